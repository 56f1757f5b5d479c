import type { ById, PersonId } from './ids.ts'
import type { Item, Wording } from './agenda-item.ts'
import type { Meeting, Removal } from './meeting.ts'
import type { Made, Marks } from './record-entry.ts'
import type { Guest } from './who-was-there.ts'

export type Entries = ById<Marks & Partial<Made>>

export interface Flat {
  readonly notes: Entries
  readonly decisions: Entries
  readonly steps: Entries
}

/** The entries of all items: one that was moved is the same entry. */
export const flat = ({ items }: Meeting): Flat => ({
  notes: Object.assign({}, ...Object.values(items).map(({ notes }) => notes)),
  decisions: Object.assign({}, ...Object.values(items).map(({ decisions }) => decisions)),
  steps: Object.assign({}, ...Object.values(items).map(({ steps }) => steps ?? {})),
})

/** What stood before and stands no more. What was moved stands elsewhere, and says itself that it was changed. */
export function removals(before: Meeting, after: Meeting, made: Made): Removal[] {
  const is = flat(after)
  const gone = Object.values(before.items).flatMap((item): readonly Removal[] => [
    ...lost(item.decisions, is.decisions).map(({ id, ordinal }): Removal => ({
      kind: 'decision',
      item: item.id,
      ordinal,
      ...wantedBy(before.wordings?.[id], made),
    })),
    ...lost(item.notes, is.notes).map(({ ordinal }): Removal => ({
      kind: 'note',
      item: item.id,
      ...(ordinal === undefined ? {} : { ordinal }),
      ...made,
    })),
    ...Object.values(item.steps ?? {})
      .filter(({ id, removedAt }) => !removedAt && stepGone(after, item.id, id))
      .map(({ ordinal }): Removal => ({ kind: 'outcome', item: item.id, ordinal, ...made })),
    ...item.actions
      .filter((id) => !stillGiven(after, id))
      .map((name): Removal => ({ kind: 'action', item: item.id, name, ...made })),
    ...recusalGone(item, after.items[item.id]).map((name): Removal => ({
      kind: 'recusal',
      item: item.id,
      name,
      ...made,
    })),
    ...(item.attachments ?? [])
      .filter(({ ordinal }) => !hasPaper(after.items[item.id], ordinal))
      .map(({ ordinal }): Removal => ({ kind: 'attachment', item: item.id, ordinal, ...made })),
  ])
  const guests = lost(before.guests, after.guests).map(({ name }: Partial<Guest>): Removal => ({
    kind: 'guest',
    name: name ?? '',
    ...made,
  }))
  const listed = lost(before.joint?.people ?? {}, after.joint?.people ?? {}).map(
    ({ name }): Removal => ({ kind: 'listed', name, ...made }),
  )
  return [
    ...gone,
    ...guests,
    ...listed,
    ...ownRemovals(before, after).map((one) => ({ ...one, ...made })),
  ]
}

/** Actions under no item, and the meeting's own papers. */
const ownRemovals = (before: Meeting, after: Meeting): readonly Omit<Removal, keyof Made>[] => {
  const under = new Set(Object.values(before.items).flatMap(({ actions }) => actions))
  return [
    ...(before.given ?? [])
      .filter((id) => !under.has(id) && !stillGiven(after, id))
      .map((name) => ({ kind: 'action' as const, name })),
    ...(before.attachments ?? [])
      .filter(({ ordinal }) => !hasPaper(after, ordinal))
      .map(({ ordinal }) => ({ kind: 'attachment' as const, ordinal })),
  ]
}

/** Whose wish it was, where another person confirmed it. */
const wantedBy = (wish: Wording | undefined, made: Made): Made & Pick<Removal, 'confirmedBy'> =>
  wish ? { ...made, by: wish.by, confirmedBy: made.by } : made

/** Of some who were left the statement itself is marked; where nobody is, it stands no more. */
const recusalGone = (was: Item, is: Item | undefined): readonly PersonId[] =>
  is && !is.recused ? (was.recused ?? []) : []

const stillGiven = (after: Meeting, id: string): boolean =>
  (after.given ?? []).includes(id) ||
  Object.values(after.items).some(({ actions }) => actions.includes(id))

const hasPaper = (holder: Pick<Item, 'attachments'> | undefined, ordinal: number): boolean =>
  holder?.attachments?.some((one) => one.ordinal === ordinal) === true

const stepGone = (after: Meeting, item: string, id: string): boolean =>
  after.items[item]?.steps?.[id]?.removedAt !== undefined

const lost = <T>(was: Readonly<Record<string, T>>, is: Readonly<Record<string, unknown>>): T[] =>
  Object.entries(was)
    .filter(([id]) => is[id] === undefined)
    .map(([, entry]) => entry)
