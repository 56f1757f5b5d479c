import { refOf } from '../../meetings/ref.ts'
import { short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { answerable } from '../../meetings/owners.ts'
import { citeOf } from '../../meetings/decisions.ts'
import type { ActionId, ItemId } from '../../meetings/ids.ts'
import type { Decision, Item } from '../../meetings/agenda-item.ts'
import type { Choice } from '../../text/message.ts'
import { standing } from '../../meetings/unsure.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { reachable } from '../../meetings/roster.ts'
import { Question } from '../../turn/command.ts'
import { actionsOf } from '../../turn/given.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** The actions that were given under a decision, in order. */
export async function hangingOn(
  turn: Turn,
  meeting: Recorded,
  item: Item,
  decision: Decision,
): Promise<readonly Action[]> {
  const cited = citeOf(meeting, item, decision.ordinal)
  const all = await actionsOf(turn, meeting)
  return all.filter(
    ({ given, createdAt }) =>
      given?.itemId === item.id &&
      (given.decision === undefined
        ? given.cite === cited && createdAt > decision.at
        : given.decision === decision.id),
  )
}

interface Where {
  readonly item: ItemId
  readonly cite: string
}

/**
 * What becomes of the actions of a decision that is taken away: those that go with it, or where it was moved to, since they follow it. Gives
 * the meeting with the actions it now has, and what to tell.
 */
export async function settleHanging(
  turn: Turn,
  meeting: Recorded,
  { from, hanging }: { readonly from: ItemId; readonly hanging: readonly Action[] },
  where: Where | readonly ActionId[],
): Promise<{ readonly meeting: Recorded; readonly told: readonly string[] }> {
  const { care } = turn.t.record
  const ids = hanging.map(({ id }) => id)
  if (hanging.length === 0) return { meeting, told: [] }
  if ('cite' in where) {
    for (const action of hanging) await recited(turn, action, where)
    return { meeting: withMoved(meeting, ids, from, where.item), told: [care.followed({ ids })] }
  }
  const gone = hanging.filter(({ id }) => where.includes(id))
  const left = hanging.filter(({ id }) => !where.includes(id))
  for (const action of gone) await takenAway(turn, action)
  const item = meeting.items[from]
  for (const action of left)
    await recited(turn, action, { item: from, cite: item ? citeOf(meeting, item) : refOf(meeting) })
  return {
    meeting: withoutActions(meeting, idsOf(gone)),
    told: [
      ...(gone.length > 0 ? [care.goneToo({ ids: idsOf(gone) })] : []),
      ...(left.length > 0 ? [care.stay({ ids: idsOf(left) })] : []),
    ],
  }
}

const idsOf = (actions: readonly Action[]): readonly ActionId[] => actions.map(({ id }) => id)

/** Those that go with their decision: asks once whether they do. */
export function goingToo(turn: Turn, hanging: readonly Action[]): readonly ActionId[] {
  if (hanging.length === 0) return []
  const about = `actions of a decision ${idsOf(hanging).join(' ')}`
  const choice = turn.choices[about]
  if (choice !== undefined) return choice === 'remove' ? idsOf(hanging) : []
  const { care } = turn.t.record
  const actions = hanging.map(({ id, text }) => ({ id, text: short(text, 80) }))
  throw new Question(about, care.askHanging({ actions }), [
    { value: 'remove', label: care.options.removeActions },
    { value: 'keep', label: care.options.keepActions },
  ])
}

/** Takes an action away; its number is not used again, and whoever answers for it is told. */
export async function takenAway(turn: Turn, action: Action): Promise<void> {
  await turn.book.remove(action.id)
  const { care } = turn.t.record
  const text = care.toldActionGone({
    id: action.id,
    text: short(action.text, 300),
    by: turn.sender.name,
  })
  for (const person of answerable(turn.group, action.owners)) {
    if (person === turn.sender.id || !reachable(turn, person)) continue
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'other',
      message: { text },
      actions: [action.id],
    })
  }
}

async function recited(turn: Turn, action: Action, { item, cite }: Where): Promise<void> {
  if (!action.given) return
  const { decision: _none, ...given } = action.given
  const kept = action.given.itemId === item ? given : action.given
  await saveAction(turn, { ...action, given: { ...kept, itemId: item, cite } }, { quietly: true })
}

/** A decision has other words: the meeting in which its open actions are to be asked about, and what asks. */
export async function askedStill<M extends Recorded>(
  turn: Turn,
  meeting: M,
  item: Item,
  decision: Decision,
): Promise<{ readonly meeting: M; readonly text: string; readonly choices: readonly Choice[] }> {
  const all = await hangingOn(turn, meeting, item, decision)
  const actions = all
    .filter(({ status }) => status === 'open')
    .map(({ id, text }) => ({ id, text: short(text, 80) }))
  if (actions.length === 0) return { meeting, text: '', choices: [] }
  const ids = actions.map(({ id }) => id)
  const unsure = [...new Set([...(meeting.unsure ?? []), ...ids])]
  const { care } = turn.t.record
  return {
    meeting: { ...meeting, unsure },
    text: care.askStill({ actions }),
    choices: care.still({ ids, day: refOf(meeting) }),
  }
}

/** The meeting without these among the actions it gave. */
export function withoutActions<M extends Recorded>(meeting: M, ids: readonly ActionId[]): M {
  const left = (all: readonly ActionId[]): readonly ActionId[] =>
    all.filter((id) => !ids.includes(id))
  const items = Object.fromEntries(
    Object.values(meeting.items).map((item) => [
      item.id,
      item.actions.some((id) => ids.includes(id)) ? { ...item, actions: left(item.actions) } : item,
    ]),
  )
  return {
    ...standing(meeting, ids),
    items,
    ...(meeting.given ? { given: left(meeting.given) } : {}),
  }
}

/** The meeting with these actions under another of its items, or under none. */
export function withMoved<M extends Recorded>(
  meeting: M,
  ids: readonly ActionId[],
  from: ItemId | undefined,
  to: ItemId,
): M {
  const source = from === undefined ? undefined : meeting.items[from]
  const target = meeting.items[to]
  if (!target || from === to) return meeting
  const items = {
    ...meeting.items,
    ...(source
      ? { [source.id]: { ...source, actions: source.actions.filter((id) => !ids.includes(id)) } }
      : {}),
    [to]: { ...target, actions: [...new Set([...target.actions, ...ids])] },
  }
  return { ...meeting, items }
}
