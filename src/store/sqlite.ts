import { asStored } from './as-stored.ts'
import { Parsed } from './parsed.ts'
import { bounds, checkRange } from './range.ts'
import { Reads } from './sqlite-reads.ts'
import { sqliteCommitter, type Written } from './sqlite-commit.ts'
import { readAll } from './sqlite-copy.ts'
import { ACROSS, asBusy, isDamage, openSqliteFile } from './sqlite-file.ts'
import { openFlush } from './sqlite-flush.ts'
import { openMark } from './sqlite-mark.ts'
import { startUpkeep, type UpkeepTimes } from './sqlite-upkeep.ts'
import { sqliteWriter } from './sqlite-write.ts'
import {
  BusyError,
  type Doc,
  type Named,
  type Names,
  type Page,
  type Range,
  type Scan,
  type Store,
  type Stored,
  type Trouble,
} from './store.ts'

interface Row {
  readonly etag: string
  readonly body: string
}

interface Keyed extends Row {
  readonly key: string
  readonly id: string
  readonly expires_ms: number | null
}

/** Of longer lists nothing is kept: whoever goes through years of documents must not push out what every turn reads. */
const FEW = 200

const LIVE = '(doc.expires_ms IS NULL OR doc.expires_ms > $now)'
/** Keys in their order, and those that came lately and are few. */
const keyed = (where: string, order: string) =>
  ['doc_key', 'doc_key_recent']
    .map(
      (keys) =>
        `SELECT key, id, etag, expires_ms, body FROM ${keys} JOIN doc USING (pk, id) WHERE ${where} AND ${LIVE}`,
    )
    .join(' UNION ALL ') + ` ORDER BY key ${order} LIMIT $limit`
const inOrder = (beyond: string, order: string) =>
  keyed(`pk = $pk AND name = $index AND key >= $from AND key < $to AND key ${beyond} $after`, order)
/** In the order of keys, partitions and ids, which is the place where a page goes on. */
const inAll = (name: string) =>
  ['doc_key', 'doc_key_recent']
    .map(
      (keys) =>
        `SELECT pk, id, key FROM ${keys} JOIN doc USING (pk, id) WHERE name = ${name} AND key >= $from AND key < $to AND (key, pk, id) > ($key, $pk, $id) AND ${LIVE}`,
    )
    .join(' UNION ALL ') + ' ORDER BY key, pk, id LIMIT $limit'

export interface SqliteOptions {
  /** How the log of writes reaches the disk; only tests bring their own. */
  readonly sync?: (fd: number) => Promise<void>
  /** How often it is looked after; only tests are in a hurry. */
  readonly upkeep?: UpkeepTimes
  /** Told once of each kind of trouble that does not pass by itself. */
  readonly onTrouble?: (trouble: Trouble) => void
  /** Takes what is there in spite of what the file's mark tells. */
  readonly accept?: boolean
}

/**
 * The store in one SQLite file, for one process at a time (a second one may read, export and back up). The file and its folder
 * are made when missing; refuses with `StoreSetupError` what `openSqliteFile` does. `now` only decides what has expired.
 */
