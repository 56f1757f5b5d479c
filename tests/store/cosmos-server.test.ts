import { CosmosClient, type Container, type FeedOptions, type OperationInput } from '@azure/cosmos'
import { containerDefinition } from '../../src/store/cosmos-provision.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'
import { placeOf } from './stand-in/documents.ts'

const PARTITIONS = 3
const MB = 1024 * 1024

let now = new Date('2026-03-02T08:00:00Z')
let server: CosmosServer
let clients: CosmosClient[]
let container: Container
let containers = 0

const client = (key = 'ZHVtbXk='): CosmosClient => {
  const made = new CosmosClient({
    endpoint: server.endpoint,
    key,
    consistencyLevel: 'Session',
    connectionPolicy: {
      enableEndpointDiscovery: false,
      retryOptions: {
        maxRetryAttemptCount: 0,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 0,
      },
    },
  })
  clients.push(made)
  return made
}
const opened = (of: CosmosClient): Container => of.database('klubban').container(`c${containers}`)

beforeAll(async () => {
  server = await startCosmosServer(0, () => now, PARTITIONS)
  clients = []
  await client().databases.createIfNotExists({ id: 'klubban' })
})
beforeEach(async () => {
  const mine = client()
  await mine.database('klubban').containers.create(containerDefinition(`c${(containers += 1)}`))
  container = opened(mine)
})
afterEach(() => {
  server.budget()
  server.lag(0)
  server.release()
  for (const one of clients.splice(0)) one.dispose()
})
afterAll(() => server.close())

/** A document of so many bytes, as JSON. */
const sized = (id: string, bytes: number, pk = 'p', more: object = {}) => {
  const doc = { id, pk, text: '', ...more }
  return { ...doc, text: 'x'.repeat(bytes - JSON.stringify(doc).length) }
}
const status = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    (answer) => {
      // A document that is not there is no error to the SDK.
      const { statusCode, substatus } = answer as { statusCode?: number; substatus?: number }
      return substatus ? `${statusCode}/${substatus}` : String(statusCode)
    },
    (error: {
      code?: number
      substatus?: number
      cause?: { code?: number; substatus?: number }
    }) => {
      const { code, substatus } = error.code === undefined ? (error.cause ?? {}) : error
      return substatus ? `${code}/${substatus}` : String(code)
    },
  )
const batch = (ops: OperationInput[], pk = 'p') => container.items.batch(ops, pk)
const create = (id: string, more: object = {}): OperationInput => ({
  operationType: 'Create',
  resourceBody: { id, pk: 'p', ...more },
})
async function pages(query: string, options: FeedOptions = {}): Promise<string[][]> {
  const iterator = container.items.query<{ id: string }>(query, options)
  const found: string[][] = []
  while (iterator.hasMoreResults())
    found.push(((await iterator.fetchNext()).resources ?? []).map(({ id }) => id))
  return found
}
/** A partition key in each physical partition. */
const KEYS = Array.from({ length: PARTITIONS }, (_, place) =>
  Array.from({ length: 99 }, (__, n) => `k${n}`).find((pk) => placeOf(pk, PARTITIONS) === place)!,
)

