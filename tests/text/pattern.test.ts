import { pattern } from '../../src/reading/pattern.ts'
import { ANYTHING } from '../../src/reading/template.ts'

const from = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

describe('an expression of what people type', () => {
  test.each([
    ['L', /^\p{L}$/u, 0, 0x2c1],
    ['Lu', /^(?:\p{Lu}|\p{Ll})$/u, 0, 0x17f],
    ['N', /^\p{N}$/u, 0, 0x2c1],
    ['M', /^\p{M}$/u, 0, 0x36f],
    ['L', /^\p{L}$/u, 0x3a3, 0x44f],
    ['L', /^\p{L}$/u, 0x5d0, 0x5ea],
    ['L', /^\p{L}$/u, 0x620, 0x64a],
    ['N', /^\p{N}$/u, 0x660, 0x669],
  ])('knows \\p{%s} as %s does, from %i to %i', (property, native, first, last) => {
    const own = pattern(`^\\p{${property}}$`)
    const inClass = pattern(`^[#\\p{${property}}]$`)
    // What stands for both cases has no case of its own: ª and º are letters that nobody capitalises.
    const all = from(first, last).filter((one) => !(property === 'Lu' && /[ªºĸŉſƻǀ-ǃ]/.test(one)))
    expect(all.filter((one) => own.test(one) !== native.test(one))).toEqual([])
    expect(all.filter((one) => inClass.test(one) !== (one === '#' || native.test(one)))).toEqual([])
  })

  test('takes no punctuation, dash, blank or picture for a letter or a number', () => {
    const others = [...Array.from(' .,:;!?–—-…”’“«»§°·×÷\u00a0\u2009\u200b€→•'), '😀', '👍', '\n']
    for (const one of others) {
      expect(pattern('^[\\p{L}\\p{N}]').test(one)).toBe(false)
      expect(pattern('^[^\\p{L}\\p{N}]').test(one)).toBe(true)
    }
  })

  test('goes by letters, not case, over several lines', () => {
    expect(pattern('^ÅTGÄRD.på$').test('åtgärd\nPÅ')).toBe(true)
    expect(pattern('b', 'd').exec('ab')?.indices?.[0]).toEqual([1, 2])
  })

  test('never ends in half of a character', () => {
    expect(pattern(`^(?<all>${ANYTHING})`).exec('😀😀')?.groups?.['all']).toBe('😀')
    expect(pattern(`^(?<all>${ANYTHING})\\s*ja$`).exec('😀😀 ja')?.groups?.['all']).toBe('😀😀')
  })

  test('knows no other property', () => {
    expect(() => pattern('\\p{Script=Greek}')).toThrow('no ranges for')
    expect(() => pattern('\\p{Sc}')).toThrow('no ranges for')
  })
})
