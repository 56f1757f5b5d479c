import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Once the minutes went out whatever is different is marked: also an action or a paper that was taken away, who presided, and the hours. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'närvarande: alla',
    'beslut 2: Antas.',
    'uppdrag 2: Ring ; ansvarig Bo ; senast 1/6',
    'bilaga 2: https://example.se/a PM',
    'uppdrag: Skriv ; ansvarig Bo ; senast 1/6',
    'bilaga: https://example.se/b Karta',
    'leder mötet: Bo',
    'avsluta möte ändå',
  ])
})
afterEach(() => t.end())

const changes = [
  ['ta bort uppdrag U1', 'Ändrat den 7 februari 2026: uppdrag U1 är borttaget.'],
  ['remove attachment 6/2 § 2:1', 'Ändrat den 7 februari 2026: bilaga 2:1 är borttagen.'],
  ['ta bort uppdrag U2', 'Ändrat den 7 februari 2026: uppdrag U2 är borttaget.'],
  ['ta bort bilaga mötet:1', 'Ändrat den 7 februari 2026: bilaga mötet:1 är borttagen.'],
  ['leder mötet 6/2: Cecilia', 'Ordförande: Cecilia Dahl (ändrat den 7 februari 2026)'],
  ['meeting ran 8.40-11 6/2', '08.40–11.00 (ändrat den 7 februari 2026)'],
] as const

test.each(changes)('”%s” is marked', async (said, mark) => {
  await t.say('Anna', 'skicka protokoll')
  t.at('2026-02-07T07:28:00Z')
  await t.say('Anna', said)
  if ((await printedOf(t, 'm1')).includes('Ordförande: Bo Ek') && said.includes('Cecilia'))
    await t.say('Anna', '1')
  expect(await printedOf(t, 'm1')).toContain(mark)
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).not.toContain('ändrat den 7')
})

test('while it is written up nothing is', async () => {
  t.at('2026-02-07T07:28:00Z')
  for (const [said] of changes) await t.say('Anna', said)
  expect(await printedOf(t, 'm1')).not.toMatch(/[Ää]ndrat den|borttag/)
})

test('an action that moves to another item is not taken away', async () => {
  await t.say('Anna', 'skicka protokoll')
  await t.say('Anna', 'flytta uppdrag U1 till 1')
  expect(await printedOf(t, 'm1')).not.toContain('U1 är borttaget')
})
