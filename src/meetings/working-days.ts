import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { addDays, weekdayOf, yearOf, type Day } from './calendar.ts'
import { defaultLanguage, type Language } from './group-settings.ts'

/**
 * Swedish working days: Monday to Friday except public holidays and the eves on which public offices are closed (midsommarafton,
 * julafton, nyårsafton). Source: lagen (1989:253) om allmänna helgdagar and semesterlagen 3 a §, as date-holidays has them.
 */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !holidays(yearOf(day)).has(day)
}

/** Longer than offices are ever closed. */
const MOST_CLOSED = 14

/** The day itself when it is a working day, else the nearest one before it. Throws a `RangeError` for what is no day. */
export const workingDayOnOrBefore = (day: Day): Day => nearest(day, -1)

/** The day itself when it is a working day, else the nearest one after it. Throws a `RangeError` for what is no day. */
export const workingDayOnOrAfter = (day: Day): Day => nearest(day, 1)

function nearest(day: Day, step: 1 | -1): Day {
  for (let days = 0; days <= MOST_CLOSED; days += 1) {
    const at = addDays(day, days * step)
    if (isWorkingDay(at)) return at
  }
  throw new RangeError(`not a day: ${day}`)
}

/** The `count`-th working day before `day`, which itself is not counted. With 0: `workingDayOnOrBefore(day)`. Always a working day. */
export function workingDaysBefore(day: Day, count: number): Day {
  return count <= 0
    ? workingDayOnOrBefore(day)
    : workingDaysBefore(workingDayOnOrBefore(addDays(day, -1)), count - 1)
}

/** The name of the holiday when public offices are closed on the day for another reason than the weekend, else `undefined`. */
export function holidayOn(day: Day, language: Language): string | undefined {
  return holidays(yearOf(day), language).get(day)?.name
}

/** The day of a holiday by its rule (`easter -2`), or `undefined` when it is not a day off in that year. */
export function holidayBy(rule: string, year: number): Day | undefined {
  return [...holidays(year)].find(([, holiday]) => holiday.rule === rule)?.[0]
}

interface Holiday {
  readonly name: string
  readonly rule: string
}
const years = new Map<Language, Map<number, ReadonlyMap<Day, Holiday>>>()
let library: Holidays | undefined

/**
 * The library holds all countries and takes a tenth of a second to load, so it is loaded when the first holiday is asked for. In the deployed
 * artefact there are no packages to load from: the plain `require` is what its bundler finds and puts in.
 */
function load(): Holidays {
  const found: unknown =
    typeof require === 'function'
      ? require('date-holidays')
      : createRequire(import.meta.url)('date-holidays')
  const Library = found as new (country: string) => Holidays
  return new Library('SE')
}

/** Days off in a year; which they are is the same in every language. */
function holidays(year: number, language: Language = defaultLanguage): ReadonlyMap<Day, Holiday> {
  const known = years.get(language)?.get(year)
  if (known) return known
  library ??= load()
  const found = new Map(
    library
      .getHolidays(year, language)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date, name, rule }): [Day, Holiday] => [date.slice(0, 10), { name, rule }]),
  )
  years.set(language, (years.get(language) ?? new Map()).set(year, found))
  return found
}
