import { short, lines } from '../../text/cut.ts'
import { stuck as madeStuck } from '../../meetings/actions.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { act } from '../../turn/act.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { saveAction } from '../../turn/saving.ts'
import { choicesFor, mustKnowOf, tell, told } from './action-told.ts'
import { doing, ownAction } from './meant.ts'

/** An owner tells what hinders: those who lead hear it at once, and reminders of the action rest for two weeks. */
export const stuck = act({
  name: 'stuck',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  outside: 'own',
  unmistakable: true,
  args: { action, why: freeText },
  async run(turn, { action: id, why: typed }) {
    const next = madeStuck(await ownAction(turn, id), doing(turn), typed)
    await saveAction(turn, next)
    const why = short(typed, 600)
    const desk = secretaries(turn.group)
    const people = [...new Set([...mustKnowOf(turn, next), ...desk])].filter(
      (person) => person !== turn.sender.id,
    )
    const telling = tell(turn, next, people, {
      text: turn.t.followUp.toldStuck({ ...told(next), by: turn.sender.name, why }),
      choices: choicesFor(turn, next),
    })
    return { text: lines(turn.t.followUp.stuck({ ...told(next), why }), telling) }
  },
})
