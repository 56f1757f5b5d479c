import { dayOf, type Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Marks } from '../meetings/meeting.ts'

/** That something was added or changed when the minutes had been sent out, and on which day. */
export interface Mark {
  readonly addedOn?: Day
  readonly changedOn?: Day
}

/** An object to spread: empty for what is as it was. */
export function markOf(
  { settings: { zone } }: Pick<Group, 'settings'>,
  { addedAfter, changed }: Marks,
): { readonly mark?: Mark } {
  if (!addedAfter && !changed) return {}
  const on = (at: string): Day => dayOf(new Date(at), zone)
  return {
    mark: {
      ...(addedAfter ? { addedOn: on(addedAfter.at) } : {}),
      ...(changed ? { changedOn: on(changed.at) } : {}),
    },
  }
}
