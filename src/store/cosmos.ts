import type { FeedOptions, SqlQuerySpec } from '@azure/cosmos'
import { connectCosmos, REQUEST_TIMEOUT_MS, type CosmosOptions } from './cosmos-client.ts'
import { committer, ENGINE_ID } from './cosmos-commit.ts'
import { meaning } from './cosmos-errors.ts'
import { busy, Tries } from './cosmos-tries.ts'
import { bounds, checkRange } from './range.ts'
import { type Doc, type Page, type Range, type Store, type Stored } from './store.ts'

type Row = Record<string, unknown> & { readonly _etag: string }

const TRIES = 3
const ALL_PAGE = 200

/**
 * The store in one container of Azure Cosmos DB, or of something that answers like it. Asks nothing of it yet: `checkCosmos` tells
 * whether it is there. Reads that meet a fault are repeated a few times and are then busy; commits see `committer`.
 *
 * Costs by Microsoft's figures: a `get` of 1 KB is 1 RU, a `list` or a `scan` some 3 RU and more with what it finds.
 */
export function openCosmosStore(options: CosmosOptions): Store {
  const { client, container } = connectCosmos(options)
  const { onCharge, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options

  /** One read with its repetitions. The signal ends what the SDK would repeat for longer by itself. */
  async function reading<R>(
    operation: string,
    work: (once: FeedOptions, charge: (requestUnits: number) => void) => Promise<R>,
  ): Promise<R> {
    const tries = new Tries(TRIES, options)
    for (;;) {
      try {
        return await work(
          { abortSignal: AbortSignal.timeout(2 * requestTimeoutMs) },
          (requestUnits) => onCharge?.(requestUnits, operation),
        )
      } catch (error) {
        const meant = meaning(error)
        if (await tries.again(meant)) continue
        throw meant.outcome === 'refused' ? error : busy(meant, error)
      }
    }
  }

  const get = <T extends Doc>(pk: string, id: string): Promise<Stored<T> | undefined> =>
    reading('get', async ({ abortSignal }, charge) => {
      const { resource, statusCode, substatus, requestCharge } = await container
        .item(id, pk)
        .read<Row>({ abortSignal })
      charge(requestCharge)
      // The SDK says "absent" for every 404: also where the container is, or where this replica has not seen our last write.
      if (statusCode === 404 && substatus)
        throw Object.assign(new Error(`Cosmos DB answered 404/${substatus}`), {
          code: 404,
          substatus,
        })
      return resource && stored<T>(resource)
    })

  return {
    get,
    async list<T extends Doc>(pk: string, range: Range): Promise<Page<T>> {
      checkRange(range)
      const key = path(range.index)
      const query = spec(
        `SELECT TOP @limit * FROM c WHERE c.pk = @pk AND ${key} >= @from AND ${key} < @to AND ${key} ${range.desc ? '<' : '>'} @after
         ORDER BY ${key} ${range.desc ? 'DESC' : 'ASC'}`,
        { limit: range.limit, pk, ...bounds(range) },
      )
      const items = await reading('list', async (once, charge) => {
        const answer = await container.items
          .query<Row>(query, { ...once, partitionKey: pk, maxItemCount: range.limit })
          .fetchAll()
        charge(answer.requestCharge)
        return answer.resources.map(stored<T>)
      })
      const next = items.length === range.limit ? items.at(-1)?.doc.keys?.[range.index] : undefined
      return next === undefined ? { items } : { items, next }
    },
    /** Without ORDER BY or TOP: a plain filter goes to every partition as it is, with no query pipeline in this process. */
    async scan<T extends Doc>(
      index: string,
      {
        from = '',
        to,
        limit,
      }: { readonly from?: string; readonly to: string; readonly limit: number },
    ) {
      checkRange({ index, limit })
      const query = spec(`SELECT * FROM c WHERE ${path(index)} >= @from AND ${path(index)} < @to`, {
        from,
        to,
      })
      return reading('scan', async (once, charge) => {
        const pages = container.items.query<Row>(query, { ...once, maxItemCount: limit })
        const found: Row[] = []
        while (found.length < limit && pages.hasMoreResults()) {
          const page = await pages.fetchNext()
          charge(page.requestCharge)
          found.push(...(page.resources ?? []))
        }
        return found.slice(0, limit).map(stored<T>)
      })
    },
    commit: committer(container, options, get),
    /** Not as of one moment: what is committed meanwhile may be in it in part. Stop the bot for an exact copy. */
    async *all() {
      const pages = container.items
        .query<Row>('SELECT * FROM c', { maxItemCount: ALL_PAGE })
        .getAsyncIterator()
      for await (const page of pages) {
        onCharge?.(page.requestCharge, 'all')
        for (const row of page.resources ?? []) {
          if (!String(row['id']).startsWith(ENGINE_ID)) yield stored(row)
        }
      }
    },
    async close() {
      client.dispose()
    },
  }
}

/** The name has passed `checkRange`: nothing but a plain word. */
const path = (index: string) => `c["keys"]["${index}"]`

const spec = (query: string, values: Record<string, string | number>): SqlQuerySpec => ({
  query,
  parameters: Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value })),
})

/** What the service adds to a document (`_rid`, `_self`, `_etag`, `_ts`, `_attachments`) begins with an underscore; ours never does. */
function stored<T extends Doc = Doc>(row: Row): Stored<T> {
  const doc = Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('_')))
  return { doc: doc as unknown as T, etag: row._etag }
}
