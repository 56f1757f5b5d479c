import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { asBusy } from './sqlite-file.ts'
import { checkCommit, ConflictError, type Op } from './store.ts'

type Etags = readonly (string | undefined)[]

/** A commit that waits for its turn. `bodies` are its documents as they are stored. */
interface Waiting {
  readonly pk: string
  readonly ops: readonly Op[]
  readonly bodies: readonly string[]
  readonly resolve: (etags: Etags) => void
  readonly reject: (error: unknown) => void
}

interface Row {
  readonly etag: string
  readonly keys: string | null
  readonly expires_ms: number | null
}

export interface Committer {
  commit(pk: string, ops: readonly Op[]): Promise<Etags>
  /** Does at once what waits. */
  flush(): void
}

/** How many expired documents a transaction takes away with it, so that none needs a sweeper and no commit waits for one. */
const SWEEP = 20

/**
 * Commits to the file. Those that come while the loop does other work are written in one transaction and with one flush to the disk,
 * which is most of what a commit costs: each is still all or nothing by itself, sees the ones before it, and is acknowledged only
 * when it lies on the disk.
 */
export function sqliteCommitter(db: DatabaseSync, nowMs: () => number): Committer {
  const sql = {
    current: db.prepare('SELECT etag, keys, expires_ms FROM doc WHERE pk = $pk AND id = $id'),
    write: db.prepare(`INSERT INTO doc (pk, id, etag, keys, expires_ms, body) VALUES ($pk, $id, $etag, $keys, $expires, $body)
      ON CONFLICT (pk, id) DO UPDATE SET etag = $etag, keys = $keys, expires_ms = $expires, body = $body`),
    remove: db.prepare('DELETE FROM doc WHERE pk = $pk AND id = $id'),
    index: db.prepare('INSERT INTO doc_key (pk, id, name, key) VALUES ($pk, $id, $name, $key)'),
    unindex: db.prepare('DELETE FROM doc_key WHERE pk = $pk AND id = $id AND name = $name AND key = $key'),
    sweep: db.prepare(`DELETE FROM doc WHERE (pk, id) IN (SELECT pk, id FROM doc WHERE expires_ms <= $now LIMIT ${SWEEP}) RETURNING pk, id, keys`),
  }
  let waiting: Waiting[] = []

  function apply(pk: string, op: Op, body: string, index: number, atMs: number): string | undefined {
    const id = op.op === 'delete' ? op.id : op.doc.id
    const row = sql.current.get({ pk, id }) as Row | undefined
    const etag = row && (row.expires_ms === null || row.expires_ms > atMs) ? row.etag : undefined
    if (op.op === 'create' && etag !== undefined) throw new ConflictError('exists', index)
    if ((op.op === 'replace' || op.op === 'delete') && etag === undefined) throw new ConflictError('missing', index)
    if ('etag' in op && op.etag !== undefined && op.etag !== etag) throw new ConflictError('stale', index)
    if (op.op === 'delete') {
      sql.remove.run({ pk, id })
      reindex(pk, id, row?.keys ?? null, null)
      return undefined
    }
    const next = randomUUID()
    const keys = op.doc.keys === undefined ? null : JSON.stringify(op.doc.keys)
    sql.write.run({ pk, id, etag: next, keys, expires: op.doc.ttl === undefined ? null : atMs + op.doc.ttl * 1000, body })
    reindex(pk, id, row?.keys ?? null, keys)
    return next
  }

  /** From the keys before to the keys after, both as JSON. */
  function reindex(pk: string, id: string, before: string | null, after: string | null): void {
    if (before === after) return
    const old = keysIn(before)
    const now = keysIn(after)
    for (const [name, key] of old) if (!now.some((one) => one[0] === name && one[1] === key)) sql.unindex.run({ pk, id, name, key })
    for (const [name, key] of now) if (!old.some((one) => one[0] === name && one[1] === key)) sql.index.run({ pk, id, name, key })
  }

  function sweep(atMs: number): void {
    const gone = sql.sweep.all({ now: atMs }) as unknown as { pk: string; id: string; keys: string | null }[]
    for (const { pk, id, keys } of gone) reindex(pk, id, keys, null)
  }

  function transaction<R>(work: (atMs: number) => R): R {
    const atMs = nowMs()
    db.exec('BEGIN IMMEDIATE')
    try {
      sweep(atMs)
      const result = work(atMs)
      db.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk makes SQLite roll back by itself, and a second ROLLBACK would hide the reason.
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  const one = ({ pk, ops, bodies }: Waiting, atMs: number): Etags => ops.map((op, index) => apply(pk, op, bodies[index] ?? '', index, atMs))

  /** One of several: a conflict undoes it alone. */
  function partly(commit: Waiting, atMs: number): Etags | ConflictError {
    db.exec('SAVEPOINT one')
    try {
      return one(commit, atMs)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      db.exec('ROLLBACK TO one')
      return error
    } finally {
      if (db.isTransaction) db.exec('RELEASE one')
    }
  }

  function alone(commit: Waiting): void {
    try {
      commit.resolve(transaction((atMs) => one(commit, atMs)))
    } catch (error) {
      commit.reject(asBusy(error))
    }
  }

  function flush(): void {
    const all = waiting
    waiting = []
    if (all.length < 2) return all.forEach(alone)
    let results: readonly (Etags | ConflictError)[]
    try {
      results = transaction((atMs) => all.map((commit) => partly(commit, atMs)))
    } catch {
      // Nothing was written. What fails together may well go alone: the disk may have room for some.
      return all.forEach(alone)
    }
    for (const [index, result] of results.entries()) {
      if (result instanceof ConflictError) all[index]?.reject(result)
      else all[index]?.resolve(result)
    }
  }

  return {
    async commit(pk, ops) {
      const bodies = checkCommit(pk, ops)
      return new Promise((resolve, reject) => {
        waiting.push({ pk, ops, bodies, resolve, reject })
        if (waiting.length === 1) setImmediate(flush)
      })
    },
    flush,
  }
}

const keysIn = (json: string | null): readonly (readonly [string, string])[] => (json === null ? [] : Object.entries(JSON.parse(json) as Record<string, string>))
