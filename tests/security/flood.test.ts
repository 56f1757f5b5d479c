import { commands } from '../../src/acts/index.ts'
import { createFlood } from '../../src/doors/rate-limit.ts'
import { createBot } from '../../src/doors/hear.ts'
import type { LogEntry } from '../../src/records/log.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { startCosmosServer, type CosmosServer } from '../store/cosmos-server.ts'
import { numbered, showNumber } from '../../src/meetings/numbering.ts'
import { meetingOf, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

const START = Date.parse('2026-01-12T08:00:00Z')
const from = (who: string, where = 'chat', text = 'hej') => ({
  conversation: place(where),
  sender: { teamsId: `29:${who}`, aadId: `aad-${who}`, name: who },
  text,
})
const at = (seconds: number): Date => new Date(START + seconds * 1000)

describe('a flood', () => {
  test('of one person is slowed, and told once; others are heard', () => {
    const flood = createFlood()
    const kinds = Array.from({ length: 70 }, () => flood.take(from('bo'), at(0)).kind)
    expect(kinds).toEqual([
      ...Array<string>(60).fill('go'),
      'slow',
      ...Array<string>(9).fill('quiet'),
    ])
    expect(flood.take(from('anna'), at(0)).kind).toBe('go')
    expect(flood.take(from('bo', 'private'), at(0)).kind).toBe('quiet')
  })

  test('is over as soon as was said', () => {
    const flood = createFlood()
    for (let one = 0; one < 60; one += 1) flood.take(from('bo'), at(0))
    expect(flood.take(from('bo'), at(0))).toEqual({ kind: 'slow', who: 'person', seconds: 10 })
    expect(flood.take(from('bo'), at(9.9)).kind).toBe('quiet')
    expect(flood.take(from('bo'), at(10)).kind).toBe('go')
  })

  test('that goes on is told of once in each bout', () => {
    const flood = createFlood()
    const kinds = Array.from(
      { length: 3000 },
      (_, one) => flood.take(from('bo'), at(one / 50)).kind,
    )
    expect(kinds.filter((kind) => kind === 'slow')).toHaveLength(6)
    expect(kinds.filter((kind) => kind === 'go').length).toBeLessThan(60 + 60 * 2 + 1)
  })

  test('of a whole chat is slowed, wherever each of its people stands', () => {
    const flood = createFlood()
    const kinds = Array.from({ length: 310 }, (_, one) => flood.take(from(`p${one}`), at(0)))
    expect(kinds[300]).toEqual({ kind: 'slow', who: 'chat', seconds: 10 })
    expect(kinds.slice(301).every(({ kind }) => kind === 'quiet')).toBe(true)
    expect(flood.take(from('p1', 'elsewhere'), at(0)).kind).toBe('go')
  })

  test('of sentences in one message counts as many', () => {
    const flood = createFlood()
    expect(flood.take(from('bo', 'chat', 'ledamöter\n'.repeat(2000)), at(0)).kind).toBe('go')
    expect(flood.take(from('bo'), at(0)).kind).toBe('slow')
  })

  test('of people leaves the memory as it was', () => {
    const flood = createFlood({ most: 100 })
    for (let one = 0; one < 10_000; one += 1) flood.take(from(`p${one}`, `c${one}`), at(one))
    expect(flood.size).toBe(100)
  })

  test('of what nobody could be told of, as a search while somebody types, is told of when they next speak', () => {
    const flood = createFlood()
    for (let one = 0; one < 60; one += 1) flood.take(from('bo'), at(0), true)
    expect(Array.from({ length: 5 }, () => flood.take(from('bo'), at(0), true).kind)).toEqual(
      Array<string>(5).fill('quiet'),
    )
    expect(flood.take(from('bo'), at(0)).kind).toBe('slow')
    expect(flood.take(from('bo'), at(0)).kind).toBe('quiet')
  })

  test('is not over because the clock was put back, and is over as soon after it as after any other', () => {
    const flood = createFlood()
    for (let one = 0; one < 60; one += 1) flood.take(from('bo'), at(3600))
    expect(flood.take(from('bo'), at(3600)).kind).toBe('slow')
    expect([0, 5, 9.9, 10].map((second) => flood.take(from('bo'), at(second)).kind)).toEqual([
      'quiet',
      'quiet',
      'quiet',
      'go',
    ])
  })

  test('does not come of a clock that is put back', () => {
    const flood = createFlood()
    flood.take(from('bo'), at(3600))
    expect(Array.from({ length: 59 }, () => flood.take(from('bo'), at(0)).kind)).toEqual(
      Array<string>(59).fill('go'),
    )
  })
})

describe('the bot', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
  })
  afterEach(() => t.end())

  test('answers a flood kindly and once, records nothing of the rest, and goes on when it is over', async () => {
    const bot = createBot(t.world, commands, createFlood())
    const says = async (text: string, one: number) =>
      (
        await bot.hear({
          ...from('x'),
          sender: t.account('Anna'),
          activityId: `f${one}`,
          groupName: 'Chefsgruppen',
          mentioned: [],
          text,
        })
      ).answer?.text
    const answers = []
    for (let one = 0; one < 100; one += 1) answers.push(await says(`tema: Nummer ${one}`, one))
    expect(answers.filter((answer) => answer?.startsWith('Nu kommer'))).toEqual([
      'Nu kommer dina meddelanden fortare än jag hinner läsa. Det jag redan har svarat på är gjort. Vänta 10 sekunder och skriv sedan resten igen.',
    ])
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(39)
    expect(Object.values((await t.group()).themes)).toHaveLength(60)
    t.at('2026-01-12T08:00:10Z')
    expect(await says('teman', 100)).toContain('Nummer 59')
  })

  test('answers a flood in the language of the group, in its chat and in one’s own', async () => {
    await t.say('Anna', 'språk engelska')
    for (const where of [place('chat'), place('private-Bo', 'personal')]) {
      const bot = createBot(
        t.world,
        commands,
        createFlood({ person: { burst: 1, perSecond: 1, resume: 1 } }),
      )
      const says = async (one: number) =>
        (
          await bot.hear({
            ...from('x'),
            conversation: where,
            sender: t.account('Bo'),
            activityId: `${where.id}-${one}`,
            groupName: 'Chefsgruppen',
            mentioned: [],
            text: 'help',
          })
        ).answer?.text
      await says(1)
      expect(await says(2)).toMatch(/^Your messages come faster/)
    }
  })

  test('reads no more of a message than anybody writes', async () => {
    expect(await t.say('Anna', 'hej\n'.repeat(1000))).toMatch(
      /Jag läste de första 200 meningarna\. Skicka de sista 800 i ett nytt meddelande\.$/,
    )
  })
})