export function openSqliteStore(
  file: string,
  now: () => Date,
  { sync, onTrouble, accept, upkeep: times }: SqliteOptions = {},
): Store {
  const { db, mark } = openSqliteFile(file, accept)
  const sql = {
    // The body only where it is not the version that is known already.
    get: db.prepare(
      `SELECT etag, expires_ms, CASE etag WHEN $known THEN NULL ELSE body END AS body FROM doc WHERE pk = $pk AND id = $id AND ${LIVE}`,
    ),
    ascending: db.prepare(inOrder('>', 'ASC')),
    descending: db.prepare(inOrder('<', 'DESC')),
    // The name stands in the text: only so does SQLite see that its index for this one fits.
    across: db.prepare(inAll(`'${ACROSS}'`)),
    scan: db.prepare(inAll('$index')),
  }
  const nowMs = () => now().getTime()
  const fileVersion = db.prepare('PRAGMA data_version')
  const reads = new Reads(() => fileVersion.get()?.['data_version'])
  const flush = openFlush(file, sync)
  let lost: Error | undefined
  let damaged = false
  const lose = (why: string, cause?: Error): void => {
    if (lost) return
    lost = new Error(why, { cause })
    onTrouble?.({ kind: 'lost', why })
  }
  const upkeep = startUpkeep(db, file, lose, times)
  const counted = openMark(file, mark)
  const write = sqliteWriter(db, nowMs)
  const committer = sqliteCommitter({
    write: (all) => guarded(() => write(all)),
    flush,
    onCommit: written,
    onDisk: (commits) => {
      counted.tell(commits)
      upkeep.wrote()
    },
    lost() {
      const why = upkeep.gone()
      if (why !== undefined) lose(why)
      return lost
    },
    onLost: (error) => lose(`a flush of ${file} failed (${error.message})`, error),
  })

  /** Reads and writes, while the files are the ones that were opened; damage is told. */
  function guarded<R>(work: () => R): R {
    if (lost) throw new BusyError(1000, lost)
    try {
      return work()
    } catch (error) {
      if (isDamage(error) && !damaged) {
        damaged = true
        onTrouble?.({ kind: 'damaged', why: `${file} is damaged (${(error as Error).message})` })
      }
      throw error
    }
  }
  const reading = <R>(work: () => R): R => {
    try {
      return guarded(work)
    } catch (error) {
      throw asBusy(error)
    }
  }
  const parsed = new Parsed()

  /** What took another document's place is asked for again: it need not be read for that. */
  function written(pk: string, documents: readonly Written[]): void {
    reads.changed(pk)
    for (const {
      stored: { doc, etag },
      size,
    } of documents) {
      const kept = doc.ttl === undefined ? asStored(doc) : undefined
      if (!kept) continue
      reads.keep(pk, doc.id, { doc: kept, etag }, size)
      parsed.keep(pk, doc.id, { doc: kept, etag }, size)
    }
  }

  /** A row as a document: parsed before, where this version was. */
  function version<T extends Doc>(
    pk: string,
    { id, etag, body }: Row & { readonly id: string },
    keep: boolean,
  ): Stored<T> {
    const known = parsed.find(pk, id)
    if (known?.etag === etag) return known as Stored<T>
    const found = stored<T>({ etag, body })
    if (keep) parsed.keep(pk, id, found, body.length)
    return found
  }

  function read<T extends Doc>(pk: string, id: string): Stored<T> | undefined {
    const known = parsed.find(pk, id)
    const row = sql.get.get({ pk, id, now: nowMs(), known: known?.etag ?? '' }) as
      | { etag: string; expires_ms: number | null; body: string | null }
      | undefined
    const found =
      row &&
      (row.body === null
        ? (known as Stored<T>)
        : version<T>(pk, { id, etag: row.etag, body: row.body }, true))
    if ((row?.expires_ms ?? null) === null) reads.keep(pk, id, found, row?.body?.length ?? 0)
    return found
  }

  function readPage<T extends Doc>(pk: string, range: Range, question: string): Page<T> {
    const query = range.desc ? sql.descending : sql.ascending
    const rows = query.all({
      pk,
      index: range.index,
      ...bounds(range),
      now: nowMs(),
      limit: range.limit,
    }) as unknown as readonly Keyed[]
    const few = rows.length <= FEW
    const items = rows.map((row) => version<T>(pk, row, few))
    const last = rows.length === range.limit ? rows.at(-1) : undefined
    const page = last ? { items, next: last.key } : { items }
    if (few && rows.every((row) => row.expires_ms === null))
      reads.keep(
        pk,
        question,
        page,
        rows.reduce((sum, { body }) => sum + body.length, 0),
      )
    return page
  }

  let closed: Promise<void> | undefined
  async function close(): Promise<void> {
    await committer.idle()
    upkeep.stop()
    flush.close()
    counted.close()
    db.close()
  }

  return {
    async get<T extends Doc>(pk: string, id: string) {
      const settling = committer.settling(pk)
      if (settling) await settling
      return reading(() => {
        const held = reads.find(pk, id)
        return held ? (held.answer as Stored<T> | undefined) : read<T>(pk, id)
      })
    },
    async list<T extends Doc>(pk: string, range: Range): Promise<Page<T>> {
      checkRange(range)
      const settling = committer.settling(pk)
      if (settling) await settling
      // Neither ids nor keys hold a line feed.
      const question = [
        range.index,
        range.from,
        range.to,
        range.after,
        range.desc,
        range.limit,
      ].join('\n')
      return reading(() => {
        const held = reads.find(pk, question)
        return held ? (held.answer as Page<T>) : readPage<T>(pk, range, question)
      })
    },
    async scan(index: string, { from = '', to, after, limit }: Scan): Promise<Names> {
      checkRange({ index, limit })
      const last = placeIn(after)
      const range = { ...last, to, now: nowMs(), limit, from: last.key > from ? last.key : from }
      const rows = reading(() =>
        index === ACROSS ? sql.across.all(range) : sql.scan.all({ ...range, index }),
      )
      const items = rows.map(({ pk, id, key }) => ({ pk, id, key }) as unknown as Named)
      const end = items.at(-1)
      return end && items.length === limit
        ? { items, next: JSON.stringify([end.key, end.pk, end.id]) }
        : { items }
    },
    commit: (pk, ops) => committer.commit(pk, ops),
    /** As of one moment: a connection of its own reads one snapshot while commits go on. */
    async *all(asked) {
      yield* readAll(file, now(), asked)
    },
    close: () => (closed ??= close()),
  }
}

const stored = <T extends Doc = Doc>(row: Row): Stored<T> => ({
  doc: JSON.parse(row.body) as T,
  etag: row.etag,
})

/** Where a page of a scan ended: nothing comes before three empty texts. */
function placeIn(after: string | undefined): Named {
  const [key = '', pk = '', id = ''] =
    after === undefined ? [] : (JSON.parse(after) as readonly string[])
  return { key, pk, id }
}
