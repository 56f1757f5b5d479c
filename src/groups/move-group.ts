import { replanDoc } from '../delivery/replan.ts'
import type { Membership } from '../delivery/user.ts'
import type { Account, Group, Person } from '../meetings/group.ts'
import { leaders } from '../meetings/rights.ts'
import { hasAccount, present, withAccounts } from '../meetings/roster.ts'
import { cameBackLate, withoutLead } from '../meetings/succession.ts'
import { logEntry } from '../records/log.ts'
import { asDocuments } from '../store/as-documents.ts'
import { digest } from '../store/digest.ts'
import { keyed } from '../store/kinds.ts'
import { patiently } from '../store/patience.ts'
import { StoreSetupError } from '../store/setup-error.ts'
import { MAX_OPS, type Doc, type Op, type Placed, type Store } from '../store/store.ts'
import { exportLines, importLines } from '../store/transfer.ts'
import { leadingDoc, ownDoc } from './carried.ts'
import { signpost, type Signpost } from './signpost.ts'

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

/** Rejects with `StoreSetupError` while a bot runs, and where there is nothing to move or no empty group to move it to. */
export async function moveGroup(route: Route): Promise<Moved> {
  const { engine, from, to, now } = route
  await checkNobodyRuns(engine, now)
  const house = asDocuments(engine)
  const place = (await house.get<Group>(to, 'group'))?.doc
  if (!place || from === to) throw noGroup(to, ': add the bot to the new chat or team first')
  const source = (await house.get<Group>(from, 'group'))?.doc
  if (!isThere(place, from, source)) {
    if (!source) throw noGroup(from, '')
    checkEmpty(place)
    await copy(route, source, place)
  } else if (source) await catchUp(route, source, place)
  await put(engine, from, [signpost(from, to)])
  await remove(engine, from, ({ id }) => id !== signpost(from, to).id)
  await endMemberships(engine, from)
  const group = (await house.get<Group>(to, 'group'))!.doc
  return {
    group: group.name,
    documents: (await idsOf(engine, to)).length,
    unknown: present(group)
      .filter((person) => !hasAccount(person))
      .map(({ name }) => name),
    leaders: leaders(group).map(({ name }) => name),
  }
}

/** Whether all was copied before it was broken off. A group that was made in the old place since is another one. */
const isThere = (place: Group, from: string, source: Group | undefined): boolean =>
  place.movedFrom === from && (source === undefined || source.createdAt === place.createdAt)

