import { refOf } from './ref.ts'
import { isDeepStrictEqual } from 'node:util'
import { outcomeOf, stands, withStep, withSteps, type By } from './course.ts'
import type { MatterId, PersonId } from './ids.ts'
import type { Decision, DecisionKind, Item, Note, Outcome } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { childrenOf, cite, numbered, numberOf, showNumber } from './numbering.ts'
import { LONGEST_MESSAGE } from './longest-text.ts'
import { Refusal } from './refusal.ts'

/** The longest decision, note or reason, in characters. */
export const LONGEST_TEXT = LONGEST_MESSAGE
/**
 * What a meeting may hold, in bytes as stored, so that its minutes can always be sent out. What goes out is frozen in the commit that marks
 * the meeting as sent out: the meeting, its document, which has every decision twice, and the posts. A commit holds 1.9 MB.
 */
const FULLEST_COMMIT = 1_500_000

/** Refuses `tooLong`. The text comes back as it is. */
export function within(text: string, limit = LONGEST_TEXT): string {
  if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
  return text
}

/** What a meeting has taken up: additions that it has not adopted take no room of the record. */
const taken = (meeting: Meeting): Meeting => ({
  ...meeting,
  items: Object.fromEntries(
    Object.entries(meeting.items).filter(([, { adopted }]) => adopted !== false),
  ),
})

