import { answeredTie } from '../../meetings/teams-ties.ts'
import { act } from '../../turn/act.ts'
import { number } from '../../turn/arguments/number-argument.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'

/** A Teams meeting that somebody took the bot into is the group's: said in one's own chat, where its title, organiser and time were shown. */
export const tieMeeting = act({
  name: 'tieMeeting',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  args: { number },
  run: (turn, { number: which }) => answered(turn, which, true),
})

/** It is not. */
export const leaveMeeting = act({
  name: 'leaveMeeting',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  args: { number },
  run: (turn, { number: which }) => answered(turn, which, false),
})

async function answered(turn: Turn, which: number, tied: boolean): Promise<Reply> {
  const { talk } = turn.t
  const { conversation, teamsMeetingId } = turn.incoming
  if (conversation.kind !== 'personal' && teamsMeetingId === undefined)
    return { text: talk.tieInOwnChat }
  const { group, tie } = answeredTie(turn.group, which, {
    tied,
    by: turn.sender.id,
    at: turn.now.toISOString(),
  })
  await turn.saveGroup(group)
  const told = { title: tie.title, group: group.name }
  return { text: tied ? talk.tied(told) : talk.notTied(told) }
}
