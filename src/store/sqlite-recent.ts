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

  constructor(db: DatabaseSync) {
    this.#all = db.prepare('SELECT rowid, pk, name, key, id FROM doc_key_recent')
  }

  /** Reads them anew where somebody else has written since. */
  look(version: unknown): void {
    if (version === this.#version) return
    this.reload()
    this.#version = version
  }

  reload(): void {
    this.clear()
    for (const row of this.#all.iterate() as Iterable<IndexKey & { readonly rowid: number }>)
      this.add(row, row.rowid)
  }

  has(pk: string): boolean {
    return this.#partitions.has(pk)
  }

  add(one: IndexKey, row: number): void {
    this.#rows.set(nameOf(one), row)
    this.#partitions.set(one.pk, (this.#partitions.get(one.pk) ?? 0) + 1)
  }

  /** Forgets a key, and gives its row; nothing where it stands in its order. */
  take(one: IndexKey): number | undefined {
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
}

/** Neither keys nor ids hold a line feed. */
const nameOf = ({ pk, name, key, id }: IndexKey): string => `${pk}\n${name}\n${key}\n${id}`
