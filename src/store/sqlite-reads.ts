import type { Version } from './parsed.ts'
import { within } from './range.ts'
import type { Page, Range, Stored } from './store.ts'

/** A document that was asked for by its id; nothing where there is none. */
interface HeldDoc {
  readonly stored: Stored | undefined
  readonly size: number
}

interface HeldPage {
  readonly range: Range
  readonly page: Page
  /** About: what leaves a page is taken to be as long as the others. */
  readonly size: number
}

interface Partition {
  readonly docs: Map<string, HeldDoc>
  readonly pages: Map<string, HeldPage>
}

const MOST_CHARACTERS = 4_000_000
/** An answer of nothing takes room too. */
const LEAST = 200
/** The group and what goes with it. */
const FEW_DOCS = 3
/** Each is looked at when something is written in its partition. */
const MOST_PAGES = 24

/**
 * What was read lately, by partition, kept as it is now: a group is asked for the same documents in every turn, and a query costs ten times what finding it
 * here does. Only for what no time limit takes away. This process's own writes are told by `put`, `remove` and `unsure`; those of another process by the
 * file's `version`, looked at once in every round of the loop. Whoever decides on something older is refused when it is written.
 */
export class Reads {
  readonly #partitions = new Map<string, Partition>()
  readonly #version: () => unknown
  #seen: unknown
  #looked = false
  #size = 0

  constructor(version: () => unknown) {
    this.#version = version
  }

  doc(pk: string, id: string): HeldDoc | undefined {
    this.#look()
    return this.#partitions.get(pk)?.docs.get(id)
  }

  page(pk: string, question: string): Page | undefined {
    this.#look()
    return this.#partitions.get(pk)?.pages.get(question)?.page
  }

  /** Whether more of the partition is kept than a few documents that were asked for by their ids: then a list may hold what is known. */
  holds(pk: string): boolean {
    const known = this.#partitions.get(pk)
    return known !== undefined && (known.pages.size > 0 || known.docs.size > FEW_DOCS)
  }

  /** To be kept only right after it was read. */
  keepDoc(pk: string, id: string, stored: Stored | undefined, size: number): void {
    const { docs } = this.#partition(pk)
    this.#size += size + LEAST - (docs.get(id)?.size ?? 0)
    docs.set(id, { stored, size: size + LEAST })
    this.#fit()
  }

  /** To be kept only right after it was read. */
  keepPage(pk: string, question: string, range: Range, versions: readonly Version[]): Page {
    const { pages } = this.#partition(pk)
    const items = versions.map(({ stored }) => stored)
    const size = versions.reduce((sum, one) => sum + one.size, LEAST)
    const held = heldPage(range, items, size)
    this.#hold(pages, question, held)
    const [oldest] = pages.keys()
    if (pages.size > MOST_PAGES && oldest !== undefined) this.#hold(pages, oldest, undefined)
    this.#fit()
    return held.page
  }

  /** A document stands now, new or where an earlier version of it was. */
  put(pk: string, { stored, size }: Version, isNew: boolean): void {
    const { id, keys } = stored.doc
    const before = this.#partitions.get(pk)?.docs.get(id)
    if (!isNew || before) this.keepDoc(pk, id, stored, size)
    // Most of what is written again is in no index.
    if (keys === undefined && before?.stored && before.stored.doc.keys === undefined) return
    this.#patch(pk, (held) => patched(held, id, { stored, size }, isNew))
  }

  remove(pk: string, id: string): void {
    if (this.#partitions.get(pk)?.docs.has(id)) this.keepDoc(pk, id, undefined, 0)
    this.#patch(pk, (held) => patched(held, id, undefined, false))
  }

  /** What was written must be read to be known, or lasts for a time only. */
  unsure(pk: string, { doc }: Stored): void {
    const docs = this.#partitions.get(pk)?.docs
    this.#size -= docs?.get(doc.id)?.size ?? 0
    docs?.delete(doc.id)
    this.#patch(pk, (held) => {
      const isIn = held.page.items.some((one) => one.doc.id === doc.id)
      return isIn || within(doc.keys?.[held.range.index], held.range) ? undefined : held
    })
  }

  forget(pk: string): void {
    const { docs, pages } = this.#partitions.get(pk) ?? {}
    for (const { size } of docs?.values() ?? []) this.#size -= size
    for (const { size } of pages?.values() ?? []) this.#size -= size
    this.#partitions.delete(pk)
  }

  #patch(pk: string, change: (held: HeldPage) => HeldPage | undefined): void {
    const pages = this.#partitions.get(pk)?.pages
    for (const [question, held] of pages ?? []) {
      const now = change(held)
      if (pages && now !== held) this.#hold(pages, question, now)
    }
  }

  #hold(pages: Partition['pages'], question: string, held: HeldPage | undefined): void {
    this.#size += (held?.size ?? 0) - (pages.get(question)?.size ?? 0)
    if (held) pages.set(question, held)
    else pages.delete(question)
  }

  #partition(pk: string): Partition {
    const known = this.#partitions.get(pk)
    if (known) return known
    const made: Partition = { docs: new Map(), pages: new Map() }
    this.#partitions.set(pk, made)
    return made
  }

  /** The partitions that were read first go when there is too much. */
  #fit(): void {
    while (this.#size > MOST_CHARACTERS) {
      const [oldest] = this.#partitions.keys()
      if (oldest === undefined) break
      this.forget(oldest)
    }
  }

  #look(): void {
    if (this.#looked) return
    this.#looked = true
    setImmediate(() => {
      this.#looked = false
    })
    const version = this.#version()
    if (version === this.#seen) return
    this.#seen = version
    this.#partitions.clear()
    this.#size = 0
  }
}

function heldPage(range: Range, items: readonly Stored[], size: number): HeldPage {
  const last = items.length === range.limit ? items.at(-1) : undefined
  return { range, page: last ? { items, next: keyIn(last, range) } : { items }, size }
}

const keyIn = ({ doc }: Stored, { index }: Range): string => doc.keys?.[index] ?? ''

/** The page once a document is that version, or gone; nothing where only the store can tell what comes behind its end. */
function patched(
  held: HeldPage,
  id: string,
  version: Version | undefined,
  isNew: boolean,
): HeldPage | undefined {
  const { range, page, size } = held
  const was = isNew ? -1 : page.items.findIndex(({ doc }) => doc.id === id)
  const key = version?.stored.doc.keys?.[range.index]
  const isIn = within(key, range)
  if (was === -1 && !isIn) return held
  const isFull = page.next !== undefined
  const others = was === -1 ? page.items : page.items.toSpliced(was, 1)
  const average = Math.floor((size - LEAST) / Math.max(1, page.items.length))
  const left = was === -1 ? size : size - average
  if (!version || key === undefined || !isIn)
    return isFull ? undefined : heldPage(range, others, left)
  // What is written last is nearly always at the end that is looked at first.
  const before = range.desc ? others.findIndex((other) => keyIn(other, range) < key) : -1
  const after = range.desc
    ? others.length
    : others.findLastIndex((other) => keyIn(other, range) < key) + 1
  const place = before === -1 ? after : before
  if (isFull && place === others.length) return was === -1 ? held : undefined
  const items = others.toSpliced(place, 0, version.stored)
  const full = items.length > range.limit
  return heldPage(
    range,
    full ? items.slice(0, -1) : items,
    left + version.size - (full ? average : 0),
  )
}
