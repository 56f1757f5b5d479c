import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { citeOf, withItem } from '../../meetings/decisions.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { standing } from '../../meetings/unsure.ts'
import { isRecorded, type Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action as actionArgument } from '../../turn/arguments/action-argument.ts'
import { itemAt } from '../../turn/arguments/recorded-item-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { recordMeant } from '../../turn/record-meant.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { takenAway, withMoved, withoutActions } from './hanging.ts'
import { keepRecord } from './keep-record.ts'
import { toldOf } from './retell.ts'

export const removeAction = act({
  name: 'removeAction',
  subject: 'record',
  who: 'lead',
  effect: 'others',
  args: { action: actionArgument, reason: optional(freeText) },
  async run(turn, { action: id }) {
    const { action, meeting } = await given(turn, id)
    const also = (): Promise<void> => takenAway(turn, action)
    const told = meeting
      ? await keepRecord(turn, meeting, withoutGiven(meeting, action), { also })
      : []
    if (!meeting) await also()
    const { care } = turn.t.record
    const what = care.action({ id: action.id, cite: action.given?.cite })
    return { text: lines(care.removed({ what, before: short(action.text, 600) }), ...told) }
  },
})

export const moveAction = act({
  name: 'moveAction',
  subject: 'record',
  who: 'lead',
  effect: 'others',
  args: { action: actionArgument, to: itemAt },
  async run(turn, { action: id, to }) {
    const { action, meeting: from } = await given(turn, id)
    const sameDay = to.on ?? from?.on
    const meeting = await recordMeant(turn, sameDay)
    const item = itemMeant(meeting, to)
    if (action.given?.itemId === item.id && from?.id === meeting.id)
      throw new Refusal('alreadyThere', {})
    const told: string[] = []
    const before = await toldOf(turn, meeting)
    if (from && from.id !== meeting.id)
      told.push(...(await keepRecord(turn, from, withoutActions(from, [action.id]))))
    const cite = citeOf(meeting, item)
    await saveAction(turn, {
      ...action,
      given: { meetingId: meeting.id, on: meeting.on, itemId: item.id, cite },
    })
    const known: Recorded = {
      ...standing(meeting, [action.id]),
      given: [...new Set([...(meeting.given ?? []), action.id])],
    }
    const after = withMoved(known, [action.id], action.given?.itemId, item.id)
    told.push(...(await keepRecord(turn, meeting, after, { told: before })))
    const { care } = turn.t.record
    const what = care.action({ id: action.id, cite: action.given?.cite })
    return { text: lines(care.moved({ what, to: cite, title: short(item.title, 80) }), ...told) }
  },
})

/** The meeting without an action; whether its item was treated, nothing tells any more. */
function withoutGiven(meeting: Recorded, action: Action): Recorded {
  const left = withoutActions(meeting, [action.id])
  const item = left.items[action.given?.itemId ?? '']
  return item ? withItem(left, { ...item, emptied: true }) : left
}

/** An action and the meeting that gave it. Refuses `noSuchAction`. */
async function given(
  turn: Turn,
  id: string,
): Promise<{ readonly action: Action; readonly meeting: Recorded | undefined }> {
  const action = await turn.book.get<Action>(id)
  if (action?.type !== 'action') throw new Refusal('noSuchAction', { action: id })
  const meeting = action.given && (await turn.book.get<Meeting>(action.given.meetingId))
  return { action, meeting: meeting && isRecorded(meeting) ? meeting : undefined }
}
