import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BusyError } from './store.ts'
import { StoreSetupError } from './setup-error.ts'
import { markOf, readMark, type Mark } from './sqlite-mark.ts'

/** The version of the tables below, kept in the file's `user_version`. 0 is a file without tables. */
export const NEWEST = 4

/** How long a lock held by another process may stop this whole process: node:sqlite waits on the event loop's own thread. */
const LOCK_WAIT_MS = 500

/**
 * How many pages (of 4 KB) the log of writes holds before they are copied into the file itself, with two more flushes, for which everybody waits.
 * Sixteen times SQLite's own figure, since busy groups write the same pages again and again; commits lie on the disk either way.
 */
const CHECKPOINT_PAGES = 16_000

/** Kilobytes of the file kept in memory: what a busy month of one group's index touches, and eight times SQLite's own figure. */
const CACHE_KB = 16_000

/** The one index that is read across partitions: what is due. A second copy of all the others would be a third of what a commit writes. */
export const ACROSS = 'wake'

/** Keys in the order they came, until there are enough of them to be put in their own (sqlite-write.ts). */
const RECENT =
  'CREATE TABLE doc_key_recent (pk TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL) STRICT;'

/** Whose database it is, and how many commits it has taken: more than that beside it (sqlite-mark.ts) are missing here. */
const MARK = (): string =>
  `CREATE TABLE mark (installation TEXT NOT NULL, commits INTEGER NOT NULL) STRICT;
   INSERT INTO mark VALUES ('${randomUUID()}', 0);`

/**
 * A document's index keys stand in `doc_key` or, lately, `doc_key_recent`, and once more beside it as JSON, so that a write knows the earlier
 * ones without an index of its own. `body` comes last: it may be long, and reading what stands before it does not touch it.
 */
const TABLES = (): string => `
  CREATE TABLE doc (
    pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, keys TEXT, expires_ms INTEGER, body TEXT NOT NULL,
    PRIMARY KEY (pk, id)
  ) STRICT;
  CREATE INDEX doc_expiry ON doc (expires_ms) WHERE expires_ms IS NOT NULL;
  CREATE TABLE doc_key (
    pk TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (pk, name, key, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX doc_key_across ON doc_key (key) WHERE name = '${ACROSS}';
  ${RECENT}
  ${MARK()}
  PRAGMA user_version = ${NEWEST};`

/** A file of version 1 had the same documents in other tables. */
const FROM_1 = (): string => `
  DROP TABLE doc_key; DROP INDEX doc_expiry; ALTER TABLE doc RENAME TO doc_1;
  ${TABLES()}
  INSERT INTO doc (pk, id, etag, keys, expires_ms, body) SELECT pk, id, etag, body ->> '$.keys', expires_ms, body FROM doc_1;
  INSERT INTO doc_key (pk, name, key, id) SELECT doc.pk, each.key, each.value, doc.id FROM doc, json_each(doc.keys) AS each;
  DROP TABLE doc_1;`

/** In a file of version 2 every key stood in its order. */
const FROM_2 = (): string => `${RECENT} ${FROM_3()}`

/** One of version 3 did not count its commits. */
const FROM_3 = (): string => `${MARK()} PRAGMA user_version = ${NEWEST};`

/** Larger files are not looked through at every start: a gigabyte takes some seconds. Backups look through all of them. */
const CHECKED_BYTES = 128 * 1024 * 1024

export interface OpenedFile {
  readonly db: DatabaseSync
  readonly mark: Mark
}

/**
 * The database in `file`, made when it is missing, its folder too. A commit survives the process at once, and the machine once the log of writes
 * is flushed, which is left to whoever commits (sqlite-flush.ts): `synchronous = NORMAL` is that, with all of SQLite's other flushes.
 *
 * Refuses with `StoreSetupError` a file that a newer version wrote, that is no database, that cannot be opened, that is damaged, that is empty or
 * gone where its mark says that there was one, that is another installation's, or that holds fewer commits than were acknowledged. `accept` takes what
 * is there in spite of the mark.
 */
