import type { Adjusting } from '../../src/minutes/adjusting-state.ts'
import { printedOf } from './printed.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A meeting whose minutes were adjusted is opened again: the locked version holds until it is closed, and what is changed by then is adjusted anew. */

let t: Talk
async function adjusted(...settings: readonly string[]): Promise<void> {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  for (const line of settings) await t.say('Anna', line)
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of ['starta möte', 'närvarande: alla', 'beslut 1: Antas.', 'anteckning 2: Läget'])
    await t.say('Anna', line)
  if (settings.length > 0) await t.say('Anna', 'justerare: Bo')
  for (const line of [
    'avsluta möte ändå',
    settings.length > 0 ? 'skicka för justering' : 'justera',
  ])
    await t.say('Anna', line)
  if (settings.length > 0) await t.whisper('Bo', 'justera 6/2')
  t.at('2026-02-09T08:00:00Z')
  await t.say('Anna', 'öppna möte igen 6/2: vi glömde en punkt')
  t.posts()
}
afterEach(() => t.end())

const versions = async (): Promise<number> =>
  (await t.store.get<Adjusting>(t.pk, 'minutes-m1'))?.doc.versions.length ?? 0

describe('with adjusters', () => {
  beforeEach(() => adjusted('inställningar justering på'))

  test('the locked version is what is read meanwhile, by anybody, and it says so', async () => {
    await t.say('Anna', 'beslut 2: Bifalls.')
    for (const who of ['Anna', 'Cecilia']) {
      const answer = await t.whisper(who, 'protokoll 6/2')
      expect(answer).toContain('version 1. Justerat den 6 februari 2026')
      expect(answer).toContain(
        'Mötet är öppet igen. Version 1 gäller tills det är avslutat; är något ändrat då blir det en ny version.',
      )
      expect(answer).not.toMatch(/inte skickat|alltid det senaste/)
    }
  })

  test.each([
    ['beslut 2: Bifalls.', 'Bifalls.'],
    ['läggs till handlingarna 2', 'Läggs till handlingarna.'],
    ['ta bort anteckning 2', 'anteckning 2:1 är borttagen'],
    ['ändra anteckning 2: Nytt läge', 'Nytt läge'],
  ])('”%s” is adjusted anew when it is closed', async (said, printed) => {
    await t.say('Anna', said)
    t.posts()
    const answer = await t.say('Anna', 'avsluta möte ändå')
    expect(answer).toContain('Version 1 står kvar som den är; det här blir version 2')
    expect(answer).toContain('Bo Ek får se ändringen och justerar på nytt.')
    const told = t.posts().find(({ to }) => to === 'private-Bo')
    expect(told?.message.text).toContain(printed)
    expect(await t.whisper('Anna', 'protokoll 6/2')).not.toContain('Justerat den 6 februari')
    t.at('2026-02-09T08:05:00Z')
    await t.whisper('Bo', 'justera 6/2')
    expect(await versions()).toBe(2)
    expect(await t.whisper('Cecilia', 'protokoll 6/2')).toContain('version 2')
    expect(await printedOf(t, 'm1')).toContain(printed)
  })
})

test('without adjusters the secretary makes it final anew', async () => {
  await adjusted()
  await t.say('Anna', 'beslut 2: Bifalls.')
  expect(await t.say('Anna', 'avsluta möte ändå')).toContain('det här blir version 2')
  await t.say('Anna', 'justera 6/2')
  expect(await versions()).toBe(2)
})

test('in English', async () => {
  await adjusted('inställningar justering på')
  await t.say('Anna', 'language English')
  expect(await t.whisper('Cecilia', 'minutes 6/2')).toContain(
    'The meeting is open again. Version 1 holds until it is closed',
  )
})

describe('sent out but not adjusted', () => {
  beforeEach(async () => {
    t = await talk(['Anna Berg', 'Bo Ek'])
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
    t.at('2026-02-06T07:28:00Z')
    for (const line of [
      'starta möte',
      'beslut 1: Antas.',
      'anteckning 1: Läget',
      'avsluta möte ändå',
      'skicka protokoll',
    ])
      await t.say('Anna', line)
    t.at('2026-02-09T08:00:00Z')
    await t.say('Anna', 'öppna möte igen 6/2: mer')
  })

  test('nobody is told that they were not sent', async () =>
    expect(await t.whisper('Bo', 'protokoll 6/2')).toBe(
      'Mötet fredag 6 februari 2026 är öppet igen, så minnesanteckningarna som skickades ut ändras nu. Läs dem när mötet är avslutat.',
    ))

  test('what is taken away while it is open is marked', async () => {
    await t.say('Anna', 'ta bort anteckning 1')
    expect(await printedOf(t, 'm1')).toContain('anteckning 1:1 är borttagen')
    await t.say('Anna', 'avsluta möte ändå')
    expect(await printedOf(t, 'm1')).toContain(
      'Ändrat den 9 februari 2026: anteckning 1:1 är borttagen.',
    )
  })
})

test('the summary tells the hours that the meeting ran', async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of ['starta möte', 'mötet pågick 8.40-11.50']) await t.say('Anna', line)
  t.posts()
  await t.say('Anna', 'avsluta möte ändå')
  expect(t.posts()[0]?.message.text).toContain('6 februari 2026, 08.40–11.50')
  await t.say('Anna', 'mötet pågick 8.45-11 6/2')
  const [told, summary] = t.posts().map(({ message }) => message.text)
  expect(told).toContain('– Ändrat: mötets tider. Nu: 08.45–11.00.')
  expect(summary).toContain('08.45–11.00')
})