describe('documents', () => {
  test('are known by partition key and id, and an etag is new with every write', async () => {
    const one = await container.items.create({ id: 'a', pk: 'p' })
    expect(await status(container.items.create({ id: 'a', pk: 'p' }))).toBe('409')
    expect(await status(container.items.create({ id: 'a', pk: 'q' }))).toBe('201')
    const two = await container.item('a', 'p').replace({ id: 'a', pk: 'p' })
    expect(one.etag).toMatch(/^".+"$/)
    expect(two.etag).not.toBe(one.etag)
    expect(await status(container.item('a', 'p').read())).toBe('200')
    expect(await status(container.item('a', 'r').read())).toBe('404')
    expect(await status(container.item('b', 'p').replace({ id: 'b', pk: 'p' }))).toBe('404')
    expect(await status(container.items.upsert({ id: 'b', pk: 'p' }))).toBe('201')
    expect(await status(container.items.upsert({ id: 'b', pk: 'p' }))).toBe('200')
    expect(await status(container.item('b', 'p').delete())).toBe('204')
    expect(await status(container.item('b', 'p').delete())).toBe('404')
  })

  test('heed If-Match on replace, delete and upsert, and "*" is any version', async () => {
    const { etag } = await container.items.create({ id: 'a', pk: 'p' })
    const shown = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } })
    const doc = { id: 'a', pk: 'p' }
    expect(await status(container.item('a', 'p').replace(doc, shown('"old"')))).toBe('412')
    expect(await status(container.item('a', 'p').delete(shown('"old"')))).toBe('412')
    expect(await status(container.items.upsert(doc, shown('"old"')))).toBe('412')
    expect(await status(container.item('a', 'p').replace(doc, shown('*')))).toBe('200')
    expect(await status(container.item('a', 'p').replace(doc, shown(etag)))).toBe('412')
  })

  test('have limits: 2 MB, ids of 1,023 bytes, partition keys of 2,048 bytes and never changed', async () => {
    expect(await status(container.items.create(sized('full', 2 * MB - 1024)))).toBe('201')
    expect(await status(container.items.create(sized('over', 2 * MB + 1)))).toBe('413')
    expect(await status(container.items.create({ id: 'å'.repeat(511), pk: 'p' }))).toBe('201')
    expect(await status(container.items.create({ id: 'å'.repeat(512), pk: 'p' }))).toBe('400')
    expect(await status(container.items.create({ id: 'a', pk: 'p'.repeat(2048) }))).toBe('201')
    expect(await status(container.items.create({ id: 'a', pk: 'p'.repeat(2049) }))).toBe('400')
    await container.items.create({ id: 'a', pk: 'p' })
    expect(await status(container.item('a', 'p').replace({ id: 'a', pk: 'q' }))).toBe('400/1001')
    expect(await status(container.item('a', 'p').replace({ id: 'b', pk: 'p' }))).toBe('400')
  })

  test('with a time to live are gone for reads and queries when it ends, and their id is free', async () => {
    const { resource } = await container.items.create({ id: 'a', pk: 'p', ttl: 60 })
    expect((resource as unknown as { _ts: number })._ts).toBe(now.getTime() / 1000)
    now = new Date(now.getTime() + 59_000)
    expect(await status(container.item('a', 'p').read())).toBe('200')
    now = new Date(now.getTime() + 1000)
    expect(await status(container.item('a', 'p').read())).toBe('404')
    expect((await pages('SELECT * FROM c')).flat()).toEqual([])
    expect(await status(container.items.create({ id: 'a', pk: 'p' }))).toBe('201')
  })

  test('are shown only to whom signs with the key', async () => {
    await container.items.create({ id: '19:möte 1%@thread.tacv2', pk: 'p' })
    expect(await status(container.item('19:möte 1%@thread.tacv2', 'p').read())).toBe('200')
    expect(await status(opened(client('b3RoZXI=')).item('a', 'p').read())).toBe('401')
  })
})

describe('a batch', () => {
  test('is all or nothing: the first that fails tells why, the others 424', async () => {
    await container.items.create({ id: 'there', pk: 'p' })
    const { code, result } = await batch([
      create('a'),
      { operationType: 'Delete', id: 'there' },
      create('a'),
      create('b'),
    ])
    expect(code).toBe(207)
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([424, 424, 409, 424])
    expect(await status(container.item('a', 'p').read())).toBe('404')
    expect(await status(container.item('there', 'p').read())).toBe('200')
  })

  test('sees what it did itself, and tells the etag of each', async () => {
    const { code, result } = await batch([
      create('a'),
      { operationType: 'Upsert', resourceBody: { id: 'a', pk: 'p', n: 2 } },
      { operationType: 'Delete', id: 'a' },
      create('a'),
    ])
    expect(code).toBe(200)
    expect(result?.map(({ statusCode }) => statusCode)).toEqual([201, 200, 204, 201])
    const { resource } = await container.item('a', 'p').read()
    expect((resource as { _etag: string })._etag).toBe(result?.at(-1)?.eTag)
  })

  test('heeds the version that each operation shows', async () => {
    const { etag } = await container.items.create({ id: 'a', pk: 'p' })
    const replace = (ifMatch: string): OperationInput => ({
      operationType: 'Replace',
      id: 'a',
      resourceBody: { id: 'a', pk: 'p' },
      ifMatch,
    })
    const codes = async (op: OperationInput) =>
      (await batch([create('b'), op])).result?.map(({ statusCode }) => statusCode)
    expect(await codes(replace('"old"'))).toEqual([424, 412])
    expect(await codes({ operationType: 'Delete', id: 'a', ifMatch: '"old"' } as never)).toEqual([
      424, 412,
    ])
    expect(await codes(replace(etag))).toEqual([201, 200])
  })

  test('has limits: 100 operations, 2 MB, one partition key', async () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => create(`d${i}`))
    expect((await batch(many(100))).code).toBe(200)
    const over = many(3).map(
      (op) => ({ ...op, resourceBody: sized(`x`, 800_000) as never }) as OperationInput,
    )
    expect(await status(batch(over))).toBe('413')
    expect(await status(batch([create('other', { pk: 'q' })]))).toBe('400/1001')
  })
})

