import { dayFrom, yearOf, type Day } from '../meetings/calendar.ts'
import type { DayRead } from './days.ts'

/** The day as it is meant of something that has been: one typed without its year is the latest such day, today included. */
export function dayPassed({ day, yearless }: Pick<DayRead, 'day' | 'yearless'>, today: Day): Day {
  if (!yearless || day <= today) return day
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  for (let year = yearOf(day) - 1; year > yearOf(day) - 9; year -= 1) {
    const found = dayFrom(year, month, dayOfMonth)
    if (found !== undefined && found <= today) return found
  }
  return day
}
