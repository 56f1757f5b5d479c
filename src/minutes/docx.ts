import {
  Document as Word,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import {
  type Block,
  type Document,
  type Line,
  type List,
  type Paragraph as Text,
  type Table,
  wordsOf,
} from './document.ts'
import { gridOf } from './docx-grid.ts'
import { isRightToLeft, stretches } from './direction.ts'
import {
  BAR,
  BREADTH,
  NONE,
  PAGE,
  RULE,
  counts,
  dashes,
  nestedOf,
  stylesOf,
  type ListKind,
} from './word-styles.ts'

/**
 * The document as a Word file: headings in the styles Word knows as headings, tables with a header row that repeats on every page, real
 * lists, its language and properties set, page numbers at the foot.
 */
export async function docx(document: Document): Promise<Uint8Array> {
  const lists: Lists = { count: 0, nested: [] }
  const body = document.blocks.flatMap((block) => blocksOf(block, BREADTH, lists))
  const word = new Word({
    title: document.title,
    subject: `${document.title}, ${document.on}`,
    creator: document.body || document.title,
    lastModifiedBy: document.body || document.title,
    description: document.status,
    keywords: document.on,
    customProperties: [{ name: 'Status', value: document.status }],
    styles: stylesOf(document.language),
    numbering: { config: [dashes, counts, ...lists.nested] },
    sections: [
      {
        properties: {
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
          titlePage: true,
        },
        headers: {
          default: new Header({ children: [edge([document.title, document.on])] }),
          first: new Header({
            children: [
              document.head === undefined
                ? new Paragraph({})
                : new Paragraph({ style: 'Edge', children: runs([{ text: document.head }]) }),
            ],
          }),
        },
        footers: { default: footer(document), first: footer(document) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            ...sense(document.title),
            children: runs([{ text: document.title }]),
          }),
          new Paragraph({ style: 'Status', children: runs([{ text: document.status }]) }),
          ...body,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(word))
}

const edge = (ends: readonly [string, string]): Paragraph =>
  new Paragraph({
    style: 'Edge',
    children: [new TextRun({ text: ends[0] }), new TextRun({ children: [new Tab(), ends[1]] })],
  })

const footer = ({ status, foot, words }: Document): Footer =>
  new Footer({
    children: [
      ...(foot === undefined
        ? []
        : [new Paragraph({ style: 'Edge', children: runs([{ text: foot }]) })]),
      new Paragraph({
        style: 'Edge',
        children: [
          new TextRun({ text: status }),
          new TextRun({
            children: [
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })

/** The lists so far, and the kinds of those that have levels. */
type Lists = { count: number; readonly nested: ListKind[] }

/** `first`: it begins a cell, so nothing is kept clear above it. `short`: it stands in a table of a few words a cell. */
function blocksOf(
  block: Block,
  breadth: number,
  lists: Lists,
  { first = false, short = false } = {},
): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          ...(first ? { spacing: { before: 0, after: 40 }, keepNext: false } : {}),
          ...sense(block.text),
          children: runs([{ text: block.text }]),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...(short ? { style: 'TableText' } : styleOf(block)),
          ...sense(wordsOf(block.line)),
          children: runs(block.line),
        }),
      ]
    case 'facts':
      return block.rows.map(
        ({ term, line }) =>
          new Paragraph({
            style: 'Fact',
            children: runs([{ text: `${term}: `, look: 'strong' }, ...line]),
          }),
      )
    case 'list':
      return entriesOf(block, lists)
    case 'grid':
      return [
        gridOf(
          block,
          breadth,
          (line, style) => new Paragraph({ style, ...sense(wordsOf(line)), children: runs(line) }),
        ),
        new Paragraph({ style: 'AfterTable' }),
      ]
    case 'table':
      return [tableOf(block, breadth, lists), new Paragraph({ style: 'AfterTable' })]
  }
}

/** Each list counts from one: a flat one as an instance of its kind, one with levels as a kind of its own. */
function entriesOf(list: List, lists: Lists): readonly Paragraph[] {
  const instance = ++lists.count
  const nested = list.levels && nestedOf(`list-${instance}`, list.levels)
  if (nested) lists.nested.push(nested.kind)
  return list.entries.map(
    (entry, at) =>
      new Paragraph({
        style: 'ListParagraph',
        ...(list.tone === 'decision' ? { border: { left: BAR } } : {}),
        numbering: nested
          ? { reference: nested.kind.reference, level: nested.at[at] ?? 0 }
          : {
              reference: list.ordered ? counts.reference : dashes.reference,
              level: 0,
              instance,
            },
        ...sense(wordsOf(entry)),
        children: runs(entry),
      }),
  )
}

const levels = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const styles = { decision: 'Decision', action: 'Action', outcome: 'Outcome' } as const

const styleOf = ({ tone }: Text): { style?: string } =>
  tone !== undefined && tone in styles ? { style: styles[tone] } : {}

const sense = (text: string): { bidirectional?: true } =>
  isRightToLeft(text) ? { bidirectional: true } : {}

function tableOf(table: Table, breadth: number, lists: Lists): WordTable {
  const widths = table.columns.map(({ width }) => Math.round((breadth * width) / 100))
  const cell = (
    children: readonly (Paragraph | WordTable)[],
    column: number,
    header = false,
  ): TableCell =>
    new TableCell({
      children: children.length === 0 ? [new Paragraph({})] : [...children],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(header ? { shading: { type: ShadingType.CLEAR, fill: 'E3EAEE', color: 'auto' } } : {}),
    })
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title }, column) =>
      cell(
        [new Paragraph({ style: 'TableHeader', children: runs([{ text: title }]) })],
        column,
        true,
      ),
    ),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        // Long rows go over a page; short ones stay together.
        cantSplit: sizeOf(row.cells) < 600,
        children: row.cells.map((blocks, column) =>
          cell(
            blocks.flatMap((block, index) =>
              blocksOf(block, widths[column] ?? breadth, lists, {
                first: index === 0,
                short: row.item === undefined,
              }),
            ),
            column,
          ),
        ),
      }),
  )
  return new WordTable({
    rows: [header, ...rows],
    width: { size: breadth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 57, bottom: 57, left: 96, right: 96 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: RULE,
      bottom: RULE,
      insideHorizontal: RULE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
  })
}

const sizeOf = (cells: readonly (readonly Block[])[]): number => JSON.stringify(cells).length / 2

function runs(line: Line): (TextRun | ExternalHyperlink)[] {
  return line.flatMap(({ text, look, href }): readonly (TextRun | ExternalHyperlink)[] => {
    const pieces = stretches(text).map(
      ({ text: piece, rtl }) =>
        new TextRun({
          text: piece,
          ...(look === 'strong' ? { bold: true, boldComplexScript: true } : {}),
          ...(look === 'emphasis' ? { italics: true, italicsComplexScript: true } : {}),
          ...(rtl ? { rightToLeft: true } : {}),
          ...(href === undefined ? {} : { style: 'Hyperlink' }),
        }),
    )
    return href === undefined ? pieces : [new ExternalHyperlink({ link: href, children: pieces })]
  })
}
