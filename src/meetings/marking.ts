import { isDeepStrictEqual } from 'node:util'
import type { ById } from './ids.ts'
import { restatedKey } from './matter-facts.ts'
import type { Made, Marks } from './record-entry.ts'
import type { Item, Step } from './agenda-item.ts'
import type { ClosedMeeting, Meeting, Removal } from './meeting.ts'
import type { Recorded } from './writing-up.ts'
import { flat, removals, type Entries, type Flat } from './taken-away.ts'
import type { JointPerson } from './who-was-there.ts'

/** Who changed the record and when, and whether its minutes had been sent out. */
export interface Stamp extends Made {
  readonly isSent: boolean
}

/**
 * The meeting with what differs from before marked: a new entry says who made it, and when; once the minutes have been sent out also that it
 * was added or changed afterwards, and what was taken away is kept as a line of its own. The state alone decides.
 */
export function marked<M extends Meeting>(before: Meeting | undefined, after: M, by: Stamp): M {
  if (!before || before === after) return after
  if (after.status !== 'open' && after.status !== 'closed') return after
  const was = flat(before)
  const items = Object.fromEntries(
    Object.values(after.items).map((item) => [item.id, markedItem(item, before, was, by)]),
  )
  const guests = stamped(after.guests, before.guests, by)
  const attended = stampedAttendance(before, after, by)
  const joint = after.joint &&
    by.isSent && { ...after.joint, people: jointPeople(before, after, by) }
  const { isSent, ...made } = by
  const removed = isSent ? removals(before, after, made) : []
  const restated = restatedIn(before, after, by)
  return {
    ...after,
    items,
    guests,
    ...(joint ? { joint } : {}),
    ...(Object.keys(restated).length > 0 ? { restated } : {}),
    ...(Object.keys(attended).length > 0 ? { attended } : {}),
    ...(removed.length > 0 ? withRemoved(after, removed) : {}),
  }
}

/** Of a meeting that is open again what is taken away waits with what else was sent out of it. */
function withRemoved(
  meeting: Recorded,
  removed: readonly Removal[],
): Pick<ClosedMeeting, 'removedAfter'> | Pick<Meeting, 'reopened'> {
  if (meeting.status === 'closed')
    return { removedAfter: [...(meeting.removedAfter ?? []), ...removed] }
  const last = meeting.reopened?.at(-1)
  if (!last) return {}
  const kept = { ...last, removedAfter: [...(last.removedAfter ?? []), ...removed] }
  return { reopened: [...(meeting.reopened ?? []).slice(0, -1), kept] }
}

/** Those on the other body's list, which may have been another body's before. */
const jointPeople = (before: Meeting, after: Meeting, by: Stamp): ById<JointPerson> =>
  stamped(after.joint?.people ?? {}, before.joint?.people ?? {}, by)

function markedItem(item: Item, before: Meeting, was: Flat, by: Stamp): Item {
  const old = before.items[item.id]
  if (old === item) return item
  return {
    ...item,
    notes: stamped(item.notes, was.notes, by, old?.notes),
    decisions: stamped(item.decisions, was.decisions, by, old?.decisions),
    ...(item.steps ? { steps: stampedSteps(item.steps, was.steps, by) } : {}),
    ...restatedOf(old, item, by),
  }
}

/** Who was recused, when a matter is in force and who stands behind it, where they are other than what was sent out. */
function restatedOf(
  old: Item | undefined,
  item: Item,
  { isSent, ...made }: Stamp,
): Pick<Item, 'restated'> {
  if (!isSent) return {}
  const [was, is] = [old ? saidOnce(old) : {}, saidOnce(item)]
  const changed = Object.keys({ ...was, ...is }).filter(
    (name) => !isDeepStrictEqual(was[name], is[name]),
  )
  if (changed.length === 0) return {}
  const marks = changed.map((name): readonly [string, Marks] => [
    name,
    markOfNow(was[name], is[name], item.restated?.[name], made),
  ])
  return { restated: { ...item.restated, ...Object.fromEntries(marks) } }
}

