import { addDays, instantOf, type Day } from './calendar.ts'
import type { Doc } from './doc.ts'
import type { Group } from './group.ts'
import type { ById, MeetingId, PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'

/**
 * Why people said that they do not come to a meeting. For those who lead alone: it stands in no log and no minutes, and the store lets go of all of it
 * with the day of the meeting.
 */
export interface Reasons extends Doc {
  readonly type: 'reasons'
  readonly meetingId: MeetingId
  readonly of: ById<Reason>
  /** When all of it goes. */
  readonly until: string
}

export interface Reason {
  readonly text: string
  /** That of the answer it belongs to: another answer has no reason, or one of its own. */
  readonly at: string
}

/** When the reasons of a meeting on that day go. */
const goAt = (on: Day, zone: string): number => instantOf(addDays(on, 1), '00:00', zone).getTime()

/**
 * Until when what may hold a reason, and is no answer yet, or only tells of some, is kept: for so long, and no longer than the reasons themselves where a
 * meeting is held before that.
 */
export function forFewUntil(
  { calendar, settings: { zone } }: Pick<Group, 'calendar' | 'settings'>,
  from: Date,
  seconds = A_DAY_SECONDS,
): Date {
  const ends = Object.values(calendar)
    .map(({ on }) => goAt(on, zone))
    .filter((end) => end > from.getTime())
  return new Date(Math.min(from.getTime() + seconds * 1000, ...ends))
}
const A_DAY_SECONDS = 24 * 3600

/** The time that is left until an instant, as a document's life. */
export const secondsUntil = (until: Date | string, now: Date): number =>
  Math.max(1, Math.ceil((new Date(until).getTime() - now.getTime()) / 1000))

export const reasonsId = (meetingId: MeetingId): string => `reasons-${meetingId}`

/** The reasons with one more; `undefined` once the meeting's day is over. */
export function withReason(
  known: Reasons | undefined,
  meeting: Pick<Meeting, 'id' | 'pk' | 'on'>,
  given: { readonly person: PersonId; readonly reason: Reason },
  { now, zone }: { readonly now: Date; readonly zone: string },
): Reasons | undefined {
  const until = goAt(meeting.on, zone)
  const ttl = Math.floor((until - now.getTime()) / 1000)
  if (ttl <= 0) return undefined
  return {
    id: reasonsId(meeting.id),
    pk: meeting.pk,
    type: 'reasons',
    schema: 1,
    ttl,
    meetingId: meeting.id,
    of: { ...known?.of, [given.person]: given.reason },
    until: new Date(until).toISOString(),
  }
}

/** The reasons without one person's, to go when they would have gone. */
export function withoutReason(reasons: Reasons, person: PersonId, now: Date): Reasons {
  const { [person]: _gone, ...of } = reasons.of
  return { ...reasons, of, ttl: secondsUntil(reasons.until, now) }
}

/** The reason that belongs to a person's answer as it stands. */
export function reasonOf(
  reasons: Reasons | undefined,
  { answers }: Pick<Meeting, 'answers'>,
  person: PersonId,
): string | undefined {
  const answer = answers[person]
  const reason = reasons?.of[person]
  return answer?.kind === 'notAttending' && reason?.at === answer.at ? reason.text : undefined
}
