import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import {
  BusyError,
  ConflictError,
  InvalidError,
  MAX_OPS,
  UnknownOutcomeError,
  type Doc,
  type Op,
  type Store,
} from '../../src/store/store.ts'
import { update, type Book, type UpdateOptions } from '../../src/store/update.ts'

interface Note extends Doc {
  readonly n?: number | undefined
}
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  pk: 'p',
  type: 'note',
  schema: 1,
  ...more,
})
const keyed = (id: string, key: string, more: Partial<Note> = {}) =>
  note(id, { keys: { due: `${key}|${id}` }, ...more })
const ids = (docs: readonly Doc[]) => docs.map((doc) => doc.id)

const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
let file = 0
let inner: Store
let store: Store
let reads: string[]
let commits: (readonly Op[])[]
let waits: number[]
/** What the store answers to the next commits, instead of committing. */
let refusals: Error[]

beforeEach(() => {
  inner = openSqliteStore(join(folder, `${++file}.db`), () => new Date(0))
  reads = []
  commits = []
  waits = []
  refusals = []
  store = {
    ...inner,
    get: (pk, id) => {
      reads.push(id)
      return inner.get(pk, id)
    },
    commit: async (pk, ops) => {
      commits.push(ops)
      const refusal = refusals.shift()
      if (refusal) throw refusal
      return inner.commit(pk, ops)
    },
  }
})
afterEach(() => inner.close())
afterAll(() => rmSync(folder, { recursive: true }))

const seed = (...docs: Doc[]) =>
  inner.commit(
    'p',
    docs.map((doc) => ({ op: 'put', doc })),
  )
const n = async (id: string) => (await inner.get<Note>('p', id))?.doc.n
const options: UpdateOptions = {
  random: () => 0.5,
  wait: async (ms) => {
    waits.push(ms)
  },
}
const run = <R>(work: (book: Book) => Promise<R>, more: UpdateOptions = {}) =>
  update(store, 'p', work, { ...options, ...more })

