import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A first name of two letters is its holder's as any other is, where it is written as a name. Anna leads; it is Monday 12 January 2026. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Ia Lind', 'My Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
  await t.say('Anna', 'kalla 6/2')
})
afterEach(() => t.end())

/** What is said at once or offered first. */
const meant = async (said: string): Promise<string> => {
  const answer = await t.hear('Anna', said)
  return `${answer?.text}\n${answer?.choices?.[0]?.say}`
}

test.each([
  ['Bo kan inte komma', 'Bo Ek'],
  ['Ia kommer inte', 'Ia Lind'],
  ['Bo cannot come', 'Bo Ek'],
  ['My Falk kan inte komma', 'My Falk'],
  ['tyvärr kan Ia inte komma på fredag', 'Ia Lind'],
])('before the meeting: %s', async (said, name) => {
  const told = await meant(said)
  expect(told).toContain(`kommer inte ${name}`)
  expect(told).not.toContain('Anna Berg')
})

test.each([
  ['Bo kan inte komma', 'frånvarande: Bo Ek'],
  ['Bo är sjuk', 'frånvarande: Bo Ek'],
  ['Ia is not here', 'frånvarande: Ia Lind'],
])('at the meeting: %s', async (said, sentence) => {
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  expect(await meant(said)).toContain(sentence)
})

test('a word of two letters that is not written as one is nobody', async () => {
  expect(await meant('could you note that in my place nobody will come')).not.toContain('My Falk')
})
