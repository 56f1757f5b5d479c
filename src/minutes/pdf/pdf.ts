import type { Block, Document } from '../document.ts'
import { fitting, flow, heightOf, set, types, type Lot } from './flow.ts'
import { BREADTH, PAPER, QUIET, Sheet, type Element } from './sheet.ts'
import { setTable, type SetTable } from './drawn-table.ts'

const SMALL = 8

/**
 * The document as a PDF: tagged throughout (headings in order, tables with header cells, lists), with its language and title, bookmarks,
 * page numbers, and its fonts inside. `at` is the instant that stands in its properties.
 */
export async function pdf(document: Document, at: Date): Promise<Uint8Array> {
  const sheet = new Sheet(document, at)
  const across = (tag: string, words: string, type: (typeof types)[keyof typeof types]) =>
    set(sheet, sheet.element(sheet.root, tag), [{ text: words }], { ...type, width: BREADTH })
  place(sheet, [
    ...(document.head === undefined ? [] : across('P', document.head, types.edge)),
    ...across('H1', document.title, types.title),
    ...across('P', document.status, types.status),
  ])
  for (const part of partsOf(document.blocks)) {
    const section = part[0]?.kind === 'heading' ? sheet.element(sheet.root, 'Sect') : sheet.root
    drawPart(sheet, section, part)
  }
  edges(sheet, document)
  return sheet.finish()
}

/** Parts that begin at the headings of the second level. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = []
  for (const block of blocks) {
    if (parts.length === 0 || (block.kind === 'heading' && block.level === 2)) parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
}

function drawPart(sheet: Sheet, parent: Element, blocks: readonly Block[]): void {
  const all = blocks.map((block): readonly Lot[] | SetTable =>
    block.kind === 'table' ? setTable(sheet, parent, block) : flow(sheet, parent, [block], BREADTH),
  )
  for (const [index, block] of blocks.entries()) {
    const one = all[index] ?? []
    // A heading stays with the first lines of what follows it, or with the first row of its table.
    if (
      block.kind === 'heading' &&
      sheet.y +
        leastOf(one) +
        leastOf(all[index + 1]) +
        (blocks[index + 2]?.kind === 'table' ? leastOf(all[index + 2]) : 0) >
        sheet.bottom
    )
      sheet.newPage()
    if (block.kind === 'heading' && block.level === 2) sheet.doc.outline.addItem(block.text)
    if ('draw' in one) one.draw()
    else place(sheet, one)
  }
}

/** How much room something needs to begin on a page: a table its first row, text a few lines. */
function leastOf(one: readonly Lot[] | SetTable | undefined): number {
  if (one === undefined) return 0
  return 'draw' in one ? one.least : (one[0]?.gap ?? 0) + heightOf(one.slice(0, 3))
}

/** Draws the lots below what stands on the page, and on as many more pages as they need. */
function place(sheet: Sheet, lots: readonly Lot[]): void {
  let left = lots
  while (left.length > 0) {
    const gap = sheet.y === PAPER.top ? 0 : (left[0]?.gap ?? 0)
    const fresh = sheet.y === PAPER.top
    const { taken } = fitting(left, sheet.bottom - sheet.y - gap, fresh)
    if (taken === 0) {
      sheet.newPage()
      continue
    }
    for (const [index, lot] of left.slice(0, taken).entries()) {
      sheet.y += index === 0 ? gap : lot.gap
      lot.draw(PAPER.left, sheet.y)
      sheet.y += lot.height
    }
    left = left.slice(taken)
  }
}

/** Title and day above every page but the first; status and page number below each. */
function edges(sheet: Sheet, { title, on, status, foot, words }: Document): void {
  const { doc } = sheet
  const { count } = doc.bufferedPageRange()
  const small = { size: SMALL, look: 'regular', color: QUIET, before: 0, after: 0 } as const
  const write = (text: string, y: number, right: boolean): void => {
    const [lot] = set(sheet, undefined, [{ text }], { ...small, width: BREADTH * 0.8 })
    const width = sheet.width(text, 'regular', SMALL)
    lot?.draw(right ? PAPER.left + BREADTH - width : PAPER.left, y)
  }
  const own =
    foot === undefined ? [] : set(sheet, undefined, [{ text: foot }], { ...small, width: BREADTH })
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    if (page > 0) {
      write(title, 32, false)
      write(on, 32, true)
    }
    write(status, PAPER.height - 46, false)
    for (const [line, lot] of own.entries()) lot.draw(PAPER.left, PAPER.height - 34 + line * 11)
    write(`${words.page} ${page + 1} ${words.of} ${count}`, PAPER.height - 46, true)
  }
}
