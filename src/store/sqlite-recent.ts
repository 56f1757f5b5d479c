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
  readonly #partitions = new Map<string, Map<string, number>>()
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
    const rows = this.#partitions.get(one.pk)
    const row = rows?.get(name)
    rows?.delete(name)
    if (rows?.size === 0) this.#partitions.delete(one.pk)
    return row
  }

  clear(): void {
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
    const rows = this.#partitions.get(one.pk) ?? new Map<string, number>()
    this.#partitions.set(one.pk, rows.set(nameOf(one), row))
  }
}

/** In its partition. Neither keys nor ids hold a line feed. */
const nameOf = ({ name, key, id }: IndexKey): string => `${name}\n${key}\n${id}`
