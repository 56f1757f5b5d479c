import { dayOf, type Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Made, Marks } from '../meetings/record-entry.ts'
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
  const on = ({ at }: Made): Day => dayOf(new Date(at), group.settings.zone)
  const addedOn = addedAfter && on(addedAfter)
  const changedOn = changed && on(changed)
  const confirmed = confirmedOf(group, reworded ?? {})
  // What was put right the day it came is told once; who confirmed other words is told all the same.
  const isTold = addedOn !== changedOn || confirmed.confirmedBy !== undefined
  return {
    mark: {
      ...(addedOn ? { addedOn } : {}),
      ...(changedOn && isTold ? { changedOn } : {}),
      ...confirmed,
    },
  }
}

/** How a line of several statements is marked: added where all of them were, else changed the last time that one came or was changed. */
export function marksTogether(all: readonly Marks[]): Marks {
  const latest = (made: readonly (Made | undefined)[]): Made | undefined =>
    made
      .flatMap((one) => one ?? [])
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .at(-1)
  const added = all.map(({ addedAfter }) => addedAfter)
  const changed = all.map((one) => one.changed)
  const isAdded = added.every((one) => one !== undefined)
  const addedAfter = isAdded ? latest(added) : undefined
  const changedAfter = latest(isAdded ? changed : [...added, ...changed])
  return {
    ...(addedAfter ? { addedAfter } : {}),
    ...(changedAfter ? { changed: changedAfter } : {}),
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
