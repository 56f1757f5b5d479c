import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import { isWord, type Word } from './words.ts'
import type { Context } from './context.ts'
import { addDays, monthOf, weekdayOf, type Day } from '../meetings/calendar.ts'
import { takeDay } from '../reading/days.ts'
import { takeTimes } from '../reading/times.ts'

export type MarkKind =
  'day' | 'times' | 'minutes' | 'action' | 'proposal' | 'item' | 'person' | 'link' | 'mail'
/** Something a typed reader knows, wherever it stands: words `from` up to and without `to`, by their place. */
export interface Mark {
  readonly kind: MarkKind
  readonly from: number
  readonly to: number
  /** A day as `2026-10-06`, times as `09:00-10:30` (either end may be missing), minutes, a number of an entry, a person's id. */
  readonly value: string
  /** The day before, for a weekday or date that may be past: `tisdag` said of a meeting that was. */
  readonly past?: Day
  /** A day of the month alone: of which month, the sentence may say elsewhere. */
  readonly monthless?: true
  /** Days and times hedged by these words: `from`, `until`. */
  readonly side?: 'from' | 'until'
}

export const spokenNumbers: Readonly<Record<string, number>> = {
  ...english.numbers,
  ...swedish.numbers,
}
const ordinals = { ...english.ordinalDays, ...swedish.ordinalDays }
const months = { ...english.monthStarts, ...swedish.monthStarts }
const itemNouns = { ...english.itemNouns, ...swedish.itemNouns }
const lengths = { ...english.lengths, ...swedish.lengths }

interface Scan {
  readonly text: string
  readonly words: readonly Word[]
  readonly context: Context
}
type Finder = (scan: Scan, at: number) => Mark | undefined

/** Everything marked in the text, from the left, the surest kind first where two would overlap. */
export function findMarks(
  text: string,
  words: readonly Word[],
  context: Context,
): readonly Mark[] {
  const scan = { text, words, context }
  const marks: Mark[] = [...textual(scan)]
  const free = (from: number, to: number): boolean =>
    !marks.some((mark) => from < mark.to && mark.from < to)
  for (const finder of finders)
    for (let at = 0; at < words.length; at += 1) {
      if (!free(at, at + 1)) continue
      const mark = finder(scan, at)
      if (mark && free(mark.from, mark.to)) marks.push(mark)
    }
  return marks.sort((a, b) => a.from - b.from)
}

/** What is found by its letters: links, addresses, numbers of actions and proposals. */
function textual({ text, words }: Scan): Mark[] {
  const found = (pattern: RegExp, kind: MarkKind, valueOf: (match: string) => string): Mark[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      value: valueOf(match[0]),
      from: words.findIndex(({ to }) => to > match.index),
      to: words.findLastIndex(({ from }) => from < match.index + match[0].length) + 1,
    }))
  return [
    ...found(/https?:\/\/\S+/g, 'link', (link) => link),
    ...found(/[\w.+-]+@[\w-]+\.[\w.]+/g, 'mail', (mail) => mail),
    ...found(/(?<![\p{L}\p{N}])[uU] ?\d{1,4}(?![\p{L}\p{N}])/gu, 'action', number),
    ...found(/(?<![\p{L}\p{N}])[fF] ?\d{1,4}(?![\p{L}\p{N}])/gu, 'proposal', number),
  ]
}
const number = (match: string): string => match.toUpperCase().replaceAll(/\s/g, '')

const plainAt = ({ words }: Scan, at: number): string => words[at]?.plain ?? ''
const numberAt = (scan: Scan, at: number): number | undefined => {
  const plain = plainAt(scan, at)
  return /^\d{1,4}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
}

const minutes: Finder = (scan, at) => {
  const unit = plainAt(scan, at + 1)
  const count = numberAt(scan, at)
  if (count !== undefined && /^(?:min|mins|minut|minuter|minute|minutes|m)$/.test(unit))
    return { kind: 'minutes', from: at, to: at + 2, value: String(count) }
  const words = [plainAt(scan, at), unit, plainAt(scan, at + 2)].join(' ')
  const half = /^(?:half an hour|half a hour|en halv timme|en halv timma|halv timme)/.exec(words)
  if (half) return { kind: 'minutes', from: at, to: at + half[0].split(' ').length, value: '30' }
  const quarters = /^(?:quarter of an|three quarters of|quarter hour|tre kvart)/.exec(words)
  if (quarters)
    return {
      kind: 'minutes',
      from: at,
      to: at + quarters[0].split(' ').length,
      value: quarters[0].startsWith('quarter') ? '15' : '45',
    }
  const length = lengths[plainAt(scan, at)]
  return length === undefined || (plainAt(scan, at) === 'hour' && at === 0)
    ? undefined
    : { kind: 'minutes', from: at, to: at + 1, value: String(length) }
}

