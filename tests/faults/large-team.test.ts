import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../../src/config.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Group } from '../../src/meetings/group.ts'
import { present } from '../../src/meetings/roster.ts'
import { start, type Running } from '../../src/start.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { startCosmosServer, type CosmosServer } from '../store/cosmos-server.ts'
import { StandInConnector, type Member } from '../teams/connector.ts'
import { containerOn } from '../store/container-on.ts'

const TENANT = '00000000-0000-0000-0000-00000000000f'
const TEAM = '19:team@thread.tacv2'
const member = (number: number): Member => ({
  id: `29:${number}`,
  aadObjectId: `aad-${number}`,
  name: `Person ${number}`,
  email: `person.${number}@example.se`,
})

let folder: string
let connector: StandInConnector
let server: CosmosServer | undefined
let running: Running
let store: Store
let clock: Date
/** The longest that `/health` was silent, in milliseconds, without the time in which the machine ran others instead. */
let silence: number
let watching: AbortController
let watched: Promise<void>

async function begin(engine: 'sqlite' | 'cosmos', people: number): Promise<void> {
  clock = new Date('2026-03-02T09:00:00Z')
  folder = mkdtempSync(join(tmpdir(), 'klubban-large-'))
  connector = await new StandInConnector().open()
  connector.pageSize = 500
  const members = Array.from({ length: people }, (_, at) => member(at + 1))
  connector.people.push(...members)
  connector.rosters.set(TEAM, members)
  let ids = 0
  const quiet = () => undefined
  server = engine === 'cosmos' ? await startCosmosServer(0, () => clock) : undefined
  const engineStore = await open(server)
  store = asDocuments(engineStore)
  const config = readConfig({ PORT: '0', DATA_DIR: folder })
  running = await start(config, {
    now: () => new Date(clock),
    newId: () => `id${(ids += 1)}`,
    random: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    trust: { wait: () => Promise.resolve(), paced: false },
    openStore: () => Promise.resolve(engineStore),
  })
  silence = 0
  watching = new AbortController()
  watched = watch(watching.signal)
}

async function open(of: CosmosServer | undefined): Promise<Store> {
  if (!of) return openSqliteStore(join(folder, 'klubban.db'), () => clock)
  const options = containerOn(of.endpoint)
  await initCosmos(options)
  return openCosmosStore(options)
}

/** How long this thread has been ready to run while the machine ran others, where the system tells. */
function waitedMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

async function watch(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [began, waited] = [performance.now(), waitedMs()]
    const { status } = await fetch(`http://127.0.0.1:${running.port}/health`)
    silence = Math.max(silence, performance.now() - began - (waitedMs() - waited))
    if (status !== 200) silence = Infinity
    await sleep(20)
  }
}

afterEach(async () => {
  watching.abort()
  await watched
  await running.stop(0)
  await connector.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

let messages = 0
async function tell(from: Member, more: object): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${running.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl: connector.url,
      from,
      recipient: { id: '28:bot', name: 'Klubban' },
      conversation: {
        id: TEAM,
        conversationType: 'channel',
        tenantId: TENANT,
        isGroup: true,
        name: 'Allmänt',
      },
      locale: 'sv-SE',
      channelData: { tenant: { id: TENANT }, team: { id: TEAM, name: 'Hela huset' } },
      ...more,
    }),
  })
  expect(response.status).toBe(200)
  await response.arrayBuffer()
  await running.idle()
}
const install = (from: Member) => tell(from, { type: 'installationUpdate', action: 'add' })
async function say(from: Member, text: string): Promise<string> {
  const before = connector.posts.length
  await tell(from, {
    type: 'message',
    id: `m${(messages += 1)}`,
    text: `<at>Klubban</at> ${text}`,
    entities: [
      { type: 'mention', text: '<at>Klubban</at>', mentioned: { id: '28:bot', name: 'Klubban' } },
    ],
  })
  return connector.posts
    .slice(before)
    .map(({ activity }) => JSON.stringify(activity))
    .join('\n')
}
const group = async (): Promise<Group> =>
  (await store.get<Group>(groupPartition(TENANT, TEAM), 'group'))!.doc
const reads = (): number => connector.requests.filter(({ path }) => path.includes('members')).length

describe.each(['sqlite', 'cosmos'] as const)('a team of 25,000 on %s', (engine) => {
  test('is met without a second of silence; those who speak belong to the group, and the night finds who left', async () => {
    await begin(engine, 25_000)
    server?.taken()
    await install(member(20_000))
    expect(reads()).toBeLessThan(10)
    const first = await group()
    expect(present(first).map(({ name, roles }) => [name, roles])).toEqual([
      ['Person 20000', ['secretary']],
    ])
    expect(first.large).toBe(true)
    expect(JSON.stringify(connector.posts[0]?.activity)).toContain(
      'Teamet har fler än 1\u00a0000 personer',
    )
    // One of them speaks: Teams is asked about that one alone.
    const before = reads()
    expect(await say(member(24_999), 'nytt möte 24/6 08:30-12:00')).toContain('sekreterare')
    expect(reads() - before).toBe(1)
    expect(present(await group()).map(({ name, outside }) => [name, outside])).toEqual([
      ['Person 20000', undefined],
      ['Person 24999', undefined],
    ])
    // Somebody who is not in the team is not taken for one of it.
    await say({ id: '29:x', aadObjectId: 'aad-x', name: 'Xerxes Ek' }, 'hjälp')
    expect(present(await group()).find(({ name }) => name === 'Xerxes Ek')?.outside).toBe(
      'unverified',
    )
    if (server) expect(total(server)).toBeLessThan(150)
    connector.rosters.set(
      TEAM,
      connector.rosters.get(TEAM)!.filter(({ id }) => id !== '29:24999'),
    )
    clock = new Date('2026-03-03T04:30:00Z')
    await running.pass()
    expect((await group()).people['p2']?.leftAt).toBe(clock.toISOString())
    expect(present(await group()).map(({ name }) => name)).toEqual(['Person 20000', 'Xerxes Ek'])
    expect(silence).toBeLessThan(1000)
    if (server) expect(total(server)).toBeLessThan(200)
  }, 300_000)

  test('of 1,000, all of them belong, and one sentence costs no more than in a small one', async () => {
    await begin(engine, 1000)
    await install(member(1))
    const met = await group()
    expect([present(met).length, met.large]).toEqual([1000, undefined])
    await say(member(7), 'hjälp')
    server?.taken()
    await say(member(8), 'roll Person 9 ersättare')
    await say(member(1), 'roll Person 9 ersättare')
    if (server) expect(total(server)).toBeLessThan(30)
    // A thousand and first finds no room, and is told so.
    connector.rosters.get(TEAM)!.push(member(1001))
    expect(await say(member(1001), 'hjälp')).toContain('fler ryms inte')
    expect(present(await group())).toHaveLength(1000)
    expect(silence).toBeLessThan(1000)
  }, 300_000)
})

const total = (of: CosmosServer): number =>
  Object.values(of.taken().requests).reduce((sum, one) => sum + one, 0)
