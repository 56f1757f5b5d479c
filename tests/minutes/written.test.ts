import { docx } from '../../src/minutes/docx.ts'
import { pdf } from '../../src/minutes/pdf/pdf.ts'
import { html } from '../../src/minutes/web-page.ts'
import { below, readPaper } from './paper.ts'
import { documentOf } from './written.ts'
import { readWord, type Word } from './word.ts'

const listed = (page: string): readonly string[] =>
  [...page.matchAll(/<li[^>]*>([^\n]*?)(?:<\/li>|\n)/g)].map(([, entry = '']) => entry)

describe.each([
  ['Word’s own bullets', '\uf0b7\tFörsta\n\uf0b7\tAndra'],
  ['bullets of another font', '\uf0a7 Första\n\uf0a7 Andra'],
  ['bullets that PDF readers give', '●Första\n● Andra'],
  ['two levels of Word', '\uf0b7\tFörsta\no\tAndra'],
  ['dashes', '– Första\n- Andra'],
])('%s', (_name, list) => {
  test.each([
    ['a note', documentOf(`Vi behöver:\n${list}\nSlut.`)],
    ['a decision', documentOf('Text.', `Gruppen beslutar att\n${list}`)],
  ])('in %s are entries of a list in Word, PDF and on the page', async (_where, document) => {
    expect(listed(html(document)).slice(0, 2)).toEqual(['Första', 'Andra'])
    const word = readWord(await docx(document))
    const entries = word.paragraphs.filter(({ style = '' }) => /list/i.test(style))
    expect(entries.map(({ text }) => text).slice(0, 2)).toEqual(['Första', 'Andra'])
    const paper = readPaper(await pdf(document, new Date('2026-02-06T12:00:00Z')))
    const bodies = below(paper.root).filter(({ type }) => type === 'LBody')
    expect(bodies.map(({ text }) => text.trim()).slice(0, 2)).toEqual(['Första', 'Andra'])
    expect(paper.untagged).toBe(0)
  })
})

describe('a table', () => {
  const rows = 'Kommun | Antal | Svar\nNora | 5 | ja\nLaxå | 12 | nej, se https://example.se/a'

  test.each([
    ['a note', documentOf(`Läget:\n${rows}\nSlut.`), documentOf('Text.')],
    [
      'a decision',
      documentOf('Text.', `Fördelningen antas:\n${rows}`),
      documentOf('Text.', 'Text.'),
    ],
  ])('in %s is a table in Word, PDF and on the page', async (_where, document, without) => {
    const page = html(document)
    expect(page).toContain(
      '<thead><tr><th scope="col">Kommun</th><th scope="col">Antal</th><th scope="col">Svar</th></tr></thead>',
    )
    expect(page).toContain(
      '<tr><td>Laxå</td><td>12</td><td>nej, se <a href="https://example.se/a" rel="noopener noreferrer">https://example.se/a</a></td></tr>',
    )
    const paper = readPaper(await pdf(document, new Date('2026-02-06T12:00:00Z')))
    const cells = below(paper.root).filter(({ type }) => type === 'TD')
    expect(cells.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['5', 'ja', '12']))
    expect(paper.links).toContain('https://example.se/a')
    expect(paper.untagged).toBe(0)
    const word = readWord(await docx(document))
    const bare = readWord(await docx(without))
    const tables = ({ xml }: Word): number => xml.split('<w:tbl>').length
    expect(tables(word) - tables(bare)).toBeGreaterThan(0)
    const texts = word.paragraphs.filter(({ inTable }) => inTable).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Kommun', 'Nora', '12']))
  })

  test.each([
    ['without figures it has no head', 'Nora | ja\nLaxå | nej', 0, 4],
    ['as Markdown has it', '| Namn | Svar |\n|---|---|\n| Nora | ja |', 2, 2],
    ['with an empty cell', 'Nora | | ja\nLaxå | 3 | nej', 0, 6],
    ['one row alone is text', 'Nora | ja', 0, 0],
  ])('%s', (_name, typed, heads, cells) => {
    const page = html(documentOf(typed))
    expect([...page.matchAll(/<th scope="col">/g)]).toHaveLength(heads)
    expect([...page.matchAll(/<td>/g)]).toHaveLength(cells)
  })
})
