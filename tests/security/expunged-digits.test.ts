import { pass } from '../../src/reminders/pass.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * What those who lead remove goes from everything that holds it, in whatever digits it was typed there: the same number stands in a decision, an action, a
 * proposal and a theme, each in another script.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
})
afterEach(() => t.end())

const NUMBER = '811218-9876'
const scripts = {
  Arabic: 0x660,
  'eastern Arabic': 0x6f0,
  Devanagari: 0x966,
  Bengali: 0x9e6,
  Tamil: 0xbe6,
  Thai: 0xe50,
  Khmer: 0x17e0,
  Mongolian: 0x1810,
  fullwidth: 0xff10,
  'bold mathematical': 0x1d7ce,
} as const
const digitsOf = (zero: number): readonly string[] =>
  Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit))
const inDigits = (zero: number): string =>
  NUMBER.replaceAll(/\d/g, (digit) => digitsOf(zero)[Number(digit)]!)

/** The documents that hold one of these. */
async function holding(...ways: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { doc } of t.store.all()) {
    const text = JSON.stringify(doc)
    if (ways.some((way) => text.includes(way))) found.push(`${doc.type} ${doc.id}`)
  }
  return found
}
/** Kept as typed, which is asked about. */
async function kept(who: string, said: string): Promise<void> {
  const answer = await t.whisper(who, said)
  expect(answer).toContain('personnummer')
  await t.whisper(who, 'Med personnummer')
}

test.each(Object.entries(scripts))('%s', async (_script, zero) => {
  const typed = inDigits(zero)
  await kept('Bo', `föreslå Taket\nSe ${typed}.`)
  await kept('Bo', `tema: Se ${typed}`)
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte\nnärvarande: alla')
  await kept('Anna', `beslut 2: Antas. Se ${typed}.`)
  await kept('Anna', `uppdrag 2: Ring om ${NUMBER} ; ansvarig Bo Ek`)
  await t.say('Anna', 'läggs till handlingarna 1\navsluta möte ändå')
  const types = (await holding(typed)).map((one) => one.split(' ')[0])
  expect(types).toEqual(expect.arrayContaining(['meeting', 'proposal', 'group', 'log', 'delivery']))
  expect(await t.whisper('Anna', 'granska 6/2')).toMatch(/ta(?:s)? bort/i)
  expect(await t.whisper('Anna', 'Ta bort den överallt')).toContain('borta')
  await pass(t.world)
  await pass(t.world)
  expect(await holding(typed, NUMBER, typed.replace('-', ''), NUMBER.replace('-', ''))).toEqual([])
})
