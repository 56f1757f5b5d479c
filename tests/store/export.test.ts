import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { writeExport } from '../../src/store/export-file.ts'
import { openSqlite, type StoreSettings } from '../../src/store/open.ts'
import type { Doc, Placed, Store } from '../../src/store/store.ts'
import { storeTool } from '../../src/store/tool.ts'
import { documentsOf } from '../../src/store/transfer.ts'
import { linesOf } from '../../src/store/tool.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'
import { answers, FaultyNetwork } from './faulty-network.ts'
import { inLong } from '../in-long.ts'

/* An export that is interrupted goes on where it stopped. */
let server: CosmosServer
let root: string
let made = 0
beforeAll(async () => {
  server = await startCosmosServer()
})
afterAll(() => server.close())
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klubban-export-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const world = { now: () => new Date('2026-03-01T10:00:00Z'), random: () => 0 }
const options = (container: string) => ({
  endpoint: server.endpoint,
  database: 'klubban',
  container,
  key: 'ZHVtbXk=',
  random: () => 0,
})
const engines: readonly { readonly name: string; readonly open: () => Promise<Store> }[] = [
  {
    name: 'SQLite',
    open: async () =>
      openSqlite({ dataDir: join(root, `s${(made += 1)}`), store: { kind: 'sqlite' } }, world),
  },
  {
    name: 'Cosmos DB',
    open: async () => {
      const where = options(`c${(made += 1)}`)
      await initCosmos(where)
      return openCosmosStore(where)
    },
  },
]
const COUNT = 1100
async function fill(store: Store, count = COUNT): Promise<void> {
  for (let from = 0; from < count; from += 90)
    await store.commit(
      `p${from % 4}`,
      Array.from({ length: Math.min(90, count - from) }, (_, at) => ({
        op: 'put' as const,
        doc: {
          id: `d${from + at}`,
          pk: `p${from % 4}`,
          type: 'note',
          text: 'åäö '.repeat(20),
        } as Doc,
      })),
    )
}
const ids = async (file: string): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const { doc } of documentsOf(linesOf(file))) found.push(doc.id)
  return found.sort()
}
const all = Array.from({ length: COUNT }, (_, at) => `d${at}`).sort()
async function* until(docs: AsyncIterable<Placed>, most: number): AsyncGenerator<Placed> {
  let count = 0
  for await (const one of docs) {
    if (count === most) throw new Error('the line was cut')
    count += 1
    yield one
  }
}

