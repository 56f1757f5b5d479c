import { isDeepStrictEqual } from 'node:util'
import type { Action } from './action.ts'
import type { Meeting } from './meeting.ts'

/**
 * The action with what its meeting gave, once that is over: whoever has it later and whenever it is due later, the minutes say what was said
 * then, unless this is a correction of that.
 */
export function withGiven(before: Action | undefined, after: Action, corrects: boolean): Action {
  if (!before?.given) return after
  const { owners, due } = corrects ? after : before
  const moved = !isDeepStrictEqual(
    { owners: before.owners, due: before.due },
    { owners: after.owners, due: after.due },
  )
  const isKept = corrects ? after.minuted !== undefined : after.minuted === undefined && moved
  return isKept ? { ...after, minuted: { owners, ...(due ? { due } : {}) } } : after
}

/** The action as the minutes of its meeting tell it: as it was given, and done only if it was when the meeting was closed. */
export function asMinuted(action: Action, meeting: Meeting): Action {
  if (meeting.status !== 'closed') return action
  const { due: _due, minuted, ...facts } = action
  const { owners, due } = minuted ?? action
  const given = { ...facts, owners, ...(due ? { due } : {}) } as Action
  if (given.status !== 'done' || given.doneAt <= meeting.closedAt) return given
  const { doneAt: _at, doneBy: _by, how: _how, ...open } = given
  return { ...open, status: 'open' }
}
