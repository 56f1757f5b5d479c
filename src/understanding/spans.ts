import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Reading } from './features.ts'
import { chances } from './model.ts'
import { fold, isWord, wordsOf, type Word } from './text-words.ts'

/** Words of a sentence from `from` up to and without `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

const size = 1 << 17
const { exp, floor, imul, min } = Math
const hash = (text: string): number => {
  let sum = 2166136261
  for (let at = 0; at < text.length; at += 1) sum = imul(sum ^ text.charCodeAt(at), 16777619)
  sum ^= sum >>> 15
  sum = imul(sum, 0x2c1b3c6d)
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
    `at ${min(at, 4)}`,
    `end ${min(words.length - at, 4)}`,
    `share ${floor((4 * at) / words.length)}`,
    `title ${titled.has(at)}`,
    `capital ${at > 0 && /^\p{Lu}/u.test(word.text)}`,
    `little ${swedish.has(word.plain) || english.has(word.plain)}`,
    `colon ${colon < 0 ? 'none' : at > colon ? 'after' : 'before'}`,
    `quote ${quote < 0 ? 'none' : at > quote ? 'after' : 'before'}`,
    `stop ${stopsBetween(words, at)}`,
    `long ${min(3, word.plain.length >> 2)}`,
  ])
}
/** In which clause a word stands. */
function stopsBetween(words: readonly Word[], at: number): number {
  let stops = 0
  for (let before = 0; before < at; before += 1)
    if (/[.,;:!?–(]/.test(words[before]?.text ?? '')) stops += 1
  return min(stops, 3)
}

/** Acts whose texts are of one kind, so that they learn from each other: a title, a reason, what is recorded, a task. */
const kinds: Readonly<Record<string, string>> = {
  title: 'propose addItem addition changeItem changeProposal theme round',
  reason:
    'attendNot withdraw decline cancelMeeting postpone drop remit reopenMeeting defer comesBack rejected adopted',
  record: 'decision policy position changeDecision decidedBy atHome refer',
  prose: 'note comment',
  task: 'action changeAction',
  how: 'done status stuck notMine',
}
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, acts]) =>
    acts.split(' ').map((act): [string, string] => [act, kind]),
  ),
)
const told = new Set(['reason', 'how', 'prose'])
type Part = 'inside' | 'first' | 'last'
const idsOf = (views: readonly string[], act: string, slot: string, part: Part): number[] => {
  const kind = kindOf.get(act) ?? act
  return views.flatMap((view) => [
    hash(`${part} ${slot} ${view}`),
    hash(`${part} ${kind} ${slot} ${view}`),
    hash(`${part} ${act} ${slot} ${view}`),
  ])
}

const step = 0.04
const parts: readonly Part[] = ['inside', 'first', 'last']

export interface Taught {
  readonly reading: Reading
  readonly act: string
  readonly slot: string
  readonly span: Span | undefined
}

/** Learns word by word what is inside a text, and where texts begin and end; the same weights each time. */
export function teach(all: readonly Taught[]): Int8Array {
  const weights = new Float32Array(size)
  const rows = all.flatMap(({ reading, act, slot, span }) =>
    viewsOf(reading).flatMap((views, at) =>
      parts
        .filter((part) => part === 'inside' || span !== undefined)
        .map((part) => ({ ids: idsOf(views, act, slot, part), right: belongs(part, span, at) })),
    ),
  )
  const chance = chances(11)
  const rounds = 6
  for (let round = 0; round < rounds; round += 1) {
    const rate = 0.12 * (1 - (0.8 * round) / rounds)
    for (let turn = rows.length; turn > 0; turn -= 1) {
      const row = rows[floor(chance() * rows.length)]
      if (!row) continue
      const kept = row.ids.filter(() => chance() > 0.3)
      let sum = 0
      for (const id of kept) sum += weights[id] ?? 0
      const gradient = rate * ((row.right ? 1 : 0) - 1 / (1 + exp(-sum / 0.7)))
      for (const id of kept) weights[id] = (weights[id] ?? 0) + gradient
    }
  }
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  )
}
function belongs(part: Part, span: Span | undefined, at: number): boolean {
  if (!span) return false
  if (part === 'first') return at === span.from
  return part === 'last' ? at === span.to - 1 : span.from <= at && at < span.to
}

/** A text begins and ends once: what most words are not is made up for, as `inside` is for what is often left out. */
const lean = { inside: 0.5, edge: 2.5 }
/** What is told is carried rather too long than too short: nothing typed is lost. */
const wide = 0.6

/** The likeliest stretch of words for the slot; none where none is likelier than that there is none, unless it must be there. */
export function findSpan(
  weights: Int8Array,
  reading: Reading,
  { act, slot, must }: { readonly act: string; readonly slot: string; readonly must: boolean },
): Span | undefined {
  const views = viewsOf(reading)
  const scores = (part: Part): number[] =>
    views.map((view) => {
      let sum = 0
      for (const id of idsOf(view, act, slot, part)) sum += weights[id] ?? 0
      return sum * step
    })
  const [inside, first, last] = [scores('inside'), scores('first'), scores('last')]
  let best: (Span & { score: number }) | undefined
  for (let from = 0; from < views.length; from += 1) {
    let sum = 0
    for (let to = from + 1; to <= views.length; to += 1) {
      sum +=
        (inside[to - 1] ?? 0) +
        lean.inside +
        (told.has(kindOf.get(act) ?? '') && slot === 'text' ? wide : 0)
      const score = sum + (first[from] ?? 0) + (last[to - 1] ?? 0) + 2 * lean.edge
      if ((must || sum > 0) && (!best || score > best.score)) best = { from, to, score }
    }
  }
  return best && (must || best.score > 0) ? { from: best.from, to: best.to } : undefined
}

/** The stretch whose scores add up to most, if to more than nothing. */
function bestStretch(scores: readonly number[]): Span | undefined {
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
  return (
    one === other ||
    (one.length >= 5 &&
      other.length >= 5 &&
      (one.startsWith(other.slice(0, 5)) || other.endsWith(one)))
  )
}

/** Where in a sentence the words of a slot stand; `undefined` where it says something in other words. */
export function locate(words: readonly Word[], slot: string): Span | undefined {
  const wanted = wordsOf(slot).filter(isWord)
  const telling = wanted.filter(tells)
  const scores = words.map((word) =>
    wanted.some((other) => near(word, other))
      ? tells(word)
        ? 1
        : 0.3
      : isWord(word)
        ? tells(word)
          ? -0.6
          : -0.25
        : -0.1,
  )
  const span = bestStretch(scores)
  if (!span) return undefined
  const found = telling.filter((other) =>
    words.slice(span.from, span.to).some((word) => near(word, other)),
  )
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
  const tail = /^(?:[-–]\p{L}+|\s(?:19|20)\d\d(?!\d))/u.exec(text.slice(last.to))?.[0] ?? ''
  const head = /\p{L}+[-–]$/u.exec(text.slice(0, first.from))?.[0] ?? ''
  return text
    .slice(first.from - head.length, last.to + tail.length)
    .replaceAll(/\s+/g, ' ')
    .replace(opening, '')
    .replace(closing, '')
    .trim()
}
