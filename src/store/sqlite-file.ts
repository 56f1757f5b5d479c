import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BusyError } from './store.ts'
import { StoreSetupError } from './setup-error.ts'

/** The version of the tables below, kept in the file's `user_version`. 0 is a file without tables. */
const SCHEMA = 1

/** How long a lock held by another process may stop this whole process: node:sqlite waits on the event loop's own thread. */
const LOCK_WAIT_MS = 500

const TABLES = `
  CREATE TABLE doc (
    pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, expires_ms INTEGER,
    PRIMARY KEY (pk, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX doc_expiry ON doc (expires_ms) WHERE expires_ms IS NOT NULL;
  CREATE TABLE doc_key (
    pk TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (pk, name, key, id),
    FOREIGN KEY (pk, id) REFERENCES doc (pk, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX doc_key_of ON doc_key (pk, id);
  CREATE INDEX doc_key_everywhere ON doc_key (name, key);
  PRAGMA user_version = ${SCHEMA};`

/**
 * The database in `file`, made when it is missing, its folder too. Every commit is on the disk before it is acknowledged.
 * Refuses with `StoreSetupError` a file that a newer version wrote, that is no database, or that cannot be opened.
 */
export function openSqliteFile(file: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    db = new DatabaseSync(file, { timeout: LOCK_WAIT_MS })
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
    // Two processes may open a new file at once: the one that waits for the lock must look again.
    db.exec('BEGIN IMMEDIATE')
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version > SCHEMA) {
      throw new StoreSetupError(
        `${file} was written by a newer version of Klubban (format ${version}, this one knows ${SCHEMA}): run that version, or restore a backup`,
      )
    }
    if (version === 0) db.exec(TABLES)
    db.exec('COMMIT')
    return db
  } catch (error) {
    db?.close()
    if (error instanceof StoreSetupError) throw error
    const reason = (error as Error).message
    throw new StoreSetupError(`${file} cannot be used as a store (${reason}): check DATA_DIR, its rights and its free space`, error)
  }
}

// Result codes of SQLite, without their extension in the upper bytes (sqlite.org/rescode.html).
const LOCKED = new Set([5, 6]) // BUSY, LOCKED: another process is writing
const AWAY = new Set([8, 10, 13, 14]) // READONLY, IOERR, FULL, CANTOPEN: the disk is full, gone, or has become read-only

/** `BusyError` when SQLite says that it cannot write for now; any other error as it is. */
export function asBusy(error: unknown): unknown {
  const code = (error as { errcode?: unknown } | null)?.errcode
  if (typeof code !== 'number') return error
  if (LOCKED.has(code & 0xff)) return new BusyError(50, error)
  if (AWAY.has(code & 0xff)) return new BusyError(1000, error)
  return error
}
