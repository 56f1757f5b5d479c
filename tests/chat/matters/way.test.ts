import { chainOf } from '../../../src/meetings/chain-of-forums.ts'
import { plan } from '../plan.ts'
import { printedOf } from '../printed.ts'
import { talk, type Talk } from '../talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Anna', 'organisation Bo Ek Kumla kommun')
  await t.say('Anna', 'organisation Cecilia Dahl Laxå kommun')
  await t.say('Anna', 'organisation David Ek Nora kommun')
  await t.say('Anna', 'punkt: Läget\npunkt: Läkaravtalet')
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

test('the chain shows the bodies in order, what they decided, what is late, and the latest day counted back', async () => {
  expect(await t.say('Bo', 'kedja 2')).toContain('är inte skickad vidare')
  await t.say('Anna', 'vidare 2 till Styrgruppen 30/1, KCRD 12/6, Rådet')
  await t.say('Anna', 'träder i kraft 2: 1 januari 2027')
  await t.say('Anna', 'beslutat av KCRD 2026-06-12 2: Antas.')
  expect(await t.say('Bo', 'kedja 2')).toBe(
    'Vägen för punkt 2 Läkaravtalet, mötet 6 februari 2026:\n' +
      '1. Styrgruppen, 30 januari 2027, inte beslutat än, senast 11 juni 2026, för sent.\n' +
      '2. KCRD, beslutade 12 juni 2026: Antas.\n' +
      '3. Rådet, inte beslutat än, senast 31 december 2026.\n' +
      'Träder i kraft 1 januari 2027.',
  )
  expect(await t.say('Bo', 'kedja läkar')).toContain('Vägen för punkt 2')
  expect(await t.say('Bo', 'chain 2026-02-06 § 2')).toContain('Vägen för punkt 2')
  expect(await printedOf(t, 'm1')).toContain('Träder i kraft 1 januari 2027.')
})

test('each step must be done the day before the one after it, and what has passed is late', () => {
  const links = chainOf(
    [
      { kind: 'referred', to: 'A', on: '2026-01-30' },
      { kind: 'referred', to: 'B' },
      { kind: 'referred', to: 'C', on: '2026-06-12' },
      { kind: 'referred', to: 'D', after: 'A' },
    ],
    '2026-02-06',
    '2027-01-01',
  )
  expect(links.map(({ forum, latest, late }) => [forum, latest, late])).toEqual([
    ['A', '2026-06-09', 'passed'],
    ['D', '2026-06-10', undefined],
    ['B', '2026-06-11', undefined],
    ['C', '2026-12-31', undefined],
  ])
})

test('what each party has decided at home is said by those who lead for all, and unknown is never no', async () => {
  expect(await t.say('Anna', 'hemma 2: Kumla ja 30/1 2026, Laxå nej (ekonomi, igen)')).toBe(
    'Hemma, punkt 2 Läkaravtalet, mötet 6 februari 2026:\n' +
      '1 av 3 har beslutat; nej från Laxå kommun; återstår Nora kommun.\n' +
      'Ja: Kumla kommun 30 januari 2026.\nNej: Laxå kommun (ekonomi, igen).\nOkänt: Nora kommun.',
  )
  expect(await printedOf(t, 'm1')).toContain(
    '1 av 3 har beslutat; nej från Laxå kommun; återstår Nora kommun.',
  )
  await t.say('Anna', 'hemma 2: Nora bereds')
  expect(await t.say('Anna', 'at home 2: all but Nora')).toContain('Bereds: Nora kommun.')
  expect(await printedOf(t, 'm1')).toContain('2 av 3 har beslutat; återstår Nora kommun.')
  expect(await t.say('Bo', 'hemma läkaravtalet')).toContain('2 av 3 har beslutat')
  expect(await t.say('Anna', 'hemma 2: Strand ja')).toContain('känner inte till parten ”Strand”')
})

test('somebody of a party says it for their own, and for no other', async () => {
  expect(await t.say('David', 'hemma 2: ja 30/1 2026')).toContain(
    'Ja: Nora kommun 30 januari 2026.',
  )
  expect(await t.say('David', 'hemma 2: Kumla nej')).toContain(
    'Du kan anteckna det för Nora kommun.',
  )
  expect(await t.say('Bo', 'hemma 2')).not.toContain('Nej:')
  expect(await t.say('David', 'hemma 2: okänt')).toContain('0 av 3 har beslutat')
})

test('who stands behind a matter, and who does not, is printed', async () => {
  await t.say('Anna', 'bakom 2: alla')
  expect(await t.say('Anna', 'inte bakom 2: Laxå ; skäl kostnaden')).toBe(
    'Bakom punkt 2 Läkaravtalet, mötet 6 februari 2026:\n' +
      'Ställer sig bakom: Kumla kommun, Nora kommun.\nStäller sig inte bakom: Laxå kommun (kostnaden).\n' +
      'Ställde sig förut bakom: Laxå kommun.',
  )
  expect(await printedOf(t, 'm1')).toContain(
    'Ställer sig bakom: Kumla kommun, Nora kommun.\nStäller sig inte bakom: Laxå kommun (kostnaden).',
  )
  expect(await t.say('Bo', 'behind 2')).toContain('Ställer sig inte bakom: Laxå kommun')
  expect(await t.say('Bo', 'bakom 2: Kumla')).toContain('Det kan bara')
})

test.each([
  ['hemma 2: Kumla ja 30/1', 'Ja: Kumla kommun 30 januari 2026'],
  ['at home 2: Kumla yes 30/1', 'Ja: Kumla kommun 30 januari 2026'],
  ['hemma 2: Kumla nej 30/12', 'Nej: Kumla kommun 30 december 2025'],
  ['beslutat av Rådet 30/1 2: Ja.', 'Rådet den 30 januari 2026'],
])('%s: what has been decided lies behind', async (sentence, told) => {
  expect(await t.say('Anna', sentence)).toContain(told)
})
