import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Store, Trouble } from '../../src/store/store.ts'

/*
 * A file with rows between which something removed may lie is written anew once a day: meanwhile nobody is refused, nothing stands still, and where the file is
 * too large for it whoever runs the bot is told.
 */
let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubban-rewritten-'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const put = (pk: string, id: string, text = '') => ({
  op: 'create' as const,
  doc: { id, pk, type: 'x', text } as Doc,
})
const open = (upkeep: object, onTrouble?: (trouble: Trouble) => void): Store =>
  openSqliteStore(join(folder, 'klubban.db'), () => new Date(), {
    upkeep: { lookMs: 20, longestMs: 50, tracesMs: 50, ...upkeep },
    ...(onTrouble ? { onTrouble } : {}),
  })

test('a file that is too large is told of once a day, and goes on', async () => {
  const told: Trouble[] = []
  store = open({ rewriteMs: 60_000, mostBytes: 1000 }, (trouble) => void told.push(trouble))
  for (let round = 0; round < 3; round += 1) {
    await store.commit('p', [put('p', `d${round}`)])
    await sleep(300)
  }
  expect(told).toEqual([
    { kind: 'worn', why: expect.stringMatching(/klubban\.db has 0 MB and is not rewritten/) },
  ])
  expect((await store.get('p', 'd2'))?.doc.id).toBe('d2')
})

test('while a thread rewrites it nobody is refused, and whoever reads does not wait', async () => {
  store = open({ rewriteMs: 1e9 })
  for (let at = 0; at < 40; at += 1)
    await store.commit(
      'p',
      Array.from({ length: 60 }, (_, each) => put('p', `d${at}-${each}`, 'x'.repeat(20_000))),
    )
  await store.close()
  store = open({ rewriteMs: 60_000, atOnceBytes: 0 })
  await store.commit('p', [put('p', 'worn')])
  const delayed: number[] = []
  for (let count = 0; count < 150; count += 1) {
    const began = performance.now()
    const written = store.commit('q', [put('q', `w${count}`)]).then(() => performance.now())
    expect((await store.get('p', 'worn'))?.doc.id).toBe('worn')
    const read = performance.now()
    if ((await written) - began > 100) delayed.push(read - began)
    await sleep(20)
  }
  // The rewriting was met, and those who read meanwhile had their answer long before those who wrote.
  expect(delayed.length).toBeGreaterThan(0)
  expect(Math.min(...delayed)).toBeLessThan(50)
}, 60_000)
