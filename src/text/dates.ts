import {
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
  type Clock,
  type Day,
} from '../meetings/calendar.ts'
import { lastDay, type Due, type MeetingDay } from '../meetings/due.ts'
import type { Language } from '../meetings/group.ts'

/** January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
const shortMonthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
/** Monday first. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const phrases = {
  sv: {
    window: (words: string, last: string) => `${words} (senast ${last})`,
    meeting: (words: string, on: string | undefined) => `${words} (${on ?? 'datum saknas'})`,
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    ahead: (days: number) => `om ${days} dagar`,
    ago: (days: number) => `för ${days} dagar sedan`,
    overdue: (days: number) => (days === 1 ? '1 dag försenat' : `${days} dagar försenat`),
    at: (day: string, clock: string) => `${day} kl. ${clock}`,
  },
  en: {
    window: (words: string, last: string) => `${words} (no later than ${last})`,
    meeting: (words: string, on: string | undefined) => `${words} (${on ?? 'date missing'})`,
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: (days: number) => `in ${days} days`,
    ago: (days: number) => `${days} days ago`,
    overdue: (days: number) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    at: (day: string, clock: string) => `${day} at ${clock}`,
  },
}

/** `fredag 6 februari 2026` · `Friday 6 February 2026` */
export function formatDay(day: Day, language: Language): string {
  return `${weekdayNames[language][weekdayOf(day) - 1]} ${formatDate(day, language)}`
}

/** Without the weekday: `6 februari 2026` · `6 February 2026` */
export function formatDate(day: Day, language: Language): string {
  return `${Number(day.slice(8))} ${monthNames[language][monthOf(day) - 1]} ${yearOf(day)}`
}

/** As it is typed in a sentence: `6/2`, with the year where that would mean another day. */
export const typedDay = (day: Day, today: Day): string =>
  day >= today && daysBetween(today, day) < 365 ? `${Number(day.slice(8))}/${monthOf(day)}` : day

/** For lists and tables: `6 feb 2026` · `6 Feb 2026` */
export function formatDayShort(day: Day, language: Language): string {
  return `${Number(day.slice(8))} ${shortMonthNames[language][monthOf(day) - 1]} ${yearOf(day)}`
}

/** `08.30` · `08:30` */
export function formatClock(clock: Clock, language: Language): string {
  return language === 'sv' ? clock.replace(':', '.') : clock
}

/** `08.30–12.00` · `08:30–12:00`; the start alone when there is no end. */
export function formatTimes(start: Clock, end: Clock | undefined, language: Language): string {
  return end === undefined
    ? formatClock(start, language)
    : `${formatClock(start, language)}–${formatClock(end, language)}`
}

/** A day with its clock time: `fredag 6 februari 2026 kl. 08.30` · `Friday 6 February 2026 at 08:30` */
export function formatDayAt(day: Day, clock: Clock, language: Language): string {
  return phrases[language].at(formatDay(day, language), formatClock(clock, language))
}

/**
 * A due time as people read it: `29 maj 2026`, a window as its own words with its last day (`i maj (senast 31 maj 2026)`), a
 * meeting with its day, or with the remark that the day is not known yet (`nästa möte (datum saknas)`).
 */
export function formatDue(due: Due, language: Language, meetingDay: MeetingDay): string {
  const last = lastDay(due, meetingDay)
  const date = last === undefined ? undefined : formatDate(last, language)
  if (due.kind === 'meeting') return phrases[language].meeting(due.words, date)
  if (due.kind === 'window')
    return phrases[language].window(due.words, formatDate(due.to, language))
  return formatDate(due.on, language)
}

/** How far away a day is, seen from today: `i dag`, `i morgon`, `om 3 dagar`, `i går`, `för 3 dagar sedan`. */
export function formatDaysUntil(day: Day, today: Day, language: Language): string {
  const days = daysBetween(today, day)
  const say = phrases[language]
  if (days === 0) return say.today
  if (Math.abs(days) === 1) return days > 0 ? say.tomorrow : say.yesterday
  return days > 0 ? say.ahead(days) : say.ago(-days)
}

/** How late it is, seen from today: `3 dagar försenat`; empty when the last day is not over. */
export function formatOverdue(last: Day, today: Day, language: Language): string {
  const days = daysBetween(last, today)
  return days > 0 ? phrases[language].overdue(days) : ''
}
