import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore, sqliteFile, type StoreSettings } from '../../src/store/open.ts'
import { StoreSetupError } from '../../src/store/setup-error.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { startUpkeep } from '../../src/store/sqlite-upkeep.ts'
import { openSqliteStore, type SqliteOptions } from '../../src/store/sqlite.ts'
import {
  BusyError,
  UnknownOutcomeError,
  type Doc,
  type Op,
  type Trouble,
} from '../../src/store/store.ts'
import { long } from '../long.ts'
import { storeTool } from '../../src/store/tool.ts'

const now = () => new Date('2026-03-02T08:00:00Z')
const root = mkdtempSync(join(tmpdir(), 'klubban-files-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const newFolder = (): string => {
  const folder = join(root, `f${(folders += 1)}`)
  mkdirSync(folder)
  return folder
}
const fileIn = (folder: string): string => join(folder, 'klubban.db')
const parts = (file: string) => [file, `${file}-wal`, `${file}-mark`]
const note = (n: number): Op => ({
  op: 'create',
  doc: {
    id: `d${n}`,
    pk: 'p',
    type: 'note',
    schema: 1,
    text: 'x'.repeat(300),
    keys: { note: `${n}` },
  } as Doc,
})
/** Nobody looks after the file by itself. */
const still: SqliteOptions = { upkeep: { lookMs: 3_600_000, longestMs: 3_600_000 } }

/** A folder as a killed bot leaves it after so many commits, all of them in the log of writes, or half. */
async function left(commits: number, checkpointAt?: number): Promise<string> {
  const file = fileIn(newFolder())
  const store = openSqliteStore(file, now, still)
  let before = store
  for (let n = 0; n < commits; n++) {
    if (n === checkpointAt) {
      // Whoever closes copies the log into the file.
      await before.close()
      before = openSqliteStore(file, now, still)
    }
    await before.commit('p', [note(n)])
  }
  const folder = newFolder()
  for (const part of parts(file)) copyFileSync(part, join(folder, part.split('/').at(-1)!))
  await before.close()
  return folder
}
async function held(file: string, accept = false): Promise<number> {
  const store = openSqliteStore(file, now, { ...still, accept })
  const { items } = await store.list('p', { index: 'note', limit: 100_000 })
  await store.close()
  return items.length
}
function complaint(file: string): string {
  try {
    void openSqliteStore(file, now, still).close()
  } catch (error) {
    expect(error).toBeInstanceOf(StoreSetupError)
    expect((error as Error).message).not.toContain('\n')
    return (error as Error).message
  }
  return ''
}
function change(file: string, at: number, bytes: Uint8Array): void {
  const fd = openSync(file, 'r+')
  writeSync(fd, bytes, 0, bytes.length, at)
  closeSync(fd)
}
const flip = (file: string, at: number): void =>
  change(file, at, Uint8Array.of(readFileSync(file)[at]! ^ 0x10))

describe('at start, a log of writes', () => {
  test('that is whole gives everything back, and complains of nothing', async () => {
    const file = fileIn(await left(40, 20))
    expect(complaint(file)).toBe('')
    expect(await held(file)).toBe(40)
  })

  test.each<[string, (log: string) => void]>([
    ['with one bit turned in its middle', (log) => flip(log, Math.floor(statSync(log).size / 2))],
    ['with one bit turned in its head', (log) => flip(log, 18)],
    ['that was cut in half', (log) => truncateSync(log, Math.floor(statSync(log).size / 2))],
    ['that was cut to nothing', (log) => truncateSync(log, 0)],
    ['of garbage', (log) => writeFileSync(log, Buffer.alloc(statSync(log).size, 'garbage'))],
    ['that was removed', (log) => rmSync(log)],
  ])(
    '%s is told of with the number of commits that are missing, until they are given up',
    async (_what, harm) => {
      const folder = await left(40, 15)
      const file = fileIn(folder)
      harm(`${file}-wal`)
      const told =
        /has lost (\d+) of 40 commits that were acknowledged .* run "npm run store:accept"$/.exec(
          complaint(file),
        )
      const lost = Number(told?.[1])
      expect(lost).toBeGreaterThan(0)
      expect(lost).toBeLessThanOrEqual(25)
      expect(await held(file, true)).toBe(40 - lost)
      expect(complaint(file)).toBe('')
      expect(await held(file)).toBe(40 - lost)
    },
  )

  test('of another database is never believed', async () => {
    const file = fileIn(await left(40, 15))
    copyFileSync(`${fileIn(await left(3))}-wal`, `${file}-wal`)
    expect(complaint(file)).toMatch(/is damaged|has lost|is another installation's/)
  })

  test('is never believed with a gap, wherever a bit has turned', async () => {
    const folder = await left(30, 10)
    const size = statSync(`${fileIn(folder)}-wal`).size
    const places = long ? 400 : 25
    let refused = 0
    for (let n = 0; n < places; n++) {
      const copy = newFolder()
      cpSync(folder, copy, { recursive: true })
      flip(`${fileIn(copy)}-wal`, Math.floor(((n + 0.5) * size) / places))
      if (complaint(fileIn(copy)) !== '') refused += 1
      else expect(await held(fileIn(copy))).toBe(30)
      rmSync(copy, { recursive: true })
    }
    expect(refused).toBeGreaterThan(places / 2)
  }, 120_000)
})

describe('at start, a file', () => {
  const whole = async (commits: number): Promise<string> => {
    const folder = await left(commits)
    await held(fileIn(folder))
    return folder
  }

  test('that is damaged in any page is refused, or all of it can be read', async () => {
    const folder = await whole(120)
    const pages = statSync(fileIn(folder)).size / 4096
    expect(pages).toBeGreaterThan(10)
    let refused = 0
    for (let page = 0; page < pages; page++) {
      for (const harm of [Buffer.alloc(4096), Buffer.alloc(4096, 'garbage')]) {
        const copy = newFolder()
        cpSync(folder, copy, { recursive: true })
        change(fileIn(copy), page * 4096, harm)
        const why = complaint(fileIn(copy))
        if (why === '') expect(await held(fileIn(copy))).toBe(120)
        else {
          refused += 1
          expect(why).toMatch(/is damaged|cannot be used as a store/)
        }
        rmSync(copy, { recursive: true })
      }
    }
    expect(refused).toBeGreaterThan(pages)
  }, 60_000)

  test.each<[string, (file: string) => void, RegExp]>([
    [
      'cut to nothing',
      (file) => truncateSync(file, 0),
      /is empty, where .*klubban\.db-mark tells of 9 commits: mount its disk/,
    ],
    ['that is gone', (file) => rmSync(file), /is gone, where .* tells of 9 commits/],
    [
      'that is gone with its log',
      (file) => [file, `${file}-wal`, `${file}-shm`].forEach((one) => rmSync(one, { force: true })),
      /is gone/,
    ],
    [
      'cut in half',
      (file) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
      /is damaged|cannot be used/,
    ],
  ])('%s is refused where its mark tells of it', async (_what, harm, told) => {
    const file = fileIn(await whole(9))
    harm(file)
    expect(complaint(file)).toMatch(told)
  })

  test('of another installation, or an older copy, is refused until it is accepted', async () => {
    const folder = await whole(9)
    const older = join(root, 'older.db')
    copyFileSync(fileIn(folder), older)
    const store = openSqliteStore(fileIn(folder), now, still)
    await store.commit('p', [note(100)])
    await store.close()
    copyFileSync(older, fileIn(folder))
    expect(complaint(fileIn(folder))).toMatch(/has lost 1 of 10 commits/)
    copyFileSync(fileIn(await whole(30)), fileIn(folder))
    expect(complaint(fileIn(folder))).toMatch(/is another installation's than/)
    expect(await held(fileIn(folder), true)).toBe(30)
    expect(complaint(fileIn(folder))).toBe('')
  })

  test.each([
    ['without its mark', (mark: string) => rmSync(mark)],
    ['with a mark of garbage', (mark: string) => writeFileSync(mark, 'garbage')],
    ['with an empty mark', (mark: string) => truncateSync(mark, 0)],
  ])('%s is believed, and has a mark again', async (_what, harm) => {
    const file = fileIn(await whole(9))
    harm(`${file}-mark`)
    expect(await held(file)).toBe(9)
    expect(JSON.parse(readFileSync(`${file}-mark`, 'utf8'))).toMatchObject({ commits: 9 })
  })
})

describe('a log of writes that cannot be copied into the file', () => {
  /** As `node:sqlite`, where the copying ends so each time. */
  const failing = (errcode: number) => {
    const tries: string[] = []
    const db = {
      prepare: (sql: string) => ({
        get() {
          tries.push(sql)
          throw Object.assign(new Error('it ended so'), { errcode })
        },
      }),
    } as unknown as DatabaseSync
    return { db, tries }
  }
  const after = async (errcode: number) => {
    const file = fileIn(newFolder())
    writeFileSync(file, '')
    const { db, tries } = failing(errcode)
    const told: string[] = []
    const lose = (why: string) => void told.push(why)
    const upkeep = startUpkeep(db, file, { lose, worn: lose }, { lookMs: 5, longestMs: 5 })
    upkeep.wrote()
    await sleep(150)
    void upkeep.stop()
    return { tries: tries.length, told }
  }

  test.each([1034, 1290])(
    'since a flush failed (%i): nothing is kept any more, and that is told',
    async (errcode) => {
      const { told } = await after(errcode)
      expect(told[0]).toMatch(/^the log of writes cannot be copied into .* \(it ended so\)$/)
    },
  )

  test.each([
    ['there is no room', 13],
    ['another process holds it', 5],
    ['it can only be read', 8],
  ])('since %s: it is tried again, and nobody is told', async (_why, errcode) => {
    const { told, tries } = await after(errcode)
    expect(told).toEqual([])
    expect(tries).toBeGreaterThan(2)
  })
})

describe('while the bot runs, its files', () => {
  test.each<[string, (file: string) => void]>([
    ['removed', (file) => parts(file).forEach((part) => rmSync(part))],
    ['without the log of writes', (file) => rmSync(`${file}-wal`)],
    ['without the file itself', (file) => rmSync(file)],
    [
      'replaced by another',
      (file) => {
        copyFileSync(file, `${file}.new`)
        renameSync(`${file}.new`, file)
      },
    ],
    [
      'in a folder that was moved',
      (file) => renameSync(join(file, '..'), `${join(file, '..')}-moved`),
    ],
    [
      'in a folder that was moved, with another in its place',
      (file) => {
        renameSync(join(file, '..'), `${join(file, '..')}-moved`)
        cpSync(`${join(file, '..')}-moved`, join(file, '..'), { recursive: true })
      },
    ],
  ])('%s: not one commit is acknowledged any more, and it is told once', async (_what, harm) => {
    const file = fileIn(newFolder())
    const told: Trouble[] = []
    const store = openSqliteStore(file, now, { ...still, onTrouble: (one) => told.push(one) })
    await store.commit('p', [note(1)])
    harm(file)
    for (let n = 2; n < 6; n++) {
      const error: unknown = await store.commit('p', [note(n)]).catch((e: unknown) => e)
      expect(error instanceof BusyError || error instanceof UnknownOutcomeError).toBe(true)
    }
    await expect(store.get('p', 'd1')).rejects.toThrow(BusyError)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ kind: 'lost' })
    expect(told[0]?.why).toMatch(/was removed, moved or replaced while the bot ran$/)
    await store.close()
  })

  test('that go away while nobody writes are missed within a second', async () => {
    const file = fileIn(newFolder())
    const told: Trouble[] = []
    const store = openSqliteStore(file, now, {
      upkeep: { lookMs: 20, longestMs: 100 },
      onTrouble: (one) => told.push(one),
    })
    parts(file).forEach((part) => rmSync(part, { force: true }))
    await sleep(100)
    expect(told).toHaveLength(1)
    await store.close()
  })

  test('hold everything soon after nobody writes any more: the file alone is whole', async () => {
    const file = fileIn(newFolder())
    const store = openSqliteStore(file, now, { upkeep: { lookMs: 20, longestMs: 60_000 } })
    for (let n = 0; n < 30; n++) await store.commit('p', [note(n)])
    await sleep(200)
    const copy = fileIn(newFolder())
    copyFileSync(file, copy)
    expect(await held(copy)).toBe(30)
    await store.close()
  })

  test('hold what was written a while ago although somebody goes on writing', async () => {
    const file = fileIn(newFolder())
    const store = openSqliteStore(file, now, { upkeep: { lookMs: 20, longestMs: 100 } })
    const until = performance.now() + 500
    let n = 0
    for (; performance.now() < until; n++) {
      await store.commit('p', [note(n)])
      await sleep(2)
    }
    const copy = fileIn(newFolder())
    copyFileSync(file, copy)
    expect(await held(copy)).toBeGreaterThan(n / 3)
    await store.close()
  })

  test('damaged where nobody has looked yet: told once, and whoever meets it gets a fault, not an empty answer', async () => {
    const file = fileIn(newFolder())
    let store = openSqliteStore(file, now, still)
    for (let n = 0; n < 200; n++) await store.commit('p', [note(n)])
    await store.close()
    const told: Trouble[] = []
    store = openSqliteStore(file, now, { ...still, onTrouble: (one) => told.push(one) })
    const pages = statSync(file).size / 4096
    for (let page = 4; page < pages; page++) change(file, page * 4096, Buffer.alloc(4096))
    // More than the pages that opening has read and kept.
    const other = openSqliteStore(fileIn(newFolder()), now, still)
    await other.close()
    const read = await Promise.allSettled(
      Array.from({ length: 200 }, (_, n) => store.get('p', `d${n}`)),
    )
    const failed = read.filter(({ status }) => status === 'rejected')
    for (const one of read) if (one.status === 'fulfilled') expect(one.value).toBeDefined()
    if (failed.length > 0) expect(told.map(({ kind }) => kind)).toEqual(['damaged'])
    await store.close().catch(() => undefined)
  })
})

test('a backup of a file that was damaged meanwhile does not replace the last good one', async () => {
  const file = fileIn(newFolder())
  let store = openSqliteStore(file, now, still)
  // More than is kept in memory.
  for (let n = 0; n < 80; n++) {
    const doc = { id: `d${n}`, pk: 'p', type: 'note', schema: 1, text: 'x'.repeat(300_000) }
    await store.commit('p', [{ op: 'create', doc }])
  }
  await store.close()
  store = openSqliteStore(file, now, still)
  const copy = join(newFolder(), 'copy.db')
  backupSqlite(file, copy)
  const good = readFileSync(copy)
  for (let page = 8; page < statSync(file).size / 4096; page++)
    change(file, page * 4096, Buffer.alloc(4096))
  expect(() => backupSqlite(file, copy)).toThrow(/is damaged/)
  expect(readFileSync(copy).equals(good)).toBe(true)
  expect(existsSync(`${copy}.part`)).toBe(false)
  await store.close().catch(() => undefined)
})

describe('an empty place', () => {
  const settings = (more: Partial<StoreSettings> = {}): StoreSettings => ({
    dataDir: newFolder(),
    store: { kind: 'sqlite' },
    ...more,
  })
  const world = { now, random: () => 0 }

  test('is a first start in local mode', async () => {
    await (await openStore(settings(), world)).close()
  })

  test('is a missing disk where people rely on the bot, until somebody says that it is the first start', async () => {
    const mine = settings({ app: {} })
    await expect(openStore(mine, world)).rejects.toThrow(
      `there is no store at ${sqliteFile(mine)}: mount its disk or check DATA_DIR, or, where none has been yet, run "npm run store:init" with the same settings`,
    )
    expect(existsSync(sqliteFile(mine))).toBe(false)
    expect(await storeTool(['init'], mine, world)).toBe(`${sqliteFile(mine)} is ready`)
    await (await openStore(mine, world)).close()
  })

  test('where the mark tells of a store is one that was lost, in every mode, until that is accepted', async () => {
    for (const app of [undefined, {}]) {
      const mine = settings(app && { app })
      const store = openSqliteStore(sqliteFile(mine), now, still)
      await store.commit('p', [note(1)])
      await store.close()
      rmSync(sqliteFile(mine))
      await expect(openStore(mine, world)).rejects.toThrow(/is gone, where .* tells of 1 commits/)
      expect(await storeTool(['accept'], mine, world)).toBe(`${sqliteFile(mine)} is taken as it is`)
      await (await openStore(mine, world)).close()
    }
  })
})
