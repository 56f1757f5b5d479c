import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { named } from './sqlite-bound.ts'
import type { IndexKey, RecentKeys } from './sqlite-recent.ts'
import { ConflictError, type Op } from './store.ts'

/** The new etag of each written document; nothing for one that was removed. */
export type Etags = readonly (string | undefined)[]

/** What commits together in one partition. `bodies` are its documents as they are stored. */
export interface Commit {
  readonly pk: string
  readonly ops: readonly Op[]
  readonly bodies: readonly string[]
}

interface Row {
  readonly rowid: number
  readonly etag: string
  readonly keys: string | null
  readonly expires_ms: number | null
}

/** Where a document stands. */
interface Placed {
  readonly pk: string
  readonly id: string
}

type Keys = Readonly<Record<string, string>>

/** How many expired documents a transaction takes away with it, so that none needs a sweeper and no commit waits for one. */
const SWEEP = 20

/** How many index keys stand in the order they came before they are put in their own: reading looks through them all. */
export const MOST_RECENT_KEYS = 512

/** How each commit of a transaction went, and how many commits the file has taken by then. */
export interface WrittenTogether {
  readonly results: readonly (Etags | ConflictError)[]
  readonly commits: number
}

/**
 * Writes several commits in one transaction: each is all or nothing by itself, sees the ones before it, and is given its etags or its conflict.
 * Throws what SQLite says when nothing could be written. Whether it lies on the disk is asked elsewhere (sqlite-flush.ts).
 */
export function sqliteWriter(
  db: DatabaseSync,
  recent: RecentKeys,
  nowMs: () => number,
): (all: readonly Commit[]) => WrittenTogether {
  const writer = new Writer(db, recent)
  return (all) => writer.together(all, nowMs())
}

