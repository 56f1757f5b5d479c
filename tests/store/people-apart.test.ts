import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import { withPerson } from '../../src/meetings/roster.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { ConflictError, type Doc, type Op, type Store } from '../../src/store/store.ts'
import { update } from '../../src/store/update.ts'

const PK = 'g-1'
const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
let file = 0
let engine: Store
let commits: Op[][]
let lists: number

beforeEach(() => {
  const inner = openSqliteStore(join(folder, `${(file += 1)}.db`), () => new Date(0))
  commits = []
  lists = 0
  engine = {
    get: (pk, id) => inner.get(pk, id),
    list: (pk, range) => {
      lists += 1
      return inner.list(pk, range)
    },
    scan: (index, scan) => inner.scan(index, scan),
    commit: (pk, ops) => {
      commits.push([...ops])
      return inner.commit(pk, ops)
    },
    all: (reading) => inner.all(reading),
    close: () => inner.close(),
  }
})
afterEach(() => engine.close())
afterAll(() => rmSync(folder, { recursive: true }))

const person = (number: number, more: Partial<Person> = {}): Person => ({
  id: `p${number}`,
  name: `Person ${number}`,
  roles: [],
  ...more,
})

const groupOf = (people: number): Group =>
  Array.from({ length: people }, (_, index) => person(index + 1)).reduce(
    withPerson,
    newGroup({
      pk: PK,
      name: 'G',
      tenantId: 't',
      home: { id: 'c', kind: 'groupChat', tenantId: 't', serviceUrl: 's', botId: 'b' },
      now: new Date(0),
    }),
  )

const put = (store: Store, change: (group: Group) => Group): Promise<void> =>
  update(store, PK, async (book) => {
    const group = await book.get<Group>('group')
    await book.put(change(group ?? groupOf(0)))
  })
const read = async (store: Store): Promise<Group> => (await store.get<Group>(PK, 'group'))!.doc
const bare = async (): Promise<{ people?: object }> =>
  (await engine.get<Doc & { people?: object }>(PK, 'group'))!.doc
const written = (): readonly string[] =>
  commits.at(-1)!.map((op) => `${op.op} ${op.op === 'delete' ? op.id : op.doc.id}`)

describe('people of a group', () => {
  test('are documents of their own, and the group is read with them in it, in the order they came', async () => {
    const store = asDocuments(engine)
    await put(store, () => groupOf(12))
    expect((await bare()).people).toBeUndefined()
    expect((await engine.get(PK, 'person-p11'))?.doc).toMatchObject({
      type: 'person',
      person: person(11),
    })
    for (const one of [store, asDocuments(engine)]) {
      const { people } = await read(one)
      expect(Object.keys(people)).toEqual(Array.from({ length: 12 }, (_, at) => `p${at + 1}`))
      expect(people['p11']).toEqual(person(11))
    }
  })

  test('are written alone, those who changed; what leaves them alone writes none of them', async () => {
    const store = asDocuments(engine)
    await put(store, () => groupOf(5))
    await put(store, (group) => withPerson(group, person(3, { name: 'Another' })))
    expect(written()).toEqual(['replace group', 'put person-p3'])
    await put(store, (group) => ({ ...group, name: 'H' }))
    expect(written()).toEqual(['replace group'])
    await put(store, (group) => withPerson(group, { ...group.people['p3']!, leftAt: undefined }))
    expect(written()).toEqual(['replace group'])
    await put(store, (group) => {
      const { p4: _gone, ...people } = group.people
      return { ...group, people }
    })
    expect(written()).toEqual(['replace group', 'delete person-p4'])
    const { people } = await read(asDocuments(engine))
    expect(Object.values(people).map(({ name }) => name)).toEqual([
      'Person 1',
      'Person 2',
      'Another',
      'Person 5',
    ])
  })

  test('are read once, until one of them changes', async () => {
    const store = asDocuments(engine)
    await put(store, () => groupOf(5))
    await read(store)
    await put(store, (group) => ({ ...group, name: 'H' }))
    const before = lists
    await read(store)
    expect(lists).toBe(before)
    await put(asDocuments(engine), (group) => withPerson(group, person(6)))
    expect(Object.keys((await read(store)).people)).toHaveLength(6)
  })

  test('of a group that an earlier version wrote are taken out of it when it is written next', async () => {
    await engine.commit(PK, [{ op: 'put', doc: { ...groupOf(4), schema: 1 } }])
    const store = asDocuments(engine)
    expect(Object.keys((await read(store)).people)).toHaveLength(4)
    await put(store, (group) => ({ ...group, name: 'H' }))
    expect((await bare()).people).toBeUndefined()
    expect(await read(asDocuments(engine))).toMatchObject({ name: 'H', people: groupOf(4).people })
  })

  test('more than a commit holds are taken out of it one part after the other, and none is ever missing', async () => {
    const store = asDocuments(engine)
    await put(store, () => groupOf(250))
    for (let again = 0; again < 4; again += 1) {
      const { people } = await read(asDocuments(engine))
      expect(Object.keys(people)).toEqual(Array.from({ length: 250 }, (_, at) => `p${at + 1}`))
      await put(store, (group) => withPerson(group, person(1, { name: `Name ${again}` })))
      expect((await read(asDocuments(engine))).people['p1']?.name).toBe(`Name ${again}`)
    }
    expect((await bare()).people).toBeUndefined()
  })

  test('changed by two at once: the second decides anew, and nobody is lost', async () => {
    const [one, two] = [asDocuments(engine), asDocuments(engine)]
    await put(one, () => groupOf(2))
    const stored = (await two.get<Group>(PK, 'group'))!
    await put(one, (group) => withPerson(group, person(3)))
    await expect(
      two.commit(PK, [
        { op: 'replace', doc: withPerson(stored.doc, person(4)), etag: stored.etag },
      ]),
    ).rejects.toThrow(ConflictError)
    await Promise.all(
      [one, two].map((store, at) => put(store, (group) => withPerson(group, person(5 + at)))),
    )
    for (const store of [one, two, asDocuments(engine)])
      expect(Object.keys((await read(store)).people)).toEqual(['p1', 'p2', 'p3', 'p5', 'p6'])
  })

  test('read while another writes them: the group and its people are of one moment', async () => {
    const other = asDocuments(engine)
    await put(other, () => groupOf(2))
    let once = true
    const slow = asDocuments({
      ...engine,
      list: async (pk, range) => {
        if (once) {
          once = false
          await put(other, (group) => ({ ...withPerson(group, person(3)), name: 'H' }))
        }
        return engine.list(pk, range)
      },
    })
    const group = await read(slow)
    expect([group.name, Object.keys(group.people).length]).toEqual(['H', 3])
  })
})