describe('a query', () => {
  beforeEach(async () => {
    for (let at = 0; at < 300; at += 100)
      await batch(
        Array.from({ length: 100 }, (_, i) => {
          const n = String(((at + i) * 7) % 300).padStart(3, '0')
          return create(`d${n}`, { n, keys: { due: n }, plain: n })
        }),
      )
  })
  const inOrder = Array.from({ length: 300 }, (_, n) => `d${String(n).padStart(3, '0')}`)
  const DUE = 'SELECT * FROM c WHERE c["keys"]["due"] < "900"'

  test('gives its results in pages, in order, whatever their number', async () => {
    const found = await pages(`${DUE} ORDER BY c.keys.due`, { partitionKey: 'p', maxItemCount: 80 })
    expect(found.map(({ length }) => length)).toEqual([80, 80, 80, 60])
    expect(found.flat()).toEqual(inOrder)
    const top = await pages(
      'SELECT TOP 170 * FROM c WHERE c.keys.due >= "100" ORDER BY c.keys.due DESC',
      {
        partitionKey: 'p',
        maxItemCount: 100,
      },
    )
    expect(top.map(({ length }) => length)).toEqual([100, 70])
    expect(top.flat()).toEqual(inOrder.toReversed().slice(0, 170))
  })

  test('ends a page at 4 MB', async () => {
    for (let n = 0; n < 6; n++)
      await container.items.create(sized(`big${n}`, MB, 'p', { keys: { big: `${n}` } }))
    const found = await pages('SELECT * FROM c WHERE c.keys.big < "9"', { partitionKey: 'p' })
    expect(found).toEqual([
      ['big0', 'big1', 'big2'],
      ['big3', 'big4', 'big5'],
    ])
    const keys = await pages('SELECT c.id, c.keys.big AS key FROM c WHERE c.keys.big < "9"', {
      partitionKey: 'p',
    })
    expect(keys).toEqual([['big0', 'big1', 'big2', 'big3', 'big4', 'big5']])
  })

  test('goes on from its continuation, in another client too; that of another query is refused', async () => {
    const first = await container.items
      .query(DUE, { partitionKey: 'p', maxItemCount: 200 })
      .fetchNext()
    const { continuationToken } = first
    const rest = await opened(client())
      .items.query(DUE, { partitionKey: 'p', continuationToken })
      .fetchNext()
    expect(first.resources.length + rest.resources.length).toBe(300)
    expect(rest.hasMoreResults).toBe(false)
    const other = container.items.query('SELECT * FROM c', { partitionKey: 'p', continuationToken })
    expect(await status(other.fetchNext())).toBe('400')
  })

  test('across partitions goes through them one after the other, with empty pages, and takes no order', async () => {
    for (const pk of KEYS) await container.items.create({ id: pk, pk, keys: { across: pk } })
    const found = await pages('SELECT * FROM c WHERE c.keys.across > ""')
    expect(found).toEqual(KEYS.map((pk) => [pk]))
    expect(await pages('SELECT * FROM c WHERE c.keys.nowhere > ""')).toEqual([[], [], []])
    expect(
      await status(container.items.query('SELECT * FROM c ORDER BY c.keys.due').fetchNext()),
    ).toBe('400')
    expect(await status(container.items.query('SELECT TOP 1 * FROM c').fetchNext())).toBe('400')
  })

  test.each([
    'SELECT * FROM c WHERE c.a = 1 OR c.b = 2',
    'SELECT * FROM c WHERE c.a LIKE "x"',
    'SELECT DISTINCT c.a FROM c',
    'SELECT COUNT(1) FROM c',
    'SELECT * FROM c WHERE NOT c.a = 1',
    'SELECT * FROM d',
    'DELETE FROM c',
    'SELECT * FROM c; --',
    '',
  ])('that is not understood is refused, never guessed: %s', async (query) =>
    expect(await status(container.items.query(query, { partitionKey: 'p' }).fetchNext())).toBe(
      '400',
    ),
  )

  test('compares only what is of one kind', async () => {
    await container.items.create({ id: 'number', pk: 'q', keys: { due: 5 } })
    await container.items.create({ id: 'none', pk: 'q' })
    const one = (query: string) => pages(query, { partitionKey: 'q' })
    expect(await one('SELECT * FROM c WHERE c.keys.due >= ""')).toEqual([[]])
    expect(await one('SELECT * FROM c WHERE c.keys.due >= 5')).toEqual([['number']])
    expect(await one('SELECT * FROM c WHERE c.keys.due != "x"')).toEqual([[]])
  })

  test('without an index loads everything, and cannot be put in an order', async () => {
    const cost = async (query: string) =>
      (await container.items.query(query, { partitionKey: 'p' }).fetchNext()).requestCharge
    expect(await cost('SELECT * FROM c WHERE c.keys.due = "005"')).toBe(3.5)
    expect(await cost('SELECT * FROM c WHERE c.plain = "005"')).toBe(303.5)
    const ordered = container.items.query('SELECT * FROM c ORDER BY c.plain', { partitionKey: 'p' })
    expect(await status(ordered.fetchNext())).toBe('400')
  })
})

