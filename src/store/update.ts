import { Book } from './book.ts'
import { Patience, type Waiting } from './patience.ts'
import { BusyError, ConflictError, type Op, type Store, type Stored } from './store.ts'

export type { Book } from './book.ts'

export interface UpdateOptions extends Waiting {
  /** How often the work may lose against others before it is given up. */
  readonly attempts?: number
  /** Told of what was written, in the versions that stand now. */
  readonly written?: (docs: readonly Stored[]) => void
  /** What was read of the partition just before. When somebody else was first it is read again. */
  readonly known?: readonly Stored[]
}

/**
 * Read, decide, write if unchanged, retry: the only way in which the product changes a partition.
 *
 * Runs the work with an empty book and commits what it drafted, all of it or none of it. When somebody else was first, everything is
 * read and decided again, so the work must have no effect outside its book. Without changes nothing is committed.
 *
 * Rejects with what the work throws, with `BusyError` when the store stayed busy or contended for, or with what the store cannot
 * accept; in all of these nothing was written. `UnknownOutcomeError` is the one case where something may have been.
 */
export async function update<R>(
  store: Store,
  pk: string,
  work: (book: Book) => Promise<R>,
  options: UpdateOptions = {},
): Promise<R> {
  const { attempts = 60, known = [] } = options
  const patience = new Patience(options)
  for (let lost = 0; ;) {
    try {
      const book = new Book(store, pk, lost === 0 ? known : [])
      const result = await work(book)
      const ops = book.ops()
      const etags = ops.length > 0 ? await store.commit(pk, ops) : []
      options.written?.(storedBy(ops, etags))
      return result
    } catch (error) {
      if (error instanceof ConflictError) {
        if (++lost >= attempts) throw new BusyError(1000, error)
        await patience.apart(lost)
      } else {
        await patience.busy(error)
      }
    }
  }
}

const storedBy = (ops: readonly Op[], etags: readonly (string | undefined)[]): readonly Stored[] =>
  ops.flatMap((op, at) => {
    const etag = etags[at]
    return op.op === 'delete' || etag === undefined ? [] : [{ doc: op.doc, etag }]
  })
