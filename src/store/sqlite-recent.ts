import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** One key of an index, and whose it is. */
export interface IndexKey {
  readonly pk: string
  readonly name: string
  readonly key: string
  readonly id: string
}

/**
 * Which keys stand in `doc_key_recent`: reading looks through that table only for partitions that have some there, and a key is taken out of it by its row.
 * What another process wrote is told by the file's `version`; whoever reads or writes shows the one that stands now.
 */
export class RecentKeys {
  readonly #all: StatementSync
  readonly #rows = new Map<string, number>()
  readonly #partitions = new Map<string, number>()
  #version: unknown
  #known = false

  constructor(db: DatabaseSync) {
    this.#all = db.prepare('SELECT rowid, pk, name, key, id FROM doc_key_recent')
  }

  /** Told of the file's version: of another one they are read anew when they are asked for. */
  look(version: unknown): void {
    if (version !== this.#version) this.forget()
    this.#version = version
  }

  /** A write was taken back: what stands there is to be read. */
  forget(): void {
    this.#known = false
  }

  has(pk: string): boolean {
    this.#learn()
    return this.#partitions.has(pk)
  }

  add(one: IndexKey, row: number): void {
    this.#learn()
    this.#put(one, row)
  }

  /** Forgets a key, and gives its row; nothing where it stands in its order. */
  take(one: IndexKey): number | undefined {
    this.#learn()
    const name = nameOf(one)
    const row = this.#rows.get(name)
    if (row === undefined) return undefined
    this.#rows.delete(name)
    const left = (this.#partitions.get(one.pk) ?? 1) - 1
    if (left > 0) this.#partitions.set(one.pk, left)
    else this.#partitions.delete(one.pk)
    return row
  }

  clear(): void {
    this.#rows.clear()
    this.#partitions.clear()
  }

  #learn(): void {
    if (this.#known) return
    this.clear()
    for (const row of this.#all.all() as unknown as readonly (IndexKey & { rowid: number })[])
      this.#put(row, row.rowid)
    this.#known = true
  }

  #put(one: IndexKey, row: number): void {
    const name = nameOf(one)
    if (!this.#rows.has(name)) this.#partitions.set(one.pk, (this.#partitions.get(one.pk) ?? 0) + 1)
    this.#rows.set(name, row)
  }
}

/** Neither keys nor ids hold a line feed. */
const nameOf = ({ pk, name, key, id }: IndexKey): string => `${pk}\n${name}\n${key}\n${id}`
