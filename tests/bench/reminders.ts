/**
 * `npm run bench:reminders`: one look at what is due, with 1,000 reminders due among ever more stored actions, and the look after it, with
 * nothing due. Real engine, real store, a channel that takes every post at once: what is measured is what reminding costs the store.
 * `BENCH_ACTIONS=1000,10000` measures with other numbers. Fails on no figure.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { userDoc, userPartition } from '../../src/delivery/user.ts'
import type { OpenAction } from '../../src/meetings/action.ts'
import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import { actionKeys } from '../../src/meetings/waking.ts'
import { pass } from '../../src/reminders/pass.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Op, Store } from '../../src/store/store.ts'
import type { World } from '../../src/world.ts'
import { startCosmosServer } from '../store/cosmos-server.ts'
import { keyed } from '../../src/store/kinds.ts'
import { containerOn } from '../store/container-on.ts'

const GIVEN = new Date('2026-08-24T08:00:00Z')
/** 08.00 in Stockholm, on the day that a thousand actions are due. */
const DUE = new Date('2026-09-01T06:00:00Z')
const PEOPLE = 10
const DUE_GROUPS = 100
const TENANT = '00000000-0000-0000-0000-00000000000b'

const counts = { scan: 0, list: 0, get: 0, commit: 0 }
let sent = 0
let ids = 0

interface Measured {
  readonly ms: number
  readonly posts: number
  readonly operations: Readonly<typeof counts>
}

