import type { PersonId } from './ids.ts'
import type { ClosedMeeting, OpenMeeting, Reopened, ToldFacts } from './meeting.ts'

/**
 * The record of a meeting that was closed, open again: more of the meeting is to come. What was sent out stays sent out, and what was told
 * of the meeting is kept, so that what is different can be told when it is closed again.
 */
export function reopened(
  meeting: ClosedMeeting,
  said: { readonly by: PersonId; readonly now: Date; readonly reason: string },
  told: ToldFacts,
): OpenMeeting {
  const { closedAt, closedBy, unknown: _unknown, snapshot, sentOut, ...rest } = meeting
  const { removedAfter, ...facts } = rest
  const again: Reopened = {
    by: said.by,
    at: said.now.toISOString(),
    ...(said.reason === '' ? {} : { reason: said.reason }),
    closedAt,
    closedBy,
    told,
    ...(snapshot ? { snapshot } : {}),
    ...(sentOut ? { sentOut } : {}),
    ...(removedAfter ? { removedAfter } : {}),
  }
  return { ...facts, status: 'open', reopened: [...(meeting.reopened ?? []), again] }
}

/** The meeting closed again, with what it kept from the time before. */
export function closedAgain(meeting: ClosedMeeting): ClosedMeeting {
  const { snapshot, sentOut, removedAfter } = meeting.reopened?.at(-1) ?? {}
  return {
    ...meeting,
    ...(snapshot ? { snapshot } : {}),
    ...(sentOut ? { sentOut } : {}),
    ...(removedAfter ? { removedAfter } : {}),
  }
}

/** When it was closed for the first time: what came back from it is found by that. */
export const firstClosedAt = ({ closedAt, reopened: again }: ClosedMeeting): string =>
  again?.[0]?.closedAt ?? closedAt
