import {
  ConflictError,
  type Doc,
  type Named,
  type Names,
  type Op,
  type Page,
  type Range,
  type Scan,
  type Store,
  type Stored,
} from '../../src/store/store.ts'

/** How long each operation takes, in milliseconds. */
export interface Latency {
  readonly get: number
  readonly list: number
  readonly scan: number
  readonly commit: number
}

/** A store for simulations, in the shape of the port: it keeps what it is told, and answers as slowly as it is told. */
export class MemoryStore implements Store {
  readonly #latency: Latency
  readonly #wait: (ms: number) => Promise<void>
  readonly #partitions = new Map<string, Map<string, Stored>>()
  readonly #wakes = new Map<string, Named>()
  #etag = 0
  operations = 0

  constructor(latency: Latency, wait: (ms: number) => Promise<void>) {
    this.#latency = latency
    this.#wait = wait
  }

  async get<T extends Doc>(pk: string, id: string): Promise<Stored<T> | undefined> {
    await this.#taking('get')
    return this.#partitions.get(pk)?.get(id) as Stored<T> | undefined
  }

  async list<T extends Doc>(pk: string, range: Range): Promise<Page<T>> {
    await this.#taking('list')
    const { index, from = '', to = '\x7f', after, desc, limit } = range
    const keyOf = ({ doc }: Stored): string => doc.keys?.[index] ?? ''
    const found = [...(this.#partitions.get(pk)?.values() ?? [])]
      .filter((one) => keyOf(one) !== '' && keyOf(one) >= from && keyOf(one) < to)
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    if (desc) found.reverse()
    const rest = found.filter(
      (one) => after === undefined || (desc ? keyOf(one) < after : keyOf(one) > after),
    )
    const items = rest.slice(0, limit) as unknown as readonly Stored<T>[]
    const last = items.at(-1)
    return items.length === limit && last ? { items, next: keyOf(last) } : { items }
  }

  async scan(index: string, { from = '', to, after = '', limit }: Scan): Promise<Names> {
    await this.#taking('scan')
    if (index !== 'wake') throw new Error('only what is due is looked for in all partitions')
    const place = ({ key, pk }: Named): string => `${key}|${pk}`
    const found = [...this.#wakes.values()]
      .filter((one) => one.key >= from && one.key < to && place(one) > after)
      .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    const items = found.slice(0, limit)
    const last = items.at(-1)
    return found.length > limit && last ? { items, next: place(last) } : { items }
  }

  async commit(pk: string, ops: readonly Op[]): Promise<readonly (string | undefined)[]> {
    await this.#taking('commit')
    return this.#written(pk, ops)
  }

  /** The same store, at once and without being counted, to be filled. */
  get filling(): Store {
    return {
      get: async <T extends Doc>(pk: string, id: string) =>
        this.#partitions.get(pk)?.get(id) as Stored<T> | undefined,
      list: (pk, range) => this.list(pk, range),
      scan: (index, scan) => this.scan(index, scan),
      commit: async (pk, ops) => this.#written(pk, ops),
      all: () => this.all(),
      close: () => this.close(),
    }
  }

  async *all(): AsyncIterable<Stored> {
    for (const docs of this.#partitions.values()) yield* docs.values()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  async #taking(kind: keyof Latency): Promise<void> {
    this.operations += 1
    await this.#wait(this.#latency[kind])
  }

  #written(pk: string, ops: readonly Op[]): readonly (string | undefined)[] {
    const docs = this.#partitions.get(pk) ?? new Map<string, Stored>()
    this.#partitions.set(pk, docs)
    for (const [at, op] of ops.entries()) {
      const known = docs.get(op.op === 'delete' ? op.id : op.doc.id)
      if (op.op === 'create' && known) throw new ConflictError('exists', at)
      if ((op.op === 'replace' || op.op === 'delete') && !known)
        throw new ConflictError('missing', at)
      if ('etag' in op && op.etag !== undefined && op.etag !== known?.etag)
        throw new ConflictError('stale', at)
    }
    return ops.map((op) => {
      const id = op.op === 'delete' ? op.id : op.doc.id
      this.#wakes.delete(`${pk} ${id}`)
      if (op.op === 'delete') {
        docs.delete(id)
        return undefined
      }
      const etag = String((this.#etag += 1))
      // As it would be read back.
      const doc = JSON.parse(JSON.stringify(op.doc)) as Doc
      docs.set(id, { doc, etag })
      const key = doc.keys?.['wake']
      if (key !== undefined) this.#wakes.set(`${pk} ${id}`, { pk, id, key })
      return etag
    })
  }
}
