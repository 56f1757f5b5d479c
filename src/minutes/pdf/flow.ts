import type { Block, Line } from '../document.ts'
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
        return heading(sheet, parent, block.level, block.text, width)
      case 'paragraph':
        return block.tone === 'decision'
          ? barred(sheet, parent, block.line, width)
          : set(sheet, sheet.element(parent, 'P'), block.line, width, types.text)
      case 'facts':
        return block.rows.flatMap(({ term, line }) =>
          set(
            sheet,
            sheet.element(parent, 'P'),
            [{ text: `${term}: `, look: 'strong' }, ...line],
            width,
            types.fact,
          ),
        )
      case 'list':
        return entries(sheet, parent, block.entries, block.ordered, width)
      case 'table':
        return []
    }
  })
}

function heading(
  sheet: Sheet,
  parent: Element,
  level: 2 | 3 | 4,
  words: string,
  width: number,
): readonly Lot[] {
  return set(
    sheet,
    sheet.element(parent, `H${level}`),
    [{ text: words }],
    width,
    types[`h${level}`],
  ).map((lot) => ({ ...lot, keep: true }))
}

/** A decision, with a bar at its side. */
function barred(sheet: Sheet, parent: Element, line: Line, width: number): readonly Lot[] {
  const lots = set(sheet, sheet.element(parent, 'P'), line, width - 9, types.text)
  return lots.map((lot, at) => ({
    ...lot,
    draw(x, y) {
      sheet.fill(
        x,
        y - (at === 0 ? 0 : lot.gap),
        2.2,
        lot.height - lot.after + (at === 0 ? 0 : lot.gap),
        HEAD,
      )
      lot.draw(x + 9, y)
    },
  }))
}

function entries(
  sheet: Sheet,
  parent: Element,
  lines: readonly Line[],
  ordered: boolean,
  width: number,
): readonly Lot[] {
  const list = sheet.element(parent, 'L')
  return lines.flatMap((line, index) => {
    const item = sheet.element(list, 'LI')
    const label = sheet.element(item, 'Lbl')
    const lots = set(sheet, sheet.element(item, 'LBody'), line, width - INDENT, types.entry)
    const mark = ordered ? `${index + 1}.` : '–'
    return lots.map((lot, at) => ({
      ...lot,
      draw(x: number, y: number) {
        if (at === 0)
          sheet.write(
            label,
            [{ text: mark, face: 'regular', width: INDENT, x: 0 }],
            x,
            y + baseline(types.entry.size),
            types.entry.size,
            types.entry.color,
          )
        lot.draw(x + INDENT, y)
      },
    }))
  })
}

/** One paragraph of one type, as content of the element; without one as an artifact. */
export function set(
  sheet: Sheet,
  element: Element | undefined,
  line: Line,
  width: number,
  type: Type,
): readonly Lot[] {
  const lines = setLines(line, width, type.look, (words, face) =>
    sheet.width(words, face, type.size),
  )
  const after = (at: number): number => (at === lines.length - 1 ? type.after : 0)
  return lines.map((one, at): Lot => ({
    height: type.size * LEADING + after(at),
    after: after(at),
    gap: at === 0 ? type.before : 0,
    keep: false,
    draw: (x, y) =>
      sheet.write(
        element,
        one.pieces,
        left(one, x, width),
        y + baseline(type.size),
        type.size,
        type.color,
      ),
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
