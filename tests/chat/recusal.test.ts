import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* A recusal is taken back in so many words, of one person or of all at an item; once the minutes went out they say so. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'närvarande: alla', 'jäv 1: Bo, Cecilia'])
})
afterEach(() => t.end())

const BOTH = 'Bo Ek och Cecilia Dahl deltog inte i ärendet (jäv).'

test.each([
  ['ta bort jäv 1: Bo', 'Bo Ek är inte längre antecknad som jävig', 'Cecilia Dahl deltog inte'],
  ['inte jäv 1: Bo Ek', 'Bo Ek är inte längre antecknad som jävig', 'Cecilia Dahl deltog inte'],
  ['remove recusal 1: Cecilia', 'Cecilia Dahl är inte längre antecknad', 'Bo Ek deltog inte'],
  ['not recused 1: Cecilia', 'Cecilia Dahl är inte längre antecknad', 'Bo Ek deltog inte'],
  ['ta bort jäv 1', 'Bo Ek och Cecilia Dahl är inte längre antecknade som jäviga', ''],
  ['stryk jäv 6/2 § 1', 'Bo Ek och Cecilia Dahl är inte längre antecknade som jäviga', ''],
  ['ta bort jäv 1: Bo, Cecilia', 'Bo Ek och Cecilia Dahl är inte längre antecknade', ''],
  ['remove recusal 1: Bo and Cecilia', 'Bo Ek och Cecilia Dahl är inte längre antecknade', ''],
])('”%s”', async (sentence, told, left) => {
  const answer = await t.say('Anna', sentence)
  expect(answer).toContain(told)
  expect(answer).toContain('punkt 1')
  expect(answer).toContain('6 februari 2026')
  const printed = await printedOf(t, 'm1')
  if (left === '') expect(printed).not.toContain('(jäv)')
  else expect(printed).toContain(`${left} i ärendet (jäv).`)
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).toContain(BOTH)
})

test.each([
  ['ta bort jäv 2', 'Ingen är antecknad som jävig i punkt 2.'],
  [
    'ta bort jäv 1: Anna',
    'Anna Berg är inte antecknad som jävig i punkt 1. Det är Bo Ek, Cecilia Dahl.',
  ],
  ['remove recusal 1: Anna, Bo', 'Anna Berg är inte antecknad som jävig i punkt 1.'],
  ['ta bort jäv 3', 'punkt 3'],
  ['ta bort jäv', 'jäv'],
])('”%s” takes nothing back', async (sentence, told) => {
  expect(await t.say('Anna', sentence)).toContain(told)
  expect(await printedOf(t, 'm1')).toContain(BOTH)
})

test('whoever does not lead takes nothing back', async () => {
  await t.say('Bo', 'ta bort jäv 1: Bo')
  expect(await printedOf(t, 'm1')).toContain(BOTH)
})

describe('once the minutes went out', () => {
  beforeEach(async () => {
    await t.say('Anna', 'jäv 2: Bo')
    for (const line of ['avsluta möte ändå', 'skicka protokoll']) await t.say('Anna', line)
    t.at('2026-02-07T07:28:00Z')
  })

  test.each([
    [
      'ta bort jäv 6/2 1: Bo',
      'Cecilia Dahl deltog inte i ärendet (jäv). (ändrat den 7 februari 2026)',
    ],
    ['remove recusal 6/2 § 2', 'Ändrat den 7 februari 2026: jäv för Bo Ek är borttaget.'],
    ['ta bort jäv 2026-02-06 § 1', 'Ändrat den 7 februari 2026: jäv för Bo Ek är borttaget.'],
    [
      'ta bort jäv 2026-02-06 § 1',
      'Ändrat den 7 februari 2026: jäv för Cecilia Dahl är borttaget.',
    ],
  ])('”%s” is marked', async (sentence, printed) => {
    await t.say('Anna', sentence)
    expect(await printedOf(t, 'm1')).toContain(printed)
    await t.say('Anna', 'ångra')
    expect(await printedOf(t, 'm1')).not.toContain('7 februari')
  })

  test('said again the same day, it stands as it went out', async () => {
    await t.say('Anna', 'ta bort jäv 6/2 § 2')
    await t.say('Anna', 'jäv 6/2 2: Bo')
    const printed = await printedOf(t, 'm1')
    expect(printed).toContain('Bo Ek deltog inte i ärendet (jäv). (')
  })

  test('in English', async () => {
    await t.say('Anna', 'language English')
    expect(await t.say('Anna', 'remove recusal 6/2 2')).toContain(
      'Bo Ek is no longer recorded as recused',
    )
    expect(await printedOf(t, 'm1')).toContain(
      'Changed on 7 February 2026: recusal of Bo Ek was removed.',
    )
    expect(await t.say('Anna', 'remove recusal 6/2 2')).toContain(
      'Nobody is recorded as recused in item 2',
    )
  })
})

describe('without a number', () => {
  test.each([
    ['jäv: Anna', 'ta bort jäv: Anna'],
    ['jävig: Anna', 'inte jävig: Anna'],
    ['recused: Anna', 'remove recusal: Anna'],
    ['recusal: Anna', 'not recused: Anna'],
    ['jäv: Anna', 'ta bort jäv'],
    ['recused: Anna', 'remove recusal'],
  ])('”%s” and ”%s” are about the item that is being treated, and say so', async (one, other) => {
    await t.say('Anna', 'punkt 2')
    const taken = 'Jag tog det som punkt 2 Två, som behandlas nu.'
    expect(await t.say('Anna', one)).toBe(
      `Anna Berg deltar inte i punkt 2 vid mötet 6 februari 2026 (jäv).\n${taken}`,
    )
    expect(await t.say('Anna', other)).toContain(taken)
    const printed = await printedOf(t, 'm1')
    expect(printed).not.toContain('Anna Berg deltog inte')
    expect(printed).toContain(BOTH)
  })

  test.each(['jäv: Anna', 'ta bort jäv: Bo', 'recused: Anna', 'remove recusal: Bo'])(
    'before any item is treated its number is asked for: ”%s”',
    async (sentence) => {
      expect(await t.say('Anna', sentence)).toContain('Vilken punkt gäller det?')
      expect(await printedOf(t, 'm1')).toContain(BOTH)
    },
  )

  test('a line of a note that begins so is text', async () => {
    await t.say('Anna', 'punkt 2')
    await t.say('Anna', 'anteckning 2: Vi talade om det.\njäv: Anna och vad det är')
    expect(await printedOf(t, 'm1')).toContain('jäv: Anna och vad det är')
  })
})
