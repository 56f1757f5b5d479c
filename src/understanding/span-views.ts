import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Reading } from './features.ts'
import { isWord, type Word } from './text-words.ts'

const { floor, imul, min } = Math
export const hash = (text: string): number => {
  let sum = 2166136261
  for (let at = 0; at < text.length; at += 1) sum = imul(sum ^ text.charCodeAt(at), 16777619)
  return sum
}

/** How a word looks to whoever asks whether it belongs to a text: itself, its neighbours, its place, what is marked there. */
export function viewsOf(reading: Reading, authors: (word: Word) => number): readonly number[][] {
  const { words, marks, titles } = reading
  const rare = words.map((word) => (isWord(word) ? rarity[min(15, authors(word))] : '-'))
  const shown = words.map((word, at) => {
    const mark = marks.find(({ from, to }) => from <= at && at < to)
    return mark ? `x${mark.kind}` : word.plain
  })
  const titled = new Set(titles.filter(({ score }) => score > 0.6).flatMap(({ words: at }) => at))
  const colon = words.findIndex(({ text }) => text === ':')
  const quote = words.findIndex(({ text }) => /["”“]/.test(text))
  const shift = (at: number): string => shown[at] ?? (at < 0 ? '<' : '>')
  const clauses = clausesOf(words)
  return words.map((word, at) =>
    [
      ...clauseViews(clauses, at, shift),
      `rare ${rare[at]}`,
      `rare ${rare[at - 1]} ${rare[at]}`,
      `rare ${rare[at]} ${rare[at + 1]} next`,
      `rare ${rare[at]} ${word.plain.length > 5}`,
      `pn ${shift(at - 1)} ${shift(at + 1)}`,
      `tail ${word.plain.slice(-3)}`,
      `stem ${stem(word.plain)}`,
      'one',
      `w ${shift(at)}`,
      `p ${shift(at - 1)}`,
      `n ${shift(at + 1)}`,
      `pp ${shift(at - 2)}`,
      `nn ${shift(at + 2)}`,
      `pw ${shift(at - 1)} ${shift(at)}`,
      `wn ${shift(at)} ${shift(at + 1)}`,
      `ppp ${shift(at - 2)} ${shift(at - 1)}`,
      `nnn ${shift(at + 1)} ${shift(at + 2)}`,
      `l ${shift(at - 3)}`,
      `first ${shift(0)}`,
      `at ${min(at, 4)}`,
      `end ${min(words.length - at, 4)}`,
      `share ${floor((4 * at) / words.length)}`,
      `title ${titled.has(at)}`,
      `capital ${at > 0 && /^\p{Lu}/u.test(word.text)}`,
      `little ${swedish.has(word.plain) || english.has(word.plain)}`,
      `colon ${side(at, colon)}`,
      `quote ${side(at, quote)}`,
      `stop ${stopsBetween(words, at)}`,
      `long ${min(3, word.plain.length >> 2)}`,
    ].map(hash),
  )
}
/** On which side of a sign a word stands; there may be none. */
function side(at: number, sign: number): 'none' | 'after' | 'before' {
  if (sign < 0) return 'none'
  return at > sign ? 'after' : 'before'
}

/** How many authors said a word, in steps: what nobody or few have said is what a text is about. */
const rarity = '0 1 2 2 3 3 3 3 4 4 4 4 5 5 5 5'.split(' ')
export const counted = 1 << 14
export const placeOf = (word: Word): number => (hash(stem(word.plain)) >>> 0) % counted
/** Of each word, how many of the authors have said it. */
export function authorsOf(
  all: readonly { readonly reading: Reading; readonly by: number }[],
): Uint8Array {
  const said = new Map<number, Set<number>>()
  for (const { reading, by } of all)
    for (const word of reading.words) {
      const place = placeOf(word)
      said.set(place, (said.get(place) ?? new Set()).add(by))
    }
  const counts = new Uint8Array(counted)
  for (const [place, authors] of said) counts[place] = min(127, authors.size)
  return counts
}

/** Where the clauses of a sentence end: behind each mark that parts them. */
const clausesOf = (words: readonly Word[]): readonly number[] => [
  ...words.flatMap(({ text }, at) => (/[.,;:!?–(]/.test(text) ? [at + 1] : [])),
  words.length,
]
/** How the clause looks in which a word stands. */
function clauseViews(ends: readonly number[], at: number, shown: (at: number) => string): string[] {
  const index = ends.findIndex((end) => end > at)
  const from = ends[index - 1] ?? 0
  const end = ends[index] ?? 0
  return [
    `clause ${shown(from)}`,
    `clause ${shown(from)} ${shown(from + 1)}`,
    `clause ends ${shown(end - 1)}`,
    `clauses left ${min(3, ends.length - index)}`,
    `in clause ${min(3, at - from)}`,
  ]
}
/** In which clause a word stands. */
function stopsBetween(words: readonly Word[], at: number): number {
  let stops = 0
  for (let before = 0; before < at; before += 1)
    if (/[.,;:!?–(]/.test(words[before]?.text ?? '')) stops += 1
  return min(stops, 3)
}
