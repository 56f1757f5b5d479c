import { printedOf } from './printed.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* Once the minutes went out they say of whatever else they print on which day that came: who was recused, who stands behind a matter, when it is in
 * force, and an action that its owner was told of. What parties decide at home goes on: the minutes keep what was known when they went out. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await t.say('Anna', 'organisation Bo Laxby kommun')
  await t.say('Anna', 'organisation Cecilia Norby kommun')
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of [
    'starta möte',
    'närvarande: alla',
    'beslut 2: Antas.',
    'jäv 1: Cecilia',
    'hemma 1: Laxby kommun ja 6/2',
    'bakom 1: alla',
    'träder i kraft 1: 1 januari 2027',
    'avsluta möte ändå',
  ])
    await t.say('Anna', line)
})
afterEach(() => t.end())

const said = [
  ['jäv 6/2 2: Bo', 'Bo Ek deltog inte i ärendet (jäv). (tillagt i efterhand den 7 februari 2026)'],
  [
    'recused 6/2 1: Bo',
    'Cecilia Dahl och Bo Ek deltog inte i ärendet (jäv). (ändrat den 7 februari 2026)',
  ],
  [
    'bakom 2026-02-06 § 2: Norby kommun',
    'Ställer sig bakom: Norby kommun. (tillagt i efterhand den 7 februari 2026)',
  ],
  [
    'not behind 2026-02-06 § 1: Norby kommun ; reason money',
    'Ställer sig inte bakom: Norby kommun (money). (ändrat den 7 februari 2026)',
  ],
  [
    'träder i kraft 2026-02-06 § 2: 1 mars 2027',
    'Träder i kraft 1 mars 2027. (tillagt i efterhand den 7 februari 2026)',
  ],
  [
    'in force 2026-02-06 § 1: 1 March 2027',
    'Träder i kraft 1 mars 2027. (ändrat den 7 februari 2026)',
  ],
  [
    'uppdrag 2026-02-06 § 2: Skriv ; ansvarig Bo ; senast 1/7',
    'Klart senast: 1 juli 2026. (tillagt i efterhand den 7 februari 2026)',
  ],
] as const

async function later(): Promise<void> {
  await t.say('Anna', 'skicka protokoll')
  t.at('2026-02-07T07:28:00Z')
}

test.each(said)('”%s” is marked', async (sentence, printed) => {
  await later()
  await t.say('Anna', sentence)
  expect(await printedOf(t, 'm1')).toContain(printed)
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).not.toMatch(/7 februari/)
})

test.each(said)('”%s” is not marked while it is written up', async (sentence, printed) => {
  t.at('2026-02-07T07:28:00Z')
  await t.say('Anna', sentence)
  const text = await printedOf(t, 'm1')
  expect(text).toContain(printed.replace(/ \([^()]*2026\)$/, ''))
  expect(text).not.toMatch(/efterhand|[Ää]ndrat/)
})

test('in English too', async () => {
  await t.say('Anna', 'language English')
  await later()
  await t.say('Anna', 'jäv 6/2 2: Bo')
  await t.say('Anna', 'behind 2026-02-06 § 2: all')
  const text = await printedOf(t, 'm1')
  expect(text).toContain(
    'Bo Ek took no part in the matter (recused). (added afterwards on 7 February 2026)',
  )
  expect(text).toMatch(
    /Stands? behind it: Laxby kommun, Norby kommun\. \(added afterwards on 7 February 2026\)/,
  )
})

test.each(['okänt', 'nej', 'bereds', 'ja 7/2'])(
  'what a party had decided at home stands as it was sent, whatever it is now: %s',
  async (now) => {
    await later()
    const before = await printedOf(t, 'm1')
    for (const is of [now, 'bereds', now])
      await t.say('Anna', `hemma 2026-02-06 § 1: Laxby kommun ${is}, Norby kommun ja 7/2`)
    expect(await t.say('Anna', 'hemma 2026-02-06 § 1')).toContain('Norby kommun 7 februari 2026')
    expect(await printedOf(t, 'm1')).toBe(before)
  },
)
