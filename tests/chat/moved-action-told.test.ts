import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* An action that is moved after the meeting: the posted summary is put right, and the group hears under which item it stands now. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'beslut 1: Antas.',
    'uppdrag 1: Ring ; ansvarig Bo ; senast 1/6',
    'avsluta möte ändå',
  ])
  t.posts()
})
afterEach(() => t.end())

const inGroup = (): readonly string[] =>
  t.posts().flatMap(({ to, message }) => (to === 'chat' ? [message.text] : []))

test.each(['flytta uppdrag U1 till 2', 'move action U1 to 2'])('”%s”', async (said) => {
  await t.say('Anna', said)
  const [told, summary] = inGroup()
  expect(told).toContain(
    '– Ändrat: uppdrag U1. Nu: Ring. Ansvarig: Bo Ek. Tid: 1 juni 2026 (2026-02-06 § 2).',
  )
  expect(summary).toContain('U1 Ring. Ansvarig: Bo Ek. Tid: 1 juni 2026. (2026-02-06 § 2)')
})

test('moved back the same day, nothing is different any more', async () => {
  await t.say('Anna', 'flytta uppdrag U1 till 2')
  t.posts()
  await t.say('Anna', 'flytta uppdrag U1 till 1')
  expect(inGroup().join('\n')).not.toContain('Ändrat: uppdrag U1. Nu')
})

test('a decision that is moved takes its actions along, and the group hears of both', async () => {
  await t.say('Anna', 'flytta beslut 1 till 2')
  expect(inGroup()[0]).toMatch(/U1\. Nu: Ring\. .*\(2026-02-06 § 2\)/)
})
