import fs, {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { wishDoc } from '../../src/delivery/user.ts'
import { openSqlite, type StoreSettings } from '../../src/store/open.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Op } from '../../src/store/store.ts'
import { storeTool } from '../../src/store/tool.ts'
import { inLong } from '../in-long.ts'
import { long } from '../long.ts'

/*
 * What is removed is gone from every byte, copies are whole and leave what they copy alone, and nobody else on the machine reads any of it.
 */
const root = mkdtempSync(join(tmpdir(), 'klubban-copies-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let made = 0
const settings = (): StoreSettings => ({
  dataDir: join(root, `d${(made += 1)}`),
  store: { kind: 'sqlite' },
})
const fileOf = ({ dataDir }: StoreSettings) => join(dataDir, 'klubban.db')
const now = () => new Date('2026-03-02T08:00:00Z')
const world = { now, random: () => 0 }
const tool = (of: StoreSettings, ...args: string[]) => storeTool(args, of, world)
const SECRET = 'opereras för något som ingen annan ska veta'
const note = (n: number, text: string): Doc =>
  ({ id: `d${n}`, pk: 'p', type: 'note', schema: 1, text, keys: { note: `${n}` } }) as Doc
const put = (n: number, text: string): Op => ({ op: 'put', doc: note(n, text) })
const holding = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(SECRET))

/** A store in which the secret stood in many documents, long and short, changed, moved between pages and removed. */
async function erased(of: StoreSettings, close: boolean) {
  const store = openSqliteStore(fileOf(of), now, {
    upkeep: { lookMs: 20, longestMs: 50, tracesMs: 100 },
  })
  for (let n = 0; n < 120; n += 1)
    await store.commit('p', [put(n, `${SECRET} ${'x'.repeat((n * 97) % 9000)}`)])
  await sleep(200)
  for (let n = 0; n < 120; n += 1)
    await store.commit('p', [
      n % 3 === 0 ? { op: 'delete', id: `d${n}` } : put(n, 'y'.repeat((n * 31) % 5000)),
    ])
  if (close) await store.close()
  return store
}

describe('what was removed or written over', () => {
  test('is in no byte once the store was closed', async () => {
    const of = settings()
    await erased(of, true)
    expect(holding(of.dataDir)).toEqual([])
  })

  test('nor while it is open, soon after', async () => {
    const of = settings()
    const store = await erased(of, false)
    await sleep(600)
    expect(holding(of.dataDir)).toEqual([])
    await store.close()
  })

  test('nor while somebody goes on writing', async () => {
    const of = settings()
    const store = await erased(of, false)
    for (let n = 0; n < 40; n += 1) {
      await store.commit('p', [put(500, `z${n}`)])
      await sleep(20)
    }
    expect(holding(of.dataDir)).toEqual([])
    await store.close()
  })

  const rewritten = long ? 11_000 : 3000
  test.each([
    ['at once', undefined],
    ['by a thread of its own', 0],
  ])(
    'nor in what SQLite left behind when it moved small ones from page to page: %s',
    async (_how, atOnceBytes) => {
      const of = settings()
      const upkeep = {
        lookMs: 20,
        longestMs: 50,
        tracesMs: 100,
        rewriteMs: 0,
        ...(atOnceBytes === undefined ? {} : { atOnceBytes }),
      }
      const store = openSqliteStore(fileOf(of), now, { upkeep })
      let seed = 1
      const chance = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
      const alive = new Map<string, string>()
      let marks = 0
      for (let n = 0; n < rewritten; n += 1) {
        const [pk, id] = [`g-${chance(6)}`, `d${chance(1200)}`]
        const mark = `HEMLIGT${String((marks += 1)).padStart(6, '0')}`
        const isThere = alive.has(`${pk} ${id}`)
        const text = `${'x'.repeat(chance(60))}${mark}${'y'.repeat(chance(80))}`
        const keys = chance(2) === 1 ? { some: mark } : {}
        const doc = { id, pk, type: 'note', schema: 1, text, keys } as Doc
        const goes = isThere && chance(3) === 0
        await store.commit(pk, [goes ? { op: 'delete', id } : { op: 'put', doc }])
        if (goes) alive.delete(`${pk} ${id}`)
        else alive.set(`${pk} ${id}`, mark)
      }
      const there = new Set(alive.values())
      const left = (): readonly string[] => {
        const bytes = readFileSync(fileOf(of), 'latin1')
        return [...new Set(bytes.match(/HEMLIGT\d{6}/g))].filter((one) => !there.has(one))
      }
      for (let looks = 0; looks < 50 && left().length > 0; looks += 1) await sleep(100)
      expect(left()).toEqual([])
      // And it goes on as before: by every key, and for every document.
      for (const pk of ['g-0', 'g-3']) {
        const { items } = await store.list(pk, { index: 'some', limit: 1000 })
        for (const { doc } of items) expect(alive.get(`${pk} ${doc.id}`)).toBe(doc.keys?.['some'])
        for (const { doc } of items.slice(0, 50)) {
          await store.commit(pk, [{ op: 'delete', id: doc.id }])
          expect(await store.get(pk, doc.id)).toBeUndefined()
        }
        expect((await store.list(pk, { index: 'some', limit: 1000 })).items.length).toBe(
          items.length - 50,
        )
      }
      await store.close()
    },
  )

  inLong(
    'nor once whoever read the file while it was rewritten is done, though nobody writes any more',
    async () => {
      const of = settings()
      const upkeep = { lookMs: 20, longestMs: 50, tracesMs: 100, rewriteMs: 2000 }
      const store = openSqliteStore(fileOf(of), now, { upkeep })
      const holds = () => statSync(`${fileOf(of)}-wal`).size > 0
      const until = async (held: boolean) => {
        for (let looks = 0; looks < 200 && holds() !== held; looks += 1) await sleep(20)
        expect(holds()).toBe(held)
      }
      for (const text of ['first', 'second']) {
        await store.commit('p', [put(1, text)])
        await until(false)
        // The first is followed by a rewriting at once, and that of the second waits for its time.
        await sleep(200)
      }
      const reader = new DatabaseSync(fileOf(of), { readOnly: true })
      reader.exec('BEGIN')
      reader.prepare('SELECT count(*) FROM doc').get()
      await until(true)
      reader.close()
      await until(false)
      await store.close()
    },
  )

  test('nor in a backup made at once, nor in one of a file that an earlier version left full of traces', async () => {
    const of = settings()
    const store = await erased(of, false)
    const copy = join(root, 'copy.db')
    backupSqlite(fileOf(of), copy)
    expect(readFileSync(copy).includes(SECRET)).toBe(false)
    await store.close()
    const old = settings()
    mkdirSync(old.dataDir)
    copyFileSync(fileOf(of), fileOf(old))
    const db = new DatabaseSync(fileOf(old))
    db.exec('PRAGMA secure_delete = OFF; CREATE TABLE trace (text TEXT)')
    for (let n = 0; n < 50; n += 1)
      db.prepare('INSERT INTO trace VALUES (?)').run(`${SECRET} ${'x'.repeat(3000)}`)
    db.exec('DROP TABLE trace')
    db.close()
    expect(holding(old.dataDir)).toEqual(['klubban.db'])
    backupSqlite(fileOf(old), copy)
    expect(readFileSync(copy).includes(SECRET)).toBe(false)
  })
})

describe('a backup holds no key of links, in no byte', () => {
  const KEY = 'nyckeln som öppnar'
  const secret = { id: 'secret', pk: 'installation', type: 'secret', schema: 1, key: KEY } as Doc

  test.each(
    [100, 900, 3000].flatMap((size) => [0, 1, 3, 60].map((place) => [size, place] as const)),
  )('among documents of %i characters, made after %i of them', async (size, place) => {
    const of = settings()
    const store = openSqliteStore(fileOf(of), now)
    for (let n = 0; n < 120; n += 1) {
      await store.commit('p', [put(n, 'x'.repeat(size))])
      if (n === place) await store.commit('installation', [{ op: 'put', doc: secret }])
    }
    const copy = join(of.dataDir, 'copy.db')
    backupSqlite(fileOf(of), copy)
    await store.close()
    expect([fileOf(of), copy].map((file) => readFileSync(file).includes(KEY))).toEqual([
      true,
      false,
    ])
  })
})

test.each([10, 600].flatMap((few) => [10, 600].map((more) => [few, more] as const)))(
  'what a copy leaves out may be written again where it is restored: it is found once (%i keys, and %i more)',
  async (few, more) => {
    const of = settings()
    const wish: Op = {
      op: 'create',
      doc: { ...wishDoc('user', 'hej', 60), keys: { user: 'b' } },
    }
    const before = openSqliteStore(fileOf(of), now)
    await before.commit('user', [wish])
    for (let n = 0; n < few; n += 1) await before.commit('p', [put(n, 'x')])
    await before.close()
    const copy = join(of.dataDir, 'copy.db')
    await tool(of, 'backup', copy)
    await tool(of, 'restore', copy)
    const store = openSqliteStore(fileOf(of), now)
    const found = async () => (await store.list('user', { index: 'user', limit: 10 })).items.length
    expect(await found()).toBe(0)
    await store.commit('user', [wish])
    for (let n = 0; n < more; n += 1) await store.commit('p', [put(few + n, 'x')])
    await store.close()
    const again = openSqliteStore(fileOf(of), now)
    expect((await again.list('user', { index: 'user', limit: 10 })).items).toHaveLength(1)
    await again.close()
  },
)

describe('nobody else reads', () => {
  const mode = (file: string) => (statSync(file).mode & 0o777).toString(8)
  const run = (of: StoreSettings, ...args: string[]) =>
    spawnSync(process.execPath, ['src/store-tool.ts', ...args], {
      env: { DATA_DIR: of.dataDir },
      encoding: 'utf8',
    })

  test('store, folder, exports, backups and what was restored', () => {
    const of = settings()
    run(of, 'init')
    const [a, b] = [join(root, 'modes.jsonl'), join(root, 'modes.db')]
    run(of, 'export', a)
    run(of, 'backup', b)
    run(of, 'restore', b)
    run(of, 'init')
    expect(
      [a, b, of.dataDir, ...readdirSync(of.dataDir).map((name) => join(of.dataDir, name))].map(
        (file) => `${file.split('/').at(-1)} ${mode(file)}`,
      ),
    ).toEqual([
      'modes.jsonl 600',
      'modes.db 600',
      `${of.dataDir.split('/').at(-1)} 700`,
      'klubban.db 600',
      'klubban.db-mark 600',
      'klubban.db.before 600',
    ])
  })

  test('what an earlier version left open is closed to others at the next start', async () => {
    const of = settings()
    mkdirSync(of.dataDir, { mode: 0o755 })
    writeFileSync(fileOf(of), '', { mode: 0o644 })
    const store = openSqlite(of, world)
    await store.commit('p', [put(1, 'x')])
    for (const name of readdirSync(of.dataDir)) expect(mode(join(of.dataDir, name))).toBe('600')
    await store.close()
  })
})

describe('a copy', () => {
  test('is made while others write as fast as they can, and is of one moment', async () => {
    const of = settings()
    const filling = openSqlite(of, world)
    for (let n = 0; n < 60; n += 1)
      await filling.commit('p', [{ op: 'put', doc: { ...note(n, 'x'.repeat(200_000)) } }])
    await filling.commit('p', [put(900, '0'), put(901, '0')])
    await filling.close()
    const writer = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openSqliteStore } from ${JSON.stringify(join(process.cwd(), 'src/store/sqlite.ts'))}
         const store = openSqliteStore(${JSON.stringify(fileOf(of))}, () => new Date('2026-03-02T08:00:00Z'))
         for (let n = 1; ; n += 1) {
           const doc = (id) => ({ id, pk: 'p', type: 'note', schema: 1, text: String(n) })
           await store.commit('p', [{ op: 'put', doc: doc('d900') }, { op: 'put', doc: doc('d901') }])
           if (n === 20) process.stdout.write('going')
         }`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    try {
      await new Promise((resolve) => writer.stdout.once('data', resolve))
      for (let round = 0; round < 3; round += 1) {
        const copy = join(root, `under-load-${round}.db`)
        backupSqlite(fileOf(of), copy)
        const db = new DatabaseSync(copy, { readOnly: true })
        const text = (id: string) =>
          (
            JSON.parse(
              String(db.prepare('SELECT body FROM doc WHERE id = ?').get(id)?.['body']),
            ) as { text: string }
          ).text
        expect(Number(text('d900'))).toBeGreaterThan(0)
        expect(text('d900')).toBe(text('d901'))
        db.close()
      }
    } finally {
      writer.kill('SIGKILL')
    }
  })

  test.each(['backup', 'export'])(
    'leaves a killed bot’s log of writes as it is: %s',
    async (command) => {
      const of = settings()
      const store = openSqlite(of, world)
      for (let n = 0; n < 5; n += 1) await store.commit('p', [put(n, 'i loggen')])
      const killed = settings()
      mkdirSync(killed.dataDir)
      const files = ['klubban.db', 'klubban.db-wal']
      for (const name of files) copyFileSync(join(of.dataDir, name), join(killed.dataDir, name))
      await store.close()
      const bytes = () =>
        files.map((name) =>
          createHash('sha256')
            .update(readFileSync(join(killed.dataDir, name)))
            .digest('hex'),
        )
      const before = bytes()
      const target = join(root, `killed-${command}`)
      await tool(killed, command, target)
      expect(bytes()).toEqual(before)
      expect(readFileSync(target).includes('i loggen')).toBe(true)
    },
  )

  describe('that is not sure to be whole takes no earlier one’s place', () => {
    afterEach(() => jest.restoreAllMocks())
    const madeOnce = async () => {
      const of = settings()
      const store = openSqlite(of, world)
      for (let n = 0; n < 40; n += 1) await store.commit('p', [put(n, 'x'.repeat(2000))])
      const target = join(root, `whole-${of.dataDir.split('/').at(-1)}.db`)
      backupSqlite(fileOf(of), target)
      await store.commit('p', [put(50, 'y')])
      await store.close()
      return { of, target, before: readFileSync(target) }
    }
    const stays = ({ target, before }: Awaited<ReturnType<typeof madeOnce>>) => {
      expect(readFileSync(target).equals(before)).toBe(true)
      expect(existsSync(`${target}.part`)).toBe(false)
    }

    test('a disk that writes something else than it was given', async () => {
      const kept = await madeOnce()
      const { exec } = DatabaseSync.prototype
      jest.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (
        this: DatabaseSync,
        sql,
      ) {
        exec.call(this, sql)
        if (!sql.startsWith('VACUUM INTO')) return
        const part = new DatabaseSync(`${kept.target}.part`, { readOnly: true })
        const first = part.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'mark'").get()
        part.close()
        const bytes = readFileSync(`${kept.target}.part`)
        const at = (Number(first?.['rootpage']) - 1) * 4096
        bytes.fill(7, at, at + 400)
        writeFileSync(`${kept.target}.part`, bytes)
      })
      expect(() => backupSqlite(fileOf(kept.of), kept.target)).toThrow(/is damaged/)
      stays(kept)
    })

    test('a flush that fails', async () => {
      const kept = await madeOnce()
      jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
        throw new Error('EIO')
      })
      expect(() => backupSqlite(fileOf(kept.of), kept.target)).toThrow('EIO')
      stays(kept)
    })

    test('it has its name once all of it is on the disk', async () => {
      const kept = await madeOnce()
      const named: boolean[] = []
      const flush = fs.fsyncSync
      jest.spyOn(fs, 'fsyncSync').mockImplementation((fd) => {
        named.push(!existsSync(`${kept.target}.part`))
        flush(fd)
      })
      backupSqlite(fileOf(kept.of), kept.target)
      expect(named).toEqual([false])
      expect(readFileSync(kept.target).equals(kept.before)).toBe(false)
    })
  })

  test.each(['backup', 'export'])(
    'changes nothing of an older version’s file: %s',
    async (command) => {
      const of = settings()
      mkdirSync(of.dataDir)
      const db = new DatabaseSync(fileOf(of))
      db.exec(`CREATE TABLE doc (pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, keys TEXT, expires_ms INTEGER, body TEXT NOT NULL, PRIMARY KEY (pk, id)) STRICT;
        CREATE INDEX doc_expiry ON doc (expires_ms) WHERE expires_ms IS NOT NULL;
        CREATE TABLE doc_key (pk TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (pk, name, key, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX doc_key_across ON doc_key (key) WHERE name = 'wake';
        PRAGMA user_version = 2`)
      db.prepare('INSERT INTO doc VALUES (?, ?, ?, NULL, NULL, ?)').run(
        'p',
        'd1',
        'e1',
        JSON.stringify(note(1, 'gammal')),
      )
      db.close()
      const hash = () =>
        createHash('sha256')
          .update(readFileSync(fileOf(of)))
          .digest('hex')
      const before = hash()
      const target = join(root, `older-${command}`)
      await tool(of, command, target)
      expect(hash()).toBe(before)
      expect(readFileSync(target).includes('gammal')).toBe(true)
    },
  )

  test('of a newer version’s, of nothing and of something else is refused in one sentence', async () => {
    const of = settings()
    await tool(of, 'init')
    const db = new DatabaseSync(fileOf(of))
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expect(tool(of, 'export', join(root, 'x'))).rejects.toThrow(/newer version of Klubban/)
    writeFileSync(fileOf(of), '')
    await expect(tool(of, 'backup', join(root, 'x'))).rejects.toThrow(/holds no store$/)
    writeFileSync(
      fileOf(of),
      'Kära läsare, detta är ingen databas utan ett brev som blev sparat fel',
    )
    await expect(tool(of, 'backup', join(root, 'x'))).rejects.toThrow(/cannot be read/)
    expect(existsSync(join(root, 'x'))).toBe(false)
  })
})

describe('a restore', () => {
  const filled = async (text: string) => {
    const of = settings()
    const store = openSqlite(of, world)
    await store.commit('p', [put(1, text)])
    return { of, store }
  }
  const textIn = async (of: StoreSettings) => {
    const store = openSqlite(of, world)
    const found = await store.get('p', 'd1')
    await store.close()
    return (found?.doc as { text?: string } | undefined)?.text
  }

  test('is refused while a bot runs, and changes nothing', async () => {
    const { of, store } = await filled('nu')
    const other = await filled('förr')
    await other.store.close()
    const copy = join(root, 'restore.db')
    backupSqlite(fileOf(other.of), copy)
    await expect(tool(of, 'restore', copy)).rejects.toThrow(/is in use: stop the bot first/)
    await store.commit('p', [put(1, 'senare')])
    await store.close()
    expect(await textIn(of)).toBe('senare')
    expect(readdirSync(of.dataDir).sort()).toEqual(['klubban.db', 'klubban.db-mark'])
  })

  test('puts the copy there, keeps what was, and the bot starts with it', async () => {
    const { of, store } = await filled('nu')
    const copy = join(root, 'restore2.db')
    backupSqlite(fileOf(of), copy)
    await store.commit('p', [put(1, 'fel')])
    await store.close()
    expect(await tool(of, 'restore', copy)).toBe(
      `${copy} is in the place of ${fileOf(of)}; what was there is ${fileOf(of)}.before`,
    )
    expect(await textIn(of)).toBe('nu')
    expect(existsSync(copy)).toBe(true)
    await tool(of, 'restore', `${fileOf(of)}.before`)
    expect(await textIn(of)).toBe('fel')
  })

  test('goes over a killed bot’s log of writes, over what is damaged, and where there is nothing', async () => {
    const { of, store } = await filled('nu')
    const copy = join(root, 'restore3.db')
    backupSqlite(fileOf(of), copy)
    const killed = settings()
    mkdirSync(killed.dataDir)
    for (const name of readdirSync(of.dataDir))
      copyFileSync(join(of.dataDir, name), join(killed.dataDir, name))
    await tool(killed, 'restore', copy)
    expect(await textIn(killed)).toBe('nu')
    await store.close()
    const damaged = settings()
    mkdirSync(damaged.dataDir)
    writeFileSync(fileOf(damaged), 'x'.repeat(8192))
    await tool(damaged, 'restore', copy)
    expect(await textIn(damaged)).toBe('nu')
    const nothing = settings()
    mkdirSync(nothing.dataDir)
    await tool(nothing, 'restore', copy)
    expect(await textIn(nothing)).toBe('nu')
  })

  test('of a damaged copy, or of none, is refused and changes nothing', async () => {
    const { of, store } = await filled('nu')
    await store.close()
    const copy = join(root, 'restore4.db')
    writeFileSync(copy, 'x'.repeat(8192))
    await expect(tool(of, 'restore', copy)).rejects.toThrow(/cannot be read/)
    await expect(tool(of, 'restore', join(root, 'nowhere'))).rejects.toThrow(/there is no file/)
    expect(await textIn(of)).toBe('nu')
  })
})

describe('of a damaged file', () => {
  test('an export says so, and --salvage gives all that can be read, once each', async () => {
    const of = settings()
    const store = openSqlite(of, world)
    for (let n = 0; n < 400; n += 1)
      await store.commit('p', [put(n, `text ${n} ${'x'.repeat(700)}`)])
    await store.close()
    const bytes = readFileSync(fileOf(of))
    const pages = bytes.length / 4096
    const hit: number[] = []
    for (let page = 3; page < pages; page += 9)
      if (bytes[page * 4096] === 13 && bytes.indexOf('text ', page * 4096) < (page + 1) * 4096) {
        bytes.fill(0, page * 4096, (page + 1) * 4096)
        hit.push(page)
      }
    expect(hit.length).toBeGreaterThan(1)
    writeFileSync(fileOf(of), bytes)
    const target = join(root, 'salvaged.jsonl')
    await expect(tool(of, 'export', target)).rejects.toThrow(/is damaged: .*--salvage/)
    const told = await tool(of, 'export', target, '--salvage')
    const documents = Number(/^(\d+) documents/.exec(told)?.[1])
    expect(told).toMatch(/; \d+ places could not be read/)
    expect(documents).toBeGreaterThan(300)
    expect(documents).toBeLessThan(400)
    const back = settings()
    expect(await tool(back, 'import', target)).toBe(`${documents} documents are in the store`)
    const again = openSqlite(back, world)
    const { items } = await again.list('p', { index: 'note', limit: 1000 })
    expect(new Set(items.map(({ doc }) => doc.id)).size).toBe(documents)
    await again.close()
  })

  test('of a whole one --salvage gives everything and says so', async () => {
    const of = settings()
    const store = openSqlite(of, world)
    for (let n = 0; n < 5; n += 1) await store.commit('p', [put(n, 'x')])
    await store.close()
    const target = join(root, 'whole.jsonl')
    expect(await tool(of, 'export', target, '--salvage')).toBe(
      `5 documents are in ${target}, and nothing was found damaged`,
    )
  })
})
