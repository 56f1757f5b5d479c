import { type Day, daysBetween } from '../meetings/calendar.ts'
import { refOf } from '../meetings/ref.ts'
import { within } from '../meetings/decisions.ts'
import type { MeetingId, PersonId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { Adjusting, Comment, Sending } from './adjusting-state.ts'
import { isLocked, latestVersion } from './versions.ts'

export const MOST_ADJUSTERS = 5

const MOST_COMMENTS = 200

/** All that was said of one meeting's minutes, in bytes. */
const MOST_SAID = 200_000

export const adjustingId = (meetingId: MeetingId): string => `minutes-${meetingId}`

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

/** The minutes as gone out once more. */
export const sentOut = (state: Adjusting, sending: Sending): Adjusting => ({
  ...state,
  sendings: [...(state.sendings ?? []), sending],
})

/** When the text first went to the whole group. */
export const sentToGroup = ({ sendings = [] }: Adjusting): Sending | undefined =>
  sendings.find(({ how }) => how === 'group')

export function checkUnlocked(state: Adjusting): void {
  if (state.official)
    throw new Refusal('minutesAreFile', { day: refOf(state), name: state.official.name })
  const version = latestVersion(state)
  if (isLocked(state) && version)
    throw new Refusal('minutesLocked', { day: refOf(state), version: version.number })
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

/** How long the minutes have taken from the meeting, in days. */
export const leadDays = (state: Pick<Adjusting, 'on'>, until: Day): number =>
  Math.max(0, daysBetween(state.on, until))

const notSent = (state: Adjusting): Refusal =>
  new Refusal('minutesNotSent', { day: refOf(state), adjusting: true })
