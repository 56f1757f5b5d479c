import { pass } from '../../src/reminders/pass.ts'
import type { CosmosOptions } from '../../src/store/cosmos-client.ts'
import { openConnection } from '../../src/store/cosmos-connection.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import type { Doc, Named, Store } from '../../src/store/store.ts'
import { update } from '../../src/store/update.ts'
import { engine } from '../reminders/setup.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'

let server: CosmosServer
let store: Store
let options: CosmosOptions
let charged: Map<string, number>
let containers = 0

beforeEach(async () => {
  server = await startCosmosServer()
  charged = new Map()
  options = {
    endpoint: server.endpoint,
    database: 'klubban',
    container: `c${(containers += 1)}`,
    key: 'ZHVtbXk=',
    random: () => 0,
    onCharge: (ru, operation) => charged.set(operation, (charged.get(operation) ?? 0) + ru),
  }
  await initCosmos(options)
  store = openCosmosStore(options)
  server.taken()
})
afterEach(async () => {
  await store.close()
  await server.close()
})

const KB = 1024
const waking = (pk: string, id: string, bytes: number): Doc & { readonly text: string } => ({
  id,
  pk,
  type: 'note',
  schema: 1,
  text: 'x'.repeat(bytes),
  keys: { wake: `2026-03-01|${id}`, note: id },
})

async function due(limit = 100): Promise<{ readonly names: Named[]; readonly pages: number }> {
  const names: Named[] = []
  let pages = 0
  for (let after: string | undefined; ;) {
    const page: Awaited<ReturnType<Store['scan']>> = await store.scan('wake', {
      to: '2026-04',
      limit,
      ...(after !== undefined && { after }),
    })
    pages += 1
    names.push(...page.items)
    if (page.next === undefined) return { names, pages }
    after = page.next
  }
}

describe('due work', () => {
  test('comes through on a budget that it costs many times over, a page at a time', async () => {
    for (let group = 0; group < 12; group++)
      for (let n = 0; n < 10; n++)
        await store.commit(`g${group}`, [
          { op: 'put', doc: waking(`g${group}`, `d${n}`, 100 * KB) },
        ])
    // A twentieth of what is due in one second; real seconds are as long to a budget of 5,000 as these to this one.
    server.budget({ requestUnits: 60, secondMs: 30 })
    const { names, pages } = await due()
    expect(names).toHaveLength(120)
    expect(pages).toBeGreaterThan(10)
    expect(charged.get('scan')).toBeGreaterThan(1200)
    const { items } = await store.list('g1', { index: 'note', limit: 99 })
    expect(items).toHaveLength(10)
  })

  test('is read by name: no document of it crosses the wire', async () => {
    for (let n = 0; n < 30; n++)
      await store.commit('g', [{ op: 'put', doc: waking('g', `d${n}`, 300 * KB) }])
    // Whole documents would fill three pages of 4 MB.
    expect(await due()).toMatchObject({ pages: 3, names: { length: 30 } })
  })

  test('costs a visit to each partition when there is none', async () => {
    expect(await due()).toEqual({ names: [], pages: 3 })
    expect(charged.get('scan')).toBe(7.5)
  })

  test('is done by the clock within such a budget, in every group', async () => {
    const t = await engine()
    for (let n = 0; n < 30; n++)
      await store.commit(`g${n}`, [{ op: 'put', doc: waking(`g${n}`, 'd', 100 * KB) }])
    server.budget({ requestUnits: 60, secondMs: 30 })
    // No group has such a document, so each is put off until later.
    expect(await pass({ ...t.world, store })).toEqual({ woken: 30, failed: 30 })
    expect(server.taken().throttled).toBeGreaterThan(0)
    server.budget()
    expect((await due()).names).toEqual([])
    await t.end()
  }, 60_000)
})

describe('a session', () => {
  test('that is ahead of the store, since that was restored or made anew, is given up for a new one', async () => {
    for (let n = 0; n < 5; n++)
      await store.commit('g', [{ op: 'put', doc: waking('g', `d${n}`, 10) }])
    server.renew('klubban', options.container)
    expect(await store.get('g', 'd1')).toBeUndefined()
    expect(await store.list('g', { index: 'note', limit: 9 })).toEqual({ items: [] })
    expect((await due()).names).toEqual([])
    const [etag] = await store.commit('g', [{ op: 'put', doc: waking('g', 'new', 10) }])
    expect((await store.get('g', 'new'))?.etag).toBe(etag)
  })

  test('is given up once, by however many reads that met it', async () => {
    const connection = openConnection(options)
    const first = connection.container
    connection.renew(first)
    const next = connection.container
    expect(next).not.toBe(first)
    connection.renew(first)
    expect(connection.container).toBe(next)
    connection.close()
  })

  test('that waits for a replica which is late is kept', async () => {
    await store.commit('g', [{ op: 'put', doc: waking('g', 'd', 10) }])
    server.hold()
    const [etag] = await store.commit('g', [{ op: 'put', doc: waking('g', 'd', 20) }])
    server.fault({ on: 'get', status: 404, substatus: 1002, times: 2 })
    expect((await store.get('g', 'd'))?.etag).toBe(etag)
  })
})

describe('two copies', () => {
  test('that read what is old lose nothing and write nothing twice', async () => {
    const second = openCosmosStore(options)
    const count = (n: number) => ({ id: 'count', pk: 'g', type: 'count', schema: 1, n })
    await store.commit('g', [{ op: 'create', doc: count(0) }])
    server.lag(20)
    const add = (via: Store): Promise<void> =>
      update(via, 'g', async (book) => {
        const { n } = (await book.get<Doc & { readonly n: number }>('count'))!
        await book.put(count(n + 1))
      })
    await Promise.all(Array.from({ length: 10 }, (_, n) => add(n % 2 ? store : second)))
    server.lag(0)
    expect((await store.get<Doc & { readonly n: number }>('g', 'count'))?.doc.n).toBe(10)
    await second.close()
  })
})

describe('request units, by the documented prices', () => {
  test('of what a turn asks: a point read 1, a list its documents, a commit its writes and a marker', async () => {
    for (let n = 0; n < 10; n++)
      await store.commit('g', [{ op: 'put', doc: waking('g', `d${n}`, 900) }])
    charged.clear()
    await store.get('g', 'd1')
    await store.list('g', { index: 'note', limit: 5 })
    await store.commit('g', [
      { op: 'create', doc: waking('g', 'one', 900) },
      { op: 'put', doc: waking('g', 'two', 900) },
    ])
    expect(Object.fromEntries([...charged].map(([name, ru]) => [name, Math.round(ru)]))).toEqual({
      get: 1,
      list: 8,
      commit: 15,
    })
  })
})
