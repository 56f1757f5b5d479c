import { hasRole, leads } from '../../meetings/roster.ts'
import { agendaTimes } from '../../meetings/agenda-times.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import type { AgendaTold, ItemTold, ProposalTold } from '../../text/agenda-facts.ts'
import * as told from '../../text/agenda-told.ts'
import type { Turn } from '../../turn/turn.ts'

export const itemTold = (turn: Turn, meeting: Meeting, item: Item): ItemTold =>
  told.itemTold(turn.group, meeting, item)

export const agendaTold = (turn: Turn, meeting: Meeting): AgendaTold =>
  told.agendaTold(turn.group, meeting)

/** That the agenda of a meeting ahead has got too long for it: said to whoever made it so. Empty where it fits. */
export const overLong = ({ t }: Turn, meeting: Meeting): string =>
  meeting.status === 'planned' ? t.agenda.overLong(agendaTimes(meeting)) : ''

/** A proposal as told; where it was taken in, its number is looked up in that meeting. */
export async function proposalTold(turn: Turn, proposal: Proposal): Promise<ProposalTold> {
  return told.proposalTold(
    turn.group,
    proposal,
    proposal.status === 'accepted' ? await turn.book.get<Meeting>(proposal.meetingId) : undefined,
  )
}

/** By how much an agenda is too long is for those who plan it, where nobody else reads. */
export const plansAlone = ({ sender, incoming }: Turn): boolean =>
  incoming.conversation.kind === 'personal' && (leads(sender) || hasRole(sender, 'committee'))
