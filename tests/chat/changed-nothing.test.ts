import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A change that changes nothing is told as that, stores nothing and tells nobody. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await t.say('Bo', 'föreslå Bussarna ; 20 min ; typ beslut')
  await t.say('Bo', 'föreslå Hyran ; 10 min ; föredragande Bo')
  await t.say('Anna', 'ta in F2')
  t.posts()
})
afterEach(() => t.end())

const stored = async (): Promise<string> =>
  JSON.stringify(await Promise.all(['F1', 'F2', 'm1'].map((id) => t.store.get(t.pk, id))))

test.each([
  ['Bo', 'ändra F1 ; 20 min', /^F1 är redan så, så inget är ändrat: ”Bussarna” \(beslut, 20 min\)/],
  ['Bo', 'ändra F1: Bussarna', /^F1 är redan så/],
  ['Anna', 'ändra F1: Bussarna ; typ beslut ; 20 min', /^F1 är redan så/],
  [
    'Anna',
    'ändra punkt 1 ; 10 min',
    /^Punkt 1 på mötet fredag 6 februari 2026 är redan så, så inget är ändrat: ”Hyran” \(10 min, föredragande Bo Ek\)/,
  ],
  ['Anna', 'ändra punkt 1: Hyran ; föredragande Bo', /^Punkt 1 .* är redan så/],
])('%s: %s', async (who, sentence, told) => {
  const before = await stored()
  expect(await t.say(who, sentence)).toMatch(told)
  expect(await stored()).toBe(before)
  expect(t.posts()).toEqual([])
})

test.each([
  ['Bo', 'ändra F1 ; 25 min', /25 min/],
  ['Anna', 'ändra punkt 1: Hyran igen ; 10 min', /Hyran igen/],
])('%s: %s changes', async (who, sentence, told) => {
  const before = await stored()
  const answer = await t.say(who, sentence)
  expect(answer).toMatch(told)
  expect(answer).not.toContain('redan så')
  expect(await stored()).not.toBe(before)
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  expect(await t.say('Bo', 'change F1 ; 20 min')).toMatch(
    /^F1 is so already, and nothing was changed: “Bussarna”/,
  )
  expect(await t.say('Anna', 'change item 1 ; 10 min')).toMatch(
    /^Item 1 of the meeting on .* is so already/,
  )
})
