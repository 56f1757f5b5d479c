import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Reading } from './features.ts'
import { fold, isWord, wordsOf, type Word } from './text-words.ts'

/** Words of a sentence from `from` up to and without `to`. */
export interface Span {
  readonly from: number
  readonly to: number
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

export const tells = (word: Word): boolean =>
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
  const scores = words.map((word) => {
    if (wanted.some((other) => near(word, other))) return tells(word) ? 1 : 0.3
    if (!isWord(word)) return -0.1
    return tells(word) ? -0.6 : -0.25
  })
  const span = bestStretch(scores)
  if (!span) return undefined
  const found = telling.filter((other) =>
    words.slice(span.from, span.to).some((word) => near(word, other)),
  )
  return found.length * 2 >= telling.length && telling.length > 0 ? span : undefined
}

/** Words that open or close a wish and are none of it. */
const opening =
  /^(?:[-–—:;,.!?“”"'=)\s]+|(?:att|om|det ar|that|about|of|and|och|men|but|så|so|because|since|eftersom|för att|nämligen|namely|på grund av|pga|p g a|due to|as|ang|angående|gällande|rörande|regarding)\s+)+/i
const closing =
  /(?:[-–—:;,!?“”"'(=\s]+|\s(?:tack|tacksam|snälla|please|pls|thanks|thank you|thx|mvh|också|alltså|va|ok|i stället|istället|instead|före|innan|before|då|nu|och|and|att|that|på|till|to|for|för|är|is|i|av|of|with|the|a|an|ett))+$/i

/** `(2`, of a bracket that only names an item. */
const openBracket = /\s*\(\d{1,2}\p{L}?$/u

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
    .replace(openBracket, '')
    .trim()
}
