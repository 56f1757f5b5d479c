import { refOf } from './ref.ts'
import { hasRecord } from './adopting.ts'
import { withRoom } from './decisions.ts'
import type { ItemId, PersonId, ProposalId } from './ids.ts'
import type { Item, ItemKind, ItemNumber, Treatment } from './agenda-item.ts'
import type { ClosedMeeting, CancelledMeeting, Meeting } from './meeting.ts'
import {
  childrenOf,
  fixNumbers,
  numbered,
  numberOf,
  numbersFixed,
  showNumber,
  waitingAdditions,
} from './numbering.ts'
import { placeOf, putAt, standing } from './placing.ts'
import { LONGEST_MESSAGE } from './longest-text.ts'
import { Refusal } from './refusal.ts'

export const MAX_TITLE = 200
export const MAX_TEXT = LONGEST_MESSAGE
/** Withdrawn ones included, so that a meeting always fits one document. */
export const MAX_ITEMS = 150

/** What people say about an item. */
export interface ItemFields {
  readonly title: string
  readonly kind?: ItemKind
  readonly minutes?: number
  readonly presenters: readonly string[]
  readonly background?: string
  readonly link?: string
  /** Treated together with the other body of a joint meeting. */
  readonly joint?: boolean
}

/** What is said about a matter, whether it stands on an agenda or waits for one. */
export const fieldsOf = (matter: ItemFields): Omit<ItemFields, 'joint'> => {
  const { title, kind, minutes, presenters, background, link } = matter
  return { title, kind, minutes, presenters, background, link }
}

export interface ItemDraft extends ItemFields {
  readonly origin: Item['origin']
  readonly proposal?: ProposalId
  readonly proposedBy?: PersonId
  readonly history?: readonly Treatment[]
}

type Editable = Exclude<Meeting, ClosedMeeting | CancelledMeeting>

/** The meeting when its agenda may still change. Refuses `meetingClosed` and `meetingCancelled`. */
export function editable(meeting: Meeting): Editable {
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  return meeting
}

export interface Added {
  readonly meeting: Editable
  readonly item: Item
  /** The heading whose own matter became its first sub-item to make room. */
  readonly split?: Item
}

/**
 * A new item at its place, or last without one. Once the numbers are fixed it is an addition instead, which waits for the meeting
 * to adopt it and then comes last, whatever place was wanted. Refuses `noSuchPlace`, `meetingTooFull`.
 */
export function addItem(meeting: Meeting, draft: ItemDraft, at?: ItemNumber): Added {
  const open = editable(meeting)
  if (numbersFixed(open)) return addAddition(open, draft)
  const place = at ? placeOf(open, at) : { index: beforeLast(open) }
  const room =
    place.split && place.parent !== undefined ? splitHeading(open, place.parent) : { meeting: open }
  const made = newItem(room.meeting, draft)
  return {
    ...room,
    meeting: withRoom({ ...made.meeting, items: putAt(made.meeting.items, made.item, place) }),
    item: made.item,
  }
}

/** How many items stand before the block that stays at the end. */
function beforeLast(meeting: Meeting): number {
  const top = standing(meeting, undefined)
  return top.findLastIndex(({ item }) => item.last !== true) + 1
}

/** An item that the meeting must adopt before it has a number. */
export function addAddition(meeting: Editable, draft: ItemDraft): Added {
  const { meeting: counted, item } = newItem(meeting, { ...draft, origin: 'addition' })
  const addition: Item = {
    ...item,
    adopted: false,
    order: Math.max(0, ...Object.values(meeting.items).map(({ order }) => order)) + 1,
  }
  return {
    meeting: withRoom({ ...counted, items: { ...counted.items, [item.id]: addition } }),
    item: addition,
  }
}

function newItem(
  meeting: Editable,
  draft: ItemDraft,
): { readonly meeting: Editable; readonly item: Item } {
  if (Object.keys(meeting.items).length >= MAX_ITEMS)
    throw new Refusal('meetingTooFull', { day: refOf(meeting) })
  const lastEntry = meeting.lastEntry + 1
  const item: Item = {
    ...draft,
    id: `i${lastEntry}`,
    order: 0,
    history: draft.history ?? [],
    notes: {},
    decisions: {},
    actions: [],
  }
  return { meeting: { ...meeting, lastEntry }, item }
}

/** The heading keeps its title; what was to be treated under it moves into its first sub-item, with everything that belongs to it. */
function splitHeading(
  meeting: Editable,
  id: ItemId,
): { readonly meeting: Editable; readonly split: Item } {
  const whole = meeting.items[id] as Item
  const { meeting: counted, item } = newItem(meeting, whole)
  const heading: Item = {
    id,
    order: whole.order,
    title: whole.title,
    presenters: [],
    origin: 'secretary',
    history: [],
    notes: {},
    decisions: {},
    actions: [],
  }
  const split: Item = { ...whole, id: item.id }
  return {
    meeting: {
      ...counted,
      items: putAt({ ...counted.items, [id]: heading }, split, { parent: id, index: 0 }),
    },
    split,
  }
}

