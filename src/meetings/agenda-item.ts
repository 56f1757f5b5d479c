import type { Day } from './calendar.ts'
import type { Due } from './due.ts'
import type { ActionId, ById, ItemId, MatterId, MeetingId, PersonId, ProposalId } from './ids.ts'
import type { Made, Marks } from './record-entry.ts'

export type ItemKind = 'decision' | 'discussion' | 'information'

/** What became of an item at a meeting, or a step of it. */
export type Outcome =
  | { readonly kind: 'decided' }
  | { readonly kind: 'noted' }
  | {
      readonly kind: 'remitted'
      readonly reason: string
      readonly objection?: string
      readonly terms?: string
    }
  | { readonly kind: 'deferred'; readonly reason: string }
  /** `final`: it does not come back. */
  | { readonly kind: 'dropped'; readonly reason: string; readonly final?: true }
  /** Sent to another body: to be treated there on a day, or after a third one has. */
  | {
      readonly kind: 'referred'
      readonly to: string
      readonly on?: Day
      readonly after?: string
      readonly what?: string
    }
  /** What another body decided about it: never our decision. */
  | {
      readonly kind: 'decidedThere'
      readonly forum: string
      readonly on?: Day
      readonly text: string
    }
  /** Taken back by whoever brought it: it does not return. */
  | { readonly kind: 'withdrawn'; readonly reason: string }
  /** `when` is a time in the words that were used. */
  | { readonly kind: 'comesBack'; readonly when: string }
  /** Work goes on, `how` in the words that were used. */
  | { readonly kind: 'carriedOn'; readonly how: string }
  /** Nobody got to it. Nothing is recorded for it: it is what is left when the meeting is over. */
  | { readonly kind: 'notTreated' }

/** A step on the course of a matter. */
export interface Step extends Marks, Concerning {
  readonly id: string
  /** Counts within its item, and is never used again: `8:2`. */
  readonly ordinal: number
  readonly outcome: Outcome
  /** Absent: recorded before steps were kept. */
  readonly by?: PersonId
  readonly at?: string
  /** Taken away again: it stands nowhere but keeps its ordinal. */
  readonly removedAt?: string
}

/** What belongs to a matter of an item. */
interface Concerning {
  /** The matter inside the item; absent for the item's own. */
  readonly matter?: MatterId
}

/** A matter named inside an item, beside the item's own. */
export interface Matter extends Made {
  readonly id: MatterId
  readonly title: string
}

/** What a party has decided at home. A party of which nothing is known has no entry: unknown is never no. */
export interface AtHome extends Made {
  readonly is: 'yes' | 'no' | 'preparing'
  readonly on?: Day
  readonly why?: string
}

/** Where a party stands in a matter. */
export interface Stance extends Made {
  readonly is: 'behind' | 'notBehind'
  readonly why?: string
}

/** What is known of a matter beside its course; parties by their names. */
export interface MatterFacts {
  readonly inForce?: Due
  readonly home?: ById<AtHome>
  /** What was known when the minutes went out, of parties that have said something else since. */
  readonly homeSent?: ById<AtHome>
  readonly behind?: ById<Stance>
}

/** How a decision was taken, where it is more than a decision. */
export type DecisionKind = 'policy' | 'position' | 'adopted' | 'rejected'

/**
 * A decision word for word. `ordinal` tells several decisions under one item apart: `§ 9a`, `§ 9a:2`. One that was removed or moved leaves
 * its ordinal unused.
 */
export interface Decision extends Made, Marks, Concerning {
  readonly id: string
  readonly ordinal: number
  readonly text: string
  readonly kind?: DecisionKind
  /** Whose wording it is since the minutes were sent out, and who confirmed it. */
  readonly reworded?: { readonly by: PersonId; readonly confirmedBy: PersonId }
}

/** Another wording of a decision, or that it is to be taken away, which somebody else is asked about. */
export interface Wording extends Made {
  readonly item: ItemId
  /** Absent: it is to be taken away. */
  readonly text?: string
  /** The actions that go with it. */
  readonly goes?: readonly ActionId[]
  /** The comment that it settles. */
  readonly comment?: string
  readonly asked: readonly PersonId[]
}