/** What was said in the old place after it was copied, since a bot was started in between, is copied as well; where that cannot be, nothing is done. */
async function catchUp(route: Route, source: Group, place: Group): Promise<void> {
  const { engine, from, to } = route
  const entriesOf = async (pk: string): Promise<ReadonlySet<string>> =>
    new Set(await idsOf(engine, pk, ({ type }) => type === 'log'))
  const [there, here] = [await entriesOf(from), await entriesOf(to)]
  if ([...there].every((id) => here.has(id))) return
  const isSaidHere = [...here].some((id) => !there.has(id) && !id.startsWith(ENTRY))
  const isEmptied = (await engine.get<Signpost>(from, 'moved'))?.doc.to === to
  if (isSaidHere || isEmptied)
    throw new StoreSetupError(
      `something was recorded in ${from} after it was copied, and the move cannot be gone on with: restore a copy of the store from before it, and move again`,
    )
  await copy(route, source, place)
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

/** The group itself comes last, when all else is there. */
async function copy({ engine, from, to, now }: Route, source: Group, place: Group): Promise<void> {
  const sameTenant = source.tenantId === place.tenantId
  await remove(engine, to, ({ type }) => !kept.has(type))
  const all = () => inNewPlace(engine, { from, to, sameTenant })
  await importLines(engine, () => exportLines(all()), { overwrite: true })
  await checkNobodyRuns(engine, now)
  await put(asDocuments(engine), to, [
    inItsPlace(source, place, now),
    entry(source, place, now),
    replanDoc(to, now),
  ])
}

/** What the new place has of its own: its people, and that Teams is asked about them every night. */
const kept: ReadonlySet<string> = new Set(['group', 'person', 'roster'])

const put = async (store: Store, pk: string, docs: readonly Doc[]): Promise<void> => {
  const ops = docs.map((doc): Op => ({ op: 'put', doc: keyed(doc, []) }))
  await patiently(() => store.commit(pk, ops))
}

interface Between {
  readonly from: string
  readonly to: string
  readonly sameTenant: boolean
}

/** What there is of the group, and what leads to it, as it is to stand. */
async function* inNewPlace(
  engine: Store,
  { from, to, sameTenant }: Between,
): AsyncGenerator<Placed> {
  for await (const { doc, etag } of engine.all()) {
    const after =
      doc.pk === from ? ownDoc(doc, from, to) : leadingDoc(doc, from, sameTenant ? to : undefined)
    if (after) yield { doc: after, etag }
  }
}

/**
 * The group with the home and the people of the new place. Ids of another tenant mean nothing there, and say nobody. Whoever left long ago and is in the new
 * place comes back as they would by being added to a chat: without leading others.
 */
function inItsPlace(source: Group, place: Group, now: Date): Group {
  const sameTenant = source.tenantId === place.tenantId
  const { teamsTies, ...group } = source
  const { pk, tenantId, home, rosterReadAt, large } = place
  const moved: Group = {
    ...group,
    ...(sameTenant && teamsTies && { teamsTies }),
    pk,
    tenantId,
    home,
    rosterReadAt,
    large,
    people: sameTenant ? source.people : withoutIds(source.people),
    name: group.named ? group.name : place.name || group.name,
    removedAt: undefined,
    formerHome: undefined,
    archivedAt: undefined,
    rosterReadOn: undefined,
    rosterTriedAt: undefined,
    movedFrom: source.pk,
  }
  const known = withAccounts(moved, present(place).flatMap(accountOf))
  return withoutLead(known, cameBackLate(source, known, now))
}

const accountOf = ({ teamsId, aadId, name, email, outside }: Person): readonly Account[] =>
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
      ]

const withoutIds = (people: Group['people']): Group['people'] =>
  Object.fromEntries(
    Object.entries(people).map(([id, { teamsId: _teamsId, aadId: _aadId, ...person }]) => [
      id,
      person,
    ]),
  )

const ENTRY = 'log-moved-'

const entry = (source: Group, { pk, home }: Group, now: Date): Doc =>
  logEntry({
    pk,
    id: `${ENTRY}${digest(source.pk, now.toISOString())}`,
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

/** The group's own document goes last: as long as anything is left of it, it can be told that it is the same group. */
async function remove(engine: Store, pk: string, which: (doc: Doc) => boolean): Promise<void> {
  const found = await idsOf(engine, pk, which)
  const ids = [...found.filter((id) => id !== 'group'), ...found.filter((id) => id === 'group')]
  for (let at = 0; at < ids.length; at += MAX_OPS)
    await removeIds(engine, pk, ids.slice(at, at + MAX_OPS))
}

async function idsOf(
  engine: Store,
  pk: string,
  which: (doc: Doc) => boolean = () => true,
): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { doc } of engine.all()) if (doc.pk === pk && which(doc)) ids.push(doc.id)
  return ids
}

async function removeIds(engine: Store, pk: string, ids: readonly string[]): Promise<void> {
  await patiently(() =>
    engine.commit(
      pk,
      ids.map((id): Op => ({ op: 'delete', id })),
    ),
  )
}

/** Nobody belongs to what is no more; of whoever belongs to nothing else, as people of another tenant, nothing is kept. */
async function endMemberships(engine: Store, from: string): Promise<void> {
  const theirs: Doc[] = []
  for await (const { doc } of engine.all())
    if (doc.type === 'membership' && (doc as Membership).groupPk === from) theirs.push(doc)
  for (const { pk, id } of theirs) {
    const { items } = await engine.list(pk, { index: 'user', limit: 100 })
    const isLast = !items.some(({ doc }) => doc.type === 'membership' && doc.id !== id)
    await removeIds(engine, pk, isLast ? items.map(({ doc }) => doc.id) : [id])
  }
}
