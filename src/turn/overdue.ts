import { refOf } from '../meetings/ref.ts'
import type { Day } from '../meetings/calendar.ts'
import type { Meeting, PlannedMeeting } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
import { meetingNamed } from './meeting-said.ts'
import { calendarOf, meetingById } from './saving.ts'
import type { Turn } from './turn.ts'

/** The one named, else the latest that is past and was never opened. Refuses what was held or cancelled, and what is ahead. */
export async function overdue(turn: Turn, on: Day | undefined): Promise<PlannedMeeting> {
  const past = calendarOf(turn).findLast(
    (header) => header.status === 'planned' && header.on <= turn.today,
  )
  const meeting: Meeting | undefined =
    on === undefined ? past && (await meetingById(turn, past.id)) : await meetingNamed(turn, on)
  if (!meeting) throw new Refusal('noneUnopened', {})
  if (meeting.status === 'open') throw new Refusal('meetingAlreadyOpen', { day: refOf(meeting) })
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  if (meeting.on > turn.today) throw new Refusal('meetingAhead', { day: refOf(meeting) })
  return meeting
}
