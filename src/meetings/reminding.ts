import type { Action, OpenAction } from './action.ts'
import {
  addDays,
  addMonths,
  clockOf,
  dayOf,
  daysBetween,
  weekdayOf,
  instantOf,
  type Clock,
  type Day,
} from './calendar.ts'
import { firstDay, lastDay, type MeetingDay } from './due.ts'
import type { Group, Person } from './group.ts'
import type { Settings } from './group-settings.ts'
import { inForce } from './settings.ts'
import type { PersonId } from './ids.ts'
import { oncePer } from './once-per.ts'
import { answeringStill, isReportedByEach } from './owners.ts'
import { hasRole, leads, present } from './roster.ts'
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts'

/** A reminder that is to be sent, and under which key it is remembered once it is. */
export interface PlannedReminder {
  readonly key: string
  /** Not before this instant. In the past when it is due now. */
  readonly at: Date
}

/** A reminder of one action to one person. */
export interface Reminder extends PlannedReminder {
  readonly to: PersonId
  /**
   * - `own`: to whoever answers for the action
   * - `stray`: to the secretary, because nobody answers for it (no owner, no contact person, all of them gone or disowning it)
   * - `late`: to the secretary as well, because it is two weeks overdue
   */
  readonly why: 'own' | 'stray' | 'late'
}

const WEEK = 7
const WEEKS_UNTIL_SECRETARY = 2
/** How long before the last meeting inside a window its owner is reminded, where no reminder days are set. */
const DAYS_BEFORE_MEETING = 7
const DAYS_OF_REST = 14
/** Whoever has just been given an action, or set its time, knows of it. */
const A_DAY_MS = 86_400_000
const DAYS_OF_SHORTEST_MONTH = 28

/** The next reminder of an open action, or `undefined` when there is none ahead: it is done, has no time, or there is nobody to remind. */
export function nextReminder(action: Action, group: Group, now: Date): PlannedReminder | undefined {
  const [first] = remindersAhead(action, group, now).sort((a, b) => a.at.getTime() - b.at.getTime())
  return first && { key: first.key, at: first.at }
}

/** The reminders that are to go out now. Several of one person about one action are told as one. */
export const dueReminders = (action: Action, group: Group, now: Date): readonly Reminder[] =>
  remindersAhead(action, group, now).filter(({ at }) => at <= now)

/** The action with these reminders noted as sent. */
export function withReminded<A extends Action>(
  action: A,
  reminders: readonly Reminder[],
  now: Date,
): A {
  const at = now.toISOString()
  return {
    ...action,
    reminded: { ...action.reminded, ...Object.fromEntries(reminders.map(({ key }) => [key, at])) },
  }
}

/** The day of a meeting of the group's calendar; of a cancelled one, or one no longer in it, `undefined`. */
export const meetingDaysOf =
  (group: Pick<Group, 'calendar'>): MeetingDay =>
  (id) => {
    const header = group.calendar[id]
    return header && header.status !== 'cancelled' ? header.on : undefined
  }

/** Whom the group's secretary work goes to: its secretaries, else whoever leads it. */
export const secretaries = (group: Group): readonly PersonId[] =>
  desksOf(group.people, '', () => {
    const people = present(group)
    const found = people.filter((person) => hasRole(person, 'secretary'))
    return (found.length > 0 ? found : people.filter(leads)).map(({ id }) => id)
  })

/** Asked for each action of a group. */
const desksOf = oncePer<readonly PersonId[]>(1)

/** Reminders not sent yet: the nearest ones of each kind, those in the past lifted to the next moment at which anything may be sent. */
function remindersAhead(action: Action, group: Group, now: Date): Reminder[] {
  if (action.status === 'done' || !action.due || group.removedAt) return []
  const last = lastDay(action.due, meetingDaysOf(group))
  if (last === undefined) return []
  const since = Date.parse(action.remindFrom ?? action.createdAt) + A_DAY_MS
  const today = dayOf(now, group.settings.zone)
  const ahead: Reminder[] = []
  for (const { person, why } of recipients(action, group)) {
    const moments: readonly Moment[] = momentsOf(action, group, { last, today, why })
    for (const moment of wanted(moments, person, why)) {
      const planned = plannedAt(moment, group.settings)
      if (planned.getTime() < since) continue
      const key = `${moment.name}|${last}|${person.id}`
      if (action.reminded[key] !== undefined) continue
      const lift = lifted(planned, person, group.settings, now)
      const at = rests(action, person) ? afterRest(lift, action, group.settings) : lift
      ahead.push({ key, at, to: person.id, why })
    }
  }
  return ahead
}

