import { replanDoc } from '../delivery/replan.ts'
import { membershipDoc, type Membership, type User } from '../delivery/user.ts'
import type { Account, Group, Person } from '../meetings/group.ts'
import { leaders } from '../meetings/rights.ts'
import { present, withAccounts } from '../meetings/roster.ts'
import type { Gone } from '../records/gone.ts'
import { logEntry } from '../records/log.ts'
import { asDocuments } from '../store/as-documents.ts'
import { keyed } from '../store/kinds.ts'
import { patiently } from '../store/patience.ts'
import { StoreSetupError } from '../store/setup-error.ts'
import { MAX_OPS, type Doc, type Op, type Placed, type Store } from '../store/store.ts'
import { exportLines, importLines } from '../store/transfer.ts'
import type { ChatLink } from './chat-link.ts'

/**
 * # A group in another place
 *
 * The bot is added to the new chat or team, in the same tenant or another, and so there is a group there that holds nothing yet. Then whoever runs the bot
 * moves the old group into its place, while no bot runs: all that is recorded, posted and logged, under the new place's partition. What was sent stays where
 * it stands. Everything is copied before anything is removed, so that it may be broken off anywhere and done again.
 */
export interface Moved {
  readonly group: string
  readonly documents: number
  /** Whom the new place does not know: they are known again by name, once, when they come. */
  readonly unknown: readonly string[]
  readonly leaders: readonly string[]
}

export interface Route {
  readonly engine: Store
  readonly from: string
  readonly to: string
  readonly now: Date
}

/** Where a group that stood here is now: what was sent before still says the old place. */
interface Signpost extends Doc {
  readonly type: 'moved'
  readonly to: string
}

/** The partition of a group that may have been moved. */
export const nowAt = async (store: Store, pk: string): Promise<string> =>
  (await store.get<Signpost>(pk, 'moved'))?.doc.to ?? pk

/** Rejects with `StoreSetupError` while a bot runs, and where there is nothing to move or no empty group to move it to. */
export async function moveGroup(route: Route): Promise<Moved> {
  const { engine, from, to, now } = route
  await checkNobodyRuns(engine, now)
  const house = asDocuments(engine)
  const place = (await house.get<Group>(to, 'group'))?.doc
  if (!place || from === to) throw noGroup(to, ': add the bot to the new chat or team first')
  if (place.movedFrom !== from) {
    const source = (await house.get<Group>(from, 'group'))?.doc
    if (!source) throw noGroup(from, '')
    checkEmpty(place)
    await remove(engine, to, ({ type }) => type !== 'group' && type !== 'person')
    const sameTenant = source.tenantId === place.tenantId
    await importLines(engine, () => exportLines(inNewPlace(route, sameTenant)), { overwrite: true })
    const ops = [
      inItsPlace(source, place, sameTenant),
      entry(source, place, now),
      replanDoc(to, now),
    ]
    await patiently(() =>
      house.commit(
        to,
        ops.map((doc): Op => ({ op: 'put', doc: keyed(doc, []) })),
      ),
    )
  }
  const signpost: Signpost = { id: 'moved', pk: from, type: 'moved', to }
  await patiently(() => engine.commit(from, [{ op: 'put', doc: keyed(signpost, []) }]))
  await remove(engine, from, ({ type }) => type !== 'moved')
  const group = (await house.get<Group>(to, 'group'))!.doc
  return {
    group: group.name,
    documents: await memberships(route),
    unknown: present(group)
      .filter(({ teamsId, aadId }) => (teamsId ?? aadId) === undefined)
      .map(({ name }) => name),
    leaders: leaders(group).map(({ name }) => name),
  }
}

const noGroup = (pk: string, more: string): StoreSetupError =>
  new StoreSetupError(
    `there is no group ${pk}${more}; "npm run store:groups" tells which there are`,
  )

async function checkNobodyRuns(engine: Store, now: Date): Promise<void> {
  const lease = await engine.get<Doc & { readonly until?: string }>('installation', 'lease')
  if (Date.parse(lease?.doc.until ?? '') > now.getTime())
    throw new StoreSetupError('a bot is running: stop it, and try again in a minute')
}

function checkEmpty({ pk, calendar, counters, bodies, themes }: Group): void {
  const { person: _people, ...others } = counters
  const held = [calendar, bodies, themes].some((one) => Object.keys(one).length > 0)
  if (held || Object.values(others).some((count) => (count ?? 0) > 0))
    throw new StoreSetupError(
      `the group ${pk} has records of its own, and nothing is moved into it`,
    )
}

/** What there is of the group, and what leads to it, as it is to stand. The group itself comes last, when all else is there. */
async function* inNewPlace(
  { engine, from, to }: Route,
  sameTenant: boolean,
): AsyncGenerator<Placed> {
  for await (const { doc, etag } of engine.all()) {
    const leading = doc.pk === from ? undefined : sameTenant && leadingDoc(doc, from, to)
    const after = doc.pk === from ? ownDoc(doc, from, to) : leading
    if (after) yield { doc: after, etag }
  }
}

