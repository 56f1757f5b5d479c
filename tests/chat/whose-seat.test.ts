import { meetingOf } from './plan.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Who sits in whose place is told with what stood before, and nobody stands in the attendance twice. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'närvarande: Anna', 'ersätter: Nils Ny för Bo'])
})
afterEach(() => t.end())

test.each([
  ['ersätter: Cecilia för Bo', 'Cecilia Dahl ersätter Bo Ek', 'Förut: Nils Ny.'],
  ['substitute: Rut Al for Bo', 'Rut Al ersätter Bo Ek', 'Förut: Nils Ny.'],
])('another in the same place: %s', async (said, told, before) => {
  const answer = await t.say('Anna', said)
  expect(answer).toContain(told)
  expect(answer).toContain(before)
  expect(await t.say('Anna', said)).not.toContain('Förut')
})

test.each([
  ['ändra närvaro: Cecilia frånvarande', 'Bo Ek har därmed ingen ersättare och är frånvarande.'],
  ['change attendance: Cecilia absent', 'Bo Ek har därmed ingen ersättare och är frånvarande.'],
  ['frånvarande: Cecilia', 'Bo Ek har därmed ingen ersättare och är frånvarande.'],
  ['okänd: Cecilia', 'Bo Ek har därmed ingen ersättare och är inte antecknad.'],
  ['change attendance: Cecilia unknown', 'Bo Ek har därmed ingen ersättare och är inte antecknad.'],
  ['ta bort närvaro: Cecilia', 'Bo Ek har därmed ingen ersättare och är inte antecknad.'],
])('whoever had a place is gone from it: %s', async (said, told) => {
  await t.say('Anna', 'ersätter: Cecilia för Bo')
  expect((await t.say('Anna', said)).split('\n')).toContain(told)
  const shown = await t.say('Anna', 'närvaro')
  expect(shown).not.toContain('ersätts av')
})

test.each(['ändra närvaro: Cecilia del 9-10', 'part: Cecilia 9-10'])(
  'a part of the meeting keeps the place: %s',
  async (said) => {
    await t.say('Anna', 'ersätter: Cecilia för Bo')
    expect(await t.say('Anna', said)).not.toContain('ingen ersättare')
    expect(await t.say('Anna', 'närvaro')).toContain('Bo Ek ersätts av Cecilia Dahl')
  },
)

test.each(['ersätter: Fia Holm för Cecilia', 'stands in: fia holm for Cecilia'])(
  'a guest who sits in a place is no guest: %s',
  async (said) => {
    await t.say('Anna', 'gäst: Fia Holm, Nora kommun ; punkt 2')
    expect((await t.say('Anna', said)).toLowerCase()).toContain('fia holm är därmed ingen gäst.')
    expect((await meetingOf(t, 'm1')).guests).toEqual({})
    await t.say('Anna', 'ångra')
    expect(Object.values((await meetingOf(t, 'm1')).guests)).toHaveLength(1)
  },
)

test.each(['gäst: Nils Ny, Nora kommun', 'guest: nils ny'])(
  'whoever sits in a place is no guest: %s',
  async (said) => {
    expect((await t.say('Anna', said)).toLowerCase()).toContain(
      'nils ny är med som ersättare och är ingen gäst.',
    )
    expect((await meetingOf(t, 'm1')).guests).toEqual({})
  },
)
