import { isDeepStrictEqual } from 'node:util'
import { refOf } from '../../meetings/ref.ts'
import { entriesOf, type Entry } from '../../meetings/care.ts'
import type { Person } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { Decision, Item, Wording } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leaders } from '../../meetings/rights.ts'
import { isMember, leads, nameOf, present, reachable } from '../../meetings/roster.ts'
import { confirmed, withoutWording, withWording } from '../../meetings/second-person.ts'
import { isRecorded, type Recorded } from '../../meetings/writing-up.ts'
import { settled } from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { stateOf } from '../../minutes/current.ts'
import { lines } from '../../text/cut.ts'
import type { Choice } from '../../text/message.ts'
import { act } from '../../turn/act.ts'
import { entryAlone } from '../../turn/arguments/recorded-item-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { sentOutIn } from '../../turn/sent-out.ts'
import type { Turn } from '../../turn/turn.ts'
import { adjustersOf, namesOf } from '../minutes/minutes-meant.ts'
import { entryMeant, named, type Meant } from './entry-meant.ts'
import { askedStill } from './hanging.ts'
import { keepRecord } from './keep-record.ts'
import { taken } from './take-away.ts'

/** What is wanted of a decision: other words, or without any that it is taken away. */
type Wanted = Pick<Wording, 'text' | 'goes' | 'comment'>
type OfDecision = Extract<Entry, { kind: 'decision' }>
interface DecisionMeant extends Meant {
  readonly one: OfDecision
}

/** Whether a decision has been sent out: it is given other words, or taken away, only when a second person says so too. */
export async function needsSecond(
  turn: Turn,
  meeting: Recorded,
  { addedAfter }: Decision,
): Promise<boolean> {
  if (meeting.status === 'closed') return (await sentOutIn(turn, meeting)) !== undefined
  const again = meeting.reopened?.at(-1)
  return again?.sentOut !== undefined && !(addedAfter && addedAfter.at >= again.at)
}

/**
 * Other words of a decision whose minutes have been sent out, or that it is taken away: it waits for a second person, who sees what stands.
 * A group in which there is nobody else confirms by itself.
 */
export async function proposeWording(
  turn: Turn,
  meant: DecisionMeant,
  wanted: Wanted,
): Promise<Reply> {
  const { meeting, item, one } = meant
  const waits = meeting.wordings?.[one.entry.id]
  if (waits && isSame(turn, waits, wanted)) return confirmedNow(turn, { ...meant, wording: waits })
  const { care } = turn.t.record
  const what = named(turn, meant)
  const asked = await secondPersons(turn, meeting)
  const made = { by: turn.sender.id, at: turn.now.toISOString() }
  const wording: Wording = { item: item.id, ...wanted, ...made, asked }
  const waiting = withWording(meeting, one.entry.id, wording)
  await saveMeeting(turn, waiting)
  if (asked.length === 0) {
    const { reply } = await carriedOut(turn, { ...meant, meeting: waiting, wording })
    return { ...reply, text: lines(reply.text, care.confirmedAlone) }
  }
  const cite = citeFor(meant)
  const both = { now: one.entry.text, wanted: wanted.text }
  for (const person of asked)
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'other',
      message: {
        text: care.askWording({ what, by: turn.sender.name, ...both }),
        choices: [care.choices.confirm({ cite }), care.choices.reject({ cite })],
      },
      meetingId: meeting.id,
    })
  return { text: care.wordingWaits({ what, names: namesOf(turn, asked), ...both }) }
}

/** Whether somebody who may confirm it wants, in so many words, what waits: a second person has then said so. */
const isSame = ({ sender }: Turn, wording: Wording, { text, goes = [] }: Wanted): boolean =>
  wording.by !== sender.id &&
  mayConfirm(sender, wording) &&
  wording.text === text &&
  isDeepStrictEqual([...(wording.goes ?? [])].sort(), [...goes].sort())

const mayConfirm = (person: Person, { asked }: Wording): boolean =>
  asked.includes(person.id) || leads(person)

/** `2026-02-06 § 6b:2`, the first of several too. */
function citeFor({ meeting, item, one }: Meant): string {
  const number = numberOf(meeting, item.id)
  return `${refOf(meeting)} § ${number ? showNumber(number) : ''}:${one.entry.ordinal}`
}

/** Others who lead, and adjusters; where there is none, any member but whoever wants it. */
async function secondPersons(turn: Turn, meeting: Recorded): Promise<readonly PersonId[]> {
  const others = (ids: readonly PersonId[]): readonly PersonId[] =>
    [...new Set(ids)].filter((id) => id !== turn.sender.id && reachable(turn, id))
  const adjusters = adjustersOf(turn, await stateOf(turn.book, meeting))
  const first = others([...leaders(turn.group).map(({ id }) => id), ...adjusters])
  if (first.length > 0) return first
  return others(
    present(turn.group)
      .filter(isMember)
      .map(({ id }) => id),
  )
}

export const confirmWording = act({
  name: 'confirmWording',
  subject: 'record',
  who: 'anyone',
  effect: 'printed',
  args: { entry: entryAlone },
  async run(turn, { entry }) {
    const meant = await waitingAt(turn, await entryMeant(turn, 'decision', entry))
    checkSeen(turn, meant)
    return confirmedNow(turn, meant)
  },
})

