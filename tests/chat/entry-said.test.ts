import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import { meetingOf } from './plan.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* `beslut 2:1: …` names an entry: its number never becomes part of the words of another. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'beslut 2: Avtalet förlängs.',
    'beslut 2: Regionen bjuds in.',
    'anteckning 1: Första.',
    'anteckning 1: Andra.',
  ])
})
afterEach(() => t.end())

const texts = async (title: string, of: 'decisions' | 'notes'): Promise<readonly string[]> => {
  const item = Object.values((await meetingOf(t, 'm1')).items).find((one) => one.title === title)!
  return (of === 'notes' ? notesOf(item) : decisionsOf(item)).map(
    ({ ordinal, text }) => `${ordinal} ${text}`,
  )
}

test.each([
  ['beslut 2:1: Avtalet sägs upp.', 'Ska beslut 2:1 ändras, eller ska det bli något nytt?'],
  ['decision 2:1: Avtalet sägs upp.', 'Ska beslut 2:1 ändras, eller ska det bli något nytt?'],
  ['beslut 6/2 § 2:1: Avtalet sägs upp.', 'Ska beslut 2:1 ändras, eller ska det bli något nytt?'],
])('one that stands is asked about, and either answer is kept: %s', async (said, question) => {
  const asked = await t.hear('Anna', said)
  expect(asked?.text).toContain(question)
  expect(asked?.choices?.map(({ label }) => label)).toEqual(['Ändra 2:1', 'Nytt beslut'])
  expect(await texts('Två', 'decisions')).toHaveLength(2)
  expect(await t.say('Anna', '1')).toContain('Nu: Avtalet sägs upp.\nFörut: Avtalet förlängs.')
  expect(await texts('Två', 'decisions')).toEqual(['1 Avtalet sägs upp.', '2 Regionen bjuds in.'])
  await t.say('Anna', 'beslut 2:2: Rådet bjuds in.')
  await t.say('Anna', '2')
  expect((await texts('Två', 'decisions')).at(-1)).toBe('3 Rådet bjuds in.')
})

test.each(['anteckning 1:2: Tredje.', 'note 1:2: Tredje.'])('a note likewise: %s', async (said) => {
  expect(await t.say('Anna', said)).toContain('Ska anteckning 1:2 ändras')
  await t.say('Anna', '1')
  expect(await texts('Ett', 'notes')).toEqual(['1 Första.', '2 Tredje.'])
})

test('one that does not stand, or was taken away, is refused', async () => {
  expect(await t.say('Anna', 'beslut 2:3: Nytt.')).toBe(
    'Det finns inget beslut 2:3. Det finns 2:1, 2:2.',
  )
  await t.say('Anna', 'ta bort beslut 2:1')
  expect(await t.say('Anna', 'inriktningsbeslut 2:1: Nytt.')).toContain(
    'Det finns inget beslut 2:1',
  )
  expect(await texts('Två', 'decisions')).toEqual(['2 Regionen bjuds in.'])
})

test('a number that begins a text stays text', async () => {
  await t.say('Anna', 'beslut 1: 3 kommuner ringer.')
  await t.say('Anna', 'beslut 1: 2: budgeten.')
  expect(await texts('Ett', 'decisions')).toEqual(['1 3 kommuner ringer.', '2 2: budgeten.'])
})

test('the summary tells a decision of a kind as that, in either language', async () => {
  await t.say('Anna', 'inriktningsbeslut 1: Budgeten växer.')
  await t.say('Anna', 'position 1: Vi är emot.')
  const told = await t.say('Bo', 'sammanfattning')
  expect(told).toContain('\nInriktningsbeslut 2026-02-06 § 1 Ett\nBudgeten växer.')
  expect(told).toContain('\nStällningstagande 2026-02-06 § 1:2 Ett\n')
  expect(told).toContain('\n2026-02-06 § 2 Två\n')
  const { card } = (await t.hear('Bo', 'summary')) ?? {}
  expect(JSON.stringify(card)).toContain('Inriktningsbeslut 2026-02-06 § 1 Ett')
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Bo', 'summary')).toContain('Policy decision 2026-02-06 § 1 Ett')
})
