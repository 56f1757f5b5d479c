import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moveGroup } from '../../src/groups/move-group.ts'
import { checkExport } from '../../src/records/check-export.ts'
import { pass } from '../../src/reminders/pass.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Store } from '../../src/store/store.ts'
import { exportLines } from '../../src/store/transfer.ts'
import type { Account, Conversation } from '../../src/world.ts'
import { addedTo } from '../chat/added.ts'
import { people, talk, type Talk } from '../chat/talk.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'

/* A group moves to another chat, team or tenant with all that it has. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot. */
const TENANT = '00000000-0000-0000-0000-00000000000a'
const OTHER = '00000000-0000-0000-0000-00000000000b'

let server: CosmosServer
let made = 0
let root: string
beforeAll(async () => {
  server = await startCosmosServer()
  root = mkdtempSync(join(tmpdir(), 'klubban-move-'))
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})
const engines: readonly {
  readonly name: string
  readonly open: (now: () => Date) => Promise<Store>
}[] = [
  {
    name: 'SQLite',
    open: async (now) => openSqliteStore(join(root, `s${(made += 1)}.db`), now),
  },
  {
    name: 'Cosmos DB',
    open: async () => {
      const where = {
        endpoint: server.endpoint,
        database: 'klubban',
        container: `m${(made += 1)}`,
        key: 'ZHVtbXk=',
        random: () => 0,
      }
      await initCosmos(where)
      return openCosmosStore(where)
    },
  },
]

const conversation = (id: string, tenantId: string, kind: Conversation['kind']): Conversation => ({
  id,
  kind,
  tenantId,
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})

