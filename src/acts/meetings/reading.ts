import { addDays, daysBetween, type Clock, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command } from '../../turn/command.ts'
import { takeDay } from '../../reading/days.ts'
import { readFields } from '../../reading/fields.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Turn } from '../../turn/turn.ts'

/** The fields of a meeting that can follow its time, in any order. Longer names first: the first that fits is taken. */
const words = {
  link: [
    'digitalt',
    'digital länk',
    'länk',
    'teams',
    'online',
    'digitally',
    'digital',
    'link',
    '<link>',
  ],
  lastDay: [
    'sista dag för förslag',
    'sista förslagsdag',
    'sista dagen',
    'sista dag',
    'förslag senast',
    'last day for proposals',
    'last day',
    'proposals by',
  ],
  title: ['rubrik', 'titel', 'title', 'heading'],
  place: ['plats', 'lokal', 'place', 'room', 'venue'],
} as const

export interface MeetingFields {
  /** What is not a field. */
  readonly text: string
  readonly link?: string
  readonly title?: string
  readonly place?: string
  /** `digitalt` without an address: where it is held, or where as well. */
  readonly digitally?: string
  /** As typed; read with `lastDayBefore` once the meeting's day is known. */
  readonly lastDay?: string
}

/** Splits off what follows semicolons. A link among the other words is found as well. Refuses `notALink`. */
export function readMeetingFields(turn: Turn, source: string): MeetingFields {
  const { text: main, values } = readFields(source.replaceAll(onlineComma, '$1 '), words)
  const inText = values.link === undefined ? anyLink.exec(main)?.[0] : undefined
  const text = inText === undefined ? main : main.replace(inText, ' ').replace(/[\s,]+$/, '')
  const typedLink = values.link === undefined ? undefined : anyLink.exec(values.link)?.[0]
  const digitally =
    values.link !== undefined && typedLink === undefined
      ? turn.t.meetings.digitally({ note: oneLine(values.link) })
      : undefined
  const link = typedLink ?? inText
  return {
    text,
    ...some('link', link === undefined ? undefined : checkedLink(link)),
    ...some('title', oneLine(values.title ?? '')),
    ...some('place', oneLine(values.place ?? '')),
    ...some('digitally', digitally),
    ...some('lastDay', values.lastDay),
  }
}

/** `; digitalt, länk kommer` is `digitalt` with a note. */
const onlineComma = /(;\s*(?:digitalt|digitally|digital|online))\s*,\s*/gi
const anyLink = /\b[a-z][a-z0-9+.-]*:\/\/\S+/i

function checkedLink(typed: string): string {
  const link = typed.replace(/[.,;>)\]]+$/, '')
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link))
    throw new Refusal('notALink', { typed: link })
  return link
}

const some = <Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> =>
  value === undefined || value === '' ? {} : ({ [name]: value } as Partial<Record<Name, string>>)

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

export interface TakenDay {
  readonly day: Day
  readonly rest: string
  readonly yearless: boolean
}

/** A day at the start of the text. Refuses `noSuchDay` for one that no calendar has. */
export function takenDay(text: string, today: Day): TakenDay | undefined {
  const read = takeDay(text, today)
  if (read?.kind === 'impossible') throw new Refusal('noSuchDay', { typed: read.text })
  return read && { day: read.day, rest: read.rest, yearless: read.yearless === true }
}

export interface TakenTimes {
  readonly start: Clock
  readonly end?: Clock
  readonly rest: string
}

/** Times at the start of the text. Refuses `badTimes`. */
export function takenTimes(text: string): TakenTimes | undefined {
  const read = takeTimes(text.replace(/^[\s,]+/, ''))
  if (read?.kind === 'impossible') throw new Refusal('badTimes', { typed: read.text })
  return read
}

/** The place that the fields name, else the one said behind the time; with `digitalt` as well when that was said. */
export function placeSaid(
  turn: Turn,
  { place, digitally }: MeetingFields,
  said: string | undefined,
): string | undefined {
  const room = place ?? said
  return room !== undefined && digitally !== undefined
    ? turn.t.meetings.roomAndOnline({ room, digitally })
    : (room ?? digitally)
}

/** What is left after day and time is the place: `i Regionarkivet, Lokal Framtiden`. */
export const readPlace = (text: string): string | undefined =>
  oneLine(text)
    .replace(/^[\s,.–-]+/, '')
    .replace(/^(?:i|på|at|in)\s+(?=\p{Lu})/u, '')
    .replace(/[\s,.]+$/, '') || undefined

/** The last day for proposals of a meeting: a date without a year is the latest such date before the meeting. */
export function lastDayBefore(typed: string | undefined, on: Day, turn: Turn): Day | undefined {
  if (typed === undefined) return undefined
  const read = takenDay(typed, turn.today)
  if (!read) throw new Refusal('notADay', { typed })
  const latest = read.yearless ? takenDay(typed, addDays(on, -364))?.day : undefined
  // Half a year back nobody means: then it is a day after the meeting, and told as such.
  return latest !== undefined && (latest >= turn.today || daysBetween(latest, on) < 182)
    ? latest
    : read.day
}

/** The day as it is typed in the next sentence: `6/2`, with the year where that would mean another day. */
export const typedDay = (on: Day, today: Day): string =>
  on >= today && daysBetween(today, on) < 365
    ? `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`
    : on

/** Refuses with an example of the command, in the answer's language. */
export const exampleOf = (command: Command, turn: Turn): string => command.example[turn.language]
