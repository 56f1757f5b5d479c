import type { Doc } from './doc.ts'
import type { Clock, Day } from './calendar.ts'
import type { Due } from './due.ts'
import type { ActionId, ById, ItemId, MatterId, MeetingId, PersonId, ProposalId } from './ids.ts'

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
  | { readonly kind: 'dropped'; readonly reason: string }
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

/** Who put something on record, or changed it, and when. */
export interface Made {
  readonly by: PersonId
  readonly at: string
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
  readonly behind?: ById<Stance>
}

/** How a decision was taken, where it is more than a decision. */
export type DecisionKind = 'policy' | 'position' | 'adopted' | 'rejected'

/** What the record tells of an entry once the minutes have been sent out; before that nothing of it is marked. */
export interface Marks {
  /** It was added afterwards. */
  readonly addedAfter?: Made
  /** It reads otherwise than when the minutes went out; the latest time. */
  readonly changed?: Made
}

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

/** An entry that was taken away when the minutes had been sent out. */
export interface Removal extends Made {
  readonly kind: 'decision' | 'note' | 'outcome' | 'guest'
  readonly item?: ItemId
  readonly ordinal?: number
  /** A guest's. */
  readonly name?: string
  /** Who confirmed it; the same as `by` where there was nobody else. */
  readonly confirmedBy?: PersonId
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
  /** The highest ordinals that were removed or moved away, which no other entry gets. */
  readonly spent?: { readonly notes?: number; readonly decisions?: number }
}

/** An addition that the meeting did not take up. */
export interface TurnedDown extends Made {
  readonly title: string
  readonly reason: string
}

/** A person's own answer to the announcement. */
export type Answer =
  | { readonly kind: 'attending'; readonly from?: Clock; readonly to?: Clock; readonly at: string }
  | { readonly kind: 'notAttending'; readonly at: string }
  | {
      readonly kind: 'substitute'
      readonly name: string
      readonly person?: PersonId
      readonly at: string
    }

/** From a time to another; to the end, or from the beginning, where one is absent. */
export interface Hours {
  readonly from?: Clock
  readonly to?: Clock
}

/** From or after an item, to it or through it: at the one that somebody left at they were there for a part. */
export interface ItemStay {
  readonly after?: ItemId
  readonly from?: ItemId
  readonly through?: ItemId
  readonly to?: ItemId
}

/** There for a part of the meeting. Without hours and items it is not known which. */
export interface PartPresence extends Hours {
  readonly kind: 'part'
  /** Further hours. */
  readonly more?: readonly Hours[]
  readonly items?: readonly ItemStay[]
}

/** A body outside, with its own list: one record holds both. */
export interface Joint {
  readonly body: string
  /** The hours that are the group's own, and those that are held together. Absent: all of it is. */
  readonly own?: Hours
  readonly shared?: Hours
  readonly people: ById<JointPerson>
}

export interface JointPerson {
  readonly id: string
  readonly name: string
  readonly organisation?: string
  /** On the group's own roster too: counted once, and there as that says. */
  readonly person?: PersonId
  readonly roles: readonly ('chair' | 'adjuster')[]
  readonly presence?: 'present' | 'absent'
}

/** What the secretary recorded. Nobody is presumed present or absent: a person without an entry is unknown. */
export type Presence =
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' }
  | PartPresence
  /** Absent, with somebody in their place. */
  | { readonly kind: 'replaced'; readonly by: string; readonly person?: PersonId }

export interface Guest extends Partial<Made>, Marks {
  readonly id: string
  readonly name: string
  readonly organisation?: string
  readonly items: readonly ItemId[]
}

/**
 * What the documents of a closed meeting tell beside its record, as it was when it was closed. Never changed, but for somebody to be
 * forgotten. `snapshot.ts` alone knows what is in it.
 */
export interface Snapshot {
  readonly body: string
  readonly people: Readonly<Record<PersonId, object>>
  readonly bodies: ById<object>
  readonly themes: ById<object>
  /** The meetings that were planned. */
  readonly ahead: readonly MeetingHeader[]
}

/** How the minutes of a meeting first went out. */
export interface SentOut extends Made {
  readonly how: 'group' | 'adjustment' | 'final' | 'file'
}

/** A mark of each thing that was told, by what it is called. */
export type ToldFacts = Readonly<Record<string, string>>

/** That the record of a meeting was opened again, and what it kept from before. */
export interface Reopened extends Made {
  readonly reason?: string
  readonly closedAt: string
  readonly closedBy: PersonId
  /** What the group had been told of it. */
  readonly told: ToldFacts
  readonly snapshot?: Snapshot
  readonly sentOut?: SentOut
  readonly removedAfter?: readonly Removal[]
}

/** The bot's own posts about a meeting, so that each goes out once and can be updated in place. */
export interface Posts {
  /** `delivery` is the one whose post is updated when the meeting changes. */
  readonly announcement?: { readonly delivery: string; readonly at: string }
  /** The one whose post is updated when additions come; only where the agenda fitted one post. */
  readonly agenda?: { readonly delivery: string }
  readonly lastDayAt?: string
  /** The question to each of those who had not answered: the ids of deliveries. */
  readonly asked?: Readonly<Record<PersonId, string>>
  readonly chasedAt?: string
  /** The day on which those who led last had the silent ones asked. */
  readonly nudgedOn?: Day
  readonly dayBeforeAt?: string
  readonly askedToCloseAt?: string
  /** How often those who lead have been asked what became of it. Absent: once where `askedToCloseAt` is set. */
  readonly asks?: number
  /** The one whose post is put right when what it states changes. Absent: it was posted before that was done. */
  readonly summary?: { readonly delivery: string }
  /** What the group heard is different, last: on which day, and since what was told. */
  readonly retold?: { readonly on: Day; readonly delivery: string; readonly since: ToldFacts }
}

