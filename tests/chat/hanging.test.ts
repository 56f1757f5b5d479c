import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Actions that were given under a decision are asked about when it gets other words. */

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Läkaravtalet'],
  })
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of [
    'roll Bo ordförande',
    'starta möte',
    'närvarande: alla',
    'beslut 2: Avtalet förlängs.',
    'uppdrag 2: Förläng avtalet ; ansvarig Cecilia ; senast 1/6',
  ])
    await t.whisper('Anna', sentence)
  t.at('2026-02-06T08:28:00Z')
})
afterEach(() => t.end())

const close = async (): Promise<void> => {
  t.at('2026-02-06T11:00:00Z')
  await t.whisper('Anna', 'läggs till handlingarna 1')
  await t.whisper('Anna', 'avsluta möte ändå')
  t.at('2026-02-09T09:00:00Z')
}
const send = async (): Promise<void> => {
  await close()
  await t.whisper('Anna', 'godkänn')
  t.posts()
}
const nothing = async (): Promise<void> => undefined
const unsure = async (): Promise<readonly string[]> => (await meetingOf(t, 'm1')).unsure ?? []

describe.each([
  ['while the meeting goes on', nothing],
  ['while it is written up', close],
])('%s', (_state, begin) => {
  beforeEach(begin)

  test.each([
    ['ändra beslut 6/2 § 2: Avtalet förlängs inte.'],
    ['change decision 6/2 § 2: Avtalet förlängs inte.'],
  ])('whether they still stand is asked: %s', async (sentence) => {
    const answer = await t.hear('Anna', sentence)
    expect(answer?.text).toContain(
      'Ett uppdrag hör till beslutet:\n– U1 Förläng avtalet\nStår det kvar?',
    )
    expect(answer?.choices).toEqual([
      { label: 'Låt stå', say: 'låt stå U1' },
      { label: 'Ändra U1', say: 'ändra uppdrag U1' },
      { label: 'Ta bort U1', say: 'ta bort uppdrag U1' },
    ])
    expect(await t.whisper('Anna', 'lösa trådar 6/2')).toContain(
      'Uppdrag under beslut som har fått ny lydelse',
    )
    expect(await t.whisper('Anna', 'lösa trådar 6/2')).toContain('U1')
  })

  test('it is settled by letting it stand, changing it or taking it away', async () => {
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Ett.')
    expect(await unsure()).toEqual(['U1'])
    expect(await t.whisper('Anna', 'låt stå U1')).toContain('U1')
    expect(await unsure()).toEqual([])
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Två.')
    expect(await unsure()).toEqual(['U1'])
    await t.whisper('Anna', 'ändra uppdrag U1: Säg upp avtalet')
    expect(await unsure()).toEqual([])
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Tre.')
    expect(await t.whisper('Anna', 'ändra uppdrag U1')).toContain('Säg upp avtalet')
    expect(await t.whisper('Anna', 'Låt avtalet löpa')).toContain('Låt avtalet löpa')
    expect(await unsure()).toEqual([])
    await t.whisper('Anna', 'change decision 6/2 § 2: Four.')
    await t.whisper('Anna', 'edit action U1')
    expect(await t.whisper('Anna', '1')).toContain('U1')
    expect(await unsure()).toEqual([])
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Fem.')
    await t.whisper('Anna', 'ta bort uppdrag U1')
    expect(await unsure()).toEqual([])
  })

  test('taking the change back takes the question back', async () => {
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Ett.')
    await t.whisper('Anna', 'ångra')
    expect(await unsure()).toEqual([])
  })

  test('of several each is asked about, and all can stand at once; what is done already is not', async () => {
    await t.whisper('Anna', 'uppdrag 6/2 § 2: Ring regionen ; ansvarig Bo ; senast 1/6')
    await t.whisper('Anna', 'uppdrag 6/2 § 2: Skriv brevet ; ansvarig Bo ; senast 1/6')
    await t.whisper('Anna', 'klart U3')
    const answer = await t.hear('Anna', 'ändra beslut 6/2 § 2: Ett.')
    expect(answer?.text).toContain('2 uppdrag hör till beslutet:')
    expect(answer?.text).not.toContain('U3')
    expect(answer?.choices?.map(({ say }) => say)).toEqual([
      'låt stå U1, U2',
      'lösa trådar 2026-02-06',
    ])
    await t.whisper('Anna', 'låt stå U2')
    expect(await unsure()).toEqual(['U1'])
    await t.whisper('Anna', 'let stand U1, U2')
    expect(await unsure()).toEqual([])
  })

  test('the question follows a decision that is moved, and an action that is moved away is settled', async () => {
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Ett.')
    await t.whisper('Anna', 'flytta beslut 6/2 § 2 till 1')
    expect(await unsure()).toEqual(['U1'])
    await t.whisper('Anna', 'flytta uppdrag U1 till 6/2 § 2')
    expect(await unsure()).toEqual([])
  })
})

