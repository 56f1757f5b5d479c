import type { Json } from '../../src/text/message.ts'
import { printedOf } from './printed.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* The chain of forums is a table: on the card with a plain text beside it, and in the minutes. */

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Avtal'],
  })
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of [
    'starta möte',
    'vidare 2 till Chefsgruppen 29/5, KCRD 12/6, Rådet 13/9',
    'träder i kraft 2: 1 januari 2027',
  ])
    await t.say('Anna', sentence)
})
afterEach(() => t.end())

/** The rows of the card's table, cell by cell. */
async function rowsOf(sentence: string): Promise<readonly (readonly string[])[]> {
  const answer = await t.hear('Bo', sentence)
  const { body = [] } = (answer?.card ?? {}) as { body?: readonly Json[] }
  return body
    .filter(({ type }) => type === 'ColumnSet')
    .map(({ columns }) =>
      (columns as readonly { items: readonly Json[] }[]).map(({ items }) =>
        JSON.stringify(items).replace(/^.*?"text":"(.*?)".*$/, '$1'),
      ),
    )
}

test.each([
  ['kedja 2', ['Organ', 'Dag', 'Senaste dag', 'Läge']],
  ['chain 2', ['Organ', 'Dag', 'Senaste dag', 'Läge']],
])('on the card, with the latest day for each: %s', async (sentence, head) => {
  expect(await rowsOf(sentence)).toEqual([
    head,
    ['1. Chefsgruppen', '29 maj 2026', '11 juni 2026', 'inte beslutat än'],
    ['2. KCRD', '12 juni 2026', '12 september 2026', 'inte beslutat än'],
    ['3. Rådet', '13 september 2026', '31 december 2026', 'inte beslutat än'],
  ])
  expect((await t.hear('Bo', sentence))?.text).toContain(
    '2. KCRD, 12 juni 2026, inte beslutat än, senast 12 september 2026.',
  )
})

test('what is decided, taken away, and late follows', async () => {
  await t.say('Anna', 'beslutat av Chefsgruppen 2026-02-03 2: Avtalet tillstyrks.')
  await t.say('Anna', 'ta bort utfall 2:2')
  await t.say('Anna', 'vidare 2 till Nämnden 5/1')
  const rows = await rowsOf('kedja 2')
  expect(rows.slice(1)).toEqual([
    ['1. Chefsgruppen', '3 februari 2026', '–', 'beslutade: Avtalet tillstyrks'],
    ['2. Rådet', '13 september 2026', '30 december 2026', 'inte beslutat än'],
    ['3. Nämnden', '5 januari 2027', '31 december 2026', 'inte beslutat än, för sent'],
  ])
})

test('in the minutes, and not where there is only one', async () => {
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('Beslutets väg')
  expect(printed).toContain('Organ | Dag | Senaste dag | Läge')
  expect(printed).toContain('KCRD | 12 juni 2026 | 12 september 2026 | inte beslutat än')
  await t.say('Anna', 'ta bort utfall 2:1')
  await t.say('Anna', 'ta bort utfall 2:2')
  expect(await printedOf(t, 'm1')).not.toContain('Beslutets väg')
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).toContain('Beslutets väg')
})

test('of a matter inside an item, and in English', async () => {
  await t.say('Anna', 'refer 1 to the Board 1/6, the Council 1/9 ; matter The part')
  await t.say('Anna', 'language English')
  const printed = await printedOf(t, 'm1')
  expect(printed).toContain('The way of the decision')
  expect(printed).toContain('Body | Day | Latest day | State')
  expect(printed).toContain('the Board | 1 June 2026 | 31 August 2026 | not decided yet')
  expect((await rowsOf('chain 2'))[2]).toEqual([
    '2. KCRD',
    '12 June 2026',
    '12 September 2026',
    'not decided yet',
  ])
})

test.each([
  ['vidare 1 till KCRD 12/6, Rådet 14/9 ; efter KCRD', [undefined, 'KCRD']],
  ['refer 1 to KCRD 12/6, Rådet 14/9 ; after kcrd', [undefined, 'kcrd']],
  ['vidare 1 till KCRD 12/6, Rådet 14/9 ; efter Nämnden', ['Nämnden', undefined]],
  ['vidare 1 till KCRD ; efter KCRD', [undefined]],
])('no body is behind itself: %s', async (said, after) => {
  expect(await t.say('Anna', said)).not.toMatch(/till KCRD[^\n]*efter KCRD/i)
  const rows = await rowsOf('kedja 1')
  const told = rows.slice(1).map((row) => /(?:efter|after) ([^,]+)/.exec(row[3] ?? '')?.[1])
  if (after.length > 1) expect(told).toEqual(after)
  expect(await printedOf(t, 'm1')).not.toMatch(/KCRD[^\n|]*, efter KCRD/i)
})
