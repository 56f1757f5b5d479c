import { addDays, dayFrom, daysBetween, weekdayOf, type Clock, type Day } from './calendar.ts'
import type { Group } from './group.ts'
import type { MeetingHeader } from './meeting.ts'
import { isWorkingDay } from './working-days.ts'

/** A year's meetings as they could be held. */
export interface YearPlan {
  readonly days: readonly Day[]
  readonly start: Clock
  readonly end: Clock
  readonly place?: string
}

/** How many are proposed where nothing tells: every sixth week, July apart. */
const USUAL = 8
const FEWEST_DAYS_APART = 21
const FRIDAY = 5
const MORNING = { start: '09:00', end: '12:00' } as const

/**
 * Days for a year's meetings, spread over it: of the weekday, hours and place that the group's meetings mostly have, on working days that no
 * holiday stands beside, outside the summer and Christmas, at least three weeks from each other and from what is planned. Fewer than asked for
 * where no more fit. Without `count`: as many as the group has in the year of its latest meeting.
 */
export function yearPlan(
  group: Pick<Group, 'calendar'>,
  year: number,
  today: Day,
  count?: number,
): YearPlan {
  const known = Object.values(group.calendar).filter(({ status }) => status !== 'cancelled')
  const wanted = count ?? usualCount(known)
  const weekday = mostly(known.map(({ on }) => weekdayOf(on))) ?? FRIDAY
  const taken = known.map(({ on }) => on)
  const free = daysOf(year).filter(
    (day) =>
      day > today &&
      weekdayOf(day) === weekday &&
      isOrdinary(day) &&
      taken.every((on) => Math.abs(daysBetween(on, day)) >= FEWEST_DAYS_APART),
  )
  const hours = mostly(known.map(({ start, end }) => `${start}|${end}`))?.split('|')
  const place = mostly(known.flatMap((meeting) => meeting.place ?? []))
  return {
    days: spread(free, wanted),
    start: hours?.[0] ?? MORNING.start,
    end: hours?.[1] ?? MORNING.end,
    ...(place === undefined ? {} : { place }),
  }
}

function usualCount(known: readonly MeetingHeader[]): number {
  const latest = known.map(({ on }) => on.slice(0, 4)).sort((a, b) => b.localeCompare(a))[0]
  const count = known.filter(({ on }) => latest !== undefined && on.startsWith(latest)).length
  return count >= 2 ? count : USUAL
}

/** From the second week of January to the middle of December, without July and the first weeks of August. */
function daysOf(year: number): readonly Day[] {
  const first = dayFrom(year, 1, 8)!
  const length = daysBetween(first, dayFrom(year, 12, 15)!)
  return Array.from({ length: length + 1 }, (_, at) => addDays(first, at)).filter(
    (day) => day.slice(5) < '06-25' || day.slice(5) > '08-14',
  )
}

/** A working day that is not squeezed between days off. */
const isOrdinary = (day: Day): boolean =>
  isWorkingDay(day) &&
  [-1, 1].every((next) => weekdayOf(addDays(day, next)) > 5 || isWorkingDay(addDays(day, next)))

/** So many of the days, as evenly as they lie, never closer than three weeks. */
function spread(free: readonly Day[], wanted: number): readonly Day[] {
  for (let count = Math.min(wanted, free.length); count > 1; count -= 1) {
    const days = Array.from(
      { length: count },
      (_, at) => free[Math.round((at * (free.length - 1)) / (count - 1))]!,
    )
    const apart = days.slice(1).map((day, at) => daysBetween(days[at]!, day))
    if (apart.every((length) => length >= FEWEST_DAYS_APART)) return days
  }
  return free.slice(0, Math.min(wanted, 1))
}

function mostly<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
