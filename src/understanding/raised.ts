import * as englishAsking from '../language/en/asking.ts'
import * as swedishAsking from '../language/sv/asking.ts'
import * as english from '../language/en/raising.ts'
import * as swedish from '../language/sv/raising.ts'
import * as englishSpoken from '../language/en/spoken.ts'
import * as swedishSpoken from '../language/sv/spoken.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Context } from './context.ts'
import type { Reading } from './features.ts'
import { spokenNumbers, type Mark } from './scan.ts'
import { tells } from './span-text.ts'
import { isWord, wordsOf } from './text-words.ts'
import { withoutPlace } from './title-text.ts'

const spoken = [swedish, english]

/** A title goes on for so many words at most. */
const MOST = 14
/** So many words are themselves words that raise something. */
const LED = 4
/** `sommaren 2027`. */
const YEAR = /^(?:19|20)\d\d$/
/** A name between commas in a list is so long at most: `tillit, makt och ansvar`. */
const LISTED = 3

/** As it is typed: `å` is `och`, `ä` is `är`. */
const isAnd = (said: string): boolean => /^(?:och|o|å|samt|and|eller|or)$/i.test(said)
/** `I` is whoever speaks, `i` a preposition. */
const starts = (said: string): boolean =>
  said === 'I' || spoken.some(({ beginsThought }) => beginsThought.test(lower(said)))
const isFinite = (said: string): boolean =>
  said === 'I' || spoken.some(({ finite }) => finite.test(lower(said)))
const lower = (said: string): string => said.toLowerCase().replaceAll('’', "'")
const isTied = (plain: string): boolean => spoken.some(({ ties }) => ties.test(lower(plain)))

/** A length, and a day of a meeting, are told beside a title. */
const isBeside = ({ kind, value, past }: Mark, { meetings }: Context): boolean =>
  kind === 'minutes' ||
  kind === 'times' ||
  (kind === 'day' && meetings.some(({ on }) => on === value || on === past))

