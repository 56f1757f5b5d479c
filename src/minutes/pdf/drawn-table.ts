import type { Table } from '../document.ts'
import { drawAll, fitting, flow, heightOf, set, types, type Lot } from './flow.ts'
import { BREADTH, PAPER, type Element, type Sheet } from './sheet.ts'

const PAD = { side: 5, top: 4.5, bottom: 3 }
const FILL = '#e3eaee'
/** A row no higher than this is not cut, nor is a cell; a higher one begins on a page only when this much of it fits. */
const WHOLE = 190
const BEGUN = 64

/** A table set in lines, and how much of a page it needs to begin: its header row and the least of its first row. */
export interface SetTable {
  readonly least: number
  draw(): void
}

/** A table over as many pages as it takes. The header row stands on each of them, and is read once. */
export function setTable(sheet: Sheet, parent: Element, table: Table): SetTable {
  const element = sheet.element(parent, 'Table')
  const columns = placesOf(table)
  const header = sheet.element(sheet.element(element, 'THead'), 'TR')
  const titles = columns.map(({ width }, at) =>
    set(
      sheet,
      sheet.element(header, 'TH', { scope: 'Column' }),
      [{ text: table.columns[at]?.title ?? '' }],
      { ...types.head, width },
    ),
  )
  const again = columns.map(({ width }, at) =>
    set(sheet, undefined, [{ text: table.columns[at]?.title ?? '' }], { ...types.head, width }),
  )
  const body = sheet.element(element, 'TBody')
  const rows = table.rows.map(({ cells }) => {
    const row = sheet.element(body, 'TR')
    return columns
      .map(({ width }, at) =>
        flow(
          sheet,
          sheet.element(row, at === 0 ? 'TH' : 'TD', at === 0 ? { scope: 'Row' } : {}),
          cells[at] ?? [],
          width,
        ),
      )
      .map(tight)
  })

  const height = Math.max(...titles.map(heightOf)) + PAD.top + PAD.bottom
  const top = (lots: readonly (readonly Lot[])[]): void => {
    sheet.paint({ x: PAPER.left, y: sheet.y, width: BREADTH, height }, FILL)
    sheet.rule(PAPER.left, sheet.y, BREADTH)
    for (const [at, { x }] of columns.entries()) drawAll(lots[at] ?? [], x, sheet.y + PAD.top)
    sheet.y += height
    sheet.rule(PAPER.left, sheet.y, BREADTH)
  }
  const turn = (): void => {
    sheet.newPage()
    top(again)
  }
  const least = height + leastOf(rows[0] ?? []) + PAD.top + PAD.bottom
  return {
    least,
    draw() {
      if (sheet.y + least > sheet.bottom) sheet.newPage()
      top(titles)
      for (const row of rows) drawRow(sheet, row, columns, turn)
      sheet.y += 8
    },
  }
}

/** How much room a row needs to begin on a page. */
const leastOf = (cells: readonly (readonly Lot[])[]): number =>
  Math.max(...cells.map((lots) => (heightOf(lots) <= WHOLE ? heightOf(lots) : BEGUN)), 0)

/** Nothing is kept clear below the last line of a cell. */
const tight = (lots: readonly Lot[]): readonly Lot[] =>
  lots.map((lot, at) => (at === lots.length - 1 ? { ...lot, height: lot.height - lot.after } : lot))

const placesOf = (table: Table): readonly { readonly x: number; readonly width: number }[] => {
  let x = PAPER.left
  return table.columns.map(({ width }) => {
    const place = { x: x + PAD.side, width: (BREADTH * width) / 100 - 2 * PAD.side }
    x += (BREADTH * width) / 100
    return place
  })
}

/** The last line of a cell does not stand alone on the next page: the line before it goes with it. */
function withCompany(
  lots: readonly Lot[],
  part: { readonly taken: number; readonly used: number },
): { readonly taken: number; readonly used: number } {
  if (part.taken < 3 || lots.length - part.taken !== 1) return part
  const taken = part.taken - 1
  return { taken, used: heightOf(lots.slice(0, taken)) }
}

function drawRow(
  sheet: Sheet,
  cells: readonly (readonly Lot[])[],
  columns: readonly { readonly x: number }[],
  turn: () => void,
): void {
  const room = (): number => sheet.bottom - sheet.y - PAD.top - PAD.bottom
  if (leastOf(cells) > room()) turn()
  let left = cells
  let fresh = false
  for (;;) {
    const parts = left.map((lots) => withCompany(lots, fitting(lots, room(), fresh)))
    const begun =
      parts.some(({ taken }, at) => taken > 0 && (left[at]?.length ?? 0) > 0) ||
      left.every((lots) => lots.length === 0)
    const starving = left.some((lots, at) => lots.length > 0 && parts[at]?.taken === 0)
    // A row begins on a page only when each of its cells does.
    if (!begun || (starving && left === cells)) {
      if (fresh) break
      turn()
      fresh = true
      continue
    }
    const used = Math.max(...parts.map((part) => part.used), 0)
    for (const [at, lots] of left.entries())
      drawAll(lots.slice(0, parts[at]?.taken), columns[at]?.x ?? 0, sheet.y + PAD.top)
    sheet.y += used + PAD.top + PAD.bottom
    sheet.rule(PAPER.left, sheet.y, BREADTH)
    left = left.map((lots, at) => lots.slice(parts[at]?.taken))
    if (left.every((lots) => lots.length === 0)) return
    turn()
    fresh = true
  }
}
