import { spawnSync } from 'node:child_process'
import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { StoreSetupError } from '../../src/store/setup-error.ts'
import { BusyError, type Doc, type Op, type Store } from '../../src/store/store.ts'
import { storeTool } from '../../src/store/tool.ts'
import { exportLines, importLines, ImportError } from '../../src/store/transfer.ts'
import { openStore, type StoreSettings } from '../../src/store/open.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
let server: CosmosServer
beforeAll(async () => {
  server = await startCosmosServer()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})
const world = { now: () => new Date(), random: () => 0 }
const sqlite = (name: string): StoreSettings => ({
  dataDir: join(folder, name),
  store: { kind: 'sqlite' },
})
const file = (name: string) => join(folder, name)

const text = 'Sámi اجتماع 👩🏽‍💻 "quoted" \\ \r\n\u2028\u2029\u0000 \ud800'
const doc = (pk: string, i: number, more: object = {}): Doc =>
  ({
    id: `doc${i}`,
    pk,
    type: 'note',
    schema: 1,
    keys: { order: `${String(i).padStart(6, '0')}|doc${i}` },
    text,
    documents: 3,
    ...more,
  }) as Doc

async function filled(settings: StoreSettings, docs: readonly Doc[]): Promise<void> {
  const store = await openStore(settings, world)
  for (const one of docs) await store.commit(one.pk, [{ op: 'put', doc: one }])
  await store.close()
}
const canonical = (one: Doc) => JSON.stringify(one, Object.keys(one).concat('order').sort())
async function everything(settings: StoreSettings): Promise<readonly string[]> {
  const store = await openStore(settings, world)
  const lines: string[] = []
  for await (const stored of store.all()) lines.push(canonical(stored.doc))
  await store.close()
  return lines.sort()
}
const run = (settings: StoreSettings, ...args: string[]) => storeTool(args, settings, world)

test('every document survives the way from SQLite to a file to Cosmos DB to a file to SQLite', async () => {
  const cosmos: StoreSettings = {
    dataDir: folder,
    store: {
      kind: 'cosmos',
      endpoint: server.endpoint,
      database: 'klubban',
      container: 'klubban',
      key: 'ZHVtbXk=',
    },
  }
  const docs = [
    ...Array.from({ length: 250 }, (_, i) => doc('one', i)),
    ...Array.from({ length: 30 }, (_, i) => doc(`group${i}`, i)),
    doc('one', 900, { ttl: 60_000 }),
    doc('one', 901, { keys: undefined }),
    ...[902, 903, 904].map((i) => doc('large', i, { text: 'x'.repeat(900_000) })),
  ]
  await filled(sqlite('first'), docs)
  expect(await run(sqlite('first'), 'export', file('first.jsonl'))).toBe(
    `285 documents are in ${file('first.jsonl')}`,
  )
  expect(await run(cosmos, 'init')).toBe('container klubban in database klubban is ready')
  expect(await run(cosmos, 'import', file('first.jsonl'))).toBe('285 documents are in the store')
  expect(await run(cosmos, 'export', file('second.jsonl'))).toBe(
    `285 documents are in ${file('second.jsonl')}`,
  )
  expect(await run(sqlite('third'), 'import', file('second.jsonl'))).toBe(
    '285 documents are in the store',
  )
  const before = await everything(sqlite('first'))
  expect(before).toHaveLength(285)
  expect(await everything(cosmos)).toEqual(before)
  expect(await everything(sqlite('third'))).toEqual(before)
})

test('an empty store is an export of its two lines, and one can be imported', async () => {
  await run(sqlite('empty'), 'init')
  expect(await run(sqlite('empty'), 'export', file('empty.jsonl'))).toBe(
    `0 documents are in ${file('empty.jsonl')}`,
  )
  expect(readFileSync(file('empty.jsonl'), 'utf8')).toBe(
    '{"format":"klubban-store","version":1}\n{"documents":0}\n',
  )
  expect(await run(sqlite('empty2'), 'import', file('empty.jsonl'))).toBe(
    '0 documents are in the store',
  )
})

test('a store that holds documents is not imported into, unless told; then the others stay', async () => {
  await filled(sqlite('source'), [doc('p', 1, { text: 'new' })])
  await run(sqlite('source'), 'export', file('source.jsonl'))
  await filled(sqlite('target'), [doc('p', 1, { text: 'old' }), doc('p', 2)])
  const before = await everything(sqlite('target'))
  await expect(run(sqlite('target'), 'import', file('source.jsonl'))).rejects.toThrow(
    /^the store holds documents already: say --overwrite/,
  )
  expect(await everything(sqlite('target'))).toEqual(before)
  await run(sqlite('target'), 'import', file('source.jsonl'), '--overwrite')
  expect(await everything(sqlite('target'))).toEqual(
    [canonical(doc('p', 1, { text: 'new' })), canonical(doc('p', 2))].sort(),
  )
})

