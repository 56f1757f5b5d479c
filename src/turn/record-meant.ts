import { refOf } from '../meetings/ref.ts'
import type { Day } from '../meetings/calendar.ts'
import { opened } from '../meetings/record.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isWritingUp, type Recorded } from '../meetings/writing-up.ts'
import { Question } from './command.ts'
import {
  calendarOf,
  goingOn,
  isLeft,
  meetingById,
  meetingMeant,
  meetingOn,
  nothingOpen,
  openHeader,
  openMeeting,
  saveMeeting,
} from './saving.ts'
import { sentOutIn } from './sent-out.ts'
import type { Turn } from './turn.ts'

const WHICH = 'record of'
const NONE = 'none'
const START = 'start'

/** The meeting that was closed last. */
export const lastHeld = (turn: Turn): MeetingHeader | undefined =>
  calendarOf(turn).findLast(({ status }) => status === 'closed')

/** The meeting that was held last, closed or left open. */
const latestHeld = (turn: Turn): MeetingHeader | undefined =>
  calendarOf(turn).findLast((header) => header.status === 'closed' || isLeft(turn, header))

/** The meeting that goes on, else the latest that was held. */
export const latestHeader = (turn: Turn): MeetingHeader | undefined =>
  goingOn(turn) ?? latestHeld(turn)

/** The same, else the next: what a summary is about. */
export async function latestMeeting(turn: Turn): Promise<Meeting> {
  const header = latestHeader(turn)
  return header ? meetingById(turn, header.id) : meetingMeant(turn, undefined)
}

const notStarted = (turn: Turn): readonly MeetingHeader[] =>
  calendarOf(turn).filter(({ status, on }) => status === 'planned' && on === turn.today)

/**
 * The meeting whose record a sentence is about: the one cited; else the one that goes on, else the latest that was held while it is being written up.
 * Asks where its minutes have been sent out, or today's meeting has not been started. Refuses `noOpenMeeting`, `meetingNotOpen`,
 * `meetingCancelled`, `noMeetingOn`, `nothingRecorded`.
 */
export async function recordMeant(turn: Turn, on?: Day): Promise<Recorded> {
  if (on !== undefined) return held(await meetingOn(turn, on, true))
  const today = notStarted(turn)
  const open = goingOn(turn)
  if (open && (open.on >= turn.today || today.length === 0))
    return held(await meetingById(turn, open.id))
  const last = latestHeld(turn)
  if (!last && today.length === 0) throw nothingOpen(turn)
  const closed = last && (await meetingById(turn, last.id))
  const isSent = closed?.status === 'closed' && (await sentOutIn(turn, closed)) !== undefined
  if (closed && today.length === 0 && !isSent) return held(closed)
  const choice = turn.choices[WHICH]
  if (choice === undefined) throw which(turn, today, closed, isSent)
  if (closed && choice === closed.id) return held(closed)
  const chosen = today.find(({ id }) => choice === `${START} ${id}`)
  if (chosen) return started(turn, chosen)
  throw new Refusal('nothingRecorded', {})
}

/** The meeting that goes on, else the latest while it is being written up. Refuses as `openMeeting` does. */
export async function openOrWrittenUp(turn: Turn): Promise<Recorded> {
  const last = openHeader(turn) ? undefined : lastHeld(turn)
  const latest = last && (await meetingById(turn, last.id))
  const isWrittenUp = latest && isWritingUp(latest) && !(await sentOutIn(turn, latest))
  return isWrittenUp ? latest : openMeeting(turn)
}

/** What names a meeting in a sentence about its record; nothing where it is the one that is meant without. */
export function recordToName(turn: Turn, meeting: Meeting): Day | undefined {
  const open = goingOn(turn)
  const hasToday = notStarted(turn).length > 0
  const last = hasToday ? undefined : latestHeld(turn)
  const meant = open && (open.on >= turn.today || !hasToday) ? open : last
  const isFree = meeting.status === 'open' || isWritingUp(meeting)
  return meant?.id === meeting.id && isFree ? undefined : refOf(meeting)
}

/** For `ready`: refuses `noOpenMeeting` where no meeting was ever held, and none is today. */
export async function someRecord(turn: Turn): Promise<void> {
  if (!openHeader(turn) && !latestHeld(turn) && notStarted(turn).length === 0)
    throw nothingOpen(turn)
}

function held(meeting: Meeting): Recorded {
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  if (meeting.status === 'planned') throw new Refusal('meetingNotOpen', { day: refOf(meeting) })
  return meeting
}

async function started(turn: Turn, { id }: MeetingHeader): Promise<Recorded> {
  const meeting = opened(await meetingById(turn, id), turn.now)
  await saveMeeting(turn, meeting)
  return meeting
}

function which(
  turn: Turn,
  today: readonly MeetingHeader[],
  closed: Meeting | undefined,
  isSent: boolean,
): Question {
  const { which: t } = turn.t.record
  return new Question(
    WHICH,
    t.ask({ today: today[0] && refOf(today[0]), last: closed && refOf(closed), isSent }),
    [
      ...today.map((one) => ({
        label: today[1] ? `${t.start}, ${turn.t.meetings.sitting(one)}` : t.start,
        value: `${START} ${one.id}`,
      })),
      ...(closed ? [{ label: t.meeting({ day: refOf(closed) }), value: closed.id }] : []),
      {
        label: today.length + Number(closed !== undefined) > 1 ? t.none.several : t.none.one,
        value: NONE,
      },
    ],
  )
}