async function main(): Promise<void> {
  const wanted = process.env['BENCH_ACTIONS']?.split(',').map(Number)
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; ${DUE_GROUPS * PEOPLE} reminders to ${DUE_GROUPS * PEOPLE} people in ${DUE_GROUPS} groups\n\n`,
  )
  process.stdout.write(
    '| store | actions stored | reminders sent | time | queries | reads | commits | each | nothing due: time | operations |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n',
  )
  for (const actions of wanted ?? [1000, 10_000, 100_000, 1_000_000]) await measureSqlite(actions)
  for (const actions of wanted ?? [1000, 10_000]) await measureCosmos(actions)
}

async function measureSqlite(actions: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-reminders-'))
  const store = openSqliteStore(join(folder, 'klubban.db'), () => DUE)
  try {
    await measure('SQLite', store, actions)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureCosmos(actions: number): Promise<void> {
  const server = await startCosmosServer()
  const options = containerOn(server.endpoint)
  await initCosmos(options)
  const store = openCosmosStore(options)
  try {
    await measure('local Cosmos server', store, actions)
  } finally {
    await store.close()
    await server.close()
  }
}

async function measure(name: string, store: Store, actions: number): Promise<void> {
  await fill(asDocuments(store), actions)
  const world = worldOver(store)
  const due = await look(world)
  const quiet = await look(world)
  const { scan, list, get, commit } = due.operations
  const all = Object.values(quiet.operations).reduce((sum, one) => sum + one, 0)
  const each = ((scan + list + get + commit) / due.posts).toFixed(1)
  process.stdout.write(
    `| ${[name, actions.toLocaleString('en'), due.posts.toLocaleString('en'), `${(due.ms / 1000).toFixed(2)} s`, scan + list, get, commit, each, `${quiet.ms.toFixed(1)} ms`, all].join(' | ')} |\n`,
  )
}

async function look(world: World): Promise<Measured> {
  Object.assign(counts, { scan: 0, list: 0, get: 0, commit: 0 })
  sent = 0
  const began = performance.now()
  const { failed } = await pass(world)
  if (failed > 0) throw new Error(`${failed} groups could not be served`)
  return { ms: performance.now() - began, posts: sent, operations: { ...counts } }
}

/** A thousand people in a hundred groups have one action each that is due; all other actions, theirs and other groups', are due in years. */
async function fill(store: Store, actions: number): Promise<void> {
  const groups = Math.max(DUE_GROUPS, actions / 1000)
  const mine = actions / groups
  let waiting: Promise<unknown>[] = []
  const write = async (pk: string, docs: readonly Doc[]): Promise<void> => {
    for (let at = 0; at < docs.length; at += 99)
      waiting.push(
        store.commit(
          pk,
          docs.slice(at, at + 99).map((doc): Op => ({ op: 'create', doc: keyed(doc, []) })),
        ),
      )
    if (waiting.length < 64) return
    await Promise.all(waiting)
    waiting = []
  }
  for (let number = 0; number < groups; number += 1) {
    const group = groupOf(number)
    const people = Object.values(group.people)
    const given = Array.from({ length: mine }, (_, index) =>
      actionOf(
        group,
        index + 1,
        people[index % PEOPLE]!,
        number < DUE_GROUPS && index < PEOPLE ? '2026-09-01' : '2031-09-01',
      ),
    )
    await write(group.pk, [group, ...given])
    for (const { aadId = '', teamsId = '' } of number < DUE_GROUPS ? people : []) {
      const pk = userPartition(TENANT, aadId)
      await write(pk, [
        userDoc(pk, { conversation: { ...group.home, id: `a:${teamsId}`, kind: 'personal' } }),
      ])
    }
  }
  await Promise.all(waiting)
}

function groupOf(number: number): Group {
  const pk = `g-${number}`
  const group = newGroup({
    pk,
    name: `Grupp ${number}`,
    tenantId: TENANT,
    home: {
      id: `19:${pk}@thread.v2`,
      kind: 'groupChat',
      tenantId: TENANT,
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    },
    now: GIVEN,
  })
  const people = Array.from({ length: PEOPLE }, (_, index): Person => ({
    id: `p${index + 1}`,
    name: `Person ${index + 1} Exempel`,
    teamsId: `29:${pk}-${index}`,
    aadId: `aad-${pk}-${index}`,
    roles: index === 0 ? ['secretary'] : [],
  }))
  return { ...group, people: Object.fromEntries(people.map((person) => [person.id, person])) }
}

function actionOf(group: Group, number: number, owner: Person, on: string): OpenAction {
  const at = GIVEN.toISOString()
  const action: OpenAction = {
    id: `U${number}`,
    pk: group.pk,
    type: 'action',
    schema: 1,
    status: 'open',
    text: `Ta fram förslag till process för läkaravtalet, del ${number}`,
    owners: [{ kind: 'person', person: owner.id }],
    due: { kind: 'day', on },
    given: { meetingId: 'm1', on: '2026-08-21', itemId: 'i4', cite: '2026-08-21 § 4' },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: at,
    changedAt: at,
    createdBy: 'p1',
  }
  return { ...action, keys: actionKeys(action, group, GIVEN) }
}

function worldOver(store: Store): World {
  const quiet = (): void => undefined
  const counting: Store = {
    get: (pk, id) => counted('get', () => store.get(pk, id)),
    list: (pk, range) => counted('list', () => store.list(pk, range)),
    scan: (index, spec) => counted('scan', () => store.scan(index, spec)),
    commit: (pk, ops) => counted('commit', () => store.commit(pk, ops)),
    all: () => store.all(),
    close: () => store.close(),
  }
  return {
    now: () => DUE,
    newId: () => `id${(ids += 1)}`,
    store: asDocuments(counting),
    publicUrl: 'https://klubban.example',
    log: {
      debug: quiet,
      info: quiet,
      warn: quiet,
      error: (values, message) => process.stderr.write(`${message} ${JSON.stringify(values)}\n`),
    },
    messenger: {
      send: () => Promise.resolve({ activityId: `post-${(sent += 1)}` }),
      update: () => Promise.resolve(),
      openPersonal: () => Promise.reject(new Error('every chat is known')),
      members: () => Promise.resolve([]),
      member: () => Promise.resolve(undefined),
    },
  }
}

function counted<R>(name: keyof typeof counts, work: () => Promise<R>): Promise<R> {
  counts[name] += 1
  return work()
}

await main()
