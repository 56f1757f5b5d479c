import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { asBusy, isLocked } from './sqlite-file.ts'
import { checkCommit, ConflictError, type Op, type Stored } from './store.ts'

type Etags = readonly (string | undefined)[]

/** A commit that waits for its turn. `bodies` are its documents as they are stored. */
interface Waiting {
  readonly pk: string
  readonly ops: readonly Op[]
  readonly bodies: readonly string[]
  readonly resolve: (etags: Etags) => void
  readonly reject: (error: unknown) => void
}

/** A document that is stored now, and the length of its text. */
export interface Written {
  readonly stored: Stored
  readonly size: number
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

/** How many commits are waited for: with more, those who came first would wait too long. */
const TOGETHER = 32

/**
 * Commits to the file. Those that come while the loop does other work are written in one transaction and with one flush to the disk,
 * which is most of what a commit costs: each is still all or nothing by itself, sees the ones before it, and is acknowledged only
 * when it lies on the disk. `onCommit` is told of each partition that was
 * written, and of the documents that took another's place there, before anybody else is.
 */
export function sqliteCommitter(db: DatabaseSync, nowMs: () => number, onCommit: (pk: string, written: readonly Written[]) => void): Committer {
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

  /** What stands where each operation would write. Throws `ConflictError` before anything is written. */
  function look(pk: string, ops: readonly Op[], atMs: number): readonly (Row | undefined)[] {
    return ops.map((op, index) => {
      const row = sql.current.get({ pk, id: idOf(op) }) as Row | undefined
      const etag = row && (row.expires_ms === null || row.expires_ms > atMs) ? row.etag : undefined
      if (op.op === 'create' && etag !== undefined) throw new ConflictError('exists', index)
      if ((op.op === 'replace' || op.op === 'delete') && etag === undefined) throw new ConflictError('missing', index)
      if ('etag' in op && op.etag !== undefined && op.etag !== etag) throw new ConflictError('stale', index)
      return row
    })
  }

  function write(pk: string, op: Op, body: string, before: Row | undefined, atMs: number): string | undefined {
    const id = idOf(op)
    if (op.op === 'delete') {
      sql.remove.run({ pk, id })
      reindex(pk, id, before?.keys ?? null, null)
      return undefined
    }
    const etag = randomUUID()
    const keys = op.doc.keys === undefined ? null : JSON.stringify(op.doc.keys)
    sql.write.run({ pk, id, etag, keys, expires: op.doc.ttl === undefined ? null : atMs + op.doc.ttl * 1000, body })
    reindex(pk, id, before?.keys ?? null, keys)
    return etag
  }

  /** From the keys before to the keys after, both as JSON. */
  function reindex(pk: string, id: string, before: string | null, after: string | null): void {
    if (before === after) return
    const old = keysIn(before)
    const now = keysIn(after)
    for (const [name, key] of old) if (!now.some(([other, value]) => other === name && value === key)) sql.unindex.run({ pk, id, name, key })
    for (const [name, key] of now) if (!old.some(([other, value]) => other === name && value === key)) sql.index.run({ pk, id, name, key })
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

  /** Leaves nothing behind where it ends in a conflict: the ids of a commit are different ones, so all is looked at first. */
  function one({ pk, ops, bodies }: Waiting, atMs: number): Etags | ConflictError {
    try {
      const before = look(pk, ops, atMs)
      return ops.map((op, index) => write(pk, op, bodies[index] ?? '', before[index], atMs))
    } catch (error) {
      if (error instanceof ConflictError) return error
      throw error
    }
  }

  function together(all: readonly Waiting[]): void {
    const results = transaction((atMs) => all.map((commit) => one(commit, atMs)))
    // Also where it was refused: what it was decided on was not the latest.
    for (const [index, commit] of all.entries()) onCommit(commit.pk, replaced(commit, results[index]))
    for (const [index, result] of results.entries()) {
      if (result instanceof ConflictError) all[index]?.reject(result)
      else all[index]?.resolve(result)
    }
  }

  /** Another round of the loop, as long as each brings more commits: whoever is alone waits for no one. */
  function gather(before: number): void {
    if (waiting.length === before || waiting.length >= TOGETHER) flush()
    else setImmediate(gather, waiting.length)
  }

  function flush(): void {
    const all = waiting
    waiting = []
    if (all.length > 0) tried(all)
  }

  /** Where nothing could be written: what fails together may well go alone, since the disk may have room for some. A lock is waited for once. */
  function tried(all: readonly Waiting[]): void {
    try {
      together(all)
    } catch (error) {
      if (all.length > 1 && !isLocked(error)) all.forEach((commit) => tried([commit]))
      else all.forEach(({ reject }) => reject(asBusy(error)))
    }
  }

  return {
    async commit(pk, ops) {
      const bodies = checkCommit(pk, ops)
      return new Promise((resolve, reject) => {
        waiting.push({ pk, ops, bodies, resolve, reject })
        if (waiting.length === 1) setImmediate(gather, 0)
      })
    },
    flush,
  }
}

function replaced({ ops, bodies }: Waiting, etags: Etags | ConflictError | undefined): readonly Written[] {
  if (!Array.isArray(etags)) return []
  return (etags as Etags).flatMap((etag, index): Written[] => {
    const op = ops[index]
    return op?.op === 'replace' && etag !== undefined ? [{ stored: { doc: op.doc, etag }, size: bodies[index]?.length ?? 0 }] : []
  })
}

const idOf = (op: Op): string => (op.op === 'delete' ? op.id : op.doc.id)
const keysIn = (json: string | null): readonly (readonly [string, string])[] => (json === null ? [] : Object.entries(JSON.parse(json) as Record<string, string>))
