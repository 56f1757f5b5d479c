import { refOf } from '../meetings/ref.ts'
import type { Day } from '../meetings/calendar.ts'
import type { MeetingId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { Document } from './document.ts'
import type { Adjusting, Draft, Version, VersionMark } from './adjusting-state.ts'

/** How long a text that was overtaken is kept. */
const DRAFT_SECONDS = 400 * 24 * 3600

/** In bytes: a commit holds 1.9 MB, and other things stand in it too. */
const FULLEST = 1_400_000

export const draftId = (meetingId: MeetingId, hash: string): string =>
  `minutes-${meetingId}-${hash.slice(0, 24)}`

export const versionId = (
  meetingId: MeetingId,
  number: number,
  edition: Version['edition'] = 'own',
): string => `minutes-${meetingId}-v${number}${edition === 'own' ? '' : '-public'}`

/** Where all frozen texts of a meeting stand in the index `draft`. */
export const draftsOf = (meetingId: MeetingId): { readonly from: string; readonly to: string } => ({
  from: `minutes-${meetingId}-`,
  to: `minutes-${meetingId}.`,
})

/** The ids of frozen texts that are named as the one that is adjusted, or that went out. */
export const draftsNamed = ({ meetingId, draft, sendings = [] }: Adjusting): readonly string[] => [
  ...new Set(
    [draft, ...sendings].flatMap((one) =>
      one?.hash === undefined ? [] : [draftId(meetingId, one.hash)],
    ),
  ),
]

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

/** Whether a text is the one that first went out: that is kept for as long as the minutes are. */
const isFirstSent = ({ sendings: [first] = [] }: Adjusting, hash: string): boolean =>
  first === undefined || first.hash === hash

export const latestVersion = ({ versions }: Adjusting): VersionMark | undefined => versions.at(-1)

/** Whether the latest version stands and nothing is being changed. Refused as `minutesLocked` where that is no place to be. */
export const isLocked = (state: Adjusting): boolean =>
  state.versions.length > 0 && state.draft === undefined

export interface Locking {
  readonly meeting: Meeting
  /** With its status, adjusters and changes in it. */
  readonly document: Document
  readonly hash: string
  readonly how: VersionMark['how']
  readonly by: readonly string[]
  readonly now: Date
  /** The day that is printed as that of its adjustment. */
  readonly on: Day
}

/** The next version, locked. */
export function locked(
  state: Adjusting,
  { meeting, document, hash, how, by, now, on }: Locking,
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
      versions: [...state.versions, { number, on, hash, how }],
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
