import type { Day } from './calendar.ts'
import type { MeetingId } from './ids.ts'

/**
 * When something is due.
 * - `day`: on that day.
 * - `window`: at some time in it, at the latest on `to`; `words` are the person's own (`i maj`).
 * - `words`: nobody knows the day; `words` are the person's own (`snarast`), and it is never overdue.
 * - `meeting`: at that meeting, also when it moves; without `meetingId` the meeting is not planned yet.
 */
export type Due =
  | { readonly kind: 'day'; readonly on: Day; readonly words?: string }
  | { readonly kind: 'window'; readonly from: Day; readonly to: Day; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'meeting'; readonly meetingId?: MeetingId; readonly words: string }

/** The day of a meeting, or `undefined` when it is not known (any more). */
export type MeetingDay = (id: MeetingId) => Day | undefined

/** The day the time for it begins: the due day itself, the window's first day, the meeting's day. `undefined` while the meeting is unknown. */
export function firstDay(due: Due, meetingDay: MeetingDay): Day | undefined {
  return due.kind === 'window' ? due.from : lastDay(due, meetingDay)
}

/** The day after which it is overdue. `undefined` while the meeting is unknown: such a thing is never overdue. */
export function lastDay(due: Due, meetingDay: MeetingDay): Day | undefined {
  switch (due.kind) {
    case 'day':
      return due.on
    case 'window':
      return due.to
    case 'words':
      return undefined
    case 'meeting':
      return due.meetingId === undefined ? undefined : meetingDay(due.meetingId)
  }
}