describe('request units', () => {
  test.each<[number, number, number]>([
    [1, 1, 5],
    [100, 10, 50],
    [199, 19, 95],
  ])('of a document of %d KB are %d to read and %d to write', async (kb, read, write) => {
    const written = await container.items.create(sized('a', kb * 1024))
    const found = await container.item('a', 'p').read()
    expect([found.requestCharge, written.requestCharge]).toEqual([read, write])
  })

  test('of a query are 2.5 for each partition, and whole documents, whatever is selected of them', async () => {
    for (const pk of KEYS)
      await container.items.create(sized('a', 100 * 1024, pk, { keys: { due: '1' } }))
    const cost = async (query: string) =>
      (await container.items.query(query).fetchAll()).requestCharge
    expect(await cost('SELECT * FROM c WHERE c.keys.due = "1"')).toBe(PARTITIONS * 12.5)
    expect(await cost('SELECT c.id FROM c WHERE c.keys.due = "1"')).toBe(PARTITIONS * 12.5)
    expect(await cost('SELECT * FROM c WHERE c.keys.due = "2"')).toBe(PARTITIONS * 2.5)
  })

  test('of a batch are those of its operations', async () => {
    const { headers } = await batch([create('a'), create('b'), create('c')])
    expect(headers['x-ms-request-charge']).toBe('15')
  })
})

describe('a budget', () => {
  test('that is spent refuses with 429 and the time to wait; another partition has its own', async () => {
    server.budget({ requestUnits: 8, secondMs: 60_000 })
    const write = (pk: string) => container.items.upsert({ id: 'a', pk })
    expect([await status(write(KEYS[0]!)), await status(write(KEYS[0]!))]).toEqual(['201', '200'])
    const refused = await write(KEYS[0]!).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 429, substatus: 3200 })
    expect((refused as { retryAfterInMs: number }).retryAfterInMs).toBeGreaterThan(0)
    expect((refused as { retryAfterInMs: number }).retryAfterInMs).toBeLessThanOrEqual(60_000)
    expect(await status(container.item('a', KEYS[0]).read())).toBe('429/3200')
    expect(await status(write(KEYS[1]!))).toBe('201')
    expect(server.taken().throttled).toBe(2)
  })

  test('comes back with the next second, less what was overdrawn', async () => {
    server.budget({ requestUnits: 10, secondMs: 40 })
    await container.items.create(sized('a', 100 * 1024))
    const began = performance.now()
    while ((await status(container.item('a', 'p').read())) !== '200')
      await new Promise((go) => setTimeout(go, 5))
    expect(performance.now() - began).toBeGreaterThan(100)
  })

  test('ends a page where it ends, and the next page goes on', async () => {
    for (let n = 0; n < 9; n++)
      await container.items.create(sized(`d${n}`, 100 * 1024, 'p', { keys: { due: '1' } }))
    server.budget({ requestUnits: 40, secondMs: 30 })
    const iterator = container.items.query<{ id: string }>(
      'SELECT * FROM c WHERE c.keys.due = "1"',
      { partitionKey: 'p' },
    )
    const found: string[][] = []
    while (iterator.hasMoreResults() && found.flat().length < 9) {
      const page = await iterator.fetchNext().catch(() => undefined)
      if (page) found.push(page.resources.map(({ id }) => id))
      else break
    }
    expect(found[0]).toEqual(['d0', 'd1', 'd2', 'd3'])
  })
})

