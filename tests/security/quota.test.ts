import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/* What others must deal with has a limit for each person. */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const lines = (count: number, verb: string, from = 1): string =>
  Array.from({ length: count }, (_, at) => `${verb} x${from + at}`).join('\n')
const waiting = async (): Promise<number> =>
  (await t.store.list(t.pk, { index: 'waiting', limit: 1000 })).items.length
const manyProposals = 'Redan 20 av dina förslag väntar. Föreslå mer när några av dem är behandlade.'
const manyAdditions =
  'Redan 5 av dina tillägg väntar på mötet. Ta bort ett (”ta bort tillägg: …”) eller vänta tills mötet har tagit ställning.'

describe('proposals', () => {
  test('of one member: twenty wait at most, however many a message holds', async () => {
    for (let part = 0; part < 4; part += 1) await t.say('Bo', lines(10, 'föreslå', part * 10))
    expect(await waiting()).toBe(20)
    expect(await t.say('Bo', 'föreslå En till')).toBe(manyProposals)
    expect(await t.whisper('Bo', 'föreslå En till')).toBe(manyProposals)
    expect(await t.say('Eva', 'föreslå Evas')).toContain('är antecknat som förslag')
  })

  test('settled ones give room, and those who settle them have no limit', async () => {
    await t.say('Bo', lines(20, 'föreslå'))
    await t.say('Anna', 'avslå F1: nej')
    expect(await t.say('Bo', 'föreslå En till')).toContain('är antecknat som förslag')
    await t.say('Anna', 'roll Cecilia Dahl AU')
    for (const who of ['Anna', 'Cecilia']) await t.say(who, lines(25, 'föreslå'))
    expect(await waiting()).toBe(70)
  })

  test('by a button as by a sentence', async () => {
    await t.say('Bo', lines(20, 'föreslå'))
    const pressed = await t.press('Bo', 'say', { say: 'föreslå En till' }, { submit: true })
    expect(pressed.answer?.text).toBe(manyProposals)
    expect(await waiting()).toBe(20)
  })
})

describe('additions', () => {
  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
  })

  test('of one member: five wait at most, and the meeting can be closed', async () => {
    expect(await t.say('Bo', lines(81, 'tillägg:'))).toContain(manyAdditions)
    expect(Object.values((await t.group()).calendar)).toHaveLength(1)
    expect(await t.say('Anna', 'avsluta möte ändå')).not.toContain(
      'som förslag, och jag klarar högst',
    )
    expect(await waiting()).toBeLessThanOrEqual(6)
  })

  test('of those who lead there is no limit, and what is removed gives room', async () => {
    await t.say('Anna', lines(8, 'tillägg:'))
    await t.say('Bo', lines(5, 'tillägg:', 100))
    expect(await t.say('Bo', 'tillägg: sjätte')).toBe(manyAdditions)
    await t.say('Bo', 'ta bort tillägg: x100')
    expect(await t.say('Bo', 'tillägg: sjätte')).not.toBe(manyAdditions)
  })

  test('in English in a group that is', async () => {
    await t.say('Anna', 'språk engelska')
    await t.say('Bo', lines(5, 'addition:'))
    expect(await t.say('Bo', 'addition: sixth')).toContain(
      '5 of your additions wait for the meeting already.',
    )
  })
})
