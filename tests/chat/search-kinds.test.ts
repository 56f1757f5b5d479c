import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* What was recorded is found by what it is called, too: the kind of a decision, and what became of a matter. */

let t: Talk
beforeAll(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Vägen', 'Skolan', 'Bron', 'Hamnen', 'Torget', 'Parken', 'Badet', 'Budgeten', 'Åkern'],
  })
  t.at('2026-02-06T07:28:00Z')
  for (const line of [
    'starta möte',
    'närvarande: alla',
    'inriktningsbeslut 1: Trafiken minskar.',
    'ställningstagande 2: Gruppen vill ha kvar den.',
    'beslut 3: Bron lagas.',
    'bordlägg 4: mer underlag',
    'återremiss 5: ny kostnad',
    'utgår 6: tidsbrist',
    'återtas 7',
    'tas vidare 8: i arbetsgruppen ; ärende Lånen',
    'avslås 9: dyrt',
    'avsluta möte ändå',
    'skicka protokoll',
  ])
    await t.say('Anna', line)
})
afterAll(() => t.end())

const listed = async (sentence: string): Promise<string> =>
  (await t.say('Bo', sentence))
    .split('\n')
    .filter((line) => line.startsWith('– 2026'))
    .map((line) => line.split(' ')[4])
    .join(' ')

test.each([
  ['sök inriktningsbeslut', 'Vägen.'],
  ['search policy decision', 'Vägen.'],
  ['sök Inriktningsbesluten 2026', 'Vägen.'],
  ['sök inriktningsbeslut trafik', 'Vägen.'],
  ['sök ställningstagande', 'Skolan.'],
  ['sök ställningstaganden om skolan', 'Skolan.'],
  ['search positions', 'Skolan.'],
  ['sök bordlagd', 'Hamnen.'],
  ['sök bordläggning', 'Hamnen.'],
  ['search deferred', 'Hamnen.'],
  ['sök återremisser', 'Torget.'],
  ['search remit', 'Torget.'],
  ['sök utgick', 'Parken.'],
  ['sök återtagna', 'Badet.'],
  ['search withdrawn', 'Badet.'],
  ['sök tas vidare lånen', 'Budgeten.'],
  ['sök avslag', 'Åkern.'],
  ['sök ”bordlagd”', ''],
  ['sök återremiss 2025', ''],
])('”%s” finds ”%s”', async (sentence, title) => {
  expect(await listed(sentence)).toBe(title)
})

test('a decision is told by its kind, and the matter by it too', async () => {
  expect(await t.say('Bo', 'sök vägen')).toContain(
    '– 2026-02-06 § 1 Vägen. Inriktningsbeslut: ”Trafiken minskar”.',
  )
  expect(await t.say('Bo', 'historik skolan')).toContain('– Ställningstagande: ”')
  expect(await t.say('Bo', 'sök bron')).toContain('Beslut: ”Bron lagas”.')
})
