import type { FrameTitles } from './frame.ts'
import { shortNotes } from './short-notes.ts'

/** What gives a sentence away. Only ever used to ask: a sentence that is listed and needs nothing costs a glance, one that is missed is lost. */
export type Sign =
  | 'carriedOn'
  | 'returns'
  | 'nextTime'
  | 'needed'
  | 'given'
  | 'does'
  | 'acting'
  | 'doer'
  | 'several'
  | 'passed'
  | 'will'
  | 'shall'
  | 'planned'
  | 'present'
  | 'soon'
  | 'later'
  | 'ours'
  | 'matters'
  | 'theirs'
  | 'reported'
  | 'aims'
  | 'traits'
  | 'found'
  | 'asked'
  | 'opening'
  | 'proposed'
  | 'goesOn'
  | 'past'
  | 'apart'
  | 'unless'
  | 'todo'
  | 'since'
  | 'todoTitle'
  | 'toAll'
  | 'handedTo'
  | 'together'

/** What words give away, which is for the languages to know. */
export interface Promising extends FrameTitles {
  /** Where the sign stands in a text; -1 where it does not. */
  where(sign: Sign, text: string): number
  /** Whether a decision asks somebody to do something. */
  impliesCarrier(decision: string): boolean
}

/** A sentence that seems to promise something of the group's own. */
export interface Promised {
  /** As written. */
  readonly text: string
  /** From `LIKELY` up; the higher the surer. */
  readonly sure: number
  /** It is the matter that comes back, rather than something to be done. */
  readonly returns: boolean
  /** It is the matter that is taken further or comes back: done where the matter does. */
  readonly goesOn: boolean
}

/** Where a text stands. */
export interface Setting {
  /** Of the item: what is told under some is mostly others' business. */
  readonly title?: string
  /** Of those who may take something upon them. */
  readonly names?: readonly string[]
}

/** Listed from here, and shown among the surest from `SURE`. */
const LIKELY = 2
export const SURE = 3

/** The sentences of a text that promise something, in order. */
export function promisesIn(
  text: string,
  promising: Promising,
  setting: Setting = {},
): readonly Promised[] {
  const sentences = sentencesOf(text)
  const told = ofOthers(sentences, promising, setting)
  return sentences.flatMap((sentence) => {
    const sure = sureOf(sentence, told, { promising, setting })
    if (sure < LIKELY) return []
    const returns = comesBack(sentence, promising)
    const goesOn = returns || promising.where('carriedOn', sentence) >= 0
    return [{ text: sentence, sure, returns, goesOn }]
  })
}

/** Those sure enough to be shown without being asked for. */
export const surelyIn = (...read: Parameters<typeof promisesIn>): readonly Promised[] =>
  promisesIn(...read).filter(({ sure }) => sure >= SURE)

const comesBack = (sentence: string, { where }: Promising): boolean =>
  where('returns', sentence) >= 0 || where('nextTime', sentence) >= 0

/** What says that a text is about another body: its title is surer than a sentence beside. */
type Told = 'title' | 'text' | false

/** Whether a text is about what another body does: it says so itself, or its title does. */
function ofOthers(
  sentences: readonly string[],
  { where }: Promising,
  { title = '' }: Setting,
): Told {
  if (where('reported', title) >= 0) return 'title'
  const others = sentences.some((sentence) => {
    const at = where('theirs', sentence)
    return at >= 0 && at < 60 && where('ours', sentence) < 0 && where('carriedOn', sentence) < 0
  })
  return others && 'text'
}

interface Judged {
  readonly promising: Promising
  readonly setting: Setting
}

