import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { MOST_RECENT_KEYS } from '../../src/store/sqlite-write.ts'
import type { Doc, Store } from '../../src/store/store.ts'
import { countingStatements } from '../counted-statements.ts'

/*
 * A statement is prepared once, and asked no more often than it must be. SQLite prepares one again by itself, which takes longer than most statements do, where another value is bound to what a partial
 * index may depend on; whatever prepares one asks the authorizer.
 */
const DOCS = 40
const LIST = 20
const KEYS = Math.ceil((MOST_RECENT_KEYS + 1) / DOCS)

let folder: string
let store: Store
let db: DatabaseSync | undefined
const { prepare } = DatabaseSync.prototype
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  const keep = (opened: DatabaseSync): void => {
    db = opened
  }
  DatabaseSync.prototype.prepare = function prepared(this: DatabaseSync, sql: string) {
    keep(this)
    return prepare.call(this, sql)
  }
  store = openSqliteStore(join(folder, 'klubban.db'), () => new Date(0))
})
afterEach(async () => {
  DatabaseSync.prototype.prepare = prepare
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** In indexes of other names each time. */
const doc = (number: number, id: string, value: number, ttl?: number): Doc => ({
  id,
  pk: `p${number}`,
  type: 'thing',
  keys: {
    wake: `${value}${id}`,
    ...Object.fromEntries(
      Array.from({ length: KEYS }, (_, index) => [`key${number}x${index}`, `${value}${id}`]),
    ),
  },
  ...(ttl === undefined ? {} : { ttl }),
})

/** Whatever is asked of SQLite, in a partition of its own, of which nothing is kept yet. */
async function round(number: number): Promise<void> {
  const pk = `p${number}`
  const ids = Array.from({ length: DOCS }, (_, index) => `d${index}`)
  await store.commit(
    pk,
    ids.map((id) => ({ op: 'create', doc: doc(number, id, 1) })),
  )
  const list = (index: string, desc: boolean, limit: number): Promise<unknown> =>
    store.list(pk, { index, desc, limit })
  for (const desc of [false, true])
    for (const limit of [10, 1000]) await list(`key${number}x0`, desc, limit)
  const [first, second, third] = await Promise.all(
    ['d0', 'd1', 'd2'].map((id) => store.get(pk, id)),
  )
  await store.commit(pk, [
    { op: 'replace', doc: doc(number, 'd0', 2), etag: first?.etag ?? '' },
    { op: 'put', doc: doc(number, 'd1', 2, 60 + Number(second !== undefined)) },
    { op: 'delete', id: 'd2', etag: third?.etag ?? '' },
  ])
  // Some keys stand in their order now, and some came lately.
  for (const desc of [false, true])
    for (const limit of [20, 2000]) await list(`key${number}x1`, desc, limit)
  await store.scan('wake', { to: '9', limit: 5 })
  await store.scan(`key${number}x2`, { to: '9', limit: 5 })
}

test('no statement is prepared again, whatever is asked', async () => {
  await round(1)
  let prepared = 0
  db?.setAuthorizer(() => {
    prepared += 1
    return 0
  })
  // The first of them are: an authorizer is to be asked about all that runs from then on.
  await round(2)
  expect(prepared).toBeGreaterThan(0)
  prepared = 0
  await round(3)
  expect(prepared).toBe(0)
})

test.each([0, 1, LIST / 2, LIST - 2])(
  'a list of which %i documents are known is read at once, not one by one',
  async (known) => {
    await round(1)
    await store.close()
    store = openSqliteStore(join(folder, 'klubban.db'), () => new Date(0))
    const { items } = await store.list('p1', { index: 'wake', limit: LIST })
    await store.close()
    store = openSqliteStore(join(folder, 'klubban.db'), () => new Date(0))
    for (const { doc: one } of items.slice(0, known)) await store.get('p1', one.id)
    const asked = countingStatements()
    try {
      expect(await store.list('p1', { index: 'wake', limit: LIST })).toEqual({
        items,
        next: items.at(-1)?.doc.keys?.['wake'],
      })
      // The file's version, the list as it is and once more with its bodies, or the two that are not known.
      expect(asked.count('all', 'get')).toBeLessThanOrEqual(4)
    } finally {
      asked.end()
    }
  },
)

test.each([
  ['of an index is kept', 'key1x0', 0],
  ['of what is due by now is not, since no other look asks for it', 'wake', 1],
])('a list %s', async (_what, index, times) => {
  await round(1)
  const range = { index, to: '5', limit: LIST }
  const { items } = await store.list('p1', range)
  const asked = countingStatements()
  try {
    expect((await store.list('p1', range)).items).toEqual(items)
    expect(asked.count('all')).toBe(times)
  } finally {
    asked.end()
  }
})
