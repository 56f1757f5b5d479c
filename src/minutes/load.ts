import { isEarlier } from '../meetings/ref.ts'
import type { Source } from './minutes.ts'
import type { Action } from '../meetings/action.ts'
import type { Doc } from '../meetings/doc.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { firstClosedAt } from '../meetings/reopening.ts'
import { waitingAdditions } from '../meetings/numbering.ts'
import { groupThen } from '../meetings/snapshot.ts'
import type { Proposal } from '../meetings/proposal.ts'
import type { Range } from '../store/store.ts'

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
  const since = await closedBefore(reader, meeting)
  const from = new Date(Date.parse(meeting.openedAt) - A_DAY).toISOString()
  const [given, changed, returned] = await Promise.all([
    reader.list<Action>({ index: 'action', from, limit: MOST }),
    reader.list<Action>({
      index: 'changed',
      ...(since === undefined ? {} : { from: since }),
      limit: MOST,
    }),
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

/** When the meeting before this one was closed. */
export async function closedBefore(reader: Reader, meeting: Meeting): Promise<string | undefined> {
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
