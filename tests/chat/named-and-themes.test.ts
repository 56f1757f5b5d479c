import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A group gets its name by what people would write, and a theme of the bank becomes a proposal by its number. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Vägen'] })
})
afterEach(() => t.end())

test.each([
  'inställningar namn Länschefer',
  'gruppens namn: Länschefer',
  'gruppnamn Länschefer',
  'settings name Länschefer',
  'name of the group: Länschefer',
])('”%s” names the group', async (sentence) => {
  expect(await t.say('Anna', sentence)).toContain('Gruppen heter nu Länschefer')
  expect((await t.group()).name).toBe('Länschefer')
  expect(await t.say('Bo', sentence)).not.toContain('Gruppen heter nu')
})

test('other settings are settings still', async () => {
  expect(await t.say('Anna', 'inställningar justering på')).toContain('justering är nu på')
  expect((await t.group()).name).toBe('Chefsgruppen')
})

test('a theme longer than a title is whole in the background', async () => {
  const long = `${'Hur vi arbetar med äldres hälsa. '.repeat(10)}Slut.`
  await t.say('Bo', `tema: ${long}`)
  await t.say('Bo', 'föreslå tema 1')
  expect(await t.say('Bo', 'förslag F1')).toContain('Slut.')
})

test.each([
  ['föreslå tema 1', 'F1 är antecknat som förslag: ”ADHD-riktlinjen”.'],
  ['Föreslå Tema 2 ; 20 min', '”Äldres hälsa” (20 min).'],
  ['propose theme 2', '”Äldres hälsa”.'],
  ['föreslå tema 7', 'Det finns inget tema 7. Det finns 1, 2.'],
  ['föreslå Temadag 2', '”Temadag 2”.'],
  ['föreslå Tema 2026 i korthet', '”Tema 2026 i korthet”.'],
])('”%s”', async (sentence, told) => {
  await t.say('Bo', 'tema: ADHD-riktlinjen')
  await t.say('Bo', 'tema: Äldres hälsa')
  expect(await t.say('Bo', sentence)).toContain(told)
})
