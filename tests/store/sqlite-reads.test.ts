import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { within } from '../../src/store/range.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Op, Range, Store } from '../../src/store/store.ts'

/* What was read is kept as it is now: whatever is written, the store answers as though it had read anew. */
const PK = 'p'
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const

interface Write {
  readonly id: string
  readonly key?: string | undefined
  readonly kind: 'put' | 'create' | 'replace' | 'delete'
  readonly ttl?: number | undefined
  readonly odd: boolean
}

const write: fc.Arbitrary<Write> = fc.record({
  id: fc.constantFrom(...IDS),
  key: fc.option(fc.integer({ min: 0, max: 9 }).map(String), { nil: undefined, freq: 8 }),
  kind: fc.constantFrom('put', 'create', 'replace', 'delete'),
  ttl: fc.integer({ min: 0, max: 29 }).map((one) => (one === 0 ? 60 : undefined)),
  odd: fc.integer({ min: 0, max: 29 }).map((one) => one === 0),
})

const ranges: readonly Range[] = [false, true].flatMap((desc) =>
  [{}, { from: '3' }, { to: '7' }, { from: '2', to: '8' }, { after: '4' }].flatMap((part) =>
    [1, 2, 3, 50].map((limit): Range => ({ index: 'at', desc, limit, ...part })),
  ),
)

/** What is asked for, no more of it than is kept at a time. */
const asked = fc.shuffledSubarray([...ranges], { minLength: 1, maxLength: 20 })

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klubban-'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The operation, with a key that no other document has; nothing where it would be refused. */
function opOf({ id, key, kind, ttl, odd }: Write, now: ReadonlyMap<string, Known>): Op | undefined {
  const known = now.get(id)
  if (kind === 'delete') return known && { op: 'delete', id }
  const doc: Doc = {
    id,
    pk: PK,
    type: 'thing',
    schema: 1,
    ...(key === undefined ? {} : { keys: { at: `${key}${id}` } }),
    ...(ttl === undefined ? {} : { ttl }),
    // Not stored as it is.
    ...(odd ? { seen: new Date(0) } : {}),
  }
  if (kind === 'create') return known ? undefined : { op: 'create', doc }
  if (kind === 'replace') return known && { op: 'replace', doc, etag: known.etag }
  return { op: 'put', doc }
}

interface Known {
  readonly doc: Doc
  readonly etag: string
}

function expected(now: ReadonlyMap<string, Known>, range: Range) {
  const keyOf = ({ doc }: Known): string => doc.keys?.[range.index] ?? ''
  const order = range.desc ? -1 : 1
  const found = [...now.values()]
    .filter((one) => within(one.doc.keys?.[range.index], range))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -order : order))
    .slice(0, range.limit)
  const last = found.length === range.limit ? found.at(-1) : undefined
  return {
    items: found.map(({ doc, etag }) => [doc.id, etag]),
    next: last && keyOf(last),
  }
}

test('whatever is written, a page and a document are as though they were read anew', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.array(write, { minLength: 10, maxLength: 30, size: 'max' }),
      async (questions, writes) => {
        await store?.close()
        store = openSqliteStore(join(folder, `${(run += 1)}.db`), () => new Date(0))
        const now = new Map<string, Known>()
        for (const one of [undefined, ...writes]) {
          const op = one && opOf(one, now)
          const [etag] = op ? await store.commit(PK, [op]) : []
          if (op?.op === 'delete') now.delete(op.id)
          else if (op && etag !== undefined) now.set(op.doc.id, { doc: op.doc, etag })
          for (const range of questions) {
            const { items, next } = await store.list(PK, range)
            expect({
              items: items.map(({ doc, etag: version }) => [doc.id, version]),
              next,
            }).toEqual(expected(now, range))
          }
          for (const id of IDS) expect((await store.get(PK, id))?.etag).toBe(now.get(id)?.etag)
        }
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)

test('what another process wrote is seen, and what it decides on nothing older is', async () => {
  const file = join(folder, 'both.db')
  store = openSqliteStore(file, () => new Date(0))
  const other = openSqliteStore(file, () => new Date(0))
  const range: Range = { index: 'at', limit: 5 }
  const doc = (id: string): Doc => ({ id, pk: PK, type: 'thing', schema: 1, keys: { at: id } })
  const ids = async (): Promise<readonly string[]> =>
    (await store.list(PK, range)).items.map((one) => one.doc.id)
  await store.commit(PK, [{ op: 'create', doc: doc('a') }])
  expect(await ids()).toEqual(['a'])
  await other.commit(PK, [{ op: 'create', doc: doc('b') }])
  await new Promise((resolve) => setImmediate(resolve))
  expect(await ids()).toEqual(['a', 'b'])
  await store.commit(PK, [{ op: 'create', doc: doc('c') }])
  expect(await ids()).toEqual(['a', 'b', 'c'])
  await other.close()
})
