import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
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

/** A title without what puts it forward and where it is to be put, and with all that belongs to it. */
export function titleText(reading: Reading, found: string): string {
  const title = without(without(found, 'placed'), 'raises')
  const all = whole(reading, fromBefore(reading, title))
  return without(without(all, 'placed'), 'raises')
}
