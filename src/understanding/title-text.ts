import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import * as englishRaising from '../language/en/raising.ts'
import * as swedishRaising from '../language/sv/raising.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { isWord, wordsOf } from './text-words.ts'

const spoken = [swedish, english]

/** Something is left that tells what it is about. */
const says = (text: string): boolean => wordsOf(text).some(tells)

const without = (text: string, pattern: 'raises' | 'placed'): string =>
  spoken.reduce((told, words) => {
    const left = told.replace(words[pattern], '').trim()
    return says(left) ? left : told
  }, text)

/** A title without where it is to be put. */
export const withoutPlace = (title: string): string => without(title, 'placed')

/** A title goes on so far at most. */
const MOST_MORE = 7

/** A word that a verb stands behind: what follows is done, and no part of a title. */
const leadsVerb =
  /^(?:jag|vi|man|att|kan|ska|skulle|vill|bor|borde|maste|behover|far|och|i|we|to|can|should|would|could|must|need|lets|and)$/

/** A title begins with the word that it is tied to: `Barn som anhöriga`, `Gruppens syn på e-hälsa`. */
function fromBefore({ text, marks, words }: Reading, title: string): string {
  const start = text.toLowerCase().lastIndexOf(title.toLowerCase())
  const first = words.findIndex(({ from }) => from === start)
  if (first < 0) return title
  let at = first
  const isFree = (place: number): boolean => {
    const word = words[place]
    return (
      word !== undefined &&
      tells(word) &&
      !leadsVerb.test(words[place - 1]?.plain ?? '') &&
      !spoken.some(({ goesOff, outside }) => goesOff.test(word.plain) || outside.has(word.plain)) &&
      !marks.some(({ from, to }) => from <= place && place < to)
    )
  }
  for (;;) {
    const isTied = spoken.some(({ ties }) => ties.has(words[at - 1]?.plain ?? ''))
    if (isTied && isFree(at - 2)) at -= 2
    else if (GENITIVE.test(words[at - 1]?.text ?? '') && isFree(at - 1)) at -= 1
    else break
  }
  // Only what opens its clause is a title so far.
  const opens = at === 0 || !isWord(words[at - 1]!)
  return opens ? text.slice(words[at]!.from, start + title.length) : title
}
const GENITIVE = /^\p{Lu}\p{Ll}{3,}s$/u

/** A title that is a question goes on for so many words at most. */
const MOST_ASKED = 14
/** So far before a title its question word stands, or the determiner of the noun that it is tied to. */
const FAR = 5

/** The end of the clause that a word stands in, before a day, a length or somebody who is named. */
function endOfClause({ marks, words }: Reading, at: number): number {
  let to = at + 1
  while (
    to < words.length &&
    to - at < MOST_ASKED &&
    isWord(words[to]!) &&
    !marks.some((mark) => mark.from === to)
  )
    to += 1
  return to
}

/**
 * A title begins where a phrase does, not in the middle of one: `Hur det går med …` and not `Går med …`, `Vårt nya sätt att …` and not
 * `Jobba med …`, `Problem med att …` and not `Med att …`.
 */
function fromPhrase(reading: Reading, title: string): string {
  const { text, words } = reading
  const start = text.toLowerCase().lastIndexOf(title.toLowerCase())
  const first = words.findIndex(({ from }) => from === start)
  if (first < 0) return title
  const begins = words.findLastIndex((word, at) => at < first && !isWord(word)) + 1
  const word = (at: number): string =>
    at < begins ? '' : (words[at]?.text.toLocaleLowerCase('sv') ?? '')
  const is = (at: number, kind: 'asks' | 'articles' | 'owners'): boolean =>
    spoken.some((language) => language[kind].has(word(at)))
  const isTie = (at: number): boolean =>
    at >= begins &&
    spoken.some(({ ties, joins }) => ties.has(words[at]!.plain) || joins.has(word(at)))
  const isOwnNoun = (at: number): boolean =>
    at >= begins && !spoken.some(({ outside }) => outside.has(words[at]!.plain))
  const isNoun = (at: number): boolean => isOwnNoun(at) && tells(words[at]!)
  const asked =
    [first + 1, first + 2].find((at) => is(at, 'asks') && isTie(at - 1)) ??
    nearest(first, (at) => is(at, 'asks'))
  if (asked !== undefined && asked >= begins)
    return text.slice(words[asked]!.from, words[endOfClause(reading, asked) - 1]!.to)
  let from = first
  const isJoined = spoken.some(({ joins }) => joins.has(word(first - 1)))
  if (isTie(first) && isNoun(first - 1)) from -= 1
  else if (isJoined && isTie(first - 2) && isNoun(first - 3)) from -= 3
  else if (isTie(first - 1) && isOwnNoun(first - 2)) {
    const head = nearest(first - 3, (at) => is(at, 'articles') || is(at, 'owners'))
    if (head !== undefined && head >= begins) from = head + 1
  }
  while (
    from - 1 > begins &&
    isWord(words[from - 1]!) &&
    (is(from - 2, 'articles') || is(from - 2, 'owners'))
  )
    from -= 1
  if (is(from - 1, 'owners')) from -= 1
  if (from < first && from - 1 === begins && isTie(begins)) from = begins
  return text.slice(words[from]!.from, start + title.length)
}

