import { withoutStop } from '../../text/cut.ts'
import { MAX_TEXT } from '../../meetings/agenda.ts'
import type { Proposal, ProposalState } from '../../meetings/proposal.ts'
import { forMeeting, inState } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional, type Argument } from '../../turn/argument.ts'
import { meetingDay } from '../../turn/arguments/meeting-argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { proposals } from '../../turn/arguments/proposal-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { reasonAsked } from '../../turn/reason-asked.ts'
import { saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { keptFor } from './propose.ts'
import { once, openProposals, tellProposer } from './proposer.ts'

/** The same new state for several proposals, each proposer told. */
async function settle(
  turn: Turn,
  all: readonly Proposal[],
  state: ProposalState,
  post: (proposal: Proposal) => string,
): Promise<readonly string[]> {
  const told: string[] = []
  for (const proposal of all) {
    await saveProposal(turn, inState(proposal, state))
    told.push(...tellProposer(turn, proposal, post(proposal)))
  }
  return once(told)
}

const MOST_TO = 100

const checked = (text: string, limit: number): string => {
  if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
  return text
}

/** What may be said beside it; lines below go on with nothing. */
const { isText: _lines, ...oneLine } = textLike('reason')
const aside: Argument<string> = { ...oneLine, kind: 'remark' }

export const declineProposal = act({
  name: 'declineProposal',
  subject: 'agenda',
  who: 'committee',
  effect: 'others',
  args: { proposals, reason: optional(textLike('reason')) },
  async run(turn, { proposals: ids, reason: typed }) {
    const all = await openProposals(turn, ids)
    const reason = checked(reasonAsked(turn, `decline:${ids.join(',')}`, typed), MAX_TEXT)
    const by = turn.sender.name
    const told = await settle(
      turn,
      all,
      { status: 'declined', reason, triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.declinedPost({
          id,
          title,
          reason: withoutStop(reason),
          by,
          group: turn.group.name,
        }),
    )
    return {
      text: turn.t.agenda.declined({
        all: all.map(({ id }) => id),
        reason: withoutStop(reason),
        told,
      }),
    }
  },
})

/** Where a proposal is sent on to; most often to the committee. */
const receiver: typeof name = { ...name, sample: (turn) => turn.t.cards.triage.committee }

export const referProposal = act({
  name: 'referProposal',
  subject: 'agenda',
  who: 'committee',
  effect: 'others',
  neverAlone: true,
  args: { proposals, to: receiver, reason: optional(aside) },
  async run(turn, { proposals: ids, to: typed, reason: why = '' }) {
    const all = await openProposals(turn, ids)
    const to = checked(typed, MOST_TO)
    const reason = checked(why, MAX_TEXT)
    const by = turn.sender.name
    const told = await settle(
      turn,
      all,
      { status: 'referred', to, triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.referredPost({
          id,
          title,
          to,
          reason: withoutStop(reason),
          by,
          group: turn.group.name,
        }),
    )
    return { text: turn.t.agenda.referred({ all: all.map(({ id }) => id), to, told }) }
  },
})

export const parkProposal = act({
  name: 'parkProposal',
  subject: 'agenda',
  who: 'committee',
  effect: 'others',
  args: { proposals, meeting: optional(meetingDay), reason: optional(aside) },
  async run(turn, { proposals: ids, meeting, reason: why = '' }) {
    const all = await openProposals(turn, ids, true)
    if (meeting !== undefined) return keptFor(turn, all, meeting)
    const reason = checked(why, MAX_TEXT)
    const by = turn.sender.name
    const again = all.filter(({ status }) => status === 'declined').map(({ id }) => id)
    const told = await settle(
      turn,
      all.map((one) => forMeeting(one, undefined)),
      { status: 'parked', triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.parkedPost({
          id,
          title,
          reason: withoutStop(reason),
          by,
          again: again.includes(id),
          group: turn.group.name,
        }),
    )
    const others = all.flatMap(({ id }) => (again.includes(id) ? [] : [id]))
    return { text: turn.t.agenda.parked({ all: others, again, told }) }
  },
})
