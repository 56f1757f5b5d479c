import { wakeKey } from '../meetings/waking.ts'
import { alike } from './alike.ts'
import { isAppendOnly, keyed, type Context, type Keyable } from './kinds.ts'
import { within } from './range.ts'
import {
  ConflictError,
  InvalidError,
  type Doc,
  type Op,
  type Page,
  type Range,
  type Store,
  type Stored,
} from './store.ts'

/** What a book would change: `before` is absent for a new document, `after` for a removed one. */
export interface Change {
  readonly id: string
  readonly before: Doc | undefined
  readonly after: Doc | undefined
}

/** A mark in a book that `rollback` returns to. */
export type Savepoint = { readonly drafts: ReadonlyMap<string, Doc | undefined> }

/**
 * One attempt at changing one partition: what was read, and drafts of what shall be written, all of it or none of it.
 * Reading shows the drafts as though they were written. Each document is fetched at most once, so an attempt decides on one version
 * of it; one that turns up in two versions makes the attempt a conflict.
 */
export class Book {
  readonly pk: string
  readonly #store: Store
  #fetches: Map<string, Promise<void>> | undefined
  /** What the store said, `undefined` for "there is none". */
  readonly #known = new Map<string, Stored | undefined>()
  /** What shall be written, `undefined` for "remove it". */
  #drafts = new Map<string, Doc | undefined>()
  #pages: Map<string, { readonly limit: number; readonly page: Promise<Page> }> | undefined
  /** Drafts that were looked at already, and whether they change anything. */
  readonly #seen = new Map<Doc, { readonly before: Doc | undefined; readonly differs: boolean }>()
  /** What is written over whatever is there. */
  #over: Set<string> | undefined

  /** `known` was read just before, and need not be read again. */
  constructor(store: Store, pk: string, known: readonly Stored[] = []) {
    this.#store = store
    this.pk = pk
    for (const one of known) this.#known.set(one.doc.id, one)
  }