/** In one room, each from where they are, or some of each. */
export type MeetingForm = 'onSite' | 'online' | 'both'

interface MeetingFacts extends Doc {
  readonly type: 'meeting'
  readonly id: MeetingId
  readonly on: Day
  readonly start: Clock
  readonly end: Clock
  /** The hour that it is told by beside its day, where another is held that day. */
  readonly apart?: Clock
  readonly place?: string
  readonly link?: string
  /** How people meet, where it was said. Absent: as the place and the link tell. */
  readonly form?: MeetingForm
  readonly title?: string
  /** The last day for proposals. */
  readonly lastDayOn: Day
  /** How often the time, the place or the status has changed: the calendar file's SEQUENCE. */
  readonly sequence: number
  readonly announcedAt?: string
  /** The day by which answers to the announcement are asked for. */
  readonly answerBy?: Day
  readonly agendaSentAt?: string
  readonly adoptedAt?: string
  readonly items: ById<Item>
  /** Additions that the meeting turned down. */
  readonly turnedDown?: readonly TurnedDown[]
  /** The item that is being treated, as those who lead said. Absent: nobody has said. */
  readonly current?: ItemId
  /** The last number used for items, notes, decisions and guests inside this meeting. */
  readonly lastEntry: number
  readonly answers: Readonly<Record<PersonId, Answer>>
  readonly attendance: Readonly<Record<PersonId, Presence>>
  /** Who recorded each presence, and when. Absent: recorded before that was kept. */
  readonly attended?: Readonly<Record<PersonId, Made & Marks>>
  /** Another body that the meeting is held with, which is not a group here. */
  readonly joint?: Joint
  /** Who led the meeting, where that was said. */
  readonly presided?: PersonId
  /** Said to come later: of whom nothing else is recorded yet. */
  readonly later?: readonly PersonId[]
  /** The hours it went on, where that was said. */
  readonly ran?: { readonly from: Clock; readonly to?: Clock }
  readonly guests: ById<Guest>
  /** Its own attachments, of no item. */
  readonly attachments?: readonly Attachment[]
  readonly lastAttachment?: number
  /** The actions it gave. Absent in meetings from before that was kept here: the actions themselves tell. */
  readonly given?: readonly ActionId[]
  /** Those given under a decision that has other words since: nobody has said whether they still stand. */
  readonly unsure?: readonly ActionId[]
  /** Other wordings of decisions that were sent out, which wait for a second person, by the decision's id. */
  readonly wordings?: ById<Wording>
  /** Each time it was opened again. */
  readonly reopened?: readonly Reopened[]
  readonly posts: Posts
  /** Loose ends that those who lead let stand, by key. */
  readonly letStand?: readonly string[]
}

export interface PlannedMeeting extends MeetingFacts {
  readonly status: 'planned'
}
export interface OpenMeeting extends MeetingFacts {
  readonly status: 'open'
  readonly openedAt: string
}
export interface ClosedMeeting extends MeetingFacts {
  readonly status: 'closed'
  readonly openedAt: string
  readonly closedAt: string
  readonly closedBy: PersonId
  /** Members of whom nothing was recorded when it closed: those who join or leave the group later change nothing. */
  readonly unknown?: readonly PersonId[]
  /** Absent: it was closed before snapshots were taken, and the group of now tells the rest. */
  readonly snapshot?: Snapshot
  /** Absent: they have not been, and the meeting is being written up. */
  readonly sentOut?: SentOut
  /** What was taken away after that. */
  readonly removedAfter?: readonly Removal[]
}
export interface CancelledMeeting extends MeetingFacts {
  readonly status: 'cancelled'
  readonly cancelledAt: string
  readonly reason: string
}

export type Meeting = PlannedMeeting | OpenMeeting | ClosedMeeting | CancelledMeeting

/** What the group's calendar keeps of a meeting: enough to find it and to say when and where. */
export interface MeetingHeader {
  readonly id: MeetingId
  readonly on: Day
  readonly start: Clock
  readonly end: Clock
  readonly apart?: Clock
  readonly place?: string
  readonly link?: string
  readonly title?: string
  readonly lastDayOn: Day
  readonly status: Meeting['status']
  readonly announced: boolean
  readonly agendaSent: boolean
  /** Of a closed meeting; absent in headers made before this was kept. */
  readonly closedAt?: string
  /** Its minutes have been sent out. */
  readonly sentOut?: true
}

export function headerOf(meeting: Meeting): MeetingHeader {
  return {
    id: meeting.id,
    on: meeting.on,
    start: meeting.start,
    end: meeting.end,
    ...(meeting.apart === undefined ? {} : { apart: meeting.apart }),
    lastDayOn: meeting.lastDayOn,
    status: meeting.status,
    announced: meeting.announcedAt !== undefined,
    agendaSent: meeting.agendaSentAt !== undefined,
    place: meeting.place,
    link: meeting.link,
    title: meeting.title,
    ...(meeting.status === 'closed' ? { closedAt: meeting.closedAt } : {}),
    ...(meeting.status === 'closed' && meeting.sentOut ? { sentOut: true } : {}),
  }
}
