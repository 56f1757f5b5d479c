import type { LineMark } from '../world.ts'
import { addressOf } from './address.ts'
import type { Piece } from './html.ts'
import { isOthers, tidy, wholeLines } from './others.ts'
import { onlyLetters, placed, whose } from './placed.ts'
import { unmarked } from './spoken.ts'

/** The sender's own words, and what the HTML says of them. */
export interface Own {
  /** With marked mentions, and behind words that lead somewhere the address. */
  readonly text: string
  readonly marks: readonly LineMark[]
  /** Runs that are struck out, as they stand in the text. */
  readonly struck: readonly string[]
}

/**
 * The sender's own words in a text with marked mentions. Where text and HTML say the same, letter by letter, what the HTML gives to somebody else
 * is cut out, and links, lists and tables are as it has them. Where they do not, a line stays only when it is a whole line of the sender's own
 * there, as often as it is: what cannot be told from another's words is theirs.
 */
export function ownWords(text: string, pieces: readonly Piece[], botName: string): Own {
  const struck = pieces
    .filter((piece) => piece.struck && !isOthers(piece) && onlyLetters(piece.text) !== '')
    .map((piece) => piece.text.trim())
  if (!pieces.some(saysMore)) return { text, marks: [], struck: [] }
  const where = placed(text, pieces, botName)
  if (where) return { ...asPlaced(text, where, botName), struck }
  return { text: pieces.some(isOthers) ? wholeLines(text, pieces) : text, marks: [], struck }
}

const saysMore = ({ struck, quotes, link, entry, cell }: Piece): boolean =>
  struck || quotes.length > 0 || link !== undefined || entry !== undefined || cell !== undefined

interface Run {
  readonly piece: Piece | undefined
  text: string
}

function runsOf(text: string, where: readonly (Piece | undefined)[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = runs.at(-1)
    if (last && last.piece === where[at]) last.text += text[at]
    else runs.push({ piece: where[at], text: text[at] ?? '' })
  }
  return runs
}

function asPlaced(
  text: string,
  where: readonly (Piece | undefined)[],
  botName: string,
): Pick<Own, 'text' | 'marks'> {
  const runs = runsOf(text, where).filter(({ piece }) => piece === undefined || !isOthers(piece))
  let whole = ''
  const starts: { readonly at: number; readonly mark: Omit<LineMark, 'line'> }[] = []
  for (const [index, { piece, text: words }] of runs.entries()) {
    const before = runs[index - 1]?.piece
    const cells = sameRow(before, piece)
    if (cells > 0) whole = `${whole.trimEnd()}${' |'.repeat(cells)} `
    const mark = piece && markOf(piece, before)
    if (mark) starts.push({ at: whole.length, mark })
    const edge = piece?.cell && edgeOf(piece.cell, runs)
    if (edge && piece.cell.row !== before?.cell?.row) whole += edge.left
    whole += cells > 0 ? words.trimStart() : words
    whole = withAddress(whole, piece, runs[index + 1]?.piece)
    if (edge && runs[index + 1]?.piece?.cell?.row !== piece.cell.row)
      whole = whole.replace(/\s*$/, (blank) => `${edge.right}${blank}`)
  }
  const marks = starts.flatMap(({ at, mark }) => {
    const [line = ''] = whole.slice(at).split('\n')
    const shown = unmarked(line, botName)
    return shown === '' ? [] : [{ line: shown, ...mark }]
  })
  return { text: tidy(whole), marks }
}

/** How many cells further in the same row. */
const sameRow = (before: Piece | undefined, next: Piece | undefined): number =>
  before?.cell && next?.cell && before.cell.row === next.cell.row
    ? next.cell.column - before.cell.column
    : 0

/** What stands for empty cells before the first words of a row and behind its last; where both are empty a border goes around them. */
function edgeOf(
  { row }: NonNullable<Piece['cell']>,
  runs: readonly Run[],
): { readonly left: string; readonly right: string } {
  const columns = runs.flatMap(({ piece }) => (piece?.cell?.row === row ? [piece.cell.column] : []))
  const left = Math.min(...columns)
  const right = row.columns - 1 - Math.max(...columns)
  const border = left > 0 && right > 0 ? 1 : 0
  return { left: '| '.repeat(left + border), right: ' |'.repeat(right + border) }
}

/** How the line that begins here is meant. */
function markOf(piece: Piece, before: Piece | undefined): Omit<LineMark, 'line'> | undefined {
  if (piece.cell) return piece.cell.row === before?.cell?.row ? undefined : { only: 'text' }
  if (whose(piece) === 'setOff') return piece.line === before?.line ? undefined : { only: 'text' }
  if (!piece.entry || piece.entry === before?.entry) return undefined
  const { number, depth } = piece.entry
  return { before: `${'  '.repeat(depth)}${number === undefined ? '– ' : `${number}. `}` }
}

/** Behind the last words of a link its address, where the words do not show it. */
function withAddress(whole: string, piece: Piece | undefined, next: Piece | undefined): string {
  if (!piece?.link || piece.link === next?.link) return whole
  const { href, words } = piece.link
  const address = addressOf(href, words)
  if (address === undefined) return whole
  // Marks behind the words are the sentence's, and a semicolon the field's.
  const end = whole.replace(/[\s.,;:!?]+$/, '').length
  return `${whole.slice(0, end)} (${address})${whole.slice(end)}`
}
