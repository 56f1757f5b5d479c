import { addItem, fieldsOf, MAX_ITEMS } from './agenda.ts'
import type { ItemId } from './ids.ts'
import type { Item } from './agenda-item.ts'
import type { CancelledMeeting, Meeting, PlannedMeeting } from './meeting.ts'
import { MAX_LETTERS, numbered, waitingAdditions } from './numbering.ts'
import { hasMatter, putAt, standing } from './placing.ts'
import { stillPlanned } from './plan.ts'
import { Refusal } from './refusal.ts'

/** The longest reason for calling a meeting off. */
const MAX_CANCEL_REASON = 1000

/** The meeting called off; everything it held stays with it. Refuses `meetingClosed`, `meetingCancelled`, `meetingAlreadyOpen`, `tooLong`. */
export function cancelMeeting(meeting: Meeting, reason: string, now: Date): CancelledMeeting {
  const planned = stillPlanned(meeting)
  if (reason.length > MAX_CANCEL_REASON)
    throw new Refusal('tooLong', { length: reason.length, limit: MAX_CANCEL_REASON })
  return {
    ...planned,
    status: 'cancelled',
    cancelledAt: now.toISOString(),
    reason,
    sequence: planned.sequence + 1,
  }
}

/** The matters that would be lost with the meeting: all that somebody put on its agenda, and standing items that carry something. */
export function mattersOf(meeting: Pick<Meeting, 'items'>): readonly Item[] {
  const all = [...numbered(meeting).map(({ item }) => item), ...waitingAdditions(meeting)].filter(
    (item) => !item.removedAt,
  )
  const headings = new Set(all.flatMap((item) => item.parent ?? []))
  return all.filter(
    (item) => !headings.has(item.id) && (item.origin !== 'standing' || carriesSomething(item)),
  )
}

const carriesSomething = (item: Item): boolean =>
  item.background !== undefined ||
  item.link !== undefined ||
  (item.attachments ?? []).length > 0 ||
  Object.keys(item.notes).length > 0

type Kept = Pick<Item, 'attachments' | 'lastAttachment' | 'joint' | 'facts' | 'matters'>

/** What was recorded of an item before its meeting, beside its fields. */
const keptOf = ({ attachments, lastAttachment, joint, facts, matters }: Item): Partial<Kept> => ({
  ...(attachments && { attachments }),
  ...(lastAttachment === undefined ? {} : { lastAttachment }),
  ...(joint === undefined ? {} : { joint }),
  ...(facts && { facts }),
  ...(matters && { matters }),
})

export interface CarriedOver {
  readonly meeting: PlannedMeeting
  /** Where each matter stands now: its id in the old meeting -> its id in the new one. */
  readonly places: ReadonlyMap<ItemId, ItemId>
}

/** Whether the agenda has room for the matters and their headings. */
export const hasRoomFor = (meeting: PlannedMeeting, matters: readonly Item[]): boolean =>
  Object.keys(meeting.items).length + 2 * matters.length <= MAX_ITEMS

/**
 * The matters put last on another meeting's agenda, in order. A sub-item comes under a heading with the same title there, else its
 * heading comes along. What a standing item carried is given to the same standing item there, when that carries nothing.
 */
export function carryOver(
  from: Pick<Meeting, 'items'>,
  matters: readonly Item[],
  to: PlannedMeeting,
): CarriedOver {
  const places = new Map<ItemId, ItemId>()
  let meeting = to
  for (const matter of matters) {
    const twin = matter.origin === 'standing' ? sameTitle(meeting, matter.title) : undefined
    if (twin && twin.origin === 'standing' && !carriesSomething(twin)) {
      meeting = withItem(meeting, {
        ...twin,
        ...keptOf(matter),
        background: matter.background,
        link: matter.link,
        notes: matter.notes,
      })
      places.set(matter.id, twin.id)
      continue
    }
    const heading = matter.parent === undefined ? undefined : from.items[matter.parent]
    const under = heading && headingIn(meeting, heading)
    const made = added(under?.meeting ?? meeting, matter)
    places.set(matter.id, made.item.id)
    const index = under ? standing(made.meeting, under.id).length : MAX_LETTERS
    meeting =
      under && index < MAX_LETTERS
        ? {
            ...made.meeting,
            items: putAt(made.meeting.items, made.item, { parent: under.id, index }),
          }
        : made.meeting
  }
  return { meeting, places }
}

function added(
  meeting: PlannedMeeting,
  matter: Item,
): { readonly meeting: PlannedMeeting; readonly item: Item } {
  const { proposal, proposedBy, history, notes } = matter
  const origin = matter.origin === 'proposal' ? 'proposal' : 'secretary'
  const draft = { ...fieldsOf(matter), proposal, proposedBy, history, origin } as const
  const made = addItem(meeting, draft)
  const item: Item = {
    ...(made.meeting.items[made.item.id] as Item),
    ...keptOf(matter),
    notes,
  }
  return { meeting: withItem(made.meeting as PlannedMeeting, item), item }
}

function headingIn(
  meeting: PlannedMeeting,
  heading: Item,
): { readonly meeting: PlannedMeeting; readonly id: ItemId } {
  const known = sameTitle(meeting, heading.title)
  if (known && !hasMatter(known)) return { meeting, id: known.id }
  const made = added(meeting, heading)
  return { meeting: made.meeting, id: made.item.id }
}

const sameTitle = (meeting: PlannedMeeting, title: string): Item | undefined =>
  standing(meeting, undefined)
    .map(({ item }) => item)
    .find((item) => !item.removedAt && item.title.toLowerCase() === title.toLowerCase())

const withItem = (meeting: PlannedMeeting, item: Item): PlannedMeeting => ({
  ...meeting,
  items: { ...meeting.items, [item.id]: item },
})
