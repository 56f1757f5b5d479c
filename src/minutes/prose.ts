import { clean, type Block, type Grid, type Level, type Line, type Run } from './document.ts'
import { typedList, type Typed } from './typed-list.ts'

const address = /https?:\/\/[^\s<>”"]+[^\s<>”".,;:!?)\]’']/giu
const cellMark = /\s*\|\s*/u
/** The line below the head of a table, as some write it: `|---|:--|`. */
const underHead = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u

/**
 * What somebody typed, as paragraphs, lists and tables: lines that begin with a dash or a dot are a list, lines that count from one are a
 * numbered one, deeper entries of it stand below their own, lines of cells with `|` between them a table; a blank line or a new line begins a new paragraph. Nothing typed is lost, and
 * addresses become links.
 */
export function prose(text: string): readonly Block[] {
  const blocks: Block[] = []
  const lines = clean(text)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length))
        .replaceAll('\t', ' ')
        .trimEnd(),
    )
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line === '') continue
    const list = typedList(lines, at)
    const table = list.length > 0 ? at : tableEnd(lines, at)
    if (list.length > 0) {
      blocks.push(listOf(list))
      at += list.length - 1
    } else if (table > at) {
      blocks.push(gridOf(lines.slice(at, table)))
      at = table - 1
    } else {
      blocks.push({ kind: 'paragraph', line: linked(line) })
    }
  }
  return blocks
}

/** The same on one line: for titles, reasons and cells that hold a few words. */
export const inline = (text: string): Line => linked(clean(text).replaceAll(/\s+/g, ' ').trim())

/** The levels are told only where there is more than one. */
function listOf(typed: readonly Typed[]): Block {
  const ordered = typed[0]?.ordered === true
  const entries = typed.map(({ text }) => linked(text))
  const isFlat = typed.every(({ depth }) => depth === 0)
  const levels = typed.map((one): Level => ({
    depth: one.depth,
    ordered: one.ordered,
    ...(one.letters ? { letters: true } : {}),
  }))
  return { kind: 'list', ordered, entries, ...(isFlat ? {} : { levels }) }
}

/** The line after the table that begins at `from`; `from` itself when there is none. One row alone is text. */
function tableEnd(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && (lines[end] ?? '').includes('|')) end += 1
  const rows = lines.slice(from, end).filter((line) => !underHead.test(line.trim()))
  return rows.length >= 2 && rows.every((line) => cellsOf(line).length >= 2) ? end : from
}

/** `| a | b |` and `a | b` alike. */
function cellsOf(line: string): readonly string[] {
  const bare = line.trim()
  const inner = bare.startsWith('|') && bare.endsWith('|') ? bare.slice(1, -1) : bare
  return inner.trim().split(cellMark)
}

function gridOf(lines: readonly string[]): Grid {
  const ruled = underHead.test((lines[1] ?? '').trim())
  const rows = lines.filter((line) => !underHead.test(line.trim())).map(cellsOf)
  const columns = Math.max(...rows.map((row) => row.length))
  const wide = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => linked(row[column] ?? '')),
  )
  const [head = [], ...rest] = wide
  return ruled || isHead(rows) ? { kind: 'grid', head, rows: rest } : { kind: 'grid', rows: wide }
}

/** A first row of words alone, above rows with figures in some column, is taken for what names the columns. */
const isHead = ([first = [], ...rest]: readonly (readonly string[])[]): boolean =>
  first.every((cell) => cell !== '' && !/\d/.test(cell)) &&
  rest.length > 0 &&
  first.some((_, column) => column > 0 && rest.every((row) => /\d/.test(row[column] ?? '')))

function linked(text: string): Line {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(address)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) })
    runs.push(URL.canParse(match[0]) ? { text: match[0], href: match[0] } : { text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at) })
  return runs
}
