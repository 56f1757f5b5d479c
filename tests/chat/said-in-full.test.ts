import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Bo Lund'])
  await t.say('Anna', 'nytt möte 6/2 08:30-12 Rådhuset')
  await t.say('Anna', 'nytt möte 6/2 13-15 Rådhuset')
})
afterEach(() => t.end())

const waits = async (): Promise<string> => t.whisper('Anna', 'frågor')

describe('a question about a sentence that was then said in full waits no more', () => {
  test.each([
    ['ställ in möte 6/2', 'ställ in möte 6/2 kl 13: ingen lokal'],
    ['Ställ in möte  6/2', 'ställ in möte 6/2 kl 13: ingen lokal'],
    ['kalla 6/2', 'kalla 6/2 kl 13'],
    ['announce 6/2', 'announce 6/2 13:00'],
    ['uppdrag: Leda ; ansvarig Bo', 'uppdrag: Leda ; ansvarig Bo Ek'],
  ])('%s, %s', async (first, whole) => {
    await t.say('Anna', first)
    expect(await waits()).not.toContain('Ingen fråga')
    await t.say('Anna', whole)
    expect(await waits()).toBe('Ingen fråga väntar på svar.')
  })

  test('and so a number later never cancels the other meeting', async () => {
    await t.say('Anna', 'nytt möte 17/4 08:30-12 Rådhuset')
    await t.say('Anna', 'ställ in möte 6/2')
    await t.say('Anna', 'ställ in möte 6/2 kl 13: ingen lokal')
    await t.say('Anna', 'ställ in möte 17/4')
    expect(await t.say('Anna', 'Utan skäl')).not.toContain('Vilket gäller det?')
  })

  test('nor does the same action come twice', async () => {
    await t.say('Anna', 'uppdrag: Leda ; ansvarig Bo')
    await t.say('Anna', 'uppdrag: Leda ; ansvarig Bo Ek')
    await t.say('Anna', '2')
    expect(await t.say('Anna', 'uppdrag')).toContain('Öppna uppdrag: 1.')
  })

  test.each([
    ['another number that begins alike', 'senare U1', 'senare U10 6/3'],
    ['another meeting', 'ställ in möte 6/2', 'ställ in möte 17/4: skäl'],
    ['what only shows', 'kalla 6/2', 'möten'],
  ])('but after %s it waits on', async (_why, first, other) => {
    await plan(t, { id: 'm9', on: '2026-04-17', lastDayOn: '2026-04-03' })
    for (let n = 1; n <= 10; n++) await t.say('Anna', `uppdrag: Sak ${n} ; ansvarig jag`)
    await t.say('Anna', first)
    await t.say('Anna', other)
    expect(await waits()).toContain('En fråga väntar')
  })
})