export function openSqliteFile(file: string, accept = false): OpenedFile {
  const known = accept ? undefined : readMark(file)
  if (known) checkPresence(file, known)
  let db: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const bytes = existsSync(file) ? statSync(file).size : 0
    db = new DatabaseSync(file, { timeout: LOCK_WAIT_MS })
    db.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA cache_size = -${CACHE_KB}; PRAGMA secure_delete = ON`,
    )
    keepToOurselves(file)
    takeOver(db, file)
    if (bytes <= CHECKED_BYTES) checkWhole(db, file)
    const mark = db.prepare('SELECT installation, commits FROM mark').get() as unknown as Mark
    if (known) checkMark(file, known, mark)
    return { db, mark }
  } catch (error) {
    db?.close()
    if (error instanceof StoreSetupError) throw error
    const reason = (error as Error).message
    throw new StoreSetupError(
      `${file} cannot be used as a store (${reason}): check DATA_DIR, its rights and its free space`,
      error,
    )
  }
}

/** What is in it is for nobody else on the machine, also where an earlier version or another hand made it. */
function keepToOurselves(file: string): void {
  for (const one of [file, `${file}-wal`, `${file}-shm`, markOf(file)])
    try {
      chmodSync(one, 0o600)
    } catch {
      // It is not there, or belongs to somebody else: then the folder decides.
    }
}

/** Makes the tables, or those of this version of an older one's. */
function takeOver(db: DatabaseSync, file: string): void {
  // Two processes may open a new file at once: the one that waits for the lock must look again.
  db.exec('BEGIN IMMEDIATE')
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
  if (version > NEWEST) throw newerThanThis(file, version)
  const make = [TABLES, FROM_1, FROM_2, FROM_3][version]
  if (make) db.exec(make())
  db.exec('COMMIT')
}

export const newerThanThis = (file: string, version: number): StoreSetupError =>
  new StoreSetupError(
    `${file} was written by a newer version of Klubban (format ${version}, this one knows ${NEWEST}): run that version, or restore a backup`,
  )

const GO_ON = 'or, to go on with what is there, run "npm run store:accept"'

function checkPresence(file: string, { commits }: Mark): void {
  if (existsSync(file) && statSync(file).size > 0) return
  throw new StoreSetupError(
    `${file} is ${existsSync(file) ? 'empty' : 'gone'}, where ${markOf(file)} tells of ${commits} commits: mount its disk, restore a backup, ${GO_ON}`,
  )
}

function checkMark(file: string, known: Mark, { installation, commits }: Mark): void {
  if (installation !== known.installation)
    throw new StoreSetupError(
      `${file} is another installation's than ${markOf(file)} tells of: put the right one in its place, ${GO_ON}`,
    )
  if (commits < known.commits)
    throw new StoreSetupError(
      `${file} has lost ${known.commits - commits} of ${known.commits} commits that were acknowledged (its log of writes was damaged or removed, or an older copy was put there): restore what is newer, ${GO_ON}`,
    )
}

/** Looks through the whole file. */
export function checkWhole(db: DatabaseSync, file: string): void {
  const found = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check']
  if (found !== 'ok')
    throw new StoreSetupError(
      `${file} is damaged (${String(found).replace(/^\*\*\*.*\n/, '')}): restore a backup`,
    )
}

// Result codes of SQLite, without their extension in the upper bytes (sqlite.org/rescode.html).
const LOCKED = new Set([5, 6]) // BUSY, LOCKED: another process is writing
const AWAY = new Set([8, 10, 13, 14]) // READONLY, IOERR, FULL, CANTOPEN: the disk is full, gone, or has become read-only

const codeOf = (error: unknown): number | undefined => {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : undefined
}

const FAILED_FLUSHES = new Set([1034, 1290]) // IOERR_FSYNC, IOERR_DIR_FSYNC
/** Whether the system told SQLite that what was written may not be on the disk. */
export const isFailedFlush = (error: unknown): boolean =>
  FAILED_FLUSHES.has(Number((error as { errcode?: unknown } | null)?.errcode))

const DAMAGED = new Set([11, 26]) // CORRUPT, NOTADB
/** Whether SQLite found the file damaged. */
export const isDamage = (error: unknown): boolean => DAMAGED.has(codeOf(error) ?? 0)

/** Whether another process was writing, for as long as we wait. */
export const isLocked = (error: unknown): boolean => LOCKED.has(codeOf(error) ?? 0)

/** `BusyError` when SQLite says that it cannot write for now; any other error as it is. */
export function asBusy(error: unknown): unknown {
  if (isLocked(error)) return new BusyError(50, error)
  return AWAY.has(codeOf(error) ?? 0) ? new BusyError(1000, error) : error
}
