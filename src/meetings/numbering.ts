import { refOf } from './ref.ts'
import { Refusal } from './refusal.ts'
import type { ItemId } from './ids.ts'
import type { Item, ItemNumber } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'

/** An item with the number it is told by. */
export interface Numbered {
  readonly item: Item
  readonly number: ItemNumber
}

/** An item by its number, or all from one to another in agenda order. */
export type ItemsPart = ItemNumber | { readonly from: ItemNumber; readonly to: ItemNumber }

/** `6`, `6b`. */
export const showNumber = (number: ItemNumber): string => `${number.n}${number.letter ?? ''}`

/** How a decision is cited: `2026-02-06 § 6b`, a second one under the same item `2026-02-06 § 6b:2`. */
export const cite = (on: string, number: ItemNumber, ordinal = 1): string =>
  `${on} § ${showNumber(number)}${ordinal > 1 ? `:${ordinal}` : ''}`

/** Reads `6b`, `6 b`, `punkt 6b`, `§ 6b`; `undefined` for anything else. */
export function readNumber(text: string): ItemNumber | undefined {
  const match = /^(?:punkt|item|§)?\s*(\d{1,3})\s?([a-zåäö])?$/i.exec(text.trim())
  const n = Number(match?.[1])
  if (!match || n === 0) return undefined
  return { n, letter: match[2]?.toLowerCase() }
}

const letters = 'abcdefghijklmnopqrstuvwxyzåäö'
export const letterAt = (index: number): string => letters[index] ?? `z${index}`
/** How many sub-items a heading can have: one per letter. */
export const MAX_LETTERS = letters.length

/**
 * The items by the heading they stand under, in order. Those with a fixed number stand by it, later ones behind them. An item whose
 * heading is gone, or is itself a sub-item by now, stands without one, so that none is ever lost from sight.
 */
function families(items: readonly Item[]): ReadonlyMap<ItemId | undefined, readonly Item[]> {
  const headings = new Set(items.filter((item) => item.parent === undefined).map((item) => item.id))
  const found = Map.groupBy(items, ({ parent }) =>
    parent !== undefined && headings.has(parent) ? parent : undefined,
  )
  for (const siblings of found.values())
    siblings.sort(
      (a, b) =>
        rank(a) - rank(b) || a.order - b.order || Number(a.id.slice(1)) - Number(b.id.slice(1)),
    )
  return found
}

const rank = ({ number }: Item): number =>
  number === undefined
    ? Infinity
    : number.n * 100 + (number.letter === undefined ? 0 : letters.indexOf(number.letter))

/** Counts on from the fixed numbers: what `last` says of those that have one, then one more each. */
function counted<T>(
  items: readonly Item[],
  last: (number: ItemNumber) => number,
  make: (count: number) => T,
): readonly (ItemNumber | T)[] {
  let count = Math.max(0, ...items.map((item) => (item.number ? last(item.number) : 0)))
  return items.map((item) => item.number ?? make(++count))
}

/**
 * Every item with its number, in agenda order, sub-items behind their heading. Until the agenda goes out the numbers follow the
 * order; from then on each item carries its own and a later one comes after the last (`fixNumbers`). Additions that wait for
 * adoption are left out: they have no number yet.
 */
export function numbered({ items }: Pick<Meeting, 'items'>): readonly Numbered[] {
  const known = counts.get(items) ?? countAll(items)
  counts.set(items, known)
  return known
}

/** A turn asks for every item's number in turn. Meetings are values that nobody changes, so what was counted for these items holds. */
const counts = new WeakMap<Meeting['items'], readonly Numbered[]>()

function countAll(all: Meeting['items']): readonly Numbered[] {
  const family = families(Object.values(all).filter((item) => item.adopted !== false))
  const top = family.get(undefined) ?? []
  const numbers = counted(
    top,
    ({ n }) => n,
    (n): ItemNumber => ({ n }),
  )
  return top.flatMap((item, index) => {
    const number = numbers[index] as ItemNumber
    const children = family.get(item.id) ?? []
    const under = counted(
      children,
      (own) => letters.indexOf(own.letter ?? '') + 1,
      (count): ItemNumber => ({ n: number.n, letter: letterAt(count - 1) }),
    )
    return [
      { item, number },
      ...children.map((child, at) => ({ item: child, number: under[at] as ItemNumber })),
    ]
  })
}

/** Additions that the meeting has not adopted yet, in the order they came. */
export const waitingAdditions = (meeting: Pick<Meeting, 'items'>): readonly Item[] =>
  Object.values(meeting.items)
    .filter((item) => item.adopted === false && !item.removedAt)
    .sort((a, b) => a.order - b.order)

/** The items with their numbers fixed, those that have one already kept as they are. */
export function fixNumbers<M extends Meeting>(meeting: M): M {
  const items = { ...meeting.items }
  for (const { item, number } of numbered(meeting)) items[item.id] = { ...item, number }
  return { ...meeting, items }
}

export const numbersFixed = (meeting: Meeting): boolean =>
  meeting.agendaSentAt !== undefined || meeting.status !== 'planned'

/** The number after the last one: where an addition comes. */
export const nextTopNumber = (meeting: Pick<Meeting, 'items'>): number =>
  Math.max(0, ...numbered(meeting).map(({ number }) => number.n)) + 1

/** The sub-items of an item, in order. */
export const childrenOf = (meeting: Pick<Meeting, 'items'>, id: ItemId): readonly Item[] =>
  families(Object.values(meeting.items)).get(id) ?? []

/** The item with that number. Refuses `noSuchItem`, naming those that exist. */
export function itemNumbered(meeting: Meeting, number: ItemNumber): Item {
  const all = numbered(meeting)
  const found = all.find((one) => one.number.n === number.n && one.number.letter === number.letter)
  if (found) return found.item
  const known = all.map((one) => showNumber(one.number))
  throw new Refusal('noSuchItem', {
    number: showNumber(number),
    day: refOf(meeting),
    known: known.length > 12 ? [`${known[0]}–${known.at(-1)}`] : known,
  })
}

/** The number an item of this meeting is told by; an addition that waits has none. */
export const numberOf = (meeting: Pick<Meeting, 'items'>, id: ItemId): ItemNumber | undefined =>
  numbered(meeting).find(({ item }) => item.id === id)?.number
