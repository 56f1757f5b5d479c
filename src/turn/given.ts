import type { Action } from '../meetings/action.ts'
import type { ActionId } from '../meetings/ids.ts'
import { firstClosedAt } from '../meetings/reopening.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { firstDay, firstGiven } from '../minutes/load.ts'
import type { Range } from '../store/store.ts'
import type { Turn } from './turn.ts'

/** More actions than any meeting gives, so that none is left out. */
const MOST = 1000

const givenFrom = (from: string, closedAt: string | undefined): Range => ({
  index: 'action',
  from,
  ...(closedAt === undefined ? {} : { to: `${closedAt}~` }),
  limit: MOST,
})
const returnedAt = (closedAt: string): Range => ({
  index: 'proposal',
  from: `${closedAt}|`,
  to: `${closedAt}|~`,
  limit: MOST,
})

/** Begins to read what `actionsOf` and `returnedOf` need for that meeting, while the meeting itself is read. */
export function beginGiven({ book }: Turn, { on, status, closedAt }: MeetingHeader): void {
  if (status === 'open' || closedAt !== undefined) book.begin(givenFrom(firstDay(on), closedAt))
  if (closedAt !== undefined) book.begin(returnedAt(closedAt))
}

/** The actions that a meeting gave, in order. */
export async function actionsOf(turn: Turn, meeting: Meeting): Promise<readonly Action[]> {
  if (meeting.status === 'planned' || meeting.status === 'cancelled') return []
  const actions = await turn.book.list<Action>(
    givenFrom(firstGiven(meeting), meeting.status === 'closed' ? meeting.closedAt : undefined),
  )
  const later = await Promise.all(lateIn(meeting, actions).map((id) => turn.book.get<Action>(id)))
  return [...actions, ...later.flatMap((action) => action ?? [])]
    .filter((action) => action.given?.meetingId === meeting.id)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}

/** Those it gave that are not among these: they were given when it was closed already. */
const lateIn = ({ given = [] }: Meeting, found: readonly Action[]): readonly ActionId[] =>
  given.filter((id) => !found.some((action) => action.id === id))

/** The proposals that the items of a closed meeting came back as. */
export async function returnedOf(turn: Turn, meeting: Meeting): Promise<readonly Proposal[]> {
  if (meeting.status !== 'closed') return []
  const found = await turn.book.list<Proposal>(returnedAt(firstClosedAt(meeting)))
  const additions = new Set(
    Object.values(meeting.items).flatMap(({ adopted, title }) =>
      adopted === undefined ? [] : [title],
    ),
  )
  return found.filter(
    (proposal) =>
      proposal.history.at(-1)?.meetingId === meeting.id || additions.has(proposal.title),
  )
}
