import { refOf } from '../../meetings/ref.ts'
import { isDeepStrictEqual } from 'node:util'
import { cutAt, lines } from '../../text/cut.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import { reworded, withOtherOutcome, type Entry, type EntryKind } from '../../meetings/care.ts'
import { notesOf, withItem, within, withNote } from '../../meetings/decisions.ts'
import { itemNumbered, readNumber, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { openComment, settled } from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { stateOf } from '../../minutes/current.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { comment } from '../../turn/arguments/comment-argument.ts'
import { nameLike } from '../../turn/arguments/name-argument.ts'
import { outcomeSaid } from '../../turn/arguments/outcome-argument.ts'
import { entryAt, itemAt, type EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingWorked } from '../minutes/minutes-meant.ts'
import { needsSecond, proposeWording } from './confirm-wording.ts'
import { entryMeant, named, textOf, type Meant } from './entry-meant.ts'
import { askedStill } from './hanging.ts'
import { keepRecord } from './keep-record.ts'

/** How much of a text an answer repeats. */
const REPEATED = 600

export const changeDecision = act({
  name: 'changeDecision',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { entry: entryAt, text: textLike('decision') },
  ready: someRecord,
  run: (turn, { entry, text }) => change(turn, 'decision', entry, text),
})

export const changeNote = act({
  name: 'changeNote',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { entry: entryAt, text: textLike('note') },
  ready: someRecord,
  run: (turn, { entry, text }) => change(turn, 'note', entry, text),
})

/** A comment on the minutes is settled by other words in the item it is about. */
export const changeByComment = act({
  name: 'changeByComment',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { comment, text: textLike('note') },
  run: (turn, { comment: id, text }) => settleBy(turn, 'note', id, text),
})

export const changeDecisionByComment = act({
  name: 'changeDecisionByComment',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { comment, text: textLike('decision') },
  run: (turn, { comment: id, text }) => settleBy(turn, 'decision', id, text),
})

export const changeOutcome = act({
  name: 'changeOutcome',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: {
    entry: entryAt,
    outcome: outcomeSaid,
    objection: optional(freeText),
    terms: optional(freeText),
    after: optional(nameLike('forum')),
  },
  ready: someRecord,
  async run(turn, { entry, outcome: said, ...fields }) {
    const meant = await entryMeant(turn, 'outcome', entry)
    const { meeting, item, one } = meant
    if (one.kind !== 'outcome') throw new Error('an outcome was asked for')
    const outcome = withFields(said, fields, one.entry.outcome)
    if (isDeepStrictEqual(one.entry.outcome, outcome)) throw nothing(turn)
    const step = { ...one.entry, outcome }
    const told = await keepRecord(turn, meeting, withOtherOutcome(meeting, item, step))
    return answer(turn, meant, turn.t.record.care.outcome(outcome), told)
  },
})

interface OutcomeFields {
  readonly objection?: string | undefined
  readonly terms?: string | undefined
  readonly after?: string | undefined
}

/** The outcome with what belongs to its kind; of what is sent back again what is not named stays. Refuses `unknownField`. */
function withFields(outcome: Outcome, said: OutcomeFields, was: Outcome): Outcome {
  const given = Object.entries(said).filter(([, text]) => text !== undefined)
  const fits = (name: string): boolean =>
    outcome.kind === 'remitted' ? name !== 'after' : outcome.kind === 'referred' && name === 'after'
  const foreign = given.find(([name]) => !fits(name))
  if (foreign) throw new Refusal('unknownField', { typed: String(foreign[1]) })
  const { objection, terms } = was.kind === 'remitted' && outcome.kind === 'remitted' ? was : {}
  return {
    ...outcome,
    ...Object.fromEntries(
      Object.entries({ objection, terms }).filter(([, text]) => text !== undefined),
    ),
    ...Object.fromEntries(given.map(([name, text]) => [name, within(text ?? '')])),
  }
}

/** The title of an item, in the record of this meeting. */
export const changeTitle = act({
  name: 'changeTitle',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { item: itemAt, title: freeText },
  ready: someRecord,
  async run(turn, { item: number, title }) {
    const before = await recordMeant(turn, number.on)
    const item = itemNumbered(before, number)
    if (item.title === title) throw nothing(turn)
    const after = withItem(before, { ...item, title: within(title, LONGEST_TITLE) })
    const told = await keepRecord(turn, before, after)
    const { care } = turn.t.record
    const what = care.title({ number: showNumber(number), day: refOf(before) })
    return { text: lines(care.changed({ what, now: title, before: item.title }), ...told) }
  },
})

const LONGEST_TITLE = 200

/**
 * What a sentence that records says about an entry that stands, by its ordinal (`beslut 6b:2: …`): asks whether that is changed, or another is
 * recorded. `undefined`: another is. Refuses `noSuchEntry`.
 */
export async function asChange(
  turn: Turn,
  kind: 'decision' | 'note',
  at: EntryAt,
  text: string,
): Promise<Reply | undefined> {
  if (at.ordinal === undefined) return undefined
  const { meeting } = await entryMeant(turn, kind, at)
  const { ordinal, on: _on, current: _current, ...number } = at
  const shown = `${showNumber(number)}:${ordinal}`
  const about = `entry ${kind} ${meeting.id} ${shown}`
  const choice = turn.choices[about]
  if (choice === 'change') return change(turn, kind, at, text)
  if (choice !== undefined) return undefined
  const { care } = turn.t.record
  throw new Question(about, care.askEntry({ kind, number: shown }), [
    { value: 'change', label: care.entryChanged({ number: shown }) },
    { value: 'new', label: care.entryNew[kind] },
  ])
}

async function change(
  turn: Turn,
  kind: Exclude<EntryKind, 'outcome'>,
  at: EntryAt,
  text: string,
): Promise<Reply> {
  const meant = await entryMeant(turn, kind, at)
  const { meeting, item, one } = meant
  if (one.kind === 'outcome') throw new Error('an outcome has no text of its own')
  if (one.entry.text === text) throw nothing(turn)
  if (one.kind === 'note') {
    const told = await keepRecord(turn, meeting, reworded(meeting, item, one, text))
    return answer(turn, meant, text, told)
  }
  if (await needsSecond(turn, meeting, one.entry))
    return proposeWording(turn, { ...meant, one }, { text })
  return decisionChanged(turn, { ...meant, one }, text)
}

type OfDecision = Extract<Entry, { kind: 'decision' }>

/** A decision gets other words, and whether the actions under it still stand is asked. */
async function decisionChanged(
  turn: Turn,
  meant: Meant & { readonly one: OfDecision },
  text: string,
  care: { readonly state?: Adjusting } = {},
): Promise<Reply> {
  const { meeting, item, one } = meant
  const after = reworded(meeting, item, one, text)
  const still = await askedStill(turn, after, item, one.entry)
  const told = await keepRecord(turn, meeting, still.meeting, care)
  return { ...answer(turn, meant, text, [still.text, ...told]), choices: still.choices }
}

/** Refuses `noSuchComment`, `commentSettled`, and as a change does. */
async function settleBy(
  turn: Turn,
  kind: Exclude<EntryKind, 'outcome'>,
  id: string,
  text: string,
): Promise<Reply> {
  const worked = await meetingWorked(turn, undefined)
  const state = await stateOf(turn.book, worked)
  const number = readNumber(openComment(state, id).item)
  if (!number) throw new Refusal('noSuchComment', { comment: id, known: [] })
  const said = { text, by: turn.sender.id, now: turn.now }
  const care = { state: settled(state, id, { ...said, how: 'changed' }) }
  const about = itemNumbered(worked, number)
  if (kind === 'note' && notesOf(about).length === 0) {
    const told = await keepRecord(turn, worked, withNote(worked, about, said), care)
    const where = { number: showNumber(number), title: about.title, day: refOf(worked), count: 1 }
    return { text: lines(turn.t.record.noted(where), ...told) }
  }
  const meant = await entryMeant(turn, kind, { ...number, on: refOf(worked) })
  const { meeting, item, one } = meant
  if (one.kind === 'outcome') throw new Error('an outcome has no text of its own')
  if (one.kind === 'note') {
    const told = await keepRecord(turn, meeting, reworded(meeting, item, one, text), care)
    return answer(turn, meant, text, told)
  }
  // Where it is being adjusted, those who adjust look at the new text.
  const isAdjusted = state.draft !== undefined && state.adjusters.length > 0
  if (!isAdjusted && (await needsSecond(turn, meeting, one.entry)))
    return proposeWording(turn, { ...meant, one }, { text, comment: id })
  return decisionChanged(turn, { ...meant, one }, text, care)
}

const nothing = (turn: Turn): Refusal =>
  new Refusal('nothingToCorrect', { example: turn.t.sentences.changeNote.example })

/** What it says now, and what stood before. */
function answer(turn: Turn, meant: Meant, now: string, told: readonly string[]): Reply {
  const { care } = turn.t.record
  return {
    text: lines(
      care.changed({
        what: named(turn, meant),
        now: cut(now),
        before: cut(textOf(turn, meant.one)),
      }),
      ...told,
    ),
  }
}

const cut = (text: string): string => (text.length > REPEATED ? `${cutAt(text, REPEATED)}…` : text)
