import { pass } from '../../src/reminders/pass.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/* What is taken away everywhere is gone from whatever was said of an action as well: how it went, what hinders it, what one of several reported. */

const PHONE = '070-123 45 67'
let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of [
    'starta möte',
    `anteckning 1: Ring Kim på ${PHONE}.`,
    'uppdrag 1: Ring ; ansvarig Bo ; senast 1/6',
    'uppdrag 1: Svara ; ansvarig alla ; senast 1/6',
  ])
    await t.say('Anna', line)
})
afterEach(() => t.end())

async function actions(): Promise<string> {
  const docs: unknown[] = []
  for await (const { doc } of t.store.all()) if (/^U\d/.test(doc.id)) docs.push(doc)
  return JSON.stringify(docs)
}

test.each([
  ['Bo', `klart U1: ringde ${PHONE}`],
  ['Bo', `kört fast U1: ingen svarar på ${PHONE}`],
  ['Bo', `läge U1: ringer ${PHONE} i morgon`],
  ['Bo', `klart U2: ringde ${PHONE}`],
])('%s: ”%s”', async (who, said) => {
  await t.whisper(who, said)
  expect(await actions()).toContain('123 45 67')
  await t.say('Anna', 'avsluta möte ändå')
  await t.whisper('Anna', 'granska')
  await t.whisper('Anna', '1')
  for (let minute = 30; minute < 50; minute += 2) {
    t.at(`2026-02-06T07:${minute}:00Z`)
    await pass(t.world)
  }
  expect(await actions()).not.toContain('123 45 67')
})
