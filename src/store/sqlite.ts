import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { bounds, checkRange } from './range.ts'
import { asBusy, openSqliteFile } from './sqlite-file.ts'
import { checkCommit, ConflictError, type Doc, type Op, type Page, type Range, type Store, type Stored } from './store.ts'

export interface SqliteStore extends Store {
  /** A copy of the whole file as of one moment, made while the bot runs. An older file of that name is replaced once it is whole. */
  backup(file: string): Promise<void>
}

interface Row {
  readonly etag: string
  readonly body: string
}

const LIVE = '(doc.expires_ms IS NULL OR doc.expires_ms > $now)'
const KEYED = 'SELECT key, etag, body FROM doc_key JOIN doc USING (pk, id)'
const inOrder = (beyond: string, order: string) =>
  `${KEYED} WHERE doc_key.pk = $pk AND name = $index AND key >= $from AND key < $to AND key ${beyond} $after AND ${LIVE}
   ORDER BY key ${order} LIMIT $limit`

/** How many expired documents a commit takes away with it, so that none needs a sweeper and no commit waits for one. */
const SWEEP = 20

/**
 * The store in one SQLite file, for one process at a time (a second one may read, export and back up). The file and its folder
 * are made when missing; refuses with `StoreSetupError` what cannot be opened. `now` only decides what has expired.
 */
export function openSqliteStore(file: string, now: () => Date): SqliteStore {
  const db = openSqliteFile(file)
  const sql = {
    get: db.prepare(`SELECT etag, body FROM doc WHERE pk = $pk AND id = $id AND ${LIVE}`),
    ascending: db.prepare(inOrder('>', 'ASC')),
    descending: db.prepare(inOrder('<', 'DESC')),
    scan: db.prepare(`${KEYED} WHERE name = $index AND key >= $from AND key < $to AND ${LIVE} ORDER BY key LIMIT $limit`),
    write: db.prepare('INSERT INTO doc (pk, id, etag, body, expires_ms) VALUES ($pk, $id, $etag, $body, $expires)'),
    index: db.prepare('INSERT INTO doc_key (pk, id, name, key) VALUES ($pk, $id, $name, $key)'),
    remove: db.prepare('DELETE FROM doc WHERE pk = $pk AND id = $id'),
    sweep: db.prepare(`DELETE FROM doc WHERE (pk, id) IN (SELECT pk, id FROM doc WHERE expires_ms <= $now LIMIT ${SWEEP})`),
  }
  const nowMs = () => now().getTime()

  function apply(pk: string, op: Op, index: number, atMs: number): string | undefined {
    const id = op.op === 'delete' ? op.id : op.doc.id
    const current = sql.get.get({ pk, id, now: atMs }) as Row | undefined
    if (op.op === 'create' && current) throw new ConflictError('exists', index)
    if ((op.op === 'replace' || op.op === 'delete') && !current) throw new ConflictError('missing', index)
    if ('etag' in op && op.etag !== undefined && op.etag !== current?.etag) throw new ConflictError('stale', index)
    sql.remove.run({ pk, id }) // its index keys go with it
    if (op.op === 'delete') return undefined
    const etag = randomUUID()
    const expires = op.doc.ttl === undefined ? null : atMs + op.doc.ttl * 1000
    sql.write.run({ pk, id, etag, body: JSON.stringify(op.doc), expires })
    for (const [name, key] of Object.entries(op.doc.keys ?? {})) sql.index.run({ pk, id, name, key })
    return etag
  }

  function transaction<R>(work: () => R): R {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk makes SQLite roll back by itself, and a second ROLLBACK would hide the reason.
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    async get<T extends Doc>(pk: string, id: string) {
      const row = guarded(() => sql.get.get({ pk, id, now: nowMs() })) as Row | undefined
      return row && stored<T>(row)
    },
    async list<T extends Doc>(pk: string, range: Range): Promise<Page<T>> {
      checkRange(range)
      const query = range.desc ? sql.descending : sql.ascending
      const rows = guarded(() => query.all({ pk, index: range.index, ...bounds(range), now: nowMs(), limit: range.limit }))
      const items = rows.map((row) => stored<T>(row as unknown as Row))
      const last = rows.length === range.limit ? rows.at(-1) : undefined
      return last ? { items, next: last['key'] as string } : { items }
    },
    async scan<T extends Doc>(index: string, spec: { readonly from?: string; readonly to: string; readonly limit: number }) {
      checkRange({ index, limit: spec.limit })
      const rows = guarded(() => sql.scan.all({ index, from: spec.from ?? '', to: spec.to, now: nowMs(), limit: spec.limit }))
      return rows.map((row) => stored<T>(row as unknown as Row))
    },
    async commit(pk, ops) {
      checkCommit(pk, ops)
      const atMs = nowMs()
      return guarded(() =>
        transaction(() => {
          sql.sweep.run({ now: atMs })
          return ops.map((op, index) => apply(pk, op, index, atMs))
        }),
      )
    },
    /** As of one moment: a connection of its own reads one snapshot while commits go on. */
    async *all() {
      const reader = new DatabaseSync(file, { readOnly: true })
      try {
        const rows = reader.prepare(`SELECT etag, body FROM doc WHERE ${LIVE} ORDER BY pk, id`).iterate({ now: nowMs() })
        for (const row of rows) yield stored(row as unknown as Row)
      } finally {
        reader.close()
      }
    },
    async backup(target) {
      const part = `${target}.part`
      rmSync(part, { force: true })
      await backup(db, part)
      renameSync(part, target)
    },
    async close() {
      if (db.isOpen) db.close()
    },
  }
}

const stored = <T extends Doc = Doc>(row: Row): Stored<T> => ({ doc: JSON.parse(row.body) as T, etag: row.etag })

function guarded<R>(work: () => R): R {
  try {
    return work()
  } catch (error) {
    throw asBusy(error)
  }
}
