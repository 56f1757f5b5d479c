import { plural } from '../words/wording.ts'
import type { CarriedTold, MovedTold } from '../../../text/meetings.ts'
import {
  day,
  howToAnswer,
  lines,
  odd,
  online,
  some,
  stopped,
  times,
  told,
  when,
  whenWhere,
  where,
} from './told.ts'
import type { moving as sv } from '../../sv/meetings/moving.ts'

function movedHead({ was, is }: MovedTold): string {
  if (was.on !== is.on) return `The meeting on ${day(was.on)} has moved to ${when(is)}.`
  if (was.start !== is.start || was.end !== is.end)
    return `The meeting on ${day(was.on)} has a new time: ${times(is)}.`
  return was.place === is.place
    ? `The meeting on ${day(was.on)} has changed.`
    : `The meeting on ${day(was.on)} has a new place.`
}
const movedRest = ({ was, is }: MovedTold): string =>
  lines(
    is.title !== undefined && is.title !== was.title && `Title: ${is.title}`,
    where(is),
    online(is),
    was.lastDayOn !== is.lastDayOn && `The last day for proposals is now ${day(is.lastDayOn)}.`,
  )

/** What is told when a meeting moves or is cancelled. */
export const moving: typeof sv = {
  moved: ({ follows, asked, announced, odd: oddDay, ...move }) =>
    lines(
      movedHead(move),
      movedRest(move),
      oddDay && odd(oddDay),
      follows.length > 0 &&
        `${some(follows)}, due at the meeting, ${plural(follows.length, 'follows', 'follow')} along.`,
      told(
        announced ? 'The group is told, and the announcement is up to date.' : 'The group is told.',
        asked > 0 &&
          plural(
            asked,
            'The one person who had answered is asked again.',
            `The ${asked} who had answered are asked again.`,
          ),
      ),
    ),
  unchanged: ({ meeting }) =>
    `The meeting is already on ${whenWhere(meeting)}. Nothing has changed.`,
  movedPost: ({ askAgain, ...move }) =>
    lines(
      movedHead(move),
      movedRest(move),
      askAgain &&
        `Please answer the announcement again, also if you have answered before: ${howToAnswer}.`,
    ),
  movedAsk: (move) =>
    lines(
      movedHead(move),
      movedRest(move),
      `Your answer was about the old time. Will you come? Answer ${howToAnswer}.`,
    ),

  cancelled: ({ meeting, reason, carried, follows, followsNext, next }) =>
    lines(
      `The meeting on ${when(meeting)} is cancelled.${reason === '' ? '' : ` Reason: ${stopped(reason)}`}`,
      carriedText(carried),
      follows.length > 0 &&
        (next && followsNext
          ? `${some(follows)} ${plural(follows.length, 'is', 'are')} now due at the meeting on ${day(next.on)}.`
          : `${some(follows)} ${plural(follows.length, 'waits', 'wait')} for the next meeting to be planned.`),
      told(
        'The group is told.',
        next
          ? `The next meeting is on ${day(next.on)}.`
          : 'Plan a new one with “new meeting” and the date.',
      ),
    ),
  cancelledPost: ({ meeting, reason, carried, next }) =>
    lines(
      `The meeting on ${when(meeting)} is cancelled.${reason === '' ? '' : ` Reason: ${stopped(reason)}`}`,
      carriedText(carried),
      next ? `The next meeting is on ${whenWhere(next)}.` : 'A new date is not set yet.',
    ),
}

function carriedText({ titles, to, waiting }: CarriedTold): string | undefined {
  if (to && titles.length > 0)
    return `${some(titles.map((title) => `“${title}”`))} ${plural(titles.length, 'is', 'are')} now on the agenda of ${day(to.on)}.`
  return waiting.length > 0
    ? `Now waiting as proposals: ${some(waiting.map(({ id, title }) => `${id} “${title}”`))}.`
    : undefined
}
