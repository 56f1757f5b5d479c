import { layout } from '../../src/minutes/layout.ts'
import { pdf } from '../../src/minutes/pdf/pdf.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { exotic, sami } from './exotic.ts'
import { groupOf, meetingOf, sourceOf, withPresence } from './made.ts'
import { below, readPaper, type Paper } from './paper.ts'
import { inOrder } from './word.ts'

const at = new Date('2026-02-06T12:00:00Z')

describe('a PDF', () => {
  const group = groupOf('Vård & omsorg', [{ name: 'Anna Berg' }, { name: 'Bo Ek' }])
  const document = layout(
    minutesOf(
      sourceOf(
        group,
        withPresence(
          meetingOf([
            {
              title: 'Inledning',
              notes: ['Se https://example.se/underlag\n- ett\n- två'],
              outcome: { kind: 'noted' },
            },
            { title: 'Avtalet', decisions: ['Förslaget antas.'] },
          ]),
          ['p2'],
          { kind: 'absent' },
        ),
      ),
    ),
  )
  let paper: Paper
  beforeAll(async () => {
    paper = readPaper(await pdf(document, at))
  })

  test('is tagged, and says its language and its title', () => {
    expect(paper.catalog).toContain('/Lang (sv-SE)')
    expect(paper.catalog).toContain('/MarkInfo')
    expect(paper.catalog).toContain('/StructTreeRoot')
    expect(paper.catalog).toContain('/ViewerPreferences')
    expect(paper.metadata).toContain('Minnesanteckningar för Vård &amp; omsorg, 2026-02-06')
    expect(paper.info).toContain('(D:20260206120000Z)')
  })

  test('has headings in order, and every word of the document once', () => {
    const levels = below(paper.root).flatMap(({ type }) =>
      /^H\d$/.test(type) ? [Number(type.slice(1))] : [],
    )
    expect(inOrder(levels)).toBe(true)
    expect(
      below(paper.root)
        .filter(({ type }) => /^H\d$/.test(type))
        .map(({ text }) => text),
    ).toEqual([
      'Minnesanteckningar för Vård & omsorg',
      'Ärenden',
      'Inledning',
      'Avtalet',
      'Beslutssammanställning',
      'Deltagare',
    ])
    expect(paper.root.text.match(/Beslut 2026-02-06 § 2: Förslaget antas\./g)).toHaveLength(1)
    expect(paper.root.text).toContain('Bo Ekfrånvarande')
    expect(paper.untagged).toBe(0)
  })

  test('has tables of rows with header cells, and lists with labels', () => {
    const tables = below(paper.root).filter(({ type }) => type === 'Table')
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const [head, body] = table.children
      expect([head?.type, body?.type]).toEqual(['THead', 'TBody'])
      expect(
        head?.children
          .flatMap((row) => row.children.map(({ type, scope }) => `${type} ${scope}`))
          .every((cell) => cell === 'TH Column'),
      ).toBe(true)
      for (const row of body?.children ?? [])
        expect([
          row.type,
          `${row.children[0]?.type} ${row.children[0]?.scope}`,
          new Set(row.children.slice(1).map(({ type }) => type)),
        ]).toEqual(['TR', 'TH Row', new Set(['TD'])])
    }
    const lists = below(paper.root).filter(({ type }) => type === 'L')
    expect(
      lists.map((list) =>
        list.children.map((item) => item.children.map(({ type, text }) => `${type} ${text}`)),
      ),
    ).toEqual([
      [
        ['Lbl –', 'LBody ett'],
        ['Lbl –', 'LBody två'],
      ],
    ])
  })

  test('has links that say where they lead, and its fonts inside', () => {
    expect(paper.links).toEqual(['https://example.se/underlag'])
    expect(
      below(paper.root)
        .filter(({ type }) => type === 'Link')
        .map(({ text, alt }) => [text, alt]),
    ).toEqual([['https://example.se/underlag', 'yes']])
    expect(paper.fonts.length).toBeGreaterThan(1)
    expect(paper.fonts.filter((font) => font.includes('not in the file'))).toEqual([])
  })

  test('of sixty items over many pages is whole, in any script, and repeats its header row without reading it again', async () => {
    const big = readPaper(await pdf(exotic(), at))
    expect(big.pages).toBeGreaterThan(20)
    expect(big.untagged).toBe(0)
    const { text } = big.root
    for (const part of [
      sami,
      'Föreefter',
      'Ärende 60 🎉',
      'Beslut nummer 40.',
      'Person Nummer 99',
      'Underlag 200',
      'Vård & omsorg <Nord>',
    ])
      expect(text).toContain(part)
    // The half of a character that every note has stands as the sign for what is lost; no other sign is missing.
    expect(text.match(/\ufffd/g)).toHaveLength(60)
    for (const sign of ['👩‍👩‍👧‍👦', '🇸🇪', '✓', '→', '☐', '∑', 'שלום']) expect(text).toContain(sign)
    // What stands from right to left is read in its own order, and letters that join as themselves.
    expect(text.replaceAll(/\s/g, '')).toContain('اتفاق الأطباء – عملية مستمرة'.replaceAll(' ', ''))
    expect(text).toContain('بالعالم')
    expect(text.match(/NrÄrendeDelpunkter, anteckningar och beslut/g)).toHaveLength(1)
    expect(
      below(big.root)
        .filter(({ type }) => type === 'Table')
        .map((table) => table.children[1]?.children.length),
    ).toEqual([60, 40, 200, 100])
  })

  test('never ends a page with a heading or a header row', async () => {
    const lasts: string[] = []
    for (let items = 1; items <= 24; items += 1) {
      const points = Array.from({ length: items }, (_, index) => ({
        title: `Punkt ${index + 1}`,
        notes: ['Kort anteckning.'],
        ...(index === 0 ? { decisions: ['Förslaget antas.'] } : {}),
      }))
      const { marks } = readPaper(
        await pdf(layout(minutesOf(sourceOf(group, meetingOf(points)))), at),
      )
      lasts.push(...marks.map((page) => page.at(-1) ?? ''))
    }
    expect(lasts.length).toBeGreaterThan(30)
    expect(lasts.filter((last) => last !== 'P')).toEqual([])
  })

  test('never leaves the last line of an item alone on a page', async () => {
    for (let lines = 30; lines <= 60; lines += 1) {
      const tall = layout(
        minutesOf(
          sourceOf(
            groupOf('G', []),
            meetingOf([
              {
                title: 'Punkt',
                notes: [Array.from({ length: lines }, (_, index) => `Rad ${index + 1}`).join('\n')],
                outcome: { kind: 'noted' },
              },
            ]),
          ),
        ),
      )
      const { marks } = readPaper(await pdf(tall, at))
      // The rest of the cell, and the summary that follows it.
      if (marks.length > 1) expect(marks[1]?.indexOf('H2')).not.toBe(1)
    }
  })

  test('is the same for the same document', async () =>
    expect(Buffer.from(await pdf(document, at)).equals(Buffer.from(await pdf(document, at)))).toBe(
      true,
    ))
})
