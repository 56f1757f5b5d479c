import type { Day } from '../../meetings/calendar.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber, numberOf, type ItemsPart } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { DATE } from '../../reading/days.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { HOUR, meetingSaid } from '../meeting-said.ts'
import { meetingById, nameAmong, openHeader } from '../saving.ts'
import type { Turn } from '../turn.ts'
import { item, items, LIST } from './items-argument.ts'

/** Items of a record, in the order typed; `on` is the day of a meeting that was cited, absent for the one that is meant without. */
export interface ItemsAt {
  readonly on?: Day
  readonly parts: readonly ItemsPart[]
  /** Nobody said it: it is the item that is being treated. */
  readonly current?: true
}

/** One item of a record, or one entry under it where that is said: `9a`, `9a:2`, `6/2 § 9a:2`. */
export interface EntryAt extends ItemNumber {
  readonly on?: Day
  readonly ordinal?: number
  /** Nobody said it: it is the item that is being treated. */
  readonly current?: true
}

const ITEM = vocabulary(({ items: { item: words } }) => ({ words })).source
/** `6/2 § `, `2026-02-06, punkt `; and a day before a bare number that is no hour, as some write it. */
const CITED = String.raw`(?:${DATE}(?:(?:${HOUR})?\s*,?\s*(?=${ITEM})|\s+(?=\d)(?!\d{1,2}[.:]\d\d(?!\d))))?`
const cited = new RegExp(`^${CITED}`, 'iu')

/** The day of the meeting that stands before the item's number, and the rest. Refuses `noSuchDay`, `noMeetingOn`. */
async function citedIn(
  typed: string,
  turn: Turn,
): Promise<{ readonly on?: Day; readonly rest: string }> {
  const [day = ''] = cited.exec(typed) ?? []
  const rest = typed.slice(day.length)
  const bare = day.replace(/[\s,]+$/, '')
  return bare === '' ? { rest } : { on: nameAmong(turn, await meetingSaid(turn, bare)), rest }
}

const written = (on: Day | undefined, numbers: string): string =>
  on === undefined ? numbers : `${on} § ${numbers}`

const missing = (example: string): Refusal => new Refusal('missingItem', { example })
const { sample } = items

const MOST = 100

/** What a form names by `{ meeting, items: [ids] }`: of the meeting that goes on, or of one that is over. */
async function sentAt(
  sent: unknown,
  turn: Turn,
): Promise<{ readonly on?: Day; readonly numbers: readonly ItemNumber[] } | undefined> {
  if (typeof sent !== 'object' || sent === null) return undefined
  const { meeting: id, items: ids } = sent as Readonly<Record<string, unknown>>
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST) return undefined
  if (typeof id !== 'string' || turn.group.calendar[id] === undefined) return undefined
  const isOpen = openHeader(turn)?.id === id
  if (!isOpen && turn.group.calendar[id].status !== 'closed') return undefined
  const meeting = await meetingById(turn, id)
  const numbers = ids.flatMap((one) =>
    typeof one === 'string' ? (numberOf(meeting, one) ?? []) : [],
  )
  if (numbers.length !== ids.length) return undefined
  return isOpen ? { numbers } : { on: nameAmong(turn, meeting), numbers }
}

/** `3, 4, 10`, `9–11`, `6/2 § 3, 4`. */
export const itemsAt: Argument<ItemsAt> = {
  kind: 'recorded items',
  shape: `${CITED}${LIST}`,
  async read(typed, turn) {
    const { rest, ...at } = await citedIn(typed, turn)
    const parts = await items.read(rest, turn)
    return parts && { ...at, parts }
  },
  async fromForm(sent, turn) {
    const found = await sentAt(sent, turn)
    return found && { ...(found.on === undefined ? {} : { on: found.on }), parts: found.numbers }
  },
  render: ({ on, parts }, writing) => written(on, items.render(parts, writing)),
  missing,
  sample,
}

const ORDINAL = /^(.+?):(\d{1,2})$/su

/** One item, or an entry under it, which a form names as its `decision`; `follows` is what must stand behind an ordinal for it to be one. */
const entryWhere = (kind: string, follows: string): Argument<EntryAt> => ({
  kind,
  shape: String.raw`${CITED}${LIST}(?::\d{1,2}${follows})?`,
  async read(typed, turn) {
    const { rest, ...at } = await citedIn(typed, turn)
    const [, before = rest, ordinal] = ORDINAL.exec(rest) ?? []
    const number = await item.read(before, turn)
    return number && { ...number, ...at, ...(ordinal ? { ordinal: Number(ordinal) } : {}) }
  },
  async fromForm(sent, turn) {
    const found = await sentAt(sent, turn)
    const [number, more] = found?.numbers ?? []
    if (!found || !number || more) return undefined
    const { decision: ordinal } = sent as { readonly decision?: unknown }
    if (ordinal !== undefined && typeof ordinal !== 'number') return undefined
    return {
      ...number,
      ...(found.on === undefined ? {} : { on: found.on }),
      ...(ordinal === undefined ? {} : { ordinal }),
    }
  },
  render: ({ on, ordinal, ...number }) =>
    written(on, `${showNumber(number)}${ordinal === undefined ? '' : `:${ordinal}`}`),
  missing,
  sample,
})

/** Before a text: `9a:2: …`, while `9a: 2 …` is an item and a text. */
export const entryAt = entryWhere('recorded entry', String.raw`(?=\s*:)`)

/** Where no text follows it. */
export const entryAlone = entryWhere('recorded entry alone', String.raw`(?!\d)`)

/** One item alone, never an entry of it. */
export const itemAt: Argument<EntryAt> = { ...entryWhere('recorded item', '(?!)'), sample }
