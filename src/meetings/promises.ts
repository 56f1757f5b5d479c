/**
 * What words give away, which is for the languages to know. Only ever used to ask: a sentence that is listed and needs nothing costs a glance, one
 * that is missed is lost.
 */
export interface Promising {
  /** Whether a sentence promises something. */
  promises(sentence: string): boolean
  /** Whether a decision asks somebody to do something. */
  impliesCarrier(decision: string): boolean
}

/** The sentences of a text that promise something, as written, in order. */
export const promisesIn = (text: string, { promises }: Promising): string[] =>
  sentencesOf(text).filter(promises)

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
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}”"–-])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
