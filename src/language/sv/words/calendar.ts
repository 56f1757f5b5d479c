import { dateWords } from './dates.ts'

/** Words for months, weekdays and small numbers as they are read, in lower case, with their number. */
export const calendar: CalendarWords = {
  months: dateWords.months,
  weekdays: dateWords.weekdays,
  shortMonths: {
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
    nov: 11,
    dec: 12,
  },
  besideDay: { jul: 7 },
  shortWeekdays: { mån: 1, tis: 2, ons: 3, tors: 4, tor: 4, fre: 5, lör: 6, sön: 7 },
  weekdayEndings: ['en'],
  places: {
    första: 1,
    '1:a': 1,
    andra: 2,
    tredje: 3,
    fjärde: 4,
    femte: 5,
    sjätte: 6,
    sjunde: 7,
    åttonde: 8,
    nionde: 9,
    tionde: 10,
    elfte: 11,
    tolfte: 12,
    trettonde: 13,
    fjortonde: 14,
    femtonde: 15,
    sextonde: 16,
    sjuttonde: 17,
    artonde: 18,
    nittonde: 19,
    tjugonde: 20,
    tjugoförsta: 21,
    tjugoandra: 22,
    tjugotredje: 23,
    tjugofjärde: 24,
    tjugofemte: 25,
    tjugosjätte: 26,
    tjugosjunde: 27,
    tjugoåttonde: 28,
    tjugonionde: 29,
    trettionde: 30,
    trettioförsta: 31,
    sista: 0,
    siste: 0,
  },
  counts: {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    tretton: 13,
    fjorton: 14,
    femton: 15,
  },
}

export interface CalendarWords {
  /** January first. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly shortMonths: Readonly<Record<string, number>>
  /** Months only beside a day, where they mean something else alone: `6 jul`, but `före jul`. */
  readonly besideDay: Readonly<Record<string, number>>
  readonly shortWeekdays: Readonly<Record<string, number>>
  /** What a weekday may end in: `fredagen`. */
  readonly weekdayEndings: readonly string[]
  /** Days of a month that are said in words; 0 is the last. */
  readonly places: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
}
