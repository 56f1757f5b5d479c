import {
  addDays,
  addMonths,
  dayFrom,
  daysBetween,
  isDay,
  weekdayOf,
  type Day,
} from '../meetings/calendar.ts'
import { dash, partOf, phrase, restOf, tidy, whole, type Impossible } from './phrase.ts'
import { nextDate, nextDayOfMonth, nextOf } from './next-dates.ts'
import type { Texts } from '../language/texts.ts'
import { patterns } from './patterns.ts'
import { takeWeek, WEEK, WEEK_NEAR } from './weeks.ts'
import {
  countNumber,
  countWord,
  monthNumber,
  monthWord,
  placeNumber,
  placeWord,
  weekdayNumber,
  weekdayWord,
  weekdayWordBeforeDate,
} from './words.ts'

export interface DayRead {
  readonly kind: 'day'
  readonly day: Day
  readonly rest: string
  /** Set when day and month were typed without a year: `day` is then the next such date, where a past one may have been meant. */
  readonly yearless?: true
}

/**
 * Reads a day at the start of the text, in Swedish and English alike. A date without a year is the next such date, today
 * included; a weekday alone is the next one after today; `nästa fredag` is the Friday of next week; a week is its Monday.
 * `impossible` for what looks like a date and is none: `31/2`, `vecka 54`, a weekday that the date does not fall on.
 */
export function takeDay(source: string, today: Day): DayRead | Impossible | undefined {
  const text = tidy(source)
  return (
    takeDate(text, today) ??
    takeWeekdayAndDate(text, today) ??
    takeWeekAndWeekday(text, today) ??
    takeRelative(text, today) ??
    takeWeekday(text, today) ??
    takeMonday(text, today)
  )
}

/** The same when the day is all there is. */
export function readDay(text: string, today: Day): DayRead | Impossible | undefined {
  return whole(takeDay(text, today))
}

