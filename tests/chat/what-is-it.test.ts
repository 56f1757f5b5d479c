import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* A bare yes or no below the question what an owner is answers nothing: it is asked again, and never passed over. */

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