  /** The document, or `undefined` when there is none. */
  async get<T extends Doc>(id: string): Promise<T | undefined> {
    if (!this.#drafts.has(id) && !this.#known.has(id)) await this.#learn(id)
    return (this.#drafts.has(id) ? this.#drafts.get(id) : this.#known.get(id)?.doc) as T | undefined
  }

  /** At most `limit` documents in key order; the cursor for more is the last one's key. */
  async list<T extends Doc>(range: Range): Promise<readonly T[]> {
    // As many more as drafts may take out of the range, so that a full page stays full.
    const page = await this.#page({ ...range, limit: range.limit + this.#drafts.size })
    const untouched: Doc[] = []
    for (const item of page.items) {
      this.#remember(item.doc.id, item)
      if (!this.#drafts.has(item.doc.id)) untouched.push(item.doc)
    }
    const drafted = [...this.#drafts.values()].filter(
      (doc) => doc !== undefined && within(doc.keys?.[range.index], range),
    ) as Doc[]
    // The page is in its order already.
    if (drafted.length === 0) return untouched.slice(0, range.limit) as T[]
    const key = (doc: Doc) => doc.keys?.[range.index] ?? ''
    const order = range.desc ? -1 : 1
    const all = [...untouched, ...drafted].sort((a, b) => {
      if (key(a) === key(b)) return 0
      return key(a) < key(b) ? -order : order
    })
    return all.slice(0, range.limit) as T[]
  }

  /** A page that was read may have changed since: `list` reads it anew. */
  forget({ limit: _limit, ...rest }: Range): void {
    this.#pages?.delete(JSON.stringify(rest))
  }

  /** Begins to read what `get` or `list` will be asked for, while something else is read. Whoever asks learns how that went. */
  begin(wanted: string | Range): void {
    const reading = typeof wanted === 'string' ? this.#learn(wanted) : this.#page(wanted)
    reading.catch(() => undefined)
  }

  /**
   * Writes the document: new when there was none, else in place of the version that was read (it is read now if it was not). Its keys are those of
   * its kind (kinds.ts): `context` is what they depend on besides the document, and keys that stand in it count for nothing.
   */
  put<T extends Doc>(doc: T & Keyable<T['type']>, ...context: Context<T['type']>): Promise<void> {
    return this.#replace(keyed(doc, context))
  }

  /** Moves when the clock finds the document, and leaves all else of it as it is; without a time the clock finds it no more. */
  rewake(doc: Doc, at: Date | undefined): Promise<void> {
    const { wake: _wake, ...others } = doc.keys ?? {}
    const keys = at === undefined ? others : { ...others, wake: wakeKey(at, doc.id) }
    return this.#replace({ ...doc, keys })
  }

  /** Writes a document that was put aside whole, as it was then. */
  async putBack(doc: Doc): Promise<void> {
    if (!this.#drafts.has(doc.id)) await this.#learn(doc.id)
    this.#drafts.set(doc.id, doc)
  }

  async #replace(doc: Doc): Promise<void> {
    if (!this.#drafts.has(doc.id)) await this.#learn(doc.id)
    this.#checkAppendOnly(doc.id)
    this.#drafts.set(doc.id, doc)
  }

  /** Writes a document that must not exist, without looking. Refuses with `InvalidError` one that this book knows to exist. */
  create<T extends Doc>(doc: T & Keyable<T['type']>, ...context: Context<T['type']>): void {
    const exists = this.#drafts.has(doc.id) ? this.#drafts.get(doc.id) : this.#known.get(doc.id)
    if (exists) throw new InvalidError(`document ${doc.id} exists already`)
    this.#drafts.set(doc.id, keyed(doc, context))
  }

  /** Takes it that there is no document of this id, since it was given just now. Where there is one all the same, the commit is refused. */
  fresh(id: string): void {
    if (!this.#known.has(id)) this.#known.set(id, undefined)
  }

  /** Writes the document over whatever is there, without looking: for what nobody contends for and nobody asks what it was before. */
  overwrite<T extends Doc>(doc: T & Keyable<T['type']>, ...context: Context<T['type']>): void {
    this.#over ??= new Set()
    this.#over.add(doc.id)
    this.#drafts.set(doc.id, keyed(doc, context))
  }

  /** The one way in which an entry of the log changes: words were taken out of it, and it says so. */
  async blank(doc: Doc & { readonly blanked: readonly unknown[] }): Promise<void> {
    if (!this.#drafts.has(doc.id)) await this.#learn(doc.id)
    this.#drafts.set(doc.id, doc)
  }

  /** Removes the document; nothing when there is none. */
  async remove(id: string): Promise<void> {
    if (!this.#drafts.has(id)) await this.#learn(id)
    this.#checkAppendOnly(id)
    this.#drafts.set(id, undefined)
  }

  /** What differs from what was read, in the order of first mention. */
  changes(): readonly Change[] {
    const all: Change[] = []
    for (const [id, after] of this.#drafts) {
      const before = this.#known.get(id)?.doc
      if (this.#differs(before, after)) all.push({ id, before, after })
    }
    return all
  }

  /** Asked several times in a turn, and a group is long. */
  #differs(before: Doc | undefined, after: Doc | undefined): boolean {
    if (!before || !after) return before !== after
    const seen = this.#seen.get(after)
    if (seen?.before === before) return seen.differs
    const differs = !same(before, after)
    this.#seen.set(after, { before, differs })
    return differs
  }

  /** The changes as operations that hold only if nobody else was first. */
  ops(): readonly Op[] {
    return this.changes().map(({ id, after }): Op => {
      const before = this.#known.get(id)
      if (after && before) return { op: 'replace', doc: after, etag: before.etag }
      if (after && this.#over?.has(id) && !this.#known.has(id)) return { op: 'put', doc: after }
      return after
        ? { op: 'create', doc: after }
        : { op: 'delete', id, ...(before && { etag: before.etag }) }
    })
  }

  /** How many operations are pending. A commit holds at most `MAX_OPS`. */
  get size(): number {
    return this.changes().length
  }

  savepoint(): Savepoint {
    return { drafts: new Map(this.#drafts) }
  }

  /** Forgets every draft made since the savepoint; what was read stays known. A savepoint may be returned to more than once. */
  rollback(savepoint: Savepoint): void {
    this.#drafts = new Map(savepoint.drafts)
  }

  /** The log is only ever added to: whatever a command, an undo or a pass may do, what it says of the past stays. */
  #checkAppendOnly(id: string): void {
    if (isAppendOnly(this.#known.get(id)?.doc.type ?? ''))
      throw new InvalidError(`log entry ${id} stands: the log is append-only`)
  }

  /** At least so many; asked again for more, a page that held all there is will do. */
  async #page(range: Range): Promise<Page> {
    const { limit, ...rest } = range
    const question = JSON.stringify(rest)
    const known = this.#pages?.get(question)
    if (known && (known.limit >= limit || (await known.page).items.length < known.limit))
      return known.page
    const page = this.#store.list(this.pk, range)
    this.#pages ??= new Map()
    this.#pages.set(question, { limit, page })
    return page
  }

  async #learn(id: string): Promise<void> {
    if (this.#known.has(id)) return
    const fetch =
      this.#fetches?.get(id) ??
      this.#store.get(this.pk, id).then((stored) => this.#remember(id, stored))
    this.#fetches ??= new Map()
    this.#fetches.set(id, fetch)
    await fetch
  }

  #remember(id: string, stored: Stored | undefined): void {
    if (this.#known.has(id) && this.#known.get(id)?.etag !== stored?.etag)
      throw new ConflictError('stale', -1)
    this.#known.set(id, stored)
  }
}

/** Equal once stored (a field that is `undefined` is not). A document with a `ttl` never is: writing it again renews its life. */
const same = (before: Doc, after: Doc): boolean => after.ttl === undefined && alike(before, after)
