import { addMonths, daysBetween, yearOf, type Day } from '../meetings/calendar.ts'
import { Refusal } from '../meetings/refusal.ts'
import { dayPassed } from '../reading/day-passed.ts'
import type { DayRead } from '../reading/days.ts'
import type { Impossible } from '../reading/phrase.ts'
import { Question } from './command.ts'
import type { Turn } from './turn.ts'

/** What was typed without a year and lies further ahead has just been: the past one may have been meant. */
const FAR_AHEAD = 305

/** Whether a day without a year was read as next year's though this year's has just been. */
const isLeap = (today: Day, on: Day): boolean =>
  yearOf(on) > yearOf(today) && daysBetween(today, on) > FAR_AHEAD

type Noted = WeakMap<Turn, Set<Day>>
const leaps: Noted = new WeakMap()
const notYet: Noted = new WeakMap()

const note = (noted: Noted, turn: Turn, on: Day): void =>
  void noted.set(turn, (noted.get(turn) ?? new Set()).add(on))

/** Remembers such a day, for the answer to say. */
export function noteLeap(turn: Turn, on: Day): void {
  if (isLeap(turn.today, on)) note(leaps, turn, on)
}

/** The day as it is meant of what has been; one that lies ahead is kept as said, and the answer says so. */
export function dayOfWhatWas(turn: Turn, read: DayRead): Day {
  const on = dayPassed(read, turn.today)
  if (on > turn.today) note(notYet, turn, on)
  return on
}

/** What the answer says of the days that were read as next year's, and of those that are told as past and are not. */
export const oddDayLines = (turn: Turn): readonly string[] => [
  ...[...(leaps.get(turn) ?? [])].map((on) => turn.t.talk.readAsNextYear({ on })),
  ...[...(notYet.get(turn) ?? [])].map((on) => turn.t.talk.notBeenYet({ on })),
]

/** That it was read so is said otherwise. */
export const dropLeap = (turn: Turn, on: Day): void => void leaps.get(turn)?.delete(on)

/** Refuses a day that was read as next year's, where nobody means that: `dayPassed`. */
export function refuseLeap(turn: Turn, on: Day): void {
  if (!leaps.get(turn)?.delete(on)) return
  throw new Refusal('dayPassed', { day: addMonths(on, -12) })
}

/**
 * The day that is meant by a date with a weekday that does not fit: asks which of the two. Refuses `noSuchDay` for what no calendar has.
 */
export function settledDay(turn: Turn, { text, either }: Impossible): Day {
  if (!either) throw new Refusal('noSuchDay', { typed: text })
  const about = `weekday:${text.toLowerCase()}`
  const chosen = turn.choices[about]
  const day = either.find((one) => one === chosen)
  if (day) return day
  const { talk } = turn.t
  const [byWeekday, date] = either
  throw new Question(
    about,
    talk.whichDay({ typed: text, date, byWeekday }),
    either.map((one) => ({ label: talk.thatDay({ on: one }), value: one })),
  )
}
