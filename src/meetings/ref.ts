import { addMonths, isClock, isDay, type Clock, type Day } from './calendar.ts'
import type { MeetingHeader } from './meeting.ts'

/** A meeting as sentences, texts and citations name it: its day, and its hour where another is held that day (`2026-02-06 13:00`). */
export const refOf = ({
  on,
  apart,
}: {
  readonly on: Day
  readonly apart?: Clock | undefined
}): Day => (apart === undefined ? on : refAt(on, apart))

export const refAt = (on: Day, clock: Clock): Day => `${on} ${clock}`

/** The meeting that something was given at, as what is cited of it names it. */
export const refOfCited = ({ cite }: { readonly cite: string }): Day => cite.split(' § ')[0] ?? cite

/** The day and the hour of such a name. */
export function partsOfRef(ref: Day): { readonly on: Day; readonly clock?: Clock } {
  const [on = ref, clock] = ref.split(' ')
  return clock === undefined ? { on } : { on, clock }
}

/** The same day and hour a year earlier. */
export function yearBefore(ref: Day): Day {
  const { on, clock } = partsOfRef(ref)
  const before = addMonths(on, -12)
  return clock === undefined ? before : refAt(before, clock)
}

/** Whether a text is such a name. */
export function isRef(text: string): text is Day {
  const { on, clock } = partsOfRef(text)
  return isDay(on) && (clock === undefined || (isClock(clock) && text === refAt(on, clock)))
}

/** Whether it is one that such a name names; by its day alone all of the day are. */
export function isNamed(
  { on: day, start, apart }: Pick<MeetingHeader, 'on' | 'start' | 'apart'>,
  ref: Day,
): boolean {
  const { on, clock } = partsOfRef(ref)
  return day === on && (clock === undefined || start === clock || apart === clock)
}

/** Whether one meeting begins before another: on an earlier day, or earlier that day. */
export const isEarlier = (
  one: Pick<MeetingHeader, 'on' | 'start'>,
  than: Pick<MeetingHeader, 'on' | 'start'>,
): boolean => refAt(one.on, one.start) < refAt(than.on, than.start)
