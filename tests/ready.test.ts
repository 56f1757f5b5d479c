import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { start, type Running } from '../src/start.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import { BusyError, type Store, type Trouble } from '../src/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'klubban-ready-'))
const quiet = (): void => undefined
const never = (): Promise<never> => new Promise(() => undefined)

let clock: Date
let looks: (() => void)[]
/** What the store does instead of its work. */
let instead: Partial<Store>
let running: Running
/** What the store tells of itself, and what ends the process. */
let onTrouble: (trouble: Trouble) => void
let ends: string[]

beforeEach(async () => {
  clock = new Date('2026-06-01T10:00:00Z')
  looks = []
  instead = {}
  ends = []
  const config = readConfig({ PORT: '0', DATA_DIR: folder, REMINDER_TICK_SECONDS: '30' })
  running = await start(config, {
    now: () => clock,
    newId: () => 'id',
    random: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    schedule: (work, ms) => {
      if (ms === 30_000) looks.push(work)
      return quiet
    },
    end: (why) => void ends.push(why),
    openStore: (_config, now, told) => {
      onTrouble = told
      const store = openSqliteStore(join(folder, 'klubban.db'), now)
      const guarded: Store = {
        ...store,
        get: (pk, id) => (instead.get ?? store.get)(pk, id),
        commit: (pk, ops) => (instead.commit ?? store.commit)(pk, ops),
        scan: (index, spec) => (instead.scan ?? store.scan)(index, spec),
      }
      return guarded
    },
  })
  await looked()
})
afterEach(async () => {
  instead = {}
  await running.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const looked = async (): Promise<void> => {
  while (looks.length === 0) await new Promise((resolve) => setImmediate(resolve))
}
const page = async (path: string): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${running.port}${path}`)
  return `${response.status} ${((await response.json()) as { status: string }).status}`
}

test('a store that answers, and a clock that looks: ready', async () => {
  expect(await page('/ready')).toBe('200 ready')
})

test('a store that does not answer at all: said within seconds, and over when it is over', async () => {
  instead = { get: never }
  expect([await page('/ready'), await page('/health')]).toEqual([
    '503 the store is out of reach',
    '200 ok',
  ])
  instead = {}
  expect(await page('/ready')).toBe('200 ready')
})

test('a store that can be read and not written: known from the first write that fails until one succeeds', async () => {
  const busy = (): Promise<never> => Promise.reject(new BusyError(0))
  instead = { commit: busy }
  expect(await page('/ready')).toBe('200 ready')
  await running.world.store
    .commit('x', [{ op: 'put', doc: { id: 'x', pk: 'x', type: 'x', schema: 1 } }])
    .catch(quiet)
  expect([await page('/ready'), await page('/ready')]).toEqual([
    '503 the store is out of reach',
    '503 the store is out of reach',
  ])
  instead = {}
  expect(await page('/ready')).toBe('200 ready')
})

test('a clock that has not come through for five minutes: not ready, until it has', async () => {
  clock = new Date('2026-06-01T10:05:00Z')
  expect(await page('/ready')).toBe('200 ready')
  instead = { scan: () => Promise.reject(new Error('broken')) }
  looks.shift()!()
  await looked()
  clock = new Date('2026-06-01T10:05:01Z')
  expect(await page('/ready')).toBe('503 the clock has not come through for a while')
  instead = {}
  looks.shift()!()
  await looked()
  expect(await page('/ready')).toBe('200 ready')
})

test('a store that is damaged: said until somebody has looked at it, and nothing ends', async () => {
  onTrouble({ kind: 'damaged', why: 'a page of it cannot be read' })
  expect([await page('/ready'), await page('/health'), ends]).toEqual([
    '503 the store is damaged',
    '200 ok',
    [],
  ])
})

test('a store that keeps nothing any more: said, whatever else is told, and the process ends with why', async () => {
  onTrouble({ kind: 'damaged', why: 'a page' })
  onTrouble({ kind: 'lost', why: 'its file was removed' })
  onTrouble({ kind: 'damaged', why: 'another page' })
  expect([await page('/ready'), ends]).toEqual([
    '503 what is written to the store is not kept',
    ['its file was removed'],
  ])
})
