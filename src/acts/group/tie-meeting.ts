import { isMeetingChat } from '../../groups/partition.ts'
import { Refusal } from '../../meetings/refusal.ts'
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
  ties: true,
  args: { number },
  run: (turn, { number: which }) => answered(turn, which, true),
})

/** It is not. */
export const leaveMeeting = act({
  name: 'leaveMeeting',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  ties: true,
  args: { number },
  run: (turn, { number: which }) => answered(turn, which, false),
})

async function answered(turn: Turn, which: number, tied: boolean): Promise<Reply> {
  const { talk } = turn.t
  const { conversation } = turn.incoming
  if (conversation.kind !== 'personal' && !isMeetingChat(turn.incoming))
    return { text: talk.tieInOwnChat }
  const { group, tie } = answeredTie(turn.group, which, {
    tied,
    by: turn.sender.id,
    at: turn.now.toISOString(),
  })
  const whose = tied ? await turn.whoseChat(tie.chat) : undefined
  if (whose !== undefined && whose !== group.pk) throw new Refusal('tieTaken', { title: tie.title })
  await turn.saveGroup(group)
  // Where it is not the group's, the group is not named in it.
  const named = tied || conversation.kind === 'personal'
  const told = { title: tie.title, group: named ? group.name : '' }
  return { text: tied ? talk.tied(told) : talk.notTied(told) }
}
