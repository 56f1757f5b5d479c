import { recordedMinutes } from '../../src/minutes/current.ts'
import { rowText, textsOf } from '../../src/minutes/document.ts'
import type { Group } from '../../src/meetings/group.ts'
import { decisionsOf } from '../../src/meetings/decisions.ts'
import { Book } from '../../src/store/book.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Anna', 'punkt: Inledning\npunkt: Läkaravtalet')
})
afterEach(() => t.end())

const held = async (): Promise<void> => {
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of ['starta möte', 'närvarande: alla', 'beslut 2: Ja.'])
    await t.say('Anna', sentence)
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-06T13:00:00Z')
  t.posts()
}
const text = async (): Promise<string> => {
  const book = new Book(t.store, t.pk, [])
  const group = (await book.get<Group>('group'))!
  const { document } = await recordedMinutes(book, group, await meetingOf(t, 'm1'))
  return document.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.map(rowText) : textsOf([block])))
    .join('\n')
}

describe('öppna möte igen', () => {
  beforeEach(held)

  test.each([
    ['öppna möte igen'],
    ['öppna möte igen 6/2'],
    ['öppna möte igen: vi glömde en punkt'],
    ['öppna möte igen – vi glömde en punkt'],
    ['öppna möte igen 6/2, vi glömde en punkt'],
    ['reopen meeting 6/2: more to come'],
    ['reopen meeting: more to come'],
  ])('%s opens the record again, and more is recorded in it', async (sentence) => {
    expect(await t.say('Anna', sentence)).toContain('är öppet igen')
    expect((await meetingOf(t, 'm1')).status).toBe('open')
    await t.say('Anna', 'beslut 1: Mer.')
    expect(await t.say('Anna', 'avsluta möte ändå')).toContain('är avslutat')
    const meeting = await meetingOf(t, 'm1')
    expect(meeting.status).toBe('closed')
    expect(Object.values(meeting.items).flatMap((item) => decisionsOf(item))).toHaveLength(2)
    const told = t.posts().filter(({ to, replaced }) => to === 'chat' && !replaced)
    expect(told.map(({ message }) => message.text)).toEqual([
      expect.stringContaining('Nytt: beslut 2026-02-06 § 1. Mer.'),
    ])
  })

  test('never opens the next meeting', async () => {
    await t.say('Anna', 'öppna möte igen')
    expect((await meetingOf(t, 'm2')).status).toBe('planned')
  })

  test.each([['öppna möte 6/2'], ['start meeting 6/2']])(
    '%s of a closed one asks',
    async (sentence) => {
      expect(await t.say('Anna', sentence)).toBe(
        'Mötet 6 februari 2026 är avslutat. Ska det öppnas igen?\n1. Ja, öppna det igen\n2. Nej\nSvara med siffran.',
      )
      expect((await meetingOf(t, 'm1')).status).toBe('closed')
      await t.say('Anna', '1')
      expect((await meetingOf(t, 'm1')).status).toBe('open')
    },
  )

  test('asks for a reason once the minutes were sent out, and is dated in them', async () => {
    await t.say('Anna', 'godkänn')
    expect(await t.say('Anna', 'öppna möte igen')).toContain('Skriv varför det öppnas igen')
    expect(await t.say('Anna', 'nej')).toBe('Då antecknar jag inget.')
    expect(await t.say('Anna', 'reopen meeting')).toContain('Skriv varför det öppnas igen')
    expect(await t.say('Anna', 'Halva mötet återstod')).toContain('Halva mötet återstod')
    await t.say('Anna', 'ångra')
    expect((await meetingOf(t, 'm1')).status).toBe('closed')
    await t.say('Anna', 'öppna möte igen 6/2: en punkt återstod')
    await t.say('Anna', 'beslut 1: Den sista punkten.')
    await t.say('Anna', 'avsluta möte ändå')
    const printed = await text()
    expect(printed).toContain('Öppnat igen: 6 februari 2026: en punkt återstod.')
    expect(printed).toMatch(/Den sista punkten\.[^|]*tillagt i efterhand den 6 februari 2026/)
    expect(await meetingOf(t, 'm1')).toMatchObject({ status: 'closed', sentOut: { how: 'final' } })
  })

  test('keeps the snapshot that was taken first', async () => {
    const of = async () => (await meetingOf(t, 'm1')) as { snapshot?: unknown }
    const { snapshot } = await of()
    await t.say('Anna', 'öppna möte igen')
    await t.say('Anna', 'organisation Bo Nora kommun')
    await t.say('Anna', 'avsluta möte ändå')
    expect((await of()).snapshot).toEqual(snapshot)
  })
})