const dayWord =
  /^(?:\d{1,4}|den|the|i|om|in|within|inom|nasta|next|pa|on|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|fri|man|tis|ons|tor|tors|fre|lor|son|today|tomorrow|tmrw|yesterday|idag|imorgon|imorron|overmorgon|igar|v|vecka|week|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)/

const day: Finder = (scan, at) => {
  const { text, words, context } = scan
  const word = words[at]
  if (!word || !isWord(word)) return undefined
  const named = ordinalDay(scan, at) ?? meetingOfMonth(scan, at)
  if (named) return named
  if (!dayWord.test(word.plain)) return undefined
  const source = text.slice(word.from).replace(/^(\d{1,2})\.(\d{1,2})\.?(?=[\s,;!?)]|$)/, '$1/$2')
  const read = takeDay(source, context.today)
  if (read?.kind !== 'day') return undefined
  const consumed = source.trim().length - read.rest.length
  const end = word.from + consumed + (text.length - word.from - source.length)
  const to = words.findIndex(({ to: stop }) => stop > end)
  const last = to < 0 ? words.length : to
  if (last <= at) return undefined
  const bare = words.slice(at, last)
  const past = pastOf(read.day, context.today, bare.map(({ plain }) => plain).join(' '))
  return { kind: 'day', from: at, to: trimmed(words, at, last), value: read.day, ...past }
}
/** Marks of punctuation at the end are none of it. */
const trimmed = (words: readonly Word[], from: number, to: number): number => {
  let end = to
  while (end > from + 1 && !isWord(words[end - 1] ?? words[0]!)) end -= 1
  return end
}

function pastOf(on: Day, today: Day, words: string): { past?: Day } {
  if (/^(?:i |on |pa |last |this )*(?:mon|tue|wed|thu|fri|man|tis|ons|tor|fre)/.test(words)) {
    const back = (weekdayOf(today) - weekdayOf(on) + 7) % 7
    return { past: addDays(today, -back) }
  }
  return /20\d\d/.test(words) ? {} : { past: addDays(on, -365) }
}

/** `den sjätte`, `6:e`, `the 6th`, `sjätte oktober`. */
const ordinalDay: Finder = (scan, at) => {
  const { context } = scan
  const start = /^(?:den|the|pa|on)$/.test(plainAt(scan, at)) ? at + 1 : at
  const digits = plainAt(scan, start)
  const colon = plainAt(scan, start + 1) === ':' ? start + 2 : start + 1
  const suffix = colon > start + 1 ? /^(?:e|a)$/ : /^(?:e|st|nd|rd|th|te|de)$/
  const suffixed = /^\d{1,2}$/.test(digits) && suffix.test(plainAt(scan, colon))
  const named = ordinals[digits]
    const dayNumber = suffixed ? Number(digits) : named
  if (dayNumber === undefined || dayNumber < 1 || dayNumber > 31) return undefined
  if (named !== undefined && start === at && months[plainAt(scan, start + 1)] === undefined)
    return undefined
  let to = suffixed ? colon + 1 : start + 1
  if (plainAt(scan, to) === 'of') to += 1
  const monthly = months[plainAt(scan, to)] ?? months[longMonth(plainAt(scan, to))]
  const source = monthly === undefined ? `den ${dayNumber}:e` : `${dayNumber}/${monthly}`
  const read = takeDay(source, context.today)
  if (read?.kind !== 'day') return undefined
  const past = monthly === undefined ? {} : { past: addDays(read.day, -365) }
  return {
    kind: 'day',
    from: at,
    to: monthly === undefined ? (plainAt(scan, to - 1) === 'of' ? to - 1 : to) : to + 1,
    value: read.day,
    ...lastMonths(read.day, monthly === undefined),
    ...past,
  }
}
/** A day of the month alone may be one that has been. */
function lastMonths(on: Day, alone: boolean): { past?: Day; monthless?: true } {
  if (!alone) return {}
  const month = monthOf(on)
  const year = Number(on.slice(0, 4)) - (month === 1 ? 1 : 0)
  return { monthless: true, past: `${year}-${String(month === 1 ? 12 : month - 1).padStart(2, '0')}${on.slice(7)}` }
}
const longMonth = (plain: string): string =>
  Object.keys(months).find((name) => name.slice(0, 3) === plain || name.slice(0, 4) === plain) ?? ''

