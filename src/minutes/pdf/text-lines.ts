import { bidi } from '../direction.ts'
import type { Line } from '../document.ts'
import { drawn, faceFor, type Face, type Look } from './faces.ts'

/** A stretch of one font, one link and one direction. */
export interface Piece {
  readonly text: string
  readonly face: Face
  readonly width: number
  /** How far from the left end of its line it stands. */
  readonly x: number
  readonly href?: string
  /** What is read here, where it is not what is drawn: text that stands from right to left, and signs that no font has. */
  readonly actual?: string
}

/** One line of a paragraph, its pieces in the order they are read. */
export interface Set {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Whether it begins at the right edge. */
  readonly rtl: boolean
}

export type Measure = (text: string, face: Face) => number

interface Cluster {
  /** As it is drawn, and as it was typed. */
  readonly text: string
  readonly source: string
  readonly face: Face
  readonly href: string | undefined
  readonly level: number
  readonly missing: boolean
}

const faceOf = { strong: 'bold', emphasis: 'italic' } as const

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const BOX = '□'

/**
 * A paragraph set in lines of at most `width`. Words stay whole unless one alone is wider; text that runs from right to left, alone or
 * within other text, stands as the Unicode bidirectional algorithm says.
 */
export function setLines(line: Line, width: number, look: Look, measure: Measure): readonly Set[] {
  const text = line
    .map((run) => run.text)
    .join('')
    .replaceAll(/[\t\n]/g, ' ')
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  const rtl = ((paragraphs[0]?.level ?? 0) & 1) === 1
  const all = clustersOf(line, text, look, levels)
  return broken(all, width, measure).map((part) => {
    const pieces = placed(piecesOf(part, measure))
    return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), rtl }
  })
}

function clustersOf(line: Line, text: string, look: Look, levels: Uint8Array): readonly Cluster[] {
  const ends: number[] = []
  line.reduce((sum, run) => ends[ends.push(sum + run.text.length) - 1] ?? 0, 0)
  let run = 0
  return [...clusters.segment(text)].flatMap(({ segment, index }): Cluster[] => {
    while (index >= (ends[run] ?? Infinity)) run += 1
    const shown = drawn(segment)
    if (shown === '') return []
    const own = line[run]
    const face = faceFor(segment, (own?.look && faceOf[own.look]) ?? look)
    return [
      {
        text: face ? shown : BOX,
        source: segment,
        face: face ?? 'wide',
        href: own?.href,
        level: levels[index] ?? 0,
        missing: face === undefined,
      },
    ]
  })
}

/** Breaks after blanks, hyphens and slashes; inside a word only when it is wider than the line. */
function broken(
  all: readonly Cluster[],
  width: number,
  measure: Measure,
): readonly (readonly Cluster[])[] {
  const lines: Cluster[][] = [[]]
  let used = 0
  for (const word of wordsOf(all)) {
    const whole = breadthOf(word, measure)
    const breadth = whole - blanksAfter(word, measure)
    if (used > 0 && used + breadth > width) {
      lines.push([])
      used = 0
    }
    if (breadth <= width) {
      lines.at(-1)?.push(...word)
      used += whole
      continue
    }
    for (const cluster of word) {
      const one = measure(cluster.text, cluster.face)
      if (used > 0 && used + one > width) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(cluster)
      used += one
    }
  }
  return lines
}

function wordsOf(all: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const words: Cluster[][] = []
  let ended = true
  for (const [at, cluster] of all.entries()) {
    const blank = cluster.text === ' '
    if (ended && !blank) words.push([])
    if (words.length === 0) words.push([])
    words.at(-1)?.push(cluster)
    ended = blank || (/^[-–—/]$/.test(cluster.text) && /^\p{L}/u.test(all[at + 1]?.text ?? ''))
  }
  return words
}

/** The blanks a word ends with may stand over the edge. */
const blanksAfter = (word: readonly Cluster[], measure: Measure): number =>
  word
    .slice(word.findLastIndex(({ text }) => text !== ' ') + 1)
    .reduce((sum, { text, face }) => sum + measure(text, face), 0)
const breadthOf = (part: readonly Cluster[], measure: Measure): number =>
  joined(part).reduce((sum, { text, face }) => sum + measure(text, face), 0)

type Joined = Cluster & { readonly parts: readonly string[] }

/** Neighbours of one font, link and direction drawn as one, so that letters join. */
function joined(part: readonly Cluster[]): readonly Joined[] {
  const found: { -readonly [K in keyof Joined]: Joined[K] }[] = []
  for (const cluster of part) {
    const last = found.at(-1)
    if (
      last &&
      last.face === cluster.face &&
      last.href === cluster.href &&
      last.level === cluster.level &&
      !last.missing &&
      !cluster.missing
    ) {
      last.text += cluster.text
      last.source += cluster.source
      last.parts = [...last.parts, cluster.text]
    } else {
      found.push({ ...cluster, parts: [cluster.text] })
    }
  }
  return found
}

type Unplaced = Omit<Piece, 'x'> & { readonly level: number }

const piecesOf = (part: readonly Cluster[], measure: Measure): readonly Unplaced[] =>
  joined(part).map((one) => {
    const text = directed(one)
    return {
      text,
      face: one.face,
      width: measure(text, one.face),
      level: one.level,
      ...(one.href === undefined ? {} : { href: one.href }),
      ...(one.missing || one.level % 2 === 1 ? { actual: one.source } : {}),
    }
  })

/** Letters that are read from right to left, and join. */
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The font turns a stretch of right-to-left letters itself, blanks and brackets in it too. A stretch without such letters is turned here;
 * brackets open the other way in both.
 */
function directed({ text, level, parts }: Joined): string {
  if (level % 2 === 0) return text
  const mirrored = parts.map((part) => bidi.getMirroredCharacter(part) ?? part)
  return rightToLeft.test(text) ? mirrored.join('') : mirrored.toReversed().join('')
}

/** Each piece at its place: the order in which pieces stand is not always the one they are read in (Unicode UAX 9, rule L2). */
function placed(pieces: readonly Unplaced[]): readonly Piece[] {
  const line = [...pieces]
  const top = Math.max(0, ...line.map(({ level }) => level))
  for (let level = top; level > 0; level -= 1) {
    for (let at = 0; at < line.length; at += 1) {
      if ((line[at]?.level ?? 0) < level) continue
      let end = at
      while (end < line.length && (line[end]?.level ?? 0) >= level) end += 1
      line.splice(at, end - at, ...line.slice(at, end).reverse())
      at = end
    }
  }
  const places = new Map<Unplaced, number>()
  let x = 0
  for (const piece of line) {
    places.set(piece, x)
    x += piece.width
  }
  return pieces.map((piece) => {
    const { level: _level, ...rest } = piece
    return { ...rest, x: places.get(piece) ?? 0 }
  })
}
