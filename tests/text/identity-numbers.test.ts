import { hitsIn } from '../../src/minutes/personal.ts'
import { PersonalNumbers } from '../../src/say/personal-numbers.ts'
import fc from 'fast-check'
import Personnummer from 'personnummer'
import { holds, identityNumbersIn } from '../../src/text/identity-numbers.ts'
import { documentOf } from '../minutes/short-document.ts'
import { isAsMeant, meantIn } from '../../src/text/spelled-digits.ts'

// Made-up numbers with a right check digit, one of them a coordination number.
const numbers = ['8112189876', '7010632391', '0503212383']
const between = [
  '-',
  '/',
  '.',
  ',',
  ':',
  '_',
  '*',
  '=',
  '~',
  '--',
  '+',
  ' ',
  '  ',
  '   ',
  '\n',
].concat(
  ['\n\n', '\t', ' - ', ' / ', ', ', ' – ', '\n- ', '|', ';', '’', '·', '•', '\\', '**-**', '#'],
  ['^', '…', '–', '—', '−', '‒', '‐', '‑', '\u{a0}', '\u{2009}', '\u{200b}', '\u{ad}', '\u{2028}'],
  ['&nbsp;', '&#45;', '%20', '%2D', '%E2%80%93', '%252D', '</b>-<b>'],
)
const digitsOf: Readonly<Record<string, number>> = {
  arabic: 0x06_60,
  persian: 0x06_f0,
  devanagari: 0x09_66,
  thai: 0x0e_50,
  wide: 0xff_10,
  bold: 0x1d_7ce,
  monospace: 0x1d_7f6,
}

const ways = (digits: string, mark: string): Readonly<Record<string, string>> => ({
  'before the last four': `${digits.slice(0, 6)}${mark}${digits.slice(6)}`,
  'between day and number': [
    digits.slice(0, 2),
    digits.slice(2, 4),
    digits.slice(4, 6),
    digits.slice(6),
  ].join(mark),
  'between each pair': (digits.match(/../g) ?? []).join(mark),
  'between each digit': digits.split('').join(mark),
  'in the last four': `${digits.slice(0, 6)}-${digits.slice(6, 8)}${mark}${digits.slice(8)}`,
  'with the century': `${digits.startsWith('0') ? '20' : '19'}${digits.slice(0, 6)}${mark}${digits.slice(6)}`,
})

/** Numbers of the same digits in another shape. */
const inDigits = (text: string, nought: number): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(nought + Number(digit)))

const printed = (text: string): readonly string[] =>
  hitsIn(documentOf({ kind: 'paragraph', line: [{ text }] }))
    .filter(({ kind }) => kind === 'identity')
    .map((hit) => hit.text)

describe('a personal identity number is found however it is written', () => {
  const cases = numbers.flatMap((digits) =>
    between.flatMap((mark) =>
      Object.entries(ways(digits, mark)).map(([how, text]) => ({ digits, how, text })),
    ),
  )

  test('with any mark, in any place', () => {
    const missed = cases.filter(({ digits, text }) => {
      const found = identityNumbersIn(`Insats för ${text} samt annat.`)
      return found.length !== 1 || found[0]?.digits !== digits || found[0].text !== text
    })
    expect(missed.map(({ how, text }) => `${how}: ${JSON.stringify(text)}`)).toEqual([])
    expect(cases.length).toBeGreaterThan(700)
  })

  test.each(Object.entries(digitsOf))('in %s digits', (_name, nought) => {
    for (const digits of numbers)
      for (const text of Object.values(ways(digits, '-')))
        expect(identityNumbersIn(`Om ${inDigits(text, nought)}.`)).toMatchObject([{ digits }])
  })

  test.each([
    '811218-9876-1',
    '811218-9876 - 2026',
    '811218-9876–12',
    '1-811218-9876',
    'nr811218-9876x',
    '19 811218-9876',
    '811218 (9876)',
    '%38%31%31%32%31%38-9876',
    '%2538%2531%31%32%31%38%2d9876',
    '&#56;11218-9876',
    '&#x38;11218-9876',
    '811218‒98 76',
  ])('with something beside it or in code: %s', (text) => {
    expect(identityNumbersIn(`Om ${text}, klart.`)).toMatchObject([{ digits: '8112189876' }])
    const taken = new PersonalNumbers(() => 'x'.repeat(8)).taken(text, 'o', new Date(0))
    expect(taken).toContain('[personnummer xxxxxxxx]')
    expect(taken).not.toMatch(/9876|98 76/)
    expect(printed(`Om ${text}, klart.`)).toHaveLength(1)
  })

  test('each of several, and each is the same however it is written', () => {
    const text = 'Insats för 811218-9876-1 samt 811218/9876 och 81 12 18-9876 och 701063.23 91'
    expect(identityNumbersIn(text).map(({ digits }) => digits)).toEqual([
      '8112189876',
      '8112189876',
      '8112189876',
      '7010632391',
    ])
    expect(printed(text)).toEqual(['811218-9876', '701063.23 91'])
  })

  test('of every day of a year, also as a coordination number and with a letter', () => {
    const pad = (number: number): string => String(number).padStart(2, '0')
    const sumOf = (digits: string): number =>
      Array.from(digits, (digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
        .map((product) => (product > 9 ? product - 9 : product))
        .reduce((sum, one) => sum + one, 0)
    const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2000, 0, at + 1)))
    const all = days.flatMap((date) => {
      const month = `00${pad(date.getUTCMonth() + 1)}`
      const born = [`${month}${pad(date.getUTCDate())}`, `${month}${pad(date.getUTCDate() + 60)}`]
      return born.flatMap((six) =>
        ['987', 'T98'].map((three) => {
          // A letter counts as a one.
          const check = (10 - (sumOf(`${six}${three.replace('T', '1')}`) % 10)) % 10
          return `${six}-${three}${check}`
        }),
      )
    })
    expect(new Set(all).size).toBe(366 * 4)
    expect(all.filter((text) => identityNumbersIn(`Om ${text}.`).length !== 1)).toEqual([])
    const apart = all.flatMap((text) => (text.includes('T') ? [] : [Array.from(text).join(' ÷ ')]))
    expect(apart.filter((text) => identityNumbersIn(text).length !== 1)).toEqual([])
  })

  test('with a slip in it where minutes are looked through, not where people write', () => {
    for (const text of ['811218-9875', '19811218-9875', '811218–9875']) {
      expect(identityNumbersIn(text)).toEqual([])
      expect(printed(text)).toEqual([text])
    }
  })
})

