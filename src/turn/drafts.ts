import type { Item } from '../meetings/agenda-item.ts'
import { headerOf, type Meeting, type MeetingHeader } from '../meetings/meeting.ts'
import { refOf } from '../meetings/ref.ts'
import { takesProposals } from '../meetings/proposals.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isAgendaClosed, readsAgenda, readsDrafts } from '../meetings/rights.ts'
import type { Adjusting, Version } from '../minutes/adjusting-state.ts'
import { stateOf } from '../minutes/current.ts'
import type { Range } from '../store/store.ts'
import { sentOutIn } from './sent-out.ts'
import { isInRoom } from '../world.ts'
import type { Turn } from './turn.ts'

/** Whether the sender reads the agenda of a meeting now; those appointed to adjust that very meeting do, as adjusters of the group. */
export const readsAgendaOf = async (turn: Turn, meeting: Meeting): Promise<boolean> =>
  readsAgenda(turn.group, turn.sender, meeting) ||
  (await stateOf(turn.book, meeting)).adjusters.includes(turn.sender.id)

/**
 * Whether the agenda may be told here: where the group has closed it and it has not been sent out, to those who lead, AU and adjusters in
 * their own chats.
 */
export const mayReadAgenda = async (turn: Turn, meeting: Meeting): Promise<boolean> =>
  !isAgendaClosed(turn.group, meeting) || ((await readsAgendaOf(turn, meeting)) && mayBeTold(turn))

/** Refuses `agendaNotSent`. */
export async function checkAgenda(turn: Turn, meeting: Meeting): Promise<void> {
  if (!(await mayReadAgenda(turn, meeting))) throw await agendaNotSent(turn, meeting)
}

export const agendaNotSent = async (turn: Turn, meeting: Meeting): Promise<Refusal> =>
  new Refusal('agendaNotSent', {
    day: refOf(meeting),
    lastDay: takesProposals(headerOf(meeting), turn.today) ? meeting.lastDayOn : undefined,
    yours: await readsAgendaOf(turn, meeting),
  })

/** How many minutes are looked through at most for who adjusts them, and whether they went out. */
const MOST = 4000

/**
 * Whether what is recorded of the meeting may be told here: to anyone once its minutes have been sent out; until then to those who lead, AU and
 * adjusters in their own chats, or to anyone where the group has opened its drafts.
 */
export async function mayReadDraft(turn: Turn, meeting: Meeting): Promise<boolean> {
  if (turn.group.settings.drafts === 'open') return true
  if (meeting.status === 'closed' && (await sentOutIn(turn, meeting)) !== undefined) return true
  const reads =
    readsDrafts(turn.group, turn.sender) ||
    (await stateOf(turn.book, meeting)).adjusters.includes(turn.sender.id)
  return reads && mayBeTold(turn)
}

/** Whether what is recorded of the meeting is not for the group to read: until its minutes have been sent out, unless the group has opened its drafts. */
export async function isClosedDraft(turn: Turn, meeting: Meeting): Promise<boolean> {
  if (turn.group.settings.drafts === 'open') return false
  if (meeting.status === 'open') return true
  return meeting.status === 'closed' && (await sentOutIn(turn, meeting)) === undefined
}

/** Whether what the sender may read can be told here: alone with them. Elsewhere it is left out, and what was asked is answered in their own chat too. */
function mayBeTold(turn: Turn): boolean {
  if (turn.incoming.conversation.kind === 'personal') return true
  turn.withhold()
  return !isInRoom(turn.incoming)
}

/** Whether not all of the group may read what is recorded there. */
const isDraft = (one: Meeting | MeetingHeader): boolean =>
  one.status === 'open' || (one.status === 'closed' && one.sentOut === undefined)

/** Begins to read what `readableRecords` asks for, where the calendar knows of such a meeting, while the meetings are read. */
export function beginReadable({ book, group }: Turn): void {
  if (group.settings.drafts !== 'open' && Object.values(group.calendar).some(isDraft))
    book.begin(STATES)
}

const STATES: Range = { index: 'minutes', limit: MOST, desc: true }

/**
 * The meetings with what of them the sender may read. Of one whose minutes have not been sent out its notes are left out, and while it goes on
 * all that is recorded: what the summary states is everybody's from closing on.
 */
export async function readableRecords(
  turn: Turn,
  all: readonly Meeting[],
): Promise<readonly Meeting[]> {
  const { group, sender, incoming } = turn
  const meetings = await Promise.all(
    all.map(async (one) => ((await mayReadAgenda(turn, one)) ? one : { ...one, items: {} })),
  )
  const isReader = readsDrafts(group, sender)
  if (group.settings.drafts === 'open') return meetings
  if (isReader && incoming.conversation.kind === 'personal') return meetings
  if (!meetings.some(isDraft)) return meetings
  const states = await statesOf(turn)
  return meetings.map((meeting) => {
    const state = states.get(meeting.id)
    const isOut =
      !isDraft(meeting) ||
      (meeting.status === 'closed' && state && (state.draft || state.versions.length > 0))
    if (isOut) return meeting
    const reads = isReader || state?.adjusters.includes(sender.id)
    return reads && mayBeTold(turn) ? meeting : withoutRecord(meeting)
  })
}

async function statesOf(turn: Turn): Promise<ReadonlyMap<string, Adjusting>> {
  const found = await turn.book.list<Adjusting | Version>(STATES)
  return new Map(
    found.flatMap((one): readonly [string, Adjusting][] =>
      one.type === 'minutes' ? [[one.meetingId, one]] : [],
    ),
  )
}

const withoutRecord = (meeting: Meeting): Meeting => ({
  ...meeting,
  items: Object.fromEntries(
    Object.entries(meeting.items).map(([id, item]) => [
      id,
      meeting.status === 'open' ? agendaOnly(item) : { ...item, notes: {} },
    ]),
  ),
})

function agendaOnly({ steps: _steps, outcome: _outcome, ...item }: Item): Item {
  return { ...item, notes: {}, decisions: {}, actions: [] }
}
