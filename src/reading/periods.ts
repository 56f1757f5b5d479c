import {
  addDays,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
  type Day,
} from '../meetings/calendar.ts'
import { holidayBy } from '../meetings/working-days.ts'
import { dash, oneOf } from './phrase.ts'
import { loneMonthWord, monthNumber } from './words.ts'

/** From the first day to the last, both included. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** A stretch of time that has words of its own. */
export interface Period {
  /** How it is written, as a pattern; what the span depends on stands in groups `a` and `b`. */
  readonly words: string
  /** Whether the words mean this only with `i`, `under`, `nästa`, `the` or a year beside them: `vår`, but not `våren`. */
  readonly needsCompany?: true
  /** Whether two bare digits after it are a year: `VT 27`. */
  readonly shortYear?: true
  /** Its days in the year. `undefined` when the words name something that does not exist, as `Q5`. */
  readonly span: (year: number, typed: Typed, today: Day) => Span | undefined
}
export interface Typed {
  readonly a?: string | undefined
  readonly b?: string | undefined
}

/** Whole months, `first` to `last`; a `last` with a smaller number is in the next year. */
function months(year: number, first: number, last: number = first): Span {
  const month = (of: number, number: number): Day => `${of}-${String(number).padStart(2, '0')}-01`
  return {
    from: month(year, first),
    to: lastDayOfMonth(month(last < first ? year + 1 : year, last)),
  }
}

function namedMonths(year: number, first = '', last = first): Span | undefined {
  const from = monthNumber(first)
  const to = monthNumber(last)
  return from === undefined || to === undefined ? undefined : months(year, from, to)
}

const season = (words: string, first: number, last: number): Period => ({
  words,
  span: (year) => months(last < first ? year - 1 : year, first, last),
})
const shyly = (period: Period): Period => ({ ...period, needsCompany: true })

const ordinals = [
  ['första', 'first', '1st'],
  ['andra', 'second', '2nd'],
  ['tredje', 'third', '3rd'],
  ['fjärde', 'fourth', '4th'],
]
const ordinal = oneOf(ordinals.flat())
/** One of `count` equal parts of a year, by its number or its word. */
const share =
  (count: number) =>
  (year: number, { a = '' }: Typed): Span | undefined => {
    const number = Number(a) || ordinals.findIndex((words) => words.includes(a.toLowerCase())) + 1
    const size = 12 / count
    return number >= 1 && number <= count
      ? months(year, (number - 1) * size + 1, number * size)
      : undefined
  }

/** This month, quarter or year, or the next one. */
const around =
  (size: 1 | 3 | 12, step: 0 | 1) =>
  (_year: number, _typed: Typed, today: Day): Span => {
    const count = (Math.floor((yearOf(today) * 12 + monthOf(today) - 1) / size) + step) * size
    return months(Math.floor(count / 12), (count % 12) + 1, (count % 12) + size)
  }

/**
 * Seasons are whole months, spring from March; a winter and a school year are of the year their January lies in. School terms begin and end by
 * each municipality's decision, the year in August and its end in June (skolförordningen 2011:185, 3 kap. 2 §): 10 June and
 * 20 December are days on which school is still open.
 */
