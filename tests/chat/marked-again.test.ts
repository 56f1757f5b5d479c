import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What comes, or is put under another item, once the minutes went out is marked so, also where the meeting was opened again for it. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'närvarande: alla',
    'uppdrag 1: Rita karta ; ansvarig Bo ; senast i maj',
    'beslut 2: Avtalet förlängs.',
    'uppdrag 2: Teckna avtalet ; ansvarig Cecilia',
    'avsluta möte ändå',
  ])
})
afterEach(() => t.end())

const went = async (...said: readonly string[]): Promise<readonly string[]> => {
  await t.say('Anna', 'skicka protokoll 6/2')
  t.at('2026-02-09T08:00:00Z')
  for (const line of said) await t.say('Anna', line)
  return (await printedOf(t, 'm1')).split('\n')
}
const reopened = (...said: readonly string[]) => went('öppna möte igen 6/2: mer kvar', ...said)
const added = '(tillagt i efterhand den 9 februari 2026)'
const changed = '(ändrat den 9 februari 2026)'

test.each([
  ['uppdrag 1: Ring alla ; ansvarig Bo ; senast i maj', 'Uppdrag U3: Ring alla.'],
  ['action 1: Ring alla ; owner Bo ; due in May', 'Uppdrag U3: Ring alla.'],
  ['bilaga 1: https://example.se/pm PM', 'Bilaga 1, punkt 1: PM.'],
  ['attachment 1: https://example.se/pm PM', 'Bilaga 1, punkt 1: PM.'],
  ['bilaga 6/2: https://example.se/pm PM', 'Bilaga 1: PM.'],
])('in a meeting that is open again: ”%s”', async (said, printed) => {
  const line = (await reopened(said)).find((one) => one.startsWith(printed))
  expect(line).toContain(added)
  await t.say('Anna', 'avsluta möte ändå')
  expect(await printedOf(t, 'm1')).toContain(line)
})

test.each(['ändra uppdrag U1: Rita om kartan', 'change action U1: Rita om kartan'])(
  'what is changed there: ”%s”',
  async (said) => {
    const line = (await reopened(said)).find((one) => one.startsWith('Uppdrag U1: Rita om'))
    expect(line).toContain(changed)
  },
)

describe.each([
  ['closed', went],
  ['open again', reopened],
])('in a meeting that is %s', (_name, after) => {
  test.each([
    ['flytta uppdrag U1 till 2', 'Uppdrag U1: Rita karta.'],
    ['move action U1 to 2', 'Uppdrag U1: Rita karta.'],
    ['flytta beslut 6/2 § 2 till 1', 'Uppdrag U2: Teckna avtalet.'],
    ['move decision 6/2 § 2 to 1', 'Uppdrag U2: Teckna avtalet.'],
  ])('an action that is put under another item: ”%s”', async (said, printed) => {
    const lines = await after(said)
    expect(lines.find((one) => one.startsWith(printed))).toContain(changed)
    await t.say('Anna', 'ångra')
    expect(
      (await printedOf(t, 'm1')).split('\n').find((one) => one.startsWith(printed)),
    ).not.toMatch(/ändrat/)
  })
})

test('whom the action went to since is not said to have been given it', async () => {
  await t.say('Anna', 'skicka protokoll 6/2')
  await t.say('Anna', 'lämna U1 till Cecilia')
  const lines = await went('flytta uppdrag U1 till 2')
  expect(lines.find((one) => one.startsWith('Uppdrag U1'))).toContain('Ansvarig: Bo Ek.')
})

test.each([
  'flytta uppdrag U1 till 2',
  'bilaga 1: https://example.se/pm PM',
  'uppdrag 6/2 § 1: Ring',
])('nothing is marked while it is written up: %s', async (said) => {
  t.at('2026-02-09T08:00:00Z')
  await t.say('Anna', said)
  await t.say('Anna', 'öppna möte igen 6/2: mer')
  await t.say('Anna', 'bilaga 2: https://example.se/b B')
  await t.say('Anna', 'uppdrag 2: Skriv')
  expect(await printedOf(t, 'm1')).not.toMatch(/efterhand|ändrat/)
})
