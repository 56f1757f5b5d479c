import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { asStored } from './as-stored.ts'
import { Parsed, type Version } from './parsed.ts'
import { bounds } from './range.ts'
import type { Written } from './sqlite-commit.ts'
import { limitedTo, named } from './sqlite-bound.ts'
import { ACROSS } from './sqlite-file.ts'
import { Reads } from './sqlite-reads.ts'
import { RecentKeys } from './sqlite-recent.ts'
import type { Doc, Named, Names, Page, Range, Scan, Stored } from './store.ts'

interface Row {
  readonly etag: string
  readonly body: string
}

interface Keyed {
  readonly key: string
  readonly id: string
  readonly etag: string
  /** Absent in a short list. */
  readonly body?: string
  readonly expires_ms: number | null
}

/** Of longer lists nothing is kept: whoever goes through years of documents must not push out what every turn reads. */
const FEW = 200
/** Bodies that a short list came without are read one by one, and when they are more than this all of them at once. */
const MOST_SINGLY = 2

const live = (now: string) => `(doc.expires_ms IS NULL OR doc.expires_ms > ${now})`
/** Keys in their order, and those that came lately and are few. */
const ORDERED = ['doc_key']
const EVERY = [...ORDERED, 'doc_key_recent']
const keyed = (columns: string, tables: readonly string[], desc: boolean) =>
  tables
    .map(
      (keys) =>
        `SELECT ${columns} FROM ${keys} JOIN doc USING (pk, id) WHERE pk = ? AND name = ${named('?')} AND key >= ? AND key < ? AND key ${desc ? '<' : '>'} ? AND ${live('?')}`,
    )
    .join(' UNION ALL ') + ` ORDER BY key ${desc ? 'DESC' : 'ASC'} ${limitedTo('?')}`
const inOrder = (db: DatabaseSync, columns: string) => ({
  ascending: db.prepare(keyed(columns, EVERY, false)),
  descending: db.prepare(keyed(columns, EVERY, true)),
  // Of a partition without recent keys: those are in order as they are read.
  orderedAscending: db.prepare(keyed(columns, ORDERED, false)),
  orderedDescending: db.prepare(keyed(columns, ORDERED, true)),
})
/** In the order of keys, partitions and ids, which is the place where a page goes on. */
const inAll = (name: string) =>
  EVERY.map(
    (keys) =>
      `SELECT pk, id, key FROM ${keys} JOIN doc USING (pk, id) WHERE name = ${name} AND key >= $from AND key < $to AND (key, pk, id) > ($key, $pk, $id) AND ${live('$now')}`,
  ).join(' UNION ALL ') + ` ORDER BY key, pk, id ${limitedTo('$limit')}`

const prepared = (db: DatabaseSync) => ({
  // What every turn asks is bound by place: looking up the names takes a quarter of it.
  // The body only where it is not the version that is known already.
  get: db.prepare(
    `SELECT etag, expires_ms, CASE etag WHEN ? THEN NULL ELSE body END AS body FROM doc WHERE pk = ? AND id = ? AND ${live('?')}`,
  ),
  // A short list is nearly always of versions that are known: sorting and carrying their bodies is most of what it costs.
  short: inOrder(db, 'key, id, etag, expires_ms'),
  long: inOrder(db, 'key, id, etag, expires_ms, body'),
  // The name stands in the text: only so does SQLite see that its index for this one fits.
  across: db.prepare(inAll(`'${ACROSS}'`)),
  scan: db.prepare(inAll(named('$index'))),
})

/** Reads the file, and gives what was read lately again, as it is after what was written since. */
export class SqliteReader {
  readonly #sql: ReturnType<typeof prepared>
  readonly #reads: Reads
  readonly #parsed = new Parsed()
  /** Kept up by whoever writes. */
  readonly recent: RecentKeys
  readonly #nowMs: () => number