// What is due on one day has the same moments, and each is asked for several times.
const momentsIn = oncePer<readonly Moment[]>(500)
const instantsIn = oncePer<Date>(500)

/** On a working day, at the hour of reminders. */
const plannedAt = ({ on, late }: Moment, settings: Settings): Date =>
  instantsIn(settings, late ? `>${on}` : on, () =>
    instantAt(late ? workingDayOnOrAfter(on) : workingDayOnOrBefore(on), settings),
  )

/** Of one's own actions, only what one has chosen to be reminded of, and when. */
function wanted(
  moments: readonly Moment[],
  { reminders }: Person,
  why: Reminder['why'],
): readonly Moment[] {
  if (why !== 'own' || reminders === undefined) return moments
  if (reminders === 'main') return moments.filter(({ name, late }) => late || name === 'due')
  return moments.map((moment) => ({
    ...moment,
    on: addDays(
      moment.on,
      moment.late ? (8 - weekdayOf(moment.on)) % WEEK : 1 - weekdayOf(moment.on),
    ),
  }))
}

interface Moment {
  readonly name: string
  readonly on: Day
  /** Overdue: moved to the next working day, where the others are moved to the one before. */
  readonly late: boolean
}

interface Asking {
  /** The day it is due. */
  readonly last: Day
  readonly today: Day
  readonly why: Reminder['why']
}

function momentsOf(action: OpenAction, group: Group, asking: Asking): readonly Moment[] {
  if (action.due?.kind === 'window') return momentsAround(action, group, asking)
  const name = `${asking.why === 'late' ? '>' : ''}${asking.last}|${asking.today}`
  return momentsIn(group.settings, name, () => momentsAround(action, group, asking))
}

function momentsAround(
  action: OpenAction,
  group: Group,
  { last, today, why }: Asking,
): readonly Moment[] {
  if (why === 'late')
    return [{ name: 'secretary', on: addDays(last, WEEKS_UNTIL_SECRETARY * WEEK), late: true }]
  const opens =
    action.due?.kind === 'window' ? firstDay(action.due, meetingDaysOf(group)) : undefined
  return [
    ...(opens === undefined ? [] : [{ name: 'opens', on: opens, late: false }]),
    ...group.settings.reminderDays.map((days) => ({
      name: `before${days}`,
      on: addDays(last, -days),
      late: false,
    })),
    ...lastMeetingIn(action, group).map(({ id, on }) => ({
      name: `meeting-${id}-${on}`,
      on: addDays(on, -(Math.max(0, ...group.settings.reminderDays) || DAYS_BEFORE_MEETING)),
      late: false,
    })),
    { name: 'due', on: last, late: false },
    ...overdueMoments(last, today, group.settings),
  ]
}

/** Weekly for as many weeks as the ceiling, then monthly. Of those already past, the ones before the latest two cannot wait for anything any more. */
function overdueMoments(last: Day, today: Day, settings: Settings): readonly Moment[] {
  const { weeklyReminders } = inForce(settings)
  const weeks = Math.floor(daysBetween(last, today) / WEEK)
  const weekly = around(weeks)
    .filter((week) => week <= weeklyReminders)
    .map((week) => ({ name: `week${week}`, on: addDays(last, week * WEEK), late: true }))
  const ceiling = addDays(last, weeklyReminders * WEEK)
  const months = Math.floor(daysBetween(ceiling, today) / DAYS_OF_SHORTEST_MONTH)
  const monthly = around(months).map((month) => ({
    name: `month${month}`,
    on: addMonths(ceiling, month),
    late: true,
  }))
  return [...weekly, ...monthly]
}

