import bidiFactory, { type Bidi } from 'bidi-js'

/** The package's types say `default`, what it gives is the function itself. */
export const bidi = (bidiFactory as unknown as () => Bidi)()

const strong = /\p{L}/u
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text is read from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const first = strong.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first)
}

/** The text in stretches of one direction each, in the order it is read. Blanks and marks between belong to what stands before. */
export function stretches(
  text: string,
): readonly { readonly text: string; readonly rtl: boolean }[] {
  const parts: { text: string; rtl: boolean }[] = []
  for (const character of text) {
    const last = parts.at(-1)
    const rtl = strong.test(character)
      ? rightToLeft.test(character)
      : (last?.rtl ?? rightToLeft.test(character))
    if (last && last.rtl === rtl) last.text += character
    else parts.push({ text: character, rtl })
  }
  return parts
}