describe.each(engines)('on $name', ({ open }) => {
  let store: Store
  let file: string
  beforeEach(async () => {
    store = await open()
    await fill(store)
    file = join(root, 'out.jsonl')
  })
  afterEach(() => store.close())
  const exported = (most = Infinity, resume = true, of = 'this store') =>
    writeExport({
      file,
      of,
      resume,
      now: world.now(),
      read: (after) => until(store.all(after === undefined ? {} : { after }), most),
    })

  // Before there is a place to go on from, at one, behind one, in the last page, and again and again.
  test.each([[[150]], [[200]], [[201]], [[399]], [[1000]], [[1099]], [[250, 250, 3, 250, 10]]])(
    'cut after %j documents it goes on, and holds each once',
    async (cuts) => {
      for (const most of cuts) await expect(exported(most)).rejects.toThrow(/the line was cut/)
      expect(existsSync(file)).toBe(false)
      const { documents, before } = await exported()
      expect(documents).toBe(COUNT)
      expect(before === undefined).toBe(cuts[0]! < 200)
      expect(await ids(file)).toEqual(all)
      expect([existsSync(`${file}.part`), existsSync(`${file}.part.place`)]).toEqual([false, false])
    },
  )

  test('says how to go on; begun anew, nothing of the earlier one is in it', async () => {
    await expect(exported(500)).rejects.toThrow(
      `the export was interrupted (the line was cut): to go on with it, run "npm run store:export ${file} -- --resume"`,
    )
    await store.commit('p0', [{ op: 'delete', id: 'd0' }])
    expect(await exported(Infinity, false)).toEqual({ documents: COUNT - 1 })
    expect(await ids(file)).toEqual(all.filter((id) => id !== 'd0'))
  })

  test('what is written behind the noted place, or lost before it, harms nothing', async () => {
    await expect(exported(500)).rejects.toThrow()
    writeFileSync(`${file}.part`, '{"half a li', { flag: 'a' })
    expect((await exported()).before).toBeDefined()
    expect(await ids(file)).toEqual(all)
    await expect(exported(500, false)).rejects.toThrow()
    truncateSync(`${file}.part`, 100)
    expect(await exported()).toEqual({ documents: COUNT })
    expect(await ids(file)).toEqual(all)
  })

  test('of another store it is not gone on with, and an older export stays until the new one is whole', async () => {
    await exported()
    const before = readFileSync(file, 'utf8')
    await expect(exported(500, false)).rejects.toThrow()
    await expect(exported(Infinity, true, 'another')).rejects.toThrow(
      /is the beginning of an export of this store, and this is another: begin anew without --resume/,
    )
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('documents that come and go meanwhile leave it whole', async () => {
    await expect(exported(500)).rejects.toThrow()
    await store.commit('p0', [{ op: 'delete', id: 'd0' }])
    await store.commit('p2', [{ op: 'put', doc: { id: 'new', pk: 'p2', type: 'note' } }])
    const { documents } = await exported()
    expect((await ids(file)).length).toBe(documents)
    expect(new Set(await ids(file)).size).toBe(documents)
  })
})

inLong(
  'a process that is killed while it exports goes on where it was',
  async () => {
    const settings: StoreSettings = { dataDir: join(root, 'killed'), store: { kind: 'sqlite' } }
    const store = openSqlite(settings, world)
    await fill(store, 60_000)
    await store.close()
    const file = join(root, 'out.jsonl')
    const child = spawn(process.execPath, ['src/store-tool.ts', 'export', file], {
      env: { ...process.env, DATA_DIR: settings.dataDir },
    })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    while (!existsSync(`${file}.part.place`) && child.exitCode === null) await sleep(1)
    child.kill('SIGKILL')
    await ended
    expect(existsSync(file)).toBe(false)
    expect(await storeTool(['export', file, '--resume'], settings, world)).toMatch(
      /^60000 documents are in .*out\.jsonl, \d+ of them as they were from 20\d\d-/,
    )
    expect(new Set(await ids(file)).size).toBe(60_000)
  },
  60_000,
)

describe('Cosmos DB that fails', () => {
  let store: Store
  let network: FaultyNetwork
  let waits: number[]
  beforeEach(async () => {
    const where = options(`c${(made += 1)}`)
    await initCosmos(where)
    const well = openCosmosStore(where)
    await fill(well, 300)
    await well.close()
    network = new FaultyNetwork(server.endpoint)
    waits = []
    store = openCosmosStore({
      ...where,
      endpoint: 'https://account.documents.azure.test:443/',
      wait: async (ms) => void waits.push(ms),
      requestTimeoutMs: 5000,
      httpClient: network,
    })
  })
  afterEach(() => store.close())
  const read = async (onLost?: (places: number) => void): Promise<number> => {
    const found = new Set<string>()
    for await (const { doc } of store.all(onLost ? { onLost } : {})) found.add(doc.id)
    return found.size
  }

  test('for minutes is waited for; for longer it is not, and the export can be gone on with', async () => {
    network.faults.query = Array.from({ length: 90 }, () => answers(503))
    expect(await read()).toBe(300)
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(20_000)
    network.faults.query = Array.from({ length: 9000 }, () => answers(503))
    await expect(read()).rejects.toThrow(/busy or out of reach/)
  })

  test('with some documents for good is salvaged but for those; with all it is not', async () => {
    let lost = 0
    network.faults.get = Array.from({ length: 6 }, () => answers(500))
    expect(await read((places) => void (lost += places))).toBe(298)
    expect(lost).toBe(2)
    network.faults.get = Array.from({ length: 900 }, () => answers(500))
    await expect(read(() => undefined)).rejects.toThrow(/busy or out of reach/)
  })
})
