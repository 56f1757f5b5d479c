import { refOf } from '../meetings/ref.ts'
import type { Item, ItemNumber } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import {
  childrenOf,
  itemNumbered,
  numbered,
  showNumber,
  type ItemsPart,
} from '../meetings/numbering.ts'
import { Refusal } from '../meetings/refusal.ts'

/** The items meant, in the order named, each once; those from one to another in agenda order, without those withdrawn. Refuses `noSuchItem`, `itemWithdrawn`. */
export const itemsMeant = (meeting: Meeting, parts: readonly ItemsPart[]): readonly Item[] => [
  ...new Set(
    parts.flatMap((one) =>
      'n' in one ? [itemMeant(meeting, one)] : between(meeting, one.from, one.to),
    ),
  ),
]

/** Refuses `noSuchItem`, `itemWithdrawn`. */
export function itemMeant(meeting: Meeting, number: ItemNumber): Item {
  const item = itemNumbered(meeting, number)
  if (item.removedAt)
    throw new Refusal('itemWithdrawn', { number: showNumber(number), day: refOf(meeting) })
  return item
}

function between(meeting: Meeting, from: ItemNumber, to: ItemNumber): readonly Item[] {
  const all = numbered(meeting).map(({ item }) => item)
  const first = itemNumbered(meeting, from)
  const last = itemNumbered(meeting, to)
  const end = childrenOf(meeting, last.id).at(-1) ?? last
  const [a, b] = [all.indexOf(first), all.indexOf(end)]
  return all.slice(Math.min(a, b), Math.max(a, b) + 1).filter((item) => !item.removedAt)
}