describe('a book', () => {
  test('reads each document once, absent ones too, also when asked twice at the same time', async () => {
    await seed(keyed('a', '1'))
    await run(async (book) => {
      await Promise.all([book.get('a'), book.get('a'), book.get('none')])
      expect(await book.get('a')).toMatchObject({ id: 'a' })
      expect(await book.get('none')).toBeUndefined()
      await book.put(note('none'))
      await book.remove('a')
    })
    expect(reads.sort()).toEqual(['a', 'none'])
  })

  test('counts a listed document as read', async () => {
    await seed(keyed('a', '1', { n: 1 }))
    await run(async (book) => {
      await book.list({ index: 'due', limit: 9 })
      await book.put(keyed('a', '1', { n: 2 }))
      await book.get('a')
    })
    expect(reads).toEqual([])
    expect(commits).toEqual([
      [{ op: 'replace', doc: keyed('a', '1', { n: 2 }), etag: expect.any(String) }],
    ])
  })

  test('reads nothing again that was known, begun or given just now', async () => {
    await seed(keyed('a', '1', { n: 1 }), keyed('b', '2'))
    const lists: unknown[] = []
    store = {
      ...store,
      list: (pk, range) => {
        lists.push(range)
        return inner.list(pk, range)
      },
    }
    const known = await inner.get<Note>('p', 'a')
    await run(
      async (book) => {
        book.begin('b')
        book.begin({ index: 'due', limit: 9 })
        expect(await Promise.all([book.get('a'), book.get('b')])).toMatchObject([
          { id: 'a' },
          { id: 'b' },
        ])
        book.fresh('c')
        await book.put(note('c'))
        book.overwrite(keyed('d', '3'))
        await book.put(keyed('a', '1', { n: 2 }))
        expect(ids(await book.list({ index: 'due', limit: 9 }))).toEqual(['a', 'b', 'd'])
      },
      { known: known ? [known] : [] },
    )
    expect([reads, lists.length]).toEqual([['b'], 1])
    expect(commits[0]?.map(({ op }) => op)).toEqual(['create', 'put', 'replace'])
  })

  test('reads anew what was known, once somebody else was first', async () => {
    await seed(note('a', { n: 1 }))
    const known = await inner.get<Note>('p', 'a')
    await seed(note('a', { n: 5 }))
    await run(
      async (book) => book.put(note('a', { n: ((await book.get<Note>('a'))?.n ?? 0) + 1 })),
      { known: known ? [known] : [] },
    )
    expect([await n('a'), reads]).toEqual([6, ['a']])
  })

  test('is refused where what was given just now is there already, and writes over what it was told to', async () => {
    await seed(note('a', { n: 1 }), note('b', { n: 1 }))
    await expect(
      run(
        async (book) => {
          book.fresh('a')
          await book.put(note('a', { n: 2 }))
        },
        { attempts: 2 },
      ),
    ).rejects.toThrow(BusyError)
    await run(async (book) => book.overwrite(note('b', { n: 2 })))
    expect([await n('a'), await n('b')]).toEqual([1, 2])
  })

  test('shows its own drafts', async () => {
    await seed(note('a', { n: 1 }), note('b'))
    await run(async (book) => {
      await book.put(note('a', { n: 2 }))
      book.create(note('c', { n: 3 }))
      await book.remove('b')
      expect([await book.get('a'), await book.get('b'), await book.get('c')]).toEqual([
        note('a', { n: 2 }),
        undefined,
        note('c', { n: 3 }),
      ])
    })
    expect(reads).not.toContain('c')
  })

  test('lists its drafts where they will stand: moved, new, gone, and those outside left out', async () => {
    await seed(keyed('a', '10'), keyed('b', '20'), keyed('c', '30'), keyed('d', '40'), note('e'))
    await run(async (book) => {
      await book.put(keyed('a', '35'))
      await book.put(keyed('b', '90'))
      await book.remove('c')
      await book.put(keyed('e', '05', { n: 5 }))
      book.create(keyed('f', '41'))
      book.create(note('g'))
      const range = { index: 'due', to: '50', limit: 9 }
      expect(ids(await book.list(range))).toEqual(['e', 'a', 'd', 'f'])
      expect(ids(await book.list({ ...range, desc: true }))).toEqual(['f', 'd', 'a', 'e'])
      expect(ids(await book.list({ ...range, after: '35|a' }))).toEqual(['d', 'f'])
      expect(ids(await book.list({ ...range, desc: true, after: '40|d' }))).toEqual(['a', 'e'])
      expect((await book.list<Note>(range))[0]?.n).toBe(5)
      expect(ids(await book.list({ ...range, from: '05|e', to: '41|f' }))).toEqual(['e', 'a', 'd'])
    })
  })

  test('fills a page although drafts took documents out of it, and never shows more than the limit', async () => {
    await seed(...Array.from({ length: 9 }, (_, i) => keyed(`d${i}`, `${i}0`)))
    await run(async (book) => {
      await book.remove('d0')
      await book.put(note('d1'))
      expect(ids(await book.list({ index: 'due', limit: 3 }))).toEqual(['d2', 'd3', 'd4'])
      book.create(keyed('new', '25'))
      expect(ids(await book.list({ index: 'due', limit: 3 }))).toEqual(['d2', 'new', 'd3'])
    })
  })

  test('tells its changes with what was before and after', async () => {
    await seed(note('a', { n: 1 }), note('b'), note('c'))
    await run(async (book) => {
      await book.put(note('a', { n: 2 }))
      await book.remove('b')
      await book.remove('none')
      await book.put(note('c'))
      book.create(note('d'))
      expect(book.changes()).toEqual([
        { id: 'a', before: note('a', { n: 1 }), after: note('a', { n: 2 }) },
        { id: 'b', before: note('b'), after: undefined },
        { id: 'd', before: undefined, after: note('d') },
      ])
      expect(book.size).toBe(3)
    })
    expect(commits[0]?.map((op) => op.op)).toEqual(['replace', 'delete', 'create'])
  })

  test('forgets what was drafted after a savepoint, and keeps what was drafted before', async () => {
    await seed(note('a', { n: 1 }))
    await run(async (book) => {
      await book.put(note('a', { n: 2 }))
      const before = book.savepoint()
      for (const value of [3, 4]) {
        await book.put(note('a', { n: value }))
        book.create(note('b'))
        await book.remove('a')
        book.rollback(before)
        expect(await book.get('a')).toEqual(note('a', { n: 2 }))
      }
      expect(await book.get('b')).toBeUndefined()
    })
    expect(commits).toHaveLength(1)
    expect(await n('a')).toBe(2)
  })

  test('writes nothing for a put of what is there already, whatever the order of its fields', async () => {
    await seed(note('a', { n: 1 }), note('b'))
    await run(async (book) => {
      await book.put({ n: 1, schema: 1, type: 'note', pk: 'p', id: 'a' })
      await book.put(note('b', { n: undefined }))
      expect(book.size).toBe(0)
    })
    expect(commits).toEqual([])
  })

  test('writes a document with a time to live again, because that renews it', async () => {
    await seed(note('a', { ttl: 60 }))
    await run((book) => book.put(note('a', { ttl: 60 })))
    expect(commits).toHaveLength(1)
  })

  test('makes one operation of many drafts of one document', async () => {
    await seed(note('a'))
    await run(async (book) => {
      book.create(note('b'))
      await book.put(note('b', { n: 1 }))
      await book.remove('a')
      book.create(note('a', { n: 9 }))
      book.create(note('c'))
      await book.remove('c')
    })
    expect(commits[0]?.map((op) => op.op)).toEqual(['create', 'replace'])
    expect(await n('a')).toBe(9)
  })

  test('refuses to create what it knows to exist', async () => {
    await seed(note('a'))
    await expect(
      run(async (book) => {
        await book.get('a')
        book.create(note('a'))
      }),
    ).rejects.toThrow(InvalidError)
    await expect(
      run(async (book) => {
        book.create(note('b'))
        book.create(note('b'))
      }),
    ).rejects.toThrow(InvalidError)
    expect(commits).toEqual([])
  })

  test('never decides on two versions of one document: the attempt starts again', async () => {
    await seed(keyed('a', '1', { n: 1 }))
    const seen = await run(async (book) => {
      const before = await book.get<Note>('a')
      if (before?.n === 1) await seed(keyed('a', '1', { n: 2 }))
      const listed = await book.list<Note>({ index: 'due', limit: 9 })
      return [before?.n, listed[0]?.n]
    })
    expect(seen).toEqual([2, 2])
  })
})

