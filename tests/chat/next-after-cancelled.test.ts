import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* Whatever is cancelled, the next meeting that is told of is the next of all; its items go on to the one after it. It is 12 January 2026. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  for (const [id, on, items] of [
    ['m1', '2026-02-06', ['Ett']],
    ['m2', '2026-04-17', ['Två']],
    ['m3', '2026-05-29', []],
  ] as const)
    await plan(t, { id, on, lastDayOn: on, items })
  await t.say('Anna', 'punkt: Bussar ; möte 17/4')
})
afterEach(() => t.end())

test.each([
  ['ställ in möte 17/4: för få kan', 'Nästa möte är fredag 6 februari 2026'],
  ['cancel meeting 17/4: too few', 'Nästa möte är fredag 6 februari 2026'],
  ['ställ in möte 29/5: för få kan', 'Nästa möte är fredag 6 februari 2026'],
  ['ställ in möte 6/2: för få kan', 'Nästa möte är fredag 17 april 2026'],
])('%s', async (said, next) => {
  const told = await t.say('Anna', said)
  const post = t.posts().find(({ message }) => message.text.includes('är inställt'))?.message.text
  for (const text of [told, post]) {
    expect(text).toContain(next)
    expect(text?.match(/Nästa möte är/g)).toHaveLength(1)
  }
  if (said.includes('17/4'))
    expect(told).toContain('”Bussar” står nu på dagordningen för fredag 29 maj 2026')
})
