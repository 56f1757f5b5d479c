import type { Item } from './agenda-item.ts'
import type { Meeting, OpenMeeting } from './meeting.ts'
import { isSettled } from './course.ts'
import { numbered, type Numbered } from './numbering.ts'
import { standsAlone, wasReached } from './record.ts'

/** The item that is being treated, with its number; `undefined` where nobody has said. */
export const currentOf = (meeting: Meeting): Numbered | undefined =>
  meeting.status === 'open' && meeting.current !== undefined
    ? numbered(meeting).find(({ item }) => item.id === meeting.current && !item.removedAt)
    : undefined

/**
 * The item to treat after the current one: the first behind it that is not settled; where none is, the first that nobody has reached. A
 * heading is treated by its sub-items. `undefined` behind the last.
 */
export function nextOf(meeting: OpenMeeting): Numbered | undefined {
  const all = numbered(meeting)
  const at = all.findIndex(({ item }) => item.id === meeting.current)
  return all
    .slice(at + 1)
    .find(
      ({ item }) =>
        !item.removedAt &&
        standsAlone(meeting, item) &&
        !isSettled(item) &&
        (at >= 0 || !wasReached(item)),
    )
}

export const withCurrent = (meeting: OpenMeeting, { id }: Pick<Item, 'id'>): OpenMeeting => ({
  ...meeting,
  current: id,
})
