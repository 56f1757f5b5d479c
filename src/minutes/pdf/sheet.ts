import { textsIn } from '../../language/texts.ts'
import Kit from 'pdfkit'
import type { Document } from '../document.ts'
import { fontFiles, fontOf, type Face } from './faces.ts'
import { rightToLeft, type Piece } from './text-lines.ts'

type Doc = InstanceType<typeof Kit>
export type Element = ReturnType<Doc['struct']>

/** A4 in points, and what is kept clear. */
export const PAPER = { width: 595.28, height: 841.89, left: 57, right: 57, top: 62, bottom: 68 }
export const BREADTH = PAPER.width - PAPER.left - PAPER.right
export const INK = '#111111'
export const HEAD = '#1f3a4d'
export const QUIET = '#595959'
const LINK = '#0b4f94'

/** A line of text that begins at `x` and stands on `base`. */
interface Written {
  readonly x: number
  readonly base: number
  readonly size: number
  readonly color: string
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The paper that a PDF is drawn on: pages, fonts, and the tags that tell what everything is. All that is drawn is either content of a
 * tagged element or an artifact.
 */
export class Sheet {
  readonly doc: Doc
  /** Where the next thing goes. */
  y = PAPER.top
  readonly #root: Element
  readonly #widths = new Map<string, number>()
  readonly #chunks: Uint8Array[] = []
  readonly #done: Promise<void>

  constructor(document: Document, at: Date) {
    const title = `${document.title}, ${document.on}`
    const options = {
      size: 'A4' as const,
      margin: 0,
      bufferPages: true,
      tagged: true,
      pdfVersion: '1.7' as const,
      lang: textsIn(document.language).tag,
      displayTitle: true,
      font: '',
      info: {
        Title: title,
        Author: document.body || document.title,
        Subject: document.status,
        Keywords: document.on,
        Creator: 'Klubban',
        Producer: 'Klubban',
        CreationDate: at,
        ModDate: at,
      },
    }
    this.doc = new Kit(options)
    escapeMetadata(this.doc)
    for (const face of Object.keys(fontFiles) as Face[])
      this.doc.registerFont(face, fontOf(face) as never)
    this.#done = new Promise((resolve, reject) => {
      this.doc
        .on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
        .on('end', resolve)
        .on('error', reject)
    })
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
  }

  get root(): Element {
    return this.#root
  }

  get bottom(): number {
    return PAPER.height - PAPER.bottom
  }

  element(
    parent: Element,
    type: string,
    options: { readonly scope?: 'Column' | 'Row'; readonly alt?: string } = {},
  ): Element {
    const element = this.doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** How wide a text is in one of the fonts. Shaped whole, as it is drawn. */
  width(text: string, face: Face, size: number): number {
    const key = `${face} ${size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.doc
      .font(face)
      .fontSize(size)
      .widthOfString(text, shaping(text) as never)
    this.#widths.set(key, width)
    return width
  }

  newPage(): void {
    this.doc.addPage()
    this.y = PAPER.top
  }

  /** Draws the pieces of a line, as content of the element. */
  write(element: Element | undefined, pieces: readonly Piece[], written: Written): void {
    for (const group of linked(pieces)) {
      if (!element) this.artifact(() => this.#draw(group, written), 'Pagination')
      else if (group[0]?.href === undefined)
        this.#content(element, () => this.#draw(group, written))
      else this.#link(element, group, { ...written, color: LINK })
    }
  }

  /** What is no content: lines, and what a page repeats. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  rule(x: number, y: number, width: number): void {
    this.#line([x, y], [x + width, y])
  }

  upright(x: number, y: number, height: number): void {
    this.#line([x, y], [x, y + height])
  }

  paint({ x, y, width, height }: Box, color: string): void {
    this.artifact(() => void this.doc.rect(x, y, width, height).fill(color))
  }

  async finish(): Promise<Uint8Array> {
    this.#root.end()
    this.doc.end()
    await this.#done
    return Buffer.concat(this.#chunks)
  }

  #line(from: readonly [number, number], to: readonly [number, number]): void {
    this.artifact(
      () =>
        void this.doc
          .lineWidth(0.6)
          .strokeColor('#8c9aa3')
          .moveTo(...from)
          .lineTo(...to)
          .stroke(),
    )
  }

  #content(element: Element, draw: () => void): void {
    const content = this.doc.markStructureContent(
      (element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S,
    )
    draw()
    this.doc.endMarkedContent()
    element.add(content)
  }

  #link(parent: Element, pieces: readonly Piece[], written: Written): void {
    const { x, base, size } = written
    const href = pieces[0]?.href ?? ''
    const text = pieces.map((piece) => piece.text).join('')
    const from = x + Math.min(...pieces.map((piece) => piece.x))
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
    const element = this.element(parent, 'Link', { alt: text })
    this.#content(element, () => {
      this.#draw(pieces, written)
      this.doc
        .lineWidth(0.5)
        .strokeColor(LINK)
        .moveTo(from, base + 1.5)
        .lineTo(from + width, base + 1.5)
        .stroke()
    })
    this.doc.link(from, base - size, width, size * 1.3, encodeURI(decoded(href)), {
      structParent: element,
      Contents: new String(text),
    } as never)
  }

  #draw(pieces: readonly Piece[], { x, base, size, color }: Written): void {
    for (const { text, face, x: at, actual } of pieces) {
      if (actual !== undefined) this.doc.markContent('Span', { actual })
      this.doc
        .font(face)
        .fontSize(size)
        .fillColor(color)
        .text(text, x + at, base, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...shaping(text),
        } as never)
      if (actual !== undefined) this.doc.endMarkedContent()
    }
  }
}

/** Without features the library sets word by word, from left to right, and remembers each; with them the whole at once. */
const shaping = (text: string): { readonly features?: readonly string[] } =>
  rightToLeft.test(text) ? { features: [] } : {}

function linked(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    if (groups.at(-1)?.[0]?.href === piece.href && groups.length > 0) groups.at(-1)?.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** An address may hold only ASCII. */
function decoded(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}

interface Metadata {
  info: Record<string, unknown>
  _addInfo(): void
}

/** The library writes the properties into XML as they are, so that a `&` in a group's name would break it (pdfkit 0.20.2). */
function escapeMetadata(doc: Doc): void {
  const target = doc as unknown as Metadata
  const write = target._addInfo.bind(target)
  target._addInfo = () => {
    const kept = target.info
    target.info = Object.fromEntries(
      Object.entries(kept).map(([key, value]) => [
        key,
        typeof value === 'string' ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : value,
      ]),
    )
    write()
    target.info = kept
  }
}
