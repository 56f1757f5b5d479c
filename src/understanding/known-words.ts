import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Spoken } from './examples.ts'
import { hash } from '../learning/hashed.ts'
import type { Reading } from './features.ts'
import { fold, isWord, wordsOf, type Word } from './text-words.ts'

/** One bit for each root by its hash, so that some that nobody said pass for known. */
const bits = 1 << 16
const placeOf = (word: Word): number => hash(`known:${fold(stem(word.text))}`) % bits

/** Words that say what a sentence is about. */
const tells = (word: Word): boolean =>
  isWord(word) && word.plain.length > 2 && !swedish.has(word.plain) && !english.has(word.plain)

/** The words that stand in the examples. */
export function knownIn(all: readonly Spoken[]): Uint8Array {
  const known = new Uint8Array(bits / 8)
  for (const { text } of all)
    for (const word of wordsOf(text).filter(tells)) {
      const place = placeOf(word)
      known[place >> 3] = (known[place >> 3] ?? 0) | (1 << (place & 7))
    }
  return known
}

/** Whether a word says little, or was ever said before: then it is no slip of another. */
export const isKnown = (known: Uint8Array, word: Word): boolean =>
  !tells(word) || ((known[placeOf(word) >> 3] ?? 0) & (1 << (placeOf(word) & 7))) !== 0

/** Whether anything in a sentence was ever said before: a word of the examples, a title, a day, a number, a name. */
export function saysKnown(known: Uint8Array, { words, marks, titles }: Reading): boolean {
  if (marks.length > 0 || titles.length > 0) return true
  const telling = words.filter(tells)
  return telling.length === 0 || telling.some((word) => isKnown(known, word))
}
