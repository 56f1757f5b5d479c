import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* Whoever brought an item is told why it does not come back: settled after all, or nothing told of it any more. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Bo', 'föreslå Vägen')
  t.at('2026-02-06T07:28:00Z')
  for (const line of ['ta in F1', 'starta möte', 'bordlägg 1: tid', 'avsluta möte ändå'])
    await t.say('Anna', line)
  t.posts()
})
afterEach(() => t.end())

const toBo = (): string =>
  t
    .posts()
    .flatMap(({ to, message }) => (to === 'private-Bo' ? [message.text] : []))
    .join('\n')

const SETTLED =
  'F2 Vägen kommer inte tillbaka som förslag: punkten avgjordes vid mötet 6 februari 2026.'
const GONE =
  'F2 Vägen kommer inte tillbaka som förslag tills vidare: det som antecknades om punkten vid mötet 6 februari 2026 är borttaget.'

test.each([
  ['ta bort utfall 1', GONE],
  ['remove outcome 6/2 § 1', GONE],
  ['ändra utfall 1: läggs till handlingarna', SETTLED],
  ['läggs till handlingarna 1', SETTLED],
  ['beslut 1: Vägen lagas.', ''],
])('”%s”', async (said, told) => {
  await t.say('Anna', said)
  expect(toBo()).toBe(told)
})

test('the proposal itself says so, and a new outcome brings it back', async () => {
  await t.say('Anna', 'ta bort utfall 1')
  expect(await t.say('Anna', 'ta in F2')).toContain(
    'utfallet vid mötet 6 februari 2026 är borttaget',
  )
  expect(await t.say('Anna', 'bordlägg 6/2 1: mer tid')).toContain('F3 Vägen')
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  t.posts()
  await t.say('Anna', 'remove outcome 1')
  expect(toBo()).toContain(
    'what was recorded of the item at the meeting of 6 February 2026 was removed',
  )
})

test('of several promises in a note the surest is told, without the mark of its list', async () => {
  await t.say('Anna', 'öppna möte igen 6/2')
  expect(
    await t.say(
      'Anna',
      'anteckning 1: Läget\n- Kulla: klart\n  - beslut i nämnd 3/3\nAnna Berg skickar underlaget i mars.',
    ),
  ).toContain('”Anna Berg skickar underlaget i mars.”')
  expect(
    await t.say('Anna', 'anteckning 1: Läget\n- Kulla: klart\n  - Frågan tas vidare i maj'),
  ).toContain('”Frågan tas vidare i maj”')
})
