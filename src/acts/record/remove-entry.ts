import { refOf } from '../../meetings/ref.ts'
import type { Item, Outcome } from '../../meetings/agenda-item.ts'
import { outcomeOf, stands } from '../../meetings/course.ts'
import { withItem } from '../../meetings/decisions.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { lines, short } from '../../text/cut.ts'
import { movedTo, type EntryKind } from '../../meetings/care.ts'
import { cite, numberOf, showNumber } from '../../meetings/numbering.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { entryAlone, itemAt, type EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { needsSecond, proposeWording } from './confirm-wording.ts'
import { entryMeant, named } from './entry-meant.ts'
import { goingToo, hangingOn, settleHanging } from './hanging.ts'
import { keepRecord } from './keep-record.ts'
import { toldOf } from './retell.ts'
import { nothingLeft, taken } from './take-away.ts'

const removal = (
  name: 'removeDecision' | 'removeNote' | 'removeOutcome',
  kind: EntryKind,
): Command =>
  act({
    name,
    subject: 'record',
    who: 'lead',
    effect: 'printed',
    args: { entry: entryAlone, reason: optional(freeText) },
    ready: someRecord,
    run: (turn, { entry }) => remove(turn, kind, entry),
  })

export const removeDecision = removal('removeDecision', 'decision')
export const removeNote = removal('removeNote', 'note')
export const removeOutcome = removal('removeOutcome', 'outcome')

const moving = (name: 'moveDecision' | 'moveNote' | 'moveOutcome', kind: EntryKind): Command =>
  act({
    name,
    subject: 'record',
    who: 'lead',
    effect: 'printed',
    args: { entry: entryAlone, to: itemAt },
    ready: someRecord,
    run: (turn, { entry, to }) => move(turn, kind, entry, to),
  })

export const moveDecision = moving('moveDecision', 'decision')
export const moveNote = moving('moveNote', 'note')
export const moveOutcome = moving('moveOutcome', 'outcome')

/** Takes an entry away; with a decision, what becomes of its actions is asked first. One that has been sent out waits for a second person. */
async function remove(turn: Turn, kind: EntryKind, at: EntryAt): Promise<Reply> {
  const meant = await entryMeant(turn, kind, at)
  const { meeting, item, one } = meant
  if (one.kind !== 'decision') return taken(turn, meant, [])
  const goes = goingToo(turn, await hangingOn(turn, meeting, item, one.entry))
  return (await needsSecond(turn, meeting, one.entry))
    ? proposeWording(turn, { ...meant, one }, { goes })
    : taken(turn, meant, goes)
}

/** Moves an entry under another item of the same meeting; the actions of a decision follow it. */
async function move(turn: Turn, kind: EntryKind, at: EntryAt, to: EntryAt): Promise<Reply> {
  const meant = await entryMeant(turn, kind, at)
  const { meeting, item, one } = meant
  const target = itemMeant(meeting, to)
  const before = await toldOf(turn, meeting)
  const hanging = one.kind === 'decision' ? await hangingOn(turn, meeting, item, one.entry) : []
  const { meeting: moved, ordinal } = movedTo(meeting, one, { from: item, to: target }, turn.now)
  const number = numberOf(moved, target.id)!
  const citing = cite(refOf(moved), number, one.kind === 'decision' ? ordinal : 1)
  const { meeting: settled, told: about } = await settleHanging(
    turn,
    moved,
    { from: item.id, hanging },
    { item: target.id, cite: citing },
  )
  const after = leftBehind(settled, item)
  const told = await keepRecord(turn, meeting, after, { told: before })
  const { care } = turn.t.record
  const text = care.moved({
    what: named(turn, meant),
    to: kind === 'decision' ? citing : `${showNumber(number)}:${ordinal}`,
    title: short(target.title, 80),
  })
  const rest = meeting.status === 'closed' ? nothingLeft(turn, after, after.items[item.id]!) : ''
  const replaced = replacedBy(target, after.items[target.id] ?? target)
  const was = replaced
    ? turn.t.record.wasBefore({ numbers: [showNumber(number)], outcome: replaced })
    : ''
  return { text: lines(text, was, ...about, ...told, rest) }
}

/** The outcome of an item in whose place what has come to it stands. What is moved is of the item itself there, whatever matter it was about. */
function replacedBy(before: Item, now: Item): Outcome | undefined {
  const was = outcomeOf(before)
  if (!was || was.kind === 'decided' || was.kind === 'notTreated') return undefined
  return stands(was, now) ? undefined : was
}

/** When the meeting is over, what was moved away from an item leaves it unknown whether that was treated. */
const leftBehind = (meeting: Recorded, { id }: Item): Recorded =>
  meeting.status === 'closed'
    ? withItem(meeting, { ...(meeting.items[id] as Item), emptied: true })
    : meeting
