import { mayLast, type RetentionClass } from '../meetings/retention.ts'
import { spelled } from './spelled.ts'
import { vocabulary } from './vocabulary.ts'

const kinds = vocabulary(({ group }) => group.retention)
const lengths = vocabulary(({ times }) => times.lengths)

/** The name of a kind of records, with nothing else. */
export const RETENTION_KIND = kinds.source

const before = spelled(({ group }) => group.keptFor)
const named = new RegExp(
  String.raw`^(${kinds.source})(?=[\s:]|$)\s*:?\s*(?:${before}(?=\s|$))?\s*(.*?)\.?$`,
  'isu',
)
const forGood = new RegExp(`^${spelled(({ group }) => group.kept)}$`, 'iu')
const length = new RegExp(String.raw`^(\d{1,4})\s*(${lengths.source})$`, 'iu')
const YEAR = 12

export interface RetentionRead {
  readonly kind: RetentionClass
  readonly typed: string
  /** Absent: for good, or none that could be read. */
  readonly months: number | undefined
  readonly good: boolean
}

/** `uppdrag 5 år` -> what is kept for how long. */
export function readRetention(text: string): RetentionRead | undefined {
  const [, word = '', value = ''] = named.exec(text.trim()) ?? []
  const kind = kinds.meaning(word)
  if (kind === undefined) return undefined
  const typed = value.trim().toLowerCase()
  if (forGood.test(typed)) return { kind, typed, months: undefined, good: true }
  const [, count, unit = ''] = length.exec(typed) ?? []
  if (count === undefined) return { kind, typed, months: undefined, good: false }
  const months = Number(count) * (lengths.meaning(unit) === 'years' ? YEAR : 1)
  return { kind, typed, months, good: mayLast(kind, months) }
}
