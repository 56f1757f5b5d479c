import type { Action, Owner } from '../../meetings/action.ts'
import { done as madeDone, partDone, reopened } from '../../meetings/actions.ts'
import {
  answerable,
  isReportedByEach,
  ownerKey,
  ownersLeft,
  ownersText,
  ownerText,
} from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import { lines, short } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action, actions } from '../../turn/arguments/action-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { Question } from '../../turn/command.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionOf, checkOwner, doing } from './meant.ts'
import { choicesFor, mustKnow, tell, told } from './action-told.ts'

export const done = act({
  name: 'done',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  outside: 'own',
  args: { actions, how: optional(freeText) },
  async run(turn, { actions: ids, how: typed }) {
    // `klart U7!`: marks alone report nothing.
    const report = typed !== undefined && /[\p{L}\p{N}]/u.test(typed) ? typed : undefined
    const texts: string[] = []
    const all = await Promise.all(ids.map((id) => actionOf(turn, id)))
    for (const one of all) {
      checkOwner(turn, one)
      texts.push(
        isReportedByEach(one) && one.status === 'open'
          ? await partReported(turn, one, report)
          : await reported(turn, madeDone(one, doing(turn), report), report),
      )
    }
    return { text: lines(...texts, turn.t.followUp.wrongHint) }
  },
})

/** Keeps an action that is done, and tells of it. */
async function reported(turn: Turn, next: Action, report: string | undefined): Promise<string> {
  await saveAction(turn, next)
  const how = short(report ?? '', 600)
  const toldTo = isReportedByEach(next) ? mustKnow(turn, []) : mustKnow(turn, next.owners)
  const telling = tell(turn, next, toldTo, {
    text: turn.t.followUp.toldDone({ ...told(next), by: turn.sender.name, how }),
  })
  return lines(turn.t.followUp.done({ ...told(next), how }), telling)
}

/** Of an action that each reports for themselves, the part of those the sender answers for; those who lead say whose. */
async function partReported(turn: Turn, one: Action, report: string | undefined): Promise<string> {
  const left = ownersLeft(one)
  const by = leads(turn.sender) ? partsMeant(turn, one, left) : ownParts(turn, left)
  if (by.length === 0)
    throw new Refusal('partDone', { action: one.id, left: ownersText(turn.group, left) })
  const next = partDone(one, doing(turn), { by, how: report })
  if (next.status === 'done') return reported(turn, next, report)
  await saveAction(turn, next, { onlyTo: answerable(turn.group, by) })
  return turn.t.followUp.partDone({
    ...told(next),
    by: ownersText(turn.group, by),
    left: ownersLeft(next).map((owner) => ownerText(turn.group, owner)),
    how: short(report ?? '', 600),
  })
}

const ownParts = (turn: Turn, left: readonly Owner[]): readonly Owner[] =>
  left.filter((owner) => answerable(turn.group, [owner]).includes(turn.sender.id))

const MOST_ASKED = 20

/** Asks whose part is done, where more than one is left. */
function partsMeant(turn: Turn, { id }: Action, left: readonly Owner[]): readonly Owner[] {
  const [only, another] = left
  if (only && !another) return left
  const about = `part of ${id}`
  const chosen = turn.choices[about]
  if (chosen === ALL) return left
  const found = left.find((owner) => ownerKey(owner) === chosen)
  if (found) return [found]
  const { whosePart, allLeft } = turn.t.followUp
  const own = ownParts(turn, left)
  const others = left.filter((owner) => !own.includes(owner))
  throw new Question(about, whosePart({ id }), [
    ...[...own, ...others].slice(0, MOST_ASKED).map((owner) => ({
      value: ownerKey(owner),
      label: ownerText(turn.group, owner),
    })),
    { value: ALL, label: allLeft({ count: left.length }) },
  ])
}

const ALL = 'all'

export const reopen = act({
  name: 'reopen',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  args: { action },
  async run(turn, { action: id }) {
    const next = reopened(await actionOf(turn, id), doing(turn))
    await saveAction(turn, next)
    const telling = tell(turn, next, mustKnow(turn, next.owners), {
      text: turn.t.followUp.toldReopened({ ...told(next), by: turn.sender.name }),
      choices: choicesFor(turn, next),
    })
    return {
      text: lines(turn.t.followUp.reopened(told(next)), telling, turn.t.followUp.remindHint),
    }
  },
})
