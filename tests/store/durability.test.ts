import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc } from '../../src/store/store.ts'

const NODE = resolve('node_modules/.bin/node')
const ROUNDS = 4
const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lets a child commit until it has acknowledged `count` commits, kills it in the middle, and tells the last number it acknowledged. */
async function commitAndKill(file: string, first: number, count: number): Promise<number> {
  const child = spawn(NODE, ['tests/store/durability-child.ts', file, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
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
    const store = openSqliteStore(file, () => new Date())
    const counter = await store.get<Doc & { n: number }>('p', 'counter')
    const { items } = await store.list('p', { index: 'order', limit: 100_000 })
    const written = counter!.doc.n
    // The commit in flight may have landed without an acknowledgement; what was acknowledged must have.
    expect(written).toBeGreaterThanOrEqual(acknowledged)
    expect(items.map((item) => item.doc.id)).toEqual(Array.from({ length: written + 1 }, (_, i) => `entry${i}`))
    await store.close()
    next = written + 1
  }
}, 60_000)
