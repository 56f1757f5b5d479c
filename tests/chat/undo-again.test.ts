import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => void (t = await talk()))
afterEach(() => t.end())

/** Sentences that make something, whose taking back leaves nothing behind. */
test.each([
  ['föreslå Första', 'föreslå Andra', 'förslag'],
  ['nytt möte 2026-02-06 08:30-12:00', 'nytt möte 2026-04-17 08:30-12:00', 'möten'],
  ['tema: Första', 'tema: Andra', 'teman'],
])('what was taken back is not taken back again: %s', async (first, second, list) => {
  const before = await t.say('Anna', list)
  await t.say('Anna', first)
  await t.say('Anna', second)
  expect(await t.say('Anna', 'ångra')).toContain(`Jag tog tillbaka: ”${second}”`)
  expect(await t.say('Anna', 'ångra')).toContain(`Jag tog tillbaka: ”${first}”`)
  expect(await t.say('Anna', list)).toBe(before)
  expect(await t.say('Anna', 'ångra')).not.toContain('Jag tog tillbaka')
})

test.each([
  ['ta bort uppdrag U1', 'ångra'],
  ['ta bort anteckning 1', 'ångra'],
  ['ta bort beslut 1', 'ångra'],
  ['remove note 1', 'undo'],
])(
  'what brings back is not asked about, however lately something else was taken back: %s',
  async (removes, undoes) => {
    for (const said of [
      'nytt möte 2026-01-12 09:30-12:00',
      'punkt: Avtalet',
      'starta möte',
      'beslut 1: Avtalet antas.',
      'anteckning 1: Alla är med.',
      'uppdrag: Skriv till dem',
      'anteckning 1: Fel.',
      undoes,
      removes,
    ])
      await t.say('Anna', said)
    expect(await t.say('Anna', undoes)).toContain(`Jag tog tillbaka: ”${removes}”`)
  },
)