/** The nearest place before and at one, at most so far. */
function nearest(from: number, holds: (at: number) => boolean): number | undefined {
  for (let at = from; at > from - FAR - 1 && at >= 0; at -= 1) if (holds(at)) return at
  return undefined
}

/** A title goes on with the words that tie to it, to the end of its clause: `Korttidsplatserna i sommar`, `Unga som inte går i skolan`. */
function whole({ text, marks, words }: Reading, title: string): string {
  const start = text.toLowerCase().lastIndexOf(title.toLowerCase())
  if (start < 0) return title
  const end = start + title.length
  const from = words.findIndex((word) => word.from >= end)
  const tie = words[from]
  if (!tie || !spoken.some(({ ties }) => ties.has(tie.plain))) return title
  let to = from + 1
  for (; to < words.length; to += 1) {
    const word = words[to]!
    if (
      !isWord(word) ||
      (word.text.length > 2 && spoken.some(({ goesOff }) => goesOff.test(word.plain)))
    )
      break
  }
  const isMarked = marks.some((mark) => from <= mark.from && mark.from < to)
  if (isMarked || to - from > MOST_MORE) return title
  return text.slice(start, words[to - 1]!.to)
}

/** A title without what tells the bot to put it up: `kläm in …`. */
const withoutPutting = (found: string): string =>
  [swedishRaising, englishRaising].reduce((told, { putsIn, opensWish }) => {
    const left = told.replace(putsIn, '').replace(opensWish, '')
    return says(left) ? left : told
  }, found)

/** A word is whole, whatever marks stand inside it: `dist.sköt-jour`. */
function wholeWords({ text }: Reading, title: string): string {
  const start = text.toLowerCase().lastIndexOf(title.toLowerCase())
  if (start < 0) return title
  const before = /(?:\p{L}+[.-])+$/u.exec(text.slice(0, start))?.[0] ?? ''
  const behind = /^(?:[.-]\p{L}+)+/u.exec(text.slice(start + title.length))?.[0] ?? ''
  return `${before}${title}${behind}`
}

/** Whom somebody is to talk to is told with that: `samtala med elevråden`. */
function withWhom({ text }: Reading, title: string): string {
  const start = text.toLowerCase().lastIndexOf(title.toLowerCase())
  const [led] = [swedishRaising, englishRaising].flatMap(
    ({ talksTo }) => talksTo.exec(text.slice(0, Math.max(start, 0))) ?? [],
  )
  return led ? text.slice(start - led.length, start + title.length) : title
}

/** A title without a verb, or a little word, that went on from it: `Tandvård för äldre ska …`. */
const withoutVerb = (title: string): string =>
  [swedishRaising, englishRaising].reduce((told, { leadsOff, hangs }) => {
    const left = told.replace(leadsOff, '').replace(hangs, '')
    return says(left) ? left : told
  }, title)

/** A title without what puts it forward and where it is to be put, and with all that belongs to it. */
export function titleText(reading: Reading, found: string): string {
  const title = without(without(withoutPutting(found), 'placed'), 'raises')
  const all = whole(reading, fromBefore(reading, fromPhrase(reading, fromPhrase(reading, title))))
  const bare = withoutVerb(without(without(withoutPutting(all), 'placed'), 'raises'))
  return withWhom(reading, wholeWords(reading, bare))
}