describe('a meeting that nobody opened', () => {
  beforeEach(() => t.at('2026-02-09T08:00:00Z'))

  test.each([['mötet hölls 6/2'], ['mötet hölls'], ['the meeting was held 6/2']])(
    '%s: is recorded now',
    async (sentence) => {
      expect(await t.say('Anna', sentence)).toContain('Mötet 6 februari 2026 hölls')
      await t.say('Anna', 'beslut 1: Ja.')
      expect(await meetingOf(t, 'm1')).toMatchObject({
        status: 'open',
        openedAt: '2026-02-06T07:30:00.000Z',
      })
    },
  )

  test.each([
    ['mötet hölls inte 6/2: för få kom'],
    ['mötet hölls inte: för få kom'],
    ['mötet hölls inte 6/2, för få kom'],
    ['the meeting was not held 6/2'],
    ['meeting was not held: too few came'],
  ])('%s: is cancelled, and its items go on', async (sentence) => {
    t.posts()
    const told = await t.say('Anna', sentence)
    for (const line of [told, ...t.posts().map(({ message }) => message.text)])
      if (line.startsWith('Mötet fredag 6')) expect(line).toMatch(/ hölls inte\./)
    expect(told).not.toContain('inställt')
    expect((await meetingOf(t, 'm1')).status).toBe('cancelled')
    expect(Object.values((await meetingOf(t, 'm2')).items).map(({ title }) => title)).toEqual([
      'Inledning',
      'Läkaravtalet',
    ])
  })

  test('is told of by the next agenda, until somebody says what became of it', async () => {
    const line = 'Mötet 6 februari 2026 är inte avslutat: 2 punkter ligger kvar på det.'
    expect(await t.say('Bo', 'dagordning')).toContain(line)
    await t.say('Anna', 'mötet hölls inte 6/2')
    expect(await t.say('Bo', 'dagordning')).not.toContain('är inte avslutat')
  })

  test('one that is ahead is neither', async () => {
    expect(await t.say('Anna', 'mötet hölls 17/4')).toContain('har inte varit än')
    expect(await t.say('Anna', 'mötet hölls inte 17/4')).toContain('har inte varit än')
    expect((await meetingOf(t, 'm2')).status).toBe('planned')
  })

  test('a line below text is text', async () => {
    await t.say('Anna', 'mötet hölls 6/2')
    await t.say('Anna', 'anteckning 1: Så här var det.\nMötet hölls 6/2')
    expect(JSON.stringify(await meetingOf(t, 'm1'))).toContain('Så här var det.\\nMötet hölls 6/2')
  })
})

test('one that was left open does not keep another from being opened, and the latest is the one meant', async () => {
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  t.at('2026-04-17T06:30:00Z')
  await t.say('Anna', 'punkt 17/4: Nytt')
  expect(await t.say('Anna', 'starta möte 17/4')).toContain('är öppnat')
  await t.say('Anna', 'närvarande: alla')
  expect((await meetingOf(t, 'm1')).attendance).toEqual({})
  expect(Object.keys((await meetingOf(t, 'm2')).attendance)).toHaveLength(3)
})

describe('mötet pågick', () => {
  test.each([
    ['mötet pågick 8.40-12.10'],
    ['mötet pågick 6/2 8.40-12.10'],
    ['the meeting lasted 8:40-12:10'],
  ])('%s', async (sentence) => {
    await held()
    expect(await t.say('Anna', sentence)).toBe(
      'Mötet 6 februari 2026 pågick 08.40–12.10. Förut: 08.30–12.00.',
    )
    expect(await meetingOf(t, 'm1')).toMatchObject({ ran: { from: '08:40', to: '12:10' } })
    expect(await text()).toContain('kl. 08.40–12.10')
  })
})

describe('one that was held and is written up bars no other', () => {
  beforeEach(async () => {
    t.at('2026-02-09T08:00:00Z')
    await t.say('Anna', 'mötet hölls')
    await t.say('Anna', 'beslut 1: Förra.')
  })
  const decided = async (id: string): Promise<readonly string[]> =>
    Object.values((await meetingOf(t, id)).items).flatMap((item) =>
      decisionsOf(item).map((one) => one.text),
    )

  test('it is told as not closed, and never as going on', async () => {
    for (const said of ['sammanfattning', 'möten', 'protokoll', 'nästa möte']) {
      const told = await t.say('Bo', said)
      expect(told).not.toMatch(/pågår/i)
      if (said !== 'nästa möte') expect(told).toMatch(/inte avslutat|är inte skickade/i)
    }
    expect(await t.say('Bo', 'nästa möte')).toContain('17 april')
  })

  test.each(['starta möte', 'start meeting', 'starta möte 17/4'])(
    'on the day of the next one: %s',
    async (start) => {
      t.at('2026-04-17T06:35:00Z')
      expect(await t.say('Anna', 'punkt: Ny')).toContain('17 april')
      expect(await t.say('Anna', 'beslut 1: Vilket.')).toContain('Dagens möte är inte startat än.')
      expect(await t.say('Anna', start)).toContain('17 april 2026 är öppnat')
      await t.say('Anna', 'beslut 1: Nytt.')
      expect(await t.say('Anna', 'decision 6/2 § 2: Sent.')).toContain('2026-02-06 § 2')
      await t.say('Anna', 'avsluta möte ändå')
      expect(await decided('m1')).toEqual(['Förra.', 'Sent.'])
      expect(await decided('m2')).toEqual(['Nytt.'])
      await t.say('Anna', 'beslut 1: Tillagt.')
      expect(await decided('m2')).toEqual(['Nytt.', 'Tillagt.'])
      expect(await t.say('Anna', 'avsluta möte 6/2 ändå')).toContain('6 februari 2026 är avslutat')
    },
  )

  test('what is opened again is the one that is meant', async () => {
    await t.say('Anna', 'avsluta möte ändå')
    t.at('2026-04-17T06:35:00Z')
    await t.say('Anna', 'starta möte')
    await t.say('Anna', 'avsluta möte ändå')
    t.at('2026-04-20T06:35:00Z')
    await t.say('Anna', 'öppna möte igen 6/2')
    await t.say('Anna', 'beslut 2: Mer.')
    expect(await decided('m1')).toEqual(['Förra.', 'Mer.'])
  })
})
