import { lines, short } from '../../text/cut.ts'
import { reported } from '../../meetings/actions.ts'
import { nameOf } from '../../meetings/roster.ts'
import { formatDue } from '../../text/dates.ts'
import type { Command } from '../../turn/command.ts'
import { meetingDayIn, saveAction } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionMeant, actionOf, checkOwner, doing } from './meant.ts'
import { choicesFor, dayText, lineOf, mustKnow, tell, told } from './told.ts'

const example = {
  sv: 'läge U14: upphandlingen är klar, avtalet skrivs i maj',
  en: 'status U14: tender finished, contract in May',
} as const

export const status: Command = {
  name: 'status',
  subject: 'followUp',
  who: 'owner',
  outside: 'own',
  needs: ['actionColon'],
  takesText: true,
  words: {
    sv: ['läge', 'läget', 'läge i', 'läge för', 'visa uppdraget'],
    en: ['status', 'status of'],
  },
  usage: { sv: 'läge U14: …', en: 'status U14: …' },
  example,
  async run(turn, { rest }) {
    const { action, after } = await actionMeant(turn, rest, example[turn.language])
    if (after === '')
      return {
        text: await shown(turn, action.id),
        ...(action.status === 'open' ? { choices: choicesFor(turn, action) } : {}),
      }
    checkOwner(turn, action)
    const next = reported(action, doing(turn), after)
    await saveAction(turn, next)
    const report = short(after, 600)
    const telling = tell(
      turn,
      next,
      mustKnow(turn, next.owners),
      turn.t.followUp.toldReport({ ...told(next), by: turn.sender.name, report }),
    )
    return { text: lines(turn.t.followUp.reported({ ...told(next), report }), telling) }
  },
}

/** All that is known about one action. */
export async function shown(turn: Turn, id: string): Promise<string> {
  const action = await actionOf(turn, id)
  const reports = action.reports.slice(-20).map(({ at, by, text }) => ({
    day: dayText(turn, at),
    by: nameOf(turn.group, by),
    text: short(text, 1000),
  }))
  const moves = action.postponements.slice(-20).map(({ at, by, to, reason }) => ({
    day: dayText(turn, at),
    by: nameOf(turn.group, by),
    to: formatDue(to, turn.language, meetingDayIn(turn)),
    reason: short(reason ?? '', 300),
  }))
  return turn.t.followUp.shown({
    ...lineOf(turn, action, { length: 4000 }),
    reports,
    moves,
    how: action.status === 'done' ? (action.how ?? '') : '',
  })
}
