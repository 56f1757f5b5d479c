import { openCosmosStore } from '../../src/store/cosmos.ts'
import type { CosmosOptions } from '../../src/store/cosmos-client.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import {
  BusyError,
  ConflictError,
  UnknownOutcomeError,
  type Doc,
  type Op,
  type Store,
} from '../../src/store/store.ts'
import { update } from '../../src/store/update.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'
import {
  answers,
  doneThen,
  doneThenLost,
  FaultyNetwork,
  hangs,
  late,
  notJson,
  notSent,
  type Fault,
} from './faulty-network.ts'
import { inLong } from '../in-long.ts'

interface Count extends Doc {
  readonly n: number
}

let server: CosmosServer
let network: FaultyNetwork
let charges: string[]
let waits: number[]
/** Our store behind the faulty network, and that of somebody else, who has no trouble. */
let store: Store
let others: Store
let partitions = 0
let pk: string

beforeAll(async () => {
  server = await startCosmosServer(0, undefined, 1)
  const options = {
    endpoint: server.endpoint,
    database: 'klubban',
    container: 'test',
    key: 'ZHVtbXk=',
    random: () => 0,
  }
  await initCosmos(options)
  others = openCosmosStore(options)
})
beforeEach(async () => {
  network = new FaultyNetwork(server.endpoint)
  charges = []
  waits = []
  const options: CosmosOptions = {
    endpoint: 'https://account.documents.azure.test:443/',
    database: 'klubban',
    container: 'test',
    key: 'ZHVtbXk=',
    random: () => 0,
    wait: async (ms) => {
      waits.push(ms)
    },
    requestTimeoutMs: 100,
    httpClient: network,
    onCharge: (requestUnits, operation) => charges.push(`${operation} ${requestUnits}`),
  }
  store = openCosmosStore(options)
  pk = `p${++partitions}`
  await others.commit(pk, [{ op: 'create', doc: count(0) }])
})
afterEach(() => store.close())
afterAll(async () => {
  await others.close()
  await server.close()
})

const count = (n: number): Count => ({
  id: 'count',
  pk,
  type: 'count',
  schema: 1,
  n,
  keys: { n: `${n}|count` },
})
const entry = (id: string): Doc => ({ id, pk, type: 'entry', schema: 1, keys: { entry: id } })
const read = async () => (await others.get<Count>(pk, 'count'))!
const entries = async () =>
  (await others.list(pk, { index: 'entry', limit: 99 })).items.map((item) => item.doc.id)

/** Counts one further and notes it: an effect that shows when it is lost, and when it is done twice. */
async function countOn(id: string): Promise<readonly (string | undefined)[]> {
  const { doc, etag } = await read()
  return store.commit(pk, [
    { op: 'replace', doc: count(doc.n + 1), etag },
    { op: 'create', doc: entry(id) },
  ])
}
const someoneCounts = async (): Promise<void> => {
  const { doc, etag } = await read()
  await others.commit(pk, [{ op: 'replace', doc: count(doc.n + 100), etag }])
}
const someoneRemovesTheEntry = () => others.commit(pk, [{ op: 'delete', id: 'a' }])
/** As many times as the SDK and we try together, and more. */
const always = (fault: Fault) => Array.from({ length: 99 }, () => fault)

describe('a commit has one effect', () => {
  test.each<[string, Fault[]]>([
    [
      'when it is throttled, with a time to wait',
      [
        answers(429, { 'x-ms-retry-after-ms': '20' }),
        answers(429, { 'x-ms-retry-after-ms': '20' }),
      ],
    ],
    ['when it met another write (449)', [answers(449)]],
    ['when the service was not available (503)', [answers(503)]],
    ['when it took too long (408)', [answers(408)]],
    ['when the service failed (500)', [answers(500)]],
    ['when the partition was moving (410)', [answers(410)]],
    ['when the region was changing', [answers(403, { 'x-ms-substatus': '3' })]],
    ['when a proxy answered with a page', [notJson]],
    ['when the service failed with no word', [answers(500, {}, null)]],
    ['when the connection was refused', [notSent('ECONNREFUSED'), notSent('ENOTFOUND')]],
    ['when the connection broke before it arrived', [notSent('ECONNRESET')]],
    ['when it hung', [hangs]],
    ['when it landed and the answer was lost', [doneThenLost()]],
    [
      'when it landed and the answer was lost, twice',
      [doneThenLost(), notSent('ECONNRESET'), doneThenLost()],
    ],
    ['when it landed and then hung', [doneThen(hangs)]],
    ['when it landed and the service said 503', [doneThen(answers(503))]],
    ['when it landed and the service said 408', [doneThen(answers(408))]],
    ['when it landed and the service said 500', [doneThen(answers(500))]],
    [
      'when it landed, and was throttled when it asked again',
      [doneThenLost(), answers(429), answers(429)],
    ],
    [
      'when one of its operations was throttled',
      [answers(207, {}, [{ statusCode: 424 }, { statusCode: 429 }, { statusCode: 424 }])],
    ],
    ['when the answer was cut short', [doneThen(answers(200, {}, [{ statusCode: 201 }]))]],
  ])('%s', async (_when, faults) => {
    network.faults.commit = faults
    const etags = await countOn('a')
    expect((await read()).doc.n).toBe(1)
    expect(etags[0]).toBe((await read()).etag)
    expect(await entries()).toEqual(['a'])
    expect(network.faults.commit).toEqual([])
  })
})

