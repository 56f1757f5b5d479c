import type { Day } from './calendar.ts'
import type { Doc } from './doc.ts'
import type { ItemKind, Treatment } from './agenda-item.ts'
import type { ItemId, MeetingId, PersonId, ProposalId } from './ids.ts'

/** Where a proposal stands in triage. */
export type ProposalState =
  | { readonly status: 'waiting' }
  | {
      readonly status: 'accepted'
      readonly meetingId: MeetingId
      readonly itemId: ItemId
      readonly triagedAt: string
    }
  | { readonly status: 'declined'; readonly reason: string; readonly triagedAt: string }
  /** Taken back by whoever made it. */
  | { readonly status: 'withdrawn'; readonly reason: string; readonly triagedAt: string }
  /** Sent to another body, such as the working committee. Stays in the list until it comes back. */
  | { readonly status: 'referred'; readonly to: string; readonly triagedAt: string }
  /** Kept for a later meeting, not yet said which. */
  | { readonly status: 'parked'; readonly triagedAt: string }

interface ProposalFacts extends Doc {
  readonly type: 'proposal'
  readonly id: ProposalId
  readonly title: string
  readonly kind?: ItemKind
  readonly minutes?: number
  readonly joint?: boolean
  readonly presenters: readonly string[]
  readonly background?: string
  readonly link?: string
  /** The meeting it is meant for. */
  readonly meetingId?: MeetingId
  readonly by: PersonId
  /** When it was proposed. */
  readonly at: string
  /** When it is to be treated, where no meeting of that time was planned yet: it is for the last one in it. */
  readonly wanted?: { readonly from: Day; readonly to: Day }
  /** Earlier meetings that treated the matter, oldest first: a returned item. */
  readonly history: readonly Treatment[]
}

export type Proposal = ProposalFacts & ProposalState
