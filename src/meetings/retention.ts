import { addDays, addMonths, type Day } from './calendar.ts'
import type { PersonId } from './ids.ts'

/**
 * Kinds of records that the group may let go of at their own time, and what that is counted from:
 * - `minutes`: meetings with agenda, notes, decisions and minutes, from the day of the meeting
 * - `actions`: from the day they were done; `proposals`: from the day they were settled
 * - `log`: from the entry, and from the meeting that it is about
 * - `words`: what was typed, as the log holds it; without them an entry still tells the act, who, when, from where, and what stood
 * - `posts`: what the bot sent to whom, from the day it was sent
 * - `contacts`: address and account of somebody who left, from the day they left
 */
export const retentionClasses = [
  'minutes',
  'actions',
  'proposals',
  'log',
  'words',
  'posts',
  'contacts',
] as const
export type RetentionClass = (typeof retentionClasses)[number]

/**
 * Months that a kind of record is kept, or that it is kept for good. Absent: for good, until the archive authority has decided otherwise; the log for two
 * years, words for ninety days, posts for three years.
 */
export type Retention = Readonly<Partial<Record<RetentionClass, number | 'kept'>>>

/** How long a kind is kept. */
export type Lasting = { readonly months: number } | { readonly days: number }

const unsaid: Readonly<Partial<Record<RetentionClass, Lasting>>> = {
  log: { months: 24 },
  words: { days: 90 },
}

/** How long a kind of record is kept; `undefined`: for good. */
export function lasting(settings: Kept, kind: RetentionClass): Lasting | undefined {
  const said = settings.retention?.[kind]
  if (said === 'kept') return undefined
  return said === undefined ? unsaid[kind] : { months: said }
}

/** The settings with a kind kept for good. */
export function keptForGood(retention: Retention | undefined, kind: RetentionClass): Retention {
  const { [kind]: _was, ...others } = retention ?? {}
  return unsaid[kind] ? { ...others, [kind]: 'kept' } : others
}

/** The part of a group's settings that is read here. */
interface Kept {
  readonly retention?: Retention
}

/** That somebody wants a kind of records to go, and on what it rests. Kept once it holds, for the decision's sake. */
export interface Disposal {
  readonly months: number
  /** The disposal decision, as it is cited: `KS 2026/123`. */
  readonly decision: string
  readonly by: PersonId
  readonly askedAt: string
  /** Those who led the group besides when it was asked. */
  readonly others: readonly PersonId[]
  readonly confirmedBy?: PersonId
  readonly heldAt?: string
  /** Of what is removed and kept sealed: the keys of it. */
  readonly keys?: readonly string[]
}

/** What takes two to let go of: a kind of records after its time, and what was removed from records and is kept sealed. */
export const disposables = [...retentionClasses, 'removed'] as const
export type Disposable = (typeof disposables)[number]

export type Disposals = Readonly<Partial<Record<Disposable, Disposal | undefined>>>

const YEAR = 12
/** The log shows who let go of what, and minutes are what the group is for: nobody can make them shorter than this. */
const SHORTEST: Readonly<Record<RetentionClass, number>> = {
  minutes: 2 * YEAR,
  actions: 1,
  proposals: 1,
  log: YEAR,
  words: 1,
  posts: 1,
  contacts: 1,
}
const LONGEST: Readonly<Record<RetentionClass, number>> = {
  minutes: 100 * YEAR,
  actions: 100 * YEAR,
  proposals: 100 * YEAR,
  log: 100 * YEAR,
  words: 100 * YEAR,
  posts: 3 * YEAR,
  contacts: 100 * YEAR,
}

/** Whether a kind may be kept so long, and no longer. */
export const mayLast = (kind: RetentionClass, months: number): boolean =>
  months >= SHORTEST[kind] && months <= LONGEST[kind]

/** What ended before this day is let go of; `undefined` where the kind is kept. */
export function cutoff(settings: Kept, kind: RetentionClass, today: Day): Day | undefined {
  const time = lasting(settings, kind)
  if (!time) return undefined
  return 'days' in time ? addDays(today, -time.days) : addMonths(today, -time.months)
}

/** The kinds that are let go of at some time. */
export const culled = (settings: Kept): readonly RetentionClass[] =>
  retentionClasses.filter((kind) => lasting(settings, kind) !== undefined)
