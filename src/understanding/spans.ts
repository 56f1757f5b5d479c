import type { Reading } from './features.ts'
import { chances } from '../learning/model.ts'
import { sameness, safest, WEIGHED, type Choice, type Likely } from './span-choice.ts'
import { tells, type Span } from './span-text.ts'
import { authorsOf, counted, hash, placeOf, viewsOf } from './span-views.ts'
import type { Word } from './text-words.ts'

const size = 1 << 19
const { abs, exp, floor, imul, min } = Math
const mixed = (view: number, seed: number): number => {
  let sum = imul(view ^ seed, 0x2c1b3c6d) ^ imul(seed, 0x297a2d39)
  sum ^= sum >>> 15
  sum = imul(sum, 0x2c1b3c6d)
  return ((sum ^ (sum >>> 13)) >>> 0) % size
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
export interface Taught {
  readonly reading: Reading
  readonly by: number
  readonly act: string
  readonly slot: string
  readonly span: Span | undefined
}

/** Where the weights stand of each word and view: of a text at large, of one of its kind, and of one of this act. */
interface Rows {
  readonly words: number
  readonly views: number
  readonly ids: Readonly<Record<Part, Int32Array>>
}
function rowsOf(all: readonly (readonly number[])[], act: string, slot: string): Rows {
  const [words, views] = [all.length, all[0]?.length ?? 0]
  const kind = kindOf.get(act) ?? act
  const of = (part: Part): Int32Array => {
    const seeds = [`${part} ${slot}`, `${part} ${kind} ${slot}`, `${part} ${act} ${slot} act`].map(
      hash,
    )
    const ids = new Int32Array(words * views * SHARED)
    all.forEach((looks, at) =>
      looks.forEach((view, place) =>
        seeds.forEach((seed, shared) => {
          ids[(at * views + place) * SHARED + shared] = mixed(view, seed)
        }),
      ),
    )
    return ids
  }
  return { words, views, ids: { inside: of('inside'), first: of('first'), last: of('last') } }
}
/** What was looked at in a sentence is the same for every act that it may be. */
const looked = new WeakMap<Reading, readonly number[][]>()
const SHARED = 3
/** What one step of a weight is worth. */
const step = 0.04
const parts = ['inside', 'first', 'last'] as const
type Scores = Readonly<Record<Part, Float64Array>>
/** What speaks for each word in each part, by the views that are looked at. */
function scoresOf(
  { words, views, ids }: Rows,
  weights: Float32Array | Int8Array,
  seen?: Uint8Array,
): Scores {
  const of = (part: Part): Float64Array => {
    const scores = new Float64Array(words)
    const all = ids[part]
    for (let at = 0; at < words; at += 1) {
      let sum = 0
      for (let view = at * views; view < (at + 1) * views; view += 1) {
        if (seen && seen[view] === 0) continue
        const place = view * SHARED
        sum += weights[all[place]!]! + weights[all[place + 1]!]! + weights[all[place + 2]!]!
      }
      scores[at] = sum
    }
    return scores
  }
  return { inside: of('inside'), first: of('first'), last: of('last') }
}
/** Every stretch of words with what speaks for it, beside nothing, which has none. */
function eachSpan(
  { inside, first, last }: Scores,
  take: (from: number, to: number, score: number) => void,
): void {
  for (let from = 0; from < inside.length; from += 1) {
    let within = first[from] ?? 0
    for (let to = from + 1; to <= inside.length; to += 1) {
      within += inside[to - 1] ?? 0
      take(from, to, within + (last[to - 1] ?? 0))
    }
  }
}

/** Learns which stretch of all there are, or none, is the text; the same weights each time. */
export function teach(all: readonly Taught[]): Int8Array {
  const counts = authorsOf(all)
  // Of an author's own words it is asked how many others have said them.
  const others = (word: Word): number => Math.max(0, (counts[placeOf(word)] ?? 0) - 1)
  const lessons = all.map(({ reading, act, slot, span }) => ({
    rows: rowsOf(viewsOf(reading, others), act, slot),
    span,
  }))
  const mean = new Float32Array(size)
  for (let order = 0; order < ORDERS; order += 1) teachOnce(lessons, mean, chances(11 + order))
  return Int8Array.from([
    ...counts,
    ...Array.from(mean, (weight) => Math.max(-127, min(127, Math.round(weight / step)))),
  ])
}
/** Learns in one order of chance, and adds the share of its last rounds to the mean. */
function teachOnce(
  lessons: readonly Omit<Lesson, 'seen'>[],
  mean: Float32Array,
  chance: () => number,
): void {
  const weights = new Float32Array(size)
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE * (1 - (0.9 * round) / ROUNDS)
    for (let turn = lessons.length; turn > 0; turn -= 1) {
      const lesson = lessons[floor(chance() * lessons.length)]
      if (!lesson) continue
      const { rows, span } = lesson
      const seen = Uint8Array.from({ length: rows.words * rows.views }, () =>
        chance() > THIN ? 1 : 0,
      )
      learn(weights, { rows, span, seen }, rate)
    }
    if (round < ROUNDS - AVERAGED) continue
    for (let at = 0; at < size; at += 1) mean[at]! += weights[at]! / (ORDERS * AVERAGED)
  }
}
interface Lesson {
  readonly rows: Rows
  readonly span: Span | undefined
  /** Some views are left out each time, so that none is relied on alone. */
  readonly seen: Uint8Array
}
function learn(weights: Float32Array, { rows, span, seen }: Lesson, rate: number): void {
  const scores = scoresOf(rows, weights, seen)
  for (const part of parts)
    scores[part].forEach((score, at) => (scores[part][at] = score / (1 - THIN)))
  let most = 0
  eachSpan(scores, (_from, _to, score) => {
    if (score > most) most = score
  })
  let whole = exp(-most)
  eachSpan(scores, (_from, _to, score) => (whole += exp(score - most)))
  const n = rows.words
  const moves: Scores = {
    inside: new Float64Array(n + 1),
    first: new Float64Array(n),
    last: new Float64Array(n),
  }
  const add = (from: number, to: number, much: number): void => {
    moves.first[from]! += much
    moves.last[to - 1]! += much
    moves.inside[from]! += much
    moves.inside[to]! -= much
  }
  eachSpan(scores, (from, to, score) => add(from, to, -exp(score - most) / whole))
  if (span) add(span.from, span.to, 1)
  for (let at = 1; at < n; at += 1) moves.inside[at]! += moves.inside[at - 1]!
  for (const part of parts)
    for (let at = 0; at < n; at += 1) {
      const move = rate * (moves[part][at] ?? 0)
      if (abs(move) < 1e-4) continue
      for (let view = at * rows.views; view < (at + 1) * rows.views; view += 1) {
        if (seen[view] === 0) continue
        for (let shared = 0; shared < SHARED; shared += 1)
          weights[rows.ids[part][view * SHARED + shared]!]! += move
      }
    }
}
const ROUNDS = 14
/** So many orders of chance, and of each so many last rounds, are averaged. */
const ORDERS = 3
const AVERAGED = 7
const RATE = 0.06
/** The share of views left out at each step. */
const THIN = 0.5
/** What is told in one's own words is carried rather too long than too short: nothing typed is lost. A title, a task or a decision hardly so. */
const WIDE = { told: { must: 1.2, may: 0.3 }, other: { must: 1.2, may: 0.5 } }
/** How much of what is carried must belong there: of what is told in one's own words less than of a title, a task or a decision. */
const FITS = { told: 0.4, other: 0.66 }

