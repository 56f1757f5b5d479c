import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

/* Several guests in one sentence: none becomes the title of another. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Stora salen')
  await t.say('Anna', 'punkt: Läkaravtalet')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

const guests = async (): Promise<readonly string[]> =>
  Object.values((await meetingOf(t, 'm1')).guests).map(({ name, organisation }) =>
    organisation === undefined ? name : `${name} (${organisation})`,
  )

test.each([
  ['gäster: Kalle Ny och Lisa Gran', ['Kalle Ny', 'Lisa Gran']],
  ['guests: Kalle Ny and Lisa Gran', ['Kalle Ny', 'Lisa Gran']],
  [
    'gäster: Kalle Ny, chef; Lisa Gran, läkare, Region',
    ['Kalle Ny (chef)', 'Lisa Gran (läkare, Region)'],
  ],
  ['gäster:\n- Kalle Ny, chef\n- Lisa Gran', ['Kalle Ny (chef)', 'Lisa Gran']],
  ['gäster 6/2: Kalle Ny', ['Kalle Ny']],
])('%j', async (said, there) => {
  await t.say('Anna', said)
  expect(await guests()).toEqual(there)
  expect(await printedOf(t, 'm1')).toContain('Kalle Ny')
})

test.each([
  ['gäster: Kalle Ny, Lisa Gran', 'Ja, 2 gäster'],
  ['guests: Kalle Ny, Lisa Gran', 'Ja, 2 gäster'],
])('commas alone are asked about, and either answer is kept: %s', async (said, yes) => {
  const asked = await t.hear('Anna', said)
  expect(asked?.choices?.map(({ label }) => label)).toEqual([
    yes,
    'Nej, en gäst: Kalle Ny, Lisa Gran',
  ])
  expect(await guests()).toEqual([])
  await t.say('Anna', '1')
  expect(await guests()).toEqual(['Kalle Ny', 'Lisa Gran'])
  await t.say('Anna', 'ångra')
  expect(await guests()).toEqual([])
  await t.say('Anna', said)
  await t.say('Anna', '2')
  expect(await guests()).toEqual(['Kalle Ny (Lisa Gran)'])
})

test.each(['gäst: Kalle Ny och Lisa Gran', 'guest: Kalle Ny, head; Lisa Gran, doctor'])(
  'two are no one guest: %s',
  async (said) => {
    expect(await t.say('Anna', said)).toMatch(/Det är 2 gäster\. Skriv ”gäster: Kalle Ny/)
    expect(await guests()).toEqual([])
  },
)

test('somebody of the group is none, and a name near one of theirs is asked about', async () => {
  expect(await t.say('Anna', 'gäster: Bo Ek; Kalle Ny')).toContain('Bo Ek')
  expect(await guests()).toEqual([])
  await t.say('Anna', 'gäster: Cecilia Dal; Kalle Ny')
  expect(await guests()).toEqual([])
})

test('after sending out it is marked as added afterwards, and the day with two meetings is named by its hour', async () => {
  await t.say('Anna', 'nytt möte 2026-02-09 08:30-12:00 Stora salen')
  await t.say('Anna', 'nytt möte 2026-02-09 13:00-14:00 Lilla salen')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-09T07:30:00Z')
  await t.say('Anna', 'starta möte 9/2 08:30')
  await t.say('Anna', 'närvarande: alla')
  t.at('2026-02-09T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  expect(await t.say('Anna', 'gäst 9/2 08:30: Nils Ny')).toContain('kl. 08.30')
  await t.say('Anna', 'skicka protokoll 9/2 08:30')
  expect(await t.say('Anna', 'gäster 9/2 08:30: Kalle Ny och Lisa Gran')).toContain('kl. 08.30')
  expect(
    (await printedOf(t, 'm2')).match(/Tillagt i efterhand|tillagd i efterhand/gi)?.length,
  ).toBe(2)
})
