import { refOf } from './ref.ts'
import { withoutMoved } from './posts.ts'
import { addDays, clockOf, dayOf, daysBetween, type Clock, type Day } from './calendar.ts'
import type { Group } from './group.ts'
import type { Settings } from './group-settings.ts'
import { nextNumber } from './group.ts'
import type { MeetingId } from './ids.ts'
import type { Meeting, MeetingForm, MeetingHeader, PlannedMeeting } from './meeting.ts'
import { Refusal } from './refusal.ts'
import { standingAgenda } from './standing.ts'
import { workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBefore } from './working-days.ts'

const MAX_TITLE = 200
const MAX_PLACE = 200
const MAX_LINK = 2000
/** The group keeps the headers of all meetings ahead in its one document. */
const MAX_AHEAD = 200
/** Further ahead nobody plans; a date beyond it is a slip of the finger. */
const MAX_DAYS_AHEAD = 3 * 366

export interface Plan {
  readonly on: Day
  readonly start: Clock
  readonly end: Clock
  readonly place?: string
  readonly link?: string
  readonly form?: MeetingForm | undefined
  readonly title?: string
  /** The last day for proposals, where the secretary says which. */
  readonly lastDayOn?: Day
}

/**
 * A new meeting with the standing items on its agenda, and the group that has counted it. Refuses `dayPassed`, `meetingOnDay`,
 * `tooFarAhead`, `lastDayAfterMeeting`, `tooLong`, `listFull`.
 */
export function planMeeting(
  group: Group,
  plan: Plan,
  now: Date,
): { readonly meeting: PlannedMeeting; readonly group: Group } {
  const today = dayOf(now, group.settings.zone)
  checkDay(group, plan, today)
  checkWords(plan)
  if (
    Object.values(group.calendar).filter(({ status }) => status === 'planned').length >= MAX_AHEAD
  )
    throw new Refusal('listFull', { limit: MAX_AHEAD })
  const { number, group: counted } = nextNumber(group, 'meeting')
  const meeting: PlannedMeeting = {
    id: `m${number}`,
    pk: group.pk,
    type: 'meeting',
    status: 'planned',
    on: plan.on,
    start: plan.start,
    end: plan.end,
    place: plan.place,
    link: plan.link,
    form: plan.form,
    title: plan.title,
    lastDayOn: lastDayFor(plan.on, plan.lastDayOn, group.settings, today),
    sequence: 0,
    ...standingAgenda(group.standingItems),
    answers: {},
    attendance: {},
    guests: {},
    posts: {},
  }
  return { meeting, group: counted }
}

type When = Pick<Plan, 'on' | 'start' | 'end'>

/** Whether a meeting can be held then. `except` is the one that moves. Refuses `dayPassed`, `meetingOnDay`, `tooFarAhead`. */
function checkDay(group: Group, when: When, today: Day, except?: MeetingId): void {
  const { on } = when
  if (on < today) throw new Refusal('dayPassed', { day: on })
  if (daysBetween(today, on) > MAX_DAYS_AHEAD) throw new Refusal('tooFarAhead', { day: on })
  const clash = thoseOn(group, on, except).find(
    ({ start, end }) => start < when.end && when.start < end,
  )
  if (clash) throw new Refusal('meetingOnDay', { day: on, start: clash.start, end: clash.end })
}

/** The meetings that stand in the calendar that day already; cancelled ones leave their day free. */
const thoseOn = (group: Group, on: Day, except?: MeetingId): readonly MeetingHeader[] =>
  Object.values(group.calendar).filter(
    (header) => header.on === on && header.status !== 'cancelled' && header.id !== except,
  )

/** Any of them: a year's dates are one a day. */
export const clashOn = (group: Group, on: Day): MeetingHeader | undefined => thoseOn(group, on)[0]

function checkWords({
  title = '',
  place = '',
  link = '',
}: Pick<Move, 'title' | 'place' | 'link'>): void {
  for (const [text, limit] of [
    [title, MAX_TITLE],
    [place, MAX_PLACE],
    [link, MAX_LINK],
  ] as const) {
    if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
  }
}

/**
 * The last day for proposals: the one that was said, else as many days before the meeting as the group has set, moved to the working
 * day before when offices are closed. A meeting called at short notice takes proposals until the working day before it.
 */
export function lastDayFor(on: Day, said: Day | undefined, settings: Settings, today: Day): Day {
  if (said !== undefined) return notAfter(said, on)
  const usual = workingDayOnOrBefore(addDays(on, -settings.proposalDays))
  return usual >= today ? usual : later(workingDaysBefore(on, 1), today)
}

