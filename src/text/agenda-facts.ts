import type { Terms } from '../meetings/remit-terms.ts'
import type { AgendaTimes } from '../meetings/agenda-times.ts'
import type { Clock, Day } from '../meetings/calendar.ts'
import type { ItemKind, ItemNumber, Treatment } from '../meetings/agenda-item.ts'
import type { MeetingHeader } from '../meetings/meeting.ts'

/** What is known of an item or a proposal beside its title. */
export interface Facts {
  readonly kind?: ItemKind | undefined
  readonly minutes?: number | undefined
  readonly presenters: readonly string[]
  /** Treated with the other body of a joint meeting. */
  readonly joint?: boolean | undefined
  /** Earlier meetings that treated the matter. */
  readonly history: readonly Treatment[]
}

/** An agenda item with the number it is told by. An addition that waits has none. */
export interface ItemTold extends Facts {
  readonly number?: ItemNumber | undefined
  readonly title: string
  readonly withdrawn: boolean
  /** Who reported it: for additions. */
  readonly by?: string | undefined
}

/** An agenda, ready to be told. */
export interface AgendaTold {
  readonly meeting: Pick<MeetingHeader, 'on' | 'apart' | 'start' | 'end' | 'place'>
  readonly state: 'draft' | 'sent' | 'open' | 'adopted' | 'closed' | 'cancelled'
  readonly items: readonly ItemTold[]
  /** Those that wait for the meeting to adopt the agenda. */
  readonly additions: readonly ItemTold[]
  readonly times: AgendaTimes
}

/** How far an open meeting has come with its agenda. */
export interface ProgressTold {
  readonly current: { readonly number: ItemNumber; readonly title: string } | undefined
  readonly treated: readonly ItemNumber[]
  readonly left: readonly ItemNumber[]
  /** Minutes that the agenda gives what is left. */
  readonly minutes: number
  /** Minutes until it is to end, fewer than none when it is over time; absent on another day than its own. */
  readonly remaining: number | undefined
  readonly end: Clock
}

/** What a coming meeting begins with, from those before it. */
export interface CarryOver {
  /** Matters that came back and wait to be taken in. */
  readonly back: readonly {
    readonly id: string
    readonly title: string
    readonly history: readonly Treatment[]
  }[]
  /** Actions whose state has changed since the meeting before, a line each. */
  readonly moved: readonly string[]
  /** How many more of those there are. */
  readonly more: number
  /** The number of the item under which actions are followed up, when the agenda has one. */
  readonly item: string | undefined
}

/** Which meeting a proposal is kept for, and why it is not the one that was meant. */
export interface TargetTold {
  /** Absent when no meeting is planned that takes proposals. */
  readonly on?: Day | undefined
  readonly missed?:
    | { readonly on: Day; readonly lastDayOn: Day; readonly why: 'lastDay' | 'agendaSent' }
    | undefined
  /** A day was named on which no meeting is ahead. */
  readonly noMeetingOn?: Day | undefined
}

/** A proposal, ready to be told. */
export interface ProposalTold extends Facts {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly on: Day
  /** The meeting it is kept for, or was taken in at; absent when none is planned. */
  readonly meetingOn?: Day | undefined
  readonly state: 'waiting' | 'parked' | 'referred' | 'accepted' | 'declined' | 'withdrawn'
  readonly triagedOn?: Day | undefined
  readonly reason?: string | undefined
  readonly to?: string | undefined
  /** Where it was taken in; absent for an addition that waits. */
  readonly number?: ItemNumber | undefined
  readonly background?: string | undefined
  readonly link?: string | undefined
}

/** Where a proposal that was taken in now stands; without a number it is an addition. */
export interface AcceptedTold {
  readonly id: string
  readonly title: string
  readonly number?: ItemNumber | undefined
  /** What it was remitted on. */
  readonly terms?: Terms | undefined
}

/** A place that was wanted as 6b while 6 had no sub-items, and so is 6a. */
export interface Closed {
  readonly wanted: ItemNumber
  readonly got: ItemNumber
}
