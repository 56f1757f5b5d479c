import type { Clock, Day } from '../meetings/calendar.ts'
import type { Doc } from '../meetings/doc.ts'
import type { ById, MeetingId, PersonId } from '../meetings/ids.ts'
import type { SentOut } from '../meetings/meeting.ts'
import type { Document } from './document.ts'
import type { Verdict } from '../text/personal-data.ts'

/** What an adjuster, or the secretary, says of an item in the minutes. */
export interface Comment {
  /** `S1` */
  readonly id: string
  /** Empty where it is about no item. */
  readonly item: string
  readonly part?: 'attendance' | 'heading'
  readonly text: string
  readonly by: PersonId
  readonly at: string
  readonly settled?: {
    readonly how: 'changed' | 'answered'
    readonly text: string
    readonly by: PersonId
    readonly at: string
  }
}

/** A locked version, as it is cited. The version itself is a document of its own (`Version`). */
export interface VersionMark {
  readonly number: number
  readonly on: Day
  readonly hash: string
  readonly how: 'adjusted' | 'final'
}

/** One time that the text went out: when, how, and to whom. */
export interface Sending {
  readonly at: string
  readonly by: PersonId
  readonly how: SentOut['how']
  /** The very text (`Draft`), or the locked version that it was. */
  readonly hash?: string
  readonly version?: number
  /** Those who got it in their own chats. Absent: it went to the whole group. */
  readonly to?: readonly PersonId[]
  /** The last day for comments that was named. */
  readonly commentsBy?: Day
}

/** `hash`: of the very text. Absent: it was kept before that was. */
interface Signature {
  readonly name: string
  readonly on: Day
  readonly how?: string
  readonly hash?: string
}

/** How far the minutes of one meeting have come. */
export interface Adjusting extends Doc {
  readonly type: 'minutes'
  readonly meetingId: MeetingId
  readonly on: Day
  /** The meeting's hour, where another is held that day. */
  readonly apart?: Clock
  readonly adjusters: readonly PersonId[]
  /** The day that they have until. Absent: none was named, and it has not been sent to them. */
  readonly adjustBy?: Day
  /** The text that is being adjusted, frozen (`Draft`), by its fingerprint. Absent: the minutes follow the meeting's record. */
  readonly draft?: { readonly hash: string; readonly at: string }
  /** An approval holds for the very text that was approved. */
  readonly approvals: Readonly<Record<PersonId, { readonly hash: string; readonly at: string }>>
  readonly comments: ById<Comment>
  readonly lastComment: number
  /** Items whose notes and attachments stay in the group. */
  readonly internal: Readonly<Record<string, true>>
  /** What the secretary decided about what looked private. */
  readonly personal: Readonly<Record<string, Verdict>>
  readonly versions: readonly VersionMark[]
  readonly published?: { readonly version: number; readonly at: string; readonly by: string }
  /** Who has approved it outside Teams, when and how. */
  readonly signed?: readonly Signature[]
  /** Those of another body who adjust and are not here: they do it outside Teams. */
  readonly outside?: readonly string[]
  /** A file that is the official text: our own is no longer given as minutes. */
  readonly official?: {
    readonly link: string
    readonly name: string
    /** Its SHA-256, in hex. Absent: it could not be read when it was named. */
    readonly sha256?: string
    readonly at: string
    readonly by: PersonId
  }
  /** The later meeting that approved it, and what it changed. */
  readonly approvedBy?: {
    readonly meetingId: MeetingId
    readonly on: Day
    readonly how: 'noted' | 'confirmed'
    readonly change?: string
  }
  /** The first one first. Absent: it has not gone out, or went out before that was kept. */
  readonly sendings?: readonly Sending[]
}

/** A frozen text. Never changed: another text is another document. */
export interface Draft extends Doc {
  readonly type: 'minutesDraft'
  readonly document: Document
}

/** A locked version or its public edition: complete in itself, with its fingerprint, and never changed. */
export interface Version extends Doc {
  readonly type: 'minutesVersion'
  readonly meetingId: MeetingId
  readonly number: number
  readonly edition: 'own' | 'public'
  readonly document: Document
  readonly hash: string
  readonly lockedAt: string
  readonly lockedBy: readonly string[]
}
