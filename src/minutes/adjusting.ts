import { refOf } from '../meetings/ref.ts'
import { dayOf, daysBetween, type Day } from '../meetings/calendar.ts'
import { within } from '../meetings/decisions.ts'
import type { Doc } from '../meetings/doc.ts'
import type { ById, MeetingId, PersonId } from '../meetings/ids.ts'
import type { Meeting, SentOut } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
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

export const MOST_ADJUSTERS = 5
const MOST_COMMENTS = 200
/** All that was said of one meeting's minutes, in bytes. */
const MOST_SAID = 200_000
/** How long a text that was overtaken is kept. */
const DRAFT_SECONDS = 400 * 24 * 3600
/** In bytes: a commit holds 1.9 MB, and other things stand in it too. */
const FULLEST = 1_400_000

export const adjustingId = (meetingId: MeetingId): string => `minutes-${meetingId}`
export const draftId = (meetingId: MeetingId, hash: string): string =>
  `minutes-${meetingId}-${hash.slice(0, 24)}`
export const versionId = (
  meetingId: MeetingId,
  number: number,
  edition: Version['edition'] = 'own',
): string => `minutes-${meetingId}-v${number}${edition === 'own' ? '' : '-public'}`

export const newAdjusting = (meeting: Meeting): Adjusting => ({
  id: adjustingId(meeting.id),
  pk: meeting.pk,
  type: 'minutes',
  meetingId: meeting.id,
  on: meeting.on,
  adjusters: [],
  approvals: {},
  comments: {},
  lastComment: 0,
  internal: {},
  personal: {},
  versions: [],
})

/** A frozen text: the one that first goes out is kept, others for a time. Refuses `meetingTooFull` for a text that no store would keep. */
export function draftDoc(
  meeting: Meeting,
  state: Adjusting,
  document: Document,
  hash: string,
): Draft {
  return {
    id: draftId(meeting.id, hash),
    pk: meeting.pk,
    type: 'minutesDraft',
    document: kept(meeting, document),
    ...(isFirstSent(state, hash) ? {} : { ttl: DRAFT_SECONDS }),
  }
}

function kept(meeting: Meeting, document: Document): Document {
  if (Buffer.byteLength(JSON.stringify(document)) > FULLEST)
    throw new Refusal('meetingTooFull', { day: refOf(meeting) })
  return document
}

/** The minutes as gone out once more. */
export const sentOut = (state: Adjusting, sending: Sending): Adjusting => ({
  ...state,
  sendings: [...(state.sendings ?? []), sending],
})

/** Whether a text is the one that first went out: that is kept for as long as the minutes are. */
const isFirstSent = ({ sendings: [first] = [] }: Adjusting, hash: string): boolean =>
  first === undefined || first.hash === hash

/** When the text first went to the whole group. */
export const sentToGroup = ({ sendings = [] }: Adjusting): Sending | undefined =>
  sendings.find(({ how }) => how === 'group')

export const latestVersion = ({ versions }: Adjusting): VersionMark | undefined => versions.at(-1)

/** Whether the latest version stands and nothing is being changed. Refused as `minutesLocked` where that is no place to be. */
export const isLocked = (state: Adjusting): boolean =>
  state.versions.length > 0 && state.draft === undefined

export function checkUnlocked(state: Adjusting): void {
  if (state.official)
    throw new Refusal('minutesAreFile', { day: state.on, name: state.official.name })
  const version = latestVersion(state)
  if (isLocked(state) && version)
    throw new Refusal('minutesLocked', { day: state.on, version: version.number })
}

/** Those who have not approved the text as it stands. */
export const waitingFor = (state: Adjusting, hash: string): readonly PersonId[] =>
  state.adjusters.filter((id) => state.approvals[id]?.hash !== hash)

export const openComments = (state: Adjusting): readonly Comment[] =>
  commentsOf(state).filter((comment) => !comment.settled)
export const commentsOf = (state: Adjusting): readonly Comment[] =>
  Object.values(state.comments).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))

/** Refuses `minutesLocked`, `tooManyAtOnce`. */
export function withAdjusters(
  state: Adjusting,
  adjusters: readonly PersonId[],
  by?: Day,
): Adjusting {
  checkUnlocked(state)
  if (adjusters.length > MOST_ADJUSTERS)
    throw new Refusal('tooManyAtOnce', { limit: MOST_ADJUSTERS })
  return {
    ...state,
    adjusters: [...new Set(adjusters)],
    ...(by === undefined ? {} : { adjustBy: by }),
  }
}

/** The minutes with this text as the one to approve. */
export const withDraft = (state: Adjusting, hash: string, now: Date): Adjusting => ({
  ...state,
  draft: { hash, at: now.toISOString() },
})