interface Wanted {
  readonly act: string
  readonly slot: string
  /** The act cannot do without it. */
  readonly must: boolean
}
const isProse = ({ act, slot }: Wanted): boolean =>
  told.has(kindOf.get(act) ?? '') && slot === 'text'

/** Every stretch of words, with what speaks for it. */
function weighed(taught: Int8Array, reading: Reading, { act, slot }: Wanted): readonly Likely[] {
  const views =
    looked.get(reading) ?? viewsOf(reading, (word) => Math.max(0, taught[placeOf(word)] ?? 0))
  looked.set(reading, views)
  const all: Likely[] = []
  const scores = scoresOf(rowsOf(views, act, slot), taught.subarray(counted))
  eachSpan(scores, (from, to, score) => all.push({ from, to, score: score * step }))
  return all
}

/** The stretches of words that may be meant for the slot, the likeliest first; none where none is likelier than that there is none, unless it must be there. */
export function findSpans(taught: Int8Array, reading: Reading, wanted: Wanted): readonly Choice[] {
  const prose = isProse(wanted)
  const wide = WIDE[prose ? 'told' : 'other'][wanted.must ? 'must' : 'may']
  const all = weighed(taught, reading, wanted).map((one) => ({
    ...one,
    score: one.score + wide * (one.to - one.from),
  }))
  return safest(reading.words, all, wanted.must ? -99 : 0, prose ? FITS.told : FITS.other)
}

/** A word that so many authors have said tells little. */
const MANY = 16

/** How likely a text that was found holds what is told and little else, 0 to 1, whoever found it. */
export function sureOfSpan(
  taught: Int8Array,
  reading: Reading,
  wanted: Wanted & { readonly span: Span },
): number {
  const likely = weighed(taught, reading, wanted)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, WEIGHED)
  const most = likely[0]?.score ?? 0
  const fits = isProse(wanted) ? FITS.told : FITS.other
  // What many authors say, as `frågan`, is of the frame rather than of the text.
  const isSame = sameness(reading.words, fits, (word) => {
    if (!tells(word)) return 0.05
    return (taught[placeOf(word)] ?? 0) >= MANY ? 0.2 : 1
  })
  let [sure, sum] = [0, 0]
  for (const one of likely) {
    const chance = exp(one.score - most)
    sum += chance
    if (isSame(wanted.span, one)) sure += chance
  }
  return sum === 0 ? 0 : sure / sum
}
