import { reasonOf, reasonsId, withReason, type Reasons } from '../meetings/absence.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Turn } from './turn.ts'

/**
 * Lets go of the reasons for absence that belong to no answer any more, since another was given or it was taken back, and of all of them where the meeting is not
 * held, or on another day.
 */
export async function keepStandingReasons(
  turn: Turn,
  before: Meeting | undefined,
  after: Meeting,
): Promise<void> {
  const isHeld = before?.on === after.on && after.status !== 'cancelled'
  const stands = (person: string, at: string): boolean =>
    isHeld && after.answers[person]?.kind === 'notAttending' && after.answers[person].at === at
  const wereAway = Object.entries(before?.answers ?? {}).filter(
    ([, { kind }]) => kind === 'notAttending',
  )
  if (wereAway.every(([person, { at }]) => stands(person, at))) return
  const known = await turn.book.get<Reasons>(reasonsId(after.id))
  if (!known) return
  const { zone } = turn.group.settings
  let left: Reasons | undefined
  if (isHeld)
    for (const [person, reason] of Object.entries(known.of))
      if (reasonOf(known, after, person) !== undefined)
        left = withReason(left, after, { person, reason }, { now: turn.now, zone })
  if (left) await turn.book.put(left)
  else await turn.book.remove(known.id)
}
