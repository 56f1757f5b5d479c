import type { Doc } from '../store/store.ts'
import type { PersonId } from '../meetings/ids.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { Command } from './command.ts'
import type { Turn } from './turn.ts'

/** A whole act that somebody may not do and has left to those who lead. It stands until one of them has done it or said no. */
export interface Request extends Doc {
  readonly type: 'request'
  readonly by: PersonId
  readonly at: string
  readonly do: string
  /** Its arguments, each as it is typed. Absent: the sentence tells them. */
  readonly args?: Readonly<Record<string, string>>
  /** The sentence of the contract that says it. */
  readonly sentence: string
  /** The post that tells each of those who lead: ids of deliveries. */
  readonly posts: Readonly<Record<PersonId, string>>
}

/** More than those who lead look through. */
const MOST = 200
/** Of one person, waiting at a time. */
const MOST_OF_ONE = 10

/** What waits for those who lead, the oldest first. */
export const requestsOf = (turn: Pick<Turn, 'book'>): Promise<readonly Request[]> =>
  turn.book.list<Request>({ index: 'request', limit: MOST })

/** Refuses `manyRequests`. */
export function checkRequests(waiting: readonly Request[], person: PersonId): void {
  if (waiting.filter(({ by }) => by === person).length >= MOST_OF_ONE)
    throw new Refusal('manyRequests', { limit: MOST_OF_ONE })
}

/** What runs a meeting, or a group, is for those who lead to begin by themselves. */
const theirsAlone: ReadonlySet<string> = new Set([
  'startMeeting',
  'closeMeeting',
  'publishAgenda',
  'adoptAgenda',
  'cancelMeeting',
  'doRequest',
  'declineRequest',
  'leaveToLead',
  'undo',
])

/** Whether it is sensible to ask those who lead for it: nothing of the group's own keeping, and nothing that holds a reason for absence. */
export const mayBeLeft = ({ name, subject, effect, private: holdsReason }: Command): boolean =>
  subject !== 'group' && effect !== 'asks' && !holdsReason && !theirsAlone.has(name)
