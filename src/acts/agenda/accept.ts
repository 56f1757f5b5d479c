import { addItem } from '../../meetings/agenda.ts'
import type { ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { letterAt, numbersFixed, numberOf } from '../../meetings/numbering.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { inState } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { AcceptedTold, Closed } from '../../text/agenda.ts'
import type { Command } from '../../turn/command.ts'
import {
  currentHeader,
  meetingById,
  meetingMeant,
  saveMeeting,
  saveProposal,
} from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { dayToName, meetingSaid } from './meeting.ts'
import { proposalSaid, takeNumber } from './numbers.ts'
import { once, openProposals, startsAsProposal, tellProposer } from './proposer.ts'

export const acceptProposal: Command = {
  name: 'acceptProposal',
  subject: 'agenda',
  who: 'committee',
  words: { sv: ['ta in', 'ta upp', 'ta med', 'tag in'], en: ['accept', 'take in', 'take up'] },
  usage: { sv: 'ta in F7 [som 6b] [till 17/4]', en: 'accept F7 [as 6b] [to 17/4]' },
  example: { sv: 'ta in F7 som 6b', en: 'accept F7 as 6b' },
  needs: ['proposal'],
  takesText: false,
  accepts: (rest) => rest === '' || startsAsProposal(rest) || /^\d+\b/.test(rest),
  async run(turn, { rest }) {
    // Most often the one that they are taken into.
    const current = currentHeader(turn)
    if (current) turn.book.begin(current.id)
    const { all, rest: after } = await openProposals(
      turn,
      rest,
      acceptProposal.example[turn.language],
    )
    const { at, day } = placeSaid(turn, after)
    let meeting = await meetingFor(turn, all, day)
    const fixed = numbersFixed(meeting)
    const taken: Proposal[] = []
    let split: ItemNumber | undefined
    let closed: Closed | undefined
    let next = at
    for (const proposal of all) {
      const { title, kind, minutes, presenters, background, link, history } = proposal
      const added = addItem(
        meeting,
        {
          title,
          kind,
          minutes,
          presenters,
          background,
          link,
          history,
          origin: 'proposal',
          proposal: proposal.id,
          proposedBy: proposal.by,
        },
        next,
      )
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
    await saveMeeting(turn, meeting)
    const told: string[] = []
    const accepted: AcceptedTold[] = []
    for (const proposal of taken) {
      await saveProposal(turn, proposal)
      const one: AcceptedTold = {
        id: proposal.id,
        title: proposal.title,
        number: proposal.status === 'accepted' ? numberOf(meeting, proposal.itemId) : undefined,
      }
      accepted.push(one)
      told.push(
        ...tellProposer(
          turn,
          proposal,
          turn.t.agenda.acceptedPost({
            ...one,
            on: meeting.on,
            by: turn.sender.name,
            group: turn.group.name,
          }),
        ),
      )
    }
    const why = !fixed ? undefined : meeting.status === 'open' ? 'open' : 'sent'
    return {
      text: turn.t.agenda.accepted({
        all: accepted,
        on: meeting.on,
        fixed: why,
        split,
        closed,
        told: once(told),
        show: dayToName(turn, meeting),
      }),
    }
  },
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

/** `som 6b`, `till 17/4`, in any order. */
function placeSaid(turn: Turn, text: string): { readonly at?: ItemNumber; readonly day?: string } {
  let left = text.replace(/[.!]+$/, '')
  let said: { at?: ItemNumber; day?: string } = {}
  while (left !== '') {
    const place = takeNumber(left.replace(/^(?:som|as)\s+/i, ''))
    const day =
      /^(?:till|to|på|for|för|inför|(?=möte|meeting))\s*(?<day>.+?)(?=\s+(?:som|as)\s|$)/iu.exec(
        left,
      )
    if (place && said.at === undefined) said = { ...said, at: place.number }
    else if (day?.groups?.['day'] && said.day === undefined)
      said = { ...said, day: day.groups['day'] }
    else
      throw new Refusal('notUnderstood', {
        typed: text,
        example: acceptProposal.example[turn.language],
      })
    left = (place ? place.rest : left.slice(day?.[0].length ?? 0)).replace(/^[\s,;]+/, '')
  }
  return said
}

/** The meeting said, else the one the proposals are kept for, else the one that is open or comes next. */
async function meetingFor(
  turn: Turn,
  all: readonly Proposal[],
  day: string | undefined,
): Promise<Meeting> {
  if (day !== undefined) return meetingSaid(turn, day)
  const kept = all[0]?.meetingId
  const header = kept === undefined ? undefined : turn.group.calendar[kept]
  return header && (header.status === 'planned' || header.status === 'open')
    ? meetingById(turn, header.id)
    : meetingMeant(turn, undefined)
}
