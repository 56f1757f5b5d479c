import * as fc from 'fast-check'
import { clean, fingerprint, textsOf, type Block } from '../../src/minutes/document.ts'
import { documentOf } from './short-document.ts'
import { differences } from '../../src/minutes/differences.ts'
import { stretches } from '../../src/minutes/direction.ts'
import { prose } from '../../src/minutes/prose.ts'

const shape = (text: string): readonly string[] =>
  prose(text).map((block) =>
    block.kind === 'list'
      ? `${block.ordered ? 'ol' : 'ul'} ${textsOf([block]).join('|')}`
      : `p ${textsOf([block]).join()}`,
  )

describe('typed text', () => {
  test.each([
    ['En rad.', ['p En rad.']],
    ['En rad.\nEn till.\n\nEn tredje.', ['p En rad.', 'p En till.', 'p En tredje.']],
    [
      'Syftet är:\n- att ena\n– att andra\n• att tredje\nSlut.',
      ['p Syftet är:', 'ul att ena|att andra|att tredje', 'p Slut.'],
    ],
    ['1. Ett\n2) Två', ['ol Ett|Två']],
    ['2024. Ett år', ['p 2024. Ett år']],
    ['3. Tredje frågan', ['p 3. Tredje frågan']],
    ['–', ['p –']],
    ['-5 grader', ['p -5 grader']],
    ['- ensam', ['ul ensam']],
  ])('%j', (text, blocks) => expect(shape(text)).toEqual(blocks))

  test('has its addresses as links, without the full stop behind them', () => {
    expect(prose('Se (https://example.se/a?b=1), eller https://example.se/å.')).toEqual([
      {
        kind: 'paragraph',
        line: [
          { text: 'Se (' },
          { text: 'https://example.se/a?b=1', href: 'https://example.se/a?b=1' },
          { text: '), eller ' },
          { text: 'https://example.se/å', href: 'https://example.se/å' },
          { text: '.' },
        ],
      },
    ])
  })

  test('loses no word, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'ord',
            '- ',
            '1. ',
            '2. ',
            '\n',
            ' ',
            'https://x.se/a',
            '•',
            'å',
            '\t',
            '–',
            '.',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const text = parts.join('')
          const letters = (all: string): string => all.replaceAll(/[^\p{L}:/]/gu, '')
          expect(letters(textsOf(prose(text)).join(''))).toBe(letters(text))
        },
      ),
      { seed: 5, numRuns: 500 },
    )
  })

  test('is cleaned of what no file can hold', () => {
    expect(clean('a\u0000b\u001Bc\r\nd\u2028e\u202Ef\uD800g\uFEFFh\u0085i')).toBe(
      'abc\nd\nef\uFFFDghi',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(text).isWellFormed()).toBe(true)
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { seed: 5 },
    )
  })

  test('is parted by the direction it is read in', () => {
    expect(stretches('fred سلام (1) slut')).toEqual([
      { text: 'fred ', rtl: false },
      { text: 'سلام (1) ', rtl: true },
      { text: 'slut', rtl: false },
    ])
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'س', 'ש', ' ', '1', '🎉', '(') }),
        (text) =>
          expect(
            stretches(text)
              .map((one) => one.text)
              .join(''),
          ).toBe(text),
      ),
      { seed: 5 },
    )
  })
})

describe('two documents', () => {
  const p = (text: string): Block => ({ kind: 'paragraph', line: [{ text }] })
  const h = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const items = (...rows: readonly (readonly [string, ...string[]])[]): Block => ({
    kind: 'table',
    label: '',
    columns: [],
    rows: rows.map(([item, ...texts]) => ({ item, cells: [[p(item)], texts.map(p)] })),
  })

  test('differ by item and section, paragraph by paragraph', () => {
    const before = documentOf(
      h('Ärenden'),
      items(['1', 'Ett', 'Två'], ['2', 'Samma']),
      h('Teman'),
      p('Bostäder'),
      h('Borta'),
      p('x'),
    )
    const after = documentOf(
      h('Ärenden'),
      items(['1', 'Ett', 'Tre', 'Tre'], ['2', 'Samma'], ['3', 'Ny']),
      h('Teman'),
      p('Bostäder'),
      p('Skola'),
    )
    expect(differences(before, after)).toEqual([
      { where: { item: '1' }, before: ['Två'], after: ['Tre', 'Tre'] },
      { where: { item: '3' }, before: [], after: ['Ny'] },
      { where: { section: 'Teman' }, before: [], after: ['Skola'] },
      { where: { section: 'Borta' }, before: ['x'], after: [] },
    ])
    expect(differences(before, before)).toEqual([])
  })

  test('have one fingerprint when they say the same, however they were stored', () => {
    const one = documentOf(p('a'))
    expect(fingerprint(JSON.parse(JSON.stringify(one)))).toBe(fingerprint(one))
    expect(fingerprint({ ...one, blocks: one.blocks, language: 'sv' })).toBe(
      fingerprint(Object.fromEntries(Object.entries(one).reverse())),
    )
    expect(fingerprint(documentOf(p('b')))).not.toBe(fingerprint(one))
  })
})
