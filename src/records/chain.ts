import { createHash } from 'node:crypto'
import { placeOf } from '../store/kinds.ts'
import type { Doc } from '../store/store.ts'
import type { LogEntry } from './log.ts'

/**
 * # The log as a chain
 *
 * An entry is written by whoever speaks, beside all others who do, so it does not wait for the one before it. The clock seals them in its place: a seal holds
 * the digest of every entry since the seal before, and that one's hash. Whoever has noted a hash can tell from any later export that nothing before it was
 * changed, removed or put in (`check-chain.ts`).
 */

/** An entry as a seal knows it. */
export interface Sealed {
  readonly id: string
  readonly at: string
  readonly digest: string
}

export interface Seal extends Doc {
  readonly type: 'seal'
  readonly number: number
  readonly at: string
  /** The hash of the seal before; empty in the first one. */
  readonly previous: string
  /** The latest place of the index `log` that is in it, or in one before. */
  readonly through: string
  /** The digest of `entries`. */
  readonly root: string
  readonly hash: string
  /** They tell nothing of what was said, and stay when the entries are let go of. */
  readonly entries: readonly Sealed[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The same text for the same value, whatever order its fields stand in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}

/** Of all that an entry says. Where it lies and by what it is found is not part of it: a group may move. */
export function digestOf(entry: Doc): string {
  const { pk: _pk, keys: _keys, ttl: _ttl, ...said } = entry
  return sha256(canonical(said))
}

const sealedAs = (entry: LogEntry): Sealed => ({
  id: entry.id,
  at: entry.at,
  digest: digestOf(entry),
})

export const rootOf = (entries: readonly Sealed[]): string => sha256(canonical(entries))

export const hashOf = ({
  number,
  at,
  previous,
  through,
  root,
}: Pick<Seal, 'number' | 'at' | 'previous' | 'through' | 'root'>): string =>
  sha256(canonical({ number, at, previous, through, root }))

interface Link {
  readonly pk: string
  /** Absent for the first one. */
  readonly last: Seal | undefined
  readonly entries: readonly LogEntry[]
  readonly now: Date
  /** They were changed, so that they are sealed anew: there may be others between them that no seal holds yet. */
  readonly anew?: boolean
}

/** The next link. */
export function nextSeal({ pk, last, entries, now, anew = false }: Link): Seal {
  const number = (last?.number ?? 0) + 1
  const places = [
    last?.through ?? '',
    ...(anew ? [] : entries.map(({ keys }) => keys?.['log'] ?? '')),
  ]
  const rows = entries.map(sealedAs)
  const link = {
    number,
    at: now.toISOString(),
    previous: last?.hash ?? '',
    through: places.reduce((a, b) => (a > b ? a : b)),
    root: rootOf(rows),
  }
  return {
    id: `seal-${placeOf(number)}`,
    pk,
    type: 'seal',
    ...link,
    hash: hashOf(link),
    entries: rows,
  }
}
