import { refOf } from '../../meetings/ref.ts'
import type { Day } from '../../meetings/calendar.ts'
import { addItem, fieldsOf, type ItemDraft } from '../../meetings/agenda.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { letterAt, numbersFixed, numberOf } from '../../meetings/numbering.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { inState } from '../../meetings/proposals.ts'
import { termsOf } from '../../meetings/remit-terms.ts'
import type { AcceptedTold, Closed } from '../../text/agenda-facts.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { item as itemArgument } from '../../turn/arguments/items-argument.ts'
import { meeting as meetingNamedBy } from '../../turn/arguments/meeting-argument.ts'
import { looseProposals } from '../../turn/arguments/proposal-argument.ts'
import {
  currentHeader,
  meetingById,
  meetingMeant,
  saveMeeting,
  saveProposal,
} from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { dayToName, meetingNamed } from '../../turn/meeting-said.ts'
import { proposalSaid } from './numbers.ts'
import { once, openProposals, tellProposer } from './proposer.ts'
import { lines } from '../../text/cut.ts'
import { overLong } from './item-told.ts'

export const acceptProposal = act({
  name: 'acceptProposal',
  subject: 'agenda',
  who: 'committee',
  effect: 'others',
  makes: true,
  args: {
    proposals: looseProposals,
    at: optional(itemArgument),
    meeting: optional(meetingNamedBy),
  },
  async run(turn, { proposals: ids, at, meeting: on }) {
    // Most often the one that they are taken into.
    const current = currentHeader(turn)
    if (current) turn.book.begin(current.id)
    const all = await openProposals(turn, ids)
    const before = await meetingFor(turn, all, on)
    const fixed = numbersFixed(before)
    const { meeting, taken, split, closed } = await takenInto(turn, before, all, at)
    await saveMeeting(turn, meeting)
    const { accepted, told } = await tellProposers(turn, meeting, taken)
    const when = meeting.status === 'open' ? 'open' : 'sent'
    return {
      text: lines(
        turn.t.agenda.accepted({
          all: accepted,
          on: refOf(meeting),
          fixed: fixed ? when : undefined,
          split,
          closed,
          told: once(told),
          show: dayToName(turn, meeting),
        }),
        overLong(turn, meeting),
      ),
    }
  },
})

interface TakenIn {
  readonly meeting: Meeting
  readonly taken: readonly Proposal[]
  /** The item that became a sub-item, since another was put below it. */
  readonly split: ItemNumber | undefined
  /** Where one could not stand as it was wanted. */
  readonly closed: Closed | undefined
}

/** The meeting with the proposals among its items, the first of them at the place that was said. */
async function takenInto(
  turn: Turn,
  before: Meeting,
  all: readonly Proposal[],
  at: ItemNumber | undefined,
): Promise<TakenIn> {
  let meeting = before
  const taken: Proposal[] = []
  let split: ItemNumber | undefined
  let closed: Closed | undefined
  let next = at
  for (const proposal of all) {
    const added = addItem(meeting, itemFrom(proposal), next)
    meeting = added.meeting
    const got = numberOf(meeting, added.item.id)
    split = added.split ? numberOf(meeting, added.split.id) : split
    closed = next && got && next.letter !== got.letter ? { wanted: next, got } : closed
    next = at && got && after1(got)
    taken.push(
      inState(proposal, {
        status: 'accepted',
        meetingId: meeting.id,
        itemId: added.item.id,
        triagedAt: turn.now.toISOString(),
      }),
    )
    if (added.split?.proposal !== undefined)
      await follow(turn, added.split.proposal, added.split.id)
  }
  return { meeting, taken, split, closed }
}

function itemFrom(proposal: Proposal): ItemDraft {
  const { joint, history } = proposal
  return {
    ...fieldsOf(proposal),
    ...(joint === undefined ? {} : { joint }),
    history,
    origin: 'proposal',
    proposal: proposal.id,
    proposedBy: proposal.by,
  }
}

/** Saves the proposals, and tells those who made them. `told`: the names of those who are. */
async function tellProposers(
  turn: Turn,
  meeting: Meeting,
  taken: readonly Proposal[],
): Promise<{ readonly accepted: readonly AcceptedTold[]; readonly told: readonly string[] }> {
  const told: string[] = []
  const accepted: AcceptedTold[] = []
  const where = { on: refOf(meeting), by: turn.sender.name, group: turn.group.name }
  for (const proposal of taken) {
    await saveProposal(turn, proposal)
    const one: AcceptedTold = {
      id: proposal.id,
      title: proposal.title,
      number: proposal.status === 'accepted' ? numberOf(meeting, proposal.itemId) : undefined,
      terms: termsOf(proposal.history),
    }
    accepted.push(one)
    told.push(...tellProposer(turn, proposal, turn.t.agenda.acceptedPost({ ...one, ...where })))
  }
  return { accepted, told }
}

/** Several proposals stand one after the other. */
const after1 = ({ n, letter }: ItemNumber): ItemNumber =>
  letter === undefined
    ? { n: n + 1 }
    : {
        n,
        letter: letterAt(
          [...Array(40).keys()].findIndex((index) => letterAt(index) === letter) + 1,
        ),
      }

/** The proposal behind an item that became a sub-item knows it under its new identity. */
export async function follow(turn: Turn, id: string, itemId: string): Promise<void> {
  const proposal = await proposalSaid(turn, id)
  if (proposal.status === 'accepted') await saveProposal(turn, { ...proposal, itemId })
}

/** The meeting said, else the one the proposals are kept for, else the one that is open or comes next. */
async function meetingFor(
  turn: Turn,
  all: readonly Proposal[],
  day: Day | undefined,
): Promise<Meeting> {
  if (day !== undefined) return meetingNamed(turn, day)
  const kept = all[0]?.meetingId
  const header = kept === undefined ? undefined : turn.group.calendar[kept]
  return header && (header.status === 'planned' || header.status === 'open')
    ? meetingById(turn, header.id)
    : meetingMeant(turn, undefined)
}