/** `oktobermötet`, `the October meeting`, `i november`: the meeting that is known in that month. */
const meetingOfMonth: Finder = (scan, at) => {
  const plain = plainAt(scan, at)
  const name = Object.keys(months).find((one) => plain.startsWith(one))
  if (!name || /^\d/.test(plainAt(scan, at + 1)) || /^\d/.test(plainAt(scan, at - 1))) return undefined
  const known = scan.context.meetings.find(({ on }) => monthOf(on) === months[name])
  if (!known) return undefined
  const company = /^(?:i|till|in|to|for|av|fran|from)$/.test(plainAt(scan, at - 1))
  const meeting =
    plain !== name || swedish.meetingWord.test(plainAt(scan, at + 1)) || english.meetingWord.test(plainAt(scan, at + 1))
  if (!company && !meeting) return undefined
  return { kind: 'day', from: at, to: plain === name && meeting ? at + 2 : at + 1, value: known.on, past: known.on }
}

const hourWord = /^(?:kl|klockan|at|vid|till|until|til|from|fran|efter|after|before|fore|innan|past|around|runt|omkring|ca)$/
const times: Finder = (scan, at) => {
  const { text, words } = scan
  const word = words[at]
  if (!word) return undefined
  const side = sideAt(scan, at)
  const numeric = /^\d/.test(word.plain) || /^(?:kl|klockan|mellan|between|at|from|fran)$/.test(word.plain)
  if (numeric) {
    const source = text.slice(word.from)
    const read = takeTimes(source)
    if (read?.kind === 'times') {
      const end = word.from + source.trim().length - read.rest.length
      const stop = words.findIndex(({ to }) => to > end)
      const last = trimmed(words, at, stop < 0 ? words.length : stop)
      const value = read.end ? `${read.start}-${read.end}` : read.start
      if (last > at) return { kind: 'times', from: at, to: last, value, ...(read.end ? {} : side) }
    }
  }
  return spokenHour(scan, at)
}

/** `halv elva`, `kl tio`, `after ten`, `half past nine`, `till 11`. */
const spokenHour: Finder = (scan, at) => {
  const around = quarterHour(scan, at) ?? spokenRange(scan, at)
  if (around) return around
  const plain = plainAt(scan, at)
  const before = plainAt(scan, at - 1)
  if (plain === 'halv' || plain === 'half') {
    const past = plainAt(scan, at + 1) === 'past'
    const hour = numberAt(scan, past ? at + 2 : at + 1)
    if (hour === undefined || hour > 24) return undefined
    const shown = `${pad(plain === 'halv' ? hour - 1 : hour)}:30`
    return { kind: 'times', from: at, to: at + (past ? 3 : 2), value: shown, ...sideAt(scan, at) }
  }
  const led = hourWord.test(before) && !/^(?:min|minut|percent|%|\/|st|kommun|personer|punkt)/.test(plainAt(scan, at + 1))
  const oclock = /^(?:oclock|am|pm)$/.test(plainAt(scan, at + 1))
  const hour = numberAt(scan, at)
  if ((!led && !oclock) || hour === undefined || hour < 6 || hour > 22) return undefined
  if (plainAt(scan, at + 1) === '/' || plainAt(scan, at + 1) === ':') return undefined
  const value = `${pad(plainAt(scan, at + 1) === 'pm' && hour < 12 ? hour + 12 : hour)}:00`
  return { kind: 'times', from: at, to: oclock ? at + 2 : at + 1, value, ...sideAt(scan, at) }
}
/** `kvart över tio`, `quarter to ten`. */
const quarterHour: Finder = (scan, at) => {
  if (!/^(?:kvart|quarter)$/.test(plainAt(scan, at))) return undefined
  const side = plainAt(scan, at + 1)
  const hour = numberAt(scan, at + 2)
  if (!/^(?:over|i|past|to)$/.test(side) || hour === undefined || hour > 24) return undefined
  const value = /^(?:over|past)$/.test(side) ? `${pad(hour)}:15` : `${pad(hour - 1)}:45`
  return { kind: 'times', from: at, to: at + 3, value, ...sideAt(scan, at) }
}
/** `nine to twelve`, `ett till tre`, `9-noon`: early hours are of the afternoon. */
const spokenRange: Finder = (scan, at) => {
  const hourAt = (place: number): number | undefined =>
    plainAt(scan, place) === 'noon' ? 12 : numberAt(scan, place)
  const [from, to] = [hourAt(at), hourAt(at + 2)]
  if (!/^(?:till|to|[-–])$/.test(plainAt(scan, at + 1)) || from === undefined || to === undefined) return undefined
  const spelled = /^\p{L}/u.test(plainAt(scan, at)) || /^\p{L}/u.test(plainAt(scan, at + 2))
  if (!spelled || from > 24 || to > 24 || from < 1 || to < 1) return undefined
  const late = (hour: number): number => (hour < 7 ? hour + 12 : hour)
  if (late(to) <= late(from)) return undefined
  return { kind: 'times', from: at, to: at + 3, value: `${pad(late(from))}:00-${pad(late(to))}:00` }
}
const pad = (hour: number): string => String(hour).padStart(2, '0')

