import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* When somebody was there is put right with its hours and items, and told in an order that can be true. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Ett', 'Två', 'Tre', 'Fyra'],
  })
  t.at('2026-02-06T07:28:00Z')
  for (const line of ['starta möte', 'närvarande: alla']) await t.say('Anna', line)
})
afterEach(() => t.end())

const eva = async () => (await meetingOf(t, 'm1')).attendance['p5']

describe('attendance is changed with', () => {
  test.each([
    ['change attendance: Eva part 9-10', '09.00–10.00'],
    ['ändra närvaro: Eva del 9-10', '09.00–10.00'],
    ['ändra närvaro: Eva 9.30–11', '09.30–11.00'],
    ['ändra närvaro: Eva del av mötet 9-10, 11-12', '09.00–10.00 och 11.00–12.00'],
    ['change attendance: Bo absent, Eva part 9-10, 11-12', '09.00–10.00 och 11.00–12.00'],
    ['change attendance: Eva part from item 2 through item 3', 'från punkt 2 till och med punkt 3'],
    ['ändra närvaro: Eva från punkt 2, Bo frånvarande', 'från punkt 2'],
    ['ändra närvaro: Eva närvarande 9-10', '09.00–10.00'],
    ['ändra närvaro: Bo och Eva del från 10', 'från 10.00'],
  ])('%s', async (said, stay) => {
    const told = await t.say('Anna', said)
    expect(told).toContain(`Eva Falk: med en del av mötet (${stay}). Förut: närvarande.`)
    expect(await printedOf(t, 'm1')).toContain(`närvarande del av mötet, ${stay}`)
    if (said.includes('Bo '))
      expect((await meetingOf(t, 'm1')).attendance['p2']?.kind).not.toBe('present')
    await t.say('Anna', 'ångra')
    expect(await eva()).toEqual({ kind: 'present' })
  })

  test('it is marked once the minutes went out', async () => {
    await t.say('Anna', 'avsluta möte ändå')
    await t.say('Anna', 'skicka protokoll')
    t.at('2026-02-09T08:00:00Z')
    expect(await t.say('Anna', 'ändra närvaro 6/2: Eva del 9-10')).toContain('Förut: närvarande')
    expect(await printedOf(t, 'm1')).toMatch(
      /närvarande del av mötet, 09\.00–10\.00\n\(ändrat den 9 februari 2026\)/,
    )
  })

  test.each([
    'ändra närvaro: Eva del 11-9',
    'change attendance: Eva part from item 3 to item 2',
    'ändra närvaro: Eva frånvarande 9-10',
  ])('nothing that cannot be: %s', async (said) => {
    await t.say('Anna', said)
    expect(await eva()).toEqual({ kind: 'present' })
  })
})

describe('items out of order', () => {
  test.each([
    ['del av mötet: Eva från punkt 3 till punkt 2', 'Punkt 2 kommer före punkt 3'],
    ['part: Eva from item 4 through item 1', 'Punkt 1 kommer före punkt 4'],
    ['ändra närvaro: Eva från punkt 3 till och med punkt 2', 'Punkt 2 kommer före punkt 3'],
  ])('are refused where they are said together: %s', async (said, why) => {
    expect(await t.say('Anna', said)).toContain(why)
    expect(await eva()).toEqual({ kind: 'present' })
  })

  test.each([
    ['kom efter 3: Eva', 'gick efter 2: Eva', 2],
    ['came after 3: Eva', 'left after 3: Eva', 3],
    ['del av mötet: Eva från punkt 4', 'left after 1: Eva', 1],
  ])(
    'are asked about where whoever came later leaves before that: %s, %s',
    async (came, left, n) => {
      await t.say('Anna', came)
      const stood = await eva()
      const asked = await t.say('Anna', left)
      expect(asked).toContain('Eva Falk är redan antecknad så här')
      expect(asked).toContain(`Då blir det: gick efter punkt ${n} och`)
      await t.say('Anna', 'nej')
      expect(await eva()).toEqual(stood)
      await t.say('Anna', left)
      expect(await t.say('Anna', 'ja')).toContain(`gick efter punkt ${n} och`)
    },
  )

  test('whoever leaves and comes back was there twice', async () => {
    await t.say('Anna', 'gick efter 1: Eva')
    expect(await t.say('Anna', 'kom efter 3: Eva')).toContain(
      'gick efter punkt 1 och kom efter punkt 3',
    )
    const { items } = await meetingOf(t, 'm1')
    const [one, , three] = Object.keys(items)
    expect(await eva()).toEqual({ kind: 'part', items: [{ through: one }, { after: three }] })
  })
})