describe('update', () => {
  test('returns what the work returns, and commits nothing when nothing was drafted', async () => {
    expect(await run(async (book) => (await book.get('none')) ?? 'nothing')).toBe('nothing')
    expect(commits).toEqual([])
  })

  test('commits everything at once', async () => {
    await run(async (book) => {
      book.create(note('a'))
      await book.put(note('b'))
    })
    expect(commits).toHaveLength(1)
    expect(commits[0]).toHaveLength(2)
  })

  test('decides again from fresh reads when somebody else was first', async () => {
    await seed(note('a', { n: 1 }))
    let runs = 0
    await run(async (book) => {
      const a = (await book.get<Note>('a'))!
      if (++runs < 3) await seed(note('a', { n: 10 * runs }))
      await book.put({ ...a, n: a.n! + 1 })
    })
    expect(runs).toBe(3)
    expect(await n('a')).toBe(21)
    expect(waits).toHaveLength(2)
  })

  test('loses no increment of fifty at once', async () => {
    await seed(note('a', { n: 0 }))
    const add = () =>
      update(store, 'p', async (book) => {
        const a = (await book.get<Note>('a'))!
        await book.put({ ...a, n: a.n! + 1 })
      })
    await Promise.all(Array.from({ length: 50 }, add))
    expect(await n('a')).toBe(50)
  })

  test('gives up as busy when it loses every attempt, having written nothing', async () => {
    await seed(note('a', { n: 1 }))
    let runs = 0
    const always = run(
      async (book) => {
        await book.get('a')
        await seed(note('a', { n: -++runs }))
        await book.put(note('a', { n: 100 }))
      },
      { attempts: 5 },
    )
    await expect(always).rejects.toMatchObject({
      name: 'BusyError',
      cause: expect.any(ConflictError),
    })
    expect(runs).toBe(5)
    expect(await n('a')).toBe(-5)
  })

  test('waits as long as a busy store asks for, and then writes once', async () => {
    refusals = [new BusyError(300), new BusyError(300)]
    await run(async (book) => book.create(note('a', { n: 1 })))
    expect(waits).toEqual([337.5, 337.5])
    expect(commits).toHaveLength(3)
    expect(await n('a')).toBe(1)
  })

  test('waits for a store that is busy while the work reads, too', async () => {
    let busy = 2
    store = {
      ...store,
      get: async (pk, id) => {
        if (busy-- > 0) throw new BusyError(10)
        return inner.get(pk, id)
      },
    }
    expect(await run((book) => book.get('a'))).toBeUndefined()
    expect(waits).toHaveLength(2)
  })

  test('gives up on a busy store after about eight seconds of waiting, no single wait much above two', async () => {
    refusals = Array.from({ length: 99 }, () => new BusyError(60_000))
    await expect(run(async (book) => book.create(note('a')))).rejects.toThrow(BusyError)
    expect(waits).toEqual([2250, 2250, 2250])
    refusals = Array.from({ length: 99 }, () => new BusyError(0))
    waits = []
    await expect(run(async (book) => book.create(note('a')))).rejects.toThrow(BusyError)
    expect(waits.length).toBeLessThan(12)
    expect(await inner.get('p', 'a')).toBeUndefined()
  })

  test('lets an error of the work through with nothing written', async () => {
    const work = async (book: Book) => {
      book.create(note('a'))
      throw new RangeError('no such item')
    }
    await expect(run(work)).rejects.toThrow(RangeError)
    expect(commits).toEqual([])
  })

  test('does not repeat a write whose outcome is unknown', async () => {
    refusals = [new UnknownOutcomeError()]
    await expect(run(async (book) => book.create(note('a')))).rejects.toThrow(UnknownOutcomeError)
    expect(commits).toHaveLength(1)
  })

  test('refuses more operations than a commit holds', async () => {
    const many = Array.from({ length: MAX_OPS + 1 }, (_, i) => note(`d${i}`))
    await expect(run(async (book) => many.forEach((doc) => book.create(doc)))).rejects.toThrow(
      InvalidError,
    )
    expect(await inner.get('p', 'd0')).toBeUndefined()
  })
})
