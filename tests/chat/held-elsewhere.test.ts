import { change, meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Where people meet, and how: nothing stands that says otherwise, and it can be told once the meeting goes on or is over. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([])
  await change(t, 'm1', { place: 'Stora salen', link: 'https://teams.example/x' })
})
afterEach(() => t.end())

const facts = async () => {
  const { place, link, form } = await meetingOf(t, 'm1')
  return { place, link, form }
}
const close = async (): Promise<void> => {
  for (const line of ['starta möte', 'närvarande: alla', 'beslut 2: Antas.', 'avsluta möte ändå'])
    await t.say('Anna', line)
}

describe('while it is planned', () => {
  beforeEach(() => t.at('2026-01-12T08:00:00Z'))

  test.each([
    ['ändra möte 6/2 ; fysiskt', 'Stora salen', undefined, 'onSite'],
    ['move meeting 6/2 ; in person', 'Stora salen', undefined, 'onSite'],
    ['flytta möte 6/2 till 6/2 Lilla salen (fysiskt möte)', 'Lilla salen', undefined, 'onSite'],
    ['flytta möte 6/2 till 13/2 ; fysiskt', 'Stora salen', undefined, 'onSite'],
    ['ändra möte 6/2 ; digitalt', undefined, 'https://teams.example/x', 'online'],
    ['change meeting 6/2 ; online only', undefined, 'https://teams.example/x', 'online'],
    ['ändra möte 6/2 ; båda', 'Stora salen', 'https://teams.example/x', 'both'],
  ])('%s', async (said, place, link, form) => {
    const told = await t.say('Anna', said)
    expect(await facts()).toEqual({ place, link, form })
    if (link === undefined) expect(told).toMatch(/Förut: .*https:\/\/teams\.example\/x$/m)
    if (place === undefined) expect(told).toMatch(/^Förut: Stora salen/m)
  })

  test('a place that says by itself that it is online stays, and so does what another sentence said', async () => {
    await t.say('Anna', 'ändra möte 6/2 ; plats Teams')
    await t.say('Anna', 'ändra möte 6/2 ; digitalt')
    expect(await facts()).toMatchObject({ place: 'Teams', form: 'online' })
  })

  test('a link to a meeting in one room is one for others beside it', async () => {
    await t.say('Anna', 'ändra möte 6/2 ; fysiskt')
    expect(await t.say('Anna', 'ändra möte 6/2 ; digitalt https://teams.example/y')).toContain(
      'Form: på plats och digitalt',
    )
  })

  test.each([
    ['flytta möte 6/2 till 6/2 9-12', 'Förut: kl. 08.30–12.00'],
    ['ändra möte 6/2 ; plats Lilla salen', 'Förut: Stora salen'],
  ])('what stood is told: %s', async (said, stood) => {
    expect(await t.say('Anna', said)).toContain(stood)
  })
})

test('while it goes on it is said without naming the meeting', async () => {
  await t.say('Anna', 'starta möte')
  expect(await t.say('Anna', 'ändra möte ; fysiskt')).toContain('Form: på plats')
  expect(await facts()).toMatchObject({ link: undefined, form: 'onSite' })
  expect(await t.say('Anna', 'ändra möte 6/2 9-11')).toContain('är redan öppet')
})

const afterwards = [
  ['ändra möte 6/2 ; fysiskt', 'Form: på plats'],
  ['change meeting 6/2 ; online', 'Form: digitalt'],
  ['flytta möte 6/2 till 6/2 Lilla salen', 'Var: Lilla salen'],
  ['move meeting 6/2 ; title Extra meeting', 'Rubrik: Extra meeting'],
] as const

test.each(afterwards)('while it is written up nothing is marked: %s', async (said, printed) => {
  await close()
  t.posts()
  t.at('2026-02-09T08:00:00Z')
  await t.say('Anna', said)
  const text = await printedOf(t, 'm1')
  if (!printed.startsWith('Rubrik')) expect(text).toContain(printed)
  expect(text).not.toContain('ändrat den')
  const told = t.posts().map(({ message }) => message.text)
  if (said.includes('Lilla'))
    expect(told.join('\n')).toContain('– Ändrat: mötets plats. Nu: Lilla salen.')
})

test.each(afterwards)('once its minutes went out it is marked: %s', async (said, printed) => {
  await close()
  await t.say('Anna', 'skicka protokoll')
  t.at('2026-02-09T08:00:00Z')
  await t.say('Anna', said)
  expect(await printedOf(t, 'm1')).toMatch(
    new RegExp(`^${printed}.* \\(ändrat den 9 februari 2026\\)$`, 'm'),
  )
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).not.toContain('ändrat den')
})

test('the day and the hours of a meeting that was held are not moved', async () => {
  await close()
  for (const said of [
    'flytta möte 6/2 till 13/2',
    'ändra möte 6/2 9-11',
    'ändra möte 6/2 ; sista dag 30/1',
  ])
    expect(await t.say('Anna', said)).toContain('är avslutat')
})
