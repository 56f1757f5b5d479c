import { decoded } from './spoken.ts'
import { tokens, type Attributes } from './tags.ts'

/** A run of words of a message in HTML, and all that the HTML says of it. */
export interface Piece {
  /** Without markup; blanks as they are shown. */
  readonly text: string
  /** Pieces of one number stand on one line. */
  readonly line: number
  /** The quotes around it, the outermost first. */
  readonly quotes: readonly Quote[]
  /** Who wrote it or when, at the head of a quote, and no word of it. */
  readonly head: boolean
  readonly mention: boolean
  readonly struck: boolean
  readonly link: Link | undefined
  readonly entry: Entry | undefined
  readonly cell: Cell | undefined
}

/**
 * - `forwarded`: a message of somebody else, sent on
 * - `quoted`: the message that is answered
 * - `setOff`: a block that the HTML says nothing more of: pasted, or set off by hand
 */
interface Quote {
  kind: 'forwarded' | 'quoted' | 'setOff'
  /** The message that is quoted, where Teams says which. */
  messageId?: string
}

interface Link {
  readonly href: string
  /** All words that lead there. */
  words: string
}

/** An entry of a list. */
interface Entry {
  /** Its number in a numbered list. */
  readonly number: number | undefined
  /** 0 in a list of its own, 1 in a list in that, and so on. */
  readonly depth: number
}

interface Cell {
  readonly row: { readonly columns: number }
  /** Counted from 0. */
  readonly column: number
}

/** Opens and closes a line of its own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div ul ol li blockquote h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th pre hr section article'.split(
    ' ',
  ),
)
const VOID: ReadonlySet<string> = new Set('br hr img input meta link wbr col source'.split(' '))
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del'])

/** What holds inside an element: its own marks and those of all around it. */
interface Inside extends Omit<Piece, 'text' | 'line'> {
  readonly list: { count: number; readonly numbered: boolean; readonly depth: number } | undefined
  readonly row: { columns: number } | undefined
}

const nothing: Inside = {
  quotes: [],
  head: false,
  mention: false,
  struck: false,
  link: undefined,
  entry: undefined,
  cell: undefined,
  list: undefined,
  row: undefined,
}
/** Quotes inside each other; the outermost decide. */
const DEEPEST = 20

/** The words of a message in HTML, in order. */
export function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = []
  const open = new Elements()
  let line = 0
  const say = (text: string): void => {
    if (text.trim() === '') return
    const { list: _list, row: _row, ...marks } = open.inside
    if (marks.link) marks.link.words += text
    pieces.push({ text, line, ...marks })
  }
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      say(shown(token.text))
      continue
    }
    if (token.name === 'br' || BLOCKS.has(token.name)) line += 1
    if (token.kind === 'close') open.close(token.name)
    else if (token.name === 'img' || token.name === 'emoji')
      say(shown(token.attributes['alt'] ?? ''))
    if (token.kind === 'open' && !VOID.has(token.name)) open.open(token.name, token.attributes)
  }
  return pieces
}

const shown = (text: string): string => decoded(text).normalize('NFC').replaceAll(/\s+/g, ' ')

/** The elements that are open. A tag that closes what is not open is nothing; one that closes an outer element closes those inside as well. */
class Elements {
  readonly #stack: { readonly name: string; readonly inside: Inside }[] = []
  readonly #count = new Map<string, number>()

  get inside(): Inside {
    return this.#stack.at(-1)?.inside ?? nothing
  }

  open(name: string, attributes: Attributes): void {
    // An entry that was not closed ends where the next one begins.
    if (name === 'li' && this.#stack.at(-1)?.name === 'li') this.close('li')
    this.#stack.push({ name, inside: within(this.inside, name, attributes) })
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1)
  }

  close(name: string): void {
    if ((this.#count.get(name) ?? 0) === 0) return
    for (let last = this.#stack.pop(); last; last = this.#stack.pop()) {
      this.#count.set(last.name, (this.#count.get(last.name) ?? 1) - 1)
      if (last.name === name) return
    }
  }
}

function within(around: Inside, name: string, attributes: Attributes): Inside {
  const type = attributes['itemtype'] ?? ''
  const property = attributes['itemprop']
  const last = around.quotes.at(-1)
  // What stands inside a quote may tell that it is one of Teams' own.
  if (last?.kind === 'setOff' && property !== undefined) last.kind = 'quoted'
  const quote = quoteOf(name, type, attributes)
  const { list, row } = around
  return {
    ...around,
    ...(quote && around.quotes.length < DEEPEST && { quotes: [...around.quotes, quote] }),
    ...(property !== undefined && HEAD.has(property) && { head: true }),
    ...((name === 'at' || /\/Mention$/i.test(type)) && { mention: true }),
    ...(STRUCK.has(name) && { struck: true }),
    ...(name === 'a' && { link: { href: decoded(attributes['href'] ?? ''), words: '' } }),
    ...((name === 'ul' || name === 'ol') && {
      list: {
        count: Number.parseInt(attributes['start'] ?? '1', 10) - 1 || 0,
        numbered: name === 'ol',
        depth: list ? list.depth + 1 : 0,
      },
    }),
    ...(name === 'li' && { entry: entryOf(list, attributes) }),
    ...(name === 'table' && { row: undefined, cell: undefined }),
    ...(name === 'tr' && { row: { columns: 0 }, cell: undefined }),
    ...((name === 'td' || name === 'th') &&
      row && { cell: { row, column: (row.columns += 1) - 1 } }),
  }
}

/** What Word gives away is one list after another, each entry with its level from 1. */
function entryOf(list: Inside['list'], attributes: Attributes): Entry {
  const said = Number.parseInt(attributes['aria-level'] ?? '1', 10) - 1
  return {
    number: list?.numbered ? (list.count += 1) : undefined,
    depth: Math.max(list?.depth ?? 0, said || 0),
  }
}

/** Who wrote what is quoted, and when. */
const HEAD: ReadonlySet<string> = new Set(['mri', 'time', 'sender', 'name'])

/** Teams marks what is forwarded or answered by a type; a block with any mark of that kind is somebody else's. */
function quoteOf(name: string, type: string, attributes: Attributes): Quote | undefined {
  if (/\/Forward$/i.test(type)) return { kind: 'forwarded' }
  const isReply = /\/Reply$/i.test(type)
  if (name !== 'blockquote' && !isReply) return undefined
  const messageId = attributes['itemid']
  const isTeams =
    isReply || ['itemtype', 'itemid', 'itemscope', 'cite'].some((key) => key in attributes)
  return {
    kind: isTeams ? 'quoted' : 'setOff',
    ...(messageId && { messageId }),
  }
}