/** How sure it is that a sentence promises something of the group's own: by what gives it away most surely. */
function sureOf(sentence: string, told: Told, judged: Judged): number {
  if (/\?["”’)]*$/.test(sentence) || isQuestion(sentence, judged.promising)) return 0
  return Math.max(0, ...signsIn(sentence, judged).map((one) => sureBy(one, sentence, told, judged)))
}

function sureBy(
  { sign, weight, at }: Weight,
  sentence: string,
  told: Told,
  judged: Judged,
): number {
  const { where } = judged.promising
  const has = (one: Sign): boolean => where(one, sentence) >= 0
  const firm = sign === 'carriedOn' || sign === 'returns' || sign === 'nextTime'
  const said = sign === 'given' || sign === 'does' || sign === 'acting'
  const before = sentence.slice(0, at)
  const part = said ? lastPart(before) : before
  const others = where('theirs', before) >= 0
  const own =
    (where('ours', before) >= 0 && where('theirs', lastWords(before, 3)) < 0) ||
    where('ours', wordsAfter(sentence.slice(at))) >= 0 ||
    namesOne(before, judged.setting)
  let sure = weight
  const known = own || (!others && where('matters', before) >= 0)
  if (known && sign !== 'acting') sure += 1
  if (!firm && (has('later') || has('soon'))) sure += 0.5
  if (others && !own) sure -= firm || sign === 'given' ? 1 : 3
  if (told === 'title' && !own) sure -= firm ? 0.5 : 1
  if (where('aims', before) >= 0) sure -= firm ? 1 : 4
  if (has('traits') && !firm && !has('soon')) sure -= own ? 0.5 : 3
  if (where('proposed', sign === 'acting' ? sentence : part) >= 0) sure -= 3
  if (where('found', before) >= 0 && sign !== 'given') sure -= 3
  if (has('asked')) sure -= firm ? 0 : 3
  if (has('unless')) sure -= where('unless', before) >= 0 ? 2 : 1
  if (CALENDAR_ROW.test(sentence)) sure -= 2
  if (where('apart', before) >= 0) sure -= firm ? 1 : 2.5
  if (where('goesOn', before) >= 0 && !firm && sign !== 'soon') sure -= 1.5
  if (/\S\s+\S/.test(before) && where('past', lastWords(before, 2)) >= 0) sure -= 4
  const weak = sign === 'acting' || sign === 'passed' || sign === 'present'
  if (weak && !own && has('theirs') && !others) sure -= 1
  const doubtful = (told === 'text' || (has('theirs') && !others && !firm)) && !own
  return doubtful && sure >= LIKELY ? Math.max(LIKELY, sure - 0.5) : sure
}

/** A row of dates, `13 september - Rådet (beslutas där)`, tells when somebody meets and promises nothing. */
const CALENDAR_ROW = /^\d{1,2}[\s./]\s?[\p{L}\d]{1,10}(?: 20\d\d)?\s+[-–—]\s/u

/** The words behind the one that promises, where the subject stands when another word begins the sentence. */
const wordsAfter = (rest: string): string => rest.split(/\s+/).slice(1, 3).join(' ')

const lastPart = (text: string): string => text.split(/[:;,–—]/).at(-1) ?? text

const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(-count).join(' ')

function isQuestion(sentence: string, { where }: Promising): boolean {
  return sentence.length < 140 && where('opening', sentence) === 0 && !/[.,;:]/.test(sentence)
}

interface Weight {
  readonly sign: Sign | 'short'
  readonly weight: number
  readonly at: number
}

/** All that gives a promise away in a sentence. */
function signsIn(sentence: string, { promising: { where }, setting }: Judged): readonly Weight[] {
  const found = (sign: Sign, weight: number): readonly Weight[] => {
    const at = where(sign, sentence)
    return at < 0 ? [] : [{ sign, weight, at }]
  }
  const byOne = (at: number): boolean =>
    where('ours', lastWords(sentence.slice(0, at), 3)) >= 0 ||
    namesOne(sentence.slice(0, at), setting)
  const does = where('does', sentence)
  const begun = SHORT.test(sentence.slice(0, does)) ? 2.5 : 2
  return [
    ...found('carriedOn', 4.5),
    ...found('returns', 4.5),
    ...found('nextTime', 4.5),
    ...found('needed', 2.5),
    ...found('given', 3),
    ...found('does', byOne(does) ? 3 : begun),
    ...actingAt(sentence, where).map((at): Weight => ({
      sign: 'acting',
      weight: byOne(at) ? 2.5 : 2,
      at,
    })),
    ...found('will', 2.5),
    ...found('shall', 2.5),
    ...found('soon', 2.5),
    ...found('passed', 2),
    ...shortNotes(sentence, where, setting),
    ...(where('later', sentence) >= 0 ? [...found('planned', 2.5), ...found('present', 2)] : []),
  ]
}

/** Where a word stands behind who does it, early in a sentence or a part of it, and looks like something done. */
function actingAt(sentence: string, where: Promising['where']): readonly number[] {
  const dated = where('later', sentence) >= 0 || where('soon', sentence) >= 0
  return [...sentence.matchAll(/(?<=^|[:;–—,]\s+)[^:;–—,]+/gu)].flatMap(({ 0: part, index }) => {
    const words = [...part.matchAll(/[\p{L}-]+/gu)].slice(0, 6)
    const at = words.slice(0, 5).findIndex(({ 0: word }, n) => {
      const [before = ''] = words[n - 1] ?? []
      if (n === 0 || where('acting', word) !== 0) return false
      if (where('doer', before) === 0) return true
      return (dated || (n === 1 && /^\p{Lu}/u.test(part))) && where('several', before) !== 0
    })
    return at < 0 ? [] : [index + (words[at]?.index ?? 0)]
  })
}

/** Up to four words, from where a sentence or a part of it begins: who does it. */
const SHORT = /(?:^|[:–—,;-]\s+)\p{Lu}?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}\s*$/u

/** Whether a text ends with somebody: one of the names, or a given name and a surname. */
function namesOne(before: string, { names = [] }: Setting): boolean {
  const text = before.trimEnd()
  if (/(?:^|[^\p{L}])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)) return true
  return names.some((name) => text === name || text.endsWith(` ${name}`))
}

/** How many words of four letters or more two texts share, endings aside. */
export function wordsInCommon(a: string, b: string): number {
  const stems = new Set(stemsOf(a))
  return new Set(stemsOf(b).filter((stem) => stems.has(stem))).size
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((long) => long.slice(0, 5))

/** What a line of a list begins with. */
const listMark = /^(?:[•·▪*]\s*|[-–—]\s+|(?:\d{1,2}|\p{Ll})[.)]\s+)/u

/** A full stop ends a sentence when a blank and a capital, or a new line, follow: `kl. 9` and `t.ex. att` go on. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}”"–•-]|\p{L}\))/u)
    .map((sentence) => sentence.trim().replace(listMark, '').trim())
    .filter((sentence) => sentence !== '')
