import { docx } from '../../src/minutes/docx.ts'
import { pdf } from '../../src/minutes/pdf/pdf.ts'
import { levelsOf, wordsOf, type Document } from '../../src/minutes/document.ts'
import { html } from '../../src/minutes/web-page.ts'
import { prose } from '../../src/minutes/prose.ts'
import { cleanText } from '../../src/text/clean.ts'
import { strFromU8, unzipSync } from 'fflate'
import { below, readPaper, type Tag } from './paper.ts'
import { documentOf } from './written.ts'

/* A list with lists inside it keeps its levels, in Word, PDF and on the page, however the levels were shown. */

/** Each entry of the text's lists with its level in front: `.` is the first, `#` one that counts. */
const shape = (text: string): string =>
  prose(cleanText(text))
    .flatMap((block) =>
      block.kind === 'list'
        ? levelsOf(block).map(
            ({ depth, ordered }, at) =>
              `${(ordered ? '#' : '.').repeat(depth + 1)}${wordsOf(block.entries[at] ?? [])}`,
          )
        : block.kind === 'paragraph'
          ? [wordsOf(block.line)]
          : [],
    )
    .join(' ')

test.each([
  ['- a\n  - b\n  - c\n- d', '.a ..b ..c .d'],
  ['- a\n    - b\n        - c\n    - d\n- e', '.a ..b ...c ..d .e'],
  ['\t- a\n\t\t- b\n\t- c', '.a ..b .c'],
  ['- a\n\t- b\n\t\t- c\n- d', '.a ..b ...c .d'],
  ['• a\no b\no c\n• d', '.a ..b ..c .d'],
  ['\uf0b7\ta\no\tb\n\uf0a7\tc\no\td\n\uf0b7\te', '.a ..b ...c ..d .e'],
  ['1. a\n   - b\n   - c\n2. d', '#a ..b ..c #d'],
  ['1. a\n- b\n- c\n2. d\n- e\n3. f', '#a ..b ..c #d ..e #f'],
  ['1. a\n   1. b\n   2. c\n2. d\n   1. e', '#a ##b ##c #d ##e'],
  ['- a\n  1. b\n  2. c\n- d', '.a ##b ##c .d'],
  ['- a\n  - b\n\nSlut', '.a ..b Slut'],
  ['1. a\n   a) b\n   b) c\n2. d', '#a ##b ##c #d'],
  ['1. a\na) b\nb) c\n2. d', '#a ##b ##c #d'],
  ['- a\n  a) b\n  b) c\n    - d\n- e', '.a ##b ##c ...d .e'],
  ['a) ett\nb) två', 'a) ett b) två'],
  ['- a\n  b) c', '.a b) c'],
  // What is no deeper stands where it stood.
  [' - a\n- b\n - c', '.a .b .c'],
  ['- a\n– b\n• c', '.a .b .c'],
  ['▪ a\n▪ b', '.a .b'],
  ['- a\n1. b\n2. c', '.a #b #c'],
  ['1. a\n2. b\n- c', '#a #b .c'],
  ['1. a\n3. b', '1. a 3. b'],
  ['- a\n  3. b', '.a 3. b'],
  ['1. a\n- b', '1. a .b'],
  ['o a\no b', 'o a o b'],
])('%j', (text, expected) => expect(shape(text)).toBe(expected))

test('no level is deeper than Word knows, and nothing is lost', () => {
  const text = Array.from({ length: 14 }, (_, at) => `${'  '.repeat(at)}- e${at}`).join('\n')
  const [block] = prose(text)
  if (block?.kind !== 'list') throw new Error('no list')
  expect(block.entries.map(wordsOf)).toEqual(Array.from({ length: 14 }, (_, at) => `e${at}`))
  expect(Math.max(...levelsOf(block).map(({ depth }) => depth))).toBe(8)
})

const nested =
  'Vi behöver:\n1. Skolan\n   - lärare\n     - två\n   - lokal\n2. Vägen\n   - grus\nSlut.'

