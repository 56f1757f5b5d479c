import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carrying } from '../../src/groups/carried.ts'
import { moveGroup } from '../../src/groups/move-group.ts'
import { groupsTool } from '../../src/groups/move-tool.ts'
import { chatPartition } from '../../src/groups/partition.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import { linkPaths, linkTo, openedLink, withSeals } from '../../src/delivery/sealed-links.ts'
import { userPartition } from '../../src/delivery/user.ts'
import { createLinkLimit } from '../../src/pages/link-limit.ts'
import { linkPage } from '../../src/pages/link-page.ts'
import type { Message } from '../../src/text/message.ts'
import { checkExport } from '../../src/records/check-export.ts'
import type { Seal } from '../../src/records/chain.ts'
import { pass } from '../../src/reminders/pass.ts'
import { kinds } from '../../src/store/kinds.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Op, Store } from '../../src/store/store.ts'
import { exportLines } from '../../src/store/transfer.ts'
import type { Account, Conversation } from '../../src/world.ts'
import { addedTo } from '../chat/added.ts'
import { people, talk, type Talk } from '../chat/talk.ts'

/* What becomes of each kind of document, and of what people were sent, when a group moves. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot. */
const TENANT = '00000000-0000-0000-0000-00000000000a'
const OTHER = '00000000-0000-0000-0000-00000000000b'

let t: Talk
let engine: Store
beforeEach(async () => {
  t = await talk(people, (folder, now) => (engine = openSqliteStore(join(folder, 'k.db'), now)))
  await t.whisper('Anna', 'hej')
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
  await t.say('Anna', 'uppdrag: ring kommunen ; ansvarig Bo Ek ; senast 19/1')
  t.posts()
})
afterEach(() => t.end())

