import type { Group, Person } from '../meetings/group.ts'
import type { ById } from '../meetings/ids.ts'
import { alike } from './alike.ts'
import { asStored } from './as-stored.ts'
import { digest } from './digest.ts'
import { keyed } from './kinds.ts'
import { MAX_OPS, type Doc, type Op, type Store, type Stored } from './store.ts'

/**
 * # People apart
 *
 * A group is read with its people in it and written with them apart, each a document of its own: a team is large, and most of what is said changes the
 * group and none of its people. Here, at the border of the store, the two are put together and taken apart, so nobody else knows.
 *
 * Whoever changes a person writes the group too, since its `peopleSeal` is the digest of all of them: the group's etag guards both, and people that were
 * read once stand until the seal is another. People who find no room in a commit stay in the group until the next one.
 */
type People = ById<Person>

/** The group as it is stored. `people` are those who have not been taken out of it yet, and count before the same people apart. */
type Bare = Omit<Group, 'people'> & { readonly people?: People; readonly peopleSeal?: string }

/** One person, in the group's partition. Index `person` orders them as they came. */
interface PersonDoc extends Doc {
  readonly type: 'person'
  readonly person: Person
}

interface Known {
  readonly seal: string
  readonly apart: People
  /** The group as it was read last. */
  readonly whole?: Stored<Group>
}

const PAGE = 200
/** A torn read is one of two moments; a third has never been needed. */
const LOOKS = 3
/** People kept in memory, of all groups: some ten megabytes. */
const MOST_KNOWN = 20_000

export class PeopleApart {
  readonly #engine: Store
  readonly #known = new Map<string, Known>()
  #count = 0

  constructor(engine: Store) {
    this.#engine = engine
  }

  /** The group with its people in it. */
  async read(pk: string): Promise<Stored<Group> | undefined> {
    for (let look = 1; ; look += 1) {
      const stored = await this.#engine.get<Bare>(pk, 'group')
      const seal = stored?.doc.peopleSeal
      if (!stored || seal === undefined) return stored as Stored<Group> | undefined
      const known = this.#known.get(pk)
      if (known?.whole?.etag === stored.etag) return known.whole
      const apart = known?.seal === seal ? known.apart : await this.#load(pk)
      const torn = known?.seal !== seal && sealOf(apart) !== seal
      if (torn && look < LOOKS) continue
      const whole = { doc: together(stored.doc, apart), etag: stored.etag }
      if (!torn) this.#remember(pk, { seal, apart, whole })
      return whole
    }
  }

  /** Writes what it is given, a group's people apart from it. */
  async commit(pk: string, ops: readonly Op[]): Promise<readonly (string | undefined)[]> {
    const at = ops.findIndex((op) => op.op !== 'delete' && op.doc.type === 'group')
    const op = ops[at]
    // As it is stored already, from an export: its people come apart.
    if (!op || op.op === 'delete' || 'peopleSeal' in op.doc) return this.#engine.commit(pk, ops)
    const apart = await this.#apartNow(pk, op)
    if (!apart) return this.#engine.commit(pk, ops)
    const { doc, after, writes } = takenApart(op.doc as Group, apart, MAX_OPS - ops.length)
    const all = [...ops.with(at, { ...op, doc }), ...writes]
    const etags = await this.#engine.commit(pk, all)
    this.#remember(pk, { seal: doc.peopleSeal ?? '', apart: after })
    return etags.slice(0, ops.length)
  }

