import { done as madeDone, reopened } from '../../meetings/actions.ts'
import { lines, short } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action, actions } from '../../turn/arguments/action-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { saveAction } from '../../turn/saving.ts'
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
      const next = madeDone(one, doing(turn), report)
      await saveAction(turn, next)
      const how = short(report ?? '', 600)
      const telling = tell(turn, next, mustKnow(turn, next.owners), {
        text: turn.t.followUp.toldDone({ ...told(next), by: turn.sender.name, how }),
      })
      texts.push(lines(turn.t.followUp.done({ ...told(next), how }), telling))
    }
    return { text: lines(...texts, turn.t.followUp.wrongHint) }
  },
})

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