const ordinal = patterns((of) => of.ordinals)
const on = patterns((of) => of.on)
const article = patterns((of) => of.article)
const before = `(?:(?:${on}|${article}) )*`
const year = String.raw`(?:(?:,? |[/-])(?<year>(?:19|20)\d\d)(?!${dash}?\d)|(?:\s?[-–]|[/'’]|\s['’])(?<short>\d\d)(?![/:.]?\d|\s*${monthWord}))?`
/** Written like a time of day, and a day only where nothing of an hour follows: `20.3`, `20.3 kl 9`. */
const DOTTED = String.raw`(?<d>0?[1-9]|[12]\d|3[01])\.(?<m>0?[1-9]|1[0-2])\.?(?![.:]?\d|\s?${dash}\s?\d)(?=\s*(?:[,;:)]|$|\d|${patterns((of) => of.oclock)}(?!\p{L})|\p{Lu}))`
const dates = [
  String.raw`(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})`,
  String.raw`(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)`,
  String.raw`(?<short>[23]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![-+:.,]?\d)`,
  String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>20\d\d)`,
  String.raw`(?<d>\d{1,2})\s?/\s?(?<m>\d{1,2})(?!\d)${year}(?!/)`,
  String.raw`(?<d>\d{1,2})${ordinal}?(?: ${patterns((of) => of.ofMonth)})?\s+(?<month>${monthWord})${year}`,
  String.raw`(?<month>${monthWord}) (?:${article} )?(?<d>\d{1,2})${ordinal}?(?![.:]\d)${year}`,
].map((form) => phrase(before + form))
/** Said in words: `första april`, `den sista mars`. */
const inWords = phrase(
  String.raw`${before}(?<place>${placeWord})(?: ${patterns((of) => of.ofMonth)})? (?<month>${monthWord})${year}`,
)
const dotted = phrase(before + DOTTED)
const dayOfMonth = phrase(
  String.raw`(?:(?:${on} )?${article} (?:(?<d>\d{1,2})(?:${ordinal}|(?=\s*(?:[.,;)]|$)))|(?<place>${placeWord})(?=\s*(?:[.,;)]|$)))|(?:${on} )?(?<o>\d{1,2})${patterns((of) => of.looseOrdinals)})`,
)

const LEAST_NAMED = 4

function takeDate(text: string, today: Day): DayRead | Impossible | undefined {
  const worded = takeDateInWords(text, today)
  if (worded) return worded
  for (const form of [...dates, dotted]) {
    const match = form.exec(text)
    if (!match?.groups) continue
    const { y, m, d, month, year: full, short } = match.groups
    const at = {
      month: month === undefined ? Number(m) : (monthNumber(month) ?? 0),
      day: Number(d),
    }
    const typed = y ?? full ?? (short === undefined ? undefined : `20${short}`)
    const day =
      typed === undefined
        ? nextDate(at.month, at.day, today)
        : dayFrom(Number(typed), at.month, at.day)
    if (day === undefined) return { kind: 'impossible', text: match[0].trim() }
    return {
      kind: 'day',
      day,
      rest: restOf(text, match[0].length),
      ...(typed === undefined ? { yearless: true } : {}),
    }
  }
  const match = dayOfMonth.exec(text)
  if (!match) return undefined
  const { d, o, place } = match.groups ?? {}
  const number = place === undefined ? Number(d ?? o) : (placeNumber(place) ?? 0)
  // `den andra` is another one, `den sista` the last of them: too often no day.
  if (place !== undefined && number < LEAST_NAMED) return undefined
  const day = nextDayOfMonth(number, today)
  return day === undefined
    ? { kind: 'impossible', text: match[0].trim() }
    : { kind: 'day', day, rest: restOf(text, match[0].length) }
}

/** `första april`, `sista mars`: the last day of a month is another in every month. */
function takeDateInWords(text: string, today: Day): DayRead | Impossible | undefined {
  const match = inWords.exec(text)
  if (!match?.groups) return undefined
  const { place = '', month = '', year: full, short } = match.groups
  const number = placeNumber(place)
  const at = monthNumber(month) ?? 0
  const typed = full ?? (short === undefined ? undefined : `20${short}`)
  const inYear = (one: number): Day | undefined =>
    number === 0
      ? addDays(addMonths(dayFrom(one, at, 1) ?? today, 1), -1)
      : dayFrom(one, at, number ?? 0)
  const day = typed === undefined ? nextOf(inYear, today) : inYear(Number(typed))
  if (day === undefined) return { kind: 'impossible', text: match[0].trim() }
  return {
    kind: 'day',
    day,
    rest: restOf(text, match[0].length),
    ...(typed === undefined ? { yearless: true } : {}),
  }
}

const weekdayFirst = phrase(String.raw`(?:${on} )?(?<weekday>${weekdayWordBeforeDate}),?(?=\s)`)
const inWeek = new RegExp(`^${patterns((of) => of.inWeek)} `, 'i')

/** `fredag 6/2`, `fredag den 6 februari`, `Friday, February 6`, `fredag v. 18`, `fredag nästa vecka`. */
function takeWeekdayAndDate(text: string, today: Day): DayRead | Impossible | undefined {
  const match = weekdayFirst.exec(text)
  const weekday = weekdayNumber(match?.groups?.['weekday'] ?? '')
  if (!match || weekday === undefined) return undefined
  const after = text.slice(match[0].length).trimStart()
  const date = takeDate(after, today)
  const typed = (length: number): string =>
    text.slice(0, text.length - length).replace(/[\s,]+$/, '')
  if (date?.kind === 'day')
    return weekdayOf(date.day) === weekday
      ? date
      : {
          kind: 'impossible',
          text: typed(date.rest.length),
          either: [addDays(date.day, weekday - weekdayOf(date.day)), date.day],
        }
  if (date) return date
  const apart = takeWeeksOn(after, today)
  if (apart) return { kind: 'day', day: addDays(apart.monday, weekday - 1), rest: apart.rest }
  const week = takeWeek(after.replace(inWeek, ''), today)
  if (week?.kind === 'week' && daysBetween(week.from, week.to) > 6) return undefined
  return week?.kind === 'week'
    ? { kind: 'day', day: addDays(week.from, weekday - 1), rest: week.rest }
    : week
}

const named: readonly (readonly [RegExp, number])[] = [
  [phrase(patterns((of) => of.today)), 0],
  [phrase(patterns((of) => of.tomorrow)), 1],
  [phrase(patterns((of) => of.dayAfterTomorrow)), 2],
  [phrase(patterns((of) => of.yesterday)), -1],
]
type Spans = Texts['words']['timing']['spans']
const span = (name: keyof Spans): string => `(?<${name}>${patterns(({ spans }) => spans[name])})`
const UNITS = (['days', 'weeks', 'months', 'quarters', 'halves', 'years'] as const)
  .map(span)
  .join('|')
const distance = phrase(`${patterns((of) => of.after)} (?<count>${countWord}) (?:${UNITS})`)

/** So many of the unit that was named after a day. */
function later(today: Day, count: number, unit: Readonly<Record<string, string | undefined>>): Day {
  if (unit['days']) return addDays(today, count)
  if (unit['weeks']) return addDays(today, count * 7)
  const months = Object.entries({ months: 1, quarters: 3, halves: 6 }).find(([name]) => unit[name])
  return addMonths(today, count * (months?.[1] ?? 12))
}

const longer = phrase(
  String.raw`(?:(?<before>${patterns((of) => of.longer.before)}) )?(?:(?<count>${countWord}) )?(?:${patterns((of) => of.longer.amid)} )?(?:${UNITS})(?: (?:${patterns((of) => of.longer.behind)}))*[.!]*$`,
)

/** So much more time, from a day on: `en vecka`, `två veckor till`, `another week`. `undefined` for anything else, also where it names a day itself. */
export function readLonger(typed: string): ((from: Day) => Day) | undefined {
  const groups = longer.exec(typed.trim())?.groups
  const alone = groups?.['before'] === undefined ? 0 : 1
  const count = groups?.['count'] === undefined ? alone : countNumber(groups['count'])
  return groups && count ? (from) => later(from, count, groups) : undefined
}

function takeRelative(text: string, today: Day): DayRead | Impossible | undefined {
  for (const [form, days] of named) {
    const match = form.exec(text)
    if (match)
      return { kind: 'day', day: addDays(today, days), rest: restOf(text, match[0].length) }
  }
  const match = distance.exec(text)
  if (!match?.groups) return undefined
  const day = later(today, countNumber(match.groups['count'] ?? '') ?? 0, match.groups)
  return isDay(day)
    ? { kind: 'day', day, rest: restOf(text, match[0].length) }
    : { kind: 'impossible', text: match[0] }
}

/** `om tre veckor`, behind a weekday: the Monday of that week. */
function takeWeeksOn(
  text: string,
  today: Day,
): { readonly monday: Day; readonly rest: string } | undefined {
  const match = distance.exec(text)
  if (!match?.groups?.['weeks']) return undefined
  const weeks = countNumber(match.groups['count'] ?? '') ?? 0
  return {
    monday: addDays(today, 1 - weekdayOf(today) + weeks * 7),
    rest: restOf(text, match[0].length),
  }
}

const behindWeek = phrase(`(?:${patterns((of) => of.on)} )?(?<weekday>${weekdayWordBeforeDate})`)

/** `v. 17 fredag`, `nästa vecka på fredag`. */
function takeWeekAndWeekday(text: string, today: Day): DayRead | undefined {
  const week = takeWeek(text, today)
  if (week?.kind !== 'week' || daysBetween(week.from, week.to) > 6) return undefined
  const match = behindWeek.exec(week.rest)
  const weekday = weekdayNumber(match?.groups?.['weekday'] ?? '')
  if (!match || weekday === undefined) return undefined
  const monday = addDays(week.from, 1 - weekdayOf(week.from))
  return {
    kind: 'day',
    day: addDays(monday, weekday - 1),
    rest: restOf(week.rest, match[0].length),
  }
}

const lone = phrase(
  `(?:(?<next>${patterns((of) => of.next)} )|(?<this>${patterns((of) => of.this)} )|(?:${patterns((of) => of.coming)} )*)(?<weekday>${weekdayWord})`,
)

function takeWeekday(text: string, today: Day): DayRead | undefined {
  const match = lone.exec(text)
  const weekday = weekdayNumber(match?.groups?.['weekday'] ?? '')
  if (!match?.groups || weekday === undefined) return undefined
  const inThisWeek = addDays(today, weekday - weekdayOf(today))
  const coming =
    inThisWeek > today || (match.groups['this'] && inThisWeek === today)
      ? inThisWeek
      : addDays(inThisWeek, 7)
  return {
    kind: 'day',
    day: match.groups['next'] ? addDays(inThisWeek, 7) : coming,
    rest: restOf(text, match[0].length),
  }
}

/** A week by its number is its Monday; `nästa vecka` says no day. */
function takeMonday(text: string, today: Day): DayRead | Impossible | undefined {
  const week = takeWeek(text, today)
  if (week?.kind !== 'week') return week
  return /\d/.test(week.words) && daysBetween(week.from, week.to) <= 6
    ? { kind: 'day', day: week.from, rest: week.rest }
    : undefined
}

/** What of a sentence can be a day that is written with its number: `6/2`, `den 6 februari`, `fredag 6/2`. */
export const DATE = String.raw`(?:${partOf(weekdayFirst)}\s*)?(?:${[...dates, inWords, dayOfMonth].map(partOf).join('|')})`

const weekBefore = phrase(String.raw`${WEEK_NEAR} ${partOf(behindWeek)}`)

/** What of a sentence can be a day. */
export const DAY = `(?:${partOf(weekBefore)}|${partOf(weekdayFirst)}\\s*${partOf(distance)}|${DATE}|${String.raw`${partOf(weekdayFirst)}\s*(?:${patterns((of) => of.inWeek)}\s+)?${WEEK_NEAR}`}|${[
  ...named.map(([form]) => form),
  distance,
  lone,
]
  .map(partOf)
  .join('|')}|${WEEK})`

/** The same where a day is expected and no time of day: also `20.3`. */
export const DAY_DOTTED = `(?:${partOf(dotted)}|${DAY})`