/** Where a title that begins here ends: with its clause, before what is told of it, or before another thought. */
function endOf({ words, marks, text, context }: Reading, first: number): number {
  let tied = isTied(words[first]?.text ?? '')
  let to = first
  for (; to < words.length && to - first < MOST; to += 1) {
    const word = words[to]!
    const next = words[to + 1]?.text ?? ''
    if (to > first && /[\n\uff1b]/.test(text.slice(words[to - 1]!.to, word.from))) break
    if (!isWord(word)) {
      if (YEAR.test(word.text) && to > first) continue
      if (/^[-–/&+’'"”“]$/.test(word.text) || isInside(words, to)) continue
      if (word.text === ',' && isListed({ words, marks }, to + 1)) continue
      break
    }
    if (marks.some((mark) => mark.from === to && isBeside(mark, context))) break
    if (to > first && spoken.some(({ tellsOfMatter }) => tellsOfMatter.test(text.slice(word.from))))
      break
    if (isAnd(word.text) && (starts(next) || isFinite(next))) break
    if (isTied(word.text)) tied = true
    else if (to > first && !tied && (isFinite(word.text) || starts(word.text))) break
  }
  return to
}

/** Whether a mark stands between letters, with no blank on either side: `dist.sköt-jour`. */
const isInside = (words: Reading['words'], at: number): boolean => {
  const [before, mark, behind] = [words[at - 1], words[at], words[at + 1]]
  return mark?.text === '.' && before?.to === mark.from && behind?.from === mark.to
}

/** Whether what stands behind a comma is one of a list: a few words, and `och` with another. */
function isListed({ words, marks }: Pick<Reading, 'words' | 'marks'>, at: number): boolean {
  for (let to = at; to < at + LISTED + 1; to += 1) {
    const word = words[to]
    if (!word || !isWord(word) || marks.some(({ from }) => from === to)) return false
    if (isAnd(word.text)) {
      const next = words[to + 1]
      return (
        to > at && next !== undefined && isWord(next) && !starts(next.text) && !isFinite(next.text)
      )
    }
    if (starts(word.text) || isFinite(word.text)) return false
  }
  return false
}

/** The title that begins at this letter; `undefined` where nothing there tells what it is about. */
function titleAt(reading: Reading, index: number): string | undefined {
  const first = reading.words.findIndex((word) => isWord(word) && word.from >= index)
  const word = reading.words[first]
  if (!word || spoken.some(({ noTitle }) => noTitle.test(lower(word.text)))) return undefined
  const last = reading.words[endOf(reading, first) - 1]
  if (!last || last.from < word.from) return undefined
  const said = withoutPlace(reading.text.slice(word.from, last.to))
  const title = spoken.reduce((told, { hangs }) => told.replace(hangs, ''), said)
  return wordsOf(title).some(tells) ? title.replace(/[\s,–-]+$/u, '') : undefined
}

/** The title that a text begins with. */
export const titleFrom = (reading: Reading): string | undefined => titleAt(reading, 0)

/** What is put up, where words that raise a matter stand right before it. */
export function raisedTitle(reading: Reading): string | undefined {
  const { text } = reading
  for (const { namesMatter } of spoken) {
    const head = namesMatter.exec(text)
    const title = head && titleAt(reading, head[0].length)
    if (title) return title
  }
  const ends = spoken
    .flatMap(({ raisesAbout }) => [...text.matchAll(raisesAbout)])
    .map((match) => match.index + match[0].length)
    .sort((a, b) => a - b)
  // `ta upp en punkt om …`: of words that raise it one behind the other, the last lead to the title.
  const last = ends.filter((end, at) => {
    const next = ends[at + 1]
    return next === undefined || text.slice(end, next).trim().split(/\s+/).length > LED
  })
  return last.map((end) => titleAt(reading, end)).find((title) => title !== undefined)
}

/** Whether what is put up has a sentence for its title, or a piece of more than one: what it is about nobody can be sure. */
export const isStatement = (act: Act, { text = '' }: Slots): boolean =>
  putsUp.has(act) && isSentence(text)
const putsUp: ReadonlySet<Act> = new Set<Act>(['propose', 'addItem', 'addition'])

/** Whether nothing is put up but that there is something: `jag har en fråga`. Who is to put it up is told how. */
export const isNoMatter = (act: Act, reading: Reading, { text = '' }: Slots): boolean =>
  putsUp.has(act) &&
  ![swedishSpoken, englishSpoken].some((words) => words.placed.test(reading.text)) &&
  [swedishAsking, englishAsking].some(({ noMatter }) => noMatter.test(text.trim()))

/** Whether a title says a sentence or a number, and names no matter. */
export function isSentence(title: string): boolean {
  if (/[.!?;]\s+\p{L}/u.test(title) || /^[^(]*\)|\([^)]*$/u.test(title)) return true
  const words = wordsOf(title).filter(isWord)
  // A number alone says how long or how many.
  if (words.length === 1 && spokenNumbers[words[0]!.plain] !== undefined) return true
  const [first] = words
  // Whose it is stands before it.
  if (first && /^(?:sin|sitt|sina)$/.test(first.plain)) return true
  if (first && spoken.some(({ tellsTo }) => tellsTo.test(lower(first.text)))) return true
  const tie = words.findIndex(({ text }) => isTied(text))
  const verb = words.findIndex(({ text }) => isFinite(text))
  return verb >= 0 && (tie < 0 || verb < tie)
}

/** Whether what is put up in other words than the contract's tells its title behind words that raise it, or minutes and type between commas. */
export function tellsFields(text: string, command: string): boolean {
  if (command !== 'propose' || text.includes(';')) return false
  const rest = text.split(/[,.]\s+/u).slice(1)
  const isField = (part: string): boolean =>
    part.split(' ').length <= FEW &&
    spoken.some(({ tellsOfMatter }) => tellsOfMatter.test(part.trim()))
  return rest.some(isField) || spoken.some(({ raisesAbout }) => text.search(raisesAbout) > 0)
}
const FEW = 4
