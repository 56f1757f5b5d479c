import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { createScarce, shared } from '../src/scarce.ts'
import { start } from '../src/start.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'

describe('links that lead nowhere', () => {
  test('are looked for as often as anybody needs, then a few times a second; those that lead somewhere cost nothing', async () => {
    let nowMs = 0
    let looked = 0
    const scarce = createScarce(() => nowMs, { burst: 5, perSecond: 2 })
    const nothing = () => scarce.tried(() => Promise.resolve(void (looked += 1)))
    const something = () => scarce.tried(() => Promise.resolve('a page'))
    for (let one = 0; one < 100; one += 1) expect(await something()).toBe('a page')
    for (let one = 0; one < 100; one += 1) expect(await nothing()).toBeUndefined()
    expect(looked).toBe(5)
    expect(await something()).toBeUndefined()
    nowMs = 1000
    expect(await something()).toBe('a page')
    for (let one = 0; one < 100; one += 1) await nothing()
    expect(looked).toBe(7)
    nowMs = 60_000
    await Promise.all(Array.from({ length: 100 }, nothing))
    expect(looked).toBe(12)
  })
})

describe('an answer that is shared', () => {
  test('is asked for once by all who wait, and anew by who comes later', async () => {
    let asked = 0
    const ask = shared(async () => (asked += 1))
    expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array(50).fill(1))
    expect(await ask()).toBe(2)
  })

  test('is asked for anew when it failed', async () => {
    let asked = 0
    const ask = shared(() =>
      (asked += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    )
    const [first, second] = await Promise.allSettled([ask(), ask()])
    expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
    expect([await ask(), asked]).toEqual(['here', 2])
  })
})

test('whoever makes up links to the bot’s pages does not wear out the store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-scarce-'))
  let reads = 0
  const quiet = (): void => undefined
  const bot = await start(readConfig({ PORT: '0', DATA_DIR: folder }), {
    now: () => new Date('2026-01-12T08:00:00Z'),
    newId: () => 'x'.repeat(32),
    random: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    openStore: (_config, now) => {
      const store = openSqliteStore(join(folder, 'klubban.db'), now)
      return { ...store, get: (pk, id) => ((reads += 1), store.get(pk, id)) }
    },
  })
  const page = async (path: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status
  for (let one = 0; one < 300; one += 1) {
    expect(await page(`/kalender/${'0'.repeat(32)}${String(one).padStart(32, 'a')}.ics`)).toBe(404)
    expect(
      await page(
        `/protokoll/${'0'.repeat(32)}${String(one).padStart(32, 'a')}/protokoll-2026-02-06.pdf`,
      ),
    ).toBe(404)
  }
  // Two hundred, and what was regained meanwhile.
  expect(reads).toBeGreaterThanOrEqual(200)
  expect(reads).toBeLessThan(400)
  const before = reads
  // What is no link of ours is not even looked for.
  for (const path of [
    '/kalender/x',
    '/protokoll/x/y.pdf',
    '/protokoll/../..',
    '/kalender/%2e%2e%2fgroup',
  ])
    await page(path)
  expect(reads).toBe(before)
  await bot.stop(0)
  rmSync(folder, { recursive: true, force: true })
})
