import { standingSteps, withStep } from './course.ts'
import { decisionsOf, notesOf, withItem, within, withRoom } from './decisions.ts'
import type { Decision, Item, ItemNumber, Note, Step } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { showNumber } from './numbering.ts'
import { Refusal } from './refusal.ts'

/** What stands under an item and can be changed, moved and taken away one by one. */
export type Entry =
  | { readonly kind: 'decision'; readonly entry: Decision }
  | { readonly kind: 'note'; readonly entry: Note & { readonly ordinal: number } }
  | { readonly kind: 'outcome'; readonly entry: Step }

export type EntryKind = Entry['kind']

/** The entries of that kind, by their ordinals. */
export function entriesOf(item: Item, kind: EntryKind): readonly Entry[] {
  switch (kind) {
    case 'decision':
      return decisionsOf(item).map((entry) => ({ kind, entry }))
    case 'note':
      return notesOf(item).map((entry) => ({ kind, entry }))
    case 'outcome':
      return recordedSteps(item).map((entry) => ({ kind, entry }))
  }
}

/** The steps that somebody recorded; that nobody got to the item is one only where there is no other. */
function recordedSteps(item: Item): readonly Step[] {
  const all = standingSteps(item)
  const said = all.filter(({ outcome }) => outcome.kind !== 'notTreated')
  return said.length > 0 ? said : all
}

/** The one with that ordinal. Refuses `noSuchEntry`, naming those that there are. */
export function entryAt(item: Item, kind: EntryKind, ordinal: number, number: ItemNumber): Entry {
  const all = entriesOf(item, kind)
  const found = all.find(({ entry }) => entry.ordinal === ordinal)
  if (found) return found
  throw noSuchEntry(kind, `${showNumber(number)}:${ordinal}`, number, all)
}

export const noSuchEntry = (
  kind: EntryKind,
  number: string,
  of: ItemNumber,
  all: readonly Entry[],
): Refusal =>
  new Refusal('noSuchEntry', {
    kind,
    number,
    known: all.map(({ entry }) => `${showNumber(of)}:${entry.ordinal}`),
  })

/** The meeting with a decision or a note in other words; it stays the same entry. Refuses `tooLong`, `meetingTooFull`. */
export function reworded<M extends Meeting>(
  meeting: M,
  item: Item,
  { kind, entry }: Exclude<Entry, { kind: 'outcome' }>,
  text: string,
): M {
  const changed =
    kind === 'decision'
      ? { decisions: { ...item.decisions, [entry.id]: { ...entry, text: within(text) } } }
      : { notes: { ...item.notes, [entry.id]: { ...entry, text: within(text) } } }
  return withRoom(withItem(meeting, { ...item, ...changed }))
}

/** The meeting with another outcome in a step's place; it keeps its ordinal. */
export const withOtherOutcome = <M extends Meeting>(meeting: M, item: Item, step: Step): M =>
  withItem(meeting, { ...item, steps: { ...item.steps, [step.id]: step } })

/** The meeting without an entry. Its ordinal is never given again. */
export function without<M extends Meeting>(meeting: M, item: Item, one: Entry, now: Date): M {
  switch (one.kind) {
    case 'decision':
      return withItem(meeting, withoutDecision(item, one.entry))
    case 'note': {
      // The others say themselves which they are from now on.
      const left = notesOf(item).filter(({ id }) => id !== one.entry.id)
      return withItem(meeting, {
        ...item,
        notes: Object.fromEntries(left.map((note) => [note.id, note])),
        spent: spentOf(item, 'notes', one.entry.ordinal),
      })
    }
    case 'outcome':
      return withOtherOutcome(meeting, item, { ...one.entry, removedAt: now.toISOString() })
  }
}

function withoutDecision(item: Item, { id, ordinal }: Decision): Item {
  const { [id]: _gone, ...decisions } = item.decisions
  const { outcome, ...rest } = item
  // An older store said beside its decisions that they had settled it.
  const says = outcome?.kind === 'decided' && Object.keys(decisions).length === 0
  return {
    ...rest,
    ...(outcome && !says ? { outcome } : {}),
    decisions,
    spent: spentOf(item, 'decisions', ordinal),
  }
}

/** The ordinals of an item that no other entry gets, this one among them. */
export const spentOf = (
  { spent }: Item,
  kind: 'notes' | 'decisions',
  ordinal: number,
): NonNullable<Item['spent']> => ({ ...spent, [kind]: Math.max(spent?.[kind] ?? 0, ordinal) })

export interface Moved<M extends Meeting> {
  readonly meeting: M
  readonly ordinal: number
}

/** The meeting with an entry under another item, behind those that are there. Refuses `alreadyThere`. */
export function movedTo<M extends Meeting>(
  before: M,
  one: Entry,
  { from, to }: { readonly from: Item; readonly to: Item },
  now: Date,
): Moved<M> {
  if (from.id === to.id) throw new Refusal('alreadyThere', {})
  const meeting = without(before, from, one, now)
  const target = meeting.items[to.id] ?? to
  if (one.kind === 'outcome') {
    const { by, at, outcome } = one.entry
    const author = by && at ? { author: { by, now: new Date(at) } } : {}
    const { meeting: after, step } = withStep(meeting, target, outcome, author)
    return { meeting: after, ordinal: step.ordinal }
  }
  const kind = one.kind === 'decision' ? 'decisions' : 'notes'
  const standing = one.kind === 'decision' ? decisionsOf(target) : notesOf(target)
  const ordinal =
    Math.max(0, target.spent?.[kind] ?? 0, ...standing.map((each) => each.ordinal)) + 1
  const { matter: _none, ...entry } = { matter: undefined, ...one.entry, ordinal }
  const entries = { ...target[kind], [entry.id]: entry }
  return { meeting: withItem(meeting, { ...target, [kind]: entries }), ordinal }
}
