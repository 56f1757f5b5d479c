import { monthNames, weekdayNames } from '../text/dates.ts'
import { oneOf } from './phrase.ts'

/** Words for months, weekdays and small numbers in both languages -> their number. Keys are in lower case. */
type Words = Readonly<Record<string, number>>

function numbered(lists: readonly (readonly string[])[]): Words {
  return Object.fromEntries(
    lists.flatMap((list) => list.map((word, index) => [word.toLowerCase(), index + 1])),
  )
}

const fullMonths = numbered([monthNames.sv, monthNames.en])
const shortMonths: Words = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}
/** `jul` is July beside a day (`6 jul`) and Christmas elsewhere (`före jul`). */
const months: Words = { ...fullMonths, ...shortMonths, jul: 7 }
const weekdays = numbered([weekdayNames.sv, weekdayNames.en])
const shortWeekdays = numbered([
  ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
])
const extraWeekdays: Words = { tor: 4, tues: 2, thur: 4, thurs: 4 }
const counts: Words = {
  ...numbered([
    [
      'en',
      'två',
      'tre',
      'fyra',
      'fem',
      'sex',
      'sju',
      'åtta',
      'nio',
      'tio',
      'elva',
      'tolv',
      'tretton',
      'fjorton',
      'femton',
    ],
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
    ],
  ]),
  ett: 1,
  a: 1,
  an: 1,
}

const ending = String.raw`\.?`
/** Beside a day: also short forms, with or without their full stop. */
export const monthWord = `${oneOf(Object.keys(months))}${ending}`
/** Alone: `i maj`, `in Sept.` */
export const loneMonthWord = `${oneOf(Object.keys({ ...fullMonths, ...shortMonths }))}${ending}`
export const weekdayWord = oneOf(Object.keys(weekdays))
/** Beside a date: also `fre`, `Fri`, `fredagen`. */
export const weekdayWordBeforeDate = `(?:${weekdayWord}(?:en)?|${oneOf(Object.keys({ ...shortWeekdays, ...extraWeekdays }))})${ending}`
export const countWord = String.raw`(?:\d{1,3}|${oneOf(Object.keys(counts))})`

const find = (words: Words, word: string): number | undefined =>
  words[word.toLowerCase().replace(/\.$/, '')]

/** 1 to 12, or `undefined` for any other word. */
export const monthNumber = (word: string): number | undefined => find(months, word)
/** 1 for Monday to 7, or `undefined` for any other word. */
export function weekdayNumber(word: string): number | undefined {
  const all = { ...shortWeekdays, ...extraWeekdays, ...weekdays }
  return find(all, word) ?? find(all, word.replace(/en\.?$/i, ''))
}
export const countNumber = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : find(counts, word)
