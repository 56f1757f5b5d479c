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
/** Plans two more meetings, closes this one and opens the first of them. */
async function startNext(): Promise<void> {
  await t.say('Anna', 'nytt möte 2026-02-09 08:30-12:00 Lilla salen')
  await t.say('Anna', 'nytt möte 2026-04-17 08:30-12:00 Lilla salen')
  await close()
  t.at('2026-02-09T07:30:00Z')
  await t.say('Anna', 'starta möte')
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
  await startNext()
  await t.say('Anna', 'närvarande: alla')
  expect(await close()).not.toMatch(untreated)
  const printed = await printedOf(t, 'm2')
  expect(printed).toContain('Rapporter\nInget antecknat.')
  expect(printed).not.toMatch(untreated)
})

test('a matter taken in as an addition that the meeting never adopted comes back with its history; what was only reported does not', async () => {
  await t.say('Anna', 'bordlägg 1: underlaget saknas')
  await t.say('Anna', 'läggs till handlingarna 2, 3')
  await startNext()
  await t.say('Anna', 'ta in F1')
  await t.say('Bo', 'tillägg: Brandskydd')
  t.at('2026-02-09T11:00:00Z')
  const told = await t.say('Anna', 'avsluta möte ändå')
  expect(told).toContain('– F2 Läkaravtalet (tillägg som inte prövades)')
  expect(told).not.toMatch(/F\d+ Brandskydd/)
  expect(await t.say('Bo', 'förslag F2')).toContain('bordlagd 2026-02-06 § 1')
  expect(await printedOf(t, 'm2')).toContain('Läkaravtalet (tillägg som inte prövades, förslag F2)')
  await t.say('Anna', 'öppna möte igen 9/2: mer')
  await t.say('Anna', 'fastställ dagordning')
  await t.say('Anna', 'läggs till handlingarna 1')
  t.at('2026-02-09T12:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  expect(await t.say('Bo', 'förslag')).not.toContain('Läkaravtalet')
})

describe('a meeting that is opened again and closed', () => {
  beforeEach(async () => {
    await t.say('Anna', 'nytt möte 2026-04-17 08:30-12:00 Lilla salen')
    await t.say('Anna', 'läggs till handlingarna 3')
    await t.say('Anna', 'bordlägg 2: tidsbrist')
    expect(await close()).toMatch(/– F1 Läkaravtalet .*\n– F2 Årsplan/)
    t.at('2026-02-06T11:30:00Z')
    await t.say('Anna', 'öppna möte igen 6/2: mer')
    t.at('2026-02-06T12:00:00Z')
  })
  const again = async (): Promise<string> => {
    const answer = await t.say('Anna', 'avsluta möte ändå')
    return [answer, ...t.posts().map(({ message }) => message.text)].join('\n')
  }

  test('sends nothing back twice, and posts no second summary', async () => {
    const told = await again()
    expect(told).toContain('är avslutat igen')
    expect(told).not.toMatch(/läggs ut i gruppen|F3|F4/)
    expect((await t.say('Bo', 'förslag')).match(/– F\d/g)).toEqual(['– F1', '– F2'])
    const printed = await printedOf(t, 'm1')
    expect(printed).toContain('Läkaravtalet (punkt 1, inte behandlat, förslag F1)')
    expect(printed).toContain('Årsplan (punkt 2, bordlagt, förslag F2)')
  })

  test('takes back what was settled after all, and sends what comes back now', async () => {
    await t.say('Anna', 'beslut 1: Avtalet förlängs.')
    await t.say('Anna', 'återkommer 3')
    const told = await again()
    expect(told).toContain('F1 Läkaravtalet kommer inte tillbaka som förslag längre.')
    expect(told).toContain('– F3 Rapport från Norr (3, återkommer)')
    const waiting = await t.say('Bo', 'förslag')
    expect(waiting).not.toContain('Läkaravtalet')
    expect(waiting.match(/– F\d/g)).toEqual(['– F2', '– F3'])
    expect(await printedOf(t, 'm1')).not.toContain('Läkaravtalet (punkt')
  })

  test('in whatever outcome it is closed the second time, its proposal follows', async () => {
    await t.say('Anna', 'återremiss 2: mer underlag ; villkor budget')
    await again()
    expect(await t.say('Bo', 'förslag F2')).toContain('återremitterad 2026-02-06 § 2')
    expect(await printedOf(t, 'm1')).toContain('Årsplan (punkt 2, återremitterat, förslag F2)')
  })
})

test('what was moved after the minutes went out is marked, and leaves it open what became of the item it stood under', async () => {
  await t.say('Anna', 'läggs till handlingarna 1, 3')
  await t.say('Anna', 'beslut 2: Planen antas.')
  await t.say('Anna', 'anteckning 3: Norr har rapporterat.')
  await close()
  await t.say('Anna', 'skicka protokoll 6/2')
  expect(await t.say('Anna', 'flytta beslut 6/2 § 2 till 1')).toContain(
    'Nu står inget om vad det blev av 2026-02-06 § 2.',
  )
  await t.say('Anna', 'move note 6/2 § 3:1 to 2')
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Planen antas.\n(ändrat den 6 februari 2026)')
  expect(printed).toContain('Norr har rapporterat.\n(ändrat den 6 februari 2026)')
  expect(printed).not.toMatch(untreated)
  expect(await t.say('Bo', 'förslag')).not.toContain('Årsplan')
})

test.each(['bakom 2: alla', 'recused 2: Bo'])(
  'an item of which ”%s” was recorded was treated',
  async (said) => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    await t.say('Anna', 'läggs till handlingarna 1, 3')
    await t.say('Anna', said)
    expect(await close()).not.toMatch(untreated)
    expect(await printedOf(t, 'm1')).not.toMatch(untreated)
  },
)

test.each(['hemma 2', 'at home 2', 'bakom 2', 'behind 2'])(
  'without parties nothing is counted: %s',
  async (said) => {
    expect(await t.say('Bo', said)).toContain('Inga parter är registrerade än.')
    expect(await t.say('Bo', said)).not.toContain('0 av 0')
  },
)
