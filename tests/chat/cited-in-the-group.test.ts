import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What is cited of a meeting that goes on is for those who lead, in their own chat: where it was asked nothing untrue is said. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'beslut 1: Antas.', 'beslut 1: Sedan detta.'])
  t.posts()
})
afterEach(() => t.end())

const toAnna = (): string =>
  t
    .posts()
    .filter(({ to }) => to === 'private-Anna')
    .map(({ message }) => message.text)
    .join('\n')

test.each([
  'visa 6/2 § 1:2',
  'show 6/2 § 1:2',
  '2026-02-06 § 1:2',
  'visa beslut 2026-02-06 § 1:2',
  'show decision 6/2 § 1:2',
])('asked by whoever leads: %s', async (said) => {
  const told = await t.say('Anna', said)
  expect(told).toContain('i din egen chatt')
  expect(told).not.toContain('hittar inget')
  expect(toAnna()).toContain('Beslut: ”Sedan detta”')
  expect(await t.whisper('Anna', said)).toContain('Beslut: ”Sedan detta”')
})

test('what there is not is not there for anybody', async () => {
  expect(await t.say('Anna', 'visa 6/2 § 1:3')).toContain('Jag hittar inget')
  expect(await t.say('Bo', 'visa 6/2 § 1:2')).toContain('Jag hittar inget')
  expect(t.posts()).toEqual([])
})

test('the item alone is told where it was asked, and the rest beside it', async () => {
  expect(await t.say('Anna', 'visa 6/2 § 1')).toContain('På dagordningen.')
  expect(toAnna()).toContain('Antas')
})
