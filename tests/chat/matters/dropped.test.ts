import { printedOf } from '../printed.ts'
import { plan } from '../plan.ts'
import { talk, type Talk } from '../talk.ts'

/* What is dropped comes back, unless it is said that it does not: then it neither comes back nor says that it does. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

test.each([
  ['utgår 1: tidsbrist ; återkommer inte', 'Skäl: tidsbrist; återkommer inte.'],
  ['utgår 1: tidsbrist ; kommer inte tillbaka', 'Skäl: tidsbrist; återkommer inte.'],
  ['drop 1: no time ; does not return', 'Skäl: no time; återkommer inte.'],
  ['utgår 1 ; återkommer inte', 'Skäl: återkommer inte.'],
])('%s', async (said, printed) => {
  expect(await t.say('Anna', said)).not.toContain('kommer tillbaka som förslag')
  await t.say('Anna', 'utgår 2: tidsbrist')
  expect(await t.say('Anna', 'avsluta möte ändå')).toMatch(/– F1 Två/)
  expect(await t.say('Bo', 'förslag')).not.toContain('Ett')
  expect(await printedOf(t, 'm1')).toContain(printed)
})

test('a guest who is removed has no number that could be used again; what is written under the frame asks for no outcome', async () => {
  await t.say('Anna', 'gäst: Fia Gren, Skolan')
  expect(await t.say('Anna', 'ta bort gäst Fia Gren')).not.toContain('Numret')
  await plan(t, {
    id: 'm2',
    on: '2026-02-07',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Två'],
  })
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-07T07:28:00Z')
  await t.say('Anna', 'starta möte 7/2')
  expect(await t.say('Anna', 'anteckning 1: Välkomna.')).not.toContain('Avgör den')
  expect(await t.say('Anna', 'anteckning 2: Läget.')).toContain('Avgör den')
})
