import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { addDays, weekdayOf, yearOf, type Day } from './calendar.ts'
import type { Language } from './group.ts'

/**
 * Swedish working days: Monday to Friday except public holidays and the eves on which public offices are closed (midsommarafton,
 * julafton, nyårsafton). Source: lagen (1989:253) om allmänna helgdagar and semesterlagen 3 a §, as date-holidays has them.
 */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && !holidays(yearOf(day)).has(day)
}

/** The day itself when it is a working day, else the nearest one before it. */
export function workingDayOnOrBefore(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayOnOrBefore(addDays(day, -1))
}

/** The day itself when it is a working day, else the nearest one after it. */
export function workingDayOnOrAfter(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayOnOrAfter(addDays(day, 1))
}

/** The `count`-th working day before `day`, which itself is not counted. With 0: `workingDayOnOrBefore(day)`. Always a working day. */
export function workingDaysBefore(day: Day, count: number): Day {
  return count <= 0
    ? workingDayOnOrBefore(day)
    : workingDaysBefore(workingDayOnOrBefore(addDays(day, -1)), count - 1)
}

/** The name of the holiday when public offices are closed on the day for another reason than the weekend, else `undefined`. */
export function holidayOn(day: Day, language: Language): string | undefined {
  return holidays(yearOf(day)).get(day)?.[language]
}

/** The day of the first holiday of that Swedish name in a year (`långfredagen`), or `undefined` when it is not a day off. */
export function holidayNamed(name: string, year: number): Day | undefined {
  return [...holidays(year)].find(([, names]) => names.sv === name)?.[0]
}

type Names = Readonly<Record<Language, string>>
const years = new Map<number, ReadonlyMap<Day, Names>>()
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

function holidays(year: number): ReadonlyMap<Day, Names> {
  const known = years.get(year)
  if (known) return known
  library ??= load()
  const off = (language: Language) =>
    (library?.getHolidays(year, language) ?? []).filter(
      ({ type }) => type === 'public' || type === 'bank',
    )
  const found = new Map<Day, Names>(
    off('sv').map(({ date, name }) => [date.slice(0, 10), { sv: name, en: name }]),
  )
  for (const { date, name } of off('en'))
    found.set(date.slice(0, 10), { sv: found.get(date.slice(0, 10))?.sv ?? name, en: name })
  years.set(year, found)
  return found
}