test('in English too', async () => {
  await t.whisper('Anna', 'language English')
  const answer = await t.hear('Anna', 'change decision 6/2 § 2: It ends.')
  expect(answer?.text).toContain(
    'One action belongs to the decision:\n– U1 Förläng avtalet\nDoes it still stand?',
  )
  expect(answer?.choices?.map(({ say }) => say)).toEqual([
    'let stand U1',
    'change action U1',
    'remove action U1',
  ])
  expect(await t.whisper('Anna', 'change action U1')).toContain('What shall U1 say?')
  expect(await t.whisper('Anna', 'Leave it')).toContain('U1')
  expect(await unsure()).toEqual([])
})

test('what is left unsaid is a loose end when the meeting is closed', async () => {
  await t.whisper('Anna', 'ändra beslut 2: Avtalet förlängs inte.')
  expect(await t.whisper('Anna', 'avsluta möte')).toContain('U1')
  await t.whisper('Anna', 'avsluta möte ändå')
  expect(await t.whisper('Anna', 'frågor')).toContain('lös')
})

test('whether it stands comes before what it lacks, and letting it stand does not say that it lacks nothing', async () => {
  await t.whisper('Anna', 'uppdrag 2: Ring ; ansvarig Bo')
  await t.whisper('Anna', 'ändra beslut 2: Ett.')
  expect(await t.whisper('Anna', 'lösa trådar')).not.toContain('Tid saknas')
  await t.whisper('Anna', 'låt stå U2')
  expect(await t.whisper('Anna', 'lösa trådar')).toContain('Tid saknas')
})

describe('once the minutes have been sent out', () => {
  beforeEach(send)

  test('whoever wanted the other words is asked when they are confirmed, and it waits among the questions', async () => {
    await t.whisper('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    expect(await unsure()).toEqual([])
    t.posts()
    await t.whisper('Bo', 'bekräfta ändring 6/2 § 2')
    const told = t.posts().find(({ to }) => to === 'private-Anna')?.message
    expect(told?.text).toContain('– U1 Förläng avtalet\nStår det kvar?')
    expect(told?.choices?.[0]).toEqual({ label: 'Låt stå', say: 'låt stå U1' })
    expect(await t.whisper('Anna', 'frågor')).toContain('En lös tråd efter mötet fredag 6 februari')
    await plan(t, { id: 'm2', on: '2026-02-10', lastDayOn: '2026-02-09', items: ['Ett'] })
    t.at('2026-02-10T09:00:00Z')
    for (const one of ['starta möte', 'läggs till handlingarna 1', 'avsluta möte ändå'])
      await t.whisper('Anna', one)
    expect(await t.whisper('Anna', 'låt stå U1')).toContain('U1')
    expect(await unsure()).toEqual([])
    expect(await t.whisper('Anna', 'frågor')).not.toContain('6 februari')
  })
})

describe('an action that was given before there was a decision', () => {
  const before = async (...sentences: readonly string[]): Promise<string> => {
    const now = await twoItems(['starta möte', 'uppdrag 1: Ring ; ansvarig Bo ; senast 1/3'])
    now.at('2026-02-06T07:40:00Z')
    let answer = ''
    for (const sentence of ['beslut 1: Antas.', ...sentences])
      answer = await now.say('Anna', sentence)
    const list = await now.say('Anna', 'uppdrag')
    await now.end()
    return `${answer}\n${list}`
  }

  test.each([
    'ändra beslut 1: Avslås.',
    'change decision 1: Avslås.',
    'ta bort beslut 1',
    'remove decision 1',
    'flytta beslut 1 till 2',
  ])('is none of its: %s', async (sentence) => {
    const told = await before(sentence)
    expect(told).not.toMatch(/hör till beslutet|följer med|borttag[et]+t/)
    expect(told).toContain('U1 Ring')
  })

  test.each([
    ['uppdrag 1: Ring\nbeslut 1: Antas.', false],
    ['action 1: Ring\ndecision 1: Antas.', false],
    ['beslut 1: Antas.\nuppdrag 1: Ring', true],
    ['decision 1: Antas.\naction 1: Ring', true],
  ])('in one message what stands first was first: %s', async (message, hangs) => {
    const now = await twoItems(['starta möte', message])
    const asked = await now.say('Anna', 'ta bort beslut 1')
    await now.end()
    expect(asked.includes('hör till beslutet')).toBe(hangs)
  })
})
