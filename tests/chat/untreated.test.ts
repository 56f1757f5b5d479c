import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

/* What is not known is not told: an item is *inte behandlad* only where nothing was ever recorded under it, and then everywhere. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Stora salen')
  await t.say('Anna', 'punkt: Läkaravtalet ; typ beslut\npunkt: Årsplan\npunkt: Rapport från Norr')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'närvarande: alla')
})
afterEach(() => t.end())

const close = async (): Promise<string> => {
  t.at('2026-02-06T11:00:00Z')
  const answer = await t.say('Anna', 'avsluta möte ändå')
  const posted = t.posts().map(({ message }) => message.text)
  return [answer, ...posted].join('\n')
}
const untreated = /[Ii]nte behandla|[Nn]ot treated/

test.each([
  ['beslut 2: Planen antas.', 'ta bort beslut 2'],
  ['anteckning 2: Planen gicks igenom.', 'remove note 2:1'],
  ['läggs till handlingarna 2', 'ta bort utfall 2:1'],
  ['uppdrag 2: Skriv planen ; ansvarig Bo ; senast 1/6', 'ta bort uppdrag U1'],
])('”%s”, taken away by ”%s”, does not make the item untreated', async (said, away) => {
  await t.say('Anna', 'läggs till handlingarna 1, 3')
  await t.say('Anna', said)
  const answer = await t.whisper('Anna', away)
  if (!away.includes('uppdrag')) expect(answer).toContain('2026-02-06 § 2')
  expect(await close()).not.toMatch(untreated)
  expect(await printedOf(t, 'm1')).not.toMatch(untreated)
  expect(await t.say('Bo', 'historik årsplan')).not.toMatch(untreated)
  expect(await t.say('Bo', 'förslag')).not.toContain('Årsplan')
})

test('taken away afterwards it says what is missing, and lacks an outcome where one is wanted', async () => {
  await t.say('Anna', 'läggs till handlingarna 2, 3')
  await t.say('Anna', 'beslut 1: Avtalet förlängs.')
  await close()
  expect(await t.say('Anna', 'ta bort beslut 6/2 § 1')).toContain(
    'Nu står inget om vad det blev av 2026-02-06 § 1. Skriv till exempel ”bordlägg 2026-02-06 § 1: …”',
  )
  expect(await printedOf(t, 'm1')).toContain('Utfall: saknas')
  expect(await printedOf(t, 'm1')).not.toMatch(untreated)
  await t.say('Anna', 'bordlägg 2026-02-06 § 1: underlaget saknas')
  expect(await t.say('Bo', 'förslag')).toContain('Läkaravtalet')
})

test('what was undone was never there', async () => {
  await t.say('Anna', 'beslut 2: Planen antas.')
  await t.say('Anna', 'ångra')
  expect(await close()).toMatch(/Årsplan \(2, inte behandlad\)/)
})

test('what was moved away says nothing of the item it stood under', async () => {
  await t.say('Anna', 'beslut 2: Avtalet förlängs.')
  await t.say('Anna', 'flytta beslut 2 till 1')
  expect(await close()).toMatch(/Årsplan \(2, inte behandlad\)/)
})

test('reports that nobody got to are told alike in every place', async () => {
  await t.say('Anna', 'läggs till handlingarna 1, 2')
  expect(await close()).toContain('Rapport från Norr (3, inte behandlad)')
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Rapport från Norr\nInte behandlad.')
  expect(printed).toContain('Rapport från Norr (punkt 3, inte behandlat, förslag F1)')
})

test('standing reports do not come back, and nothing is claimed of them', async () => {
  await t.say('Anna', 'läggs till handlingarna 1-3')
  await t.say('Anna', 'stående punkter: Rapporter')
  await t.say('Anna', 'nytt möte 2026-02-09 08:30-12:00 Lilla salen')
  await t.say('Anna', 'nytt möte 2026-04-17 08:30-12:00 Lilla salen')
  await close()
  t.at('2026-02-09T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'närvarande: alla')
  expect(await close()).not.toMatch(untreated)
  const printed = await printedOf(t, 'm2')
  expect(printed).toContain('Rapporter\nInget antecknat.')
  expect(printed).not.toMatch(untreated)
})
