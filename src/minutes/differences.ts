import { rowText, textsOf, type Block, type Document } from './document.ts'

/** One part of a document that reads otherwise than before. */
export interface Difference {
  /** The number of the item, or the heading of the section; empty for the heading of the document. */
  readonly where: { readonly item: string } | { readonly section: string }
  /** The paragraphs that are gone, and those that came. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What differs between two documents, in the order of the later one; what is gone altogether last. */
export function differences(before: Document, after: Document): readonly Difference[] {
  const was = partsOf(before.blocks)
  const is = partsOf(after.blocks)
  const names = [...new Set([...is.keys(), ...was.keys()])]
  return names.flatMap((name): readonly Difference[] => {
    const [old, now] = [was.get(name)?.texts ?? [], is.get(name)?.texts ?? []]
    const gone = without(old, now)
    const came = without(now, old)
    const where = (is.get(name) ?? was.get(name))?.where
    return where && (gone.length > 0 || came.length > 0)
      ? [{ where, before: gone, after: came }]
      : []
  })
}

interface Part {
  readonly where: Difference['where']
  readonly texts: string[]
}

/** The texts by item and section. */
function partsOf(blocks: readonly Block[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const part = (where: Difference['where']): Part => {
    const name = JSON.stringify(where)
    const known = parts.get(name) ?? { where, texts: [] }
    parts.set(name, known)
    return known
  }
  let section = ''
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      section = block.text
      part({ section })
    } else if (block.kind === 'table') {
      for (const row of block.rows) {
        // A row of an item is told paragraph by paragraph, any other row as one.
        if (row.item === undefined) part({ section }).texts.push(rowText(row))
        else part({ item: row.item }).texts.push(...row.cells.slice(1).flatMap(textsOf))
      }
    } else {
      part({ section }).texts.push(...textsOf([block]))
    }
  }
  return parts
}

/** The texts of one list that the other lacks, each as often as it does. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
