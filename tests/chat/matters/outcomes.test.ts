import { meetingOf, plan } from '../plan.ts'
import { printedOf } from '../printed.ts'
import { talk, type Talk } from '../talk.ts'

let t: Talk

/** The meeting of Friday 6 February goes on, with eight items; the next ones are on 17 April and 29 May. */
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await plan(t, { id: 'm3', on: '2026-05-29', lastDayOn: '2026-05-15' })
  const titles = ['Läget', 'Barnahus', 'Nya lagen', 'E-hälsa', 'Hyran', 'Nära vård', 'Taxan']
  await t.say('Anna', [...titles, 'Avtalet'].map((title) => `punkt: ${title}`).join('\n'))
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

const first = async (sentence: string): Promise<string> =>
  (await t.say('Anna', sentence)).split('\nKvar att avgöra')[0]!

test('a matter is sent to one body after another: each is a step, and none replaces another or what stood', async () => {
  await t.say('Anna', 'läggs till handlingarna 8')
  expect(await first('vidare 8 till Styrgruppen: 28 maj')).toBe(
    'Punkt 8 Avtalet från mötet 6 februari 2026 förs vidare till Styrgruppen den 28 maj 2026.\n' +
      'Det som stod förut står kvar: punkt 8 är lagd till handlingarna.',
  )
  expect(await first('vidare 8 till Direktörsgruppen 12/6, Rådet 13/9: Yttrande')).toBe(
    'Punkt 8 Avtalet från mötet 6 februari 2026 förs vidare till Direktörsgruppen den 12 juni 2026: Yttrande.\n' +
      'Punkt 8 Avtalet från mötet 6 februari 2026 förs vidare till Rådet den 13 september 2026: Yttrande.\n' +
      'Det som stod förut står kvar: punkt 8 är lagd till handlingarna och förd vidare till Styrgruppen den 28 maj 2026.\n' +
      'Hela vägen ser du med ”kedja 8”.',
  )
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain(
    [
      'Läggs till handlingarna.',
      'Frågan tas vidare till Styrgruppen den 28 maj 2026.',
      'Frågan tas vidare till Direktörsgruppen den 12 juni 2026: Yttrande.',
      'Frågan tas vidare till Rådet den 13 september 2026: Yttrande.',
    ].join('\n'),
  )
  expect(await t.say('Bo', 'sammanfattning')).toContain(
    'Vidare till Styrgruppen den 28 maj 2026: 8 Avtalet.\n',
  )
})

test.each([
  ['vidare 8 till Hälsa och vård 12/6 och Rådet', ['Hälsa och vård den 12 juni 2026', 'Rådet vid']],
  ['vidare 8 till AU, sedan Rådet (13 september)', ['AU vid', 'Rådet den 13 september 2026']],
  ['vidare 8 till Rådet ; efter KCRD', ['Rådet, efter KCRD vid']],
  [
    'refer 8 to the Council 12/6: Comments ; after KCRD',
    ['the Council den 12 juni 2026, efter KCRD'],
  ],
  ['tas vidare 8 till KCRD', ['KCRD vid']],
])('%s', async (sentence, parts) => {
  const told = await t.say('Anna', sentence)
  for (const part of parts) expect(told).toContain(`förs vidare till ${part}`)
})

test('what another body decided is a step, with its day where that is known, and never our decision', async () => {
  expect(await first('beslutat av Rådet 2026-01-16 8: Överenskommelsen antas.')).toBe(
    'Punkt 8 Avtalet från mötet 6 februari 2026 är beslutad av Rådet den 16 januari 2026: Överenskommelsen antas.',
  )
  await t.say('Anna', 'decided by KCRD 8: It is adopted.')
  expect(Object.keys((await meetingOf(t, 'm1')).items['i8']!.decisions)).toEqual([])
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain(
    'Beslutat av Rådet den 16 januari 2026: Överenskommelsen antas.\nBeslutat av KCRD: It is adopted.',
  )
  expect(printed).toContain('Inga beslut fattades.')
  expect(await t.say('Anna', 'beslutat av Rådet: Ja')).toContain('Vilken punkt gäller det?')
  expect(await t.say('Anna', 'beslutat av 8')).not.toMatch(/^Beslut 2026/)
})

test('antas and avslås are decisions in the group’s phrase: numbered, cited, and one for each item', async () => {
  expect(await first('antas 3, 4')).toBe(
    'Beslut 2026-02-06 § 3 Nya lagen:\nFörslaget antas.\nBeslut 2026-02-06 § 4 E-hälsa:\nFörslaget antas.',
  )
  expect(await first('antas 3: enligt förslaget från den 20 januari')).toBe(
    'Beslut 2026-02-06 § 3:2 Nya lagen:\nFörslaget antas enligt förslaget från den 20 januari.',
  )
  expect(await first('avslås 5: kostnaden är för hög')).toBe(
    'Beslut 2026-02-06 § 5 Hyran:\nFörslaget avslås. Skäl: kostnaden är för hög.',
  )
  await t.say('Anna', 'standardfras antas: Gruppen antar förslaget')
  expect(await first('adopted 6: as proposed')).toBe(
    'Beslut 2026-02-06 § 6 Nära vård:\nGruppen antar förslaget: as proposed.',
  )
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Beslut 2026-02-06 § 5: Förslaget avslås. Skäl: kostnaden är för hög.')
  expect(await t.whisper('Anna', 'sök kostnaden')).toContain('2026-02-06 § 5')
})