const place = (id: string, tenantId = TENANT): Conversation => ({
  id,
  kind: 'groupChat',
  tenantId,
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
const added = (where: Conversation, accounts: readonly Account[] = t.roster) =>
  addedTo(t, where, accounts)
const move = (from: string, to: string) => moveGroup({ engine, from, to, now: t.world.now() })
let said = 0
const says = async (where: Conversation, sender: Account, text: string, more: object = {}) => {
  const heard = await t.bot.hear({
    activityId: `k${(said += 1)}`,
    conversation: where,
    sender,
    text,
    mentioned: [],
    ...more,
  })
  await heard.deliver()
  return heard.answer?.text ?? ''
}
const docs = async (which: (doc: Doc) => boolean = () => true): Promise<readonly Doc[]> => {
  const found: Doc[] = []
  for await (const { doc } of engine.all()) if (which(doc)) found.push(doc)
  return found
}
const check = (...noted: string[]) => checkExport(exportLines(engine.all()), noted)
const there = place('19:new')

describe('each kind of document', () => {
  test('has its word on what becomes of it', () =>
    expect(Object.keys(carrying).sort()).toEqual(Object.keys(kinds).sort()))

  /** They are made anew, stand elsewhere, belong to the installation, or nothing reads them any more. */
  const others =
    'group person roster replan moved user membership chat wish clock lease secret ready page minutesPage'.split(
      ' ',
    )
  const sealed = ['log', 'seal', 'minutesVersion']

  test('goes along or does not, and names the old place nowhere but where a digest of it is kept', async () => {
    const made = Object.keys(kinds).filter((type) => !['group', 'person', 'gone'].includes(type))
    const says_ = `in ${t.pk} and ${t.pk.slice(2)}`
    const all: Doc[] = [
      ...made.map((type) => ({ id: `x-${type}`, pk: t.pk, type, says_ }) as Doc),
      ...['meeting', 'log'].map(
        (of) =>
          ({
            id: `gone-${of}`,
            pk: t.pk,
            type: 'gone',
            was: { id: `y-${of}`, pk: t.pk, type: of, says_ },
          }) as Doc,
      ),
    ]
    await engine.commit(
      t.pk,
      all.map((doc) => ({ op: 'put', doc })),
    )
    const to = await added(there)
    await move(t.pk, to)
    const moved = await docs(({ pk, id }) => pk === to && /^(?:x|gone)-/.test(id))
    expect(moved.map(({ id }) => id).sort()).toEqual(
      all
        .filter(({ type }) => !others.includes(type))
        .map(({ id }) => id)
        .sort(),
    )
    for (const doc of moved) {
      const before = all.find(({ id }) => id === doc.id)!
      if (sealed.includes(doc.type)) expect(doc).toEqual({ ...before, pk: to })
      else if (doc.id === 'gone-log')
        expect(doc).toMatchObject({ pk: to, was: { pk: to, type: 'log', says_ } })
      else expect(JSON.stringify(doc)).not.toContain(t.pk.slice(2))
    }
    expect((await docs(({ pk }) => pk === t.pk)).map(({ type }) => type)).toEqual(['moved'])
    expect((await engine.get(to, 'roster'))?.doc.keys?.['wake']).toBeDefined()
  })
})

/** The store, broken off or joined by somebody before the first commit that is so. */
const storeWith = (
  isSo: (pk: string, ops: readonly Op[]) => boolean,
  happens: () => Promise<void>,
): Store => {
  let isDone = false
  return {
    get: engine.get.bind(engine),
    list: engine.list.bind(engine),
    all: engine.all.bind(engine),
    scan: engine.scan.bind(engine),
    close: engine.close.bind(engine),
    commit: async (pk, ops) => {
      if (!isDone && isSo(pk, ops)) {
        isDone = true
        await happens()
      }
      return engine.commit(pk, ops)
    },
  }
}

test('broken off while the old place is emptied, and done again after people spoke there, it leaves nothing in it', async () => {
  const many = Array.from({ length: 150 }, (_, n): Op => ({
    op: 'put',
    doc: { id: `x${n}`, pk: t.pk, type: 'reasons' },
  }))
  await engine.commit(t.pk, many.slice(0, 75))
  await engine.commit(t.pk, many.slice(75))
  const to = await added(there)
  let removals = 0
  const breaking = storeWith(
    (pk, [first]) => pk === t.pk && first?.op === 'delete' && (removals += 1) === 2,
    () => Promise.reject(new Error('broken off')),
  )
  await expect(moveGroup({ engine: breaking, from: t.pk, to, now: t.world.now() })).rejects.toThrow(
    'broken off',
  )
  t.at('2026-01-12T09:00:00Z')
  await t.say('Bo', 'mina uppdrag')
  await move(t.pk, to)
  expect((await docs(({ pk }) => pk === t.pk)).map(({ type }) => type)).toEqual(['moved'])
  expect((await docs(({ pk, type }) => pk === to && type === 'reasons')).length).toBe(150)
})

describe('broken off when all was copied and the bot was started', () => {
  let to: string
  const breakingAt = (isSo: (op: Op | undefined) => boolean) =>
    storeWith(
      (pk, [first]) => pk === t.pk && isSo(first),
      () => Promise.reject(new Error('broken off')),
    )
  const brokenOff = async (isSo: (op: Op | undefined) => boolean = () => true) => {
    to = await added(there)
    const moving = moveGroup({ engine: breakingAt(isSo), from: t.pk, to, now: t.world.now() })
    await expect(moving).rejects.toThrow('broken off')
    t.at('2026-01-12T09:00:00Z')
    expect(await t.say('Bo', 'föreslå Det nyaste')).toContain('F1')
  }
  const refused = async () => {
    const all = await docs()
    await expect(move(t.pk, to)).rejects.toThrow(/something was recorded in .* after it was copied/)
    expect(await docs()).toEqual(all)
  }

  test('what was said in the old place meanwhile goes along when it is done again', async () => {
    await brokenOff()
    await move(t.pk, to)
    expect(await says(there, t.account('Eva'), 'förslag F1')).toContain('Det nyaste')
    expect((await docs(({ pk }) => pk === t.pk)).map(({ type }) => type)).toEqual(['moved'])
    expect((await check()).whole).toBe(true)
  })

  test('nothing is moved or removed where people went on in both places', async () => {
    await brokenOff()
    await says(there, t.account('Eva'), 'föreslå Något annat')
    await refused()
  })

  test('nor where the old place was about to be emptied', async () => {
    await brokenOff((op) => op?.op === 'delete')
    await refused()
  })
})

test('a bot that is started while the group is copied ends the move before anything is settled', async () => {
  const to = await added(there)
  const until = new Date(t.world.now().getTime() + 50_000).toISOString()
  const lease = { id: 'lease', pk: 'installation', type: 'lease', holder: 'x', until } as Doc
  const joined = storeWith(
    (pk, [first]) => pk === to && first?.op === 'put',
    async () => void (await engine.commit('installation', [{ op: 'put', doc: lease }])),
  )
  const moving = moveGroup({ engine: joined, from: t.pk, to, now: t.world.now() })
  await expect(moving).rejects.toThrow(/a bot is running/)
  expect(await t.say('Bo', 'mina uppdrag')).toContain('U1')
  await engine.commit('installation', [{ op: 'delete', id: 'lease' }])
  await move(t.pk, to)
  expect(await says(there, t.account('Bo'), 'mina uppdrag')).toContain('U1')
})

test('a chain that was sealed goes on: a hash noted before the move is passed through, and nothing is told of as changed', async () => {
  t.at('2026-01-13T04:00:00Z')
  for (let n = 0; n < 3; n += 1) await pass(t.world)
  const [seal] = (await docs(({ type }) => type === 'seal')) as Seal[]
  t.at('2026-01-13T08:00:00Z')
  await t.say('Bo', 'föreslå Taket')
  const to = await added(there)
  await move(t.pk, to)
  t.at('2026-01-15T04:00:00Z')
  for (let n = 0; n < 3; n += 1) await pass(t.world)
  const { text, whole } = await check(seal!.hash)
  expect(text).toContain(`${to}: seal 2 is`)
  expect(text).toContain(', 0 are not sealed yet')
  expect(whole).toBe(true)
})

test('what waits to be sent has its buttons and its links in the new place, and a link that was given opens nothing', async () => {
  const [issued, until] = [t.world.now(), new Date('2026-02-01T08:00:00Z')]
  const claim = { pk: t.pk, form: 'html', matter: 'm1', who: 'p1', issued, until } as const
  const text = linkTo('https://klubban.example', linkPaths.html, claim, 'a.html')
  const card = { type: 'AdaptiveCard', body: [{ in: { group: t.pk }, url: text }] }
  const message = { text, card }
  const tokenIn = (one: Message) => /protokoll\/([^/]+)\//.exec(one.text)![1]!
  const given = tokenIn(await withSeals(t.world, t.pk, message))
  expect(await openedLink(t.world, given)).toMatchObject({ pk: t.pk })
  const post = { id: 'd-waits', pk: t.pk, type: 'delivery', status: 'pending', message } as Doc
  await engine.commit(t.pk, [{ op: 'put', doc: post }])
  const to = await added(there)
  await move(t.pk, to)
  const open = linkPage(
    t.world,
    createLinkLimit(() => 0),
  )
  expect((await open(given)).status).toBe(410)
  const waits = (await engine.get<Delivery>(to, 'd-waits'))!.doc
  const sent = await withSeals(t.world, to, waits.message)
  expect(await openedLink(t.world, tokenIn(sent))).toMatchObject({ pk: to, matter: 'm1' })
  expect(sent.card).toMatchObject({ body: [{ in: { group: to }, url: sent.text }] })
})

test('an action taken away before the move is brought back after it', async () => {
  expect(await t.say('Anna', 'ta bort uppdrag U1')).toContain('U1')
  expect(await engine.get(t.pk, 'U1')).toBeUndefined()
  const to = await added(there)
  await move(t.pk, to)
  await says(there, t.account('Anna'), 'ångra')
  expect((await engine.get(to, 'U1'))?.doc).toMatchObject({ pk: to, type: 'action' })
  expect(await says(there, t.account('Anna'), 'uppdrag')).toContain('U1')
})

test('a Teams meeting’s chat that was the group’s is the group’s still, and in another tenant nobody’s', async () => {
  const room = place('19:meeting_BO@thread.v2')
  const chat = chatPartition(TENANT, room.id)
  const link = (pk: string) => ({ id: 'chat', pk, type: 'chat', all: [t.pk, 'g-other'] }) as Doc
  await engine.commit(chat, [{ op: 'put', doc: link(chat) }])
  const group = await t.group()
  const tie = { number: 1, chat, by: 'p1', askedAt: '2026-01-12T08:00:00Z' }
  const tied = { ...group, teamsTies: { 1: tie } } as Doc
  await t.store.commit(t.pk, [{ op: 'put', doc: tied }])
  const to = await added(there)
  await move(t.pk, to)
  expect((await engine.get(chat, 'chat'))?.doc).toMatchObject({ all: [to, 'g-other'] })
  expect((await engine.get(to, 'group'))?.doc).toMatchObject({ teamsTies: { 1: tie } })
  const last = await added(place('19:last', OTHER))
  await move(to, last)
  expect((await engine.get(chat, 'chat'))?.doc).toMatchObject({ all: ['g-other'] })
  expect((await engine.get(last, 'group'))?.doc).not.toHaveProperty('teamsTies')
})

test('a button of the first place finds the group after its second move', async () => {
  const [one, two] = [await added(there), await added(place('19:third'))]
  await move(t.pk, one)
  await move(one, two)
  await t.press('Bo', 'say', { say: 'klart U1', in: { group: t.pk } }, { personal: true })
  expect((await engine.get<Doc & { status: string }>(two, 'U1'))?.doc.status).toBe('done')
})

test('a group moves back to where it was, and its log holds both moves', async () => {
  const to = await added(there)
  await move(t.pk, to)
  await added(place('chat'))
  t.at('2026-01-12T09:00:00Z')
  await move(to, t.pk)
  t.at('2026-01-12T10:00:00Z')
  await added(there)
  await move(t.pk, to)
  expect((await docs(({ id }) => id.startsWith('log-moved-'))).length).toBe(3)
  expect((await check()).whole).toBe(true)
  expect(await says(there, t.account('Bo'), 'mina uppdrag')).toContain('U1')
})

test('done again after another group was made in the old place, it moves nothing and removes nothing', async () => {
  const to = await added(there)
  await move(t.pk, to)
  t.at('2026-01-12T09:00:00Z')
  await added(place('chat'))
  await t.say('Bo', 'föreslå Något nytt')
  const before = await docs()
  await expect(move(t.pk, to)).rejects.toThrow(/has records of its own/)
  expect(await docs()).toEqual(before)
})

test('who led it once, left long ago and is in the new place, does not lead it there', async () => {
  await t.say('Anna', 'roll Bo Ek ordförande')
  t.roster.splice(t.roster.indexOf(t.account('Bo')), 1)
  await t.bot.happened({
    kind: 'membersRemoved',
    conversation: place('chat'),
    accounts: [t.account('Bo')],
    by: t.account('Bo'),
  })
  t.at('2026-03-12T09:00:00Z')
  const to = await added(there, [t.account('Anna'), t.account('Bo')])
  expect(await move(t.pk, to)).toMatchObject({ leaders: ['Anna Berg'] })
})

test('a group that the bot was taken away from goes on: people are answered in their own chats, and reminded', async () => {
  await t.whisper('Bo', 'hej')
  await t.bot.happened({ kind: 'uninstalled', conversation: place('chat'), by: t.account('Anna') })
  for (let n = 0; n < 3; n += 1) await pass(t.world)
  expect(await t.whisper('Bo', 'mina uppdrag')).not.toContain('U1')
  const to = await added(there)
  await move(t.pk, to)
  for (let n = 0; n < 3; n += 1) await pass(t.world)
  t.posts()
  t.at('2026-01-19T07:00:10Z')
  for (let n = 0; n < 4; n += 1) await pass(t.world)
  expect(t.posts().map(({ to: whom }) => whom)).toEqual(['private-Bo'])
  expect(await t.whisper('Bo', 'mina uppdrag')).toContain('U1')
})

test('whom Teams does not show in the new place is answered nothing from the move on', async () => {
  await t.whisper('Eva', 'hej')
  const to = await added(
    there,
    t.roster.filter(({ name }) => name !== 'Eva Falk'),
  )
  expect(await t.whisper('Eva', 'uppdrag')).toContain('U1')
  await move(t.pk, to)
  expect(await t.whisper('Eva', 'uppdrag')).not.toContain('U1')
  expect(await t.whisper('Bo', 'uppdrag')).toContain('U1')
})

test('in another tenant nothing is left of people of the old one, but where they belong to another group', async () => {
  await t.whisper('Bo', 'hej')
  const both = place('19:both')
  await added(both, [t.account('Bo')])
  const user = (who: string) => userPartition(TENANT, t.account(who).aadId!)
  const page = { id: 'user', type: 'user', keys: { user: 'a' } }
  const told = { at: '2026-01-12T08:00:00Z', actions: ['U1'] }
  const known = { ...page, pk: user('Bo'), current: t.pk, reminded: { [t.pk]: told } } as Doc
  await engine.commit(user('Bo'), [{ op: 'put', doc: known }])
  const to = await added(place('19:new', OTHER), [{ name: 'Ny Person', teamsId: '29:n' }])
  await move(t.pk, to)
  expect(await docs(({ pk }) => pk === user('Anna'))).toEqual([])
  const left = await docs(({ pk }) => pk === user('Bo'))
  expect(left.map(({ type }) => type).sort()).toEqual(['membership', 'user'])
  expect(JSON.stringify(left)).not.toContain(t.pk.slice(2))
})

describe('the command line', () => {
  test('makes no store where there is none, and tells of none', async () => {
    const root = mkdtempSync(join(tmpdir(), 'klubban-move-'))
    const nowhere = join(root, 'nowhere')
    const settings = { dataDir: nowhere, store: { kind: 'sqlite' } } as const
    for (const route of [undefined, { from: 'g-a', to: 'g-b' }])
      await expect(
        groupsTool(settings, { now: t.world.now, random: () => 0 }, route),
      ).rejects.toThrow(/^there is no store at .*nowhere/)
    expect(existsSync(nowhere)).toBe(false)
    rmSync(root, { recursive: true })
  })

  test('tells which groups there are, moves one, and says what came of it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'klubban-move-'))
    const settings = { dataDir: root, store: { kind: 'sqlite' } } as const
    const to = await added(there)
    const copy = openSqliteStore(join(root, 'klubban.db'), t.world.now)
    for (const doc of await docs()) await copy.commit(doc.pk, [{ op: 'put', doc }])
    await copy.close()
    const tool = (route?: { from: string; to: string }) =>
      groupsTool(settings, { now: t.world.now, random: () => 0 }, route)
    expect(await tool()).toBe(
      [
        `${t.pk}  Chefsgruppen: people 5, meetings 1; chat in tenant ${TENANT}`,
        `${to}  Nya gruppen: people 5, meetings 0; 19:new in tenant ${TENANT}`,
      ].join('\n'),
    )
    const told = await tool({ from: t.pk, to })
    expect(told).toMatch(/^Nya gruppen is in its new place with \d+ documents$/m)
    expect(told).toContain('it is led there by Anna Berg, as long as Teams shows them there')
    expect(await tool()).toBe(
      `${to}  Nya gruppen: people 5, meetings 1; 19:new in tenant ${TENANT}`,
    )
    rmSync(root, { recursive: true })
  })
})