describe('a commit whose answer was lost', () => {
  test('has landed, even when somebody else wrote over all of it meanwhile; what they wrote stays', async () => {
    network.faults.commit = [
      doneThenLost(async () => {
        await someoneCounts()
        await someoneRemovesTheEntry()
      }),
    ]
    await countOn('a')
    expect((await read()).doc.n).toBe(101)
    expect(await entries()).toEqual([])
  })

  test('tells an etag that is stale where somebody wrote over it', async () => {
    network.faults.commit = [doneThenLost(someoneCounts)]
    const [etag] = await countOn('a')
    await expect(
      store.commit(pk, [{ op: 'replace', doc: count(0), etag: etag! }]),
    ).rejects.toMatchObject({ name: 'ConflictError', reason: 'stale' })
    expect((await read()).doc.n).toBe(101)
  })

  test('is a conflict when it never arrived and somebody else was first', async () => {
    network.faults.commit = [
      async () => {
        await someoneCounts()
        throw Object.assign(new Error('made up'), { code: 'ECONNRESET' })
      },
    ]
    await expect(countOn('a')).rejects.toThrow(ConflictError)
    expect((await read()).doc.n).toBe(100)
    expect(await entries()).toEqual([])
  })

  test('is not done again when it arrives after its repetition', async () => {
    const lost = late()
    network.faults.commit = [lost.fault]
    await store.commit(pk, [{ op: 'create', doc: entry('a') }])
    await someoneRemovesTheEntry()
    await lost.arrive()
    expect(await entries()).toEqual([])
  })

  test('counts a delete as done once, too', async () => {
    await others.commit(pk, [{ op: 'create', doc: entry('a') }])
    network.faults.commit = [doneThenLost()]
    expect(await store.commit(pk, [{ op: 'delete', id: 'a' }])).toEqual([undefined])
  })

  test('makes an update decide once, and not twice', async () => {
    network.faults.commit = [doneThenLost(someoneCounts), answers(503)]
    let runs = 0
    await update(store, pk, async (book) => {
      runs++
      await book.put(count((await book.get<Count>('count'))!.n + 1))
    })
    expect(runs).toBe(1)
    expect((await read()).doc.n).toBe(101)
  })
})

describe('a commit that fails', () => {
  inLong(
    'because it was throttled throughout is busy, with the time that the service asks for, and wrote nothing',
    async () => {
      network.faults.commit = always(answers(429, { 'x-ms-retry-after-ms': '110' }))
      await expect(countOn('a')).rejects.toMatchObject({ name: 'BusyError', retryAfterMs: 110 })
      expect(waits).toEqual([110, 110, 200, 400, 800, 1600])
      expect((await read()).doc.n).toBe(0)
    },
  )

  test('because the service could not be reached is busy', async () => {
    network.faults.commit = always(notSent('ECONNREFUSED'))
    await expect(countOn('a')).rejects.toThrow(BusyError)
    expect(network.seen.commit).toBe(7)
    expect(waits).toEqual([50, 100, 200, 400, 800, 1600])
  })

  test('because nobody could sign in is busy', async () => {
    const unavailable: Fault = async () => {
      throw Object.assign(new Error('made up'), { name: 'CredentialUnavailableError' })
    }
    network.faults.commit = always(unavailable)
    await expect(countOn('a')).rejects.toThrow(BusyError)
  })

  test.each<[string, Fault]>([
    ['503', answers(503)],
    ['ECONNRESET', notSent('ECONNRESET')],
    ['no answer', hangs],
  ])('with nothing but %s is of unknown outcome, never busy', async (_what, fault) => {
    network.faults.commit = always(fault)
    await expect(countOn('a')).rejects.toThrow(UnknownOutcomeError)
  })

  test('is of unknown outcome when it may have landed and was then throttled or refused for good', async () => {
    network.faults.commit = [doneThenLost(), ...always(answers(429))]
    await expect(countOn('a')).rejects.toThrow(UnknownOutcomeError)
    network.faults.commit = [doneThenLost(), answers(403)]
    await expect(countOn('b')).rejects.toThrow(UnknownOutcomeError)
  })

  test('because the bot may not write is told as it is, at once', async () => {
    network.faults.commit = [answers(403, {}, { message: 'no such right' })]
    await expect(countOn('a')).rejects.toThrow('no such right')
    expect(network.seen.commit).toBe(1)
  })
})

