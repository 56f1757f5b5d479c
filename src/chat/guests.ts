import type { Action } from '../meetings/action.ts'
import type { Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import { answerable } from '../meetings/owners.ts'
import { Refusal } from '../meetings/refusal.ts'
import { standingOf } from '../meetings/rights.ts'
import { present } from '../meetings/roster.ts'
import type { Command, Reply, Sentence } from './command.ts'
import { exportOwn } from './commands/group/privacy.ts'
import { calendarOf, meetingById } from './desk.ts'
import { matchPeople } from './reading/people.ts'
import type { Turn } from './turn.ts'

type Run = Command['run']

/**
 * Everything that somebody who does not belong to the group may say, by the names of the commands. `same`: as anyone. `own`: as anyone, about
 * actions that are theirs. Whatever is not here is refused, also commands that do not exist yet.
 */
const outsiders: Readonly<Record<string, 'same' | 'own' | Run>> = {
  help: 'same',
  undo: 'same',
  hello: 'same',
  thanks: 'same',
  pause: 'same',
  export: exportOwn,
  resume: 'same',
  groupHere: 'same',
  myActions: 'same',
  done: 'own',
  later: 'own',
  status: 'own',
  notMine: 'own',
}
const guests: typeof outsiders = {
  ...outsiders,
  agenda: ownItems,
  nextMeeting: ownItems,
  meetings: ownItems,
}

/**
 * What carries out a command for this person: the command itself for those who belong, for others what is left of it. Refuses `guestOnly`
 * and `notLetIn`.
 */
export function runFor(command: Command, sender: Person): Run {
  const standing = standingOf(sender)
  if (standing !== 'guest' && standing !== 'outsider')
    return (turn, sentence) => command.run(turn, sentence)
  const allowed = standing === 'guest' ? guests : outsiders
  const how = Object.hasOwn(allowed, command.name) ? allowed[command.name] : undefined
  if (how === undefined) throw notTheirs(sender)
  if (typeof how === 'function') return how
  return async (turn, sentence) => {
    if (how === 'own') await checkOwn(turn, sentence)
    return command.run(turn, sentence)
  }
}

const notTheirs = (sender: Person): Refusal =>
  standingOf(sender) === 'guest'
    ? new Refusal('guestOnly', {})
    : new Refusal('notLetIn', { name: sender.name })

/** `U14, U15 och U16`, as the commands read it. */
const numbers = /^(?:med |över |over )?(?:(?:och |and |& ?)?u ?\d{1,9}(?![\p{L}\p{N}])[\s:,.]*)+/iu

/** Before the command looks at an action: not even whose it is, or that it is there, is told. */
async function checkOwn(turn: Turn, { rest }: Sentence): Promise<void> {
  for (const [, number] of (numbers.exec(rest)?.[0] ?? '').matchAll(/u ?(\d{1,9})/giu)) {
    const action = await turn.book.get<Action>(`U${Number(number)}`)
    if (
      action?.type !== 'action' ||
      !answerable(turn.group, action.owners).includes(turn.sender.id)
    )
      throw notTheirs(turn.sender)
  }
}

/** A guest's agenda: the items they present, and those they are called to, at the meetings ahead and the one that is open. */
async function ownItems(turn: Turn): Promise<Reply> {
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
