import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreSetupError } from './setup-error.ts'
import { checkWhole, isDamage, NEWEST, newerThanThis } from './sqlite-file.ts'
import { unexported } from './kinds.ts'
import type { Doc, Placed, Reading, Stored } from './store.ts'

interface Row {
  readonly etag: string
  readonly body: string
}

const LIVE = '(expires_ms IS NULL OR expires_ms > $now)'

/**
 * The file, for reading alone: whoever copies changes nothing of what is copied, not even an older version's tables. Refuses with `StoreSetupError`
 * a file that is no store of ours, or a newer version's.
 */
function openReader(file: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file, { readOnly: true })
    const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version > NEWEST) throw newerThanThis(file, version)
    if (version === 0) throw new StoreSetupError(`${file} holds no store`)
    return db
  } catch (error) {
    db?.close()
    if (error instanceof StoreSetupError) throw error
    throw new StoreSetupError(`${file} cannot be read (${(error as Error).message})`, error)
  }
}

/** After so many documents there is a place to go on from. */
const PLACE_EVERY = 200

/** Every document as of one moment, while commits go on; from a place on, as of a later one. Of a damaged file what can be read, where that is asked for. */
export function* readAll(
  file: string,
  now: Date,
  { after, onLost }: Reading = {},
): Generator<Placed> {
  const reader = openReader(file)
  try {
    if (onLost) return yield* salvaged(reader, now, Number(after ?? 0), onLost)
    const [pk = '', id = ''] = after === undefined ? [] : (JSON.parse(after) as readonly string[])
    const rows = reader
      .prepare(`SELECT etag, body FROM doc WHERE (pk, id) > ($pk, $id) AND ${LIVE} ORDER BY pk, id`)
      .iterate({ now: now.getTime(), pk, id })
    let count = 0
    for (const row of rows) {
      const one = stored(row as unknown as Row)
      const place = (count += 1) % PLACE_EVERY === 0
      yield place ? { ...one, place: JSON.stringify([one.doc.pk, one.doc.id]) } : one
    }
  } catch (error) {
    if (!isDamage(error)) throw error
    throw new StoreSetupError(
      `${file} is damaged: restore a backup, or say --salvage to export what can still be read`,
      error,
    )
  } finally {
    reader.close()
  }
}

/** Places of the table that are read in one go; where one of them is damaged, each half is tried. */
const AT_ONCE = 512

function* salvaged(
  reader: DatabaseSync,
  now: Date,
  through: number,
  onLost: (places: number) => void,
): Generator<Placed> {
  const range = reader.prepare(
    `SELECT etag, body FROM doc WHERE rowid BETWEEN $from AND $to AND ${LIVE}`,
  )
  const seen = new Set<string>()
  function* within(from: number, to: number): Generator<Stored> {
    try {
      const rows = range.all({ from, to, now: now.getTime() }) as unknown as readonly Row[]
      for (const row of rows) {
        const one = stored(row)
        const name = `${one.doc.pk}\n${one.doc.id}`
        if (!seen.has(name)) yield one
        seen.add(name)
      }
    } catch (error) {
      if (!isDamage(error) && !(error instanceof SyntaxError)) throw error
      if (from === to) return onLost(1)
      const middle = Math.floor((from + to) / 2)
      yield* within(from, middle)
      yield* within(middle + 1, to)
    }
  }
  const last = lastPlace(reader)
  for (let from = through + 1; from <= last; from += AT_ONCE) {
    const to = from + AT_ONCE - 1
    const found = [...within(from, to)]
    for (const [at, one] of found.entries())
      yield at === found.length - 1 ? { ...one, place: String(to) } : one
  }
}

/** The last place of the table, however much of it is damaged. */
function lastPlace(reader: DatabaseSync): number {
  for (const question of [
    'SELECT max(rowid) AS last FROM doc',
    'SELECT max(rowid) AS last FROM (SELECT rowid FROM doc INDEXED BY sqlite_autoindex_doc_1)',
  ])
    try {
      return Number(reader.prepare(question).get()?.['last'] ?? 0)
    } catch (error) {
      if (!isDamage(error)) throw error
    }
  return MOST_PLACES
}

const MOST_PLACES = 10_000_000

/**
 * A copy of the whole file as of one moment, made while the bot runs, however much is written meanwhile. It holds what is there and no trace of what was
 * removed. An older file of that name is replaced once the new one is whole.
 */
export function backupSqlite(file: string, target: string): void {
  const part = `${target}.part`
  rmSync(part, { force: true })
  const reader = openReader(file)
  try {
    // Else pages of the copy hold in their gaps what stood elsewhere, where removing it does not reach.
    reader.exec('PRAGMA secure_delete = ON')
    reader.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`)
    chmodSync(part, 0o600)
    const copy = new DatabaseSync(part)
    try {
      leaveOutUnexported(copy)
      // A copy of what is damaged takes nobody's place.
      checkWhole(copy, file)
    } finally {
      copy.close()
    }
    flushed(part)
    renameSync(part, target)
  } catch (error) {
    if (!isDamage(error)) throw error
    throw new StoreSetupError(`${file} is damaged: restore a backup`, error)
  } finally {
    reader.close()
    rmSync(part, { force: true })
  }
}

/** What stays in the installation that made it is in no copy: whoever has one opens no link with it. */
function leaveOutUnexported(copy: DatabaseSync): void {
  copy.exec('PRAGMA secure_delete = ON')
  for (const type of unexported)
    copy.prepare("DELETE FROM doc WHERE body ->> '$.type' = ?").run(type)
  // A key that is left behind would stand beside the one of the next document of that name. A file of an earlier version has fewer tables.
  const tables = copy.prepare(
    "SELECT name FROM sqlite_schema WHERE name IN ('doc_key', 'doc_key_recent')",
  )
  for (const { name } of tables.all())
    copy.exec(`DELETE FROM ${String(name)} WHERE (pk, id) NOT IN (SELECT pk, id FROM doc)`)
}

function flushed(file: string): void {
  const fd = openSync(file, 'r+')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/**
 * Puts a copy in the place of the store, and what was there beside it as `….before`. Refuses with `StoreSetupError` while a bot has the store open, and
 * a copy that is damaged, no store or a newer version's; then nothing is changed. Gives the name of what was there, if anything was.
 */
export function restoreSqlite(
  copy: string,
  file: string,
  marks: readonly string[],
): string | undefined {
  checkedCopy(copy)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    backupSqlite(copy, part)
    const former = existsSync(file) ? `${file}.before` : undefined
    if (former) {
      closeOff(file)
      renameSync(file, former)
    }
    for (const one of [`${file}-wal`, `${file}-shm`, ...marks]) rmSync(one, { force: true })
    renameSync(part, file)
    return former
  } finally {
    rmSync(part, { force: true })
  }
}

function checkedCopy(copy: string): void {
  if (!existsSync(copy)) throw new StoreSetupError(`there is no file ${copy}`)
  const reader = openReader(copy)
  try {
    checkWhole(reader, copy)
  } finally {
    reader.close()
  }
}

/** Only whoever is alone with a database may end its log of writes: so nobody has it open. */
function closeOff(file: string): void {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(file, { timeout: 200 })
    db.exec('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (isDamage(error)) return
    throw new StoreSetupError(
      `${file} is in use: stop the bot first, then restore (${(error as Error).message})`,
      error,
    )
  } finally {
    db?.close()
  }
}

const stored = (row: Row): Stored => ({ doc: JSON.parse(row.body) as Doc, etag: row.etag })
