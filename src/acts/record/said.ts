import { expected } from '../../meetings/attendance.ts'
import type { Item, ItemNumber, Meeting, OpenMeeting } from '../../meetings/meeting.ts'
import { childrenOf, itemNumbered, numbered, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { ItemsPart } from '../../turn/arguments/items-argument.ts'
import type { EntryAt, ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import type { Command } from '../../turn/command.ts'
import { recordMeant } from '../../turn/record-meant.ts'
import { calendarOf, openMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** The meeting that is being recorded and has not been closed. Refuses `meetingClosed` when today's is over, else `noOpenMeeting`. */
export async function openRecord(turn: Turn): Promise<OpenMeeting> {
  const today = calendarOf(turn).filter((header) => header.on === turn.today)
  if (
    !calendarOf(turn).some((header) => header.status === 'open') &&
    today.some((header) => header.status === 'closed') &&
    !today.some((header) => header.status === 'planned')
  ) {
    throw new Refusal('meetingClosed', { day: turn.today })
  }
  return openMeeting(turn)
}

/** A text that must not be empty. Refuses `missingText` with the command's example. */
export function someText(turn: Turn, text: string, command: Pick<Command, 'example'>): string {
  if (text === '') throw new Refusal('missingText', { example: command.example[turn.language] })
  return text
}

/** One item, or those from one to another. */
type Ref = { readonly from: ItemNumber; readonly to?: ItemNumber }

export interface Items {
  readonly refs: readonly Ref[]
  /** Whether a colon follows, or a dash in its place. */
  readonly colon: boolean
  readonly rest: string
}

const ref =
  /^(\d{1,3})(?:([a-zåäö])(?![\p{L}\p{N}])|\s([a-zåäö])(?=\s*(?:[:,;.–-]|$|och\b|samt\b|and\b)))?(?![\p{L}\p{N}])/iu
const through = /^\s*[-–—]\s*/
const letterAlone = /^([a-zåäö])(?![\p{L}\p{N}])/iu
const next =
  /^\s*(?:,\s*(?:(?:och|samt|and|&)\s+)?|(?:och|samt|and|&)\s+)(?:(?:punkt|item|§)\s*)?(?=\d)/i

/** Reads `6b`, `punkt 6b:`, `3, 4 och 10`, `3–5`, `6a-d` at the start of the text; `undefined` for anything else. */
export function takeItems(text: string): Items | undefined {
  let left = text.replace(/^(?:punkt(?:erna|er|en)?|items?|ärende(?:na|t)?|§{1,2})\s*/i, '')
  const refs: Ref[] = []
  for (let more = true; more;) {
    const match = ref.exec(left)
    if (!match) break
    const from = numberFrom(match)
    left = left.slice(match[0].length)
    const range = takeRange(left, from)
    refs.push(range ? { from, to: range.to } : { from })
    left = range ? range.rest : left
    const separator = next.exec(left)
    more = separator !== null
    left = separator ? left.slice(separator[0].length) : left
  }
  if (refs.length === 0) return undefined
  const mark = /^\s*:|^\s+[-–—](?=\s)/.exec(left)
  const rest = mark ? left.slice(mark[0].length) : left
  return { refs, colon: mark !== null, rest: rest.replace(/^\.(?=\s|$)/, '').trim() }
}

function takeRange(
  text: string,
  from: ItemNumber,
): { readonly to: ItemNumber; readonly rest: string } | undefined {
  const dash = through.exec(text)
  if (!dash) return undefined
  const after = text.slice(dash[0].length)
  const match = ref.exec(after)
  if (match) return { to: numberFrom(match), rest: after.slice(match[0].length) }
  const letter = from.letter === undefined ? null : letterAlone.exec(after)
  return letter
    ? { to: { n: from.n, letter: letter[1]?.toLowerCase() }, rest: after.slice(letter[0].length) }
    : undefined
}

const numberFrom = (match: RegExpExecArray): ItemNumber => {
  const letter = (match[2] ?? match[3])?.toLowerCase()
  return { n: Number(match[1]), ...(letter === undefined ? {} : { letter }) }
}

/** For `check`: refuses an item that is not on the agenda before anything else of the sentence is. */
export const onAgenda = async (turn: Turn, { on, ...number }: EntryAt): Promise<unknown> =>
  itemMeant(await recordMeant(turn, on), number)

/** The items meant, in the order named, each once; those from one to another in agenda order, without those withdrawn. Refuses `noSuchItem`, `itemWithdrawn`. */
export const itemsMeant = (meeting: Meeting, parts: readonly ItemsPart[]): readonly Item[] => [
  ...new Set(
    parts.flatMap((one) =>
      'n' in one ? [itemMeant(meeting, one)] : between(meeting, one.from, one.to),
    ),
  ),
]

/** For `check`, likewise. */
export const allOnAgenda = async (turn: Turn, { on, parts }: ItemsAt): Promise<unknown> =>
  itemsMeant(await recordMeant(turn, on), parts)

/** Refuses `noSuchItem`, `itemWithdrawn`. */
export function itemMeant(meeting: Meeting, number: ItemNumber): Item {
  const item = itemNumbered(meeting, number)
  if (item.removedAt)
    throw new Refusal('itemWithdrawn', { number: showNumber(number), day: meeting.on })
  return item
}

function between(meeting: Meeting, from: ItemNumber, to: ItemNumber): readonly Item[] {
  const all = numbered(meeting).map(({ item }) => item)
  const first = itemNumbered(meeting, from)
  const last = itemNumbered(meeting, to)
  const end = childrenOf(meeting, last.id).at(-1) ?? last
  const [a, b] = [all.indexOf(first), all.indexOf(end)]
  return all.slice(Math.min(a, b), Math.max(a, b) + 1).filter((item) => !item.removedAt)
}

/** How many of those who are expected have nothing recorded, and who they are. */
export const unknownNames = (turn: Turn, meeting: Meeting): readonly string[] =>
  expected(turn.group)
    .filter((person) => !meeting.attendance[person.id])
    .map((person) => person.name)