/** The item with other words or fields; its number and place stay. An empty text clears a field. Refuses `meetingTooFull`. */
export function editItem(meeting: Meeting, id: ItemId, changes: Partial<ItemFields>): Editable {
  const open = editable(meeting)
  const cleared = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, value === '' ? undefined : value]),
  )
  return withRoom({
    ...open,
    items: { ...open.items, [id]: { ...(open.items[id] as Item), ...cleared } },
  })
}

export interface Removed {
  readonly meeting: Editable
  /** The numbers were fixed: it keeps its place and is shown as withdrawn. */
  readonly withdrawn: boolean
}

/**
 * Takes an item off. Before the numbers are fixed it is gone and the rest count anew; after that it keeps its number. An addition
 * that has no number yet is gone. Refuses `itemIsHeading` while sub-items stand under it, `itemHasRecord` once it was treated.
 */
export function removeItem(meeting: Meeting, id: ItemId, now: Date): Removed {
  const open = editable(meeting)
  const item = open.items[id] as Item
  const number = showNumber(numberOf(open, id) ?? { n: 0 })
  const children = childrenOf(open, id).filter((child) => !child.removedAt)
  if (children.length > 0)
    throw new Refusal('itemIsHeading', {
      number,
      children: children.map((child) => showNumber(numberOf(open, child.id) ?? { n: 0 })),
    })
  if (hasRecord(item)) throw new Refusal('itemHasRecord', { number })
  if (!numbersFixed(open) || item.adopted === false) {
    const { [id]: _gone, ...items } = open.items
    return { meeting: { ...open, items }, withdrawn: false }
  }
  const fixed = fixNumbers(open)
  return {
    meeting: {
      ...fixed,
      items: {
        ...fixed.items,
        [id]: { ...(fixed.items[id] as Item), removedAt: item.removedAt ?? now.toISOString() },
      },
    },
    withdrawn: true,
  }
}

export interface Moved {
  readonly meeting: Editable
  readonly split?: Item
}

/** The item at the place another has now, or last; all others keep their order. Refuses `numbersFixed`, `noSuchPlace`, `itemIsHeading`. */
export function moveItem(meeting: Meeting, id: ItemId, to: ItemNumber | 'last'): Moved {
  const open = editable(meeting)
  if (numbersFixed(open)) throw new Refusal('numbersFixed', { day: refOf(open) })
  const children = standing(open, id)
  const place =
    to === 'last' ? { index: standing(open, undefined, id).length } : placeOf(open, to, id)
  if (place.parent !== undefined && children.length > 0) {
    throw new Refusal('itemIsHeading', {
      number: showNumber(numberOf(open, id) ?? { n: 0 }),
      children: children.map((child) => showNumber(child.number)),
    })
  }
  const room =
    place.split && place.parent !== undefined ? splitHeading(open, place.parent) : { meeting: open }
  return {
    ...room,
    meeting: {
      ...room.meeting,
      items: putAt(room.meeting.items, room.meeting.items[id] as Item, place),
    },
  }
}

/** What the group has not been told yet. */
export interface News {
  readonly added: readonly Item[]
  readonly changed: readonly Item[]
  readonly withdrawn: readonly Item[]
}

/** What a posted agenda tells of an item, so that a later change shows. */
const toldOf = (item: Item): string =>
  JSON.stringify([
    item.title,
    item.kind ?? '',
    item.minutes ?? 0,
    item.presenters,
    item.link ?? '',
    item.removedAt !== undefined,
    item.adopted ?? true,
    ...(item.joint ? ['joint'] : []),
  ])

export function newsOf(meeting: Pick<Meeting, 'items'>): News {
  const all = [...numbered(meeting).map(({ item }) => item), ...waitingAdditions(meeting)]
  const fresh = all.filter((item) => item.sentAs !== toldOf(item))
  return {
    added: fresh.filter((item) => item.sentAs === undefined && !item.removedAt),
    changed: fresh.filter((item) => item.sentAs !== undefined && !item.removedAt),
    withdrawn: fresh.filter((item) => item.removedAt),
  }
}

/**
 * The agenda as posted: its numbers are fixed. `news` is what a later posting tells; absent the first time.
 * Refuses `agendaEmpty`, and `agendaAlreadySent` when nothing is new.
 */
export function sendAgenda(
  meeting: Meeting,
  now: Date,
): { readonly meeting: Editable; readonly news?: News } {
  const open = editable(meeting)
  if (numbered(open).length === 0 && waitingAdditions(open).length === 0)
    throw new Refusal('agendaEmpty', { day: refOf(open) })
  const news = newsOf(open)
  const first = open.agendaSentAt === undefined
  if (!first && news.added.length + news.changed.length + news.withdrawn.length === 0)
    throw new Refusal('agendaAlreadySent', { day: refOf(open) })
  const fixed = fixNumbers(open)
  const items = Object.fromEntries(
    Object.values(fixed.items).map((item) => [item.id, { ...item, sentAs: toldOf(item) }]),
  )
  const sent: Editable = { ...fixed, items, agendaSentAt: open.agendaSentAt ?? now.toISOString() }
  return first ? { meeting: sent } : { meeting: sent, news }
}
