import { dayFrom, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takeDay, type DayRead } from '../../reading/days.ts'
import { restOf, type Impossible } from '../../reading/phrase.ts'
import { spelled } from '../../reading/spelled.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Times } from './times-argument.ts'
import { placeIn } from './venue-argument.ts'

export interface DateRead {
  readonly on: Day
  readonly times?: Times
  readonly place?: string
  readonly yearless?: true
}

/**
 * Reads `2026: 6/2, 17/4 och 29/5 08.30-12.00 Regionarkivet, Lokal Framtiden`. A date without times has those of the next date that
 * has some, with the place that stands there, else those of the one before; so the times and the place can stand last and count for
 * all, or differ (`6/2 9-12 Rådhuset, 17/4 13-16`). Refuses `noSuchDay`, `badTimes`.
 */
export function readDates(
  source: string,
  today: Day,
  settle: Settle = refused,
): readonly DateRead[] {
  const head = yearBefore.exec(source)
  const year = head?.[1]
  const first = year === undefined ? undefined : dayFrom(Number(year), 1, 1)
  const typed = entries(source.slice(head?.[0].length ?? 0), first ?? today, settle)
  const lastPlace =
    typed.filter(({ place }) => place !== undefined).length === 1 ? typed.at(-1)?.place : undefined
  return typed.map((entry, at) => {
    const from = entry.times
      ? entry
      : (typed.slice(at).find(({ times }) => times) ??
        typed.slice(0, at).findLast(({ times }) => times))
    const { on, yearless } = entry
    const place = entry.place ?? (entry.times ? undefined : from?.place) ?? lastPlace
    return {
      on,
      ...(from?.times === undefined ? {} : { times: from.times }),
      ...(place === undefined ? {} : { place }),
      ...(yearless && year === undefined ? { yearless } : {}),
    }
  })
}

/** The dates in the order typed, each with what stands behind it up to the next one. */
function entries(source: string, today: Day, settle: Settle): readonly DateRead[] {
  const found: DateRead[] = []
  let text = source.replace(/^[\s•*–-]+/, '')
  for (let day = dayAt(text, today, settle); day; day = dayAt(text, today, settle)) {
    const next = nextDate(day.rest, today)
    const behind = day.rest.slice(0, next)
    const times = timesAt(behind)
    const place = placeIn(times?.rest ?? behind)
    found.push({
      on: day.day,
      ...(times === undefined ? {} : { times: times.times }),
      ...(place === '' ? {} : { place }),
      ...(day.yearless ? { yearless: true } : {}),
    })
    text = day.rest.slice(next).replace(separator, '')
  }
  return found
}

const and = `(?:${spelled((words) => words.lists.and)}|&)`
const separator = new RegExp(String.raw`^\s*(?:[,\n]|${and}(?=\s))\s*(?:${and}\s+)?[-–•*]?\s*`, 'i')
const yearBefore = new RegExp(
  String.raw`^\s*(?:${spelled((words) => words.meetings.before)}\s+)?(20\d\d)\s*(?:[:.]|\s)\s*`,
  'i',
)

/** The day that is meant by one that no calendar has; refuses, or asks. */
type Settle = (impossible: Impossible) => Day

const refused: Settle = ({ text }) => {
  throw new Refusal('noSuchDay', { typed: text })
}

/** The day at the start of a text. Refuses `noSuchDay` for one that no calendar has. */
function dayAt(text: string, today: Day, settle: Settle): DayRead | undefined {
  const read = takeDay(text, today)
  if (read?.kind !== 'impossible') return read
  const day = settle(read)
  return { kind: 'day', day, rest: restOf(text, text.indexOf(read.text) + read.text.length) }
}

/** The times at the start of a text. Refuses `badTimes`. */
function timesAt(text: string): { readonly times: Times; readonly rest: string } | undefined {
  const read = takeTimes(text.replace(/^[\s,]+/, ''))
  if (read?.kind === 'impossible') throw new Refusal('badTimes', { typed: read.text })
  if (!read) return undefined
  const { start, end, rest } = read
  return { times: { start, ...(end === undefined ? {} : { end }) }, rest }
}

/** No date is written longer; only so much is read to see whether one stands there. */
const LONGEST_DATE = 60
const beginsWithDay = (text: string, today: Day): boolean =>
  takeDay(text.slice(0, LONGEST_DATE), today) !== undefined

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