/** The number itself with its neighbours, from 1. */
const around = (count: number): readonly number[] => [
  ...new Set([count - 1, count, count + 1].map((one) => Math.max(1, one))),
]

/** The last meeting at which something due in a window can still be told of. */
function lastMeetingIn(
  action: OpenAction,
  group: Group,
): readonly { readonly id: string; readonly on: Day }[] {
  const { due } = action
  if (due?.kind !== 'window') return []
  const inside = Object.values(group.calendar).filter(
    ({ on, status }) =>
      (status === 'planned' || status === 'open') && on >= due.from && on <= due.to,
  )
  return inside.sort((a, b) => b.on.localeCompare(a.on)).slice(0, 1)
}

interface Recipient {
  readonly person: Person
  readonly why: Reminder['why']
}

function recipients(action: OpenAction, group: Group): readonly Recipient[] {
  const owners = answeringStill(group, action).filter((id) => action.disowned?.[id] === undefined)
  const found: Recipient[] = []
  const add = (id: PersonId, why: Reminder['why']): void => {
    const person = group.people[id]
    if (person && !person.leftAt) found.push({ person, why })
  }
  for (const id of owners) add(id, 'own')
  const stray = found.length === 0
  for (const id of secretaries(group))
    if (stray) add(id, 'stray')
    else if (!owners.includes(id)) add(id, 'late')
  return found
}

/** A planned instant outside the person's pause; when it is over, the next moment from now at which something may be sent by itself. */
function lifted(planned: Date, person: Person, settings: Settings, now: Date): Date {
  const after = afterPause(planned, person, settings)
  if (after > now || mayPost(now, settings)) return after
  const today = dayOf(now, settings.zone)
  const morning = instantAt(today, settings)
  const first = workingDayOnOrAfter(morning > now ? today : addDays(today, 1))
  return afterPause(instantAt(first, settings), person, settings)
}

function afterPause(at: Date, person: Person, settings: Settings): Date {
  const { pausedFromOn, pausedUntilOn } = person
  if (pausedUntilOn === undefined) return at
  const day = dayOf(at, settings.zone)
  if (day > pausedUntilOn) return at
  if (pausedFromOn !== undefined && day < pausedFromOn) return at
  return instantAt(workingDayOnOrAfter(addDays(pausedUntilOn, 1)), settings)
}

/** Where each reports for themselves only whoever is stuck is left alone. */
const rests = (action: OpenAction, { id }: Person): boolean =>
  !isReportedByEach(action) || action.stuck?.by === id

/** An action that is stuck is left alone for two weeks: those who lead know what hinders it. */
function afterRest(at: Date, { stuck }: OpenAction, settings: Settings): Date {
  if (!stuck) return at
  const rested = addDays(dayOf(new Date(stuck.at), settings.zone), DAYS_OF_REST)
  return dayOf(at, settings.zone) >= rested ? at : instantAt(workingDayOnOrAfter(rested), settings)
}

/** Whether reminders may be sent now: a working day, from the hour of reminders on, outside the quiet hours. */
function mayPost(now: Date, settings: Settings): boolean {
  const today = dayOf(now, settings.zone)
  return isWorkingDay(today) && now >= instantAt(today, settings) && !isQuiet(now, settings)
}

const instantAt = (day: Day, settings: Settings): Date =>
  instantsIn(settings, `=${day}`, () => instantOf(day, sendClock(settings), settings.zone))

/** The hour of reminders; where that lies in the quiet hours, their end. */
export const sendClock = ({ remindAt, quietHours }: Settings): Clock =>
  within(remindAt, quietHours) ? quietHours.to : remindAt

/** Whether nothing is sent by itself at this instant. */
export const isQuiet = (at: Date, { quietHours, zone }: Settings): boolean =>
  within(clockOf(at, zone), quietHours)

const within = (clock: Clock, { from, to }: Settings['quietHours']): boolean =>
  from <= to ? clock >= from && clock < to : clock >= from || clock < to
