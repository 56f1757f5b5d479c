import { languages, textsIn } from '../language/texts.ts'
import { oneOf } from './phrase.ts'

/** Words for months, weekdays and small numbers in every language -> their number. Keys are in lower case. */
type Words = Readonly<Record<string, number>>

const all = languages.map((language) => textsIn(language).words.calendar)
const merged = (pick: (of: (typeof all)[number]) => Words): Words =>
  Object.assign({}, ...all.map(pick)) as Words
const numbered = (list: readonly string[]): Words =>
  Object.fromEntries(list.map((word, index) => [word.toLowerCase(), index + 1]))

const aloneMonths: Words = {
  ...merged(({ months }) => numbered(months)),
  ...merged(({ shortMonths }) => shortMonths),
}
const months: Words = { ...aloneMonths, ...merged(({ besideDay }) => besideDay) }
const weekdays = merged((of) => numbered(of.weekdays))
const shortWeekdays = merged((of) => of.shortWeekdays)
const weekdayEnding = oneOf(all.flatMap((of) => of.weekdayEndings))
const counts = merged((of) => of.counts)

const ending = String.raw`\.?`
/** Beside a day: also short forms, with or without their full stop. */
export const monthWord = `${oneOf(Object.keys(months))}${ending}`
/** Alone: `i maj`, `in Sept.` */
export const loneMonthWord = `${oneOf(Object.keys(aloneMonths))}${ending}`
export const weekdayWord = oneOf(Object.keys(weekdays))
/** Beside a date: also `fre`, `Fri`, `fredagen`. */
export const weekdayWordBeforeDate = `(?:${weekdayWord}${weekdayEnding}?|${oneOf(Object.keys(shortWeekdays))})${ending}`
export const countWord = String.raw`(?:\d{1,3}|${oneOf(Object.keys(counts))})`

const places = merged((of) => of.places)
/** Days of a month in words: `första`, `sista`. */
export const placeWord = oneOf(Object.keys(places))
/** The number of the day, 0 for the last. */
export const placeNumber = (word: string): number | undefined => places[word.toLowerCase()]

const find = (words: Words, word: string): number | undefined =>
  words[word.toLowerCase().replace(/\.$/, '')]

/** 1 to 12, or `undefined` for any other word. */
export const monthNumber = (word: string): number | undefined => find(months, word)
/** 1 for Monday to 7, or `undefined` for any other word. */
export function weekdayNumber(word: string): number | undefined {
  const known = { ...shortWeekdays, ...weekdays }
  return (
    find(known, word) ??
    find(known, word.replace(new RegExp(String.raw`${weekdayEnding}\.?$`, 'i'), ''))
  )
}
export const countNumber = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : find(counts, word)
