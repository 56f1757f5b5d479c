import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What the meeting did with its agenda is recorded while it is written up too. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'närvarande: alla', 'tillägg: Bilkö', 'beslut 1: Antas.'])
  await t.say('Bo', 'tillägg: Parkering')
  await t.say('Anna', 'avsluta möte ändå')
  t.posts()
  t.at('2026-02-09T08:00:00Z')
})
afterEach(() => t.end())

test.each([
  [
    'fastställ dagordning',
    'Mötet fastställer dagordningen med tilläggen 3, Bilkö och 4, Parkering.',
  ],
  ['adopt agenda', 'Mötet fastställer dagordningen med tilläggen 3, Bilkö och 4, Parkering.'],
])('its adoption, with what was added: %s', async (sentence, printed) => {
  expect(await t.whisper('Anna', 'lösa trådar')).toContain('Bilkö')
  expect(await t.say('Anna', sentence)).toContain('3. Bilkö')
  expect(await printedOf(t, 'm1')).toContain(printed)
  await t.say('Anna', 'läggs till handlingarna 3')
  expect(await printedOf(t, 'm1')).not.toMatch(/Bilkö \(punkt 3/)
})

test.each(['avvisa tillägg: Parkering: hör inte hit', 'reject addition: Parkering: hör inte hit'])(
  'what was turned down, and whoever wanted it is told: %s',
  async (sentence) => {
    expect(await t.say('Anna', sentence)).toContain('hör inte hit')
    expect(await printedOf(t, 'm1')).toContain('Parkering')
    expect(t.posts().find(({ to }) => to === 'private-Bo')?.message.text).toContain('hör inte hit')
    await t.say('Anna', 'ångra')
    expect(await printedOf(t, 'm1')).not.toContain('Parkering')
  },
)

test('once the minutes went out it is refused', async () => {
  await t.say('Anna', 'skicka protokoll')
  for (const sentence of ['fastställ dagordning', 'reject addition: Bilkö'])
    expect(await t.say('Anna', sentence)).toContain('Inget möte pågår')
})
