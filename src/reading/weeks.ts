import { addDays, isoWeekOf, mondayOfWeek, weekdayOf, type Day } from '../meetings/calendar.ts'
import { patterns } from './patterns.ts'
import { dash, partOf, phrase, restOf, tidy, type Impossible } from './phrase.ts'

export interface WeekRead {
  readonly kind: 'week'
  /** The Monday of the (first) week. */
  readonly from: Day
  /** The Friday of the (last) week; its Sunday for `denna vecka` said on a weekend. */
  readonly to: Day
  /** As typed. */
  readonly words: string
  readonly rest: string
}

const beside = `(?:${patterns((of) => of.besideWeek)} )?`
const word = String.raw`${patterns((of) => of.week)}\.?\s*`
const numbered = phrase(
  String.raw`${beside}${word}(\d{1,2})(?:\s*${dash}\s*(\d{1,2})(?!\d))?(?:(?:,? |[/'-])(20\d\d))?`,
)
const iso = phrase(String.raw`(20\d\d)-?w(\d{1,2})`)
const near = phrase(
  `${beside}(?:(?<next>${patterns((of) => of.nextWeek)})|${patterns((of) => of.thisWeek)})`,
)

/** What of a sentence can be a week by its number. */
export const WEEK = `(?:${partOf(iso)}|${partOf(numbered)})`
/** The same, or one that is named by how near it is. */
export const WEEK_NEAR = `(?:${WEEK}|${partOf(near)})`

/**
 * Reads a week at the start of the text: `v. 18`, `v18`, `vecka 18 2027`, `week 18`, `v. 18-19`, `2026-W18`, `nästa vecka`.
 * Weeks are ISO weeks. Without a year it is the next such week whose Friday is not over; week 53 waits for a year that has one.
 * `impossible` for a week that no year, or not the year named, has.
 */
export function takeWeek(source: string, today: Day): WeekRead | Impossible | undefined {
  const text = tidy(source)
  const thisMonday = addDays(today, 1 - weekdayOf(today))
  const relative = near.exec(text)
  if (relative) {
    const from = addDays(thisMonday, relative.groups?.['next'] ? 7 : 0)
    const friday = addDays(from, 4)
    return {
      kind: 'week',
      from,
      to: friday < today ? addDays(from, 6) : friday,
      words: relative[0],
      rest: restOf(text, relative[0].length),
    }
  }
  const match = iso.exec(text)
  const plain = match ? undefined : numbered.exec(text)
  const found = match ?? plain
  if (!found) return undefined
  const first = Number(match ? match[2] : plain?.[1])
  const last = Number(plain?.[2] ?? first)
  const year = match?.[1] ?? plain?.[3]
  const span =
    year === undefined ? nextWeeks(first, last, today) : weeksOf(Number(year), first, last)
  if (!span) return { kind: 'impossible', text: found[0].trim() }
  return { kind: 'week', ...span, words: found[0].trim(), rest: restOf(text, found[0].length) }
}

/** The weeks `first` to `last`; past the turn of the year when `last` is the smaller number. */
function weeksOf(year: number, first: number, last: number): { from: Day; to: Day } | undefined {
  const from = mondayOfWeek(year, first)
  const monday = mondayOfWeek(last < first ? year + 1 : year, last)
  return from !== undefined && monday !== undefined ? { from, to: addDays(monday, 4) } : undefined
}

function nextWeeks(first: number, last: number, today: Day): { from: Day; to: Day } | undefined {
  const { year } = isoWeekOf(today)
  for (let at = year - 1; at <= year + 8; at += 1) {
    const span = weeksOf(at, first, last)
    if (span && span.to >= today) return span
  }
  return undefined
}
