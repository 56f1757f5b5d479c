import type { MeetingId, ProposalId } from '../../meetings/ids.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { isOpen } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import type { Turn } from '../../turn/turn.ts'
import { MOST_PROPOSALS } from '../../turn/arguments/proposal-argument.ts'
import { proposalSaid } from './numbers.ts'
import { proposalTold } from './item-told.ts'

/** Tells the proposer what became of it, unless they did it themselves or have left. Gives their name when they are told. */
export function tellProposer(turn: Turn, proposal: Proposal, text: string): string[] {
  if (proposal.by === turn.sender.id || turn.group.people[proposal.by]?.leftAt) return []
  turn.queue({
    to: { kind: 'person', person: proposal.by },
    purpose: 'proposalOutcome',
    message: { text },
    meetingId: proposal.meetingId,
  })
  return [nameOf(turn.group, proposal.by)]
}

/** Tells whoever brought an item what was done to it, unless they did it themselves or have left. Gives their name when they are told. */
export function tellOfItem(
  turn: Turn,
  { proposedBy }: Pick<Item, 'proposedBy'>,
  { text, meetingId }: { readonly text: string; readonly meetingId: MeetingId },
): string[] {
  if (proposedBy === undefined || proposedBy === turn.sender.id) return []
  if (turn.group.people[proposedBy]?.leftAt) return []
  turn.queue({
    to: { kind: 'person', person: proposedBy },
    purpose: 'proposalOutcome',
    message: { text },
    meetingId,
  })
  return [nameOf(turn.group, proposedBy)]
}

/** How many writes a message may have drafted: a commit holds 99, and each proposal is two of them. */
const WRITES = 85

/** The proposals of these numbers, none settled yet. Refuses `noSuchProposal`, `proposalSettled`, `tooManyAtOnce`. */
export async function openProposals(
  turn: Turn,
  ids: readonly ProposalId[],
  declinedToo = false,
): Promise<readonly Proposal[]> {
  if (turn.book.size + ids.length * 2 > WRITES)
    throw new Refusal('tooManyAtOnce', { limit: MOST_PROPOSALS })
  const all: Proposal[] = []
  for (const id of ids) {
    const proposal = await proposalSaid(turn, id)
    if (!isOpen(proposal) && !(declinedToo && proposal.status === 'declined')) {
      throw new Refusal('proposalSettled', {
        proposal: id,
        state: turn.t.agenda.stateOf(await proposalTold(turn, proposal)),
      })
    }
    all.push(proposal)
  }
  return all
}

const PAGE = 500
/** Far more than any group has: whoever does not lead has twenty waiting at most. */
const MOST_WAITING = 20_000

/** Every proposal that waits, is kept for later or lies with another body, oldest first. */
export async function allWaiting(turn: Turn): Promise<readonly Proposal[]> {
  const all: Proposal[] = []
  for (let after: string | undefined; all.length < MOST_WAITING;) {
    const cursor: string | undefined = after
    const page = await turn.book.list<Proposal>({
      index: 'waiting',
      limit: PAGE,
      ...(cursor === undefined ? {} : { after: cursor }),
    })
    all.push(...page)
    after = page.at(-1)?.keys?.['waiting']
    if (page.length < PAGE || after === undefined) break
  }
  return all
}

/** Each name once. */
export const once = (names: readonly string[]): readonly string[] => [...new Set(names)]
