import { refOf } from './ref.ts'
import { standingSteps } from './course.ts'
import { frameOf, type FrameTitles } from './frame.ts'
import type { PersonId } from './ids.ts'
import type { Item, TurnedDown } from './agenda-item.ts'
import type { Recorded } from './writing-up.ts'
import {
  childrenOf,
  fixNumbers,
  nextTopNumber,
  waitingAdditions,
  type Numbered,
} from './numbering.ts'
import { standing } from './placing.ts'
import { Refusal } from './refusal.ts'

/** Whether anything about the item is on record. */
export const hasRecord = (item: Item): boolean =>
  standingSteps(item).length > 0 ||
  item.actions.length > 0 ||
  Object.keys(item.notes).length + Object.keys(item.decisions).length > 0

/**
 * The agenda as adopted; additions that waited now stand before the items that close the meeting, which alone move down. Refuses
 * `alreadyAdopted` when there is nothing to adopt.
 */
export function adoptAgenda<M extends Recorded>(
  meeting: M,
  now: Date,
  titles: FrameTitles,
): { readonly meeting: M; readonly added: readonly Item[] } {
  const waiting = waitingAdditions(meeting)
  if (meeting.adoptedAt !== undefined && waiting.length === 0)
    throw new Refusal('alreadyAdopted', { day: refOf(meeting) })
  const fixed = fixNumbers(meeting)
  const closing = closingOf(fixed, titles)
  const first = closing[0]?.number.n ?? nextTopNumber(fixed)
  const added = waiting.map((item, at): Item => ({
    ...item,
    adopted: true,
    number: { n: first + at },
  }))
  const below = closing.flatMap(({ item }) => [item, ...childrenOf(fixed, item.id)])
  const moved = below.map((item): Item => ({
    ...item,
    number: { ...(item.number ?? { n: first }), n: (item.number?.n ?? first) + added.length },
  }))
  const items = {
    ...fixed.items,
    ...Object.fromEntries([...added, ...moved].map((item) => [item.id, item])),
  }
  return { meeting: { ...fixed, items, adoptedAt: meeting.adoptedAt ?? now.toISOString() }, added }
}

/** The items that close the meeting, at the end of its agenda, of which nothing is on record yet: what was cited, or was dropped, keeps its number. */
function closingOf(meeting: Recorded, titles: FrameTitles): readonly Numbered[] {
  const top = standing(meeting, undefined)
  const closes = ({ item }: Numbered): boolean =>
    item.removedAt === undefined &&
    (item.last === true || frameOf(item, titles) === 'closing') &&
    [item, ...childrenOf(meeting, item.id)].every((one) => !hasRecord(one))
  return top.slice(top.findLastIndex((one) => !closes(one)) + 1)
}

/** The meeting without an addition that it turned down. */
export function turnDown<M extends Recorded>(
  meeting: M,
  addition: Item,
  said: { readonly by: PersonId; readonly now: Date; readonly reason: string },
): M {
  const { [addition.id]: _gone, ...items } = meeting.items
  const down: TurnedDown = {
    title: addition.title,
    reason: said.reason,
    by: said.by,
    at: said.now.toISOString(),
  }
  return { ...meeting, items, turnedDown: [...(meeting.turnedDown ?? []), down] }
}
