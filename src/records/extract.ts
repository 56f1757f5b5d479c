import type { Delivery } from '../delivery/delivery.ts'
import { identityOf, readUser, userPartition, type User } from '../delivery/user.ts'
import { reasonOf, reasonsId, type Reasons } from '../meetings/absence.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { mayReadPrivate } from '../meetings/succession.ts'
import { patiently } from '../store/patience.ts'
import type { Doc, Store } from '../store/store.ts'
import type { LogEntry } from './log.ts'

/** One thing that is kept about somebody: in which record, where in it, and what stands there. */
export interface Kept {
  readonly of: string
  readonly where: string
  readonly on?: string
  readonly value: unknown
}

/** All that a group keeps about a person, by kind. */
export interface Extract {
  readonly person: Person
  readonly records: Readonly<Record<string, readonly Kept[]>>
  readonly reasons: readonly Kept[]
  readonly log: readonly LogEntry[]
  readonly posts: readonly Delivery[]
  /** The chat with the bot, the groups they are in, and what they were last reminded of. */
  readonly elsewhere: readonly Doc[]
}

/** Indexes whose documents hold facts about people in them. */
const INDEXES = [
  'meeting',
  'proposal',
  'action',
  'minutes',
  'sitting',
  'reach',
  'gone',
  'request',
] as const
/** Documents of a person's own, by id. */
const ownIds = (id: string): readonly string[] => [`ask-${id}`, `forget-${id}`]

const PAGE = 100

/** Every document of an index, page by page. */
export async function* each<T extends Doc>(
  store: Store,
  pk: string,
  index: string,
  range: { readonly from?: string; readonly to?: string } = {},
): AsyncGenerator<T> {
  for (let after: string | undefined; ;) {
    const cursor: string | undefined = after
    const { items } = await patiently(() =>
      store.list<T>(pk, {
        index,
        ...range,
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    for (const { doc } of items) yield doc
    after = items.at(-1)?.doc.keys?.[index]
    if (items.length < PAGE || after === undefined) return
  }
}

/**
 * Everything that a group keeps about one of its people, for `reader`: themselves, or somebody who leads it. Reasons for absence, and what was said in private,
 * only as far as the reader may see them.
 */
export async function extractOf(
  store: Store,
  group: Group,
  person: Person,
  reader: Person,
): Promise<Extract> {
  const { pk } = group
  const mayRead = (at: string): boolean =>
    reader.id === person.id || mayReadPrivate(group, reader, at)
  const records: Record<string, Kept[]> = { group: inGroup(group, person) }
  const reasons: Kept[] = []
  for (const index of INDEXES)
    for await (const doc of each(store, pk, index)) {
      ;(records[index] ??= []).push(...about(doc, person.id))
      if (doc.type === 'meeting')
        reasons.push(...(await reasonIn(store, doc as Meeting, person, mayRead)))
    }
  for (const id of ownIds(person.id)) {
    const doc = (await patiently(() => store.get(pk, id)))?.doc
    if (doc) (records['waiting'] ??= []).push({ of: id, where: '', value: bare(doc) })
  }
  const log: LogEntry[] = []
  for await (const entry of each<LogEntry>(store, pk, 'by', {
    from: `${person.id}|`,
    to: `${person.id}}`,
  }))
    if (entry.from !== 'personal' || mayRead(entry.at)) log.push(entry)
  const posts: Delivery[] = []
  for await (const post of each<Delivery>(store, pk, 'ledger'))
    if (post.to.kind === 'person' && post.to.person === person.id) posts.push(post)
  return {
    person,
    records,
    reasons,
    log,
    posts,
    elsewhere: await elsewhere(store, group, person, reader),
  }
}

function inGroup(group: Group, { id }: Person): Kept[] {
  const { people: _people, calendar: _calendar, ...rest } = group
  return about({ ...rest, type: 'group', id: 'group' }, id)
}

async function reasonIn(
  store: Store,
  meeting: Meeting,
  { id }: Person,
  mayRead: (at: string) => boolean,
): Promise<readonly Kept[]> {
  const answer = meeting.answers[id]
  if (answer === undefined || !mayRead(answer.at)) return []
  const kept = (await patiently(() => store.get<Reasons>(meeting.pk, reasonsId(meeting.id))))?.doc
  const reason = reasonOf(kept, meeting, id)
  return reason === undefined
    ? []
    : [{ of: meeting.id, where: 'reason', on: meeting.on, value: reason }]
}

async function elsewhere(
  store: Store,
  { tenantId, pk }: Group,
  person: Person,
  reader: Person,
): Promise<readonly Doc[]> {
  const identity = identityOf({
    teamsId: person.teamsId ?? '',
    ...(person.aadId === undefined ? {} : { aadId: person.aadId }),
  })
  if (identity === '') return []
  const { user, wish, groups } = await readUser(store, userPartition(tenantId, identity))
  const isOwn = reader.id === person.id
  return [
    ...(user ? [isOwn ? user : ofGroup(user, pk)] : []),
    ...(wish && isOwn ? [wish] : []),
    ...groups.filter(({ groupPk }) => groupPk === pk),
  ]
}

/** What of it those who lead a group may see: of another group nothing. */
function ofGroup({ current, reminded, waiting: _said, ...rest }: User, pk: string): User {
  const here = reminded?.[pk]
  return {
    ...rest,
    ...(current === pk ? { current } : {}),
    ...(here ? { reminded: { [pk]: here } } : {}),
  }
}

/** Of a document all that is under a person's id, or tells them as whom it is of; with what it is, where that is one thing. */
function about(doc: Doc, id: string): Kept[] {
  const on = (doc as { readonly on?: unknown }).on
  const said = bare(doc)
  const all = found(said, id)
  if (all.length === 0) return []
  const day = typeof on === 'string' ? { on } : {}
  const single = doc.type === 'action' || doc.type === 'proposal'
  return [
    ...(single ? [{ of: doc.id, where: '', value: flat(said) }] : []),
    ...all
      .filter(({ path }) => !(single && path.length === 1))
      .map(({ path, value }) => ({ of: doc.id, where: path.join('.'), ...day, value })),
  ]
}

interface Found {
  readonly path: readonly string[]
  readonly value: unknown
}

function found(value: unknown, id: string, path: readonly string[] = []): readonly Found[] {
  if (value === id) return [{ path, value: true }]
  if (typeof value !== 'object' || value === null) return []
  // What tells them as whom it is of is told whole, but for a document: much of that is not about them.
  if (path.length > 0 && !Array.isArray(value) && Object.values(value).includes(id))
    return [{ path, value }]
  return Object.entries(value).flatMap(([name, one]) =>
    name === id
      ? [{ path: [...path, name], value: one as unknown }]
      : found(one, id, [...path, name]),
  )
}

/** What a document itself says, without the lists in it. */
const flat = (value: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).filter(([, one]) => typeof one !== 'object' || one === null),
  )

function bare({ pk: _pk, keys: _keys, schema: _schema, ttl: _ttl, ...said }: Doc): object {
  return said
}
