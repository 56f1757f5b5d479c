import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { openSync, type Font } from 'fontkit'

export type Look = 'regular' | 'bold' | 'italic'

/**
 * The fonts that PDF files carry with them, all free to embed (SIL Open Font License; DejaVu: Bitstream Vera): Noto Sans for text,
 * DejaVu for Arabic, Hebrew and signs that Noto Sans lacks, Noto Emoji for pictures. `infra/build.ts` lays them beside the bundle.
 */
export const fontFiles = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  wide: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  wideBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const
export type Face = keyof typeof fontFiles

const opened = new Map<Face, Font>()

/** A font, read once. It stands in its package or, where there are no packages, beside the running file. */
export function fontOf(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const font = openSync(pathOf(fontFiles[face])) as Font
  nameSigns(font)
  opened.set(face, font)
  return font
}

/**
 * Each sign knows its letter from here on. One that is first met as a part of another, an o in an ö, would be no letter in any later file: fontkit
 * keeps the signs of a font as they were first asked for.
 */
function nameSigns(font: Font): void {
  for (const letter of font.characterSet) font.glyphForCodePoint(letter)
}

function pathOf(file: string): string {
  try {
    return createRequire(import.meta.url).resolve(file)
  } catch {
    return join(import.meta.dirname, basename(file))
  }
}

const pictured = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u
const plain = /^[\p{L}\p{N}\p{P}\p{S}\s]$/u

/** The font that has every sign of a cluster; `undefined` when none has. */
export function faceFor(cluster: string, look: Look): Face | undefined {
  const order: readonly Face[] =
    pictured.test(cluster) && !plainSign.test(cluster)
      ? ['emoji', look, 'wide']
      : [look, 'regular', look === 'bold' ? 'wideBold' : 'wide', 'wide', 'emoji']
  return order.find((face) =>
    Array.from(drawn(cluster)).every((sign) =>
      fontOf(face).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    ),
  )
}

/** Signs that count as pictures but are text unless somebody says otherwise: © ® ™ ↔ and the like. */
const plainSign = /^[\u00a9\u00ae\u2000-\u25ff]\ufe0e?$/u

/** A cluster as it is drawn: without the marks that choose between text and picture, and without joiners no font shows. */
export const drawn = (cluster: string): string =>
  plain.test(cluster) ? cluster : cluster.replaceAll(/[\ufe0e\ufe0f\u200b\u200e\u200f\u2060]/gu, '')
