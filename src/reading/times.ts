import type { Clock } from '../meetings/calendar.ts'
import { patterns } from './patterns.ts'
import { spelled } from './spelled.ts'
import { dash, partOf, phrase, restOf, tidy, whole, type Impossible } from './phrase.ts'

export interface TimesRead {
  readonly kind: 'times'
  readonly start: Clock
  /** Absent when only one time was typed. Always later than `start`. */
  readonly end?: Clock
  readonly rest: string
}

const clockWord = spelled(({ times }) => times.oclock)
const and = spelled(({ lists }) => lists.and)
const leads = patterns((of) => of.leads)
const afternoon = patterns((of) => of.afternoon)
const beginsAfternoon = new RegExp(String.raw`^\s*${afternoon}`, 'i')
const oclock = String.raw`(?:${clockWord}\.?\s*)`
const lead = String.raw`(?<lead>(?:${leads}\s+)?${oclock}|${leads}\s+)`
const between = String.raw`(?<lead>${patterns((of) => of.between)}\s+)${oclock}?`
const noon = String.raw`(?:\s*(?:${patterns((of) => of.morning)}|${afternoon})(?!\p{L}))`
const time = (name: string, mark = '[:.]'): string =>
  String.raw`(?<${name}h>\d{1,2})(?:${mark}(?<${name}m>\d{2}))?(?!\d|[:.]\d)(?<${name}half>${noon})?`
const to = String.raw`(?:\s*${dash}{1,2}\s*|\s+${patterns((of) => of.to)}\s+)${oclock}?`
/** What a number may count instead of hours. */
const unit = String.raw`(?!\s*(?:%|${patterns((of) => of.counted)}))`
const after = String.raw`(?![\p{L}\p{N}]|\s*/\s*\d|${dash}\d)${unit}`

const range = new RegExp(`^${lead}?${time('s')}${to}${time('e')}${after}`, 'iu')
const rangeBetween = new RegExp(
  String.raw`^${between}${time('s')}(?:${to}|\s+${and}\s+${oclock}?)${time('e')}${after}`,
  'iu',
)
/** A comma before the minutes is one only where a time is plainly meant. */
const commas = new RegExp(
  String.raw`^(?:(?<lead>${oclock}))${time('s', '[:.,]')}(?:${to}${time('e', '[:.,]')})?${after}|^(?<sh2>\d{1,2}),(?<sm2>[0-5]\d)${to}(?<eh2>\d{1,2})(?:[:.,](?<em2>[0-5]\d))?${after}`,
  'iu',
)
const four = phrase(
  String.raw`(?<sh>[01]\d|2[0-4])(?<sm>[0-5]\d)\s*${dash}\s*(?<eh>[01]\d|2[0-4])(?<em>[0-5]\d)`,
)
const single = new RegExp(`^${lead}?${time('s')}${after}`, 'iu')
const compact = phrase(
  String.raw`${clockWord}\.?\s*(?<sh>\d\d)(?<sm>\d\d)(?:\s*${dash}\s*(?<eh>\d\d)(?<em>\d\d))?`,
)

/**
 * Reads a time or a span of time at the start of the text: `08:30–12.00`, `8.30-12`, `kl 9-12`, `klockan 13.00-16.00`, `9 to 12`,
 * `09:30`, `2-4 pm`. A whole hour alone is a time only after `kl` or its like, so `9 personer` and `2026` are none.
 * `impossible` for `25:00` and for an end that is not after its start.
 */
export function takeTimes(source: string): TimesRead | Impossible | undefined {
  const text = tidy(source)
  const match =
    compact.exec(text) ??
    four.exec(text) ??
    range.exec(text) ??
    rangeBetween.exec(text) ??
    commas.exec(text) ??
    single.exec(text)
  if (!match?.groups) return undefined
  const { sh2, sm2, eh2, em2, ...plain } = match.groups
  const { lead: led, sh = sh2, sm = sm2, shalf, eh = eh2, em = em2, ehalf } = plain
  const surely =
    led !== undefined ||
    sm !== undefined ||
    em !== undefined ||
    shalf !== undefined ||
    ehalf !== undefined
  if (!surely && (eh === undefined || Number(sh) > 24 || Number(eh) > 24)) return undefined
  const end = eh === undefined ? undefined : clock(eh, em, ehalf)
  const start = clock(sh, sm, shalf ?? halfOfStart(sh, eh, ehalf))
  if (start === undefined || (eh !== undefined && (end === undefined || end <= start)))
    return { kind: 'impossible', text: match[0].trim() }
  return {
    kind: 'times',
    start,
    rest: restOf(text, match[0].length),
    ...(end === undefined ? {} : { end }),
  }
}

/** The same when the time is all there is. */
export function readTimes(text: string): TimesRead | Impossible | undefined {
  return whole(takeTimes(text))
}

/** `2-4 pm` begins at 2 pm; `10-2 pm` in the morning. */
function halfOfStart(
  start: string | undefined,
  end: string | undefined,
  half: string | undefined,
): string | undefined {
  return Number(start) % 12 < Number(end) % 12 || !isAfternoon(half) ? half : undefined
}

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): Clock | undefined {
  const typed = Number(hours)
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined
  const hour = half === undefined ? typed : (typed % 12) + (isAfternoon(half) ? 12 : 0)
  const minute = Number(minutes ?? 0)
  return hour <= 23 && minute <= 59
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined
}

const isAfternoon = (half: string | undefined): boolean => beginsAfternoon.test(half ?? '')

/** A single time that is surely one: with a word before it, its minutes, or the half of its day. */
const sure = new RegExp(
  String.raw`(?:${lead}\d{1,2}(?:[:.]\d{2})?(?!\d|[:.]\d)${noon}?|\d{1,2}[:.]\d{2}(?!\d|[:.]\d)${noon}?|\d{1,2}${noon})${after}`,
  'iu',
)

/** What of a sentence can be a span of time. */
export const SPAN = `(?:${[compact, four, rangeBetween, range, commas].map((one) => partOf(one).replace(/\|\^/g, '|')).join('|')})`
/** What of a sentence can be a time or a span of time. */
export const TIMES = `(?:${SPAN}|${partOf(sure)})`