test('an inriktningsbeslut and a ställningstagande are decisions of their kind, printed as such', async () => {
  expect(await first('inriktningsbeslut 2: Samverkan fortsätter.')).toContain(
    'Inriktningsbeslut 2026-02-06 § 2 Barnahus:\nSamverkan fortsätter.',
  )
  expect(await first('position 3: The group agrees.')).toContain(
    'Ställningstagande 2026-02-06 § 3 Nya lagen:\nThe group agrees.',
  )
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Inriktningsbeslut 2026-02-06 § 2: Samverkan fortsätter.')
  expect(printed).toContain('Ställningstagande 2026-02-06 § 3: The group agrees.')
})

test('what is withdrawn does not return, what comes back or is dropped does, what is carried on stays', async () => {
  expect(await first('återtas 1: av anmälaren')).toBe(
    'Punkt 1 Läget återtas vid mötet 6 februari 2026: av anmälaren.',
  )
  expect(await first('återkommer 2: under våren')).toBe(
    'Punkt 2 Barnahus från mötet 6 februari 2026 återkommer: under våren.\n' +
      'Den kommer tillbaka som förslag till mötet 29 maj 2026 när det här mötet avslutas.',
  )
  expect(await first('tas vidare 3: i arbetsgruppen')).toBe(
    'Punkt 3 Nya lagen tas vidare vid mötet 6 februari 2026: i arbetsgruppen.',
  )
  await t.say('Anna', 'utgår 4: tidsbrist')
  await t.say('Anna', 'läggs till handlingarna 5-8')
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Ärendet har återtagits av anmälaren.')
  expect(printed).toContain('Frågan återkommer under våren.')
  expect(printed).toContain('Frågan tas vidare i arbetsgruppen.')
  const closed = await t.say('Anna', 'avsluta möte ändå')
  expect(closed).toContain('F1 Barnahus (2, återkommer under våren, till mötet fredag 29 maj 2026)')
  expect(closed).toContain('F2 E-hälsa (4, utgick)')
  expect(closed).not.toMatch(/F3|Läget \(|Nya lagen \(/)
  expect(await t.say('Anna', 'förslag F1')).toContain('till mötet 29 maj 2026')
  expect(await t.say('Anna', 'förslag F2')).toContain('till mötet 17 april 2026')
})

test.each([
  ['återtas 1', 'återtas'],
  ['withdrawn 1: by the proposer', 'återtas'],
  ['återkommer 1', 'återkommer'],
  ['comes back 1: during the spring', 'återkommer'],
  ['tas vidare 1', 'tas vidare'],
  ['carried on 1: in the working group', 'tas vidare'],
])('%s is recorded', async (sentence, word) => {
  expect(await t.say('Anna', sentence)).toMatch(
    new RegExp(`^Punkt 1 Läget (?:${word} vid|från) mötet 6 februari 2026(?:[.:]| ${word}[.:])`),
  )
})

describe('a matter inside an item', () => {
  test('has a course of its own, is printed under the item, and comes back under its own title', async () => {
    await t.say('Anna', 'anteckning 8: Två frågor.')
    expect(await first('återremiss 8: oklart ; ärende Hyran för lokalen')).toContain(
      'Det gäller ärendet ”Hyran för lokalen”.',
    )
    await t.say('Anna', 'anteckning 8: Hyran höjs. ; ärende Hyran för lokalen')
    await t.say(
      'Anna',
      'uppdrag 8: Räkna om ; ansvarig Bo ; senast i maj ; ärende Hyran för lokalen',
    )
    await t.say('Anna', 'beslut 8: Avtalet förlängs.')
    const printed = await printedOf(t, 'm1')
    expect(printed).toMatch(
      /Två frågor\.\nBeslut 2026-02-06 § 8: Avtalet förlängs\.\nHyran för lokalen\nHyran höjs\.\nÄrendet återremitteras\. Skäl: oklart\.\nUppdrag U1: Räkna om\./,
    )
    await t.say('Anna', 'läggs till handlingarna 1-7')
    const closed = await t.say('Anna', 'avsluta möte ändå')
    expect(closed).toContain('F1 Hyran för lokalen (8, återremitterad)')
    expect(closed).not.toContain('Avtalet (8')
  })

  test('is asked about where the title is nearly one that there is, and is the item itself by the item’s own', async () => {
    await t.say('Anna', 'anteckning 8: Ett ; ärende Teamsgruppen')
    expect(await t.say('Anna', 'bordlägg 8: tidsbrist ; ärende Teamsgrupen')).toContain(
      'Punkten har redan ett ärende med nästan samma namn som ”Teamsgrupen”.',
    )
    await t.say('Anna', '1')
    const { matters } = (await meetingOf(t, 'm1')).items['i8']!
    expect(Object.values(matters ?? {}).map(({ title }) => title)).toEqual(['Teamsgruppen'])
    await t.say('Anna', 'läggs till handlingarna 8 ; ärende Avtalet')
    expect(await printedOf(t, 'm1')).toContain('Läggs till handlingarna.\nTeamsgruppen\nEtt\n')
    expect(await t.say('Anna', 'läggs till handlingarna 1, 2 ; matter Hyran')).toContain(
      'Skriv om en punkt i taget',
    )
  })
})
