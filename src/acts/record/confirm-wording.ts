import { lines } from '../../text/cut.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { ClosedMeeting, Wording } from '../../meetings/meeting.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leaders } from '../../meetings/rights.ts'
import { isMember, leads, nameOf, present } from '../../meetings/roster.ts'
import { confirmed, withoutWording, withWording } from '../../meetings/second-person.ts'
import { stateOf } from '../../minutes/current.ts'
import { act } from '../../turn/act.ts'
import { entryAlone } from '../../turn/arguments/recorded-item-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { adjustersOf, namesOf, reachable } from '../minutes/minutes-meant.ts'
import { entryMeant, named, type Meant } from './entry-meant.ts'
import { keepRecord } from './keep-record.ts'

/**
 * Another wording of a decision whose minutes have been sent out: it waits for a second person, who sees both. A group in which there is
 * nobody else confirms by itself.
 */
export async function proposeWording(
  turn: Turn,
  meant: Meant & { readonly meeting: ClosedMeeting },
  text: string,
): Promise<Reply> {
  const { meeting, item, one } = meant
  if (one.kind !== 'decision') throw new Error('only decisions wait for a second person')
  const { care } = turn.t.record
  const what = named(turn, meant)
  const asked = await secondPersons(turn, meeting)
  const by = turn.sender.id
  const both = { now: one.entry.text, wanted: text }
  if (asked.length === 0) {
    const after = confirmed(meeting, item, one, { text, by, confirmedBy: by })
    const told = await keepRecord(turn, meeting, after)
    const said = care.changed({ what, now: text, before: one.entry.text })
    return { text: lines(said, care.confirmedAlone, ...told) }
  }
  const wording: Wording = { item: item.id, text, by, at: turn.now.toISOString(), asked }
  await saveMeeting(turn, withWording(meeting, one.entry.id, wording))
  const cite = citeFor(meant)
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

/** `2026-02-06 § 6b:2`, the first of several too. */
function citeFor({ meeting, item, one }: Meant): string {
  const number = numberOf(meeting, item.id)
  return `${meeting.on} § ${number ? showNumber(number) : ''}:${one.entry.ordinal}`
}

/** Others who lead, and adjusters; where there is none, any member but whoever wants it. */
async function secondPersons(turn: Turn, meeting: ClosedMeeting): Promise<readonly PersonId[]> {
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
    const { meeting, item, one, wording } = meant
    const { text, by } = wording
    if (one.kind !== 'decision') throw new Error('only decisions wait for a second person')
    const after = confirmed(meeting, item, one, { text, by, confirmedBy: turn.sender.id })
    const told = await keepRecord(turn, meeting, after, { by })
    const { care } = turn.t.record
    const what = named(turn, meant)
    tellAuthor(turn, meant, care.toldConfirmed({ what, by: turn.sender.name, now: text }))
    return { text: lines(care.changed({ what, now: text, before: one.entry.text }), ...told) }
  },
})

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

type Waiting = Meant & { readonly meeting: ClosedMeeting; readonly wording: Wording }

/** What waits there for the sender. Refuses `noWordingWaits`, `ownWording`, `notAskedWording`. */
async function waitingAt(turn: Turn, meant: Meant): Promise<Waiting> {
  const { meeting, one } = meant
  const wording = meeting.status === 'closed' ? meeting.wordings?.[one.entry.id] : undefined
  if (meeting.status !== 'closed' || !wording) throw new Refusal('noWordingWaits', {})
  if (wording.by === turn.sender.id) throw new Refusal('ownWording', {})
  const isAsked = wording.asked.includes(turn.sender.id) || leads(turn.sender)
  if (!isAsked)
    throw new Refusal('notAskedWording', {
      names: wording.asked.map((id) => nameOf(turn.group, id)),
    })
  return { ...meant, meeting, wording }
}

function tellAuthor(turn: Turn, { meeting, wording }: Waiting, text: string): void {
  if (!reachable(turn, wording.by)) return
  turn.queue({
    to: { kind: 'person', person: wording.by },
    purpose: 'other',
    message: { text },
    meetingId: meeting.id,
  })
}