describe('a read', () => {
  test.each<[string, Fault]>([
    ['429', answers(429, { 'x-ms-retry-after-ms': '5' })],
    ['449', answers(449)],
    ['503', answers(503)],
    ['500', answers(500)],
    ['a page of a proxy', notJson],
    ['a refused connection', notSent('ECONNREFUSED')],
    ['no answer', hangs],
    ['a replica that has not seen our write yet', answers(404, { 'x-ms-substatus': '1002' })],
  ])('is repeated after %s', async (_what, fault) => {
    network.faults.get = [fault]
    network.faults.query = [fault]
    expect((await store.get<Count>(pk, 'count'))?.doc.n).toBe(0)
    expect((await store.list<Count>(pk, { index: 'n', limit: 9 })).items).toHaveLength(1)
    network.faults.query = [fault]
    expect((await store.scan('n', { to: '1', limit: 99 })).items.length).toBeGreaterThan(0)
  })

  test('that goes on failing is busy, after a bounded number of tries', async () => {
    network.faults.get = always(answers(503))
    await expect(store.get(pk, 'count')).rejects.toThrow(BusyError)
    expect(network.seen.get).toBe(3)
    network.faults.get = always(hangs)
    await expect(store.get(pk, 'count')).rejects.toThrow(BusyError)
    expect(network.seen.get).toBe(5)
  })

  inLong(
    'through a connection that keeps breaking ends although the SDK would repeat it for longer',
    async () => {
      network.faults.query = always(notSent('ECONNRESET'))
      await expect(store.list(pk, { index: 'n', limit: 9 })).rejects.toThrow(BusyError)
      expect(network.seen.query).toBeLessThan(9)
    },
  )

  test('is one request: within a partition nothing is asked about the query itself', async () => {
    await store.list(pk, { index: 'n', limit: 9 })
    expect(network.seen).toEqual({ commit: 0, get: 0, query: 1, other: 0 })
  })

  test('gives a whole list, however its pages fall, and a page of a scan as it came', async () => {
    const page = (n: number, more: Record<string, string> = {}) =>
      answers(200, more, {
        Documents: Array.from({ length: n }, () => ({ ...count(1), _etag: '"x"' })),
        _count: n,
      })
    network.faults.query = [
      page(2, { 'x-ms-continuation': 'more' }),
      page(0, { 'x-ms-continuation': 'more' }),
      page(1),
    ]
    expect((await store.list(pk, { index: 'n', limit: 3 })).items).toHaveLength(3)
    network.faults.query = [page(0, { 'x-ms-continuation': 'more' })]
    expect(await store.scan('n', { to: '2', limit: 3 })).toEqual({ items: [], next: 'more' })
    expect(network.faults.query).toEqual([])
  })

  test('of several pages has its tries for each of them', async () => {
    const page = (n: number, more: Record<string, string> = {}) =>
      answers(200, more, { Documents: [{ ...count(n), _etag: '"x"' }], _count: 1 })
    const twice = [answers(503), notSent('ECONNREFUSED')]
    network.faults.query = [1, 2, 3, 4].flatMap((n) => [
      ...twice,
      page(n, n < 4 ? { 'x-ms-continuation': `${n}` } : {}),
    ])
    expect(
      (await store.list<Count>(pk, { index: 'n', limit: 9 })).items.map(({ doc }) => doc.n),
    ).toEqual([1, 2, 3, 4])
    network.faults.query = [1, 2, 3, 4].flatMap((n) => [
      ...twice,
      page(n, n < 4 ? { 'x-ms-continuation': `${n}` } : {}),
    ])
    const exported: unknown[] = []
    for await (const { doc } of store.all()) exported.push((doc as Count).n)
    expect(exported).toEqual([1, 2, 3, 4])
  })

  test('does not take a missing container for a missing document', async () => {
    network.faults.get = [answers(404, { 'x-ms-substatus': '1003' })]
    await expect(store.get(pk, 'count')).rejects.toThrow('404/1003')
  })
})

test('every answered request tells its request units', async () => {
  await store.get(pk, 'count')
  await store.list(pk, { index: 'n', limit: 9 })
  await store.scan('n', { to: '1', limit: 1 })
  await store.commit(pk, [{ op: 'put', doc: entry('a') }])
  expect(charges).toEqual(['get 1', 'list 3.5', 'scan 3.5', 'commit 5'])
})

test('only commits that need proof of having landed carry a marker, and nobody sees it', async () => {
  const bodies: string[] = []
  const spy: Fault = async (forward, { body }) => {
    bodies.push(body as string)
    return forward()
  }
  network.faults.commit = [spy, spy]
  const ops: Op[] = [{ op: 'put', doc: entry('a') }]
  await store.commit(pk, ops)
  await store.commit(pk, [...ops, { op: 'create', doc: entry('b') }])
  expect(bodies.map((body) => (JSON.parse(body) as object[]).length)).toEqual([1, 3])
  const all: string[] = []
  for await (const { doc } of store.all()) all.push(doc.id)
  expect(all.filter((id) => id.startsWith('~'))).toEqual([])
})
