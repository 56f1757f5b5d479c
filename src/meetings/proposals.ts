import { refAt } from './ref.ts'
import type { Day } from './calendar.ts'
import type { ItemFields } from './agenda.ts'
import type { MeetingId, PersonId, ProposalId } from './ids.ts'
import type { Treatment } from './agenda-item.ts'
import type { MeetingHeader } from './meeting.ts'
import type { Proposal, ProposalState } from './proposal.ts'

/** Whether a meeting still takes proposals: planned, its agenda not sent out, its last day for proposals not over. */
export const takesProposals = (header: MeetingHeader, today: Day): boolean =>
  header.status === 'planned' &&
  header.on >= today &&
  header.lastDayOn >= today &&
  !header.agendaSent

export interface Target {
  /** The meeting it is kept for; absent when none is planned that still takes proposals. */
  readonly header?: MeetingHeader
  /** The meeting it came too late for, and why. */
  readonly missed?: { readonly header: MeetingHeader; readonly why: 'lastDay' | 'agendaSent' }
}

/** Which meeting a new proposal is for: the wanted one, or the next, while it takes proposals; else the one after that does. */
export function targetOf(
  ahead: readonly MeetingHeader[],
  today: Day,
  wanted?: MeetingHeader,
): Target {
  const from = wanted ?? ahead[0]
  const header = ahead.find(
    (one) =>
      takesProposals(one, today) &&
      (!wanted || refAt(one.on, one.start) >= refAt(wanted.on, wanted.start)),
  )
  if (!from || header?.id === from.id) return { header }
  return { header, missed: { header: from, why: from.agendaSent ? 'agendaSent' : 'lastDay' } }
}

export function newProposal(
  values: ItemFields & {
    pk: string
    id: ProposalId
    by: PersonId
    now: Date
    meetingId?: MeetingId
    wanted?: Proposal['wanted']
    history?: readonly Treatment[]
  },
): Proposal {
  const { now, history = [], ...said } = values
  return { ...said, history, type: 'proposal', at: now.toISOString(), status: 'waiting' }
}

/** The proposal in another state; what belonged only to the state before is gone. */
export function inState(proposal: Proposal, state: ProposalState): Proposal {
  const {
    status: _was,
    itemId: _item,
    triagedAt: _at,
    reason: _why,
    to: _to,
    ...facts
  } = {
    itemId: undefined,
    triagedAt: undefined,
    reason: undefined,
    to: undefined,
    ...proposal,
  }
  return { ...facts, ...state }
}

/** The proposal kept for that meeting, or for none in particular. */
export const forMeeting = (proposal: Proposal, meetingId: MeetingId | undefined): Proposal =>
  ({ ...proposal, meetingId }) as Proposal

/** Whether triage is still ahead: it waits, is kept for later, or lies with another body. */
export const isOpen = (proposal: Proposal): boolean =>
  proposal.status !== 'accepted' &&
  proposal.status !== 'declined' &&
  proposal.status !== 'withdrawn'
