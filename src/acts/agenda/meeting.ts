import type { Day } from '../../meetings/calendar.ts'
import type { Meeting, MeetingHeader } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import {
  ahead,
  currentHeader,
  meetingById,
  meetingMeant,
  meetingOn,
  openHeader,
} from '../../turn/desk.ts'
import { takeDay } from '../../reading/days.ts'
import type { Turn } from '../../turn/turn.ts'
import { nextMeeting } from './fields.ts'

const leadIn =
  /^(?:(?:till|to|på|at|för|for|inför|vid)\s+)?(?:(?:the\s+)?(?:mötet|möte|meeting)(?=\s)\s*)?(?:(?:den|on|of)\s+)?/i

/**
 * The meeting that a text names (`17/4`, `mötet den 17 april`, `nästa möte`), or the one that is meant without a name.
 * Refuses `notADay`, `noSuchDay`, `noMeetingOn`, `noMeeting`.
 */
export async function meetingSaid(turn: Turn, text: string | undefined): Promise<Meeting> {
  const typed = (text ?? '').trim()
  if (!typed) return meetingMeant(turn, undefined)
  if (nextMeeting.test(typed.replace(/^(?:till|to|på|at|för|for|inför)\s+/i, '')))
    return nextAhead(turn)
  return meetingOn(turn, readMeetingDay(turn, typed), /\b\d{4}\b/.test(typed))
}

/** The day that a meeting's name says. Refuses `notADay`, `noSuchDay`. */
export function readMeetingDay(turn: Turn, typed: string): Day {
  const read = takeDay(typed.replace(leadIn, ''), turn.today)
  if (read?.kind === 'impossible') throw new Refusal('noSuchDay', { typed: read.text })
  if (!read || !/^[.!?]*$/.test(read.rest)) throw new Refusal('notADay', { typed })
  return read.day
}

/** Whether a text could name a meeting: enough to tell a sentence from talk. */
export const namesMeeting = (text: string): boolean => {
  const rest = text.trim().replace(leadIn, '')
  return rest === '' || nextMeeting.test(rest) || takeDay(rest, '2026-01-01') !== undefined
}

async function nextAhead(turn: Turn): Promise<Meeting> {
  const header = ahead(turn)[0]
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

/** The meeting's day, for hints that must name it: it is not the one meant without a day. */
export const dayToName = (turn: Turn, meeting: Pick<MeetingHeader, 'id' | 'on'>): Day | undefined =>
  currentHeader(turn)?.id === meeting.id ? undefined : meeting.on

/** The nearest planned meeting beside this one: what the answer names when somebody may have meant another. Only where none was named. */
export function otherMeeting(
  turn: Turn,
  meant: Pick<MeetingHeader, 'id'>,
  said: string | undefined,
): Day | undefined {
  if (said || openHeader(turn)) return undefined
  return ahead(turn).find((header) => header.id !== meant.id)?.on
}
