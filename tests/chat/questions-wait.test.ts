import type { Action } from '../../src/meetings/action.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Bo Lund', 'Cecilia Dahl', 'Cecilia Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

const stored = async (id: string) => (await t.store.get<Action>(t.pk, id))?.doc.text

describe('questions queue', () => {
  test('a second one does not wipe out the first', async () => {
    expect(await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')).toContain('Bo')
    expect(await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')).toContain('Cecilia')
    const answer = await t.say('Anna', '1')
    expect(answer).toContain('Leda gruppen')
    expect(answer).toContain('Bo Lund')
    await t.say('Anna', '2')
    expect([await stored('U1'), await stored('U2')]).toEqual(['Leda gruppen', 'Utse två chefer'])
  })

  test('and something else in between loses none', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    await t.say('Anna', 'anteckning 1: Text.')
    await t.say('Anna', 'dagordning')
    await t.say('Anna', '1')
    expect(await stored('U1')).toBe('Utse två chefer')
  })

  test('a bare number an hour later is no answer; ”frågor” lists them and a number opens one', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')
    t.at('2026-02-06T09:00:00Z')
    await t.say('Anna', '1')
    expect([await stored('U1'), await stored('U2')]).toEqual([undefined, undefined])
    const list = await t.whisper('Anna', 'frågor')
    expect(list).toMatch(
      /^2 frågor väntar på svar:\n1\. .*Leda gruppen[\s\S]*2\. .*Utse två chefer/,
    )
    expect(await t.whisper('Anna', '2')).toContain('Bo Lund')
    expect(await t.whisper('Anna', '1')).toContain('Utse två chefer')
    expect(await stored('U1')).toBe('Utse två chefer')
    expect(await t.whisper('Anna', 'questions')).toContain('Leda gruppen')
  })

  test('a question that was asked after the list is what a number answers', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    t.at('2026-02-06T09:00:00Z')
    await t.whisper('Anna', 'frågor')
    t.at('2026-02-06T09:01:00Z')
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')
    await t.say('Anna', '1')
    expect(await stored('U1')).toBe('Leda gruppen')
  })
})

describe('frågor', () => {
  test('is answered in one’s own chat, wherever it was asked', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    t.posts()
    expect(await t.say('Anna', 'frågor')).toBe('Listan finns i din egen chatt.')
    expect(t.posts().map(({ to, message }) => [to, message.text.includes('Utse')])).toEqual([
      ['private-Anna', true],
    ])
  })

  test('says so when nothing waits', async () =>
    expect(await t.whisper('Anna', 'questions')).toBe('Ingen fråga väntar på svar.'))

  test('tells of a meeting that was left open, and a number closes it', async () => {
    t.at('2026-02-09T09:00:00Z')
    expect(await t.whisper('Anna', 'frågor')).toContain(
      '1. Mötet 6 februari 2026 är inte avslutat.',
    )
    expect(await t.whisper('Anna', '1')).toContain('avslut')
  })
})