/** Both engines: what many do at once is settled by the store. */
const engines: readonly {
  readonly name: string
  readonly open: () => Promise<{
    readonly openStore?: Parameters<typeof talk>[1]
    close(): Promise<void>
  }>
}[] = [
  { name: 'SQLite', open: async () => ({ close: () => Promise.resolve() }) },
  {
    name: 'Cosmos DB',
    async open() {
      let clock = (): Date => new Date()
      const server: CosmosServer = await startCosmosServer(0, () => clock())
      return {
        openStore: async (folder, now) => {
          clock = now
          const options = {
            endpoint: server.endpoint,
            database: 'klubban',
            container: folder.split('/').at(-1) ?? '',
            key: 'ZHVtbXk=',
            random: () => 0.5,
          }
          await initCosmos(options)
          return openCosmosStore(options)
        },
        close: () => server.close(),
      }
    },
  },
]

describe.each(engines)('on $name the bot', ({ open }) => {
  let t: Talk
  let engine: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())
  beforeEach(async () => {
    t = await talk(undefined, engine.openStore)
  })
  afterEach(() => t.end())

  test('carries out forty edits of one agenda at the same time, each of them once, in an order that holds', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, one) =>
        t.say(['Anna', 'Anna Berg'][one % 2]!, `punkt: Ärende ${one + 1}`),
      ),
    )
    const items = numbered(await meetingOf(t, 'm1'))
    expect(items.map(({ item }) => item.title).sort()).toEqual(
      Array.from({ length: 40 }, (_, one) => `Ärende ${one + 1}`).sort(),
    )
    expect(items.map(({ number }) => showNumber(number))).toEqual(
      Array.from({ length: 40 }, (_, one) => String(one + 1)),
    )
    for (const [one, answer] of answers.entries()) {
      const number = items.find(({ item }) => item.title === `Ärende ${one + 1}`)!.number
      expect(answer).toContain(showNumber(number))
      expect(answer).toContain(`Ärende ${one + 1}`)
    }
    const log = await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 100 })
    expect(
      log.items.filter(({ doc }) => doc.acts.some((act) => act.command === 'item')),
    ).toHaveLength(40)
  })

  test("with additions and removals among them too: nobody's edit undoes another's", async () => {
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: Array.from({ length: 20 }, (_, one) => `Stående ${one + 1}`),
    })
    await t.say('Anna', 'roll Bo Ek, Eva Falk ställföreträdare')
    const said = Array.from({ length: 40 }, (_, one) =>
      one % 4 === 0
        ? `tema: Tema ${one}`
        : one % 4 === 1
          ? `punkt: Ny ${one}`
          : one % 4 === 2
            ? `föreslå Förslag ${one}`
            : `organisation Eva Falk: Kommun ${one}`,
    )
    await Promise.all(said.map((text, one) => t.say(['Anna', 'Bo', 'Eva'][one % 3]!, text)))
    const group = await t.group()
    expect(
      Object.values(group.themes)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(
      said
        .filter((text) => text.startsWith('tema'))
        .map((text) => text.slice(6))
        .sort(),
    )
    const titles = numbered(await meetingOf(t, 'm1')).map(({ item }) => item.title)
    expect(titles.filter((title) => title.startsWith('Ny')).sort()).toEqual(
      said
        .filter((text) => text.startsWith('punkt'))
        .map((text) => text.slice(7))
        .sort(),
    )
    expect(titles.filter((title) => title.startsWith('Stående'))).toHaveLength(20)
    expect(
      (await t.store.list(t.pk, { index: 'proposal', limit: 100 })).items
        .map(({ doc }) => doc.id)
        .sort(),
    ).toEqual(Array.from({ length: 10 }, (_, one) => `F${one + 1}`).sort())
  })
})