describe('a session', () => {
  test('reads what it wrote; whoever has no token of it reads what is older, for a while', async () => {
    server.lag(60_000)
    const other = opened(client())
    await container.items.create({ id: 'a', pk: 'p', keys: { due: '1' } })
    expect(await status(container.item('a', 'p').read())).toBe('200')
    expect(await status(other.item('a', 'p').read())).toBe('404')
    const listed = async (of: Container) =>
      (
        await of.items
          .query('SELECT * FROM c WHERE c.keys.due = "1"', { partitionKey: 'p' })
          .fetchAll()
      ).resources.length
    expect([await listed(container), await listed(other)]).toEqual([1, 0])
    server.lag(0)
    expect([await status(other.item('a', 'p').read()), await listed(other)]).toEqual(['200', 1])
  })

  test('of a replica that stands still sees each document as it was, changed or removed since', async () => {
    await container.items.create({ id: 'changed', pk: 'p', n: 1 })
    await container.items.create({ id: 'removed', pk: 'p', n: 1 })
    server.hold()
    for (const n of [2, 3])
      await container.item('changed', 'p').replace({ id: 'changed', pk: 'p', n })
    await container.item('removed', 'p').delete()
    await container.items.create({ id: 'removed', pk: 'p', n: 9 })
    const other = opened(client())
    const n = async (of: Container, id: string) =>
      (await of.item(id, 'p').read<{ n: number }>()).resource?.n
    expect([await n(other, 'changed'), await n(other, 'removed')]).toEqual([1, 1])
    expect([await n(container, 'changed'), await n(container, 'removed')]).toEqual([3, 9])
    server.release()
    expect([await n(other, 'changed'), await n(other, 'removed')]).toEqual([3, 9])
  })

  test('all changes of a batch come through together', async () => {
    server.hold()
    await batch([create('a'), create('b')])
    const other = opened(client())
    const both = async () =>
      (await other.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll()).resources
        .length
    expect(await both()).toBe(0)
    server.release()
    expect(await both()).toBe(2)
  })

  test('that is ahead of a container made anew is refused with 404/1002, and a new client is not', async () => {
    for (const id of ['a', 'b', 'c']) await container.items.create({ id, pk: 'p' })
    server.renew('klubban', `c${containers}`)
    expect(await status(container.item('a', 'p').read())).toBe('404/1002')
    expect(await status(opened(client()).item('a', 'p').read())).toBe('404')
    expect(await status(container.items.create({ id: 'a', pk: 'p' }))).toBe('201')
  })
})

describe('a fault on command', () => {
  test('is met by the next request of its kind, so many times', async () => {
    server.fault(
      { on: 'write', status: 503, times: 2 },
      { on: 'get', status: 404, substatus: 1002 },
    )
    expect(await status(container.item('a', 'p').read())).toBe('404/1002')
    const write = () => status(container.items.upsert({ id: 'a', pk: 'p' }))
    expect([await write(), await write(), await write()]).toEqual(['503', '503', '201'])
    expect(server.faultsLeft()).toBe(0)
  })

  test('may come after the request was carried out, break the connection, or only take its time', async () => {
    server.fault({ on: 'commit', done: true, lost: true }, { on: 'get', afterMs: 80 })
    expect(await status(batch([create('a')]))).toBe('ECONNRESET')
    const began = performance.now()
    expect(await status(container.item('a', 'p').read())).toBe('200')
    expect(performance.now() - began).toBeGreaterThan(75)
    server.fault({ on: 'commit', lost: true })
    expect(await status(batch([create('b')]))).toBe('ECONNRESET')
    expect(await status(container.item('b', 'p').read())).toBe('404')
  })
})