export const periods: readonly Period[] = [
  { words: '(?:nästa|next|kommande) (?:månad|month)', span: around(1, 1) },
  { words: '(?:denna|innevarande|this|the) (?:månad|month)|månaden', span: around(1, 0) },
  { words: '(?:nästa|next|kommande) (?:kvartal|quarter)', span: around(3, 1) },
  { words: '(?:detta|innevarande|this|the) (?:kvartal|quarter)|kvartalet', span: around(3, 0) },
  { words: '(?:nästa|next|kommande) (?:år|year)', span: around(12, 1) },
  { words: '(?:i|detta|innevarande|this|the) (?:år|year)|året', span: around(12, 0) },
  {
    words: `månadsskiftet (?<a>${loneMonthWord})\\s*(?:${dash}|/)\\s*${loneMonthWord}`,
    span: (year, { a }) => namedMonths(year, a),
  },
  {
    words: `(?<a>${loneMonthWord})\\s*(?:${dash}|/)\\s*(?<b>${loneMonthWord})`,
    span: (year, { a, b }) => namedMonths(year, a, b),
  },
  { words: `(?<a>${loneMonthWord})(?: månad)?`, span: (year, { a }) => namedMonths(year, a) },
  {
    words: 'vårterminen|vårtermin|vt|spring (?:term|semester)',
    shortYear: true,
    span: (year) => ({ from: `${year}-01-01`, to: `${year}-06-10` }),
  },
  {
    words: 'höstterminen|hösttermin|ht|(?:autumn|fall) (?:term|semester)',
    shortYear: true,
    span: (year) => ({ from: `${year}-08-15`, to: `${year}-12-20` }),
  },
  {
    words: 'läsåret|school year',
    shortYear: true,
    span: (year) => ({ from: `${year - 1}-08-15`, to: `${year}-06-10` }),
  },
  season('våren', 3, 5),
  shyly(season('vår|spring|springtime', 3, 5)),
  season('sommaren', 6, 8),
  shyly(season('sommar|summer', 6, 8)),
  season('hösten', 9, 11),
  shyly(season('höst|autumn|fall', 9, 11)),
  season('vintern', 12, 2),
  shyly(season('vinter|winter', 12, 2)),
  { words: String.raw`(?:q|kvartal|quarter|kv\.?)\s*(?<a>\d)`, span: share(4) },
  { words: `(?<a>${ordinal}) (?:kvartalet|quarter(?: of)?)`, span: share(4) },
  {
    words: String.raw`h(?<a>[12])|(?<b>${ordinal}) (?:halvåret|half(?: of(?: the year)?)?)`,
    span: (year, { a, b }) => share(2)(year, { a: a ?? b }),
  },
  {
    words: String.raw`(?:år )?(?<a>20\d\d)(?![-/.:]\d)`,
    span: (_year, { a }) => months(Number(a), 1, 12),
  },
]

/** What things shall be ready before, and the last day that is in time. */
export interface Deadline {
  readonly words: string
  readonly last: (year: number, today: Day) => Day
}

/** The first Sunday of Advent: the fourth before Christmas Day. */
function firstOfAdvent(year: number): Day {
  const christmas: Day = `${year}-12-25`
  return addDays(christmas, -weekdayOf(christmas) - 21)
}

/** The day before a holiday that moves. The calendar knows these in every year; a date is there for the compiler. */
const eveOf =
  (holiday: string, otherwise: string) =>
  (year: number): Day =>
    addDays(holidayBy(holiday, year) ?? `${year}-${otherwise}`, -1)

export const deadlines: readonly Deadline[] = [
  {
    words: `månadsskiftet(?! (?:${loneMonthWord}))|månadens (?:slut|utgång)|(?:the )?(?:month[ -]end|end of (?:the |this )?month)`,
    last: (_year, today) => lastDayOfMonth(today),
  },
  { words: 'halvårsskiftet|mid-?year|half-?year', last: (year) => `${year}-06-30` },
  {
    words:
      "årsskiftet|nyåret|nyår|årets slut|(?:the )?(?:new year|turn of the year|year[ -]end)(?:['’]s)?",
    last: (year) => `${year}-12-31`,
  },
  { words: "luciadagen|lucia|st lucy(?:’s|'s)? day", last: (year) => `${year}-12-13` },
  { words: '(?:första )?advent|(?:first sunday of )?advent', last: firstOfAdvent },
  { words: 'julen|jul|christmas', last: (year) => `${year}-12-23` },
  { words: 'påsken|påsk|easter', last: eveOf('easter -2', '03-20') },
  { words: 'midsommar|midsummer', last: eveOf('friday after 06-19', '06-19') },
  {
    words: '(?:sommar)?(?:semestern|semestrarna)|(?:the )?summer holidays?',
    last: (year) => `${year}-06-30`,
  },
]

/** A third of a span: May falls into 1–10, 11–20 and 21–31. */
export function third(span: Span, part: 'early' | 'mid' | 'late'): Span {
  const size = Math.floor((daysBetween(span.from, span.to) + 1) / 3)
  if (part === 'early') return { from: span.from, to: addDays(span.from, size - 1) }
  if (part === 'mid')
    return { from: addDays(span.from, size), to: addDays(span.from, size * 2 - 1) }
  return { from: addDays(span.from, size * 2), to: span.to }
}

/** The time up to a last day. It opens on the first of that month: how long ahead one is reminded. */
export const monthUpTo = (last: Day): Span => ({ from: `${last.slice(0, 8)}01`, to: last })
