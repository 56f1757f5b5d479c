import type { ItemId } from './ids.ts'
import type { Item, ItemNumber } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { letterAt, MAX_LETTERS, numbered, showNumber, type Numbered } from './numbering.ts'
import { Refusal } from './refusal.ts'

/** Where an item stands: under a heading or not, and behind how many others. */
export interface Place {
  readonly parent?: ItemId
  readonly index: number
  /** The heading carries a matter of its own, which must become its first sub-item before another stands beside it. */
  readonly split?: true
}

/** The items without a heading, or under one, as numbered; waiting additions are left out. */
export const standing = (
  meeting: Pick<Meeting, 'items'>,
  parent: ItemId | undefined,
  without?: ItemId,
): readonly Numbered[] => {
  const all = numbered(meeting)
  const heading = all.find(({ item, number }) => item.id === parent && number.letter === undefined)
    ?.number.n
  return all.filter(
    ({ item, number }) =>
      item.id !== without &&
      (parent === undefined
        ? number.letter === undefined
        : number.n === heading && number.letter !== undefined),
  )
}

/** Whether the item says more than a heading would: it has something of its own to be treated. */
export const hasMatter = (item: Item): boolean =>
  item.proposal !== undefined ||
  item.kind !== undefined ||
  item.background !== undefined ||
  item.link !== undefined ||
  item.history.length > 0

/**
 * The place that a number means: that of the item which has it now, or the next free one. `6b` where 6 has no sub-items says that
 * there are two matters under 6: the one that stands there becomes 6a; where 6 is only a title, 6a is the place.
 * Refuses `noSuchPlace`, naming the next free one. `moving`: an item that leaves its own place for this one.
 */
export function placeOf(
  meeting: Pick<Meeting, 'items'>,
  number: ItemNumber,
  moving?: ItemId,
): Place {
  const top = standing(meeting, undefined, moving)
  if (number.letter === undefined) {
    if (number.n > top.length + 1)
      throw new Refusal('noSuchPlace', { number: showNumber(number), next: String(top.length + 1) })
    return { index: number.n - 1 }
  }
  const heading = standing(meeting, undefined).find(
    (one) => one.number.n === number.n && one.item.id !== moving,
  )
  if (!heading)
    throw new Refusal('noSuchPlace', { number: showNumber(number), next: String(top.length + 1) })
  const { length } = standing(meeting, heading.item.id, moving)
  const index = [...Array(MAX_LETTERS).keys()].findIndex((at) => letterAt(at) === number.letter)
  if (index === 1 && length === 0)
    return hasMatter(heading.item)
      ? { parent: heading.item.id, index, split: true }
      : { parent: heading.item.id, index: 0 }
  const next = length < MAX_LETTERS ? `${number.n}${letterAt(length)}` : String(top.length + 1)
  if (index < 0 || index > length || length >= MAX_LETTERS)
    throw new Refusal('noSuchPlace', { number: showNumber(number), next })
  return { parent: heading.item.id, index }
}

/** The items with this one at that place; as few of the others as possible are touched. */
export function putAt(items: Meeting['items'], item: Item, place: Place): Meeting['items'] {
  const others = standing({ items }, place.parent, item.id).map((one) => one.item)
  const before = others[place.index - 1]?.order ?? Math.min(0, (others[0]?.order ?? 1) - 2)
  const after = others[place.index]?.order ?? before + 2
  const order = (before + after) / 2
  const placed: Item = { ...item, parent: place.parent, order }
  if (before < order && order < after) return { ...items, [item.id]: placed }
  const all = [...others.slice(0, place.index), placed, ...others.slice(place.index)]
  return {
    ...items,
    ...Object.fromEntries(all.map((one, at) => [one.id, { ...one, order: at + 1 }])),
  }
}
