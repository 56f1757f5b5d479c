import { addDays, type Day } from '../meetings/calendar.ts'
import type { Due } from '../meetings/due.ts'
import { takeDay } from './days.ts'
import { patterns } from './patterns.ts'
import { phrase, restOf, tidy, whole, type Impossible } from './phrase.ts'
import { takeWeek } from './weeks.ts'
import { takeWindow } from './windows.ts'
import { monthNumber } from './words.ts'

export interface DueRead {
  readonly kind: 'due'
  readonly due: Due
  readonly rest: string
  /** Its year was left to be guessed. */
  readonly yearless?: true
}

/**
 * Reads when something is due at the start of the text: a day, a window with its own words, or the next meeting (which one that
 * is, is the caller's to fill in). Words like `senast` and `no later than` are allowed before or after and not kept; `före 1 juni`
 * is due the day before. `löpande` and the like are no due time: `undefined`. `impossible` for what no calendar has.
 */
export function takeDue(source: string, today: Day): DueRead | Impossible | undefined {
  const text = tidy(source)
  const limit = limits.exec(text)
  const read = takeWhen(limit ? text.slice(limit[0].length).trimStart() : text, today)
  if (read?.kind !== 'due') return read
  const after = limitsAfter.exec(read.rest)
  return after ? { ...read, rest: restOf(read.rest, after[0].length) } : read
}

/** The same when the due time is all there is. */
export function readDue(text: string, today: Day): DueRead | Impossible | undefined {
  return whole(takeDue(text, today))
}

/** A time that no calendar has, when it is all there is: its own words, without those that only say that it is a limit. */
export function readUndated(source: string): string | undefined {
  const text = tidy(source)
  const limit = limits.exec(text)
  const when = (limit ? text.slice(limit[0].length) : text).replace(/\.$/, '').trim()
  return undated.test(when) ? when : undefined
}

const undated = new RegExp(`^${patterns((of) => of.undated)}$`, 'iu')
const limits = phrase(patterns((of) => of.limits))
const limitsAfter = phrase(patterns((of) => of.limitsAfter))
const toward = phrase(patterns((of) => of.toward))
const before = phrase(patterns((of) => of.before))
const meeting = phrase(patterns((of) => of.nextMeeting))
const datedMeeting = phrase(`${patterns((of) => of.datedMeeting)}(?= )`)

function takeWhen(text: string, today: Day): DueRead | Impossible | undefined {
  const next = meeting.exec(text)
  if (next)
    return {
      kind: 'due',
      due: { kind: 'meeting', words: next[0].replaceAll(/\s+/g, ' ') },
      rest: restOf(text, next[0].length),
    }
  const dated = datedMeeting.exec(text)
  if (dated) return takeOnDay(after(text, dated), today)
  if (before.test(text)) return takeSpan(text, today) ?? takeDayBefore(text, today)
  if (takeWeek(text, today)) return takeSpan(text, today)
  const word = toward.exec(text)
  return (
    takeOnDay(text, today) ??
    takeSpan(text, today) ??
    (word ? takeWhen(after(text, word), today) : undefined)
  )
}

const after = (text: string, match: RegExpExecArray): string =>
  text.slice(match[0].length).trimStart()

function takeOnDay(text: string, today: Day): DueRead | Impossible | undefined {
  const read = takeDay(text, today)
  return read?.kind === 'day'
    ? {
        kind: 'due',
        due: { kind: 'day', on: read.day },
        rest: read.rest,
        ...(read.yearless ? { yearless: true } : {}),
      }
    : read
}

/** A date without a year that falls on today can only mean next year's here: the day before it is over. */
function takeDayBefore(text: string, today: Day): DueRead | Impossible | undefined {
  const day = text.replace(before, '').trimStart()
  const first = takeDay(day, today)
  const read =
    first?.kind === 'day' && first.yearless && first.day === today
      ? takeDay(day, addDays(today, 1))
      : first
  return read?.kind === 'day'
    ? {
        kind: 'due',
        due: { kind: 'day', on: addDays(read.day, -1) },
        rest: read.rest,
        ...(read.yearless ? { yearless: true } : {}),
      }
    : read
}

const relative = new RegExp(
  `(?<!\\p{L})(?:${patterns((of) => of.after)}|${patterns((of) => of.next)})(?!\\p{L})`,
  'iu',
)

const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th)?(?![\d:.]\d|\d)/u

function takeSpan(text: string, today: Day): DueRead | Impossible | undefined {
  const read = takeWindow(text, today)
  if (read?.kind !== 'window') return read
  const { from, to, words, rest } = read
  // `by Oct 30` is a day of that month.
  if (DAY_OF_MONTH.test(rest) && monthNumber(words.split(' ').at(-1) ?? '')) return undefined
  return {
    kind: 'due',
    due: { kind: 'window', from, to, words },
    rest,
    ...(/\b\d{4}\b/.test(words) || relative.test(words) ? {} : { yearless: true }),
  }
}
