import type { Attachment, Item, TurnedDown, Wording } from './agenda-item.ts'
import type { Clock, Day } from './calendar.ts'
import type { Doc } from './doc.ts'
import type { ActionId, ById, ItemId, MeetingId, PersonId } from './ids.ts'
import type { Made, Marks } from './record-entry.ts'
import type { Answer, Guest, Joint, Presence } from './who-was-there.ts'

/** An entry that was taken away when the minutes had been sent out. */
export interface Removal extends Made {
  readonly kind:
    | 'decision'
    | 'note'
    | 'outcome'
    | 'guest'
    | 'listed'
    | 'action'
    | 'attachment'
    | 'recusal'
  readonly item?: ItemId
  readonly ordinal?: number
  /** A guest's or that of somebody on the other body's list, an action's number, or the id of who was recused. */
  readonly name?: string
  /** Who confirmed it; the same as `by` where there was nobody else. */
  readonly confirmedBy?: PersonId
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
  /** Who led the meeting, where that was said: of the group, or by their id on the list of the body that it is held with. */
  readonly presided?: PersonId
  /** Which of these was said anew when the minutes had been sent out; the place with its link. */
  readonly restated?: Partial<
    Readonly<Record<'presided' | 'ran' | 'place' | 'form' | 'title', Made>>
  >
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
  /** How many there have been, so that a yes to a former one is none to the next. */
  readonly wordingsMade?: ById<number>
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
  /** Of an open meeting; absent in headers made before this was kept. */
  readonly openedAt?: string
  /** Of a closed meeting, likewise. */
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
    ...(meeting.status === 'open'
      ? { openedAt: meeting.reopened?.at(-1)?.at ?? meeting.openedAt }
      : {}),
    ...(meeting.status === 'closed' ? { closedAt: meeting.closedAt } : {}),
    ...(meeting.status === 'closed' && meeting.sentOut ? { sentOut: true } : {}),
  }
}

/** When it was held, as far as that is known: by its real hours where somebody told them, else by the planned ones. */
export const hoursHeld = ({
  ran,
  start,
  end,
}: Meeting): { readonly start: Clock; readonly end: Clock } => ({
  start: ran?.from ?? start,
  end: ran?.to ?? end,
})
