import type { Item } from '../../meetings/agenda-item.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { MAX_TEXT, removeItem } from '../../meetings/agenda.ts'
import { waitingAdditions } from '../../meetings/numbering.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { inState, isOpen } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { withoutStop } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { anybody } from '../../turn/arguments/anybody-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { calendarOf, meetingById, saveMeeting, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { allWaiting } from './proposer.ts'

/** Proposals settled by one sentence: each is a write, and a commit holds 99. */
const AT_ONCE = 60

/** All that one person has waiting is declined: proposals, and additions that no meeting has adopted. They are told once. */
export const declineAllFrom = act({
  name: 'declineAllFrom',
  subject: 'agenda',
  who: 'committee',
  effect: 'others',
  args: { person: anybody, reason: optional(textLike('reason')) },
  async run(turn, { person, reason: typed = '' }) {
    if (typed.length > MAX_TEXT)
      throw new Refusal('tooLong', { length: typed.length, limit: MAX_TEXT })
    const reason = withoutStop(typed)
    const waiting = (await allWaiting(turn)).filter((one) => one.by === person && isOpen(one))
    const now = waiting.slice(0, AT_ONCE)
    for (const one of now) await saveProposal(turn, declined(turn, one, reason))
    const additions = leads(turn.sender) ? await withoutAdditions(turn, person) : 0
    const facts = {
      name: nameOf(turn.group, person),
      proposals: now.length,
      additions,
      reason,
      left: waiting.length - now.length,
    }
    if (now.length + additions === 0) return { text: turn.t.agenda.nothingFrom(facts) }
    tell(turn, person, facts)
    return { text: turn.t.agenda.declinedAll(facts) }
  },
})

const declined = (turn: Turn, proposal: Proposal, reason: string): Proposal =>
  inState(proposal, { status: 'declined', reason, triagedAt: turn.now.toISOString() })

/** The meetings ahead and the open one without the additions of one person; how many there were. */
async function withoutAdditions(turn: Turn, person: PersonId): Promise<number> {
  let gone = 0
  for (const { id, status } of calendarOf(turn)) {
    if (status !== 'planned' && status !== 'open') continue
    const meeting = await meetingById(turn, id)
    const theirs = waitingAdditions(meeting).filter((item: Item) => item.proposedBy === person)
    if (theirs.length === 0) continue
    await saveMeeting(
      turn,
      theirs.reduce((so, item) => removeItem(so, item.id, turn.now).meeting, meeting),
    )
    gone += theirs.length
  }
  return gone
}

function tell(
  turn: Turn,
  person: PersonId,
  facts: { readonly proposals: number; readonly additions: number; readonly reason: string },
): void {
  if (person === turn.sender.id || turn.group.people[person]?.leftAt) return
  turn.queue({
    to: { kind: 'person', person },
    purpose: 'proposalOutcome',
    message: {
      text: turn.t.agenda.declinedAllPost({
        ...facts,
        by: turn.sender.name,
        group: turn.group.name,
      }),
    },
  })
}
