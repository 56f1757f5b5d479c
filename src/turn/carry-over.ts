import { short } from '../text/cut.ts'
import type { Action } from '../meetings/action.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { movedOf } from '../minutes/follow-up.ts'
import { movedLine } from '../minutes/layout.ts'
import { changedSince, closedIn, lastClosed, type Reader } from '../minutes/load.ts'
import type { Range } from '../store/store.ts'
import type { Book } from '../store/update.ts'
import type { CarryOver } from '../text/agenda-facts.ts'
import { followsUp } from '../language/said-words.ts'
import { textsIn } from '../language/texts.ts'
import { following } from '../meetings/record.ts'
import { isEarlier } from '../meetings/ref.ts'
import type { Group } from '../meetings/group.ts'

/** More are not read, and more than so many of each do not fit beside the agenda. */
const MOST = 200
const MOST_TOLD = 12

/**
 * What a meeting that is ahead, or open, begins with: the matters that came back from earlier ones and wait to be taken in (until its agenda is
 * sent out), and the actions whose state has changed since the meeting before. `undefined` when there is neither.
 */
export async function carryOver(
  reader: Reader,
  group: Group,
  meeting: Meeting,
): Promise<CarryOver | undefined> {
  if (meeting.status !== 'planned' && meeting.status !== 'open') return undefined
  const draft = meeting.status === 'planned' && meeting.agendaSentAt === undefined
  const [back, moved] = await Promise.all([
    draft ? cameBack(reader, group, meeting) : [],
    movedSince(reader, group, meeting),
  ])
  if (back.length + moved.length === 0) return undefined
  const item = numbered(meeting).find(
    ({ item: { title, removedAt, origin } }) =>
      !removedAt && origin === 'standing' && followsUp.test(title),
  )
  return {
    back,
    moved: moved.slice(0, MOST_TOLD),
    more: Math.max(0, moved.length - MOST_TOLD),
    item: item && showNumber(item.number),
  }
}

/** Begins to read what `carryOver` needs for that meeting, while the meeting itself is read. */
export function beginCarryOver(
  book: Pick<Book, 'begin'>,
  { calendar }: Group,
  header: MeetingHeader,
): void {
  if (header.status !== 'planned' && header.status !== 'open') return
  if (header.status === 'planned' && !header.agendaSent) book.begin(WAITING)
  const since = closedIn(calendar, header)?.closedAt
  if (since !== undefined) book.begin(changedSince(since, MOST))
}

const WAITING: Range = { index: 'waiting', limit: MOST }

/** Proposals with a history, kept for this meeting; those kept for none in particular are for the next one. */
async function cameBack(
  reader: Reader,
  group: Group,
  meeting: Meeting,
): Promise<CarryOver['back']> {
  const ahead = Object.values(group.calendar).filter(({ status }) => status === 'planned')
  const isNext = !ahead.some((header) => following(header, [meeting]) !== undefined)
  const waiting = await reader.list<Proposal>(WAITING)
  const lastIn = (wanted: NonNullable<Proposal['wanted']>): boolean =>
    wanted.from <= meeting.on &&
    meeting.on <= wanted.to &&
    !ahead.some((one) => isEarlier(meeting, one) && one.on <= wanted.to)
  const here = waiting.filter(
    ({ status, history, meetingId, wanted }) =>
      status === 'waiting' &&
      history.length > 0 &&
      (meetingId === meeting.id ||
        (wanted && meetingId === undefined && lastIn(wanted)) ||
        (isNext &&
          !wanted &&
          (meetingId === undefined || group.calendar[meetingId]?.status !== 'planned'))),
  )
  return here
    .map(({ id, title, history }) => ({ id, title: short(title, 120), history }))
    .slice(0, MOST_TOLD)
}

async function movedSince(
  reader: Reader,
  group: Group,
  meeting: Meeting,
): Promise<readonly string[]> {
  const since = await lastClosed(reader, group, meeting)
  if (since === undefined) return []
  const changed = await reader.list<Action>(changedSince(since, MOST))
  const others = changed.filter((action) => action.given?.meetingId !== meeting.id)
  const t = textsIn(group.settings.language).minutes.document
  return movedOf({ group, meeting, actions: [], others, returned: [], since }).map((told) =>
    short(movedLine(told, t), 300),
  )
}