/** Refuses `minutesNotSent`, `tooLong`, `listFull`. */
export function commented(
  state: Adjusting,
  said: Pick<Comment, 'id' | 'item' | 'part'> & {
    readonly text: string
    readonly by: PersonId
    readonly now: Date
  },
): { readonly state: Adjusting; readonly comment: Comment } {
  if (!state.draft && !sentToGroup(state)) throw notSent(state)
  const bytes = Buffer.byteLength(JSON.stringify([state.comments, said.text]))
  if (Object.keys(state.comments).length >= MOST_COMMENTS || bytes > MOST_SAID)
    throw new Refusal('listFull', { limit: MOST_COMMENTS })
  const number = Number(said.id.slice(1))
  const comment: Comment = {
    id: said.id,
    item: said.item,
    ...(said.part ? { part: said.part } : {}),
    text: within(said.text),
    by: said.by,
    at: said.now.toISOString(),
  }
  const { [said.by]: _withdrawn, ...approvals } = state.approvals
  return {
    state: {
      ...state,
      lastComment: number,
      comments: { ...state.comments, [comment.id]: comment },
      approvals,
    },
    comment,
  }
}

/** Refuses `noSuchComment`, `commentSettled`. */
export function openComment(state: Adjusting, id: string): Comment {
  const comment = state.comments[id]
  if (!comment)
    throw new Refusal('noSuchComment', {
      comment: id,
      known: openComments(state).map((one) => one.id),
    })
  if (comment.settled) throw new Refusal('commentSettled', { comment: id })
  return comment
}

/** Refuses as `openComment`, and `tooLong`. */
export function settled(
  state: Adjusting,
  id: string,
  said: {
    readonly how: 'changed' | 'answered'
    readonly text: string
    readonly by: PersonId
    readonly now: Date
  },
): Adjusting {
  const comment = openComment(state, id)
  const answer = { how: said.how, text: within(said.text), by: said.by, at: said.now.toISOString() }
  return { ...state, comments: { ...state.comments, [id]: { ...comment, settled: answer } } }
}

/** Refuses `minutesNotSent`, `minutesLocked`. */
export function approved(state: Adjusting, person: PersonId, hash: string, now: Date): Adjusting {
  checkUnlocked(state)
  if (!state.draft) throw notSent(state)
  return { ...state, approvals: { ...state.approvals, [person]: { hash, at: now.toISOString() } } }
}

/** Those outside who have not approved that very text. */
export const outsideLeft = (
  { outside = [], signed = [] }: Adjusting,
  hash: string,
): readonly string[] =>
  outside.filter((name) => !signed.some((one) => one.name === name && one.hash === hash))

/** Whether everyone has approved the text as it stands, and every comment is settled. */
export const isReady = (state: Adjusting, hash: string): boolean =>
  state.adjusters.length > 0 &&
  waitingFor(state, hash).length === 0 &&
  outsideLeft(state, hash).length === 0 &&
  openComments(state).length === 0

export interface Locking {
  readonly meeting: Meeting
  /** With its status, adjusters and changes in it. */
  readonly document: Document
  readonly hash: string
  readonly how: VersionMark['how']
  readonly by: readonly string[]
  readonly now: Date
  readonly zone: string
}

/** The next version, locked. */
export function locked(
  state: Adjusting,
  { meeting, document, hash, how, by, now, zone }: Locking,
): { readonly state: Adjusting; readonly version: Version } {
  const number = state.versions.length + 1
  const version: Version = {
    id: versionId(meeting.id, number),
    pk: meeting.pk,
    type: 'minutesVersion',
    meetingId: meeting.id,
    number,
    edition: 'own',
    document: kept(meeting, document),
    hash,
    lockedAt: now.toISOString(),
    lockedBy: by,
  }
  const { draft: _draft, adjustBy: _by, signed: _signed, ...rest } = state
  return {
    version,
    state: {
      ...rest,
      approvals: {},
      versions: [...state.versions, { number, on: dayOf(now, zone), hash, how }],
    },
  }
}

/** The public edition of a locked version, and the minutes as published. */
export function published(
  state: Adjusting,
  version: Version,
  public_: {
    readonly document: Document
    readonly hash: string
    readonly by: string
    readonly now: Date
  },
): { readonly state: Adjusting; readonly version: Version } {
  const at = public_.now.toISOString()
  return {
    state: { ...state, published: { version: version.number, at, by: public_.by } },
    version: {
      ...version,
      id: versionId(version.meetingId, version.number, 'public'),
      edition: 'public',
      document: public_.document,
      hash: public_.hash,
      lockedAt: at,
      lockedBy: [public_.by],
    },
  }
}

/** How long the minutes have taken from the meeting, in days. */
export const leadDays = (state: Pick<Adjusting, 'on'>, until: Day): number =>
  Math.max(0, daysBetween(state.on, until))

const notSent = (state: Adjusting): Refusal => new Refusal('minutesNotSent', { day: state.on })