describe('an import', () => {
  const header = '{"format":"klubban-store","version":1}'
  const one = JSON.stringify(doc('p', 1))
  let store: Store
  beforeEach(() => {
    store = openSqliteStore(join(mkdtempSync(join(folder, 'i')), 's.db'), world.now)
  })
  afterEach(() => store.close())
  const from = (...lines: string[]) =>
    async function* lineByLine() {
      yield* lines
    }

  test.each<[string, string[], RegExp]>([
    ['an empty file', [], /^this is not an export of Klubban$/],
    ['a file of something else', ['Dear Sir'], /^this is not an export of Klubban$/],
    ['JSON of something else', ['{"id":"x"}'], /^this is not an export of Klubban$/],
    [
      'a newer version',
      ['{"format":"klubban-store","version":2}'],
      /^the export is of version 2, and this Klubban reads version 1/,
    ],
    [
      'a file that was cut short between lines',
      [header, one],
      /^the export has no end: it was cut short$/,
    ],
    ['a file that was cut short in a line', [header, one, one.slice(0, 40)], /^line 3 is not JSON/],
    [
      'a file with lines missing',
      [header, one, '{"documents":2}'],
      /^the export has 1 documents, but tells of 2$/,
    ],
    [
      'a file with lines after its end',
      [header, '{"documents":0}', one],
      /^line 3 comes after the end/,
    ],
    [
      'a line that is no document',
      [header, '{"id":"x","pk":"p"}', '{"documents":1}'],
      /^line 2 is not a document$/,
    ],
  ])('refuses %s, and writes nothing of it', async (_what, lines, told) => {
    const error: unknown = await importLines(store, from(...lines)).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ImportError)
    expect((error as ImportError).message).toMatch(told)
    for await (const { doc: written } of store.all()) throw new Error(`${written.id} was written`)
  })

  test('that was interrupted is done again, and ends in the same state', async () => {
    const docs = Array.from({ length: 500 }, (_, i) => doc(`p${i % 3}`, i))
    const lines = [header, ...docs.map((each) => JSON.stringify(each)), '{"documents":500}']
    let commits = 0
    const breaking: Store = {
      ...store,
      commit: async (pk, ops) => {
        if (++commits > 3) throw new Error('power cut')
        return store.commit(pk, ops)
      },
    }
    await expect(importLines(breaking, from(...lines))).rejects.toThrow('power cut')
    await expect(importLines(store, from(...lines))).rejects.toThrow(ImportError)
    expect(await importLines(store, from(...lines), { overwrite: true })).toBe(500)
    const exported: string[] = []
    for await (const line of exportLines(store.all())) exported.push(line.trimEnd())
    expect(exported.sort()).toEqual([...lines].sort())
  })

  test('waits for a busy store, and fills its commits', async () => {
    const docs = Array.from({ length: 5000 }, (_, i) => doc(`p${i % 10}`, i, { text: '' }))
    const lines = [header, ...docs.map((each) => JSON.stringify(each)), '{"documents":5000}']
    const commits: (readonly Op[])[] = []
    let waits = 0
    const busy: Store = {
      ...store,
      commit: async (pk, ops) => {
        if (waits < 2) throw new BusyError(10)
        commits.push(ops)
        return store.commit(pk, ops)
      },
    }
    await importLines(busy, from(...lines), {
      wait: async () => {
        waits++
      },
    })
    expect(commits.flat()).toHaveLength(5000)
    expect(commits.length).toBeLessThan(80)
  })
})

