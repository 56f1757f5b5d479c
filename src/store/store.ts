import type { Doc } from '../meetings/doc.ts'

export type { Doc } from '../meetings/doc.ts'

/**
 * What the bot asks of a store, in five verbs that Azure Cosmos DB and an embedded SQLite file both serve well.
 *
 * Documents live in partitions: one partition per group (`partitionKey`), so that a meeting, its actions, their reminders and
 * the audit entry commit together or not at all. A document names its own index keys (`keys: { open: '2026-05-31|U14' }`):
 * there are no other queries than "this index, in key order". Index keys are printable ASCII, so both engines sort alike.
 */

/** A document as read, with the opaque version that a conditional write must show. */
export interface Stored<T extends Doc = Doc> {
  readonly doc: T
  readonly etag: string
}

/** A document among all. After one with a `place` the reading can be gone on with from there, later and by another process. */
export interface Placed extends Stored {
  readonly place?: string
}

/** How all is read. */
export interface Reading {
  /** From this place on. */
  readonly after?: string
  /** What can be read is wanted though some cannot: told of so many places that could not, not all of which need have held a document. */
  readonly onLost?: (places: number) => void
}

export type Op =
  /** Refused as `exists` when the id is taken. */
  | { readonly op: 'create'; readonly doc: Doc }
  /** Refused as `missing` or `stale`. */
  | { readonly op: 'replace'; readonly doc: Doc; readonly etag: string }
  /** Unconditional: the last writer wins. For facts nobody contends for. */
  | { readonly op: 'put'; readonly doc: Doc }
  /** Refused as `missing`, and as `stale` when an etag is given. */
  | { readonly op: 'delete'; readonly id: string; readonly etag?: string }

/** Keys from `from` (inclusive) to `to` (exclusive), after the cursor `after`, at most `limit` documents. */
export interface Range {
  readonly index: string
  readonly from?: string
  readonly to?: string
  readonly after?: string
  readonly desc?: boolean
  readonly limit: number
}

export interface Page<T extends Doc = Doc> {
  readonly items: readonly Stored<T>[]
  /** The cursor for the next page; absent when this page was not full. */
  readonly next?: string
}

/** A document that an index names: where it is, and its key. */
export interface Named {
  readonly pk: string
  readonly id: string
  readonly key: string
}

/** A page of names; it may hold few, or none, and yet not be the last one. */
export interface Names {
  readonly items: readonly Named[]
  /** Where the next page begins, for the same index and range. Absent on the last one. */
  readonly next?: string
}

/** Keys from `from` (inclusive) to `to` (exclusive), from `after` on, at most `limit` names. */
export interface Scan {
  readonly from?: string
  readonly to: string
  readonly after?: string
  readonly limit: number
}

export interface Store {
  /** The document, or `undefined` when there is none. */
  get<T extends Doc>(pk: string, id: string): Promise<Stored<T> | undefined>
  /** One partition, one index, in key order. */
  list<T extends Doc>(pk: string, range: Range): Promise<Page<T>>
  /**
   * Every partition, one index, keys below `to`, in no promised order: work that is due, by name, since it is read again where it is done. One page,
   * so that a slow one holds up no more than itself. Cost follows what is due.
   */
  scan(index: string, scan: Scan): Promise<Names>
  /** All of it or none of it, within one partition; resolves with the new etag of each written document, in order. */
  commit(pk: string, ops: readonly Op[]): Promise<readonly (string | undefined)[]>
  /** Every document of every partition, for export; keys and etags included, expired ones left out. */
  all(reading?: Reading): AsyncIterable<Placed>
  close(): Promise<void>
}

/**
 * What does not pass by itself, for whoever runs the bot: of a `damaged` store some can no longer be read; of one that is `lost` nothing that is
 * written is kept, so it takes nothing more, and the process should end; a `worn` one does all it should, and what was removed may be found between its rows.
 */
export interface Trouble {
  readonly kind: 'damaged' | 'lost' | 'worn'
  readonly why: string
}

