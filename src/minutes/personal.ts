import { createHash } from 'node:crypto'
import { identityNumbersIn } from '../text/identity-numbers.ts'
import { mapTexts, textsOf, type Block, type Document } from './document.ts'

type PersonalKind = 'identity' | 'phone' | 'email' | 'address'

/** Something in a text that looks as if it were about a private person. */
export interface Hit {
  readonly kind: PersonalKind
  readonly text: string
  /** The same for the same number or address, however it is written; tells nothing of it. */
  readonly key: string
  /** The words around it. */
  readonly near: string
}

/**
 * What the secretary decided about a hit: it stays in every edition, in the group's own alone, or in none.
 */
export type Verdict = 'keep' | 'internal' | 'remove'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const phone =
  /(?<![\p{L}\d.,:/-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(0\))?[ -]?\d(?:[ -]{0,3}\d){5,11}|\(0\d{1,3}\)[ -]{0,3}\d(?:[ -]{0,2}\d){4,8}|0\d{1,3}[ -]{0,3}\d(?:[ -]{0,2}\d){4,8})(?![\d:]|[.,/]\d)/gu
const street = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}?[\p{L}’'-]+){0,2}?(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|backen|backe|liden|kajen|esplanaden|slingan|strand|stranden)`
const address = new RegExp(
  String.raw`(?<!\p{L})${street} (?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[A-Za-z](?![\p{L}]))?(?:,? (?:lgh|lägenhet|tr\.?) ?\d{1,4})?(?:,? \d{3} ?\d{2} \p{Lu}\p{L}+)?|(?<!\d)\d{3} \d{2} \p{Lu}\p{L}{2,}|(?<!\p{L})Box \d{1,5}(?!\d)`,
  'gu',
)

interface Place {
  readonly kind: PersonalKind
  readonly at: number
  readonly text: string
  /** The digits of an identity number, the same however they are written. */
  readonly digits?: string
}

/** Every hit in a text, in order; a text that is two things is the first of identity number, e-mail, address, phone number. */
export function personalIn(text: string): readonly Place[] {
  const found: Place[] = identityNumbersIn(text, { slips: true }).map((one) => ({
    kind: 'identity',
    ...one,
  }))
  const add = (kind: PersonalKind, pattern: RegExp, is: (text: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (
        is(match[0]) &&
        !found.some(({ at, text: known }) => match.index < at + known.length && end > at)
      )
        found.push({ kind, at: match.index, text: match[0] })
    }
  }
  add('email', email, () => true)
  add('address', address, () => true)
  add('phone', phone, isPhone)
  return found.sort((a, b) => a.at - b.at)
}

const isPhone = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, '')
  return (
    digits.length >= 8 &&
    digits.length <= 15 &&
    !/^\d{2}-\d{2}-\d{4}$/.test(text) &&
    !/^\d{4} ?- ?\d{4}$/.test(text)
  )
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
    personalIn(text)
      .toReversed()
      .reduce((now, place) => {
        const { at, text: found } = place
        const word = replace(keyOf(place))
        return word === undefined ? now : now.slice(0, at) + word + now.slice(at + found.length)
      }, text)
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.own ? block : (mapTexts([block], change)[0] ?? block),
    ),
  }
}

const searched = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => !block.own)

const keyOf = ({ kind, text, digits = text }: Place): string => {
  const bare =
    kind === 'email' || kind === 'address'
      ? text.toLowerCase().replaceAll(/[\s,]+/g, ' ')
      : digits.replaceAll(/\D/g, '').slice(-10)
  return `${kind}-${createHash('sha256').update(bare).digest('hex').slice(0, 20)}`
}

const around = (text: string, at: number, length: number): string => {
  const from = Math.max(0, at - 60)
  const to = Math.min(text.length, at + length + 60)
  return `${from > 0 ? '…' : ''}${text
    .slice(from, to)
    .replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .trim()}${to < text.length ? '…' : ''}`
}
