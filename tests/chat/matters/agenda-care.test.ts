import { meetingOf } from '../plan.ts'
import { printedOf } from '../printed.ts'
import { talk, type Talk } from '../talk.ts'
import { numbered, showNumber } from '../../../src/meetings/numbering.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await t.say(
    'Anna',
    'stående punkter: Inledning 10 min, Dagordning, sist: Övriga frågor, Mötets avslutning 5 min',
  )
  await t.say('Anna', 'nytt möte 2026-02-06 08.30-12.00 Rådhuset')
  await t.say('Anna', 'nytt möte 2026-04-17 08.30-12.00 Rådhuset')
})
afterEach(() => t.end())

const items = async (id = 'm1'): Promise<readonly string[]> =>
  numbered(await meetingOf(t, id)).map(
    ({ item, number }) => `${showNumber(number)} ${item.title}${item.removedAt ? ' –' : ''}`,
  )

test('what closes the meeting stays last, whatever is added or taken in', async () => {
  await t.say('Anna', 'punkt: Läkaravtalet')
  await t.say('Bo', 'föreslå Barnahus')
  await t.say('Anna', 'ta in F1')
  expect(await items()).toEqual([
    '1 Inledning',
    '2 Dagordning',
    '3 Läkaravtalet',
    '4 Barnahus',
    '5 Övriga frågor',
    '6 Mötets avslutning',
  ])
})

test('adopted additions come before what closes the meeting, which alone moves down, and the minutes say so', async () => {
  await t.say('Anna', 'punkt: Läkaravtalet')
  await t.say('Anna', 'skicka dagordning 6/2')
  await t.say('Bo', 'tillägg: Teamsgrupp')
  await t.say('Cecilia', 'tillägg: Hyran')
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  t.posts()
  expect(await t.say('Anna', 'avvisa tillägg: Hyran: tas upp i AU')).toBe(
    'Tillägget ”Hyran” togs inte upp på mötet fredag 6 februari 2026: tas upp i AU. Det står i protokollet. Cecilia Dahl får veta det.',
  )
  expect(t.posts().map(({ message }) => message.text)).toContain(
    'Anna Berg har antecknat att mötet fredag 6 februari 2026 i Chefsgruppen inte tog upp ditt tillägg ”Hyran”: tas upp i AU.',
  )
  await t.say('Anna', 'fastställ dagordning')
  expect(await items()).toEqual([
    '1 Inledning',
    '2 Dagordning',
    '3 Läkaravtalet',
    '4 Teamsgrupp',
    '5 Övriga frågor',
    '6 Mötets avslutning',
  ])
  expect(await printedOf(t, 'm1')).toContain(
    'Dagordning\nMötet fastställer dagordningen med tillägget 4, Teamsgrupp.\nTillägget ”Hyran” togs inte upp: tas upp i AU.',
  )
})

test.each([
  ['Swedish', 'språk svenska', 'Ärenden', 'Mötet fastställer dagordningen.'],
  ['English', 'language English', 'Items', 'The meeting adopts the agenda.'],
])(
  'where no item is for the agenda its adoption stands above them, under none: %s',
  async (_name, language, heading, adopted) => {
    await t.say('Anna', language)
    await t.say('Anna', 'ta bort punkt 2')
    t.at('2026-02-06T07:28:00Z')
    await t.say('Anna', 'starta möte')
    await t.say('Anna', 'fastställ dagordning')
    const lines = (await printedOf(t, 'm1')).split('\n')
    expect(lines[lines.indexOf(heading) - 1]).toBe(adopted)
    expect(lines.filter((line) => line === adopted)).toHaveLength(1)
  },
)

test('a closing item that something is on record about keeps its number', async () => {
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'beslut 3: Nästa möte hålls digitalt.')
  await t.say('Anna', 'tillägg: Teamsgrupp')
  await t.say('Anna', 'fastställ dagordning')
  expect(await items()).toEqual([
    '1 Inledning',
    '2 Dagordning',
    '3 Övriga frågor',
    '4 Teamsgrupp',
    '5 Mötets avslutning',
  ])
})

