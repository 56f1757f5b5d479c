import { createHash } from 'node:crypto'
import { Refused } from './answer.ts'
import type { Container } from './container.ts'
import type { Partition, Seen } from './documents.ts'
import { readPrice, VISIT_PRICE } from './prices.ts'
import { at, holds, inOrder, parse, type Query } from './sql.ts'

/** "Maximum response size (for example, paginated query): 4 MB" (learn.microsoft.com/azure/cosmos-db/concepts-limits). */
const MOST_PAGE_BYTES = 4 * 1024 * 1024

export interface Asked {
  readonly body: unknown
  /** Absent: across partitions. */
  readonly pk?: string
  /** `x-ms-max-item-count`; -1 leaves it to the service. */
  readonly most: number
  readonly continuation?: string
  readonly token: string
  /** What a partition may still spend now. Throws when nothing. */
  readonly left: (partition: Partition) => number
}

export interface Page {
  readonly documents: readonly unknown[]
  readonly continuation?: string
  readonly partition: Partition
  readonly lsn: number
  readonly price: number
}

/** Where a query goes on: bound to its text, and to nothing that the service would have to remember. */
interface Place {
  readonly query: string
  readonly partition: number
  readonly after?: { readonly key: unknown; readonly order: number }
  readonly given: number
}

/**
 * One page. Across partitions it is one partition's, and may be empty: the gateway goes through them one after the other, each visit is charged, and
 * what needs a plan (an order, a TOP) is refused, for the client to plan itself. A page ends at the number asked for, at 4 MB, and where the partition's
 * request units of this second end (…/azure/cosmos-db/nosql/query/pagination names all of these).
 */
export function page(container: Container, asked: Asked): Page {
  const query = parse(asked.body)
  if (asked.pk === undefined && (query.order ?? query.top) !== undefined)
    throw new Refused(
      400,
      'Cross partition query only supports a plain filter here: it is planned by the client.',
      {
        substatus: 1004,
      },
    )
  if (query.order && !container.indexes(query.order.path))
    throw new Refused(
      400,
      'The index path corresponding to the specified order-by item is excluded.',
    )
  const place = placeIn(asked.continuation, query)
  const partition =
    asked.pk === undefined ? container.partitions[place.partition] : container.partition(asked.pk)
  if (!partition) throw new Refused(410, 'The partition key range is gone', { substatus: 1002 })
  const left = asked.left(partition)
  const lsn = partition.visible(container.known(partition, asked.token))
  const found = results(query, partition.all(lsn, asked.pk), place)
  const loaded = query.where.every(({ path }) => container.indexes(path))
    ? 0
    : partition.all(lsn, asked.pk).reduce((sum, { bytes }) => sum + readPrice(bytes), 0)
  const most = Math.min(asked.most > 0 ? asked.most : 1000, (query.top ?? Infinity) - place.given)
  const taken = take(query, found, { most, left, price: VISIT_PRICE + loaded })
  return { ...taken, partition, lsn, ...next(container, asked, query, place, { found, taken }) }
}

function results(query: Query, all: readonly Seen[], { after }: Place): readonly Seen[] {
  const { order } = query
  const key = ({ row }: Seen) => (order ? at(row, order.path) : undefined)
  const compare = (a: { key: unknown; order: number }, b: { key: unknown; order: number }) =>
    (order ? inOrder(a.key, b.key) * (order.desc ? -1 : 1) : 0) || a.order - b.order
  const of = (one: Seen) => ({ key: key(one), order: one.order })
  return all
    .filter(({ row }) => query.where.every((condition) => holds(row, condition)))
    .filter((one) => !order || key(one) !== undefined)
    .sort((a, b) => compare(of(a), of(b)))
    .filter((one) => !after || compare(of(one), after) > 0)
}

function take(
  query: Query,
  found: readonly Seen[],
  { most, left, price: visit }: { most: number; left: number; price: number },
): { readonly documents: readonly unknown[]; readonly price: number } {
  const documents: unknown[] = []
  let bytes = 0
  let price = visit
  for (const { row, bytes: size } of found) {
    if (documents.length >= most) break
    const shown = projected(query, row)
    bytes += Buffer.byteLength(JSON.stringify(shown))
    if (documents.length > 0 && (bytes > MOST_PAGE_BYTES || price >= left)) break
    price += readPrice(size)
    documents.push(shown)
  }
  return { documents, price }
}

function next(
  container: Container,
  { pk }: Asked,
  query: Query,
  place: Place,
  { found, taken }: { found: readonly Seen[]; taken: { documents: readonly unknown[] } },
): { readonly continuation?: string } {
  const count = taken.documents.length
  const given = place.given + count
  if (query.top !== undefined && given >= query.top) return {}
  const last = found[count - 1]
  if (count < found.length && last)
    return written({
      ...place,
      given,
      after: { key: query.order && at(last.row, query.order.path), order: last.order },
    })
  if (pk !== undefined || place.partition + 1 >= container.partitions.length) return {}
  return written({ query: place.query, partition: place.partition + 1, given })
}

const projected = (query: Query, row: Seen['row']): unknown =>
  query.fields
    ? Object.fromEntries(
        query.fields.flatMap(({ path, as }) => {
          const value = at(row, path)
          return value === undefined ? [] : [[as, value]]
        }),
      )
    : row

const written = (place: Place): { readonly continuation: string } => ({
  continuation: Buffer.from(JSON.stringify(place)).toString('base64'),
})

function placeIn(continuation: string | undefined, { text }: Query): Place {
  const query = createHash('sha256').update(text).digest('base64').slice(0, 12)
  if (!continuation) return { query, partition: 0, given: 0 }
  try {
    const place = JSON.parse(Buffer.from(continuation, 'base64').toString()) as Place
    if (place.query === query) return place
  } catch {
    // Refused below.
  }
  throw new Refused(400, 'Invalid Continuation Token')
}
