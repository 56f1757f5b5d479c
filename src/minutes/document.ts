import { createHash } from 'node:crypto'
import type { Day } from '../meetings/calendar.ts'
import type { Language } from '../meetings/group-settings.ts'

/** A stretch of text of one look. */
export interface Run {
  readonly text: string
  readonly look?: 'strong' | 'emphasis'
  /** An `https:` or `http:` address that the text leads to. */
  readonly href?: string
}

/** One paragraph's content. */
export type Line = readonly Run[]

/** What a heading, paragraph, list or table is marked with. */
interface Marked {
  /** Left out of the public edition. */
  readonly internal?: true
  /** A note or an attachment of this item: left out when the secretary keeps those of the item internal. */
  readonly note?: string
  /** The group's own facts (time, place), never searched for what is private. */
  readonly own?: true
}

export interface Heading extends Marked {
  readonly kind: 'heading'
  readonly level: 2 | 3 | 4
  readonly text: string
}
export interface Paragraph extends Marked {
  readonly kind: 'paragraph'
  readonly line: Line
  /** Set apart: a decision word for word, an action, the status. */
  readonly tone?: 'decision' | 'action' | 'outcome'
}
/** Where an entry stands in its list. */
export interface Level {
  /** 0 for the list's own entries. */
  readonly depth: number
  readonly ordered: boolean
  /** Counted by letters. */
  readonly letters?: true
}

export interface List extends Marked {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly entries: readonly Line[]
  /** Of each entry; absent where all stand at the first. */
  readonly levels?: readonly Level[]
  /** For each entry the item whose attachment it is. */
  readonly notes?: readonly string[]
  /** Part of a decision word for word. */
  readonly tone?: 'decision'
}
/** Terms and what they say: ”När”, ”Var”. */
interface Facts extends Marked {
  readonly kind: 'facts'
  readonly rows: readonly { readonly term: string; readonly line: Line }[]
}
export interface Table extends Marked {
  readonly kind: 'table'
  /** What the table holds, for those who cannot see it. */
  readonly label: string
  /** Header row; widths in per cent of the page, 100 in all. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  /** The first cell of a row is its header. */
  readonly rows: readonly Row[]
}
export interface Row extends Marked {
  readonly cells: readonly (readonly Block[])[]
  /** The agenda item that the row is about. */
  readonly item?: string
}

/** A table that somebody wrote: cells of a few words, all rows as wide as each other. */
export interface Grid extends Marked {
  readonly kind: 'grid'
  /** Absent: its first row is like the others. */
  readonly head?: readonly Line[]
  readonly rows: readonly (readonly Line[])[]
  /** Part of a decision word for word. */
  readonly tone?: 'decision'
}

export type Block = Heading | Paragraph | List | Facts | Table | Grid

/**
 * A document in words, complete in itself: whatever happens to the group, the meeting or the texts of the bot afterwards, it reads
 * the same. Word, web page and PDF are made of it alone.
 */
export interface Document {
  readonly language: Language
  /** `Minnesanteckningar för Chefsgruppen` */
  readonly title: string
  /** The group whose meeting it was. */
  readonly body: string
  readonly on: Day
  /** `Arbetsmaterial`, `Justerat den 14 juni 2026` */
  readonly status: string
  /** The group's own line above the title, and at the foot of each page. */
  readonly head?: string
  readonly foot?: string
  /** Words for what every edition carries around the text. */
  readonly words: { readonly page: string; readonly of: string; readonly nothing: string }
  readonly blocks: readonly Block[]
}

/** What no document can hold: control characters but the line end and the tab, halves of characters, marks that turn text round. */
export const clean = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')

export const run = (text: string, look?: Run['look']): Run => ({
  text: clean(text),
  ...(look ? { look } : {}),
})
export const paragraph = (line: Line | string, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  line: typeof line === 'string' ? [run(line)] : line,
  ...(tone ? { tone } : {}),
})
export const heading = (level: Heading['level'], text: string): Heading => ({
  kind: 'heading',
  level,
  text: clean(text).replaceAll(/\s+/g, ' ').trim(),
})
export const list = (entries: readonly (Line | string)[], ordered = false): List => ({
  kind: 'list',
  ordered,
  entries: entries.map((entry) => (typeof entry === 'string' ? [run(entry)] : entry)),
})
export const internal = <B extends Marked>(block: B): B => ({ ...block, internal: true })
export const noteOf = <B extends Marked>(block: B, item: string): B => ({ ...block, note: item })

/** The words of a line without their looks. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('')

/** A document's fingerprint: equal for equal words and order, whatever order its properties were stored in. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** The document with every text run through `change`; addresses too, where the change gives another one the link falls away. */
export function mapTexts(
  blocks: readonly Block[],
  change: (text: string) => string,
): readonly Block[] {
  const line = (runs: Line): Line =>
    runs.map(({ href, ...rest }) => ({
      ...rest,
      text: change(rest.text),
      ...(href !== undefined && change(href) === href ? { href } : {}),
    }))
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, text: change(block.text) }
      case 'paragraph':
        return { ...block, line: line(block.line) }
      case 'list':
        return { ...block, entries: block.entries.map(line) }
      case 'facts':
        return { ...block, rows: block.rows.map((row) => ({ ...row, line: line(row.line) })) }
      case 'grid':
        return {
          ...block,
          ...(block.head ? { head: block.head.map(line) } : {}),
          rows: block.rows.map((row) => row.map(line)),
        }
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => mapTexts(cell, change)),
          })),
        }
    }
  })
}

/** Every text of the blocks, one paragraph each, in reading order. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return [wordsOf(block.line)]
      case 'list':
        return block.entries.map(wordsOf)
      case 'facts':
        return block.rows.map(({ term, line }) => `${term}: ${wordsOf(line)}`)
      case 'grid':
        return gridRows(block).map((row) => row.map(wordsOf).join(' | '))
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(textsOf))
    }
  })
}

/** The level of each entry. */
export const levelsOf = ({ entries, levels, ordered }: List): readonly Level[] =>
  entries.map((_, at) => levels?.[at] ?? { depth: 0, ordered })

/** All rows, the head among them. */
export const gridRows = ({ head, rows }: Grid): readonly (readonly Line[])[] =>
  head ? [head, ...rows] : rows

/** How wide its columns are, in per cent: by what stands in them, and none narrower than its longest word if that can be. */
export function gridWidths(grid: Grid): readonly number[] {
  const weights = (gridRows(grid)[0] ?? []).map((_, column) => {
    const texts = gridRows(grid).map((row) => wordsOf(row[column] ?? []))
    const longest = Math.max(...texts.map(({ length }) => length))
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length))
    return Math.max(5, 3 + 1.3 * Math.min(word, 24), Math.min(longest, 30))
  })
  const sum = weights.reduce((all, one) => all + one, 0)
  return weights.map((one) => (100 * one) / sum)
}

/** A row of a few words a cell, on one line: `2026-02-06 § 2: Avtalet. Förslaget antas.` */
export function rowText({ cells }: Row): string {
  const [first = '', ...rest] = cells.map((cell) =>
    textsOf(cell)
      .filter((text) => text !== '')
      .map((text, at, all) => (at < all.length - 1 && !/[.:!?…]$/.test(text) ? `${text}.` : text))
      .join(' '),
  )
  const others = rest
    .filter((text) => text !== '')
    .reduce(
      (told, text) => (told === '' ? text : `${told}${/[.!?…]$/.test(told) ? ' ' : '; '}${text}`),
      '',
    )
  return others === '' ? first : `${first}: ${others}`
}
