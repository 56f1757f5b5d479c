import type { RefusalCode } from '../meetings/refusal.ts'
import type { Doc } from '../store/store.ts'
import type { PersonId } from '../meetings/ids.ts'
import { Refusal } from '../meetings/refusal.ts'
import { nameOf } from '../meetings/roster.ts'
import { cutAt } from '../text/cut.ts'
import type { Choice, Message } from '../text/message.ts'
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
  'approve',
  'cancelMeeting',
  'doRequest',
  'declineRequest',
  'leaveToLead',
  'undo',
])

/** Why something is refused where only the right is missing. */
export const rightMissing: ReadonlySet<RefusalCode> = new Set([
  'leadOnly',
  'leadOrCommitteeOnly',
  'attachOnly',
  'ownerOnly',
])

/** Whether it is sensible to ask those who lead for it: nothing of the group's own keeping, and nothing that holds a reason for absence. */
export const mayBeLeft = ({ name, subject, effect, private: holdsReason }: Command): boolean =>
  subject !== 'group' && effect !== 'asks' && !holdsReason && !theirsAlone.has(name)

/** As many stand in one post; the rest are asked for. */
const MOST_TOLD = 5

/** So much of each is shown. */
const SHOWN = 1500

/** All of it, since nobody says yes to words they have not seen; of a very long one, how much is not shown. */
const whole = (sentence: string, { talk }: Turn['t']): string => {
  const shown = cutAt(sentence, SHOWN)
  const left = sentence.length - shown.length
  return left === 0 ? sentence : `${shown}${talk.notShown({ left })}`
}

/** What waits, each with what does it and what says no. */
export function requestsTold(
  { t, group, commands }: Pick<Turn, 't' | 'group' | 'commands'>,
  waiting: readonly Request[],
): Message {
  const shown = waiting.slice(-MOST_TOLD)
  const several = shown.length > 1
  const choice = (name: string, label: string, { id }: Request): Choice => {
    const act = (commands as readonly Command[]).find((one) => one.name === name)
    const args = { request: id }
    const say = act?.render(args, { language: group.settings.language, group }) ?? ''
    return { label, say, act: { do: name, args, in: { group: group.pk } } }
  }
  return {
    text: t.talk.asked({
      all: shown.map(({ by, sentence }) => ({
        name: nameOf(group, by),
        sentence: whole(sentence, t),
      })),
      more: waiting.length - shown.length,
    }),
    choices: shown.flatMap((one, at) => {
      const place = several ? at + 1 : undefined
      return [
        choice('doRequest', t.talk.doIt({ place }), one),
        choice('declineRequest', t.talk.sayNo({ place }), one),
      ]
    }),
  }
}
