import { keyOf, personalIn, type PersonalKind } from '../text/personal-data.ts'
import { replaced } from '../text/places.ts'
import { mapTexts, textsOf, type Block, type Document } from './document.ts'

/** Something in a text that looks as if it were about a private person. */
export interface Hit {
  readonly kind: PersonalKind
  readonly text: string
  /** The same for the same number or address, however it is written; tells nothing of it. */
  readonly key: string
  /** The words around it. */
  readonly near: string
}

/** What is to be decided about a document, each once, in reading order. */
export function hitsIn({ blocks }: Document): readonly Hit[] {
  const hits = new Map<string, Hit>()
  for (const text of textsOf(searched(blocks))) {
    for (const place of personalIn(text)) {
      const { kind, at, text: found } = place
      const key = keyOf(place)
      if (!hits.has(key))
        hits.set(key, { kind, text: found, key, near: around(text, at, found.length) })
    }
  }
  return [...hits.values()]
}

/** The document with hits replaced by a word: `replace` gives the word, or `undefined` to let it stand. */
export function masked<D extends Document>(
  document: D,
  replace: (key: string) => string | undefined,
): D {
  const change = (text: string): string =>
    replaced(text, personalIn(text), (place) => replace(keyOf(place)))
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.own ? block : (mapTexts([block], change)[0] ?? block),
    ),
  }
}

const searched = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !block.own)

const around = (text: string, at: number, length: number): string => {
  const from = Math.max(0, at - 60)
  const to = Math.min(text.length, at + length + 60)
  return `${from > 0 ? '…' : ''}${text
    .slice(from, to)
    .replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .trim()}${to < text.length ? '…' : ''}`
}
