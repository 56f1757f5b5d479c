import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { done as madeDone, reopened } from '../../meetings/actions.ts'
import type { Command } from '../../turn/command.ts'
import { saveAction } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionMeant, checkOwner, doing, actionOf } from './meant.ts'
import { choicesFor, mustKnow, tell, told } from './told.ts'

const example = {
  sv: 'klart U14: processen är beslutad',
  en: 'done U14: the process is decided',
} as const

export const done: Command = {
  name: 'done',
  subject: 'followUp',
  who: 'owner',
  outside: 'own',
  needs: ['action'],
  takesText: true,
  words: {
    sv: ['klart', 'klar', 'klara', 'färdigt', 'färdig'],
    en: ['done', 'finished', 'complete', 'completed'],
  },
  usage: { sv: 'klart U14 [: hur]', en: 'done U14 [: how]' },
  example,
  accepts: (rest) => /^(?:med )?u ?\d|^[.!]*$/i.test(rest),
  async run(turn, { rest }) {
    const { actions, after } = await several(
      turn,
      rest.replace(/^med /i, ''),
      example[turn.language],
    )
    const texts: string[] = []
    for (const action of actions) {
      checkOwner(turn, action)
      const next = madeDone(action, doing(turn), after)
      await saveAction(turn, next)
      const how = short(after, 600)
      const telling = tell(
        turn,
        next,
        mustKnow(turn, next.owners),
        turn.t.followUp.toldDone({ ...told(next), by: turn.sender.name, how }),
      )
      texts.push(lines(turn.t.followUp.done({ ...told(next), how }), telling))
    }
    return { text: lines(...texts, turn.t.followUp.wrongHint) }
  },
}

/** `U14`, `U14, U15 och U16`: each once, at most ten. */
async function several(
  turn: Turn,
  rest: string,
  missing: string,
): Promise<{ readonly actions: readonly Action[]; readonly after: string }> {
  const { action, after } = await actionMeant(turn, rest, missing)
  const actions = [action]
  let left = after
  for (
    let more = another.exec(left);
    more?.[1] !== undefined && actions.length < 10;
    more = another.exec(left)
  ) {
    const next = await actionOf(turn, more[1])
    if (!actions.some(({ id }) => id === next.id)) actions.push(next)
    left = left
      .slice(more[0].length)
      .replace(/^[\s:,.]+/, '')
      .trim()
  }
  return { actions, after: left }
}
const another = /^(?:(?:och|and|&)\s+)?(u ?\d{1,9})(?![\p{L}\p{N}])/iu

const reopenExample = { sv: 'öppna U14', en: 'reopen U14' } as const

export const reopen: Command = {
  name: 'reopen',
  subject: 'followUp',
  who: 'lead',
  needs: ['action'],
  takesText: false,
  words: { sv: ['öppna', 'återöppna'], en: ['reopen', 'open'] },
  usage: { sv: 'öppna U14', en: 'reopen U14' },
  example: reopenExample,
  accepts: (rest) => /^(?:uppdrag |action )?u ?\d|^$/i.test(rest),
  async run(turn, { rest }) {
    const { action } = await actionMeant(
      turn,
      rest.replace(/^(?:uppdrag|action) /i, ''),
      reopenExample[turn.language],
    )
    const next = reopened(action, doing(turn))
    await saveAction(turn, next)
    const telling = tell(
      turn,
      next,
      mustKnow(turn, next.owners),
      turn.t.followUp.toldReopened({ ...told(next), by: turn.sender.name }),
      choicesFor(turn, next),
    )
    return {
      text: lines(turn.t.followUp.reopened(told(next)), telling, turn.t.followUp.remindHint),
    }
  },
}
