import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreSetupError } from '../../src/store/setup-error.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { asBusy } from '../../src/store/sqlite-file.ts'
import { MOST_RECENT_KEYS } from '../../src/store/sqlite-write.ts'
import {
  BusyError,
  ConflictError,
  UnknownOutcomeError,
  type Doc,
  type Op,
} from '../../src/store/store.ts'
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
    pass: (seconds) => {
      nowMs += seconds * 1000
    },
    end: async () => {
      await store.close()
      await second.close()
    },
  }
})

describe('the SQLite file', () => {
  const now = () => new Date(Date.UTC(2026, 0, 1))
  const create = (id: string, more: Partial<Doc> = {}): Op => ({
    op: 'create',
    doc: { id, pk: 'p', type: 'note', schema: 1, ...more },
  })

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
    db.exec('PRAGMA user_version = 5')
    expect(() => openSqliteStore(file, now)).toThrow(StoreSetupError)
    expect(() => openSqliteStore(file, now)).toThrow(
      /was written by a newer version of Klubban \(format 5, this one knows 4\): run that version, or restore a backup$/,
    )
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 5 })
    db.close()
  })

  test('of an older version is taken over with all that is in it', async () => {
    const file = join(newFile(), '..', '..', 'older.db')
    const db = new DatabaseSync(file)
    db.exec(`
      CREATE TABLE doc (pk TEXT NOT NULL, id TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, expires_ms INTEGER, PRIMARY KEY (pk, id)) STRICT, WITHOUT ROWID;
      CREATE INDEX doc_expiry ON doc (expires_ms) WHERE expires_ms IS NOT NULL;
      CREATE TABLE doc_key (pk TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (pk, name, key, id),
        FOREIGN KEY (pk, id) REFERENCES doc (pk, id) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
      CREATE INDEX doc_key_of ON doc_key (pk, id);
      CREATE INDEX doc_key_everywhere ON doc_key (name, key);
      INSERT INTO doc VALUES ('p', 'a', 'e1', '{"id":"a","pk":"p","type":"note","schema":1,"keys":{"due":"1|a","wake":"2|a"}}', NULL), ('p', 'b', 'e2', '{"id":"b","pk":"p","type":"note","schema":1,"ttl":60}', ${now().getTime() + 60_000});
      INSERT INTO doc_key VALUES ('p', 'due', '1|a', 'a'), ('p', 'wake', '2|a', 'a');
      PRAGMA user_version = 1`)
    db.close()
    const store = openSqliteStore(file, now)
    const { items } = await store.list('p', { index: 'due', limit: 9 })
    expect(items).toEqual([await store.get('p', 'a')])
    expect(items[0]).toMatchObject({ etag: 'e1', doc: { keys: { due: '1|a', wake: '2|a' } } })
    expect(await store.scan('wake', { to: '9', limit: 9 })).toEqual({
      items: [{ pk: 'p', id: 'a', key: '2|a' }],
    })
    expect(await store.get('p', 'b')).toMatchObject({ etag: 'e2' })
    await store.commit('p', [
      { op: 'replace', doc: { id: 'a', pk: 'p', type: 'note', schema: 1 }, etag: 'e1' },
    ])
    expect(await store.scan('wake', { to: '9', limit: 9 })).toEqual({ items: [] })
    await store.close()
    await openSqliteStore(file, now).close()
  })

  test('of the version before is taken over too', async () => {
    const file = newFile()
    const before = openSqliteStore(file, now)
    await before.commit('p', [create('a', { keys: { due: '1|a' } })])
    await before.close()
    const db = new DatabaseSync(file)
    db.exec(
      'INSERT INTO doc_key SELECT pk, name, key, id FROM doc_key_recent; DROP TABLE doc_key_recent; DROP TABLE mark; PRAGMA user_version = 2',
    )
    db.close()
    rmSync(`${file}-mark`)
    const store = openSqliteStore(file, now)
    await store.commit('p', [create('b', { keys: { due: '0|b' } })])
    expect(
      (await store.list('p', { index: 'due', limit: 9 })).items.map(({ doc }) => doc.id),
    ).toEqual(['b', 'a'])
    await store.close()
  })

  test('that is no database is refused with its name', () => {
    const file = join(newFile(), '..', '..', 'letter.txt')
    writeFileSync(file, 'Dear Sir or Madam, this is not a database at all.'.repeat(40))
    expect(() => openSqliteStore(file, now)).toThrow(StoreSetupError)
    expect(() => openSqliteStore(file, now)).toThrow(
      /letter\.txt cannot be used as a store \(file is not a database\)/,
    )
  })

  test('locked by another process makes a commit busy, writes nothing, and serves reads meanwhile', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    await store.commit('p', [create('a')])
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    const commits = await Promise.allSettled([
      store.commit('p', [create('b')]),
      store.commit('p', [create('c')]),
    ])
    expect(commits).toEqual([
      { status: 'rejected', reason: expect.any(BusyError) },
      { status: 'rejected', reason: expect.any(BusyError) },
    ])
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
    await expect(store.commit('p', [create('a'), { op: 'delete', id: 'none' }])).rejects.toThrow(
      ConflictError,
    )
    await store.commit('p', [create('a')])
    await store.close()
  })

  test('writes commits that come together as one, each all or nothing by itself', async () => {
    const store = openSqliteStore(newFile(), now)
    const results = await Promise.allSettled([
      store.commit('p', [create('a'), create('b')]),
      store.commit('p', [create('c'), create('a')]),
      store.commit('q', [{ op: 'create', doc: { id: 'a', pk: 'q', type: 'note', schema: 1 } }]),
      store.commit('p', [create('d'), { op: 'delete', id: 'b' }]),
    ])
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ])
    expect(results[1]).toMatchObject({
      reason: { name: 'ConflictError', reason: 'exists', index: 1 },
    })
    const there = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (id) => (await store.get('p', id))?.doc.id),
    )
    expect(there).toEqual(['a', undefined, undefined, 'd'])
    await store.close()
  })

  test('when they cannot be written together, writes those that can be written alone', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    const db = new DatabaseSync(file)
    db.exec(
      "CREATE TRIGGER broken BEFORE INSERT ON doc WHEN NEW.id = 'b' BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    db.close()
    const results = await Promise.allSettled([
      store.commit('p', [create('a')]),
      store.commit('p', [create('b')]),
      store.commit('p', [create('c')]),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.get('p', 'c')).toBeDefined()
    expect(await store.get('p', 'b')).toBeUndefined()
    await store.close()
  })

  test('tells what was written since it was last asked, by itself or by another process', async () => {
    const file = newFile()
    let nowMs = Date.UTC(2026, 0, 1)
    const store = openSqliteStore(file, () => new Date(nowMs))
    const other = openSqliteStore(file, () => new Date(nowMs))
    type Note = Doc & { readonly n: number }
    const told = async () => ({
      a: (await store.get<Note>('p', 'a'))?.doc.n,
      b: (await store.get<Note>('p', 'b'))?.doc.n,
      all: (await store.list<Note>('p', { index: 'k', limit: 9 })).items.map(({ doc }) => doc.n),
    })
    const note = (id: string, n: number, more: Partial<Doc> = {}): Op => ({
      op: 'put',
      doc: { id, pk: 'p', type: 'note', schema: 1, n, keys: { k: id }, ...more } as Doc,
    })
    expect([await told(), await told()]).toEqual([{ all: [] }, { all: [] }])
    await other.commit('p', [note('a', 1)])
    expect([await told(), await told()]).toEqual([
      { a: 1, all: [1] },
      { a: 1, all: [1] },
    ])
    await store.commit('p', [note('a', 2), note('b', 3, { ttl: 60 })])
    expect([await told(), await told()]).toEqual([
      { a: 2, b: 3, all: [2, 3] },
      { a: 2, b: 3, all: [2, 3] },
    ])
    nowMs += 61_000
    expect(await told()).toEqual({ a: 2, all: [2] })
    await other.commit('p', [{ op: 'delete', id: 'a' }])
    expect(await told()).toEqual({ all: [] })
    await store.close()
    await other.close()
  })

  test('forgets keys that another process wrote, and keys of a write that had to be done again', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    const other = openSqliteStore(file, now)
    await other.commit('p', [create('a', { keys: { due: '1|a' } })])
    await store.commit('p', [{ op: 'delete', id: 'a' }])
    await store.commit('p', [create('c', { keys: { due: '1|c' } })])
    const db = new DatabaseSync(file)
    db.exec(
      "CREATE TRIGGER broken BEFORE INSERT ON doc WHEN NEW.id = 'b' BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    await Promise.allSettled([
      store.commit('p', [{ op: 'delete', id: 'c' }]),
      store.commit('p', [create('b')]),
    ])
    for (const table of ['doc_key', 'doc_key_recent'])
      expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([])
    db.close()
    await store.close()
    await other.close()
  })

  test('closes after what was asked of it before', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    const commit = store.commit('p', [create('a')])
    await store.close()
    await commit
    const after = openSqliteStore(file, now)
    expect(await after.get('p', 'a')).toBeDefined()
    await after.close()
  })

  test('loses what has expired with the next commits, index keys too', async () => {
    const file = newFile()
    let nowMs = 0
    const store = openSqliteStore(file, () => new Date(nowMs))
    await store.commit(
      'p',
      Array.from({ length: 30 }, (_, i) =>
        create(`short${i}`, { ttl: 60, keys: { due: `1|${i}` } }),
      ),
    )
    await store.commit('p', [create('long', { ttl: 6000 })])
    nowMs = 61_000
    const db = new DatabaseSync(file)
    const left = () =>
      db
        .prepare(
          'SELECT (SELECT count(*) FROM doc) AS docs, (SELECT count(*) FROM doc_key) + (SELECT count(*) FROM doc_key_recent) AS keys',
        )
        .get()
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
    backupSqlite(file, copy)
    await store.commit('p', [create('a')])
    backupSqlite(file, copy)
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

  test('lists keys in their order, whether they came lately or long ago, and forgets each where its document loses it', async () => {
    const file = newFile()
    const store = openSqliteStore(file, now)
    const many = MOST_RECENT_KEYS + 60
    const at = (n: number) => `${String((n * 7) % many).padStart(4, '0')}|${n}`
    for (let n = 0; n < many; n += 20)
      await store.commit(
        'p',
        Array.from({ length: 20 }, (_, i) =>
          create(`d${n + i}`, { keys: { due: at(n + i), wake: at(n + i) } }),
        ),
      )
    const db = new DatabaseSync(file)
    const held = db
      .prepare(
        'SELECT (SELECT count(*) FROM doc_key) AS ordered, (SELECT count(*) FROM doc_key_recent) AS recent',
      )
      .get() as { ordered: number; recent: number }
    db.close()
    expect(held.ordered).toBeGreaterThan(0)
    expect(held.recent).toBeGreaterThan(0)
    expect(held.ordered + held.recent).toBe(2 * 20 * Math.ceil(many / 20))

    const keysIn = async (desc: boolean) => {
      const keys: string[] = []
      for (let after: string | undefined; ;) {
        const page = await store.list('p', {
          index: 'due',
          limit: 50,
          desc,
          ...(after === undefined ? {} : { after }),
        })
        // A document that is found without having the key would stand there by its id.
        keys.push(...page.items.map(({ doc }) => doc.keys?.['due'] ?? doc.id))
        if (page.next === undefined) return keys
        after = page.next
      }
    }
    const all = await keysIn(false)
    expect(all).toHaveLength(20 * Math.ceil(many / 20))
    expect(all).toEqual([...all].sort())
    expect(await keysIn(true)).toEqual([...all].reverse())
    expect(
      (await store.scan('wake', { to: '0003', limit: 99 })).items.map(({ key }) => key),
    ).toEqual(all.filter((key) => key < '0003'))

    // One of the first, and the last of all.
    for (const id of ['d0', `d${all.length - 1}`])
      await store.commit('p', [{ op: 'put', doc: { id, pk: 'p', type: 'note', schema: 1 } }])
    expect(await keysIn(false)).toEqual(
      all.filter((key) => key !== at(0) && key !== at(all.length - 1)),
    )
    await store.close()
  })

  describe('and the disk', () => {
    const flushes: { readonly done: () => void; readonly fail: () => void }[] = []
    const held = (): Promise<void> =>
      new Promise((resolve, reject) =>
        flushes.push({ done: resolve, fail: () => reject(new Error('EIO')) }),
      )
    const underWay = async () => {
      for (let rounds = 0; flushes.length === 0 && rounds < 10_000; rounds += 1)
        await new Promise((resolve) => setImmediate(resolve))
      const [flush] = flushes.splice(0, 1)
      if (!flush) throw new Error('nothing is flushed')
      return flush
    }

    test('acknowledges nothing, and shows nothing of it, before it lies there', async () => {
      const store = openSqliteStore(newFile(), now, { sync: held })
      const seen: string[] = []
      const commit = store.commit('p', [create('a')]).then(() => seen.push('acknowledged'))
      const flush = await underWay()
      const read = store.get('p', 'a').then((found) => seen.push(found ? 'read' : 'not read'))
      const listed = store.list('p', { index: 'due', limit: 9 }).then(() => seen.push('listed'))
      expect(await store.get('q', 'other')).toBeUndefined()
      expect(seen).toEqual([])
      flush.done()
      await Promise.all([commit, read, listed])
      expect([...seen].sort()).toEqual(['acknowledged', 'listed', 'read'])
      await store.close()
    })

    const createIn = (pk: string, id: string): Op => ({
      op: 'create',
      doc: { id, pk, type: 'note', schema: 1 },
    })
    const quiet = async () => {
      for (let rounds = 0; rounds < 20; rounds += 1)
        await new Promise((resolve) => setImmediate(resolve))
    }

    test('takes one that comes alone meanwhile with the next flush', async () => {
      const store = openSqliteStore(newFile(), now, { sync: held })
      const first = store.commit('p', [create('a')])
      const flush = await underWay()
      const other = store.commit('q', [createIn('q', 'b')])
      await quiet()
      expect(flushes).toEqual([])
      flush.done()
      await first
      const second = await underWay()
      second.done()
      await other
      await store.close()
    })

    test('is asked anew for several that come meanwhile, by another opening of the file, which learns of every fault', async () => {
      const openings: number[] = []
      const store = openSqliteStore(newFile(), now, {
        sync: (fd) => {
          openings.push(fd)
          return held()
        },
      })
      const seen: string[] = []
      const told = (pk: string): Promise<unknown> =>
        store.commit(pk, [createIn(pk, 'a')]).then(() => seen.push(pk))
      const first = told('p')
      const slow = await underWay()
      const others = [told('q'), told('r')]
      const quick = await underWay()
      const more = [told('s'), told('t')]
      const third = await underWay()
      // More than that wait for one of them.
      const last = [told('u'), told('v')]
      await quiet()
      expect(flushes).toEqual([])
      quick.done()
      await Promise.all(others)
      expect(seen).toEqual(['q', 'r'])
      const read = store.get('p', 'a').then(() => seen.push('p was read'))
      await quiet()
      expect(seen).toEqual(['q', 'r'])
      const fourth = await underWay()
      for (const flush of [slow, third, fourth]) flush.done()
      await Promise.all([first, read, ...more, ...last])
      expect(new Set(openings.slice(0, 3)).size).toBe(3)
      expect(openings[3]).toBe(openings[1])
      await store.close()
    })

    test('is still asked when the store is closed', async () => {
      const store = openSqliteStore(newFile(), now, { sync: held })
      const seen: string[] = []
      const commits = ['p', 'q', 'r'].map((pk) =>
        store.commit(pk, [createIn(pk, 'a')]).then(() => seen.push(pk)),
      )
      const flush = await underWay()
      const closing = store.close().then(() => seen.push('closed'))
      await quiet()
      expect(seen).toEqual([])
      flush.done()
      await Promise.all([...commits, closing])
      expect(seen).toEqual(['p', 'q', 'r', 'closed'])
    })

    test('has everything that was acknowledged, as it stood at the last flush', async () => {
      const file = newFile()
      const copy = join(file, '..', 'after-a-power-cut.db')
      // What a machine finds again that loses its power right after: the two files as they are when they are flushed.
      const store = openSqliteStore(file, now, {
        sync: async () => {
          copyFileSync(file, copy)
          copyFileSync(`${file}-wal`, `${copy}-wal`)
          rmSync(`${copy}-mark`, { force: true })
        },
      })
      for (let n = 0; n < 60; n += 1) {
        const etags = await Promise.all([
          store.commit('p', [create(`a${n}`, { keys: { due: `${n}` } })]),
          store.commit('p', [create(`b${n}`)]),
        ])
        const found = openSqliteStore(copy, now)
        expect([
          (await found.get('p', `a${n}`))?.etag,
          (await found.get('p', `b${n}`))?.etag,
        ]).toEqual(etags.flat())
        await found.close()
      }
      await store.close()
    })

    test('says that a flush failed: how that ended nobody knows, nothing more is taken or read, and whoever runs the bot is told once', async () => {
      const file = newFile()
      const told: unknown[] = []
      const store = openSqliteStore(file, now, { sync: held, onTrouble: (one) => told.push(one) })
      const first = store.commit('p', [create('first')])
      ;(await underWay()).done()
      await first
      const commit = store.commit('p', [create('a')])
      ;(await underWay()).fail()
      await expect(commit).rejects.toThrow(UnknownOutcomeError)
      await expect(store.commit('p', [create('b')])).rejects.toThrow(BusyError)
      await expect(store.get('p', 'first')).rejects.toThrow(BusyError)
      await expect(store.list('p', { index: 'k', limit: 9 })).rejects.toThrow(BusyError)
      await expect(store.scan('wake', { to: '9', limit: 9 })).rejects.toThrow(BusyError)
      expect(flushes).toEqual([])
      expect(told).toEqual([{ kind: 'lost', why: `a flush of ${file} failed (EIO)` }])
      await store.close()
      const again = openSqliteStore(file, now)
      expect(await again.get('p', 'first')).toBeDefined()
      expect(await again.get('p', 'b')).toBeUndefined()
      await again.close()
    })

    test('fails for one of several flushes under way: what the others acknowledge after that is not acknowledged', async () => {
      const store = openSqliteStore(newFile(), now, { sync: held })
      const first = store.commit('p', [createIn('p', 'a')])
      const slow = await underWay()
      const others = ['q', 'r'].map((pk) => store.commit(pk, [createIn(pk, 'a')]))
      const failing = await underWay()
      failing.fail()
      for (const other of others) await expect(other).rejects.toThrow(UnknownOutcomeError)
      slow.done()
      await expect(first).rejects.toThrow(UnknownOutcomeError)
      await store.close()
    })
  })
})