const prepared = (db: DatabaseSync) => ({
  begin: db.prepare('BEGIN IMMEDIATE'),
  end: db.prepare('COMMIT'),
  current: db.prepare('SELECT rowid, etag, keys, expires_ms FROM doc WHERE pk = ? AND id = ?'),
  insert: db.prepare(
    'INSERT INTO doc (pk, id, etag, keys, expires_ms, body) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  update: db.prepare('UPDATE doc SET etag = ?, keys = ?, expires_ms = ?, body = ? WHERE rowid = ?'),
  remove: db.prepare('DELETE FROM doc WHERE rowid = ?'),
  index: db.prepare('INSERT INTO doc_key_recent (pk, name, key, id) VALUES (?, ?, ?, ?)'),
  order: db.prepare(
    'INSERT INTO doc_key (pk, name, key, id) SELECT pk, name, key, id FROM doc_key_recent ORDER BY pk, name, key, id',
  ),
  ordered: db.prepare('DELETE FROM doc_key_recent'),
  unindex: db.prepare(
    `DELETE FROM doc_key WHERE pk = ? AND name = ${named('?')} AND key = ? AND id = ?`,
  ),
  unindexRecent: db.prepare('DELETE FROM doc_key_recent WHERE rowid = ?'),
  version: db.prepare('PRAGMA data_version'),
  count: db.prepare('UPDATE mark SET commits = commits + ? RETURNING commits'),
  expired: db.prepare(`SELECT rowid, pk, id, keys FROM doc WHERE expires_ms <= ? LIMIT ${SWEEP}`),
})

class Writer {
  readonly #db: DatabaseSync
  readonly #sql: ReturnType<typeof prepared>
  readonly #recent: RecentKeys
  /** The last row of the recent keys; an empty table counts from one again. */
  #lastRow = 0
  /** Versions are this writer's own, counted. */
  readonly #name = randomUUID()
  #versions = 0

  constructor(db: DatabaseSync, recent: RecentKeys) {
    this.#db = db
    this.#sql = prepared(db)
    this.#recent = recent
  }

  together(all: readonly Commit[], atMs: number): WrittenTogether {
    this.#sql.begin.run()
    try {
      this.#recent.look(this.#sql.version.get()?.['data_version'])
      this.#sweep(atMs)
      const results = all.map((commit) => this.#one(commit, atMs))
      this.#order()
      const taken = results.filter((result) => !(result instanceof ConflictError)).length
      const commits = taken === 0 ? 0 : Number(this.#sql.count.get(taken)?.['commits'])
      this.#sql.end.run()
      return { results, commits }
    } catch (error) {
      // A full disk makes SQLite roll back by itself, and a second ROLLBACK would hide the reason.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      this.#recent.forget()
      throw error
    }
  }

  #sweep(atMs: number): void {
    const expired = this.#sql.expired.all(atMs) as unknown as readonly (Row & Placed)[]
    for (const row of expired) {
      this.#sql.remove.run(row.rowid)
      this.#reindex(row, row.keys, null)
    }
  }

  /** Leaves nothing behind where it ends in a conflict: the ids of a commit are different ones, so all is looked at first. */
  #one(commit: Commit, atMs: number): Etags | ConflictError {
    try {
      const before = this.#look(commit, atMs)
      return before.map((row, index) => this.#write(commit, index, row, atMs))
    } catch (error) {
      if (error instanceof ConflictError) return error
      throw error
    }
  }

  /** What stands where each operation would write. Throws `ConflictError` before anything is written. */
  #look({ pk, ops }: Commit, atMs: number): readonly (Row | undefined)[] {
    return ops.map((op, index) => {
      const row = this.#sql.current.get(pk, idOf(op)) as Row | undefined
      const etag = row && (row.expires_ms === null || row.expires_ms > atMs) ? row.etag : undefined
      if (op.op === 'create' && etag !== undefined) throw new ConflictError('exists', index)
      if ((op.op === 'replace' || op.op === 'delete') && etag === undefined)
        throw new ConflictError('missing', index)
      if ('etag' in op && op.etag !== undefined && op.etag !== etag)
        throw new ConflictError('stale', index)
      return row
    })
  }

  #write(
    { pk, ops, bodies }: Commit,
    index: number,
    before: Row | undefined,
    atMs: number,
  ): string | undefined {
    const op = ops[index]!
    const body = bodies[index] ?? ''
    if (op.op === 'delete') {
      if (before) this.#sql.remove.run(before.rowid)
      this.#reindex({ pk, id: op.id }, before?.keys ?? null, null)
      return undefined
    }
    const { id, keys, ttl } = op.doc
    const etag = `${this.#name}-${(this.#versions += 1)}`
    const after = keys === undefined ? null : JSON.stringify(keys)
    const expiresMs = ttl === undefined ? null : atMs + ttl * 1000
    if (before) this.#sql.update.run(etag, after, expiresMs, body, before.rowid)
    else this.#sql.insert.run(pk, id, etag, after, expiresMs, body)
    this.#reindex(op.doc, before?.keys ?? null, after, keys)
    return etag
  }

  /** From the keys before to the keys after, both as JSON. */
  #reindex({ pk, id }: Placed, before: string | null, after: string | null, now: Keys = {}): void {
    if (before === after) return
    const old: Keys = before === null ? {} : (JSON.parse(before) as Keys)
    for (const name in old) {
      const key = old[name]
      if (key !== undefined && now[name] !== key) this.#unindex({ pk, name, key, id })
    }
    for (const name in now) {
      const key = now[name]
      if (key !== undefined && old[name] !== key) this.#index({ pk, name, key, id })
    }
  }

  #index(one: IndexKey): void {
    const { pk, name, key, id } = one
    this.#lastRow = Number(this.#sql.index.run(pk, name, key, id).lastInsertRowid)
    this.#recent.add(one, this.#lastRow)
  }

  #unindex(one: IndexKey): void {
    const { pk, name, key, id } = one
    const row = this.#recent.take(one)
    if (row === undefined) this.#sql.unindex.run(pk, name, key, id)
    else this.#sql.unindexRecent.run(row)
  }

  /** Many at once, since those of one index stand beside each other: one by one, each would be a page of its own to write. */
  #order(): void {
    if (this.#lastRow < MOST_RECENT_KEYS) return
    this.#sql.order.run()
    this.#sql.ordered.run()
    this.#recent.clear()
    this.#lastRow = 0
  }
}

const idOf = (op: Op): string => (op.op === 'delete' ? op.id : op.doc.id)
