import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Context } from './context.ts'
import type { Day } from '../meetings/calendar.ts'
import { isWord, type Word } from './text-words.ts'

export type MarkKind =
  | 'day'
  | 'times'
  | 'minutes'
  | 'action'
  | 'proposal'
  | 'item'
  | 'person'
  | 'link'
  | 'mail'
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
export const ordinals = { ...english.ordinalDays, ...swedish.ordinalDays }
export const months = { ...english.monthStarts, ...swedish.monthStarts }
export const itemNouns = { ...english.itemNouns, ...swedish.itemNouns }
export const lengths = { ...english.lengths, ...swedish.lengths }

export interface Scan {
  readonly text: string
  readonly words: readonly Word[]
  readonly context: Context
}
export type Finder = (scan: Scan, at: number) => Mark | undefined

export const plainAt = ({ words }: Scan, at: number): string => words[at]?.plain ?? ''
export const numberAt = (scan: Scan, at: number): number | undefined => {
  const plain = plainAt(scan, at)
  return /^\d{1,4}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
}

export const adjacent = ({ words }: Scan, at: number): boolean =>
  words[at - 1] !== undefined && words[at - 1]?.to === words[at]?.from

/** Marks of punctuation at the end are none of it. */
export const trimmed = (words: readonly Word[], from: number, to: number): number => {
  let end = to
  while (end > from + 1 && !isWord(words[end - 1] ?? words[0]!)) end -= 1
  return end
}
