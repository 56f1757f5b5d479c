import { addDays, dayFrom, daysBetween, yearOf, type Day } from '../../meetings/calendar.ts'
import type { DayMeant } from '../../turn/arguments/day-meant-argument.ts'
import type { Online } from '../../turn/arguments/venue-argument.ts'
import type { Turn } from '../../turn/turn.ts'

/** Where a meeting is held: in a room, online, or both. */
export function placeOf(
  turn: Turn,
  room: string | undefined,
  online: Online | undefined,
): string | undefined {
  if (online === undefined || 'link' in online) return room
  const digitally = turn.t.meetings.digitally({ note: online.note })
  return room === undefined ? digitally : turn.t.meetings.roomAndOnline({ room, digitally })
}

export const linkOf = (online: Online | undefined): string | undefined =>
  online !== undefined && 'link' in online ? online.link : undefined

/** The last day for proposals of a meeting: a date without a year is the latest such date before the meeting. */
export function lastDayBefore(said: DayMeant | undefined, on: Day, today: Day): Day | undefined {
  const latest = said?.yearless ? latestBefore(said.on, on) : undefined
  // Half a year back nobody means: then it is a day after the meeting, and told as such.
  return latest !== undefined && (latest >= today || daysBetween(latest, on) < 182)
    ? latest
    : said?.on
}

/** The same day and month within the year that ends with the meeting's day. */
function latestBefore(day: Day, on: Day): Day | undefined {
  const from = addDays(on, -364)
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  for (let year = yearOf(from); year <= yearOf(from) + 8; year += 1) {
    const found = dayFrom(year, month, dayOfMonth)
    if (found !== undefined && found >= from) return found
  }
  return undefined
}
