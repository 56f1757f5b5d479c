import { tzOffset } from '@date-fns/tz'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as monthsAdded } from 'date-fns/addMonths'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { lastDayOfMonth as lastOfMonth } from 'date-fns/lastDayOfMonth'
import { setISOWeek } from 'date-fns/setISOWeek'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'

/** A calendar day, `yyyy-MM-dd`, without time or zone. Days compare and sort as text. */
export type Day = string
/** A clock time, `HH:mm`, 00:00 to 23:59. Clock times compare and sort as text. */
export type Clock = string

const MINUTE = 60_000
const DAY = 86_400_000

/** Whether the text is a day that exists, written `yyyy-MM-dd`, years 1900 to 2999. */
export function isDay(text: string): text is Day {
  return isWritten(text) && isInMonth(text, midnight(text))
}

/** Whether the text is a clock time that exists, written `HH:mm`. */
export function isClock(text: string): text is Clock {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The day of a year, month (1 to 12) and day of month, or `undefined` when there is no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
  return isDay(text) ? text : undefined
}

/** Whether this machine knows the time zone, named as in IANA: `Europe/Stockholm`. */
export function isZone(zone: string): boolean {
  return /^[A-Z]/i.test(zone) && !Number.isNaN(tzOffset(zone, new Date(0)))
}

/** The day that an instant falls on in a zone. */
export function dayOf(instant: Date, zone: string): Day {
  return local(instant, zone).slice(0, 10)
}

/** What the clock on the wall shows at an instant in a zone; seconds are cut off. */
export function clockOf(instant: Date, zone: string): Clock {
  return local(instant, zone).slice(11, 16)
}

/**
 * The instant at which a zone's wall clock shows `clock` on `day`. Where the clocks are put forward past it, the instant that is
 * as long after midnight as the clock says (02:30 becomes 03:30); where it is shown twice, the first of the two.
 * Throws a `RangeError` for a day, clock or zone that does not exist: those are checked where they are read.
 */
export function instantOf(day: Day, clock: Clock, zone: string): Date {
  const wall = Date.parse(`${day}T${clock}Z`)
  if (!isWritten(day) || !isClock(clock) || !isInMonth(day, wall))
    throw new RangeError(`not a day and a clock time: ${day} ${clock}`)
  const before = wall - offsetAt(wall - DAY, zone)
  if (wallAt(before, zone) === wall) return new Date(before)
  const after = wall - offsetAt(wall + DAY, zone)
  return new Date(wallAt(after, zone) === wall ? after : before)
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayAt(midnight(day) + days * DAY)
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  return dayAt(monthsAdded(dateOf(day), months).getTime())
}

/** How many days `b` lies after `a`; negative when before. */
export function daysBetween(a: Day, b: Day): number {
  return (midnight(b) - midnight(a)) / DAY
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(midnight(day)).getUTCDay() || 7
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
/** 1 for January to 12 for December. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The ISO 8601 week, as Swedish calendars number them, with the year that the week counts to (2027-01-01 is week 53 of 2026). */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const date = dateOf(day)
  return { year: getISOWeekYear(date), week: getISOWeek(date) }
}

/** The Monday of an ISO week, or `undefined` when the year has no such week. */
export function mondayOfWeek(isoYear: number, week: number): Day | undefined {
  if (!Number.isInteger(week) || week < 1) return undefined
  // 4 January is in the first week of every year.
  const monday = dayAt(startOfISOWeek(setISOWeek(dateOf(`${isoYear}-01-04`), week)).getTime())
  return isoWeekOf(monday).year === isoYear ? monday : undefined
}

/** The last day of the month that the day falls in. */
export function lastDayOfMonth(day: Day): Day {
  return dayAt(lastOfMonth(dateOf(day)).getTime())
}

const pad = (value: number): string => String(value).padStart(2, '0')

const isWritten = (text: string): boolean => /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text)
/** Whether an instant of a day is of the day as it is written: one that its month has not is read as one of the next. */
const isInMonth = (day: Day, at: number): boolean =>
  new Date(at).getUTCDate() === Number(day.slice(8))

/** In milliseconds, in UTC: there every day has 24 hours, whatever zone the machine is in. */
const midnight = (day: Day): number => Date.parse(`${day}T00:00Z`)
/** Weeks and months are counted by date-fns, days by the day's length: they are counted in every turn and for every reminder. */
const dateOf = (day: Day): Date => new UTCDateMini(midnight(day))
const dayAt = (at: number): Day => (Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10))

/** Since 1973 no zone has changed its offset but on a full minute. */
const WHOLE_MINUTES = Date.UTC(1973, 0)
const MOST_MINUTES = 1000

/** What follows from an instant and a zone and is the same all through a minute: what was lately asked for is kept, since a turn asks for the same again and again. */
function oncePerMinute<V>(find: (at: number, zone: string) => V): (at: number, zone: string) => V {
  const all = new Map<string, Map<number, V>>()
  return (at, zone) => {
    if (!(at >= WHOLE_MINUTES)) return find(at, zone)
    const minute = Math.floor(at / MINUTE)
    const inZone = all.get(zone)
    const known = inZone?.get(minute)
    if (known !== undefined) return known
    const found = find(at, zone)
    const kept = inZone ?? new Map<number, V>()
    if (kept.size >= MOST_MINUTES) kept.clear()
    all.set(zone, kept.set(minute, found))
    return found
  }
}

/** Asking `Intl` takes 10 µs. */
const offsetAt = oncePerMinute((at, zone) => {
  const minutes = tzOffset(zone, new Date(at))
  if (Number.isNaN(minutes)) throw new RangeError(`not a time zone: ${zone}`)
  return minutes * MINUTE
})
const wallAt = (at: number, zone: string): number => at + offsetAt(at, zone)

/** What calendar and clock on the wall show, as ISO 8601 writes it, to the minute. */
const shownAt = oncePerMinute((at, zone) => new Date(wallAt(at, zone)).toISOString().slice(0, -8))
const local = (instant: Date, zone: string): string => shownAt(instant.getTime(), zone)
