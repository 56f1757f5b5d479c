import { plan } from './plan.ts'
import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What came back from a meeting and was taken in at the next one follows what becomes of it at the first, whenever that is recorded. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([])
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-01' })
})
afterEach(() => t.end())

const say = async (...lines: readonly string[]): Promise<string> => {
  let answer = ''
  for (const line of lines) answer = await t.say('Anna', line)
  return answer
}
const begin = (...said: readonly string[]): Promise<string> =>
  say('starta möte', 'närvarande: alla', ...said, 'avsluta möte ändå', 'ta in F1')

test.each([
  ['läggs till handlingarna 6/2 § 2', 'lagd till handlingarna 2026-02-06 § 2'],
  ['noted 6/2 § 2', 'lagd till handlingarna 2026-02-06 § 2'],
  ['beslut 6/2 § 2: Antas.', 'beslutad 2026-02-06 § 2'],
  ['återtas 6/2 § 2: av anmälaren', 'återtagen 2026-02-06 § 2'],
])('it is told that it stands there, as what it became: %s', async (sentence, is) => {
  await begin('beslut 1: Antas.')
  expect(await say('dagordning 17/4')).toContain('inte behandlad 2026-02-06 § 2')
  expect(await say(sentence)).toContain(
    'F1 Två står redan på dagordningen till mötet 17 april 2026. Ska det inte tas upp där, skriv ”ta bort punkt 1”.',
  )
  expect(await say('dagordning 17/4')).toContain(is)
  const minutes = await printedOf(t, 'm1')
  expect(minutes).not.toContain('inte behandlat')
  expect(minutes).toMatch(/Två \(punkt 2, .+, förslag F1\)/)
  await say('ångra')
  expect(await say('dagordning 17/4')).toContain('inte behandlad 2026-02-06 § 2')
})

test('what it comes back as follows too, and terms that are others are not met', async () => {
  await begin('beslut 1: Antas.', 'återremiss 2: mer underlag ; villkor nya siffror')
  await say('villkor F1 uppfyllt')
  expect(await say('dagordning 17/4')).toContain('villkoret uppfyllt')
  expect(await say('återremiss 6/2 § 2: annat skäl ; villkor fler svar')).not.toContain(
    'står redan',
  )
  expect(await say('dagordning 17/4')).toContain('villkor: fler svar, inte uppfyllt än')
  await say('bordlägg 6/2 § 2: tidsbrist')
  expect(await say('dagordning 17/4')).toContain('bordlagd 2026-02-06 § 2')
})

test('where nothing tells any more what became of it, the agenda says nothing of that meeting', async () => {
  await begin('beslut 1: Antas.', 'bordlägg 2: tidsbrist')
  expect(await say('ta bort utfall 6/2 § 2')).toContain('F1 Två står redan på dagordningen')
  expect(await say('dagordning 17/4')).toContain('1. Två\n')
})

test('a matter inside an item, in English', async () => {
  await say('language English')
  await begin('beslut 1: Antas.', 'bordlägg 2: tidsbrist ; ärende Taket')
  expect(await say('noted 6/2 § 2 ; matter Taket')).toContain(
    'F1 Taket stands on the agenda of the meeting of 17 April 2026 already. If it is not to be treated there, write “remove item 1”.',
  )
  expect(await say('agenda 17/4')).not.toContain('deferred')
})

test('a meeting that is over keeps what it told', async () => {
  await begin('beslut 1: Antas.')
  t.at('2026-04-17T06:28:00Z')
  await say('starta möte', 'beslut 1: Antas.', 'avsluta möte ändå')
  const before = await printedOf(t, 'm2')
  expect(await say('läggs till handlingarna 6/2 § 2')).not.toContain('står redan')
  expect(await printedOf(t, 'm2')).toBe(before)
})
