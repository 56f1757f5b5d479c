import { dayOf, type Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Marks } from '../meetings/record-entry.ts'
import type { Decision } from '../meetings/agenda-item.ts'
import { nameOf } from '../meetings/roster.ts'

/** That something was added or changed when the minutes had been sent out, and on which day. */
export interface Mark {
  readonly addedOn?: Day
  readonly changedOn?: Day
  /** Who confirmed the other words of a decision; empty: whoever changed them, since there was nobody else. */
  readonly confirmedBy?: string
}

/** An object to spread: empty for what is as it was. */
export function markOf(
  group: Group,
  { addedAfter, changed, reworded }: Marks & Pick<Decision, 'reworded'>,
): { readonly mark?: Mark } {
  if (!addedAfter && !changed) return {}
  const on = (at: string): Day => dayOf(new Date(at), group.settings.zone)
  return {
    mark: {
      ...(addedAfter ? { addedOn: on(addedAfter.at) } : {}),
      ...(changed ? { changedOn: on(changed.at) } : {}),
      ...confirmedOf(group, reworded ?? {}),
    },
  }
}

/** An object to spread: who confirmed it, empty for whoever wanted it. */
export const confirmedOf = (
  group: Group,
  { by, confirmedBy }: Partial<NonNullable<Decision['reworded']>>,
): Pick<Mark, 'confirmedBy'> =>
  confirmedBy === undefined
    ? {}
    : { confirmedBy: confirmedBy === by ? '' : nameOf(group, confirmedBy) }
