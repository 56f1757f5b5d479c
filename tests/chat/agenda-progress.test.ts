import { talk, type Talk } from './talk.ts'

/* The agenda of an open meeting: what is treated now, what has been, what is left, and the time that is left. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Stora salen')
  await t.say(
    'Anna',
    'punkt: Inledning\npunkt: Läkaravtalet ; 20 min\npunkt: Årsplan ; 30 min\npunkt: Lokaler ; 15 min',
  )
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

test('what has been treated, what is left and the time left, whether or not the agenda was sent', async () => {
  const first = await t.say('Bo', 'dagordning')
  expect(first).toContain('(mötet pågår)')
  expect(first).not.toMatch(/utkast|Skicka ut|Saknas/)
  expect(first).toContain('Kvar: 2, 3 och 4, 65 minuter enligt dagordningen.')
  t.at('2026-02-06T10:30:00Z')
  await t.say('Anna', 'punkt 3')
  await t.say('Anna', 'beslut 2: Avtalet förlängs.')
  const later = await t.hear('Bo', 'agenda 6/2')
  expect(later?.text).toMatch(
    /\nNu: 3 Årsplan\.\nBehandlad: 2\. Kvar: 3 och 4, 45 minuter enligt dagordningen\.\nTid kvar: 30 minuter, till 12\.00\.$/,
  )
  const card = JSON.stringify(later?.card)
  expect(card).toContain('Kvar: 3 och 4')
  // A card stands in the chat: the time left would be told wrongly there.
  expect(card).not.toContain('Tid kvar')
})

test('over time it says since when, and when nothing is left', async () => {
  await t.say('Anna', 'läggs till handlingarna 2, 3, 4')
  t.at('2026-02-06T11:10:00Z')
  const told = await t.say('Bo', 'dagordning')
  expect(told).toContain('Behandlade: 2, 3 och 4. Ingen punkt är kvar.')
  expect(told).toContain('Mötet skulle sluta 12.00, för 10 minuter sedan.')
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Bo', 'agenda')).toContain('Treated: 2, 3 and 4. No item is left.')
})

test('on another day than its own no time is told', async () => {
  t.at('2026-02-07T07:30:00Z')
  expect(await t.say('Bo', 'dagordning')).not.toMatch(/Tid kvar|skulle sluta/)
})