function notAfter(lastDay: Day, on: Day): Day {
  if (lastDay > on) throw new Refusal('lastDayAfterMeeting', { last: lastDay, day: on })
  return lastDay
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** What changes when a meeting is moved; what is absent stays, and an empty place or link is none. */
export type Move = Partial<Plan>

/** Where a meeting is held, how people meet and what it is called, with what of it is said anew. Refuses `tooLong`. */
export function withWhere<M extends Meeting>(was: M, move: Move): M {
  checkWords(move)
  return {
    ...was,
    place: (move.place ?? was.place) || undefined,
    link: (move.link ?? was.link) || undefined,
    form: move.form ?? was.form,
    title: move.title ?? was.title,
  }
}

/** Whether any of that is other than before. */
export const isElsewhere = (was: Meeting, is: Meeting): boolean =>
  is.place !== was.place || is.link !== was.link || is.form !== was.form || is.title !== was.title

export interface Moved {
  readonly meeting: PlannedMeeting
  /** The day or the time is another one, so that answers no longer hold. */
  readonly newTime: boolean
  /** Something is other than before. */
  readonly changed: boolean
}

/** The meeting when its day, time and place may still change. Refuses `meetingClosed`, `meetingCancelled`, `meetingAlreadyOpen`. */
export function stillPlanned(meeting: Meeting): PlannedMeeting {
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  if (meeting.status === 'open') throw new Refusal('meetingAlreadyOpen', { day: refOf(meeting) })
  return meeting
}

/**
 * The meeting at another time or place. With another start alone it stays as long as it was. The last day for proposals moves by
 * as many days as the meeting unless one is said; proposals that are open today never close by a move. With a new time the answers
 * are void, and what was posted about the old one is posted anew.
 * Refuses as `planMeeting`, and `meetingClosed`, `meetingCancelled`, `meetingAlreadyOpen`, `badTimes`.
 */
export function moveMeeting(group: Group, meeting: Meeting, move: Move, now: Date): Moved {
  const was = stillPlanned(meeting)
  const today = dayOf(now, group.settings.zone)
  const on = move.on ?? was.on
  const start = move.start ?? was.start
  const end =
    move.end ??
    (move.start === undefined ? was.end : shifted(was.end, minutesBetween(was.start, start)))
  if (end <= start) throw new Refusal('badTimes', { typed: `${start}–${end}` })
  if (on !== was.on || start !== was.start || end !== was.end)
    checkDay(group, { on, start, end }, on === was.on && on < today ? on : today, was.id)
  const lastDayOn = movedLastDay(was, on, move.lastDayOn, today)
  const next: PlannedMeeting = { ...withWhere(was, move), on, start, end, lastDayOn }
  const newTime = on !== was.on || start !== was.start || end !== was.end
  const changed = newTime || lastDayOn !== was.lastDayOn || isElsewhere(was, next)
  return { meeting: changed ? told(was, next, newTime, now) : was, newTime, changed }
}

function told(
  was: PlannedMeeting,
  next: PlannedMeeting,
  newTime: boolean,
  now: Date,
): PlannedMeeting {
  return {
    ...next,
    sequence: was.sequence + 1,
    answers: newTime ? {} : next.answers,
    announcedAt: newTime && next.announcedAt !== undefined ? now.toISOString() : next.announcedAt,
    posts: withoutMoved(next.posts, {
      time: newTime,
      lastDay: next.lastDayOn !== was.lastDayOn,
    }),
  }
}

function movedLastDay(was: PlannedMeeting, on: Day, said: Day | undefined, today: Day): Day {
  if (said !== undefined) return notAfter(said, on)
  if (on === was.on) return was.lastDayOn
  const moved = workingDayOnOrBefore(addDays(was.lastDayOn, daysBetween(was.on, on)))
  if (moved >= today || was.lastDayOn < today) return moved
  const soon = workingDayOnOrAfter(today)
  return soon < on ? soon : on
}

const minutes = (clock: Clock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const minutesBetween = (start: Clock, end: Clock): number => minutes(end) - minutes(start)

/** A clock time so many minutes later, the last minute of the day at most. */
function shifted(clock: Clock, by: number): Clock {
  const at = Math.min(23 * 60 + 59, Math.max(0, minutes(clock) + by))
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/** Whether a meeting that nobody started is over by now. */
export const isOver = (
  header: Pick<MeetingHeader, 'on' | 'end'>,
  now: Date,
  zone: string,
): boolean => {
  const today = dayOf(now, zone)
  return header.on < today || (header.on === today && header.end <= clockOf(now, zone))
}
