import type { Item } from '../meetings/agenda-item.ts'
import { headerOf, type Meeting } from '../meetings/meeting.ts'
import { takesProposals } from '../meetings/proposals.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isAgendaClosed, readsAgenda, readsDrafts } from '../meetings/rights.ts'
import type { Adjusting, Version } from '../minutes/adjusting-state.ts'
import { stateOf } from '../minutes/current.ts'
import { sentOutIn } from './sent-out.ts'
import type { Turn } from './turn.ts'

/**
 * Whether the agenda may be told here: where the group has closed it and it has not been sent out, to those who lead, AU and adjusters in
 * their own chats.
 */
export const mayReadAgenda = ({ group, sender, incoming }: Turn, meeting: Meeting): boolean =>
  !isAgendaClosed(group, meeting) ||
  (incoming.conversation.kind === 'personal' && readsAgenda(group, sender, meeting))

/** Refuses `agendaNotSent`. */
export function checkAgenda(turn: Turn, meeting: Meeting): void {
  if (!mayReadAgenda(turn, meeting)) throw agendaNotSent(turn, meeting)
}

export const agendaNotSent = ({ group, sender, today }: Turn, meeting: Meeting): Refusal =>
  new Refusal('agendaNotSent', {
    day: meeting.on,
    lastDay: takesProposals(headerOf(meeting), today) ? meeting.lastDayOn : undefined,
    yours: readsAgenda(group, sender, meeting),
  })

/** How many minutes are looked through at most for who adjusts them, and whether they went out. */
const MOST = 4000

/**
 * Whether the sender reads what is recorded of the meeting: anyone once its minutes have been sent out; until then those who lead, AU and
 * adjusters, or anyone where the group has opened its drafts.
 */
export async function mayReadDraft(turn: Turn, meeting: Meeting): Promise<boolean> {
  if (readsDrafts(turn.group, turn.sender)) return true
  if (meeting.status === 'closed' && (await sentOutIn(turn, meeting)) !== undefined) return true
  return (await stateOf(turn.book, meeting)).adjusters.includes(turn.sender.id)
}

/**
 * The meetings with what of them the sender may read. Of one whose minutes have not been sent out its notes are left out, and while it goes on
 * all that is recorded: what the summary states is everybody's from closing on.
 */
export async function readableRecords(
  turn: Turn,
  all: readonly Meeting[],
): Promise<readonly Meeting[]> {
  const meetings = all.map((one) => (mayReadAgenda(turn, one) ? one : { ...one, items: {} }))
  if (readsDrafts(turn.group, turn.sender)) return meetings
  const isDraft = (meeting: Meeting): boolean =>
    meeting.status === 'open' || (meeting.status === 'closed' && meeting.sentOut === undefined)
  if (!meetings.some(isDraft)) return meetings
  const states = await statesOf(turn)
  return meetings.map((meeting) => {
    const state = states.get(meeting.id)
    const isOpen =
      !isDraft(meeting) ||
      state?.adjusters.includes(turn.sender.id) ||
      (meeting.status === 'closed' && state && (state.draft || state.versions.length > 0))
    return isOpen ? meeting : withoutRecord(meeting)
  })
}

async function statesOf(turn: Turn): Promise<ReadonlyMap<string, Adjusting>> {
  const found = await turn.book.list<Adjusting | Version>({
    index: 'minutes',
    limit: MOST,
    desc: true,
  })
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
