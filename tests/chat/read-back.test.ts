import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await t.say('Anna', 'roll Bo Ek ordförande')
})
afterEach(() => t.end())

test('what asks is read back with one question mark', async () => {
  await t.say('Anna', 'kalla')
  expect(await t.say('Bo', 'kommer hon')).toMatch(/^Menade du: kommer …\? Skriv vem/)
})

test.each(['kommer han på fredag', 'kommer hen', 'is she coming'])(
  'whether somebody else comes is never that whoever asks does: %s',
  async (typed) => {
    await t.say('Anna', 'kalla')
    const answer = await t.say('Bo', typed)
    expect(answer).not.toMatch(/^(?:Antecknat|Menade du: kommer(?: 6\/2)?\?)/)
    expect(answer).toMatch(/Skriv vem|^Svar till mötet/)
  },
)
