import { change, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await t.say('Anna', 'punkt: Inledning\npunkt: Läkaravtalet')
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of [
    'starta möte',
    'närvarande: alla',
    'beslut 2: Avtalet förlängs.',
    'uppdrag 2: Förläng avtalet ; ansvarig Bo Ek ; senast 1/3',
  ])
    await t.say('Anna', sentence)
  t.at('2026-02-06T11:00:00Z')
  t.posts()
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-06T11:30:00Z')
})
afterEach(() => t.end())

/** The posts of the group: new ones, and those that were put right in their place. */
const inGroup = () =>
  t
    .posts()
    .filter(({ to }) => to === 'chat')
    .map(({ message, replaced, id }) => ({ text: message.text, replaced, id }))

describe('what the posted summary said', () => {
  let summary: string
  beforeEach(() => {
    const [posted] = inGroup()
    expect(posted?.text).toContain('Avtalet förlängs.')
    summary = posted!.id
  })

  test.each([
    [
      'ändra beslut 2: Avtalet sägs upp.',
      'Avtalet sägs upp.',
      /Ändrat: beslut 2026-02-06 § 2\. Nu: Avtalet sägs upp\./,
    ],
    ['ta bort uppdrag U1', 'Inga uppdrag', /Borttaget: uppdrag U1\./],
    ['beslut 1: Även detta.', 'Även detta.', /Nytt: beslut 2026-02-06 § 1\. Även detta\./],
    [
      'läggs till handlingarna 1',
      'Läggs till handlingarna: 1',
      /Nytt: utfallet av punkt 1 Inledning\. Lades till handlingarna\./,
    ],
    ['uppdrag 1: Ring ; ansvarig Eva Falk', 'Ring', /Nytt: uppdrag U2\. Ring\. Ansvarig: Eva Falk/],
    ['ändra närvaro: Bo frånvarande', 'Frånvarande (1): Bo Ek', /Ändrat: närvaron\./],
  ])('is put right in its own post, and the group hears it: %s', async (sentence, now, told) => {
    await t.say('Anna', sentence)
    const posts = inGroup()
    expect(posts.filter(({ replaced }) => replaced === summary).at(-1)?.text).toContain(now)
    const news = posts.filter(({ replaced }) => replaced === undefined)
    expect(news).toHaveLength(1)
    expect(news[0]?.text).toMatch(/^Ändrat efter mötet 6 februari 2026:\n/)
    expect(news[0]?.text).toMatch(told)
  })

  test('is told once a day: what is changed later that day goes into the same post', async () => {
    await t.say('Anna', 'ändra beslut 2: Avtalet sägs upp.')
    const [first] = inGroup().filter(({ replaced }) => replaced === undefined)
    t.at('2026-02-06T12:30:00Z')
    await t.say('Anna', 'beslut 1: Även detta.')
    const later = inGroup()
    expect(later.every(({ replaced }) => replaced !== undefined)).toBe(true)
    const whole = later.find(({ replaced }) => replaced === first?.id)?.text
    expect(whole).toContain('Ändrat: beslut 2026-02-06 § 2')
    expect(whole).toContain('Nytt: beslut 2026-02-06 § 1')
    t.at('2026-02-09T09:00:00Z')
    await t.say('Anna', 'ta bort beslut 1')
    const [next, ...others] = inGroup().filter(({ replaced }) => replaced === undefined)
    expect(others).toEqual([])
    expect(next?.text).toContain('Borttaget: beslut 2026-02-06 § 1.')
    expect(next?.text).not.toContain('§ 2')
  })

  test('of what it does not say, nobody is told', async () => {
    await t.say('Anna', 'anteckning 1: En sen anteckning.')
    await t.say('Anna', 'ändra anteckning 1: En annan.')
    expect(inGroup()).toEqual([])
  })

  test('and what is taken back is told so in the same post', async () => {
    await t.say('Anna', 'ändra beslut 2: Avtalet sägs upp.')
    const [first] = inGroup().filter(({ replaced }) => replaced === undefined)
    await t.say('Anna', 'ångra')
    const posts = inGroup()
    expect(posts.find(({ replaced }) => replaced === first?.id)?.text).toContain(
      'gäller som förut igen',
    )
    expect(posts.filter(({ replaced }) => replaced === summary).at(-1)?.text).toContain(
      'Avtalet förlängs.',
    )
    expect(posts.some(({ replaced }) => replaced === undefined)).toBe(false)
  })

  test('in English too', async () => {
    await t.say('Anna', 'language English')
    inGroup()
    await t.say('Anna', 'change decision 2: It is ended.')
    expect(inGroup().find(({ replaced }) => replaced === undefined)?.text).toBe(
      'Changed after the meeting of 6 February 2026:\n– Changed: decision 2026-02-06 § 2. Now: It is ended.\nThe summary is up to date.',
    )
  })

  test('of a meeting from before that was done stays as it was', async () => {
    await change(t, 'm1', { posts: {} })
    await t.say('Anna', 'ändra beslut 2: Avtalet sägs upp.')
    expect(inGroup()).toEqual([])
  })
})
