import {
  gridRows,
  gridWidths,
  levelsOf,
  type Block,
  type Grid,
  type Heading,
  type Line,
  type List,
} from '../document.ts'
import type { Look } from './faces.ts'
import { setLines, type Set } from './text-lines.ts'
import { HEAD, INK, QUIET, type Element, type Sheet } from './sheet.ts'

/** One line with what belongs to it, ready to be drawn. */
export interface Lot {
  readonly height: number
  /** How much of the height is kept clear below. */
  readonly after: number
  /** Kept clear above, except at the top of a page or cell. */
  readonly gap: number
  /** Not the last on its page: a heading. */
  readonly keep: boolean
  draw(x: number, y: number): void
}

interface Type {
  readonly size: number
  readonly look: Look
  readonly color: string
  readonly before: number
  readonly after: number
}

const text: Type = { size: 9.5, look: 'regular', color: INK, before: 0, after: 4 }
export const types = {
  title: { size: 17, look: 'bold', color: HEAD, before: 0, after: 4 },
  edge: { size: 8.5, look: 'regular', color: QUIET, before: 0, after: 10 },
  status: { size: 10.5, look: 'bold', color: QUIET, before: 0, after: 10 },
  h2: { size: 13, look: 'bold', color: HEAD, before: 18, after: 5 },
  h3: { size: 9.5, look: 'bold', color: HEAD, before: 2, after: 3 },
  h4: { size: 9.5, look: 'bold', color: HEAD, before: 9, after: 2 },
  text,
  fact: { ...text, size: 10, after: 2 },
  entry: { ...text, after: 2 },
  head: { ...text, look: 'bold', color: HEAD, after: 0 },
} as const satisfies Readonly<Record<string, Type>>

const LEADING = 1.42
const INDENT = 13

/** The blocks set in lines of that width, each tagged as what it is under `parent`. Tables stand on their own (`table.ts`). */
export function flow(
  sheet: Sheet,
  parent: Element,
  blocks: readonly Block[],
  width: number,
): readonly Lot[] {
  return blocks.flatMap((block): readonly Lot[] => {
    switch (block.kind) {
      case 'heading':
        return heading(sheet, parent, block, width)
      case 'paragraph':
        return toned(sheet, block, width, (breadth) =>
          set(sheet, sheet.element(parent, 'P'), block.line, { ...types.text, width: breadth }),
        )
      case 'facts':
        return block.rows.flatMap(({ term, line }) =>
          set(sheet, sheet.element(parent, 'P'), [{ text: `${term}: `, look: 'strong' }, ...line], {
            ...types.fact,
            width,
          }),
        )
      case 'list':
        return toned(sheet, block, width, (breadth) => entries(sheet, parent, block, breadth))
      case 'grid':
        return toned(sheet, block, width, (breadth) => setGrid(sheet, parent, block, breadth))
      case 'table':
        return []
    }
  })
}

function heading(
  sheet: Sheet,
  parent: Element,
  { level, text: words }: Heading,
  width: number,
): readonly Lot[] {
  const element = sheet.element(parent, `H${level}`)
  const lots = set(sheet, element, [{ text: words }], { ...types[`h${level}`], width })
  return lots.map((lot) => ({ ...lot, keep: true }))
}

/** What belongs to a decision has a bar at its side. */
function toned(
  sheet: Sheet,
  { tone }: { readonly tone?: string },
  width: number,
  make: (width: number) => readonly Lot[],
): readonly Lot[] {
  if (tone !== 'decision') return make(width)
  return make(width - 9).map((lot, at) => ({
    ...lot,
    draw(x, y) {
      const above = at === 0 ? 0 : lot.gap
      const height = lot.height - lot.after + above
      sheet.paint({ x, y: y - above, width: 2.2, height }, HEAD)
      lot.draw(x + 9, y)
    },
  }))
}

/** A deeper list stands inside the entry above it. */
function entries(sheet: Sheet, parent: Element, list: List, width: number): readonly Lot[] {
  const open: { readonly list: Element; item: Element; count: number }[] = []
  return levelsOf(list).flatMap(({ depth, ordered, letters }, index) => {
    const left = depth * INDENT
    open.length = Math.min(open.length, depth + 1)
    const above = open.at(-1)?.item ?? parent
    if (open.length <= depth) open.push({ list: sheet.element(above, 'L'), item: above, count: 0 })
    const level = open.at(-1)!
    const item = sheet.element(level.list, 'LI')
    level.item = item
    level.count += 1
    const label = sheet.element(item, 'Lbl')
    const lots = set(sheet, sheet.element(item, 'LBody'), list.entries[index] ?? [], {
      ...types.entry,
      width: width - left - INDENT,
    })
    const number = letters ? `${String.fromCharCode(96 + level.count)})` : `${level.count}.`
    const mark = ordered ? number : '–'
    const { size, color } = types.entry
    return lots.map((lot, at) => ({
      ...lot,
      draw(x: number, y: number) {
        if (at === 0)
          sheet.write(label, [{ text: mark, face: 'regular', width: INDENT, x: 0 }], {
            x: x + left,
            base: y + baseline(size),
            size,
            color,
          })
        lot.draw(x + left + INDENT, y)
      },
    }))
  })
}