export interface Note extends Made, Marks, Concerning {
  readonly id: string
  /** Its place among the notes of the item, never used again: `7:3`. Absent in notes made before this was kept: their order tells. */
  readonly ordinal?: number
  readonly text: string
}

/** Something kept elsewhere that belongs to an item, or to the meeting. */
export interface Attachment extends Made, Marks {
  /** Its place among those of the item or the meeting, never used again: `6c:2`. */
  readonly ordinal: number
  readonly link: string
  /** Absent: it is told by its address. */
  readonly name?: string
  /** Left out of the public edition. */
  readonly internal?: true
}

/** That the terms of what was remitted are met. */
export interface Met {
  readonly on: Day
  readonly by: PersonId
  readonly how?: string
}

/** One earlier treatment of the same matter, kept with an item that came back. */
export interface Treatment {
  readonly meetingId: MeetingId
  readonly on: Day
  /** As cited then: `6b`. */
  readonly number: string
  readonly outcome: Outcome
  /** The title of the matter inside that item; absent for the item's own. */
  readonly matter?: string
  /** Its terms are met, and how. */
  readonly met?: Met
  /** Absent: kept by an older store, where an item nobody got to was called deferred. */
  readonly toldApart?: true
}

/** An agenda item's number: `6`, or `6b` as `{ n: 6, letter: 'b' }`. */
export interface ItemNumber {
  readonly n: number
  readonly letter?: string
}

export interface Item {
  readonly id: ItemId
  /** Position among its siblings; gaps are allowed. */
  readonly order: number
  /** The heading this is a sub-item of. One level only. */
  readonly parent?: ItemId
  /** Set when the agenda goes out or the meeting starts, and never changed after. Until then it is computed from the order. */
  readonly number?: ItemNumber
  readonly title: string
  readonly kind?: ItemKind
  readonly minutes?: number
  /** Treated together with the other body of a joint meeting. */
  readonly joint?: boolean
  readonly presenters: readonly string[]
  readonly background?: string
  readonly link?: string
  readonly origin: 'standing' | 'proposal' | 'secretary' | 'addition'
  readonly proposal?: ProposalId
  readonly proposedBy?: PersonId
  /** Of the block that stays at the end of the agenda. */
  readonly last?: true
  /** Only for additions: whether the meeting has adopted it yet. */
  readonly adopted?: boolean
  /** Taken off after the numbers were fixed: keeps its number, shown as withdrawn. */
  readonly removedAt?: string
  /** What the posted agenda last told of it (`toldOf`). Absent: not posted yet. */
  readonly sentAs?: string
  readonly history: readonly Treatment[]
  readonly notes: ById<Note>
  readonly decisions: ById<Decision>
  /** What is known of its own matter, `own`, and of those named inside it. */
  readonly facts?: ById<MatterFacts>
  /** Matters named inside it, beside its own. */
  readonly matters?: ById<Matter>
  /** What became of it, step by step. Absent: nothing yet, or `outcome` of an older store says it (`courseOf`). */
  readonly steps?: ById<Step>
  /** The last ordinal given to a step. */
  readonly lastStep?: number
  /** Of an item stored before steps were kept; `course.ts` alone reads it. */
  readonly outcome?: Outcome
  /** What was attached beside its link. */
  readonly attachments?: readonly Attachment[]
  /** The highest number that an attachment of it has had. */
  readonly lastAttachment?: number
  /** Actions given under this item. */
  readonly actions: readonly ActionId[]
  /** Who took no part in it, since it concerned them. */
  readonly recused?: readonly PersonId[]
  /** Who was recused, or what is known of a matter in it, said anew when the minutes had been sent out; by `recused`, or the fact and its matter. */
  readonly restated?: ById<Marks>
  /** Something that was recorded under it was taken away again: whether it was treated is for people to say. */
  readonly emptied?: true
  /** The highest ordinals that were removed or moved away, which no other entry gets. */
  readonly spent?: { readonly notes?: number; readonly decisions?: number }
}

/** An addition that the meeting did not take up. */
export interface TurnedDown extends Made {
  readonly title: string
  readonly reason: string
}
