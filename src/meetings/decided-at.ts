import { instantOf } from './calendar.ts'
import type { Meeting } from './meeting.ts'

const MINUTE = 60_000
/** A record that is opened so long before the time the meeting was called for is prepared, and one that is closed so long after it is written up. */
const EARLY = 60 * MINUTE
const LATE = 60 * MINUTE

/** From when to when a meeting is known to have gone on; an open one has gone on until `now` at the most. */
function realHours(meeting: Meeting, zone: string): readonly [number, number] {
  const at = (clock: string): number => instantOf(meeting.on, clock, zone).getTime()
  const [start, end] = [at(meeting.start), at(meeting.end)]
  const { ran } = meeting
  const opened = 'openedAt' in meeting ? Date.parse(meeting.openedAt) : start
  const closed = meeting.status === 'closed' ? Date.parse(meeting.closedAt) : undefined
  const since = opened >= start - EARLY && opened <= end ? opened : start
  const until = closed !== undefined && closed >= start && closed <= end + LATE ? closed : end
  const from = ran ? at(ran.from) : since
  const to = ran?.to === undefined ? Math.max(until, ran ? end : 0) : at(ran.to)
  return [from, to < from ? to + 24 * 60 * MINUTE : to]
}

/**
 * The instant at which something was decided, where that is known: it was recorded while the meeting went on. What was recorded before it began, after it
 * had ended or on another day was decided nobody knows when.
 */
export function decidedAt(
  meeting: Meeting,
  zone: string,
  { at, addedAfter }: { readonly at: string; readonly addedAfter?: unknown },
): number | undefined {
  if (addedAfter !== undefined) return undefined
  const instant = Date.parse(at)
  const [from, to] = realHours(meeting, zone)
  return instant >= from - MINUTE && instant <= to + MINUTE ? instant : undefined
}
