import { openText } from '../delivery/gate.ts'
import { clockOf } from '../meetings/calendar.ts'
import type { Action } from '../meetings/action.ts'
import { answerable } from '../meetings/owners.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { currentOf } from '../meetings/current-item.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { hasRole, leads, present } from '../meetings/roster.ts'
import { audienceOf } from '../turn/audience.ts'
import { mayReadAgenda } from '../turn/drafts.ts'
import { calendarOf, meetingById } from '../turn/saving.ts'
import type { Turn } from '../turn/turn.ts'
import { stageOf, type Context, type KnownMeeting } from '../understanding/context.ts'
import type { About } from './in-reply.ts'

/** More than any group has open at once, or anybody means by a word of its title. */
const MOST_ACTIONS = 200
const MOST_PROPOSALS = 100

/** What the bot knows for certain when a sentence comes: who speaks, where, and how things stand. Only reads. */
export async function situationOf(turn: Turn, about: About | undefined): Promise<Context> {
  const { group, sender, today, book, now } = turn
  book.begin({ index: 'open', limit: MOST_ACTIONS })
  book.begin({ index: 'waiting', limit: MOST_PROPOSALS })
  const headers = calendarOf(turn).filter(({ status }) => status !== 'cancelled')
  const meetings = headers.map(knownOf)
  const [actions, proposals] = await Promise.all([
    book.list<Action>({ index: 'open', limit: MOST_ACTIONS }),
    book.list<Proposal>({ index: 'waiting', limit: MOST_PROPOSALS }),
  ])
  const open = openText(group, audienceOf(turn))
  const known: Omit<Context, 'items'> = {
    language: turn.language,
    speaker: {
      id: sender.id,
      name: sender.name,
      leads: leads(sender),
      committee: hasRole(sender, 'committee'),
    },
    where: turn.incoming.conversation.kind === 'personal' ? 'personal' : 'group',
    today,
    clock: clockOf(now, group.settings.zone),
    meetings,
    proposals: proposals
      .filter(({ type }) => type === 'proposal')
      .map(({ id, title, by, minutes }) => ({
        id,
        title: open(title),
        by,
        ...(minutes === undefined ? {} : { minutes }),
      })),
    actions: actions
      .filter(({ type }) => type === 'action')
      .map((action) => ({
        id: action.id,
        title: open(action.text),
        owner: ownerOf(turn, action),
        ...(action.due?.kind === 'day' ? { due: action.due.on } : {}),
      })),
    people: present(group).map(({ id, name }) => ({ id, name })),
    ...answeredOf(about),
  }
  return { ...known, ...(await itemsOf(turn, headers, stageOf({ ...known, items: [] }))) }
}

/** Whom an action is told as being of: the sender, where they are one of those who answer for it. */
function ownerOf({ group, sender }: Turn, { owners }: Action): string {
  const people = answerable(group, owners)
  return people.includes(sender.id) ? sender.id : (people[0] ?? '')
}

function answeredOf(about: About | undefined): Pick<Context, 'answered'> {
  const [only, more] = about?.actions ?? []
  return only && !more ? { answered: only.id } : {}
}

const knownOf = (header: MeetingHeader): KnownMeeting => ({
  on: header.on,
  hours: `${header.start}-${header.end}`,
  place: header.place ?? '',
  state: header.status === 'planned' && header.announced ? 'announced' : stateOf(header),
})
const stateOf = ({ status }: MeetingHeader): KnownMeeting['state'] =>
  status === 'cancelled' ? 'closed' : status

/** The items that sentences are about now: of the meeting under way, else of the one just held or called, else of the latest held. */
async function itemsOf(
  turn: Turn,
  headers: readonly MeetingHeader[],
  stage: ReturnType<typeof stageOf>,
): Promise<Pick<Context, 'items' | 'currentItem'>> {
  const open = headers.find(({ status }) => status === 'open')
  const coming = headers.find(({ status, on }) => status === 'planned' && on >= turn.today)
  const held = headers.findLast(({ status }) => status === 'closed')
  const order = stage === 'after' ? [held, coming] : [open, coming, held]
  for (const header of order) {
    const meeting = header && (await meetingById(turn, header.id))
    const items = meeting && (await mayReadAgenda(turn, meeting)) ? titlesIn(turn, meeting) : []
    if (!meeting || items.length === 0) continue
    const current = currentOf(meeting)
    return { items, ...(current ? { currentItem: showNumber(current.number) } : {}) }
  }
  return { items: [] }
}

function titlesIn(turn: Turn, meeting: Meeting): Context['items'] {
  const open = openText(turn.group, audienceOf(turn))
  return numbered(meeting).map(({ number, item: { title, minutes } }) => ({
    id: showNumber(number),
    title: open(title),
    ...(minutes === undefined ? {} : { minutes }),
  }))
}
