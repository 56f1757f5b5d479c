import { lines, short } from '../../text/cut.ts'
import { reported } from '../../meetings/actions.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { meetingDayIn, saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionOf, checkOwner, doing } from './meant.ts'
import { choicesFor, dayText, lineOf, mustKnowOf, tell, told } from './action-told.ts'

export const status = act({
  name: 'status',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  outside: 'own',
  unmistakable: true,
  args: { action, report: optional(freeText) },
  async run(turn, { action: id, report: text }) {
    const before = await actionOf(turn, id)
    if (text === undefined)
      return {
        text: await shown(turn, id),
        ...(before.status === 'open' ? { choices: choicesFor(turn, before) } : {}),
      }
    checkOwner(turn, before)
    const next = reported(before, doing(turn), text)
    await saveAction(turn, next)
    const report = short(text, 600)
    const telling = tell(turn, next, mustKnowOf(turn, next), {
      text: turn.t.followUp.toldReport({ ...told(next), by: turn.sender.name, report }),
    })
    return { text: lines(turn.t.followUp.reported({ ...told(next), report }), telling) }
  },
})

/** All that is known about one action. */
export async function shown(turn: Turn, id: string): Promise<string> {
  const shownAction = await actionOf(turn, id)
  const reports = shownAction.reports.slice(-20).map(({ at, by, text }) => ({
    day: dayText(turn, at),
    by: nameOf(turn.group, by),
    text: short(text, 1000),
  }))
  const moves = shownAction.postponements.slice(-20).map(({ at, by, to, reason }) => ({
    day: dayText(turn, at),
    by: nameOf(turn.group, by),
    to: turn.t.dates.formatDue(to, meetingDayIn(turn)),
    reason: short(reason ?? '', 300),
  }))
  return turn.t.followUp.shown({
    ...lineOf(turn, shownAction, { length: 4000 }),
    reports,
    moves,
    how: shownAction.status === 'done' ? (shownAction.how ?? '') : '',
  })
}