describe('the tool', () => {
  test("runs from the command line with the bot's own settings, and fails with a plain sentence", () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ['src/store-tool.ts', ...args], {
        env: { DATA_DIR: file('shell') },
        encoding: 'utf8',
      })
    expect(command('init')).toMatchObject({
      status: 0,
      stdout: `${join(folder, 'shell', 'klubban.db')} is ready\n`,
      stderr: '',
    })
    expect(command('import', file('nowhere'))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `there is no file ${file('nowhere')}\n`,
    })
  })

  test('tells how it is used', async () => {
    for (const args of [[], ['help'], ['export'], ['import'], ['backup']])
      await expect(run(sqlite('none'), ...args)).rejects.toThrow(/^usage:/)
  })

  test('makes no copy of a store that is not there, and no store in its place', async () => {
    await expect(run(sqlite('none'), 'export', file('none.jsonl'))).rejects.toThrow(
      /^there is no store at .*klubban.db: check DATA_DIR$/,
    )
    await expect(run(sqlite('none'), 'backup', file('none.db'))).rejects.toThrow(StoreSetupError)
    await expect(run(sqlite('none'), 'import', file('none.jsonl'))).rejects.toThrow(
      /^there is no file/,
    )
  })

  test('backs up a store that is in use; the copy in its place is the store again', async () => {
    await filled(sqlite('used'), [doc('p', 1)])
    const inUse = await openStore(sqlite('used'), world)
    await run(sqlite('used'), 'init')
    expect(await run(sqlite('used'), 'backup', file('copy.db'))).toMatch(
      /^.*copy.db is a copy of .*klubban.db: to restore it, stop the bot and run "npm run store:restore .*copy.db"$/,
    )
    await inUse.close()
    await run(sqlite('restored'), 'init')
    await run(sqlite('restored'), 'restore', file('copy.db'))
    expect(await everything(sqlite('restored'))).toEqual(await everything(sqlite('used')))
  })

  test('keeps an older export when the new one fails', async () => {
    await filled(sqlite('kept'), [doc('p', 1)])
    await run(sqlite('kept'), 'export', file('kept.jsonl'))
    const before = readFileSync(file('kept.jsonl'), 'utf8')
    writeFileSync(
      join(folder, 'kept', 'klubban.db'),
      'not a database at all, since somebody wrote over it',
    )
    await expect(run(sqlite('kept'), 'export', file('kept.jsonl'))).rejects.toThrow(StoreSetupError)
    expect(readFileSync(file('kept.jsonl'), 'utf8')).toBe(before)
  })

  describe('never writes over the store itself, however it is called', () => {
    const places: readonly (readonly [string, (at: string) => string])[] = [
      ['by its name', (at) => join(at, 'klubban.db')],
      ['by way of another folder', (at) => join(at, '..', basename(at), '.', 'klubban.db')],
      ['its log of writes', (at) => join(at, 'klubban.db-wal')],
      ['its mark', (at) => join(at, 'klubban.db-mark')],
      [
        'by a link',
        (at) => {
          symlinkSync(join(at, 'klubban.db'), join(at, 'other'))
          return join(at, 'other')
        },
      ],
      [
        'by a second name',
        (at) => {
          linkSync(join(at, 'klubban.db'), join(at, 'second'))
          return join(at, 'second')
        },
      ],
      [
        'by a link to its folder',
        (at) => {
          symlinkSync(at, `${at}-link`)
          return join(`${at}-link`, 'klubban.db')
        },
      ],
    ]
    let made = 0

    test.each(
      places.flatMap((place) =>
        (['export', 'backup'] as const).map((how) => [how, ...place] as const),
      ),
    )('%s: %s', async (how, _what, placeIn) => {
      const settings = sqlite(`itself${(made += 1)}`)
      await filled(settings, [doc('p', 1)])
      const inUse = await openStore(settings, world)
      await expect(run(settings, how, placeIn(settings.dataDir))).rejects.toThrow(
        /^.+ is the store itself: choose another place$/,
      )
      expect(await inUse.commit('p', [{ op: 'put', doc: doc('p', 2) }])).toHaveLength(1)
      await inUse.close()
      expect(await everything(settings)).toHaveLength(2)
    })

    test('nor restores it from itself', async () => {
      const settings = sqlite('from-itself')
      await filled(settings, [doc('p', 1)])
      await expect(run(settings, 'restore', join(settings.dataDir, 'klubban.db'))).rejects.toThrow(
        /is the store itself/,
      )
      expect(await everything(settings)).toHaveLength(1)
    })
  })

  test.each(['export', 'backup'])(
    'says in one sentence where nothing can be written: %s',
    async (how) => {
      await filled(sqlite(`place-${how}`), [doc('p', 1)])
      for (const place of [file('no/where/x'), '/proc/x', folder])
        await expect(run(sqlite(`place-${how}`), how, place)).rejects.toThrow(
          expect.objectContaining({
            name: 'StoreSetupError',
            message: expect.stringMatching(
              /^[^\n]+ cannot be written \([^\n]+\): choose a place with room and the right to write$/,
            ) as string,
          }) as Error,
        )
    },
  )

  test('has no backup of its own for Cosmos DB, and says what there is', async () => {
    const cosmos: StoreSettings = {
      dataDir: folder,
      store: {
        kind: 'cosmos',
        endpoint: 'http://127.0.0.1:1/',
        database: 'd',
        container: 'c',
        key: 'a',
      },
    }
    await expect(run(cosmos, 'backup', file('c.db'))).rejects.toThrow(/use store:export/)
  })
})
