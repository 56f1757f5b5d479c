import { isEarlier } from '../meetings/ref.ts'
import type { Source } from './minutes.ts'
import type { Action } from '../meetings/action.ts'
import type { Doc } from '../meetings/doc.ts'
import type { Group } from '../meetings/group.ts'
import { addDays, type Day } from '../meetings/calendar.ts'
import type { Meeting, MeetingHeader, OpenMeeting } from '../meetings/meeting.ts'
import { firstClosedAt } from '../meetings/reopening.ts'
import { waitingAdditions } from '../meetings/numbering.ts'
import { groupThen } from '../meetings/snapshot.ts'
import type { Proposal } from '../meetings/proposal.ts'
import type { Range } from '../store/store.ts'
import type { Book } from '../store/update.ts'
import { adjustingId } from './adjusting.ts'

/** Reads documents of one group; a `Book` does. */
export interface Reader {
  get<T extends Doc>(id: string): Promise<T | undefined>
  list<T extends Doc>(range: Range): Promise<readonly T[]>
}

const MOST = 1000
const A_DAY = 86_400_000

/** All that the minutes of a meeting are made of. */
export async function sourceOf(reader: Reader, group: Group, meeting: Meeting): Promise<Source> {
  if (meeting.status === 'planned' || meeting.status === 'cancelled')
    return { group, meeting, actions: [], others: [], returned: [] }
  const since = await lastClosed(reader, group, meeting)
  const [given, changed, returned] = await Promise.all([
    reader.list<Action>(givenSince(firstGiven(meeting))),
    reader.list<Action>(changedSince(since)),
    meeting.status === 'closed'
      ? reader.list<Proposal>({
          index: 'proposal',
          from: `${firstClosedAt(meeting)}|`,
          to: `${firstClosedAt(meeting)}|~`,
          limit: MOST,
        })
      : [],
  ])
  const found = new Set(given.map(({ id }) => id))
  const later = await Promise.all(
    (meeting.given ?? []).filter((id) => !found.has(id)).map((id) => reader.get<Action>(id)),
  )
  const additions = new Set(waitingAdditions(meeting).map(({ title }) => title))
  return {
    group: groupThen(group, meeting),
    meeting,
    actions: [...given, ...later.flatMap((action) => action ?? [])].filter(
      (action) => action.given?.meetingId === meeting.id,
    ),
    others: changed.filter((action) => action.given?.meetingId !== meeting.id),
    returned: returned.filter(
      (proposal) =>
        proposal.history.at(-1)?.meetingId === meeting.id || additions.has(proposal.title),
    ),
    since,
  }
}

/** Begins to read what `sourceOf` asks for of a meeting that is open, while the meeting itself is read. */
export function beginSource(
  book: Pick<Book, 'begin'>,
  { calendar }: Group,
  header: MeetingHeader,
): void {
  book.begin(givenSince(firstDay(header.on)))
  book.begin(changedSince(closedIn(calendar, header)?.closedAt))
  book.begin(adjustingId(header.id))
}

/** From two days before the meeting's day: what is read must be known before the meeting itself is. */
export const firstDay = (on: Day): Day => addDays(on, -2)

/** Where it was opened early, from a day before that, since an opening may have been taken back and repeated. */
export function firstGiven({ on, openedAt }: Pick<OpenMeeting, 'on' | 'openedAt'>): string {
  const opened = new Date(Date.parse(openedAt) - A_DAY).toISOString()
  const day = firstDay(on)
  return day < opened ? day : opened
}

const givenSince = (from: string): Range => ({ index: 'action', from, limit: MOST })
/** What a meeting's closing settled bears its time, and has not changed since. */
export const changedSince = (since: string | undefined, limit = MOST): Range => ({
  index: 'changed',
  ...(since === undefined ? {} : { from: `${since}|~` }),
  limit,
})

/** When the meeting before was closed. The calendar keeps the latest ones at hand; only one that has let some go may not know of it. */
export async function lastClosed(
  reader: Reader,
  { calendar, counters }: Group,
  meeting: Meeting,
): Promise<string | undefined> {
  const before = closedIn(calendar, meeting)
  if (before?.closedAt !== undefined) return before.closedAt
  return !before && Object.keys(calendar).length === counters.meeting
    ? undefined
    : closedBefore(reader, meeting)
}

export const closedIn = (
  calendar: Group['calendar'],
  before: Pick<MeetingHeader, 'on' | 'start'>,
): MeetingHeader | undefined =>
  Object.values(calendar)
    .filter((one) => one.status === 'closed' && isEarlier(one, before))
    .sort((a, b) => (isEarlier(a, b) ? 1 : -1))[0]

async function closedBefore(reader: Reader, meeting: Meeting): Promise<string | undefined> {
  const isApart = meeting.apart !== undefined
  // Meetings are large, and it is nearly always the one before: the others are looked at only when that was called off.
  for (const limit of isApart ? [10] : [1, 10]) {
    const before = await reader.list<Meeting>({
      index: 'meeting',
      to: isApart ? `${meeting.on}|~` : `${meeting.on}|`,
      desc: true,
      limit,
    })
    const last = before
      .filter((one) => one.status === 'closed' && isEarlier(one, meeting))
      .toSorted((a, b) => (isEarlier(a, b) ? 1 : -1))[0]
    if (last?.status === 'closed') return last.closedAt
    if (before.length < limit) return undefined
  }
  return undefined
}
