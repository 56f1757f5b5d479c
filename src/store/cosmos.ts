import type { Container, FeedOptions, SqlQuerySpec } from '@azure/cosmos'
import { REQUEST_TIMEOUT_MS, type CosmosOptions } from './cosmos-client.ts'
import { committer, ENGINE_ID } from './cosmos-commit.ts'
import { openConnection, type Connection } from './cosmos-connection.ts'
import { isAhead, meaning } from './cosmos-errors.ts'
import { busy, Tries } from './cosmos-tries.ts'
import { patiently } from './patience.ts'
import { bounds, checkRange } from './range.ts'
import type { Doc, Named, Names, Page, Range, Scan, Store, Stored } from './store.ts'

type Row = Record<string, unknown> & { readonly _etag: string }

const TRIES = 3
const ALL_PAGE = 200
/** Nobody waits for an export: it outlasts what passes by itself. */
const ALL_PATIENCE_MS = 10 * 60_000
const NAMES = 'SELECT c.pk, c.id FROM c'
/** So many documents in a row that cannot be read, and it is the store that cannot. */
const MOST_LOST = 20

/**
 * The store in one container of Azure Cosmos DB, or of something that answers like it. Asks nothing of it yet: `checkCosmos` tells
 * whether it is there. Reads that meet a fault are repeated a few times and are then busy; commits see `committer`. Each page of a longer read
 * has its tries and its time to itself, so that it comes through within any budget of request units.
 *
 * Costs by Microsoft's figures: a `get` of 1 KB is 1 RU, a `list` or a `scan` some 3 RU and more with what it finds.
 */
export function openCosmosStore(options: CosmosOptions): Store {
  const { onCharge } = options
  const connection = openConnection(options)
  const reading = reader(connection, options)

  const get = <T extends Doc>(pk: string, id: string): Promise<Stored<T> | undefined> =>
    reading(async (container, { abortSignal }) => {
      const { resource, statusCode, substatus, requestCharge } = await container
        .item(id, pk)
        .read<Row>({ abortSignal })
      onCharge?.(requestCharge, 'get')
      // The SDK says "absent" for every 404: also where the container is, or where this replica has not seen our last write.
      if (statusCode === 404 && substatus)
        throw Object.assign(new Error(`Cosmos DB answered 404/${substatus}`), {
          code: 404,
          substatus,
        })
      return resource && stored<T>(resource)
    })

  const page = pager(reading, options)
  return {
    get,
    list: (pk, range) => listed(page, pk, range),
    scan: (index, asked) => scanned(page, index, asked),
    commit: committer(connection, options, get),
    /**
     * Not as of one moment: what is committed meanwhile may be in it in part. Stop the bot for an exact copy. Where some cannot be read, document by
     * document.
     */
    async *all({ after: from, onLost } = {}) {
      const waiting = { ...options, mostMs: ALL_PATIENCE_MS }
      const lost = lossesTo(onLost)
      for (let after = from; ;) {
        const cursor = after
        const { rows, next } = await patiently(
          () =>
            page('all', onLost ? NAMES : 'SELECT * FROM c', {
              maxItemCount: ALL_PAGE,
              after: cursor,
            }),
          waiting,
        )
        const ours = rows.filter(({ id }) => !String(id).startsWith(ENGINE_ID))
        for (const [at, row] of ours.entries()) {
          const one = onLost
            ? await get(String(row['pk']), String(row['id'])).then(lost.none, lost.one)
            : stored(row)
          const place = at === ours.length - 1 ? next : undefined
          if (one) yield place === undefined ? one : { ...one, place }
        }
        if (next === undefined) return
        after = next
      }
    },
    async close() {
      connection.close()
    },
  }
}

/** One page of a query, from a continuation on. */
type Pager = (
  operation: string,
  query: string | SqlQuerySpec,
  feed: FeedOptions & { readonly after?: string | undefined },
) => Promise<{ readonly rows: readonly Row[]; readonly next: string | undefined }>