const everything = async (store: Store): Promise<readonly Doc[]> => {
  const found: Doc[] = []
  for await (const { doc } of store.all()) found.push(doc)
  const placeOf = ({ pk, id }: Doc): string => `${pk} ${id}`
  return found.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

describe.each(engines)('on $name', ({ open }) => {
  let t: Talk
  let engine: Store
  beforeEach(async () => {
    t = await talk(people, async (_folder, now) => (engine = await open(now)))
    await t.whisper('Anna', 'hej')
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    await t.say('Anna', 'roll Cecilia Dahl AU\nny ledamot Per Ny, Nora kommun')
    await t.say('Bo', 'föreslå Taket ; bakgrund Det läcker')
    await t.say('Anna', 'uppdrag: ring kommunen ; ansvarig Bo Ek ; senast 19/1')
    t.at('2026-01-13T08:00:00Z')
    for (let n = 0; n < 3; n += 1) await pass(t.world)
    t.posts()
  })
  afterEach(() => t.end())

  const docsOf = async (pk: string): Promise<readonly Doc[]> => {
    const found: Doc[] = []
    for await (const { doc } of engine.all()) if (doc.pk === pk) found.push(doc)
    return found
  }
  /** The bot is added to a new place. */
  const added = (where: Conversation, accounts: readonly Account[], teamId?: string) =>
    addedTo(t, where, accounts, teamId === undefined ? {} : { teamId })
  const move = (to: string, from = t.pk) => moveGroup({ engine, from, to, now: t.world.now() })
  let said = 0
  const says = async (where: Conversation, sender: Account, text: string) =>
    (
      await t.bot.hear({
        activityId: `n${(said += 1)}`,
        conversation: where,
        ...(where.kind === 'channel' ? { teamId: '19:team' } : {}),
        sender,
        text,
        mentioned: [],
      })
    ).answer?.text ?? ''
  const chainOf = () => checkExport(exportLines(engine.all()), [])

  test.each([
    ['another chat', conversation('19:new', TENANT, 'groupChat'), undefined],
    ['a team', conversation('19:channel', TENANT, 'channel'), '19:team'],
  ] as const)('to %s: everything is there, and people go on', async (_where, where, teamId) => {
    const before = await docsOf(t.pk)
    const kept = (docs: readonly Doc[]) =>
      docs
        .filter(({ type }) => !['group', 'person', 'roster', 'replan', 'log'].includes(type))
        .map(({ id, type }) => `${type} ${id}`)
        .sort()
    const to = await added(where, t.roster, teamId)
    const told = await move(to)
    expect(told).toMatchObject({ leaders: ['Anna Berg'], unknown: ['Per Ny'] })
    expect(kept(await docsOf(to))).toEqual(kept(before))
    expect((await docsOf(t.pk)).map(({ type }) => type)).toEqual(['moved'])
    const logged = (docs: readonly Doc[]) => docs.filter(({ type }) => type === 'log').length
    expect(logged(await docsOf(to))).toBe(logged(before) + 1)
    expect((await chainOf()).whole).toBe(true)
    expect(await says(where, t.account('Bo'), 'förslag F1')).toContain('Det läcker')
    expect(await says(where, t.account('Bo'), 'mina uppdrag')).toContain('U1')
    expect(await says(where, t.account('Anna'), 'ledamöter')).toContain('Cecilia Dahl')
    expect(await t.whisper('Anna', 'möten')).toContain('6 februari 2026')
    expect(await t.whisper('Anna', 'logg')).toContain('gruppen flyttades hit')
    expect(await says(where, t.account('Eva'), 'föreslå Nytt')).toContain('F2')
    // What the clock sends goes to the new place, and a button of before still finds the group.
    t.posts()
    t.at('2026-01-19T07:00:10Z')
    for (let n = 0; n < 4; n += 1) await pass(t.world)
    expect(t.posts().map(({ to: whom, message }) => `${whom} ${message.text}`)).toEqual([
      expect.stringMatching(/^private-Bo .*U1/) as string,
    ])
    const pressed = await t.press(
      'Bo',
      'say',
      { say: 'klart U1', in: { group: t.pk } },
      { personal: true },
    )
    expect(pressed.answer?.text ?? JSON.stringify(pressed)).toContain('U1')
    expect((await engine.get<Doc & { status: string }>(to, 'U1'))?.doc.status).toBe('done')
  })

  test('to another tenant: people are known by name until they come, and nobody else has their rights', async () => {
    const where = conversation('19:new', OTHER, 'groupChat')
    const account = (name: string): Account => ({
      name,
      teamsId: `29:x${name}`,
      aadId: `other-${name}`,
    })
    const to = await added(where, [account('Ny Person'), account('Bo Ek')])
    const told = await move(to)
    expect(told).toMatchObject({
      leaders: [],
      unknown: ['Anna Berg', 'Cecilia Dahl', 'David Ek', 'Eva Falk', 'Per Ny'],
    })
    expect(await says(where, account('Ny Person'), 'logg')).not.toContain('flyttades')
    expect(await says(where, account('Bo Ek'), 'mina uppdrag')).toContain('U1')
    t.rosters.set('19:new', [account('Ny Person'), account('Bo Ek'), account('Anna Berg')])
    expect(await says(where, account('Anna Berg'), 'roll Eva Falk ordförande')).toContain(
      'Eva Falk är nu ordförande',
    )
    // The old ids open nothing.
    expect(await t.whisper('Anna', 'möten')).toContain('ingen grupp')
    expect((await chainOf()).whole).toBe(true)
  })

  test('broken off anywhere and done again it ends the same', async () => {
    const where = conversation('19:new', TENANT, 'groupChat')
    const to = await added(where, t.roster)
    const unbroken = await open(() => t.world.now())
    for await (const { doc } of engine.all()) await unbroken.commit(doc.pk, [{ op: 'put', doc }])
    await moveGroup({ engine: unbroken, from: t.pk, to, now: t.world.now() })
    const wanted = await everything(unbroken)
    await unbroken.close()
    for (let most = 0; ; most += 1) {
      let commits = 0
      const breaking: Store = {
        ...engine,
        get: engine.get.bind(engine),
        list: engine.list.bind(engine),
        all: engine.all.bind(engine),
        commit: async (pk, ops) => {
          if (commits === most) throw new Error('broken off')
          commits += 1
          return engine.commit(pk, ops)
        },
      }
      try {
        await moveGroup({ engine: breaking, from: t.pk, to, now: t.world.now() })
        expect(most).toBeGreaterThan(3)
        break
      } catch (error) {
        expect((error as Error).message).toBe('broken off')
      }
    }
    expect(await everything(engine)).toEqual(wanted)
    expect((await docsOf(t.pk)).map(({ type }) => type)).toEqual(['moved'])
    expect(await move(to)).toMatchObject({ leaders: ['Anna Berg'] })
    expect(await says(where, t.account('Bo'), 'förslag F1')).toContain('Det läcker')
    expect((await docsOf(to)).filter(({ id }) => id.startsWith('log-moved')).length).toBe(1)
    expect((await chainOf()).whole).toBe(true)
  })

  test('nothing is moved from nowhere, to nowhere, into a group with records, or while a bot runs', async () => {
    const where = conversation('19:new', TENANT, 'groupChat')
    await expect(move('g-none')).rejects.toThrow(/there is no group g-none: add the bot/)
    await expect(move(t.pk)).rejects.toThrow(/there is no group/)
    const to = await added(where, t.roster)
    await expect(move(to, 'g-none')).rejects.toThrow(/there is no group g-none;/)
    const until = new Date(t.world.now().getTime() + 30_000).toISOString()
    const lease = { id: 'lease', pk: 'installation', type: 'lease', holder: 'x', until } as Doc
    await engine.commit('installation', [{ op: 'put', doc: lease }])
    const untouched = await docsOf(to)
    await expect(move(to)).rejects.toThrow(/a bot is running/)
    expect(await docsOf(to)).toEqual(untouched)
    await engine.commit('installation', [{ op: 'delete', id: 'lease' }])
    await says(where, t.account('Bo'), 'föreslå Något')
    const before = await docsOf(t.pk)
    await expect(move(to)).rejects.toThrow(/has records of its own/)
    expect(await docsOf(t.pk)).toEqual(before)
  })
})
