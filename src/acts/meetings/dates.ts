import { dayFrom, type Day } from '../../meetings/calendar.ts'
import { readPlace, takenDay, takenTimes, type TakenTimes } from './reading.ts'

export interface DateRead {
  readonly on: Day
  readonly times: Omit<TakenTimes, 'rest'> | undefined
  readonly place: string | undefined
  readonly yearless: boolean
}

/**
 * Reads `2026: 6/2, 17/4 och 29/5 08.30-12.00 Regionarkivet, Lokal Framtiden`. A date without times has those of the next date that
 * has some, with the place that stands there, else those of the one before; so the times and the place can stand last and count for
 * all, or differ (`6/2 9-12 Rådhuset, 17/4 13-16`). Each day is given once. Refuses `noSuchDay`, `badTimes`.
 */
export function readDates(source: string, today: Day): readonly DateRead[] {
  const head = /^\s*(?:för\s+|for\s+)?(20\d\d)\s*(?:[:.]|\s)\s*/i.exec(source)
  const year = head?.[1]
  const first = year === undefined ? undefined : dayFrom(Number(year), 1, 1)
  const typed = entries(source.slice(head?.[0].length ?? 0), first ?? today)
  const lastPlace =
    typed.filter(({ place }) => place !== undefined).length === 1 ? typed.at(-1)?.place : undefined
  const filled = typed.map((entry, at) => {
    const from = entry.times
      ? entry
      : (typed.slice(at).find(({ times }) => times) ??
        typed.slice(0, at).findLast(({ times }) => times))
    return {
      ...entry,
      times: from?.times,
      place: entry.place ?? (entry.times ? undefined : from?.place) ?? lastPlace,
      yearless: entry.yearless && year === undefined,
    }
  })
  return filled.filter((entry, at) => filled.findIndex((other) => other.on === entry.on) === at)
}

/** The dates in the order typed, each with what stands behind it up to the next one. */
function entries(source: string, today: Day): readonly DateRead[] {
  const found: DateRead[] = []
  let text = source.replace(/^[\s•*–-]+/, '')
  for (let day = takenDay(text, today); day; day = takenDay(text, today)) {
    const next = nextDate(day.rest, today)
    const behind = day.rest.slice(0, next)
    const times = takenTimes(behind)
    found.push({
      on: day.day,
      times: times && {
        start: times.start,
        ...(times.end === undefined ? {} : { end: times.end }),
      },
      place: readPlace(times?.rest ?? behind),
      yearless: day.yearless,
    })
    text = day.rest.slice(next).replace(separator, '')
  }
  return found
}

const separator = /^\s*(?:[,\n]|(?:och|samt|and|&)(?=\s))\s*(?:(?:och|samt|and|&)\s+)?[-–•*]?\s*/i

/** No date is written longer; only so much is read to see whether one stands there. */
const LONGEST_DATE = 60
const beginsWithDay = (text: string, today: Day): boolean =>
  takenDay(text.slice(0, LONGEST_DATE), today) !== undefined

/** Where the next date begins, what separates it included; the text's length when there is none. */
function nextDate(text: string, today: Day): number {
  // Right behind another date its comma is gone already.
  if (beginsWithDay(text.replace(separator, ''), today)) return 0
  for (let at = 1; at < text.length; at += 1) {
    const between = /[\s,]/.test(text.charAt(at))
      ? separator.exec(text.slice(at, at + LONGEST_DATE))
      : null
    if (between && beginsWithDay(text.slice(at + between[0].length), today)) return at
  }
  return text.length
}
