import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../meetings/stem.ts'
import type { Reading } from './features.ts'
import { chances } from './model.ts'
import { fold, isWord, wordsOf, type Word } from './words.ts'

/** Words of a sentence from `from` up to and without `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

const size = 1 << 16
const hash = (text: string): number => {
  let sum = 2166136261
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619)
  sum ^= sum >>> 15
  sum = Math.imul(sum, 0x2c1b3c6d)
  return ((sum ^ (sum >>> 13)) >>> 0) % size
}

/** How a word looks to whoever asks whether it belongs to a text: itself, its neighbours, its place, what is marked there. */
function viewsOf(reading: Reading): readonly string[][] {
  const { words, marks, titles } = reading
  const shown = words.map((word, at) => {
    const mark = marks.find(({ from, to }) => from <= at && at < to)
    return mark ? `x${mark.kind}` : word.plain
  })
  const titled = new Set(titles.filter(({ score }) => score > 0.6).flatMap(({ words: at }) => at))
  const colon = words.findIndex(({ text }) => text === ':')
  const quote = words.findIndex(({ text }) => /["”“]/.test(text))
  const shift = (at: number): string => shown[at] ?? (at < 0 ? '<' : '>')
  return words.map((word, at) => [
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
    `at ${Math.min(at, 4)}`,
    `end ${Math.min(words.length - at, 4)}`,
    `share ${Math.floor((4 * at) / words.length)}`,
    `title ${titled.has(at)}`,
    `capital ${at > 0 && /^\p{Lu}/u.test(word.text)}`,
    `little ${swedish.has(word.plain) || english.has(word.plain)}`,
    `colon ${colon < 0 ? 'none' : at > colon ? 'after' : 'before'}`,
    `quote ${quote < 0 ? 'none' : at > quote ? 'after' : 'before'}`,
    `stop ${stopsBetween(words, at)}`,
    `long ${Math.min(3, word.plain.length >> 2)}`,
  ])
}
/** In which clause a word stands. */
function stopsBetween(words: readonly Word[], at: number): number {
  let stops = 0
  for (let before = 0; before < at; before += 1)
    if (/[.,;:!?–(]/.test(words[before]?.text ?? '')) stops += 1
  return Math.min(stops, 3)
}

const idsOf = (views: readonly string[], act: string, slot: string): number[] =>
  views.flatMap((view) => [hash(`${slot} ${view}`), hash(`${act} ${slot} ${view}`)])

/** Which words of a sentence belong to a free slot of an act. */
export type Tagger = Float32Array | Int8Array
const step = 0.04

export interface Taught {
  readonly reading: Reading
  readonly act: string
  readonly slot: string
  readonly span: Span | undefined
}

/** Learns word by word what is inside and what is frame, greeting or mark; the same weights each time. */
export function teach(all: readonly Taught[]): Int8Array {
  const weights = new Float32Array(size)
  const rows = all.flatMap(({ reading, act, slot, span }) =>
    viewsOf(reading).map((views, at) => ({
      ids: idsOf(views, act, slot),
      inside: span !== undefined && span.from <= at && at < span.to,
    })),
  )
  const chance = chances(11)
  const rounds = 8
  for (let round = 0; round < rounds; round += 1) {
    const rate = 0.15 * (1 - (0.8 * round) / rounds)
    for (let turn = rows.length; turn > 0; turn -= 1) {
      const row = rows[Math.floor(chance() * rows.length)]
      if (!row) continue
      const kept = row.ids.filter(() => chance() > 0.3)
      let sum = 0
      for (const id of kept) sum += weights[id] ?? 0
      const gradient = rate * ((row.inside ? 1 : 0) - 1 / (1 + Math.exp(-sum / 0.7)))
      for (const id of kept) weights[id] = (weights[id] ?? 0) + gradient
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
}

/** The likeliest stretch of words for the slot, or none where no stretch is likelier inside than out. */
export function findSpan(
  weights: Int8Array,
  reading: Reading,
  act: string,
  slot: string,
): Span | undefined {
  const scores = viewsOf(reading).map((views) => {
    let sum = 0
    for (const id of idsOf(views, act, slot)) sum += weights[id] ?? 0
    return sum * step
  })
  return bestStretch(scores)
}

export function bestStretch(scores: readonly number[]): Span | undefined {
  let best: (Span & { sum: number }) | undefined
  let from = 0
  let sum = 0
  scores.forEach((score, at) => {
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += score
    if (sum > 0 && (!best || sum > best.sum)) best = { from, to: at + 1, sum }
  })
  return best
}

const tells = (word: Word): boolean =>
  isWord(word) && !swedish.has(word.plain) && !english.has(word.plain)
const near = (a: Word, b: Word): boolean => {
  if (a.plain === b.plain) return true
  const [one, other] = [fold(stem(a.text)), fold(stem(b.text))]
  return one === other || (one.length >= 5 && other.length >= 5 && (one.startsWith(other.slice(0, 5)) || other.endsWith(one)))
}

/** Where in a sentence the words of a slot stand; `undefined` where it says something in other words. */
export function locate(words: readonly Word[], slot: string): Span | undefined {
  const wanted = wordsOf(slot).filter(isWord)
  const telling = wanted.filter(tells)
  const scores = words.map((word) =>
    wanted.some((other) => near(word, other)) ? (tells(word) ? 1 : 0.3) : isWord(word) ? (tells(word) ? -0.6 : -0.25) : -0.1,
  )
  const span = bestStretch(scores)
  if (!span) return undefined
  const found = telling.filter((other) => words.slice(span.from, span.to).some((word) => near(word, other)))
  return found.length * 2 >= telling.length && telling.length > 0 ? span : undefined
}

/** Words that open or close a wish and are none of it. */
const opening =
  /^(?:[-–—:;,.!?“”"'=)\s]+|(?:att|om|det ar|that|about|of|and|och|men|but|så|so|because|since|eftersom|för att|på grund av|pga|p g a|due to|as|ang|angående|gällande|rörande|regarding)\s+)+/i
const closing =
  /(?:[-–—:;,!?“”"'(=\s]+|\s(?:tack|tacksam|snälla|please|pls|thanks|thank you|thx|mvh|också|alltså|va|ok|då|nu|och|and|att|that|på|till|to|for|för|är|is))+$/i

/** The words of a span as they stand, without what only leads in or out. */
export function textOf({ text, words }: Reading, span: Span): string {
  const first = words[span.from]
  const last = words[span.to - 1]
  if (!first || !last) return ''
  return text
    .slice(first.from, last.to)
    .replaceAll(/\s+/g, ' ')
    .replace(opening, '')
    .replace(closing, '')
    .trim()
}