/** Refuses `meetingTooFull`. */
export function withRoom<M extends Meeting>(meeting: M): M {
  const decisions = Object.values(meeting.items).map((item) => item.decisions)
  if (2 * sizeOf(taken(meeting)) + sizeOf(decisions) > FULLEST_COMMIT)
    throw new Refusal('meetingTooFull', { day: refOf(meeting) })
  return meeting
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

interface Said {
  readonly text: string
  readonly by: PersonId
  readonly now: Date
  /** The matter inside the item; absent for the item's own. */
  readonly matter?: MatterId | undefined
}

/** The meeting with a note under an item. An item may have several. Refuses `tooLong`, `meetingTooFull`. */
export function withNote<M extends Meeting>(meeting: M, item: Item, said: Said): M {
  const number = meeting.lastEntry + 1
  const note: Note = {
    id: `n${number}`,
    ordinal: nextOrdinal(notesOf(item), item.spent?.notes),
    text: within(said.text),
    by: said.by,
    at: said.now.toISOString(),
    ...(said.matter === undefined ? {} : { matter: said.matter }),
  }
  return withRoom(
    withItem(
      { ...meeting, lastEntry: number },
      { ...item, notes: { ...item.notes, [note.id]: note } },
    ),
  )
}

export interface Decided<M extends Meeting> {
  readonly meeting: M
  readonly decision: Decision
  readonly cite: string
  /** The outcome that the decision took the place of. */
  readonly replaced?: Outcome
  /** The outcome that stands beside the decision: the matter is decided in part and comes back, or goes on elsewhere. */
  readonly kept?: Outcome
}

/**
 * The meeting with a decision, word for word. The first decision of an item settles it; one under an item that was remitted, deferred
 * or referred on stands beside that outcome. A decision takes the place of `noted` and `dropped`. Refuses `tooLong`, `meetingTooFull`.
 */
export function withDecision<M extends Meeting>(
  before: M,
  named: Item,
  said: Said & { readonly kind?: DecisionKind | undefined },
): Decided<M> {
  const meeting = withSteps(before, named)
  const item = meeting.items[named.id] ?? named
  const number = meeting.lastEntry + 1
  const ordinal = nextOrdinal(decisionsOf(item), item.spent?.decisions)
  const decision: Decision = {
    id: `d${number}`,
    ordinal,
    text: within(said.text),
    by: said.by,
    at: said.now.toISOString(),
    ...(said.matter === undefined ? {} : { matter: said.matter }),
    ...(said.kind === undefined ? {} : { kind: said.kind }),
  }
  const decided: Item = { ...item, decisions: { ...item.decisions, [decision.id]: decision } }
  const was = outcomeOf(item, said.matter)
  const isLeft = was !== undefined && stands(was, decided, said.matter)
  const kept = isLeft && was.kind !== 'decided' ? was : undefined
  const replaced = isLeft ? undefined : was
  return {
    meeting: withRoom(withItem({ ...meeting, lastEntry: number }, decided)),
    decision,
    cite: citeOf(meeting, item, ordinal),
    ...(replaced ? { replaced } : {}),
    ...(kept ? { kept } : {}),
  }
}

/** One item that an outcome was recorded for. */
export interface Settled {
  readonly item: Item
  readonly number: string
  /** What it was before. `decided` says that decisions stand under it. */
  readonly before?: Outcome
}

export interface Settling<M extends Meeting> {
  readonly meeting: M
  readonly settled: readonly Settled[]
  /** Sub-items that already had an outcome of their own and keep it. */
  readonly untouched: readonly Settled[]
}

/**
 * The meeting with an outcome for these items, as a further step of each; the same one is not recorded twice. An outcome of a heading is also that of its sub-items
 * which have none, or only the one they got from the heading. Decisions and notes stay.
 */
export function withOutcome<M extends Meeting>(
  meeting: M,
  items: readonly Item[],
  outcome: Outcome,
  by?: By,
): Settling<M> {
  const named = new Set(items.map(({ id }) => id))
  const settled: Settled[] = []
  const untouched: Settled[] = []
  let now = meeting
  for (const item of items) {
    const below = (by?.matter === undefined ? childrenOf(meeting, item.id) : []).filter(
      (child) => !child.removedAt && !named.has(child.id),
    )
    const following = below.filter(
      (child) => outcomeOf(child) === undefined || sameOutcome(outcomeOf(child), outcomeOf(item)),
    )
    for (const one of [item, ...following]) {
      if (!stands(outcome, one, by?.matter)) now = withStep(now, one, outcome, by).meeting
      settled.push(told(meeting, one, by?.matter))
    }
    untouched.push(
      ...below.filter((child) => !following.includes(child)).map((child) => told(meeting, child)),
    )
  }
  return { meeting: withRoom(now), settled, untouched }
}

/** The decisions of an item, in the order they were made. */
export const decisionsOf = (item: Item): readonly Decision[] =>
  Object.values(item.decisions).sort((a, b) => a.ordinal - b.ordinal)

/** A note with the ordinal it is told by. */
export type OrderedNote = Note & { readonly ordinal: number }

/** The notes of an item, in the order of their ordinals. Those made before ordinals were kept are counted as they came. */
export const notesOf = (item: Item): readonly OrderedNote[] =>
  Object.values(item.notes)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map((note, index) => ({ ...note, ordinal: note.ordinal ?? index + 1 }))
    .sort((a, b) => a.ordinal - b.ordinal)

/** One more than any that stands or was taken away. */
const nextOrdinal = (those: readonly { readonly ordinal: number }[], spent = 0): number =>
  Math.max(0, spent, ...those.map(({ ordinal }) => ordinal)) + 1

/** How a decision of this item is cited, or the item itself where there is no decision. */
export function citeOf(meeting: Meeting, item: Item, ordinal?: number): string {
  const number = numberOf(meeting, item.id)
  return number === undefined ? refOf(meeting) : cite(refOf(meeting), number, ordinal)
}

export interface Cited {
  readonly item: Item
  readonly number: string
  readonly decision: Decision
  /** `2026-02-06 § 9a:2`. No two of a meeting are the same. */
  readonly cite: string
}

/** What an entry is about: the item, or a matter inside it. */
export const titleAbout = (item: Item, { matter }: Pick<Decision, 'matter'>): string =>
  (matter === undefined ? undefined : item.matters?.[matter]?.title) ?? item.title

/** Every decision of the meeting, in agenda order. */
export const decisionsAt = (meeting: Meeting): readonly Cited[] =>
  numbered(meeting).flatMap(({ item, number }) =>
    decisionsOf(item).map((decision) => ({
      item,
      number: showNumber(number),
      decision,
      cite: cite(refOf(meeting), number, decision.ordinal),
    })),
  )

export const withItem = <M extends Meeting>(meeting: M, item: Item): M => ({
  ...meeting,
  items: { ...meeting.items, [item.id]: item },
})

function told(meeting: Meeting, item: Item, matter?: MatterId): Settled {
  const number = numberOf(meeting, item.id)
  const before = outcomeOf(item, matter)
  return {
    item,
    number: number === undefined ? '' : showNumber(number),
    ...(before ? { before } : {}),
  }
}

const sameOutcome = (a: Outcome | undefined, b: Outcome | undefined): boolean =>
  b !== undefined && b.kind !== 'decided' && isDeepStrictEqual(a, b)
