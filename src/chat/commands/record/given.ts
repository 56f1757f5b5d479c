import type { Action } from '../../../meetings/action.ts'
import { waitingAdditions } from '../../../meetings/numbering.ts'
import type { Meeting } from '../../../meetings/meeting.ts'
import type { Proposal } from '../../../meetings/proposal.ts'
import type { Turn } from '../../turn.ts'

/** More actions than any meeting gives, so that none is left out. */
const MOST = 1000
const A_DAY = 86_400_000

/** The actions that a meeting gave, in order. Looked for from a day before it was opened, since an opening may have been taken back and repeated. */
export async function actionsOf(turn: Turn, meeting: Meeting): Promise<readonly Action[]> {
  if (meeting.status === 'planned' || meeting.status === 'cancelled') return []
  const from = new Date(Date.parse(meeting.openedAt) - A_DAY).toISOString()
  const to = meeting.status === 'closed' ? { to: `${meeting.closedAt}~` } : {}
  const actions = await turn.book.list<Action>({ index: 'action', from, ...to, limit: MOST })
  return actions.filter((action) => action.given?.meetingId === meeting.id).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}

/** The proposals that the items of a closed meeting came back as. */
export async function returnedOf(turn: Turn, meeting: Meeting): Promise<readonly Proposal[]> {
  if (meeting.status !== 'closed') return []
  const found = await turn.book.list<Proposal>({ index: 'proposal', from: `${meeting.closedAt}|`, to: `${meeting.closedAt}|~`, limit: MOST })
  const additions = new Set(waitingAdditions(meeting).map((item) => item.title))
  return found.filter((proposal) => proposal.history.at(-1)?.meetingId === meeting.id || additions.has(proposal.title))
}