async function confirmedNow(turn: Turn, meant: Waiting): Promise<Reply> {
  const what = named(turn, meant)
  const { reply, still } = await carriedOut(turn, meant)
  const { care } = turn.t.record
  const told = care.toldConfirmed({ what, by: turn.sender.name, now: meant.wording.text })
  tellAuthor(turn, meant, lines(told, still.text), still.choices)
  return { text: reply.text }
}

/** Where other words have waited there before, the yes may be to those: it is asked for again, below the ones that wait now. */
function checkSeen(turn: Turn, { meeting, one, wording }: Waiting): void {
  if ((meeting.wordingsMade?.[one.entry.id] ?? 1) < 2) return
  const about = `wording ${one.entry.id} ${meeting.wordingsMade?.[one.entry.id]}`
  const chosen = turn.choices[about]
  if (chosen === undefined)
    throw new Question(
      about,
      askedOf(turn, { meeting, item: meeting.items[wording.item] as Item, one, wording }),
      turn.t.privacy.yesNo.map((label, at) => ({ label, value: at === 0 ? 'yes' : 'no' })),
    )
  if (chosen !== 'yes') throw new Refusal('nothingRecorded', {})
}

/** Both wordings, and who wants the other one. */
const askedOf = (turn: Turn, meant: Waiting): string =>
  turn.t.record.care.askWording({
    what: named(turn, meant),
    by: nameOf(turn.group, meant.wording.by),
    now: meant.one.entry.text,
    wanted: meant.wording.text,
  })

/** What waits there, shown with its answers; `undefined` where nothing does any more. */
export async function wordingShown(
  turn: Turn,
  meetingId: string,
  id: string,
): Promise<Reply | undefined> {
  const meeting = await turn.book.get<Meeting>(meetingId)
  const wording = meeting?.wordings?.[id]
  const isHeld = meeting !== undefined && isRecorded(meeting)
  const item = wording && meeting.items[wording.item]
  const one = item && entriesOf(item, 'decision').find(({ entry }) => entry.id === id)
  if (!isHeld || !wording || !item || one?.kind !== 'decision') return undefined
  const { choices } = turn.t.record.care
  const meant = { meeting, item, one, wording }
  const cite = citeFor(meant)
  return {
    text: askedOf(turn, meant),
    choices: [choices.confirm({ cite }), choices.reject({ cite })],
  }
}

type Still = Pick<Awaited<ReturnType<typeof askedStill>>, 'text' | 'choices'>

/** What waited is done. Gives what to answer, and what asks whether the actions under it still stand. */
async function carriedOut(
  turn: Turn,
  meant: Waiting,
): Promise<{ readonly reply: Reply; readonly still: Still }> {
  const { meeting, item, one, wording } = meant
  const { text, by, goes = [] } = wording
  if (text === undefined)
    return { reply: await taken(turn, meant, goes, by), still: { text: '', choices: [] } }
  const after = confirmed(meeting, item, one, { text, by, confirmedBy: turn.sender.id })
  const still = await askedStill(turn, after, item, one.entry)
  const told = await keepRecord(turn, meeting, still.meeting, {
    by,
    ...(await settlingComment(turn, meeting, wording)),
  })
  const what = named(turn, meant)
  const said = turn.t.record.care.changed({ what, now: text, before: one.entry.text })
  const asks = by === turn.sender.id ? still : { text: '', choices: [] }
  return {
    reply: { text: lines(said, asks.text, ...told), choices: asks.choices },
    still,
  }
}

/** The minutes' own state with the comment settled that asked for these words, where one did and is open. */
async function settlingComment(
  turn: Turn,
  meeting: Recorded,
  { comment, text = '', by }: Wording,
): Promise<{ readonly state?: Adjusting }> {
  if (comment === undefined) return {}
  const state = await stateOf(turn.book, meeting)
  return state.comments[comment]?.settled
    ? {}
    : { state: settled(state, comment, { how: 'changed', text, by, now: turn.now }) }
}

export const rejectWording = act({
  name: 'rejectWording',
  subject: 'record',
  who: 'anyone',
  effect: 'others',
  args: { entry: entryAlone },
  async run(turn, { entry }) {
    const meant = await waitingAt(turn, await entryMeant(turn, 'decision', entry))
    const { meeting, one } = meant
    await saveMeeting(turn, withoutWording(meeting, one.entry.id))
    const { care } = turn.t.record
    const what = named(turn, meant)
    tellAuthor(turn, meant, care.toldRejected({ what, by: turn.sender.name }))
    return { text: care.rejected({ what }) }
  },
})

interface Waiting extends DecisionMeant {
  readonly wording: Wording
}

/** What waits there for the sender. Refuses `noWordingWaits`, `ownWording`, `notAskedWording`. */
async function waitingAt(turn: Turn, meant: Meant): Promise<Waiting> {
  const { meeting, one } = meant
  const wording = meeting.wordings?.[one.entry.id]
  if (one.kind !== 'decision' || !wording) throw new Refusal('noWordingWaits', {})
  if (wording.by === turn.sender.id) throw new Refusal('ownWording', {})
  if (!mayConfirm(turn.sender, wording))
    throw new Refusal('notAskedWording', {
      names: wording.asked.map((id) => nameOf(turn.group, id)),
    })
  return { ...meant, one, wording }
}

function tellAuthor(
  turn: Turn,
  { meeting, wording }: Waiting,
  text: string,
  choices: readonly Choice[] = [],
): void {
  if (!reachable(turn, wording.by)) return
  turn.queue({
    to: { kind: 'person', person: wording.by },
    purpose: 'other',
    message: { text, choices },
    meetingId: meeting.id,
  })
}
