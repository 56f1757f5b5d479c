import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A question about what was nearly said tells whose answer it is, and never another's in its place. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
})
afterEach(() => t.end())

const answers = async () => (await meetingOf(t, 'm1')).answers

describe('before the meeting', () => {
  beforeEach(() => t.say('Anna', 'kalla'))

  test.each([
    ['komer inte Bo Ek', 'kommer inte Bo Ek'],
    ['kommer inet Bo Ek', 'kommer inte: Bo Ek'],
    ['not atending Bo Ek', 'kommer inte Bo Ek'],
    ['kommmer inte Eva', 'kommer inte Eva Falk'],
    ['komer Bo Ek', 'kommer Bo Ek'],
    ['kommmer Eva Falk', 'kommer Eva Falk'],
  ])('%s', async (said, told) => {
    const heard = await t.hear('Anna', said)
    expect(heard?.text).toBe(`Menade du: ${told}? Inget är gjort än.`)
    await t.say('Anna', String(heard?.choices?.[0]?.say))
    expect(Object.keys(await answers())).toEqual([said.includes('Bo') ? 'p2' : 'p5'])
  })

  test.each(['komer inte: tandläkare', 'komer inte'])(
    'one’s own, without the reason: %s',
    async (said) => {
      expect(await t.say('Bo', said)).toBe('Menade du: kommer inte? Inget är gjort än.')
    },
  )

  test.each([
    'Eva kan inte komma',
    'Cecilia är bortrest och kommer inte',
    'David Ek has to miss it',
  ])('somebody else’s is never offered as one’s own: %s', async (said) => {
    const heard = await t.hear('Anna', said)
    expect((heard?.choices ?? []).map(({ say }) => say)).not.toContain('kommer inte')
    expect(await answers()).toEqual({})
  })

  test.each(['kommer inte Evva', 'not attending Evva', 'kommer inte Cecelia'])(
    'a name that is nearly somebody’s is asked about: %s',
    async (said) => {
      expect(await t.say('Anna', said)).toContain('Menade du')
      expect(await answers()).toEqual({})
    },
  )
})

describe('at the meeting', () => {
  beforeEach(async () => {
    t.at('2026-02-06T07:28:00Z')
    await t.say('Anna', 'starta möte')
  })

  test.each([
    ['frånvarnde: Evva Falk', 'frånvarande: Evva Falk'],
    ['närvarnde: Evva Falk', 'närvarande: Evva Falk'],
    ['absnt: Evva Falk', 'frånvarande: Evva Falk'],
  ])('a name that nobody has stands as typed: %s', async (said, told) => {
    expect(await t.say('Anna', said)).toContain(told)
  })
})