  /** The people who stand apart now; nothing where somebody else was first, and the write will be refused. */
  async #apartNow(pk: string, op: Exclude<Op, { op: 'delete' }>): Promise<People | undefined> {
    const known = this.#known.get(pk)
    if (op.op === 'replace' && known?.whole?.etag === op.etag) return known.apart
    if (op.op === 'create') return this.#load(pk)
    const stored = await this.#engine.get<Bare>(pk, 'group')
    if (op.op === 'replace' && stored?.etag !== op.etag) return undefined
    return known && stored?.doc.peopleSeal === known.seal ? known.apart : this.#load(pk)
  }

  async #load(pk: string): Promise<People> {
    const people: Record<string, Person> = {}
    for (let after: string | undefined; ;) {
      const cursor: string | undefined = after
      const page = await this.#engine.list<PersonDoc>(pk, {
        index: 'person',
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      })
      for (const { doc } of page.items) people[doc.person.id] = doc.person
      if (page.next === undefined) return people
      after = page.next
    }
  }

  #remember(pk: string, known: Known): void {
    const size = (one: Known | undefined): number => Object.keys(one?.apart ?? {}).length + 1
    const before = this.#known.get(pk)
    if (before?.apart !== known.apart) this.#count += size(known) - (before ? size(before) : 0)
    this.#known.delete(pk)
    this.#known.set(pk, known)
    for (const [oldest, one] of this.#known) {
      if (this.#count <= MOST_KNOWN || oldest === pk) break
      this.#known.delete(oldest)
      this.#count -= size(one)
    }
  }
}

function together(bare: Bare, apart: People): Group {
  const { people: inside, peopleSeal: _seal, ...group } = bare
  if (!inside) return { ...group, people: apart }
  const all = Object.values({ ...apart, ...inside })
  const people = Object.fromEntries(all.sort(byPlace).map((person) => [person.id, person]))
  return { ...group, people }
}

interface Apart {
  readonly doc: Bare
  readonly after: People
  readonly writes: readonly Op[]
}

/** The group without its people, and what is to be written of them in the room there is. */
function takenApart(group: Group, apart: People, room: number): Apart {
  const { people, ...rest } = group
  if (people === apart) return { doc: sealed(rest, apart), after: apart, writes: [] }
  const gone = Object.keys(apart).filter((id) => !people[id])
  const changed = Object.values(people).filter((person) => !isSame(apart[person.id], person))
  const written = changed.slice(0, Math.max(0, room - gone.length))
  const inside = changed.slice(written.length)
  const after: People = Object.fromEntries(
    [
      ...Object.values(apart).filter(
        ({ id }) => people[id] && !written.some((one) => one.id === id),
      ),
      ...written.map((person) => asStored(person) ?? person),
    ]
      .sort(byPlace)
      .map((person) => [person.id, person]),
  )
  return {
    doc: sealed(
      inside.length === 0
        ? rest
        : { ...rest, people: Object.fromEntries(inside.map((person) => [person.id, person])) },
      after,
    ),
    after,
    writes: [
      ...gone.map((id): Op => ({ op: 'delete', id: docId(id) })),
      ...written.map((person): Op => ({ op: 'put', doc: docOf(group.pk, person) })),
    ],
  }
}

const isSame = (before: Person | undefined, after: Person): boolean =>
  before === after || (before !== undefined && alike(before, after))

const sealed = (group: Bare, apart: People): Bare => ({ ...group, peopleSeal: sealOf(apart) })

const docId = (id: string): string => `person-${id}`

const docOf = (pk: string, person: Person): Doc => {
  const doc: PersonDoc = { id: docId(person.id), pk, type: 'person', person }
  return keyed(doc, [])
}

const byPlace = (a: Person, b: Person): number => numberOf(a) - numberOf(b)

const numberOf = ({ id }: Person): number => Number(id.slice(1)) || 0

/** The digest of people, whatever order they or their fields stand in. */
function sealOf(people: People): string {
  const known = seals.get(people)
  if (known !== undefined) return known
  const lines = Object.values(people)
    .sort(byPlace)
    .map((person) => JSON.stringify(Object.entries(person).sort(([a], [b]) => (a < b ? -1 : 1))))
  const seal = digest(...lines)
  seals.set(people, seal)
  return seal
}

/** People are a value that nobody changes, and every commit of the group asks. */
const seals = new WeakMap<People, string>()