describe('what is none is left alone', () => {
  const phones = Array.from({ length: 95 }, (_, at) => String(605 + at)).flatMap((end) => [
    `0701740${end}`,
    `070-1740${end}`,
    `070-174 0${end.slice(0, 1)} ${end.slice(1)}`,
    `070 174 0${end.slice(0, 1)} ${end.slice(1)}`,
    `070/174 0${end.slice(0, 1)} ${end.slice(1)}`,
    `070.174.0${end.slice(0, 1)}.${end.slice(1)}`,
    `+46701740${end}`,
    `+46 70 174 0${end.slice(0, 1)} ${end.slice(1)}`,
    `+46 (0)70-174 0${end.slice(0, 1)} ${end.slice(1)}`,
    `0046701740${end}`,
  ])

  test('mobile numbers', () =>
    expect(phones.filter((phone) => identityNumbersIn(`Ring ${phone} sen.`).length > 0)).toEqual(
      [],
    ))

  test('but one written as an identity number is one', () =>
    expect(identityNumbersIn('070174-0615')).toHaveLength(1))

  const days = Array.from({ length: 28 }, (_, at) => at + 1).flatMap((day) =>
    [1, 4, 9, 11].flatMap((month) => {
      const [d, m] = [day, month].map((one) => String(one).padStart(2, '0'))
      return [
        `2026-${m}-${d} 08:30-12:00`,
        `2026${m}${d} 0830-1200`,
        `2026-${m}-${d}, 08.30`,
        `2026-${m}-${d} kl. 9`,
        `2026-${m}-${d} § 12:34`,
        `${day}/${month}, 17/4, 29/5 08.30-12.00`,
        `2026: ${day}/${month} 9-11, ${day}/4 13-15`,
        `2026-${m}-${d}, 2026-05-12, 2026-06-12`,
        `2026-${m}-${d}–2026-12-12`,
        `${d}-${m}-2026 08.30`,
        `läggs till handlingarna ${day}, ${day + 1}, ${day + 2}, ${day + 3}, ${day + 4}, ${day + 5}`,
      ]
    }),
  )

  test('days, hours and lists of numbers', () =>
    expect(days.filter((text) => identityNumbersIn(text, { slips: true }).length > 0)).toEqual([]))

  test.each([
    'Org.nr 556036-0793',
    'Bankgiro 811-2189',
    '8112189876123',
    'd6d49420-f39b-4df7-a1dc-d59a935871db',
    'https://example.org/?a=%20&b=1',
    '12 av 13, och 9 av 12 kommuner; 20 000 000 kronor',
  ])('%s', (text) => expect(identityNumbersIn(text)).toEqual([]))
})

test('what is taken to be meant as it stands is what it would be read as, character by character', () => {
  const chars = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code))
  // An ellipsis is three dots; with those, numbers are looked for above.
  const plain = chars.filter((char) => isAsMeant(char) && char !== '…')
  expect(plain.length).toBeGreaterThan(150)
  for (const char of plain) expect(meantIn(char)).toEqual([{ char, from: 0, to: 1 }])
  expect(isAsMeant('U3: ”Se över budgeten” (2026-02-06) – klart, läge U3: …”')).toBe(true)
  for (const text of ['811218…9876', '811218…T123', '811218 … (9876)'])
    expect(isAsMeant(text)).toBe(false)
})

test('a run of digits holds exactly where the package says so', () => {
  const { valid } = Personnummer as unknown as typeof Personnummer.default
  const options = { allowCoordinationNumber: true, allowInterimNumber: true }
  const digit = fc.integer({ min: 0, max: 9 }).map(String)
  const two = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'))
  const run = fc
    .tuple(
      fc.constantFrom('', '18', '19', '20'),
      two(0, 99),
      two(0, 13),
      two(0, 99),
      fc.oneof(digit, fc.constantFrom(...Array.from('TRSUWXJKLMN'))),
      fc.array(digit, { minLength: 2, maxLength: 2 }),
    )
    .map((parts) => parts.flat().join(''))
  let held = 0
  fc.assert(
    fc.property(run, (before) => {
      for (let check = 0; check < 10; check += 1) {
        const digits = `${before}${check}`
        expect([digits, holds(digits)]).toEqual([digits, valid(digits, options)])
        if (holds(digits)) held += 1
      }
    }),
    { numRuns: 500 },
  )
  expect(held).toBeGreaterThan(50)
})
