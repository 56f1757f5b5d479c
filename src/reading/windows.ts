import { addDays, yearOf, type Day } from '../meetings/calendar.ts'
import {
  deadlines,
  monthUpTo,
  periods,
  third,
  type Period,
  type Span,
  type Typed,
} from './periods.ts'
import { phrase, restOf, tidy, type Impossible } from './phrase.ts'
import { takeWeek } from './weeks.ts'

export interface WindowRead {
  readonly kind: 'window'
  readonly from: Day
  readonly to: Day
  /** As typed, so that it can be shown again. */
  readonly words: string
  readonly rest: string
}

/**
 * Reads a stretch of time at the start of the text, in Swedish and English alike: weeks, months, seasons, terms, quarters, years,
 * their beginning, middle and end (`i slutet av maj`), the time before them (`före sommaren`), and what all work towards (`före
 * årsskiftet`, `halvårsskiftet 2027`, `till jul`). Without a year it is the next one that is not over; one that has begun counts.
 * What is due before something opens on the first of the month in which it is due. `impossible` for `Q5` and `vecka 54`.
 */
export function takeWindow(source: string, today: Day): WindowRead | Impossible | undefined {
  const text = tidy(source)
  const week = takeWeek(text, today)
  if (week) return week.kind === 'week' ? { ...week, kind: 'window' } : week
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    const span = match && read(match.groups ?? {}, today)
    if (!match || span === 'not this') continue
    if (!span) return { kind: 'impossible', text: match[0].trim() }
    return {
      kind: 'window',
      ...span,
      words: match[0].trim().replaceAll(/\s+/g, ' '),
      rest: restOf(text, match[0].length),
    }
  }
  return undefined
}

type Groups = Readonly<Record<string, string | undefined>>
interface Form {
  readonly pattern: RegExp
  readonly read: (groups: Groups, today: Day) => Span | undefined | 'not this'
}

const before = '(?<before>(?:före|innan|before) )?'
const beside =
  '(?:i|under|till|inför|vid|på|inom|kring|in|during|by|until|at|for|within|around|on) '
const part = String.raw`(?:(?<early>(?:(?:i )?början (?:av|på)|tidigt i|(?:the )?(?:beginning|start) of|early(?: in)?) )|(?<mid>(?:(?:i )?mitten (?:av|på)|(?:the )?middle of) |mid[-\s]+)|(?<late>(?:(?:i )?slutet (?:av|på)|sent i|(?:the )?end of|late(?: in)?) ))?`
const company = `(?<company>${beside})?(?<next>(?:nästa|next) )?(?<this>(?:denna|detta|den här|kommande|this|coming|the) )?`
const shortYear = String.raw`\s?(?<bare>\d\d)(?:[/-](?<bareThrough>\d\d))?(?![-/.:]?\d)|`
const year = (bare: string): string =>
  String.raw`(?:${bare}(?:,? (?:of )?|[/-])(?<year>20\d\d)(?:\s*[-–/]\s*(?:20)?(?<through>\d\d))?(?![-/.:]?\d)|\s*[-–'’]\s?(?<short>\d\d)(?![-/.:]?\d)|(?<nextYear> (?:nästa år|next year))|(?<thisYear> (?:i år|this year)))?`

const forms: readonly Form[] = [
  ...deadlines.map(({ words, last }): Form => ({
    pattern: phrase(
      `(?:(?:före|innan|till|inför|vid|kring|på|before|by|at|on|until|around) )?(?:the )?(?:${words})${year('')}`,
    ),
    read: (groups, today) => choose((at) => monthUpTo(last(at, today)), groups, today),
  })),
  ...periods.map((period): Form => ({
    pattern: phrase(
      `${before}(?<beside>${beside})?${part}${company}(?:${period.words})${year(period.shortYear ? shortYear : '')}`,
    ),
    read: (groups, today) => spanOf(period, groups, today),
  })),
]

const companions = [
  'before',
  'beside',
  'early',
  'mid',
  'late',
  'company',
  'next',
  'this',
  'year',
  'short',
  'nextYear',
  'thisYear',
]
/** `vintern 2026/27` is the winter of 2027. */
const lastYear = ({ through, bareThrough, year: first }: Groups): string | undefined =>
  (through ?? bareThrough) ? `20${through ?? bareThrough}` : first

function spanOf(period: Period, groups: Groups, today: Day): Span | undefined | 'not this' {
  const alone = !companions.some((name) => groups[name])
  if (period.needsCompany && alone) return 'not this'
  const typed: Typed = { a: groups['a'], b: groups['b'] }
  const which = (['early', 'mid', 'late'] as const).find((each) => groups[each])
  return choose(
    (at) => {
      const all = period.span(at, typed, today)
      const span = all && which ? third(all, which) : all
      return span && groups['before'] ? monthUpTo(addDays(span.from, -1)) : span
    },
    { ...groups, year: lastYear(groups) },
    today,
  )
}

/** The year that was typed, the next year for `nästa vår`, else the first in which the span is not over. */
function choose(
  spanIn: (year: number) => Span | undefined,
  groups: Groups,
  today: Day,
): Span | undefined {
  const now = yearOf(today)
  const short = groups['short'] ?? groups['bare']
  const typed = groups['year'] ?? (short === undefined ? undefined : `20${short}`)
  if (typed !== undefined) return spanIn(Number(typed))
  if (groups['next'] || groups['nextYear']) return spanIn(now + 1)
  if (groups['thisYear']) return spanIn(now)
  return (
    [now - 1, now, now + 1, now + 2]
      .map(spanIn)
      .find((span) => span !== undefined && span.to >= today) ?? spanIn(now)
  )
}
