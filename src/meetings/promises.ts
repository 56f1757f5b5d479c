import type { FrameTitles } from './frame.ts'

/** A sentence that seems to promise something of the group's own. */
export interface Promised {
  /** As written. */
  readonly text: string
  /** From `LIKELY` to 1; the higher the surer. */
  readonly sure: number
  /** It is the matter that is taken further or comes back, rather than something that somebody does: done where the matter does. */
  readonly goesOn: boolean
}

/** Where a text stands. */
export interface Setting {
  /** Of the item: what is told under some is mostly others' business. */
  readonly title?: string
  /** Of those who may take something upon them. */
  readonly names?: readonly string[]
}

/** A sentence, and where its text stands. */
export interface Sentence {
  readonly text: string
  readonly setting: Setting
}

/** What words give away, which is for the languages to know. Only ever used to ask: a sentence that is listed and needs nothing costs a glance, one that is missed is lost. */
export interface Promising extends FrameTitles {
  /** How sure it is, from 0 to 1, that a sentence promises something of the group's own. */
  sureOf(sentence: Sentence): number
  /** Whether it is the matter that is taken further or comes back. */
  goesOn(sentence: string): boolean
  /** Whether the last word is cut short, so that its full stop ends no sentence. */
  isCutShort(text: string): boolean
  /** Whether a decision asks somebody to do something. */
  impliesCarrier(decision: string): boolean
}

/** Listed from here, and shown among the surest from `SURE`. */
const LIKELY = 0.2
export const SURE = 0.7

/** The sentences of a text that promise something, in order. */
export function promisesIn(
  text: string,
  promising: Promising,
  setting: Setting = {},
): readonly Promised[] {
  return sentencesOf(text, promising).flatMap((sentence) => {
    const sure = promising.sureOf({ text: sentence, setting })
    if (sure < LIKELY) return []
    // Whoever is named does it, wherever the matter goes.
    const goesOn = !namesOne(sentence, setting) && promising.goesOn(sentence)
    return [{ text: sentence, sure, goesOn }]
  })
}

const namesOne = (sentence: string, { names = [] }: Setting): boolean => {
  const words = new Set(sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu))
  return names.some((name) => words.has(name))
}

/** Those sure enough to be shown without being asked for. */
export const surelyIn = (...read: Parameters<typeof promisesIn>): readonly Promised[] =>
  promisesIn(...read).filter(({ sure }) => sure >= SURE)

/** How many words of four letters or more two texts share, endings aside. */
export function wordsInCommon(a: string, b: string): number {
  const stems = new Set(stemsOf(a))
  return new Set(stemsOf(b).filter((stem) => stems.has(stem))).size
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((long) => long.slice(0, 5))

/** What a line of a list begins with. */
const listMark = /^(?:[•·▪*]\s*|[-–—]\s+|(?:\d{1,2}|\p{Ll})[.)]\s+)/u

/** A full stop ends a sentence when a blank and a capital, or a new line, follow: `kl. 9`, `t.ex. att` and `ansv. Karin` go on. */
const sentencesOf = (text: string, { isCutShort }: Promising): readonly string[] =>
  text.split('\n').flatMap((line) =>
    line
      .split(/(?<=[.!?…])\s+(?=[\p{Lu}”"–•-]|\p{L}\))/u)
      .reduce<readonly string[]>((whole, part) => {
        const last = whole.at(-1)
        const goesOn = last !== undefined && isCutShort(last)
        return goesOn ? [...whole.slice(0, -1), `${last} ${part}`] : [...whole, part]
      }, [])
      .map((sentence) => sentence.trim().replace(listMark, '').trim())
      .filter((sentence) => sentence !== ''),
  )
