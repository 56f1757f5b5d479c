import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Lokaler', 'Hyror'],
  })
  await t.say('Bo', 'föreslå Budget')
})
afterEach(() => t.end())

const was = 'Förut: ”Budget”, till mötet 6 feb 2026.'

describe('fields alone, with or without a blank before their semicolon', () => {
  test.each([
    ['ändra F1; 30 min', '”Budget” (30 min)'],
    ['ändra F1 ; 30 min', '”Budget” (30 min)'],
    ['ändra F1;30 min', '”Budget” (30 min)'],
    ['ändra F1, 30 min', '”Budget” (30 min)'],
    ['ändra förslag F1; typ beslut; föredragande Bo Ek', '”Budget” (beslut, föredragande Bo Ek)'],
    ['change F1; 25 min', '”Budget” (25 min)'],
    ['ändra F1: Budgeten; 20 min', '”Budgeten” (20 min)'],
  ])('of a proposal: %s', async (said, stands) => {
    const answer = await t.say('Bo', said)
    expect(answer).toContain(`F1 är nu: ${stands}`)
    expect(answer).toContain(was)
  })

  test.each([
    ['ändra punkt 1; 45 min', '”Lokaler” (45 min)'],
    ['ändra punkt 1;typ beslut', '”Lokaler” (beslut)'],
    ['ändra punkten 1; typ beslut; 20 min', '”Lokaler” (beslut, 20 min)'],
    ['change item 1; 30 min', '”Lokaler” (30 min)'],
    ['edit item 1; type decision', '”Lokaler” (beslut)'],
  ])('of an item: %s', async (said, stands) => {
    const answer = await t.say('Anna', said)
    expect(answer).toContain(`är nu: ${stands}`)
    expect(answer).toContain('Förut: ”Lokaler”.')
  })

  test('and where there is nothing behind it the text is asked for', async () => {
    expect(await t.say('Bo', 'ändra F1;')).toContain('Det saknas text.')
    expect(await t.say('Anna', 'ändra punkt 1;')).toContain('Det saknas text.')
  })
})

describe('another background or link is told, and what stood there', () => {
  test('of a proposal', async () => {
    expect(await t.say('Bo', 'ändra F1; länk https://exempel.se/a')).toBe(
      `F1 är nu: ”Budget”, till mötet 6 feb 2026.\nLänk: https://exempel.se/a\n${was}`,
    )
    expect(await t.say('Bo', 'ändra F1; bakgrund Ett underlag; länk https://exempel.se/b')).toBe(
      `F1 är nu: ”Budget”, till mötet 6 feb 2026.\nBakgrund: Ett underlag\nLänk: https://exempel.se/b\n${was}\nLänk: https://exempel.se/a`,
    )
  })

  test('of an item', async () => {
    await t.say('Anna', 'ändra punkt 2; bakgrund Den gamla')
    expect(await t.say('Anna', 'ändra punkt 2; bakgrund Den nya')).toBe(
      'Punkt 2 på mötet fredag 6 februari 2026 är nu: ”Hyror”.\nBakgrund: Den nya\nFörut: ”Hyror”.\nBakgrund: Den gamla\nSe helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'change item 2; link https://exempel.se/c')).toContain(
      'Länk: https://exempel.se/c\nFörut: ”Hyror”.\nSe',
    )
    expect(await t.say('Anna', 'ändra punkt 2; 10 min')).not.toMatch(/Bakgrund|Länk/)
  })
})
