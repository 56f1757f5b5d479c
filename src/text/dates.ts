import {
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
  type Clock,
  type Day,
} from '../meetings/calendar.ts'
import { partsOfRef, refAt } from '../meetings/ref.ts'
import { lastDay, type Due, type MeetingDay } from '../meetings/due.ts'

/** What a language calls days and times. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** Between hours and minutes. */
  readonly clockMark: string
  window(words: string, last: string): string
  meeting(words: string, on: string | undefined): string
  readonly today: string
  readonly tomorrow: string
  readonly yesterday: string
  ahead(days: number): string
  ago(days: number): string
  overdue(days: number): string
  at(day: string, clock: string): string
}

/** Days and times as one language tells them. */
export interface Dates {
  /** `fredag 6 februari 2026` · `Friday 6 February 2026` */
  formatDay(day: Day): string
  /** Without the weekday: `6 februari 2026` · `6 February 2026` */
  formatDate(day: Day): string
  /** For lists and tables: `6 feb 2026` · `6 Feb 2026` */
  formatDayShort(day: Day): string
  /** `08.30` · `08:30` */
  formatClock(clock: Clock): string
  /** `08.30–12.00` · `08:30–12:00`; the start alone when there is no end. */
  formatTimes(start: Clock, end: Clock | undefined): string
  /** A day with its clock time: `fredag 6 februari 2026 kl. 08.30` · `Friday 6 February 2026 at 08:30` */
  formatDayAt(day: Day, clock: Clock): string
  /**
   * A due time as people read it: `29 maj 2026`, a window as its own words with its last day (`i maj (senast 31 maj 2026)`), a
   * meeting with its day, or with the remark that the day is not known (`nästa möte (datum saknas)`, `snarast (datum saknas)`).
   */
  formatDue(due: Due, meetingDay: MeetingDay): string
  /** How far away a day is, seen from today: `i dag`, `i morgon`, `om 3 dagar`, `i går`, `för 3 dagar sedan`. */
  formatDaysUntil(day: Day, today: Day): string
  /** How late it is, seen from today: `3 dagar försenat`; empty when the last day is not over. */
  formatOverdue(last: Day, today: Day): string
}

export function datesIn(words: DateWords): Dates {
  const formatClock = (clock: Clock): string => clock.replace(':', words.clockMark)
  // Where several meetings are held on a day, one is told by its hour too.
  const timed = (ref: Day, told: (on: Day) => string): string => {
    const { on, clock } = partsOfRef(ref)
    return clock === undefined ? told(on) : words.at(told(on), formatClock(clock))
  }
  const dated = (ref: Day, names: readonly string[]): string =>
    timed(ref, (day) => `${Number(day.slice(8))} ${names[monthOf(day) - 1]} ${yearOf(day)}`)
  const formatDate = (day: Day): string => dated(day, words.months)
  const formatDay = (ref: Day): string =>
    timed(ref, (day) => `${words.weekdays[weekdayOf(day) - 1]} ${formatDate(day)}`)
  return {
    formatDay,
    formatDate,
    formatDayShort: (day) => dated(day, words.shortMonths),
    formatClock,
    formatTimes: (start, end) =>
      end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`,
    formatDayAt: (day, clock) => words.at(formatDay(day), formatClock(clock)),
    formatDue(due, meetingDay) {
      const last = lastDay(due, meetingDay)
      if (due.kind === 'words') return words.meeting(due.words, undefined)
      if (due.kind === 'meeting')
        return words.meeting(due.words, last === undefined ? undefined : formatDate(last))
      return due.kind === 'window'
        ? words.window(due.words, formatDate(due.to))
        : formatDate(due.on)
    },
    formatDaysUntil(day, today) {
      const days = daysBetween(today, partsOfRef(day).on)
      if (days === 0) return words.today
      if (days === 1) return words.tomorrow
      if (days === -1) return words.yesterday
      return days > 0 ? words.ahead(days) : words.ago(-days)
    },
    formatOverdue(last, today) {
      const days = daysBetween(last, today)
      return days > 0 ? words.overdue(days) : ''
    },
  }
}

/** As it is typed in a sentence: `6/2`, with the year where that would mean another day. */
export function typedDay(ref: Day, today: Day): string {
  const { on, clock } = partsOfRef(ref)
  const day =
    on >= today && daysBetween(today, on) < 365 ? `${Number(on.slice(8))}/${monthOf(on)}` : on
  return clock === undefined ? day : refAt(day, clock)
}