  constructor(db: DatabaseSync, nowMs: () => number) {
    this.#sql = prepared(db)
    this.recent = new RecentKeys(db)
    this.#nowMs = nowMs
    const fileVersion = db.prepare('PRAGMA data_version')
    this.#reads = new Reads(() => {
      const version = fileVersion.get()?.['data_version']
      this.recent.look(version)
      return version
    })
  }

  get<T extends Doc>(pk: string, id: string): Stored<T> | undefined {
    const held = this.#reads.doc(pk, id)
    return held ? (held.stored as Stored<T> | undefined) : this.#get<T>(pk, id)
  }

  list<T extends Doc>(pk: string, range: Range): Page<T> {
    // Neither ids nor keys hold a line feed.
    const question = [range.index, range.from, range.to, range.after, range.desc, range.limit].join(
      '\n',
    )
    const held = this.#reads.page(pk, question)
    return held ? (held as Page<T>) : this.#list<T>(pk, range, question)
  }

  scan(index: string, { from = '', to, after, limit }: Scan): Names {
    const last = placeIn(after)
    const range = {
      ...last,
      to,
      now: this.#nowMs(),
      limit,
      from: last.key > from ? last.key : from,
    }
    const rows =
      index === ACROSS ? this.#sql.across.all(range) : this.#sql.scan.all({ ...range, index })
    const items = rows.map(({ pk, id, key }) => ({ pk, id, key }) as unknown as Named)
    const end = items.at(-1)
    return end && items.length === limit
      ? { items, next: JSON.stringify([end.key, end.pk, end.id]) }
      : { items }
  }

  /** What is written need not be read again; what was refused was decided on something older, so all is. */
  written(pk: string, documents: readonly Written[] | undefined): void {
    if (!documents) return this.#reads.forget(pk)
    for (const { id, stored, size, isNew } of documents) {
      const lasts = stored?.doc.ttl === undefined
      const before = lasts && !isNew ? this.#parsed.find(pk, id)?.stored.doc : undefined
      const kept = stored && lasts ? asStored(stored.doc, before) : undefined
      if (!stored) this.#reads.remove(pk, id)
      else if (kept) {
        const version = { stored: { doc: kept, etag: stored.etag }, size }
        if (!isNew) this.#parsed.keep(pk, id, version)
        this.#reads.put(pk, version, isNew)
      } else this.#reads.unsure(pk, stored)
    }
  }

  #get<T extends Doc>(pk: string, id: string): Stored<T> | undefined {
    const found = this.#read<T>(pk, id)
    if (!found?.expires) this.#reads.keepDoc(pk, id, found?.stored, found?.size ?? 0)
    return found?.stored
  }

  #read<T extends Doc>(pk: string, id: string): (Version<T> & { expires: boolean }) | undefined {
    const known = this.#parsed.find(pk, id) as Version<T> | undefined
    const row = this.#sql.get.get(known?.stored.etag ?? '', pk, id, this.#nowMs()) as
      | { etag: string; expires_ms: number | null; body: string | null }
      | undefined
    if (!row) return undefined
    const version =
      row.body === null && known
        ? known
        : this.#parse<T>(pk, { id, etag: row.etag, body: row.body ?? '' }, true)
    return { ...version, expires: row.expires_ms !== null }
  }

  #list<T extends Doc>(pk: string, range: Range, question: string): Page<T> {
    const rows = this.#rows(pk, range)
    const few = rows.length <= FEW
    const versions = rows.flatMap((row) => this.#version<T>(pk, row, few) ?? [])
    // What is due by now is asked for once: the next look has another now.
    const isKept = few && range.index !== ACROSS && rows.length === versions.length
    if (isKept && rows.every((row) => row.expires_ms === null))
      return this.#reads.keepPage(pk, question, range, versions) as Page<T>
    const items = versions.map(({ stored: found }) => found)
    const last = rows.length === range.limit ? rows.at(-1) : undefined
    return last ? { items, next: last.key } : { items }
  }

  #rows(pk: string, range: Range): readonly Keyed[] {
    const { from, to, after } = bounds(range)
    const keys = [pk, range.index, from, to, after, this.#nowMs()]
    const ask = (bodies: boolean): readonly Keyed[] =>
      this.#query(pk, range, bodies).all(
        ...(this.recent.has(pk) ? [...keys, ...keys] : keys),
        range.limit,
      ) as unknown as readonly Keyed[]
    // Of a partition that nothing is known of every body is asked for, and in their order they are not sorted.
    if (range.limit > FEW || (!this.recent.has(pk) && !this.#reads.holds(pk))) return ask(true)
    const rows = ask(false)
    const unknown = rows.filter(({ id, etag }) => this.#parsed.find(pk, id)?.stored.etag !== etag)
    return unknown.length > MOST_SINGLY ? ask(true) : rows
  }

  #query(pk: string, { desc }: Range, bodies: boolean): StatementSync {
    const sql = bodies ? this.#sql.long : this.#sql.short
    if (this.recent.has(pk)) return desc ? sql.descending : sql.ascending
    return desc ? sql.orderedDescending : sql.orderedAscending
  }

  /** A row as a document: parsed before, where this version was. */
  #version<T extends Doc>(
    pk: string,
    { id, etag, body }: Keyed,
    keep: boolean,
  ): Version<T> | undefined {
    const known = this.#parsed.find(pk, id) as Version<T> | undefined
    if (known?.stored.etag === etag) return known
    // Without its body it is read by itself: another process may have written or removed it since.
    return body === undefined ? this.#read<T>(pk, id) : this.#parse<T>(pk, { id, etag, body }, keep)
  }

  #parse<T extends Doc>(
    pk: string,
    { id, ...row }: Row & { readonly id: string },
    keep: boolean,
  ): Version<T> {
    const version = { stored: stored<T>(row), size: row.body.length }
    if (keep) this.#parsed.keep(pk, id, version)
    return version
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
