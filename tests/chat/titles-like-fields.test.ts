import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A title that is the word for a kind is a title where no item stands; standing items are told with the block that stays last. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
})
afterEach(() => t.end())

const items = async () =>
  Object.values((await meetingOf(t, 'm1')).items).map(({ title, kind }) => [title, kind])

test.each([
  ['punkt 1a: Informationsärende', 'Informationsärende'],
  ['punkt: Informationsärende', 'Informationsärende'],
  ['punkt 2: Beslut', 'Beslut'],
  ['item 1a: Information', 'Information'],
  ['punkt 1b: Diskussion ; 20 min', 'Diskussion'],
])('”%s” adds an item of that title', async (said, title) => {
  expect(await t.say('Anna', said)).toContain(`”${title}”`)
  expect(await items()).toEqual([
    ['Ett', undefined],
    [title, undefined],
  ])
})

test('where an item stands it says of what kind that is, and a kind with its word adds nothing', async () => {
  await t.say('Anna', 'punkt 1: Informationsärende')
  expect(await items()).toEqual([['Ett', 'information']])
  expect(await t.say('Anna', 'punkt 3a: typ beslut')).toContain('Det finns ingen punkt 3a')
  expect(await items()).toHaveLength(1)
})

test.each([
  ['stående punkter: Inledning 10 min, Dagordning, sist: Övriga frågor, Avslut', 'stående punkter'],
  ['standing items: Inledning 10 min, Dagordning, last: Övriga frågor, Avslut', 'standing items'],
])('standing items are told with those that stay last: %s', async (said, shown) => {
  const told =
    '1. Inledning (10 min)\n2. Dagordning\nSist på dagordningen, också när punkter läggs till:\n3. Övriga frågor\n4. Avslut'
  expect(await t.say('Anna', said)).toContain(told)
  expect(await t.say('Anna', shown)).toContain(told)
})
