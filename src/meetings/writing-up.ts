import { dayOf, type Day } from './calendar.ts'
import type { PersonId } from './ids.ts'
import type { ClosedMeeting, Meeting, MeetingHeader, OpenMeeting, SentOut } from './meeting.ts'

/** A meeting that was held: its record can be added to. */
export type Recorded = OpenMeeting | ClosedMeeting

export const isRecorded = (meeting: Meeting): meeting is Recorded =>
  meeting.status === 'open' || meeting.status === 'closed'

/**
 * Whether the meeting is over and its minutes have never been sent out: until then its record is freely added to and changed, and nothing of
 * it is marked.
 */
export const isWritingUp = (meeting: Meeting): meeting is ClosedMeeting =>
  meeting.status === 'closed' && meeting.sentOut === undefined

/** The meeting with its minutes sent out. What first went out stays: a second time changes nothing. */
export const withSentOut = (
  meeting: ClosedMeeting,
  { by, now, how }: { readonly by: PersonId; readonly now: Date; readonly how: SentOut['how'] },
): ClosedMeeting =>
  meeting.sentOut ? meeting : { ...meeting, sentOut: { at: now.toISOString(), by, how } }

/** Whether an open meeting is over and was never closed: it is of an earlier day, and nobody has opened it on a later one. */
export const isLeftOpen = (
  { status, on, openedAt }: Pick<MeetingHeader, 'status' | 'on' | 'openedAt'>,
  today: Day,
  zone: string,
): boolean =>
  status === 'open' &&
  on < today &&
  (openedAt === undefined || dayOf(new Date(openedAt), zone) <= on)
