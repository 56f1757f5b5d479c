import { isClock, type Day } from '../meetings/calendar.ts'
import { refAt, refOf } from '../meetings/ref.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
import { DATE, DAY, takeDay } from '../reading/days.ts'
import { spelled } from '../reading/spelled.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { settledDay } from './days-meant.ts'
import { ahead, currentHeader, meetingById, meetingMeant, meetingOn, openHeader } from './saving.ts'
import type { Turn } from './turn.ts'

const before = spelled((words) => words.meetings.before)
const the = spelled((words) => words.meetings.the)
const onWord = spelled((words) => words.meetings.on)
const next = vocabulary((words) => words.meetings.next)

const MEETING_LEAD = String.raw`(?:${before}\s+)?(?:${the}\s+)?`
const LEAD = String.raw`${MEETING_LEAD}(?:${onWord}\s+)?`
/** What stands before the day; the little word right before it is read with it: `den 6e`. */
const leadIn = new RegExp(`^${MEETING_LEAD}`, 'i')
const beforeAny = new RegExp(String.raw`^${before}\s+`, 'i')

const oclock = spelled(({ times }) => times.oclock)
const clockLead = String.raw`(?:(?:${oclock}|at)\.?\s*)`
/** Behind the day, where several meetings are held on it: `13:00`, `kl 13`. What goes on to another hour is no name. */
export const HOUR = String.raw`\s+(?:${clockLead}?\d{1,2}[.:]\d\d|${clockLead}\d{1,2})(?![.:]?\d|\s*[-–])`
const hour = new RegExp(String.raw`\s+${clockLead}?(?<h>\d{1,2})(?:[.:](?<m>\d\d))?[.!?]*$`, 'iu')

/** What of a sentence can name a meeting: `17/4`, `17/4 13:00`, `mötet den 17 april`, `till nästa möte`. */
export const MEETING = String.raw`(?:(?:${before}\s+)?${next.source}(?![\p{L}\p{N}])|${LEAD}${DAY}(?:${HOUR})??)`
/** The same, by its day in numbers. */
export const MEETING_DATE = `${LEAD}${DATE}(?:${HOUR})??`

/** A meeting's day without the hour behind it. */
export const withoutHour = (typed: string): string => typed.replace(hour, '')

/** `nästa möte`, where a meeting's day is expected. */
export const isNextMeeting = (typed: string): boolean =>
  next.meaning(typed.replace(beforeAny, '').replace(/\.$/, '')) !== undefined

/**
 * The meeting that a text names (`17/4`, `mötet den 17 april`, `nästa möte`), or the one that is meant without a name.
 * Refuses `notADay`, `noSuchDay`, `noMeetingOn`, `noMeeting`.
 */
export async function meetingSaid(turn: Turn, text: string | undefined): Promise<Meeting> {
  const typed = (text ?? '').trim()
  if (!typed) return meetingMeant(turn, undefined)
  if (isNextMeeting(typed)) return nextAhead(turn)
  return meetingOn(turn, readMeetingDay(turn, typed), /\b\d{4}\b/.test(typed))
}

/** The day that a meeting's name says, with its hour where that says one. Refuses `notADay`, `noSuchDay`. */
export function readMeetingDay(turn: Turn, typed: string): Day {
  const read = takeDay(typed.replace(leadIn, ''), turn.today)
  if (read?.kind === 'impossible') return settledDay(turn, read)
  const { h = '', m = '00' } = hour.exec(` ${read?.rest ?? ''}`)?.groups ?? {}
  const clock = `${h.padStart(2, '0')}:${m}`
  if (read && h !== '' && isClock(clock)) return refAt(read.day, clock)
  if (!read || !/^[.!?]*$/.test(read.rest)) throw new Refusal('notADay', { typed })
  return read.day
}

/** The meeting that an act's argument names, or the one that is meant without. Refuses `noMeetingOn`, `noMeeting`. */
export const meetingNamed = (turn: Turn, on: Day | undefined): Promise<Meeting> =>
  on === undefined ? meetingMeant(turn, undefined) : meetingOn(turn, on, true)

async function nextAhead(turn: Turn): Promise<Meeting> {
  const header = ahead(turn)[0]
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

/** The meeting's day, for hints that must name it: it is not the one meant without a day. */
export const dayToName = (
  turn: Turn,
  meeting: Pick<MeetingHeader, 'id' | 'on' | 'apart'>,
): Day | undefined => (currentHeader(turn)?.id === meeting.id ? undefined : refOf(meeting))

/** The nearest planned meeting beside this one: what the answer names when somebody may have meant another. Only where none was named. */
export function otherMeeting(
  turn: Turn,
  meant: Pick<MeetingHeader, 'id'>,
  said: string | undefined,
): Day | undefined {
  if (said || openHeader(turn)) return undefined
  const other = ahead(turn).find((header) => header.id !== meant.id)
  return other && refOf(other)
}
