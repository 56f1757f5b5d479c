import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What is asked below an answer is answered by the words of a button too; a bare yes or no there answers nothing, and it is asked again. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte'])
})
afterEach(() => t.end())

test.each([
  ['uppdrag 1: Utse två chefer ; ansvarig socialcheferna', 'nej'],
  ['uppdrag 1: Utse två chefer ; ansvarig socialcheferna', 'Yes'],
  ['action 1: Appoint two ; owner socialcheferna ; due in May', 'ja!'],
  ['action 1: Appoint two ; owner socialcheferna', 'no'],
])('%s, %s', async (said, answer) => {
  await t.say('Anna', said)
  const heard = await t.hear('Anna', answer)
  expect(heard?.text).toBe('”socialcheferna” finns inte i gruppen. Vem eller vad är det?')
  expect(heard?.choices).toHaveLength(3)
  expect(await t.say('Anna', String(heard?.choices?.[0]?.say))).toContain('socialcheferna')
  expect(await t.say('Anna', answer)).not.toContain('Vem eller vad')
})

test('somebody else’s is talk, and so is one that comes later', async () => {
  await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig socialcheferna')
  expect(await t.say('Bo', 'nej')).toBe('Okej.')
  t.at('2026-02-06T07:58:00Z')
  expect(await t.say('Anna', 'nej')).toBe('Okej.')
})

test.each([
  ['uppdrag 1: Utse två chefer ; ansvarig socialcheferna', 'en enhet', 'antecknad som en enhet'],
  ['action 1: Appoint two ; owner socialcheferna', 'Någon utanför gruppen', 'utanför gruppen'],
  ['närvarande: alla utom Bo', 'Frånvarande', 'Frånvarande vid mötet 6 februari 2026: Bo Ek'],
  ['present: all but Cecilia', 'kommer senare', 'Cecilia Dahl kommer senare'],
  ['närvarande: alla utom Bo', 'Vet inte', 'Inte antecknade vid mötet 6 februari 2026: Bo Ek'],
])('%s, %s', async (said, answer, told) => {
  await t.say('Anna', said)
  expect(await t.say('Anna', answer)).toContain(told)
})

test.each([
  ['närvarande: alla utom Bo', 'beslut 1: Antas.', 'Frånvarande'],
  ['uppdrag 1: Utse två chefer ; ansvarig socialcheferna', 'anteckning 1: Så.', 'en enhet'],
])('what was recorded since is no longer about it: %s, %s', async (said, between, answer) => {
  for (const line of [said, between]) await t.say('Anna', line)
  expect(await t.say('Anna', answer)).not.toMatch(/Bo Ek|antecknad som/)
})