describe.each([
  ['a note', documentOf(nested)],
  ['a decision', documentOf('Text.', nested)],
])('in %s', (_where, document) => {
  test('the page has lists inside entries', () => {
    expect(
      html(document).replaceAll(/\s*\n\s*|<(ol|ul) [^>]*>/g, (_all, name) =>
        name ? `<${name}>` : '',
      ),
    ).toContain(
      '<ol><li>Skolan<ul><li>lärare<ul><li>två</li></ul></li><li>lokal</li></ul></li><li>Vägen<ul><li>grus</li></ul></li></ol>',
    )
  })

  test('Word has levels', async () => {
    const at = await wordLevels(document)
    expect(at.slice(0, 6)).toEqual([
      'Skolan 0 decimal',
      'lärare 1 bullet',
      'två 2 bullet',
      'lokal 1 bullet',
      'Vägen 0 decimal',
      'grus 1 bullet',
    ])
  })

  test('the PDF has lists inside entries, each with its mark', async () => {
    const { root, untagged } = readPaper(await pdf(document, new Date('2026-02-06T12:00:00Z')))
    expect(untagged).toBe(0)
    const [list] = below(root).filter(({ type }) => type === 'L')
    expect(list && outline(list)).toBe('[1. Skolan[– lärare[– två]– lokal]2. Vägen[– grus]]')
  })
})

test('a flat list is as it was', async () => {
  const document = documentOf('Vi behöver:\n- ett\n- två')
  expect(html(document)).toMatch(/<ul[^>]*>\n<li>ett<\/li>\n<li>två<\/li>\n<\/ul>/)
  expect(JSON.stringify(document)).not.toContain('levels')
})

/** Each entry of a list in a Word file: its words, its level, and what kind of level that is. */
async function wordLevels(document: Document): Promise<readonly string[]> {
  const parts = unzipSync(await docx(document))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const kinds = part('word/numbering.xml')
  return [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([one]) => {
    const [, level, number] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/.exec(one) ?? []
    if (level === undefined) return []
    const [, kind] =
      new RegExp(`<w:num [^>]*w:numId="${number}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
        kinds,
      ) ?? []
    const [all = ''] =
      new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${kind}"[\\s\\S]*?</w:abstractNum>`).exec(
        kinds,
      ) ?? []
    const [, format] =
      new RegExp(`w:ilvl="${level}"[\\s\\S]*?<w:numFmt w:val="(\\w+)"`).exec(all) ?? []
    const words = [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map((match) => match[1]).join('')
    return [`${words} ${level} ${format}`]
  })
}

const outline = ({ type, text, children }: Tag): string => {
  if (type === 'Lbl') return `${text.trim()} `
  if (type === 'LBody') return text.trim()
  const inner = children.map(outline).join('')
  return type === 'L' ? `[${inner}]` : inner
}

test('letters are letters in Word, PDF and on the page', async () => {
  const document = documentOf('Två spår:\n1. Norr\n   a) buss\n   b) taxi\n2. Söder')
  expect(html(document)).toMatch(/<ol type="a">\n<li>buss<\/li>\n<li>taxi<\/li>\n<\/ol>/)
  expect(await wordLevels(document)).toEqual(
    expect.arrayContaining(['buss 1 lowerLetter', 'taxi 1 lowerLetter', 'Söder 0 decimal']),
  )
  const { root } = readPaper(await pdf(document, new Date('2026-02-06T12:00:00Z')))
  const [list] = below(root).filter(({ type }) => type === 'L')
  expect(list && outline(list)).toBe('[1. Norr[a) bussb) taxi]2. Söder]')
})

test.each([
  ['- a\n', 7000],
  ['1. a\n- b\n', 4000],
  ['1. a\na) b\n', 4000],
  ['1. a\n  - b\n', 4000],
])('many lines of %j take no longer than they are many', (lines, times) => {
  const text = lines.repeat(times)
  const begun = performance.now()
  expect(prose(text).length).toBeGreaterThan(0)
  expect(performance.now() - begun).toBeLessThan(2000)
})
