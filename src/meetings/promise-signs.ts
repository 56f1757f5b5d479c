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
  | 'takes'
  | 'undone'
  | 'pointing'
  | 'article'
  | 'about'
  | 'of'
  | 'abbreviated'
  | 'resting'
  | 'tells'
  | 'doing'

/** What words give away, which is for the languages to know. */
export interface Promising extends FrameTitles {
  /** Where the sign stands in a text; -1 where it does not. */
  where(sign: Sign, text: string): number
  /** Whether a decision asks somebody to do something. */
  impliesCarrier(decision: string): boolean
}

/** Where a text stands. */
export interface Setting {
  /** Of the item: what is told under some is mostly others' business. */
  readonly title?: string
  /** Of those who may take something upon them. */
  readonly names?: readonly string[]
}

export interface Judged {
  readonly promising: Promising
  readonly setting: Setting
}

export interface Weight {
  readonly sign: Sign | 'short'
  readonly weight: number
  readonly at: number
}

/** All that gives a promise away in a sentence. */
export function signsIn(sentence: string, judged: Judged): readonly Weight[] {
  const {
    promising: { where },
    setting,
  } = judged
  const found = (sign: Sign, weight: number): readonly Weight[] => {
    const at = where(sign, sentence)
    return at < 0 ? [] : [{ sign, weight, at }]
  }
  const byOne = (at: number): boolean =>
    where('ours', lastWords(sentence.slice(0, at), 3)) >= 0 ||
    namesOne(sentence.slice(0, at), judged)
  const does = where('does', sentence)
  const begun = SHORT.test(sentence.slice(0, does)) ? 2.5 : 2
  return [
    ...found('carriedOn', 4.5),
    ...found('returns', 4.5),
    ...found('nextTime', 4.5),
    ...found('needed', 2.5),
    ...found('given', 3),
    ...found('does', byOne(does) ? 3 : begun),
    ...taken(sentence, judged),
    ...actingAt(sentence, where).map((at): Weight => ({
      sign: 'acting',
      weight: byOne(at) ? 2.5 : 2,
      at,
    })),
    ...found('will', 2.5),
    ...found('shall', 2.5),
    ...found('soon', 2.5),
    ...found('passed', 2),
    ...undone(sentence, judged),
    ...shortNotes(sentence, where, setting),
    ...(where('later', sentence) >= 0 ? [...found('planned', 2.5), ...found('present', 2)] : []),
  ]
}

/** Where a short line, or a part of it behind a colon, says what is to be done with something, and by nobody. */
function undone(sentence: string, { promising: { where }, setting }: Judged): readonly Weight[] {
  const ofOne = setting.names?.some((name) => sentence.startsWith(name))
  if (/[.!?]$/.test(sentence) || ofOne) return []
  return [...sentence.matchAll(/(?<=^|[:–—]\s+)[^:–—]+/gu)].flatMap(({ 0: part, index }) => {
    const at = where('undone', part)
    return at < 0 ? [] : [{ sign: 'undone', weight: 2.5, at: index + at }]
  })
}

const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0] ?? ''

/** A subject stands before this letter, where no part of the sentence comes first. */
const EARLY = 25

/** Where one of the people, or who acts for the group, takes what stands next: `Karin är på det`, `Hamid writing up`, `the clerk to book`. */
function taken(
  sentence: string,
  { promising: { where }, setting: { names = [] } }: Judged,
): readonly Weight[] {
  return [...sentence.matchAll(/(?<![\p{L}'’-])[\p{L}-]+:?\s+(?=\p{L})/gu)].flatMap(
    ({ 0: word, index }) => {
      const at = index + word.length
      const rest = sentence.slice(at)
      if (where('takes', rest) !== 0 && where('acting', firstWord(rest)) !== 0) return []
      if (names.includes(word.replace(':', '').trim())) return [{ sign: 'acting', weight: 3, at }]
      const begins = Math.max(
        ...[':', ';', ',', '–', '—'].map((mark) => sentence.lastIndexOf(mark, index)),
      )
      const ours = index - begins <= EARLY && endsOurs(sentence.slice(0, at), where)
      return ours ? [{ sign: 'acting', weight: 2.5, at }] : []
    },
  )
}

/** Whether the last word, or up to three, are the group or who acts for it. */
const endsOurs = (text: string, where: Promising['where']): boolean =>
  [1, 2, 3].some((count) => {
    const last = lastWords(text, count)
    const shorter = last.split(' ').slice(0, -1).join(' ')
    return where('ours', last) === 0 && where('ours', shorter) !== 0
  })

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
export function namesOne(before: string, { promising: { where }, setting }: Judged): boolean {
  const text = before.trimEnd()
  const [, given] = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u.exec(text) ?? []
  if (given && where('article', given) !== 0 && where('theirs', lastWords(text, 2)) < 0) return true
  return (setting.names ?? []).some((name) => text === name || text.endsWith(` ${name}`))
}

/** Whether another body is who does it: not where a text is about it, goes to it, or (unless an agent may stand there) is of it. */
export function othersAct(text: string, where: Promising['where'], agents: boolean): boolean {
  const at = where('theirs', text)
  if (at < 0) return false
  const last = lastWords(text.slice(0, at), 1)
  if (where('about', last) !== 0 && (agents || where('of', last) !== 0)) return true
  const next = text.slice(at).search(/\s/)
  return next >= 0 && othersAct(text.slice(at + next), where, agents)
}

export const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(-count).join(' ')
