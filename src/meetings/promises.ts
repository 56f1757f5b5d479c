import type { FrameTitles } from './frame.ts'

/** What gives a sentence away. Only ever used to ask: a sentence that is listed and needs nothing costs a glance, one that is missed is lost. */
export type Sign =
  | 'carriedOn'
  | 'returns'
  | 'nextTime'
  | 'needed'
  | 'given'
  | 'does'
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
  | 'unless'

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

const comesBack = (sentence: string, { where }: Promising): boolean =>
  where('returns', sentence) >= 0 || where('nextTime', sentence) >= 0

/** Whether a text is about what another body does: it says so itself, or its title does. */
function ofOthers(
  sentences: readonly string[],
  { where }: Promising,
  { title = '' }: Setting,
): boolean {
  if (where('reported', title) >= 0) return true
  return sentences.some((sentence) => {
    const at = where('theirs', sentence)
    return at >= 0 && at < 60 && where('ours', sentence) < 0 && where('carriedOn', sentence) < 0
  })
}

interface Judged {
  readonly promising: Promising
  readonly setting: Setting
}

/** How sure it is that a sentence promises something of the group's own. */
function sureOf(sentence: string, told: boolean, judged: Judged): number {
  const { where } = judged.promising
  const has = (sign: Sign): boolean => where(sign, sentence) >= 0
  if (/\?["”’)]*$/.test(sentence) || isQuestion(sentence, judged.promising)) return 0
  const strongest = weightOf(sentence, judged)
  if (!strongest) return 0
  const { sign, weight, at } = strongest
  const firm = sign === 'carriedOn' || sign === 'returns' || sign === 'nextTime'
  const before = sentence.slice(0, at)
  const others = where('theirs', before) >= 0
  const own =
    where('ours', before) >= 0 ||
    where('ours', wordsAfter(sentence.slice(at))) >= 0 ||
    namesOne(before, judged.setting)
  let sure = weight
  if (own || (!others && where('matters', before) >= 0)) sure += 1
  if (!firm && (has('later') || has('soon'))) sure += 0.5
  if (others && !own) sure -= firm ? 2 : 3
  if (has('theirs') && !others && !firm && !own) sure -= 0.5
  if (told && !own) sure -= firm ? 0.5 : 1
  if (where('aims', before) >= 0) sure -= firm ? 1 : 4
  if (has('traits') && !firm && !has('soon')) sure -= own ? 1 : 3
  if (where('proposed', before) >= 0) sure -= 3
  if (where('found', before) >= 0) sure -= 3
  if (has('asked')) sure -= firm ? 0 : 3
  if (has('unless')) sure -= 2
  if (CALENDAR_ROW.test(sentence)) sure -= 2
  if (where('goesOn', before) >= 0 && !firm && sign !== 'soon') sure -= 1.5
  if (where('past', lastWords(before, 2)) >= 0) sure -= 4
  return sure
}

/** A row of dates, `13 september - Rådet (beslutas där)`, tells when somebody meets and promises nothing. */
const CALENDAR_ROW = /^\d{1,2}[\s./]\s?[\p{L}\d]{1,10}(?: 20\d\d)?\s+[-–—]\s/u

/** The words behind the one that promises, where the subject stands when another word begins the sentence. */
const wordsAfter = (rest: string): string => rest.split(/\s+/).slice(1, 3).join(' ')

const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(-count).join(' ')

function isQuestion(sentence: string, { where }: Promising): boolean {
  return sentence.length < 140 && where('opening', sentence) === 0 && !/[.,;:]/.test(sentence)
}

interface Weight {
  readonly sign: Sign
  readonly weight: number
  readonly at: number
}

/** What promises most in a sentence, if anything does. */
function weightOf(sentence: string, { promising: { where }, setting }: Judged): Weight | undefined {
  const later = where('later', sentence) >= 0
  const found = (sign: Sign, weight: number): readonly Weight[] => {
    const at = where(sign, sentence)
    return at < 0 ? [] : [{ sign, weight, at }]
  }
  const does = where('does', sentence)
  const byOne =
    does > 0 &&
    (where('ours', lastWords(sentence.slice(0, does), 1)) >= 0 ||
      namesOne(sentence.slice(0, does), setting))
  return [
    ...found('carriedOn', 4.5),
    ...found('returns', 4.5),
    ...found('nextTime', 4.5),
    ...found('needed', 3),
    ...found('given', 3),
    ...(byOne ? [{ sign: 'does', weight: 3, at: does } as const] : []),
    ...found('will', 3),
    ...found('shall', 3),
    ...found('soon', 3),
    ...(later ? [...found('planned', 2.5), ...found('present', 2)] : []),
  ].sort((a, b) => b.weight - a.weight || a.at - b.at)[0]
}

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

/** A full stop ends a sentence when a blank and a capital, or a new line, follow: `kl. 9` and `t.ex. att` go on. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}”"–•-]|\p{L}\))/u)
    .map((sentence) => sentence.replace(/^[•·▪*]\s*/u, '').trim())
    .filter((sentence) => sentence !== '')
