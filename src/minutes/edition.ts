import type { Block, Document, Row } from './document.ts'
import { paragraph } from './document.ts'
import type { Verdict } from '../text/personal-data.ts'
import { masked } from './personal.ts'

/** What the secretary keeps inside the group. */
export interface Kept {
  /** Items whose notes and attachments are internal, by number. */
  readonly items: ReadonlySet<string>
  readonly verdicts: Readonly<Record<string, Verdict>>
}

/** The group's own edition: what is to go is gone, and what nobody has decided about is hidden until somebody has. */
export const ownEdition = (
  document: Document,
  verdicts: Kept['verdicts'],
  words: { readonly removed: string; readonly unchecked: string },
): Document =>
  masked(document, (key) => {
    if (verdicts[key] === undefined) return words.unchecked
    return verdicts[key] === 'remove' ? words.removed : undefined
  })

/** A text that was finished or published earlier, without what was removed since. */
export const withoutRemoved = (
  document: Document,
  verdicts: Kept['verdicts'],
  words: { readonly removed: string },
): Document => masked(document, (key) => (verdicts[key] === 'remove' ? words.removed : undefined))

/**
 * The public edition of a document: without what is internal, and with only those hits that were decided to stay everywhere. Officials'
 * names and roles stay.
 */
export function publicEdition(
  document: Document,
  kept: Kept,
  words: { readonly removed: string },
): Document {
  const open = {
    ...document,
    blocks: withoutEmpty(withoutInternal(document.blocks, kept.items, document)),
  }
  return masked(open, (key) => (kept.verdicts[key] === 'keep' ? undefined : words.removed))
}

const stays = (
  marked: { readonly internal?: true; readonly note?: string },
  items: ReadonlySet<string>,
): boolean => !marked.internal && (marked.note === undefined || !items.has(marked.note))

function withoutInternal(
  blocks: readonly Block[],
  items: ReadonlySet<string>,
  document: Document,
): readonly Block[] {
  return blocks
    .filter((block) => stays(block, items))
    .map((block): Block => {
      if (block.kind === 'table')
        return {
          ...block,
          rows: block.rows
            .filter((row) => stays(row, items))
            .map((row) => openRow(row, items, document)),
        }
      if (block.kind !== 'list' || !block.notes) return block
      const { notes } = block
      const open = (_: unknown, index: number): boolean => !items.has(notes[index] ?? '')
      return { ...block, entries: block.entries.filter(open), notes: notes.filter(open) }
    })
}

/** A cell that has become empty says so. */
const openRow = (row: Row, items: ReadonlySet<string>, { words }: Document): Row => ({
  ...row,
  cells: row.cells.map((cell) => {
    const open = withoutInternal(cell, items, { words } as Document)
    return open.length === 0 && cell.length > 0
      ? [paragraph([{ text: words.nothing, look: 'emphasis' }])]
      : open
  }),
})

/** A list without entries goes, and a heading with nothing under it. */
function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter((block) => block.kind !== 'list' || block.entries.length > 0)
  return filled.filter((block, at) => {
    const next = filled[at + 1]
    return !(
      block.kind === 'heading' &&
      block.level === 2 &&
      (next === undefined || (next.kind === 'heading' && next.level === 2))
    )
  })
}