/** What stands is added where nothing stood when it was sent out; what stands no more is changed, whenever it was added. */
function markOfNow(was: unknown, is: unknown, marks: Marks | undefined, made: Made): Marks {
  if (was === undefined && !marks?.changed) return { addedAfter: made }
  return is !== undefined && marks?.addedAfter
    ? { addedAfter: marks.addedAfter, changed: made }
    : { changed: made }
}

/** What of an item is one statement and no entry of its own. */
const saidOnce = ({ recused, facts = {} }: Item): Readonly<Record<string, unknown>> => ({
  ...(recused ? { recused } : {}),
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([matter, { inForce, behind }]) => [
      ...(inForce ? [[restatedKey('inForce', matter), inForce]] : []),
      ...Object.entries(behind ?? {}).map(([party, { by: _by, at: _at, ...says }]) => [
        restatedKey('behind', matter, party),
        says,
      ]),
    ]),
  ),
})

/** One without an author is what an older store kept, written as a step: nobody has added it now. */
function stampedSteps(steps: ById<Step>, was: Entries, by: Stamp): ById<Step> {
  const old = Object.values(steps).filter(({ id, by: author }) => !was[id] && !author)
  return {
    ...stamped(steps, was, by),
    ...Object.fromEntries(old.map((step) => [step.id, step])),
  }
}

/** `here`: what stood under the same item. An entry that stood under another was moved, which is a change. */
function stamped<T extends Marks & Partial<Made>>(
  entries: Readonly<Record<string, T>>,
  was: Entries,
  by: Stamp,
  here: Entries = was,
): Readonly<Record<string, T>> {
  const { isSent, ...made } = by
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      isSent && was[id] && !here[id]
        ? { ...entry, changed: made }
        : stampedEntry(entry, was[id], by),
    ]),
  )
}

function stampedEntry<T extends Marks & Partial<Made>>(
  entry: T,
  old: (Marks & Partial<Made>) | undefined,
  { isSent, ...made }: Stamp,
): T {
  if (!old)
    return {
      ...entry,
      by: entry.by ?? made.by,
      at: entry.at ?? made.at,
      ...(isSent ? { addedAfter: made } : {}),
    }
  if (!isSent || isDeepStrictEqual(bare(old), bare(entry))) return entry
  return { ...entry, changed: made }
}

/** An entry without who made it and how it is marked. An ordinal that was only counted before is the same one. */
function bare(entry: object): object {
  const {
    by: _by,
    at: _at,
    addedAfter: _a,
    changed: _c,
    ordinal: _o,
    ...rest
  } = {
    by: undefined,
    at: undefined,
    addedAfter: undefined,
    changed: undefined,
    ordinal: undefined,
    ...entry,
  }
  return rest
}

function stampedAttendance(
  before: Meeting,
  after: Meeting,
  { isSent, ...made }: Stamp,
): Readonly<Record<string, Made & Marks>> {
  const known = { ...after.attended }
  const people = new Set([...Object.keys(before.attendance), ...Object.keys(after.attendance)])
  for (const id of people) {
    const [old, now] = [before.attendance[id], after.attendance[id]]
    if (isDeepStrictEqual(old, now)) continue
    known[id] = { ...made, ...(isSent ? markOfNow(old, now, known[id], made) : {}) }
  }
  return known
}

/** Who presided, the hours and where it was held, where they are other than what was sent out. */
function restatedIn(
  before: Meeting,
  after: Meeting,
  { isSent, ...made }: Stamp,
): NonNullable<Meeting['restated']> {
  if (!isSent) return after.restated ?? {}
  const changed = (['presided', 'ran', 'form', 'title'] as const).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  )
  const isMoved = before.place !== after.place || before.link !== after.link
  return {
    ...after.restated,
    ...Object.fromEntries([...changed, ...(isMoved ? ['place'] : [])].map((name) => [name, made])),
  }
}
