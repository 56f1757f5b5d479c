import type { Talk } from '../talk.ts'
import { twoItems } from '../two-items.ts'

/* What a party or another body has decided has been decided: a day that is ahead is said to be odd, and a day that was told stays. It is 6 February 2026. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['ny part Kulla kommun', 'ny part Laxå kommun', 'ny part Nora kommun'])
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

test.each([
  ['hemma 1: Kulla ja 2026-12-10', '10 december 2026'],
  ['at home 1: Kulla no 2027-01-08 (money)', '8 januari 2027'],
  ['beslutat av KCRD 2026-06-12 1: Vi antar.', '12 juni 2026'],
  ['decided by the Council 2026-12-12 1: We adopt.', '12 december 2026'],
])('”%s” is told to be ahead', async (said, day) => {
  const told = await t.say('Anna', said)
  expect(told.split('\n')).toContain(`Obs: ${day} har inte varit än.`)
  await t.say('Anna', 'ångra')
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Anna', said)).toContain('is still to come.')
})

test.each([
  ['hemma 1: Kulla ja 12/6', 'Kulla kommun 12 juni 2025'],
  ['at home 1: Kulla yes 5/2', 'Kulla kommun 5 februari 2026'],
  ['hemma 1: Kulla ja 6/2', 'Kulla kommun 6 februari 2026'],
  ['hemma 1: Kulla bereds 12/3', 'Bereds: Kulla kommun 12 mars 2026'],
  ['beslutat av KCRD 12/6 1: Vi antar.', 'KCRD den 12 juni 2025'],
  ['beslutat av KCRD 2024-12-12 1: Vi antar.', 'KCRD den 12 december 2024'],
])('”%s” has been, or is on its way', async (said, told) => {
  const answer = await t.say('Anna', said)
  expect(answer).toContain(told)
  expect(answer).not.toContain('Obs')
})

test.each([
  ['hemma 1: alla', 'Ja: Kulla kommun 30 januari 2026, Laxå kommun, Nora kommun.'],
  ['at home 1: all but Nora', 'Ja: Kulla kommun 30 januari 2026, Laxå kommun.'],
  ['hemma 1: Kulla ja', 'Ja: Kulla kommun 30 januari 2026.'],
  ['hemma 1: Kulla ja 3/2', 'Ja: Kulla kommun 3 februari 2026.'],
  ['hemma 1: Kulla nej', 'Nej: Kulla kommun.'],
])('the day that was told stays: %s', async (said, told) => {
  await t.say('Anna', 'hemma 1: Kulla ja 30/1')
  expect((await t.say('Anna', said)).split('\n')).toContain(told)
})

test('so do the words of a no', async () => {
  await t.say('Anna', 'hemma 1: Nora nej (ekonomi)')
  expect(await t.say('Anna', 'hemma 1: Nora nej 30/1')).toContain(
    'Nej: Nora kommun 30 januari 2026 (ekonomi).',
  )
})