/** People stand in their group, and it has orders to the clock of its own. */
const made: ReadonlySet<string> = new Set(['group', 'person', 'replan', 'roster', 'moved'])

function ownDoc(doc: Doc, from: string, to: string): Doc | undefined {
  if (made.has(doc.type)) return undefined
  if (doc.type === 'gone') return { ...doc, pk: to, was: { ...(doc as Gone).was, pk: to } } as Gone
  // Links and buttons of what is still to be sent.
  if (doc.type === 'delivery')
    return JSON.parse(JSON.stringify(doc).replaceAll(from.slice(2), to.slice(2))) as Doc
  return { ...doc, pk: to }
}

function leadingDoc(doc: Doc, from: string, to: string): Doc | undefined {
  if (doc.type === 'membership' && (doc as Membership).groupPk === from)
    return keyed(membershipDoc(doc.pk, to, (doc as Membership).name), [])
  if (doc.type === 'user') {
    const { current, reminded = {} } = doc as User
    const { [from]: told, ...others } = reminded
    if (current !== from && !told) return undefined
    const next: User = {
      ...(doc as User),
      ...(current === from && { current: to }),
      reminded: told ? { ...others, [to]: told } : others,
    }
    return next
  }
  if (doc.type !== 'chat') return undefined
  const { groupPk, proposed } = doc as ChatLink
  if (groupPk !== from && proposed !== from) return undefined
  const next: ChatLink = {
    ...(doc as ChatLink),
    ...(groupPk === from && { groupPk: to }),
    ...(proposed === from && { proposed: to }),
  }
  return next
}

/** The group with the home and the people of the new place. Ids of another tenant mean nothing there, and say nobody. */
function inItsPlace(source: Group, place: Group, sameTenant: boolean): Group {
  const people = sameTenant
    ? source.people
    : Object.fromEntries(Object.entries(source.people).map(([id, one]) => [id, withoutIds(one)]))
  const { teamsTies, ...group } = source
  const accounts = present(place).flatMap(({ teamsId, aadId, name, email, outside }): Account[] =>
    teamsId === undefined
      ? []
      : [
          {
            teamsId,
            name,
            ...(aadId && { aadId }),
            ...(email && { email }),
            ...(outside && { outside }),
          },
        ],
  )
  const { pk, tenantId, home, rosterReadAt, large } = place
  return withAccounts(
    {
      ...group,
      ...(sameTenant && teamsTies && { teamsTies }),
      pk,
      tenantId,
      home,
      rosterReadAt,
      large,
      people,
      name: group.named ? group.name : place.name || group.name,
      removedAt: undefined,
      formerHome: undefined,
      archivedAt: undefined,
      rosterReadOn: undefined,
      rosterTriedAt: undefined,
      movedFrom: source.pk,
    },
    accounts,
  )
}

function withoutIds({ teamsId: _teamsId, aadId: _aadId, ...person }: Person): Person {
  return person
}

const entry = (source: Group, { pk, home }: Group, now: Date): Doc =>
  logEntry({
    pk,
    id: `log-moved-${source.pk}`,
    by: '',
    at: now.toISOString(),
    from: 'clock',
    answer: { text: '' },
    acts: [
      {
        command: 'moved',
        source: '',
        touched: [
          {
            id: 'group',
            type: 'group',
            changes: [{ path: ['home'], before: source.home, after: home }],
          },
        ],
        told: [],
      },
    ],
  })

async function remove(engine: Store, pk: string, which: (doc: Doc) => boolean): Promise<void> {
  const ids: string[] = []
  for await (const { doc } of engine.all()) if (doc.pk === pk && which(doc)) ids.push(doc.id)
  for (let from = 0; from < ids.length; from += MAX_OPS)
    await patiently(() =>
      engine.commit(
        pk,
        ids.slice(from, from + MAX_OPS).map((id): Op => ({ op: 'delete', id })),
      ),
    )
}

/** Takes away that people belong to what is no more, and counts what the group holds. */
async function memberships({ engine, from, to }: Route): Promise<number> {
  let documents = 0
  for await (const { doc } of engine.all()) {
    if (doc.pk === to) documents += 1
    if (doc.type === 'membership' && (doc as Membership).groupPk === from)
      await patiently(() => engine.commit(doc.pk, [{ op: 'delete', id: doc.id }]))
  }
  return documents
}

/** A group as whoever runs the bot tells it from others. */
export interface Listed {
  readonly pk: string
  readonly name: string
  readonly place: string
  readonly people: number
  readonly meetings: number
}

/** All groups, those first that hold most. */
export async function groupsIn(engine: Store): Promise<readonly Listed[]> {
  const house = asDocuments(engine)
  const all: Listed[] = []
  for await (const { doc } of engine.all()) {
    const group = doc.type === 'group' ? (await house.get<Group>(doc.pk, 'group'))?.doc : undefined
    if (!group) continue
    const { pk, name, home, tenantId, calendar } = group
    const place = `${home.teamId ?? home.id} in tenant ${tenantId}`
    all.push({
      pk,
      name,
      place,
      people: present(group).length,
      meetings: Object.keys(calendar).length,
    })
  }
  return all.sort((a, b) => b.meetings - a.meetings)
}
