import { attachmentsOf } from '../../src/meetings/attachments.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* Several links in one breath are all kept, or the refusal says how they are. */

const [A, B, C] = ['a', 'b', 'c'].map((one) => `https://example.se/${one}`)

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
})
afterEach(() => t.end())

const papers = async (title: string): Promise<readonly string[]> => {
  const { items } = await meetingOf(t, 'm1')
  const item = Object.values(items).find((one) => one.title === title)
  return attachmentsOf(item ?? {}).map(({ link, name }) => (name ? `${link} ${name}` : link))
}

describe('of an item', () => {
  test.each([
    [`punkt: Ny ; länk ${A} ${B}`, 'Ny'],
    [`punkt: Ny ; länk ${A}, ${B}`, 'Ny'],
    [`punkt: Ny ; länk ${A} och ${B}`, 'Ny'],
    [`item: Ny ; link ${A} and ${B} ; type decision`, 'Ny'],
    [`punkt: Ny ; länk ${A} ; länk ${B}`, 'Ny'],
    [`punkt: Ny ; länk ${A} ; bakgrund Kort ; länk ${B}`, 'Ny'],
    [`ändra punkt 1 ; länk ${A} ${B}`, 'Ett'],
    [`change item 1 ; link ${A}, ${B}`, 'Ett'],
    [`bilaga 1: ${A} ${B}`, 'Ett'],
    [`bilaga 1: ${A}, ${B}`, 'Ett'],
    [`attachment 1: ${A} and ${B}`, 'Ett'],
  ])('”%s”', async (sentence, title) => {
    await t.say('Anna', sentence)
    expect(await papers(title)).toEqual([A, B])
  })

  test('further ones stand below the background that is there', async () => {
    await t.say('Anna', 'ändra punkt 1 ; bakgrund Ett långt underlag.')
    const answer = await t.say('Anna', `ändra punkt 1 ; länk ${A} ${B}`)
    expect(answer).toContain(`Bakgrund: Ett långt underlag.\n${B}`)
    await t.say('Anna', `ändra punkt 1 ; länk ${C}, ${B}`)
    expect(await papers('Ett')).toEqual([C, B])
    expect(await t.say('Anna', 'punkt 1')).toContain('Ett långt underlag.')
  })

  test('a link among words is one link, as it was', async () => {
    await t.say('Anna', `punkt: Ny ; länk Underlaget (${A})`)
    expect(await papers('Ny')).toEqual([A])
  })

  test.each([
    [`bilaga 1: ${A} PM, ${B} Karta`, [`${A} PM`, `${B} Karta`]],
    [`bilaga 1: PM ${A}; Karta ${B} och Bild (${C})`, [`${A} PM`, `${B} Karta`, `${C} Bild`]],
    [`attachment 1: ${A} PM and ${B} Map`, [`${A} PM`, `${B} Map`]],
    [`bilaga 1: ${A} PM`, [`${A} PM`]],
  ])('with names: ”%s”', async (sentence, expected) => {
    await t.say('Anna', sentence)
    expect(await papers('Ett')).toEqual(expected)
  })

  test('what stands there already is left, and said', async () => {
    await t.say('Anna', `bilaga 1: ${A} PM`)
    expect(await t.say('Anna', `bilaga 1: ${A}, ${B}, ${B}`)).toContain(`${A} står där redan.`)
    expect(await papers('Ett')).toEqual([`${A} PM`, B])
    expect(await t.say('Anna', `bilaga 1: ${A} ${B}`)).toBe('Den står redan där.')
  })
})

test('of a proposal', async () => {
  await t.say('Bo', `föreslå Ny ; länk ${A} och ${B}`)
  const kept = async () => (await t.store.get<Proposal>(t.pk, 'F1'))?.doc
  expect(await kept()).toMatchObject({ link: A, background: B })
  await t.say('Bo', `change F1 ; link ${C} ${A}`)
  expect(await kept()).toMatchObject({ link: C, background: `${B}\n${A}` })
})