const CELL = { side: 4, above: 2, below: 3 }

/** A table that somebody wrote: each row is as many lots as its highest cell has lines, ruled all round. */
function setGrid(sheet: Sheet, parent: Element, grid: Grid, width: number): readonly Lot[] {
  const table = sheet.element(parent, 'Table')
  const widths = gridWidths(grid).map((one) => (width * one) / 100)
  const all = gridRows(grid)
  return all.flatMap((row, index) => {
    const isHead = grid.head !== undefined && index === 0
    const tag = sheet.element(table, 'TR')
    const cells = row.map((line, column) =>
      set(
        sheet,
        isHead ? sheet.element(tag, 'TH', { scope: 'Column' }) : sheet.element(tag, 'TD'),
        line,
        {
          ...(isHead ? types.head : text),
          after: 0,
          width: (widths[column] ?? 0) - 2 * CELL.side,
        },
      ),
    )
    return rowOf(sheet, cells, widths, { isHead, isLast: index === all.length - 1 })
  })
}

function rowOf(
  sheet: Sheet,
  cells: readonly (readonly Lot[])[],
  widths: readonly number[],
  { isHead, isLast }: { readonly isHead: boolean; readonly isLast: boolean },
): readonly Lot[] {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const count = Math.max(1, ...cells.map((lots) => lots.length))
  const line = Math.max(text.size * LEADING, ...cells.flat().map(({ height }) => height))
  return Array.from({ length: count }, (_, at): Lot => {
    const [first, last] = [at === 0, at === count - 1]
    const above = first ? CELL.above : 0
    const after = last && isLast ? text.after : 0
    const inner = line + above + (last ? CELL.below : 0)
    return {
      height: inner + after,
      after,
      gap: 0,
      keep: isHead || !last,
      draw(x, y) {
        if (isHead) sheet.paint({ x, y, width, height: inner }, '#e3eaee')
        if (first) sheet.rule(x, y, width)
        if (last) sheet.rule(x, y + inner, width)
        let left = x
        sheet.upright(left, y, inner)
        for (const [column, lots] of cells.entries()) {
          lots[at]?.draw(left + CELL.side, y + above)
          left += widths[column] ?? 0
          sheet.upright(left, y, inner)
        }
      },
    }
  })
}

/** One paragraph of one type in lines of that width, as content of the element; without one as an artifact. */
export function set(
  sheet: Sheet,
  element: Element | undefined,
  line: Line,
  { width, ...type }: Type & { readonly width: number },
): readonly Lot[] {
  const { size, color } = type
  const lines = setLines(line, width, type.look, (words, face) => sheet.width(words, face, size))
  const after = (at: number): number => (at === lines.length - 1 ? type.after : 0)
  return lines.map((one, at): Lot => ({
    height: size * LEADING + after(at),
    after: after(at),
    gap: at === 0 ? type.before : 0,
    keep: false,
    draw: (x, y) =>
      sheet.write(element, one.pieces, {
        x: left(one, x, width),
        base: y + baseline(size),
        size,
        color,
      }),
  }))
}

const left = (one: Set, x: number, width: number): number => (one.rtl ? x + width - one.width : x)
const baseline = (size: number): number => size * 1.08

/** As many of the lots as fit in the height, at least one when `must`; a heading is never the last. */
export function fitting(
  lots: readonly Lot[],
  height: number,
  must: boolean,
): { readonly taken: number; readonly used: number } {
  let used = 0
  let taken = 0
  for (const [at, lot] of lots.entries()) {
    const next = used + (at === 0 ? 0 : lot.gap) + lot.height
    if (next > height && !(must && at === 0)) break
    used = next
    taken = at + 1
  }
  const least = must ? 1 : 0
  while (taken > least && taken < lots.length && lots[taken - 1]?.keep) taken -= 1
  return { taken, used: heightOf(lots.slice(0, taken)) }
}

export const heightOf = (lots: readonly Lot[]): number =>
  lots.reduce((sum, lot, at) => sum + (at === 0 ? 0 : lot.gap) + lot.height, 0)

export function drawAll(lots: readonly Lot[], x: number, y: number): void {
  let at = y
  for (const [index, lot] of lots.entries()) {
    at += index === 0 ? 0 : lot.gap
    lot.draw(x, at)
    at += lot.height
  }
}