/** Whether a time is where something begins or ends, by the word before it. */
function sideAt(scan: Scan, at: number): { side?: 'from' | 'until' } {
  const before = [plainAt(scan, at - 2), plainAt(scan, at - 1), plainAt(scan, at)].join(' ')
  if (/(?:from|fran|efter|after|forst|not before|past|since|ansluter|senast)\b/.test(before)) return { side: 'from' }
  return /(?:till|tom|until|til|before|fore|innan|gar|leave|leaving|gick|left|drar|slutar)\b/.test(before)
    ? { side: 'until' }
    : {}
}

const item: Finder = (scan, at) => {
  const plain = plainAt(scan, at)
  const letter = (place: number): string =>
    /^[a-d]$/.test(plainAt(scan, place)) && adjacent(scan, place) ? plainAt(scan, place) : ''
  if (itemNouns[plain] !== undefined)
    return { kind: 'item', from: at, to: at + 1, value: String(itemNouns[plain]) }
  const colloquial = /^(\d{1,2})$/.exec(plain) && plainAt(scan, at + 1) === ':' && /^(?:an|ans|ar)$/.test(plainAt(scan, at + 2))
  if (colloquial) return { kind: 'item', from: at, to: at + 3, value: plain }
  if (/^\d{1,2}$/.test(plain) && /^(?:an|ans|san)$/.test(plainAt(scan, at + 1)) && adjacent(scan, at + 1))
    return { kind: 'item', from: at, to: at + 2, value: plain }
  const lead = /^(?:punkt|punkten|item|items|p|nr|number|point|no|arende|paragraf|§|pkt|on|pa|under)$/.test(plain)
  const start = lead ? at + (plainAt(scan, at + 1) === '.' ? 2 : 1) : at
  const typed = plainAt(scan, start)
  const count = /^\d{1,2}$/.test(typed) ? Number(typed) : lead ? (spokenNumbers[typed] ?? ordinals[typed]) : undefined
  if (count === undefined || count < 1 || count > 40) return undefined
  const sub = letter(start + 1)
  const to = start + (sub ? 2 : 1)
  const known = scan.context.items.some(({ id }) => id === `${count}${sub}`)
  const nothing = /^(?:\/|min|:|kommun|procent|%|st|personer|people|timm|dag|day|week|veck|hour|ar|year|manad|month|gang|time)/.test(plainAt(scan, to))
  const strong = lead && !/^(?:on|pa|under|no)$/.test(plain)
  if (!strong && !sub && (!known || (nothing && plainAt(scan, to) !== ':'))) return undefined
  return { kind: 'item', from: at, to, value: `${count}${sub}` }
}
const adjacent = ({ words }: Scan, at: number): boolean =>
  words[at - 1] !== undefined && words[at - 1]?.to === words[at]?.from

/** People of the group by whole name, first name or surname, also in the genitive and without accents. */
const person: Finder = (scan, at) => {
  const said = plainAt(scan, at)
  if (said.length < 3) return undefined
  const next = plainAt(scan, at + 1)
  for (const { id, first, last } of namesOf(scan.context)) {
    if (same(said, first)) {
      const whole = same(next, last) || (next.length === 1 && last.startsWith(next) && /^\p{Lu}/u.test(scan.words[at + 1]?.text ?? ''))
      const others = namesOf(scan.context).filter((other) => same(said, other.first))
      if (whole || others.length === 1) return { kind: 'person', from: at, to: at + (whole ? 2 : 1), value: id }
    }
    if (same(said, last) && last.length > 2 && /^\p{Lu}/u.test(scan.words[at]?.text ?? ''))
      return { kind: 'person', from: at, to: at + 1, value: id }
  }
  return undefined
}
const same = (said: string, name: string): boolean => said === name || said === `${name}s`
interface Named {
  readonly id: string
  readonly first: string
  readonly last: string
}
const named = new WeakMap<Context, readonly Named[]>()
function namesOf(context: Context): readonly Named[] {
  const known = named.get(context)
  if (known) return known
  const all = context.people.map(({ id, name }) => {
    const [first = '', ...rest] = name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(' ')
    return { id, first, last: rest.at(-1) ?? '' }
  })
  named.set(context, all)
  return all
}

const finders: readonly Finder[] = [quarterHour, minutes, person, day, times, item]
