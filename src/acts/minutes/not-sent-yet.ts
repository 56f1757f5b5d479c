import { refOf } from '../../meetings/ref.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { lines } from '../../text/cut.ts'
import type { Command, Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { calledIn } from './minutes-meant.ts'

/** In place of minutes that have not been sent out: that they have not, and for whoever does not read drafts the summary once there is one. */
export async function notSentYet(turn: Turn, meeting: Meeting): Promise<Reply> {
  const told = turn.t.minutes.notSentYet({
    called: calledIn(turn),
    day: refOf(meeting),
    open: meeting.status === 'open',
    again: meeting.status === 'open' && meeting.reopened?.at(-1)?.sentOut !== undefined,
    alone: turn.withheld,
  })
  if (meeting.status !== 'closed' || turn.withheld) return { text: told }
  const summary = turn.commands.find(
    (one): one is Command => one.name === 'summary' && 'perform' in one,
  )
  const shown = await summary?.perform(turn, { args: { meeting: refOf(meeting) } })
  return { text: lines(told, shown?.reply.text ?? '') }
}