/** Somebody else was first. `index` is the op that was refused. Read again, decide again. */
export class ConflictError extends Error {
  readonly reason: 'exists' | 'missing' | 'stale'
  readonly index: number
  constructor(reason: 'exists' | 'missing' | 'stale', index: number) {
    super(`the write was refused: op ${index} is ${reason}`)
    this.name = 'ConflictError'
    this.reason = reason
    this.index = index
  }
}

/** The store is throttled, locked or away, and nothing was written. Worth trying again after `retryAfterMs`. */
export class BusyError extends Error {
  readonly retryAfterMs: number
  constructor(retryAfterMs: number, cause?: unknown) {
    super('the store is busy or out of reach', { cause })
    this.name = 'BusyError'
    this.retryAfterMs = retryAfterMs
  }
}

/** A write may or may not have landed, and the store could not find out. */
export class UnknownOutcomeError extends Error {
  constructor(cause?: unknown) {
    super('the outcome of a write is unknown', { cause })
    this.name = 'UnknownOutcomeError'
  }
}

/** A request that no engine would take: too many ops, a bad id, a document over the size limit. A fault in our code. */
export class InvalidError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InvalidError'
  }
}

/**
 * Limits of a Cosmos transactional batch, kept on every engine (source: Azure Cosmos DB service limits). The batch holds 100
 * operations; one is kept for the marker that tells whether a commit landed (cosmos-commit.ts).
 */
export const MAX_OPS = 99
export const MAX_COMMIT_BYTES = 1_900_000

/**
 * Refuses with `InvalidError` what Cosmos would refuse, so that SQLite never accepts more. Gives each operation's document as JSON;
 * of a deletion nothing.
 */
export function checkCommit(pk: string, ops: readonly Op[]): readonly string[] {
  if (ops.length === 0 || ops.length > MAX_OPS)
    throw new InvalidError(`a commit holds 1 to ${MAX_OPS} operations, not ${ops.length}`)
  if (!pk || pk.length > 1000) throw new InvalidError('a partition key has 1 to 1000 characters')
  const seen = new Set<string>()
  const bodies: string[] = []
  for (const op of ops) {
    const id = op.op === 'delete' ? op.id : op.doc.id
    if (!id || id.length > 255 || !(PLAIN_ID.test(id) || isId(id)))
      throw new InvalidError(`not a document id: ${JSON.stringify(id)}`)
    if (seen.has(id)) throw new InvalidError(`document ${id} stands twice in one commit`)
    seen.add(id)
    const body = op.op === 'delete' ? '' : JSON.stringify(op.doc)
    bodies.push(body)
    if (op.op === 'delete') continue
    if (op.doc.ttl !== undefined && !(Number.isInteger(op.doc.ttl) && op.doc.ttl >= 1))
      throw new InvalidError(`a ttl is a whole number of seconds from 1: ${op.doc.ttl}`)
    for (const field in op.doc)
      if (field.startsWith('_'))
        throw new InvalidError(`a field that begins with _ belongs to the engine: ${field}`)
    if (op.doc.pk !== pk) throw new InvalidError(`document ${id} belongs to another partition`)
    const { keys = {} } = op.doc
    for (const name in keys) {
      if (!INDEX_NAME.test(name)) throw new InvalidError(`not an index name: ${name}`)
      if (!INDEX_KEY.test(keys[name] ?? ''))
        throw new InvalidError(`an index key is 1 to 500 printable ASCII characters: ${name}`)
    }
  }
  checkBytes(bodies)
  return bodies
}

const PLAIN_ID = /^[\w|.:@-]+$/
const isId = (id: string): boolean => !/[/\\?#\p{Cc}\p{Cs}]|\s$/u.test(id)
const INDEX_NAME = /^[a-z][A-Za-z0-9]*$/
const INDEX_KEY = /^[\x20-\x7e]{1,500}$/

/** Counted only where it may be too much: a character is three bytes at the most (one of four is two in a string). */
function checkBytes(bodies: readonly string[]): void {
  if (bodies.reduce((sum, body) => sum + body.length, 0) * 3 <= MAX_COMMIT_BYTES) return
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0)
  if (bytes > MAX_COMMIT_BYTES)
    throw new InvalidError(`a commit holds at most ${MAX_COMMIT_BYTES} bytes, not ${bytes}`)
}
