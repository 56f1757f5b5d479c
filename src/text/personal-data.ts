import { createHash } from 'node:crypto'
import { identityNumbersIn } from './identity-numbers.ts'
import { stretchOf, touching } from './places.ts'

export type PersonalKind = 'identity' | 'phone' | 'email' | 'address'

/**
 * What the secretary decided about a hit: it stays in every edition, in the group's own alone, or in none.
 */
export type Verdict = 'keep' | 'internal' | 'remove'

// Looked for from the beginning of a run alone, and no longer than they are: a text without blanks costs no more than another.
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const DASH = String.raw`[ \u00a0\u2009\u202f\u2010-\u2015-]`
const phone = new RegExp(
  String.raw`(?<![\p{L}\d]|[^\d\s]\/|\d[.,:-])(?:(?:\+|00)\d{1,3}${DASH}?(?:\(0\))?${DASH}?\d(?:${DASH}{0,3}\d){5,11}|\(0\d{1,3}\)${DASH}{0,3}\d(?:${DASH}{0,2}\d){4,8}|0\d{1,3}${DASH}{0,3}\d(?:${DASH}{0,2}\d){4,8}|07\d[./]\d(?:[ ./]?\d){6})(?!\d|[.,:]\d|\/(?!0)\d)`,
  'gu',
)
const streets =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|allén|backen|backe|liden|kajen|esplanaden|slingan|strand|stranden)'
const street = String.raw`\p{Lu}[\p{L}’'-]{0,40}(?: \p{Lu}?[\p{L}’'-]{1,40}){0,2}?${streets}`
/** Quickly said of most texts: they hold no address. */
const mayHoldAddress = new RegExp(String.raw`${streets} \d|\d{3} \d{2} |Box \d`)
const address = new RegExp(
  String.raw`(?<!\p{L})${street} (?!(?:19|20)\d\d(?!\d))\d{1,4}(?: ?[A-Za-z](?![\p{L}]))?(?:,? (?:lgh|lägenhet|tr\.?) ?\d{1,4})?(?:,? \d{3} ?\d{2} \p{Lu}\p{L}+)?|(?<!\d)\d{3} \d{2} \p{Lu}\p{L}{2,}|(?<!\p{L})Box \d{1,5}(?!\d)`,
  'gu',
)
/** And no digit of any script, or not enough for a number however it is written. */
const mayHoldOne = /[\p{N}@]/u
const mayHoldNumber = /^(?:[^\p{N}%&]*[\p{N}%&]){8}/u

export interface Place {
  readonly kind: PersonalKind
  readonly at: number
  readonly text: string
  /** The digits of an identity number, the same however they are written. */
  readonly digits?: string
}

/** Every hit in a text, in order; a text that is two things is the first of identity number, e-mail, address, phone number. */
export function personalIn(text: string): readonly Place[] {
  if (!mayHoldOne.test(text)) return []
  if (!text.includes('@') && !mayHoldNumber.test(text) && !mayHoldAddress.test(text)) return []
  const found: Place[] = identityNumbersIn(text, { slips: true }).map((one) => ({
    kind: 'identity',
    ...one,
  }))
  const add = (kind: PersonalKind, pattern: RegExp, is: (text: string) => boolean): void => {
    if (text.search(pattern) === -1) return
    const isKnown = touching(found.toSorted(byPlace).map(stretchOf))
    for (const match of text.matchAll(pattern)) {
      const place = { kind, at: match.index, text: match[0] }
      if (is(place.text) && !isKnown(stretchOf(place))) found.push(place)
    }
  }
  if (text.includes('@')) add('email', email, () => true)
  if (mayHoldAddress.test(text)) add('address', address, () => true)
  add('phone', phone, isPhone)
  return found.sort(byPlace)
}

const byPlace = (a: Place, b: Place): number => a.at - b.at

const isPhone = (text: string): boolean => {
  const digits = text.replaceAll(/\D/g, '')
  return (
    digits.length >= 8 &&
    digits.length <= 15 &&
    !/^\d{2}-\d{2}-\d{4}$/.test(text) &&
    !/^\d{4} ?- ?\d{4}$/.test(text)
  )
}

const atHome = /^(?:\+|00)46\D*(?:\(0\))?/
/** The same for the same number or address, however it is written; tells nothing of it. */
export const keyOf = ({ kind, text, digits = text }: Place): string => {
  const bare =
    kind === 'email' || kind === 'address'
      ? text.toLowerCase().replaceAll(/[\s,]+/g, ' ')
      : digits.replace(atHome, '0').replaceAll(/\D/g, '').slice(-10)
  return `${kind}-${createHash('sha256').update(bare).digest('hex').slice(0, 20)}`
}
