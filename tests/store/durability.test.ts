import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc } from '../../src/store/store.ts'

const NODE = process.execPath
const ROUNDS = 4
const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a child has left behind: everything that it acknowledged, the commit in flight perhaps, and nothing by half. */
async function expectWhole(file: string, acknowledged: number): Promise<number> {
  const store = openSqliteStore(file, () => new Date())
  const counter = await store.get<Doc & { n: number }>('p', 'counter')
  const { items } = await store.list('p', { index: 'order', limit: 100_000 })
  const written = counter!.doc.n
  expect(written).toBeGreaterThanOrEqual(acknowledged)
  expect(written).toBeLessThanOrEqual(acknowledged + 1)
  expect(items.map((item) => item.doc.id)).toEqual(
    Array.from({ length: written + 1 }, (_, i) => `entry${i}`),
  )
  await store.close()
  return written
}

/** Lets a child commit until it has acknowledged `count` commits, kills it in the middle, and tells the last number it acknowledged. */
async function commitAndKill(file: string, first: number, count: number): Promise<number> {
  const child = spawn(NODE, ['tests/store/durability-child.ts', file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let last = first - 1
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    if (last === first + count) child.kill('SIGKILL')
  }
  await closed
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

test('every acknowledged commit is there after the process was killed, and none is half there', async () => {
  const file = join(folder, 'killed.db')
  let next = 0
  for (let round = 0; round < ROUNDS; round++) {
    const acknowledged = await commitAndKill(file, next, 40 + 17 * round)
    const written = await expectWhole(file, acknowledged)
    next = written + 1
  }
}, 60_000)

// A limit on the size of a file is the nearest to a full disk that a test may make; Node ignores the signal that comes with it.
test('a commit for which there is no room is busy, and leaves the store whole', async () => {
  const file = join(folder, 'full.db')
  const command = `ulimit -f 400 && exec '${NODE}' tests/store/durability-child.ts '${file}' 0`
  const { stdout, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.pop()).toBe('busy')
  expect(status).toBe(0)
  expect(lines.length).toBeGreaterThan(10)
  expect(await expectWhole(file, lines.length - 1)).toBe(lines.length - 1)
})
