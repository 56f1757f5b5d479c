import { instantOf, type Clock } from './calendar.ts'
import type { ItemId, PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Hours, ItemStay, PartPresence, Presence } from './who-was-there.ts'
import { childrenOf, numbered, numberOf, showNumber } from './numbering.ts'

/** Whether somebody was there when something was decided; `part`: at some of the meeting, and perhaps then. */
export type WasThere = 'yes' | 'no' | 'part' | 'unknown'

/** When somebody was at a meeting, as it is told: by hours, by the numbers of items, or neither. */
export interface StaysTold {
  readonly hours: readonly Hours[]
  readonly items: readonly {
    readonly after?: string
    readonly from?: string
    readonly through?: string
    readonly to?: string
  }[]
}

/** What is recorded of somebody, as it is told. */
export interface Stood {
  readonly kind: Presence['kind']
  /** Which part, where that is known. */
  readonly stay?: StaysTold
}

export function stoodAs(meeting: Meeting, presence: Presence): Stood {
  const stay = presence.kind === 'part' ? staysTold(meeting, presence) : { hours: [], items: [] }
  return {
    kind: presence.kind,
    ...(stay.hours.length + stay.items.length > 0 ? { stay } : {}),
  }
}

/** What is asked about: an item, and the instant where it is known. */
export interface Moment {
  readonly item?: ItemId | undefined
  readonly at?: number | undefined
}

export const hoursIn = ({ from, to, more = [] }: PartPresence): readonly Hours[] => [
  ...(from === undefined && to === undefined ? [] : [hoursOf(from, to)]),
  ...more,
]

export const hoursOf = (from: Clock | undefined, to: Clock | undefined): Hours => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** A part of the meeting that has these hours, and these items; without any, its time is not known. */
export function partWith(hours: readonly Hours[], items: readonly ItemStay[] = []): PartPresence {
  const [first = {}, ...more] = hours
  return {
    kind: 'part',
    ...first,
    ...(more.length === 0 ? {} : { more }),
    ...(items.length === 0 ? {} : { items }),
  }
}

/** Whether somebody was there then. Nobody is taken for absent because nothing is known. */
export function wasThere(
  meeting: Meeting,
  person: PersonId,
  moment: Moment,
  zone: string,
): WasThere {
  if (moment.item !== undefined && isRecused(meeting, person, moment.item)) return 'no'
  const presence = meeting.attendance[person]
  switch (presence?.kind) {
    case undefined:
      return 'unknown'
    case 'present':
      return 'yes'
    case 'absent':
    case 'replaced':
      return 'no'
    case 'part':
      return partThere(meeting, presence, moment, zone)
  }
}

const isRecused = (meeting: Meeting, person: PersonId, item: ItemId): boolean =>
  meeting.items[item]?.recused?.includes(person) === true

function partThere(
  meeting: Meeting,
  presence: PartPresence,
  { item, at }: Moment,
  zone: string,
): WasThere {
  const hours = hoursIn(presence)
  const { items = [] } = presence
  if (hours.length + items.length === 0) return 'part'
  const told: readonly WasThere[] = [
    ...hours.map((one) => (at === undefined ? 'part' : within(meeting, one, at, zone))),
    ...items.map((one) => (item === undefined ? 'part' : atItem(meeting, one, item))),
  ]
  if (told.includes('yes')) return 'yes'
  return told.includes('part') ? 'part' : 'no'
}

function within({ on }: Meeting, { from, to }: Hours, at: number, zone: string): WasThere {
  const instant = (clock: Clock): number => instantOf(on, clock, zone).getTime()
  const since = from === undefined || instant(from) <= at
  const until = to === undefined || at < instant(to) + MINUTE
  return since && until ? 'yes' : 'no'
}
/** Whoever left at ten was there all of ten. */
const MINUTE = 60_000

/** Where of all items a stay begins, where it ends, and where what it was left at begins. */
function placesOf(meeting: Meeting, { after, from, through, to }: ItemStay) {
  const ids = numbered(meeting).map((one) => one.item.id)
  const first = (id: ItemId): number => ids.indexOf(id)
  const last = (id: ItemId): number =>
    Math.max(first(id), ...childrenOf(meeting, id).map((child) => ids.indexOf(child.id)))
  const ends = through ?? to
  return {
    ids,
    since: Math.max(
      after === undefined ? 0 : last(after) + 1,
      from === undefined ? 0 : first(from),
    ),
    until: ends === undefined ? ids.length : last(ends),
    leftAt: to === undefined ? ids.length : first(to),
  }
}

function atItem(meeting: Meeting, stay: ItemStay, item: ItemId): WasThere {
  const { ids, since, until, leftAt } = placesOf(meeting, stay)
  const here = ids.indexOf(item)
  if (here < since || here > until) return 'no'
  return here < leftAt ? 'yes' : 'part'
}

/** Whether somebody who came then can have left then. */
export function isInOrder(meeting: Meeting, stay: ItemStay): boolean {
  const { since, until } = placesOf(meeting, stay)
  return since <= until
}

/** As it is told: items by their numbers now. */
export function staysTold(meeting: Meeting, presence: PartPresence): StaysTold {
  const shown = (id: ItemId): string => {
    const number = numberOf(meeting, id)
    return number ? showNumber(number) : ''
  }
  return {
    hours: hoursIn(presence),
    items: (presence.items ?? []).map((stay) =>
      Object.fromEntries(Object.entries(stay).map(([edge, id]) => [edge, shown(id)])),
    ),
  }
}

/**
 * Somebody's stay with one of its edges more: `kom efter 4` and then `gick efter 8` are one stay. Whoever left before they came was there twice;
 * `isBack`: that is so, though only that they came was told before.
 */
export function withEdge(
  meeting: Meeting,
  before: Presence | undefined,
  edge: ItemStay,
): { readonly presence: PartPresence; readonly isBack: boolean } {
  const known = before?.kind === 'part' ? before : undefined
  const items = known?.items ?? []
  const last = items.at(-1)
  const opens = edge.after !== undefined || edge.from !== undefined
  const isOpen =
    last !== undefined &&
    (opens
      ? last.after === undefined && last.from === undefined && items.length === 1
      : last.through === undefined && last.to === undefined)
  const isOne = isOpen && isInOrder(meeting, { ...last, ...edge })
  const earlier = items.slice(0, -1)
  const withIt = opens || !isOpen ? [...items, edge] : [...earlier, edge, last]
  const presence = partWith(
    known ? hoursIn(known) : [],
    isOne ? [...earlier, { ...last, ...edge }] : withIt,
  )
  return { presence, isBack: isOpen && !isOne && !opens }
}
