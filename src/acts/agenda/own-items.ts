import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { present } from '../../meetings/roster.ts'
import { matchPeople } from '../../reading/names.ts'
import type { Reply } from '../../turn/command.ts'
import { calendarOf, meetingById } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** A guest's agenda: the items they present, and those they are called to, at the meetings ahead and the one that is open. */
export async function ownItems(turn: Turn): Promise<Reply> {
  const headers = calendarOf(turn).filter(
    ({ status, on }) => status === 'open' || (status === 'planned' && on >= turn.today),
  )
  const meetings = await Promise.all(headers.map((header) => meetingById(turn, header.id)))
  const { access } = turn.t
  const told = meetings.flatMap((meeting) =>
    itemsOf(turn, meeting).map((item) => access.guestItem({ ...item, meeting })),
  )
  return { text: told.length === 0 ? access.guestNoItem : told.join('\n') }
}

function itemsOf(turn: Turn, meeting: Meeting) {
  const called = new Set(
    Object.values(meeting.guests).flatMap((guest) => (isMe(turn, guest.name) ? guest.items : [])),
  )
  return numbered(meeting)
    .filter(
      ({ item }) =>
        item.removedAt === undefined &&
        (called.has(item.id) || item.presenters.some((name) => isMe(turn, name))),
    )
    .map(({ item, number }) => ({
      number: showNumber(number),
      title: item.title,
      minutes: item.minutes,
    }))
}

/** Whether a name in the record can only be the sender's. */
const isMe = (turn: Turn, name: string): boolean => {
  const fitting = matchPeople(name, present(turn.group))
  return fitting.length === 1 && fitting[0] === turn.sender.id
}
