import { pagesOf, type Block as Part } from '../../meetings/summary.ts'
import {
  rowText,
  textsOf,
  wordsOf,
  type Block,
  type Document,
  type Row,
} from '../../minutes/document.ts'
import { cutAt } from '../../text/cut.ts'

/** What reads well as one message; more when the minutes are long. A Teams message takes some 28 kB, counted in two bytes a character. */
const PAGE = 3500
const LONGEST = 12_000
/** Posts of one sentence commit together, and a commit holds 99. */
const MOST_POSTS = 60

/** All of them together, in characters: a commit holds 1.9 MB, and the meeting and its document are in it too (`meetings/decisions.ts`). */
const MOST_TEXT = 100_000

/**
 * The minutes in as few messages as hold them, item by item, none of them cut. Where they are too long for that, `rest` says that the end stands
 * in the document alone.
 */
export function pagesFor(
  document: Document,
  readers: number,
): { readonly pages: readonly string[]; readonly rest: boolean } {
  const parts = partsOf(document)
  const most = Math.max(1, Math.floor(MOST_POSTS / Math.max(1, readers)))
  const size = parts.reduce((sum, { text }) => sum + text.length + 60, 0)
  const pages = pagesOf(parts, Math.min(LONGEST, Math.max(PAGE, Math.ceil((size * 1.3) / most))))
  let left = MOST_TEXT / Math.max(1, readers)
  const fitting = pages.slice(0, most).filter((page) => (left -= page.length) >= 0)
  return { pages: fitting, rest: fitting.length < pages.length }
}

/** A part for each item and each section. */
function partsOf(document: Document): readonly Part[] {
  const parts: Part[] = []
  let section = document.title
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level === 2) section = block.text
    else if (block.kind === 'table')
      parts.push(...block.rows.map((row) => ({ heading: section, text: itemText(row) })))
    else parts.push({ heading: section, text: plain([block]) })
  }
  return parts.map(({ heading, text }) => ({
    heading,
    text: text.length > LONGEST ? `${cutAt(text, LONGEST)}…` : text,
  }))
}

const itemText = (row: Row): string => {
  const [first = [], second = [], ...rest] = row.cells
  if (row.item === undefined) return `– ${rowText(row)}`
  const [title = '', ...about] = textsOf(second)
  return [`${textsOf(first).join('')} ${title}`, ...about, ...rest.map(plain)]
    .filter((text) => text !== '')
    .join('\n')
}

const plain = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'list':
          return block.entries
            .map((entry, at) => `${block.ordered ? `${at + 1}.` : '–'} ${wordsOf(entry)}`)
            .join('\n')
        case 'facts':
          return block.rows.map(({ term, line }) => `${term}: ${wordsOf(line)}`).join('\n')
        default:
          return textsOf([block]).join('\n')
      }
    })
    .join('\n')
