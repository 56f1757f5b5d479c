import type { Action } from '../../meetings/action.ts'
import type { ActionId, MeetingId } from '../../meetings/ids.ts'
import type { MeetingHeader } from '../../meetings/meeting.ts'
import { MAX_OPS } from '../../store/store.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** Kept free in a commit for the sentence's own documents and for the message's later sentences. */
const RESERVE = 16

/** How many more documents this sentence may change. */
export const roomIn = (turn: Turn): number => Math.max(0, MAX_OPS - RESERVE - turn.book.size)

/** Stands for the meeting of actions that wait for one to be planned. */
const NOT_PLANNED: MeetingId = 'next'

/** Open actions that are due at a meeting. */
const followersOf = (turn: Turn, id: MeetingId): Promise<readonly Action[]> =>
  turn.book.list<Action>({ index: 'follows', from: `${id}|`, to: `${id}}`, limit: roomIn(turn) })

/** Keeps the actions that are due at a meeting again after it moved, so that their reminders move. Gives their numbers. */
export async function followMeeting(turn: Turn, id: MeetingId): Promise<readonly ActionId[]> {
  const actions = roomIn(turn) > 0 ? await followersOf(turn, id) : []
  for (const action of actions)
    await saveAction(turn, { ...action, remindFrom: turn.now.toISOString() })
  return actions.map((action) => action.id)
}

/** Lets the actions that wait for a next meeting follow a meeting just planned. One given at a later meeting goes on waiting. */
export async function tieWaiting(
  turn: Turn,
  meeting: Pick<MeetingHeader, 'id' | 'on'>,
): Promise<readonly ActionId[]> {
  const waiting = roomIn(turn) > 0 ? await followersOf(turn, NOT_PLANNED) : []
  const actions = waiting.filter((action) => (action.given?.on ?? '') < meeting.on)
  for (const action of actions) await retie(turn, action, meeting.id)
  return actions.map((action) => action.id)
}

/** Lets the actions of a meeting that is not held follow another one, or wait for the next. Gives their numbers. */
export async function followAnother(
  turn: Turn,
  from: MeetingId,
  to: MeetingId | undefined,
): Promise<readonly ActionId[]> {
  const actions = roomIn(turn) > 0 ? await followersOf(turn, from) : []
  for (const action of actions) await retie(turn, action, to)
  return actions.map((action) => action.id)
}

async function retie(turn: Turn, action: Action, to: MeetingId | undefined): Promise<void> {
  if (action.due?.kind !== 'meeting') return
  const { meetingId: _old, ...due } = action.due
  const at = turn.now.toISOString()
  await saveAction(
    turn,
    {
      ...action,
      due: to === undefined ? due : { ...due, meetingId: to },
      changedAt: at,
      remindFrom: at,
    },
    { quietly: true },
  )
}