const pager =
  (reading: ReturnType<typeof reader>, { onCharge }: CosmosOptions): Pager =>
  (operation, query, { after, ...feed }) =>
    reading(async (container, once) => {
      const answer = await container.items
        .query<Row>(query, {
          ...feed,
          ...once,
          ...(after !== undefined && { continuationToken: after }),
        })
        .fetchNext()
      onCharge?.(answer.requestCharge, operation)
      return { rows: answer.resources ?? [], next: answer.continuationToken || undefined }
    })

async function listed<T extends Doc>(page: Pager, pk: string, range: Range): Promise<Page<T>> {
  checkRange(range)
  const key = path(range.index)
  const query = spec(
    `SELECT TOP @limit * FROM c WHERE c.pk = @pk AND ${key} >= @from AND ${key} < @to AND ${key} ${range.desc ? '<' : '>'} @after
         ORDER BY ${key} ${range.desc ? 'DESC' : 'ASC'}`,
    { limit: range.limit, pk, ...bounds(range) },
  )
  const items: Stored<T>[] = []
  for (let after: string | undefined; ;) {
    const found = await page('list', query, {
      partitionKey: pk,
      maxItemCount: range.limit,
      after,
    })
    items.push(...found.rows.map(stored<T>))
    if (found.next === undefined) break
    after = found.next
  }
  const next = items.length === range.limit ? items.at(-1)?.doc.keys?.[range.index] : undefined
  return next === undefined ? { items } : { items, next }
}

/** Without ORDER BY or TOP: a plain filter goes to every partition as it is, with no query pipeline in this process. */
async function scanned(
  page: Pager,
  index: string,
  { from = '', to, after, limit }: Scan,
): Promise<Names> {
  checkRange({ index, limit })
  const key = path(index)
  const query = spec(
    `SELECT c.pk, c.id, ${key} AS indexed FROM c WHERE ${key} >= @from AND ${key} < @to`,
    { from, to },
  )
  const { rows, next } = await page('scan', query, { maxItemCount: limit, after })
  const items = rows.map((row) => named(row))
  return next === undefined ? { items } : { items, next }
}

/** Counts what cannot be read. */
function lossesTo(onLost: ((places: number) => void) | undefined) {
  let inARow = 0
  return {
    none<S>(found: S): S {
      inARow = 0
      return found
    },
    one(error: unknown): undefined {
      inARow += 1
      if (inARow > MOST_LOST) throw error
      onLost?.(1)
    },
  }
}

/** One read with its repetitions. The signal ends what the SDK would repeat for longer by itself. */
function reader(connection: Connection, options: CosmosOptions) {
  const { requestTimeoutMs = REQUEST_TIMEOUT_MS } = options
  return async <R>(work: (container: Container, once: FeedOptions) => Promise<R>): Promise<R> => {
    let tries = new Tries(TRIES, options)
    let renewed = false
    for (;;) {
      const { container } = connection
      try {
        return await work(container, { abortSignal: AbortSignal.timeout(2 * requestTimeoutMs) })
      } catch (error) {
        const meant = meaning(error)
        if (await tries.again(meant)) continue
        if (!isAhead(error) || renewed)
          throw meant.outcome === 'refused' ? error : busy(meant, error)
        connection.renew(container)
        tries = new Tries(TRIES, options)
        renewed = true
      }
    }
  }
}

/** The name has passed `checkRange`: nothing but a plain word. */
const path = (index: string) => `c["keys"]["${index}"]`

const spec = (query: string, values: Record<string, string | number>): SqlQuerySpec => ({
  query,
  parameters: Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value })),
})

const named = ({ pk, id, indexed }: Row): Named => ({
  pk: String(pk),
  id: String(id),
  key: String(indexed),
})

/** What the service adds to a document (`_rid`, `_self`, `_etag`, `_ts`, `_attachments`) begins with an underscore; ours never does. */
function stored<T extends Doc = Doc>(row: Row): Stored<T> {
  const doc = Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('_')))
  return { doc: doc as unknown as T, etag: row._etag }
}
