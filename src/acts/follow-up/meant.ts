import type { Action } from '../../meetings/action.ts'
import { readActionId, type Doing } from '../../meetings/actions.ts'
import { mayChange, ownersText } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Turn } from '../../turn/turn.ts'

/** The action a sentence begins with, and what follows its number. */
export interface Meant {
  readonly action: Action
  /** Without a leading colon and blanks. */
  readonly after: string
}

const first = /^u ?\d{1,9}(?![\p{L}\p{N}])/iu

/** Refuses `missingNumber`, `noSuchAction`. */
export async function actionMeant(turn: Turn, rest: string, example: string): Promise<Meant> {
  const typed = first.exec(rest)?.[0]
  if (typed === undefined) throw new Refusal('missingNumber', { example })
  return {
    action: await actionOf(turn, typed),
    after: rest
      .slice(typed.length)
      .replace(/^[\s:,.]+/, '')
      .trim(),
  }
}

export async function actionOf(turn: Turn, typed: string): Promise<Action> {
  const id = readActionId(typed)
  const action = id === undefined ? undefined : await turn.book.get<Action>(id)
  if (action?.type !== 'action') throw new Refusal('noSuchAction', { action: id ?? typed })
  return action
}

/** As `actionMeant`, for a sender who owns the action or leads the group. Refuses `ownerOnly` as well. */
export async function ownActionMeant(turn: Turn, rest: string, example: string): Promise<Meant> {
  const meant = await actionMeant(turn, rest, example)
  checkOwner(turn, meant.action)
  return meant
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
