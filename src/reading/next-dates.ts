import { addMonths, dayFrom, monthOf, yearOf, type Day } from '../meetings/calendar.ts'

/** This year's, or next year's where that has been. */
export function nextOf(inYear: (year: number) => Day | undefined, today: Day): Day | undefined {
  const soon = inYear(yearOf(today))
  return soon !== undefined && soon >= today ? soon : inYear(yearOf(today) + 1)
}

/** The next such date: this year's, or next year's where that has been. There is none where that year has no such day. */
export function nextDate(month: number, day: number, today: Day): Day | undefined {
  const thisYear = yearOf(today)
  const found = dayFrom(thisYear, month, day)
  if (found !== undefined && found >= today) return found
  // 29 February that this year lacks has not been, and is not meant to be next year's.
  const isOver = found !== undefined || month < monthOf(today)
  return isOver ? dayFrom(thisYear + 1, month, day) : undefined
}

export function nextDayOfMonth(day: number, today: Day): Day | undefined {
  for (let months = 0; months <= 2; months += 1) {
    const first = addMonths(`${today.slice(0, 8)}01`, months)
    const found = dayFrom(yearOf(first), monthOf(first), day)
    if (found !== undefined && found >= today) return found
  }
  return undefined
}
