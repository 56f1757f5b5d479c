import { isSettled, withStep, type Author } from './course.ts'
import { frameOf, type FrameTitles } from './frame.ts'
import type { Item } from './agenda-item.ts'
import type { ClosedMeeting, Meeting } from './meeting.ts'
import { numbered } from './numbering.ts'
import { returning, standsAlone, wasReached } from './record.ts'

/** Whether something must become of the item: it is no heading and no part of the frame. */
export const needsOutcome = (meeting: Meeting, item: Item, titles: FrameTitles): boolean =>
  !item.removedAt && standsAlone(meeting, item) && frameOf(item, titles) === undefined

/** Whether something should have become of the item, and nothing has. */
export const isUnsettled = (meeting: Meeting, item: Item, titles: FrameTitles): boolean =>
  !isSettled(item) && needsOutcome(meeting, item, titles)

/**
 * The meeting with what nobody got to recorded as not treated, reports among it where they come back since the next meeting has none of its
 * own (`standing`). What is recorded of such an item later takes the place of that.
 */
export function withNotTreated(
  meeting: ClosedMeeting,
  titles: FrameTitles,
  standing: readonly string[],
  author: Author,
): ClosedMeeting {
  const back = new Set(
    returning(meeting, standing, titles)
      .filter(({ number, outcome }) => number !== undefined && outcome === undefined)
      .map(({ item }) => item.id),
  )
  return numbered(meeting)
    .filter(
      ({ item }) => back.has(item.id) || (isUnsettled(meeting, item, titles) && !wasReached(item)),
    )
    .reduce(
      (next, { item }) => withStep(next, item, { kind: 'notTreated' }, { author }).meeting,
      meeting,
    )
}
