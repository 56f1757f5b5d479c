import { nextItem } from '../../cards/item-choices.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numberOf, showNumber, type ItemsPart } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { ahead, meetingById, openHeader } from '../saving.ts'
import type { Turn } from '../turn.ts'

const ITEM = vocabulary(({ items: { item } }) => ({ item })).source
const AND = vocabulary(({ items: { and } }) => ({ and })).source

const END = String.raw`(?![\p{L}\p{N}])`
/** `6`, `6b`; `6 b` only where nothing but a mark follows, since a word may begin there. */
const NUMBER = String.raw`\d{1,3}(?:[a-zåäö]${END}|\s[a-zåäö](?=\s*(?:[:,;.–-]|$|${AND}(?!\p{L}))))?${END}`
const LEAD = String.raw`(?:${ITEM}\s*)?`
const DASH = String.raw`\s*[-–—]\s*`
/** `3`, `3–5`, `6a-d`. */
const PART = String.raw`(?:${NUMBER}${DASH}${NUMBER}|\d{1,3}\s?[a-zåäö]${DASH}[a-zåäö]${END}|${NUMBER})`
const BETWEEN = String.raw`\s*(?:,\s*(?:${AND}\s+)?|${AND}\s+)${LEAD}(?=\d)`
export const LIST = `${LEAD}${PART}(?:${BETWEEN}${PART})*`

const part = new RegExp(PART, 'giu')
const range = new RegExp(`^(.+?)${DASH}(.+)$`, 'su')

/** `6b, punkt 8, 9–11` as its parts. */
function partsIn(typed: string): readonly ItemsPart[] {
  return [...typed.matchAll(part)].flatMap(([one]): readonly ItemsPart[] => {
    const [, first, last] = range.exec(one) ?? []
    const from = numberIn(first ?? one)
    if (last === undefined) return [from]
    return [{ from, to: numberIn(/^\d/.test(last) ? last : `${from.n}${last}`) }]
  })
}

function numberIn(typed: string): ItemNumber {
  const letter = /[a-zåäö]/i.exec(typed)?.[0].toLowerCase()
  return { n: Number.parseInt(typed, 10), ...(letter === undefined ? {} : { letter }) }
}

const missing = (example: string): Refusal => new Refusal('missingItem', { example })

/** The next item that needs an outcome, of the meeting that goes on or comes. */
async function sample(turn: Turn): Promise<string> {
  const header = openHeader(turn) ?? ahead(turn)[0]
  const meeting = header && (await meetingById(turn, header.id))
  return (meeting && nextItem(meeting)?.number) ?? '1'
}

/** The items that a form names by `{ meeting, items: [ids] }`: only where that meeting is the one that goes on. */
async function numbersSent(sent: unknown, turn: Turn): Promise<readonly ItemNumber[] | undefined> {
  if (typeof sent !== 'object' || sent === null) return undefined
  const { meeting: id, items } = sent as Readonly<Record<string, unknown>>
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST) return undefined
  if (typeof id !== 'string' || openHeader(turn)?.id !== id) return undefined
  const meeting: Meeting = await meetingById(turn, id)
  const numbers = items.flatMap((one) =>
    typeof one === 'string' ? (numberOf(meeting, one) ?? []) : [],
  )
  return numbers.length === items.length ? numbers : undefined
}

const MOST = 100

/**
 * One item by its number, as it is at the meeting that the act is about: `6b`, `punkt 6b`. A form names it by `{ meeting, items: [id] }`.
 * Whether there is one is the act's to look at. Several are as good as none: refuses `missingItem`.
 */
export const item: Argument<ItemNumber> = {
  kind: 'item',
  shape: LIST,
  read(typed) {
    const [only, more] = partsIn(typed)
    return only && !more && 'n' in only && only.n > 0 ? only : undefined
  },
  async fromForm(sent, turn) {
    const numbers = await numbersSent(sent, turn)
    return numbers?.length === 1 ? numbers[0] : undefined
  },
  render: showNumber,
  missing,
  sample,
}

/** `3, 4, 10`, `9–11`, `6a-d`: in the order typed. */
export const items: Argument<readonly ItemsPart[]> = {
  kind: 'items',
  shape: LIST,
  read: partsIn,
  fromForm: numbersSent,
  render: (value) =>
    value
      .map((one) =>
        'n' in one ? showNumber(one) : `${showNumber(one.from)}–${showNumber(one.to)}`,
      )
      .join(', '),
  missing,
  sample,
}