describe('a number that is taken', () => {
  test('is asked about, and nothing is written over', async () => {
    await t.say('Bo', 'föreslå Läkaravtalet')
    await t.say('Anna', 'ta in F1')
    t.posts()
    expect(await t.say('Anna', 'punkt 3: En helt annan fråga')).toBe(
      'På mötet fredag 6 februari 2026 är punkt 3 redan ”Läkaravtalet”. Vad menar du?\n1. Ändra 3\n2. Lägg till före 3\nSvara med siffran.',
    )
    expect((await items())[2]).toBe('3 Läkaravtalet')
    await t.say('Anna', '2')
    expect((await items()).slice(2, 4)).toEqual(['3 En helt annan fråga', '4 Läkaravtalet'])
    expect(t.posts()).toEqual([])
  })

  test('is changed on the first answer, what stood is named, and whoever proposed it is told', async () => {
    await t.say('Bo', 'föreslå Läkaravtalet')
    await t.say('Anna', 'ta in F1')
    t.posts()
    await t.say('Anna', 'punkt 3: Läkaravtalet, etapp 2 ; 20 min')
    expect(await t.say('Anna', '1')).toContain(
      'Punkt 3 på mötet fredag 6 februari 2026 är nu: ”Läkaravtalet, etapp 2” (20 min).\nFörut: ”Läkaravtalet”.\nBo Ek får veta det.',
    )
    expect(t.posts().map(({ message }) => message.text)).toEqual([
      'Anna Berg har ändrat din punkt på mötet fredag 6 februari 2026 i Chefsgruppen: ”Läkaravtalet” är nu ”Läkaravtalet, etapp 2” (20 min).',
    ])
  })

  test.each([
    ['ändra punkt 1: Öppnande ; 5 min', '1 Öppnande'],
    ['change item 1: Opening', '1 Opening'],
    ['ändra punkt 1 ; 30 min', '1 Inledning'],
  ])('%s', async (sentence, first) => {
    expect(await t.say('Anna', sentence)).toContain('Förut: ”Inledning” (10 min).')
    expect((await items())[0]).toBe(first)
  })

  test('in an open meeting is a decision or a note, where that was meant; one that is withdrawn never takes a new title', async () => {
    await t.say('Anna', 'punkt: Läkaravtalet')
    await t.say('Anna', 'skicka dagordning 6/2')
    await t.say('Anna', 'ta bort punkt 2')
    await t.say('Anna', 'punkt 2: Ny punkt två')
    await t.say('Anna', '2')
    expect((await items())[1]).toBe('2 Dagordning –')
    t.at('2026-02-06T07:28:00Z')
    await t.say('Anna', 'starta möte')
    await t.say('Anna', 'punkt 3: Avtalet förlängs.')
    expect(await t.say('Anna', '3')).toBe('Beslut 2026-02-06 § 3 Läkaravtalet:\nAvtalet förlängs.')
    await t.say('Anna', 'punkt 3: Alla var överens.')
    expect(await t.say('Anna', '4')).toContain('Antecknat under punkt 3 Läkaravtalet')
    expect((await items())[2]).toBe('3 Läkaravtalet')
  })
})

test('an item is moved to another meeting with all that belongs to it, and whoever proposed it is told', async () => {
  await t.say('Bo', 'föreslå Läkaravtalet ; 20 min ; typ beslut')
  await t.say('Anna', 'ta in F1')
  t.posts()
  expect(await t.say('Anna', 'flytta punkt 3 till möte 17/4')).toBe(
    'Punkt 3 ”Läkaravtalet” är flyttad från mötet fredag 6 februari 2026 till mötet fredag 17 april 2026, som punkt 3. Bo Ek får veta det. Se den där med ”dagordning 17/4”.',
  )
  expect(t.posts().map(({ message }) => message.text)).toEqual([
    'Anna Berg har flyttat din punkt ”Läkaravtalet” i Chefsgruppen från mötet fredag 6 februari 2026 till mötet fredag 17 april 2026.',
  ])
  expect(await items()).not.toContain('3 Läkaravtalet')
  const moved = numbered(await meetingOf(t, 'm2')).find(({ number }) => number.n === 3)?.item
  expect(moved).toMatchObject({
    title: 'Läkaravtalet',
    minutes: 20,
    kind: 'decision',
    proposal: 'F1',
  })
  expect(await t.say('Bo', 'förslag F1')).toContain('på mötet')
  expect(await t.say('Anna', 'flytta punkt 1 till möte 6/2')).toContain('står redan på mötet')
  expect(await t.say('Anna', 'move item 2 to meeting 17/4')).toContain('17 april')
})

describe('a number whose item was withdrawn', () => {
  beforeEach(async () => {
    await t.say('Anna', 'punkt: Läkaravtalet\npunkt: Barnahus')
    await t.say('Anna', 'skicka dagordning 6/2')
    await t.say('Anna', 'ta bort punkt 4')
  })

  const stays = async (): Promise<void> =>
    expect(await items()).toEqual([
      '1 Inledning',
      '2 Dagordning',
      '3 Läkaravtalet',
      '4 Barnahus –',
      '5 Övriga frågor',
      '6 Mötets avslutning',
    ])

  test.each(['punkt 4: Bussarna', 'item 4: Bussarna ; 20 min', 'punkt 4: Bussarna ; typ beslut'])(
    'is not taken by another: ”%s” is an addition',
    async (said) => {
      expect(await t.say('Anna', said)).toContain('är antecknat som tillägg')
      await stays()
      t.at('2026-02-06T07:30:00Z')
      await t.say('Anna', 'starta möte')
      await t.say('Anna', 'fastställ dagordning')
      expect(await items()).toContain('5 Bussarna')
      expect(await t.say('Anna', 'beslut 5: Fler bussar.')).toContain('Fler bussar.')
    },
  )

  test.each(['ändra punkt 4: Bussarna', 'change item 4 ; 20 min', 'punkt 4 ; 20 min'])(
    'nor changed: ”%s”',
    async (said) => {
      expect(await t.say('Anna', said)).toContain('Punkt 4 är borttagen från dagordningen')
      await stays()
    },
  )

  test('is not taken while the meeting goes on', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    expect(await t.say('Anna', 'punkt 4: Bussarna')).toContain('är antecknat som tillägg')
    await stays()
  })
})
