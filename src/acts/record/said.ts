import { expected } from '../../meetings/attendance.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting, OpenMeeting } from '../../meetings/meeting.ts'
import { othersOf, presenceOfOther } from '../../meetings/joint.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { EntryAt, ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import { itemMeant, itemsMeant } from '../../turn/items-meant.ts'
import { short } from '../../text/cut.ts'
import { recordMeant, recordToName } from '../../turn/record-meant.ts'
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

/** For `check`: refuses an item that is not on the agenda before anything else of the sentence is. */
export const onAgenda = async (turn: Turn, { on, ...number }: EntryAt): Promise<unknown> =>
  itemMeant(await recordMeant(turn, on), number)

/** For `check`, likewise. */
export const allOnAgenda = async (turn: Turn, { on, parts }: ItemsAt): Promise<unknown> =>
  itemsMeant(await recordMeant(turn, on), parts)

/** An item's number as it is typed: with its meeting before it where another is meant without. */
export function typedAt(turn: Turn, meeting: Meeting, number: string): string {
  const on = recordToName(turn, meeting)
  return on === undefined ? number : `${on} § ${number}`
}

/** An item as answers tell it. */
export function namedIn(
  meeting: Meeting,
  { id, title }: Item,
): { readonly number: string; readonly title: string } {
  const number = numberOf(meeting, id)
  return { number: number ? showNumber(number) : '', title: short(title, 80) }
}

/** Of whom of those who are expected nothing is recorded, and of the other body at a joint meeting. */
export const unknownNames = (turn: Turn, meeting: Meeting): readonly string[] =>
  [
    ...expected(turn.group).filter(({ id }) => !meeting.attendance[id]),
    ...othersOf(meeting).filter(
      (one) => one.person === undefined && presenceOfOther(meeting, one) === 'unknown',
    ),
  ].map(({ name }) => name)
