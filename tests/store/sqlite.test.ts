import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreSetupError } from '../../src/store/setup-error.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { asBusy } from '../../src/store/sqlite-file.ts'
import { BusyError, ConflictError, type Doc, type Op } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'

const folders: string[] = []
function newFile(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'klubban-')))
  return join(folders.at(-1)!, 'data', 'klubban.db')
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

storeContract('SQLite', async () => {
  const file = newFile()
  let nowMs = Date.UTC(2026, 0, 1)
  const now = () => new Date(nowMs)
  const store = openSqliteStore(file, now)
  const second = openSqliteStore(file, now)
  return {
    store,
    second,
    pass: (seconds) => { nowMs += seconds * 1000 },
    end: async () => {
      await store.close()
      await second.close()
    },
  }
})

describe('the SQLite file', () => {
  const now = () => new Date(Date.UTC(2026, 0, 1))
  const create = (id: string, more: Partial<Doc> = {}): Op => ({ op: 'create', doc: { id, pk: 'p', type: 'note', schema: 1, ...more } })

  test('keeps its documents when it is opened again', async () => {
    const file = newFile()
    const before = openSqliteStore(file, now)
    const [etag] = await before.commit('p', [create('a')])
    await before.close()
    await before.close()
    const after = openSqliteStore(file, now)
    expect(await after.get('p', 'a')).toMatchObject({ etag })
    await after.close()
  })

  test('of a newer version is refused in one plain sentence, and left as it is', async () => {
    const file = newFile()
    await openSqliteStore(file, now).close()
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 2')
    expect(() => openSqliteStore(file, now)).toThrow(StoreSetupError)
    expect(() => openSqliteStore(file, now)).toThrow(/was written by a newer version of Klubban \(format 2, this one knows 1\): run that version, or restore a backup$/)
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 })
    db.close()
  })

  test('that is no database is refused with its name', () => {
    const file = join(newFile(), '..', '..', 'letter.txt')
    writeFileSync(file, 'Dear Sir or Madam, this is not a database at all.'.repeat(40))
    expect(() => openSqliteStore(file, now)).toThrow(StoreSetupError)
    expect(() => openSqliteStore(file, now)).toThrow(/letter\.txt cannot be used as a store \(file is not a database\)/)
  })

  test('locked by another process makes a commit busy, writes nothing, and serves reads meanwhile', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    await store.commit('p', [create('a')])
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.commit('p', [create('b')])).rejects.toThrow(BusyError)
    expect(await store.get('p', 'a')).toBeDefined()
    other.exec('ROLLBACK')
    expect(await store.get('p', 'b')).toBeUndefined()
    await store.commit('p', [create('b')])
    other.close()
    await store.close()
  })

  test('on a full disk is busy, not broken', () => {
    const db = new DatabaseSync(join(newFile(), '..', '..', 'small.db'))
    db.exec('CREATE TABLE t (x); PRAGMA max_page_count = 3')
    let full: unknown
    try {
      for (;;) db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(1000))
    } catch (error) {
      full = error
    }
    expect(full).toMatchObject({ errcode: 13 })
    expect(asBusy(full)).toBeInstanceOf(BusyError)
    expect(asBusy({ errcode: 8 | (1 << 8) })).toBeInstanceOf(BusyError)
    expect(asBusy({ errcode: 10 | (4 << 8) })).toBeInstanceOf(BusyError)
    expect(asBusy({ errcode: 1 })).toEqual({ errcode: 1 })
    expect(asBusy(undefined)).toBeUndefined()
    db.close()
  })

  test('goes on after a commit that was refused in the middle', async () => {
    const store = openSqliteStore(newFile(), now)
    await expect(store.commit('p', [create('a'), { op: 'delete', id: 'none' }])).rejects.toThrow(ConflictError)
    await store.commit('p', [create('a')])
    await store.close()
  })

  test('loses what has expired with the next commits, index keys too', async () => {
    const file = newFile()
    let nowMs = 0
    const store = openSqliteStore(file, () => new Date(nowMs))
    await store.commit('p', Array.from({ length: 30 }, (_, i) => create(`short${i}`, { ttl: 60, keys: { due: `1|${i}` } })))
    await store.commit('p', [create('long', { ttl: 6000 })])
    nowMs = 61_000
    const db = new DatabaseSync(file)
    const left = () => db.prepare('SELECT (SELECT count(*) FROM doc) AS docs, (SELECT count(*) FROM doc_key) AS keys').get()
    await store.commit('p', [create('a')])
    await store.commit('p', [create('b')])
    expect(left()).toEqual({ docs: 3, keys: 0 })
    db.close()
    await store.close()
  })

  test('is backed up while in use: the copy opens, holds everything, and replaces an older copy', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    const copy = join(file, '..', 'copy.db')
    await store.backup(copy)
    await store.commit('p', [create('a')])
    await store.backup(copy)
    const restored = openSqliteStore(copy, now)
    expect(await restored.get('p', 'a')).toEqual(await store.get('p', 'a'))
    await restored.close()
    await store.close()
  })

  test('is exported as of one moment, while commits go on', async () => {
    const store = openSqliteStore(newFile(), now)
    await store.commit('p', [create('a'), create('b')])
    const seen: string[] = []
    for await (const { doc } of store.all()) {
      seen.push(doc.id)
      if (seen.length === 1) await store.commit('p', [{ op: 'delete', id: 'b' }, create('c')])
    }
    expect(seen).toEqual(['a', 'b'])
    await store.close()
  })
})
