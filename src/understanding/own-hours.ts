import * as en from '../language/en/comings.ts'
import * as sv from '../language/sv/comings.ts'
import type { Reading } from './features.ts'
import { bounds, clockOf, minutesOf, short, timesIn } from './hours.ts'
import { plainLine } from './text-words.ts'

/** Until when whoever goes was there: the time they tell, else now. */
export function hoursUntil(reading: Reading): string | undefined {
  const { context } = reading
  const [opens, closes] = bounds(reading)
  const [time, other] = timesIn(reading)
  if (other || time?.value.includes('-')) return undefined
  const until = time?.value ?? context.clock
  return opens < until && until < closes ? `${short(opens)}-${short(until)}` : undefined
}

/** From when whoever says that they are here was there, where that is later than the beginning. */
export function hoursWhenHere(reading: Reading): string | undefined {
  const [opens, closes] = bounds(reading)
  const [time] = timesIn(reading)
  return time && opens < time.value && time.value < closes
    ? `${short(time.value)}-${short(closes)}`
    : undefined
}

const held = [sv, en].map(({ heldUp }) => new RegExp(heldUp, 'gu'))

/** From when whoever is held up is there, counted from now. */
export function lateBy({ words, marks, context }: Reading): string | undefined {
  const [length, other] = marks.filter(({ kind }) => kind === 'minutes')
  const said = plainLine(words)
  const bare = held.reduce((left, pattern) => left.replaceAll(pattern, ''), said)
  // `en halvtimme sen` is counted from when the meeting begins.
  const isSaid = bare !== said && ![sv, en].some(({ comesLater }) => comesLater.test(bare))
  const meeting = context.meetings.find(({ on }) => on === context.today)
  if (!length || other || !isSaid || !meeting || marks.some(({ kind }) => kind === 'times'))
    return undefined
  const [opens = '', closes = ''] = meeting.hours.split('-')
  const there = clockOf(minutesOf(context.clock) + Number(length.value))
  return opens < there && there < closes ? `${short(there)}-${short(closes)}` : undefined
}
