import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* The answer to a changed action tells what stood before, of what is another now. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'uppdrag 1: Skriva ; ansvarig Bo ; senast i maj',
    'uppdrag 1: Ringa',
  ])
})
afterEach(() => t.end())

test.each([
  ['ändra uppdrag U1: Skriva brev', 'Förut: ”Skriva”.'],
  ['change action U1 ; due 1 June', 'Förut: i maj (senast 31 maj 2026).'],
  ['ändra uppdrag U1 ; ansvarig Cecilia', 'Förut: ansvarig Bo Ek.'],
  [
    'edit action U1: Write ; owner Cecilia ; due 1/6',
    'Förut: ”Skriva”; ansvarig Bo Ek; i maj (senast 31 maj 2026).',
  ],
  ['ändra uppdrag U2: Ringa Bo ; ansvarig Bo', 'Förut: ”Ringa”.'],
  ['senare U1 3/6', 'Förut: i maj (senast 31 maj 2026).'],
  ['hand over U1 to Cecilia', 'Förut: ansvarig Bo Ek.'],
])('%s', async (said, stood) => {
  expect((await t.say('Anna', said)).split('\n')).toContain(stood)
})

test('what is as it was is not told as before', async () => {
  expect(await t.say('Anna', 'ändra uppdrag U1: Skriva ; ansvarig Bo')).not.toContain('Förut')
})

test('in English', async () => {
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Anna', 'change action U1: Write ; owner Cecilia')).toContain(
    'Before: “Skriva”; owner Bo Ek.',
  )
})
