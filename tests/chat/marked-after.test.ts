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

describe('what is taken away is told as changed, and never as added', () => {
  const sent = async (...said: readonly string[]): Promise<string> => {
    await t.say('Anna', 'skicka protokoll')
    t.at('2026-02-07T07:28:00Z')
    let told = ''
    for (const line of said) told = await t.say('Anna', line)
    return told
  }

  test.each([
    ['ta bort anteckning 1:1', 'så det syns där vilken dag det ändrades'],
    ['remove attendance: Bo', 'så det syns där vilken dag det ändrades'],
    ['närvarande: Bo', 'så det syns där vilken dag det ändrades'],
  ])('where it is asked which meeting: %s', async (said, told) => {
    expect(await sent(said)).toContain(told)
    expect(await t.say('Anna', said)).not.toContain('tillagt')
  })

  test.each([
    ['ta bort närvaro 6/2: Bo', 'närvarande 6/2: Bo', 'närvarande'],
    ['ta bort närvaro 6/2: Bo', 'närvarande 6/2: Bo', 'remove attendance 6/2: Bo'],
  ])('attendance that stood: %s, %s, %s', async (...said) => {
    await sent(...said.filter((line) => line.includes('6/2')))
    expect(await printedOf(t, 'm1')).toMatch(
      /Bo Ek\n\n(?:närvarande|inte antecknad)\n\(ändrat den 7 februari 2026\)/,
    )
    expect(await printedOf(t, 'm1')).not.toContain('tillagt i efterhand')
  })

  test.each([
    [['okänd 6/2: Bo'], 'närvarande 6/2: Bo', 'ta bort närvaro 6/2: Bo'],
    [[], 'jäv 6/2 § 1: Bo', 'ta bort jäv 6/2 § 1'],
  ])('what was added afterwards: %j %s, %s', async (first, added, gone) => {
    for (const line of first) await t.say('Anna', line)
    await sent(added)
    expect(await printedOf(t, 'm1')).toContain('tillagt i efterhand den 7 februari 2026')
    await t.say('Anna', gone)
    expect(await printedOf(t, 'm1')).not.toContain('tillagt i efterhand')
  })
})