describe('of a meeting', () => {
  test.each([
    [`nytt möte 17/4 08.30-12 Salen ; båda ${A}`],
    [`nytt möte 17/4 08.30-12 Salen ; hybrid: ${A} ; sista dag 2/4`],
    [`new meeting 17/4 08.30-12 Salen ; both ${A}`],
    [`mötesdatum: 17/4 08.30-12 Salen ; båda ${A}`],
    [`nytt möte 17/4 08.30-12 Salen ; båda, ${A}`],
    [`nytt möte 17/4 08.30-12 Salen, båda, ${A}`],
    [`nytt möte 17/4 08.30-12 Salen ; både på plats och digitalt, ${A}`],
    [`nytt möte 17/4 08.30-12 Salen ; båda, digitalt ${A}`],
    [`nytt möte 17/4 08.30-12 Salen ; båda ${A}, sista dag 2/4`],
    [`new meeting 17/4 08.30-12 Salen ; both, ${A}`],
    [`new meeting 17/4 08.30-12 Salen ; both, ${A}, last day 2 April`],
    [`new meeting 17/4 08.30-12 Salen, hybrid, ${A}`],
    [`mötesdatum: 17/4 08.30-12 Salen ; hybrid, ${A}`],
  ])('”%s” is at a place and online', async (sentence) => {
    await t.say('Anna', sentence)
    const m2 = await meetingOf(t, 'm2')
    expect([m2.form, m2.link, m2.place]).toEqual(['both', A, 'Salen'])
  })

  test.each([
    'nytt möte 17/4 08.30-12 Salen ; båda, sista dag 9/4',
    'nytt möte 17/4 08.30-12 Salen ; digitalt, sista dag 9/4',
    'new meeting 17/4 08.30-12 Salen ; online, last day 9 April',
  ])('what stands behind the comma is no place: ”%s”', async (sentence) => {
    await t.say('Anna', sentence)
    expect(await meetingOf(t, 'm2')).toMatchObject({ place: 'Salen', lastDayOn: '2026-04-09' })
  })

  test('one that is moved, too', async () => {
    expect(await t.say('Anna', `flytta möte 6/2 till 13/2 ; båda ${A}`)).toContain(
      `Form: på plats och digitalt\nDigitalt: ${A}`,
    )
  })

  test.each([
    [`nytt möte 17/4 08.30-12 Salen ; digitalt ${A} ${B}`, `”bilaga 6/2: ${B}”`],
    [`nytt möte 17/4 08.30-12 Salen ; båda ${A} ${B}`, `”digitalt ${A}”`],
    [`nytt möte 17/4 08.30-12 Salen ; båda ${A}, ${B}`, `”digitalt ${A}”`],
    [`new meeting 17/4 08.30-12 Salen ; both ${A}, ${B}`, `”digitalt ${A}”`],
    [`flytta möte 6/2 till 13/2 ; båda ${A}, ${B}`, `”digitalt ${A}”`],
    [`new meeting 17/4 08.30-12 Salen ; online ${A} and ${B}`, `”bilaga 6/2: ${B}”`],
    [`flytta möte 6/2 till 13/2 ; digitalt ${A} ${B}`, `”bilaga 6/2: ${B}”`],
  ])('has one link: ”%s”', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(told)
    expect(await t.say('Anna', 'möten')).not.toContain('17 april')
    expect((await meetingOf(t, 'm1')).on).toBe('2026-02-06')
  })
})

describe('whose an attachment is', () => {
  test.each([
    [
      'Bo',
      'bilaga 1: https://example.se/a',
      'Bilagor till punkt 1 sköter de som leder gruppen, den som har föreslagit punkten och de som föredrar den. Fråga Anna Berg.',
    ],
    ['Bo', 'remove attachment 1:1', 'den som har föreslagit punkten'],
    ['Bo', 'bilaga 6/2: https://example.se/a', 'Det kan bara sekreteraren'],
  ])('%s: ”%s”', async (who, sentence, told) => {
    const answer = await t.hear(who, sentence)
    expect(answer?.text).toContain(told)
    expect(answer?.choices?.map(({ label }) => label)).toContain('Lämna till sekreteraren')
  })

  test('whoever presents it, or proposed it, attaches', async () => {
    await t.say('Anna', 'ändra punkt 1 ; föredragande Bo Ek')
    expect(await t.say('Bo', `bilaga 1: ${A}`)).toContain('Bilaga 1:1')
    await t.say('Cecilia', 'föreslå Tre')
    await t.say('Anna', 'ta in F1')
    expect(await t.say('Cecilia', `bilaga 3: ${A}`)).toContain('Bilaga 3:1')
    expect(await t.say('Bo', `bilaga 3: ${B}`)).toContain('Bilagor till punkt 3 sköter')
  })

  test('in English', async () => {
    await t.say('Anna', 'language English')
    expect(await t.say('Bo', `attachment 1: ${A}`)).toBe(
      'Attachments of item 1 are for those who lead the group, whoever proposed the item and those who present it. Ask Anna Berg.',
    )
  })
})
