import type { Action } from '../../meetings/action.ts'
import type { Doing } from '../../meetings/actions.ts'
import type { ActionId } from '../../meetings/ids.ts'
import { mayChange, ownersText } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Turn } from '../../turn/turn.ts'

/** Refuses `noSuchAction`. */
export async function actionOf(turn: Turn, id: ActionId): Promise<Action> {
  const action = await turn.book.get<Action>(id)
  if (action?.type !== 'action') throw new Refusal('noSuchAction', { action: id })
  return action
}

/** The action, for a sender who owns it or leads the group. Refuses `noSuchAction`, `ownerOnly`. */
export async function ownAction(turn: Turn, id: ActionId): Promise<Action> {
  const action = await actionOf(turn, id)
  checkOwner(turn, action)
  return action
}

export function checkOwner(turn: Turn, action: Action): void {
  if (!mayChange(turn.group, action.owners, turn.sender))
    throw new Refusal('ownerOnly', {
      action: action.id,
      owners: ownersText(turn.group, action.owners),
    })
}

export const doing = (turn: Turn): Doing => ({
  by: turn.sender.id,
  now: turn.now,
  zone: turn.group.settings.zone,
})
