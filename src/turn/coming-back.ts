import { lastDay, type Due } from '../meetings/due.ts'
import type { Outcome } from '../meetings/agenda-item.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { following } from '../meetings/record.ts'
import { isEarlier } from '../meetings/ref.ts'
import { readDue } from '../reading/due-time.ts'
import { ahead, meetingDayIn } from './saving.ts'
import type { Turn } from './turn.ts'

/** The meeting a matter comes back at, and the time it is to be where none of that time is planned yet. */
export interface ComingBack {
  readonly next?: MeetingHeader | undefined
  readonly wanted?: NonNullable<Proposal['wanted']>
}

/** The next meeting, unless a time was said: then the last one planned in it, and until there is one, whichever is. */
export function comingBack(turn: Turn, meeting: Meeting, outcome: Outcome | undefined): ComingBack {
  const next = following(meeting, ahead(turn))
  const due = outcome?.kind === 'comesBack' ? dueIn(turn, outcome.when) : undefined
  const wanted = due && spanOf(turn, due, meeting)
  if (!wanted) return { next }
  const last = ahead(turn)
    .filter((one) => isEarlier(meeting, one) && wanted.from <= one.on && one.on <= wanted.to)
    .at(-1)
  return last ? { next: last } : { wanted }
}

/** The time in the words used, what stands before it aside: `senare under hösten`. */
function dueIn(turn: Turn, when: string): Due | undefined {
  const words = when.trim().split(/\s+/)
  for (let at = 0; at < words.length && at < 3; at += 1) {
    const read = readDue(words.slice(at).join(' '), turn.today)
    if (read?.kind === 'due') return read.due
  }
  return undefined
}

/** A day is up to then; a meeting is the next one. */
function spanOf(turn: Turn, due: Due, meeting: Meeting): Proposal['wanted'] {
  if (due.kind === 'meeting') return undefined
  if (due.kind === 'window') return { from: due.from, to: due.to }
  const to = lastDay(due, meetingDayIn(turn))
  const exact = ahead(turn).some(({ on }) => on === to)
  return to === undefined ? undefined : { from: exact ? to : meeting.on, to }
}
