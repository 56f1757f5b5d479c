import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newGroup } from '../../src/meetings/group.ts'
import { replanDoc } from '../../src/delivery/replan.ts'
import { ClockLease, STANDBY_MS } from '../../src/reminders/clock-lease.ts'
import { startClock } from '../../src/reminders/start-clock.ts'
import type { Ticker } from '../../src/reminders/ticker.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import type { World } from '../../src/world.ts'
import { startCosmosServer, type CosmosServer } from '../store/cosmos-server.ts'
import { containerOn } from '../store/container-on.ts'

const TICK_MS = 30_000
const BEGAN = Date.parse('2026-06-01T08:00:00Z')

let nowMs: number
let folder: string
let server: CosmosServer | undefined
let stores: Store[]

/** Calls back when the made clock has come so far. */
class Timers {
  #all: { readonly at: number; readonly work: () => void }[] = []
  schedule = (work: () => void, ms: number): (() => void) => {
    const timer = { at: nowMs + ms, work }
    this.#all.push(timer)
    return () => {
      this.#all = this.#all.filter((one) => one !== timer)
    }
  }
  due(): readonly (() => void)[] {
    const due = this.#all.filter(({ at }) => at <= nowMs)
    this.#all = this.#all.filter(({ at }) => at > nowMs)
    return due.map(({ work }) => work)
  }
}

const engines = ['sqlite', 'cosmos'] as const
async function open(engine: (typeof engines)[number]): Promise<Store> {
  const now = (): Date => new Date(nowMs)
  if (engine === 'cosmos') {
    const options = containerOn((server ??= await startCosmosServer(0, now)).endpoint)
    await initCosmos(options)
    stores.push(openCosmosStore(options))
  } else stores.push(openSqliteStore(join(folder, 'klubban.db'), now))
  return asDocuments(stores.at(-1)!)
}

beforeEach(() => {
  nowMs = BEGAN
  stores = []
  folder = mkdtempSync(join(tmpdir(), 'klubban-lease-'))
})
afterEach(async () => {
  for (const store of stores) await store.close()
  await server?.close()
  server = undefined
  rmSync(folder, { recursive: true })
})

describe.each(engines)('the lease of the clock on %s', (engine) => {
  const copy = async (holder: string): Promise<ClockLease> =>
    new ClockLease({ store: await open(engine), now: () => new Date(nowMs), holder })

  test('is held by one copy as long as it says so, and by another within a minute after its last word', async () => {
    const [one, two] = [await copy('one'), await copy('two')]
    expect([await one.hold(), await two.hold()]).toEqual([true, false])
    for (let again = 0; again < 10; again += 1) {
      nowMs += 20_000
      expect([await one.hold(), await two.hold()]).toEqual([true, false])
    }
    nowMs += 60_000 - STANDBY_MS
    expect([await two.hold(), await one.hold()]).toEqual([true, false])
  })

  test('is taken at once when it was handed over, and by one of two who try together', async () => {
    const [one, two, three] = [await copy('one'), await copy('two'), await copy('three')]
    await one.hold()
    await one.release()
    const held = await Promise.all([two.hold(), three.hold()])
    expect(held.filter(Boolean)).toHaveLength(1)
    await one.release()
    expect(await one.hold()).toBe(false)
  })

  test('that a wrong clock wrote for years ahead counts for nothing', async () => {
    const [one, two] = [await copy('one'), await copy('two')]
    nowMs += 5 * 365 * 86_400_000
    await one.hold()
    nowMs = BEGAN
    expect(await two.hold()).toBe(true)
  })
})

describe('copies with a clock each', () => {
  let copies: {
    readonly ticker: Ticker
    readonly timers: Timers
    looks: number
    dead: boolean
  }[]
  const quiet = (): void => undefined

  async function begin(): Promise<void> {
    const store = await open('sqlite')
    const timers = new Timers()
    const world = {
      now: () => new Date(nowMs),
      newId: () => `id${Math.floor(nowMs)}`,
      store,
      publicUrl: '',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      messenger: {} as World['messenger'],
    } as World
    const copy = { timers, looks: 0, dead: false, ticker: undefined as unknown as Ticker }
    copy.ticker = startClock({
      world,
      tickMs: TICK_MS,
      schedule: (work, ms) => timers.schedule(() => (copy.dead ? undefined : work()), ms),
      before: () => Promise.resolve(),
      passed: () => {
        copy.looks += 1
      },
    })
    copies.push(copy)
    await settle()
  }
  /** As long as a write to a real store takes. */
  const settle = (): Promise<void> => sleep(25)
  async function after(ms: number): Promise<void> {
    for (const end = nowMs + ms; nowMs < end;) {
      nowMs += 5000
      for (const { timers } of copies) for (const work of timers.due()) work()
      await settle()
    }
  }
  const looks = (): readonly number[] => copies.map((copy) => copy.looks)

  beforeEach(() => {
    copies = []
  })

  test('one looks at what is due; when it dies another does within a minute, and when it ends well at once', async () => {
    for (let at = 0; at < 3; at += 1) await begin()
    await after(300_000)
    const [first = 0, ...others] = looks()
    expect(first).toBeGreaterThan(4)
    expect(others).toEqual([0, 0])
    copies[0]!.dead = true
    await after(60_000)
    expect(looks().filter((count) => count > 0)).toHaveLength(2)
    const heir = copies.find((copy) => !copy.dead && copy.looks > 0)!
    const last = copies.find((copy) => copy.looks === 0)!
    await after(120_000)
    expect(last.looks).toBe(0)
    heir.dead = true
    await heir.ticker.stop()
    await after(TICK_MS)
    expect(last.looks).toBeGreaterThan(0)
    await Promise.all(copies.map(({ ticker }) => ticker.stop()))
  })

  test('what is due is done by the one that looks', async () => {
    for (let at = 0; at < 2; at += 1) await begin()
    const store = asDocuments(stores[0]!)
    const home = { id: 'c', kind: 'groupChat', tenantId: 't', serviceUrl: 's', botId: 'b' } as const
    const group = newGroup({ pk: 'g', name: 'G', tenantId: 't', home, now: new Date(nowMs) })
    await store.commit('g', [
      { op: 'put', doc: group },
      { op: 'put', doc: replanDoc('g', new Date(nowMs)) },
    ])
    await after(2 * TICK_MS)
    expect(await store.get('g', 'replan')).toBeUndefined()
    await Promise.all(copies.map(({ ticker }) => ticker.stop()))
  })
})
