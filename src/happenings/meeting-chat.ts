import type { ChatLink } from '../records/chat-link.ts'
import { chatIdOf, chatPartition } from '../groups/partition.ts'
import { readable } from '../groups/readable-groups.ts'
import { whichGroup } from '../groups/which-group.ts'
import type { Heard } from '../say/bot.ts'
import type { Account, Conversation, World } from '../world.ts'

/**
 * The bot was taken into a Teams meeting by somebody of a group: it is asked once which group the meeting belongs to, and no group is made of
 * it. `undefined` where the chat is to become a group of its own, since whoever did it has none.
 */
export async function intoMeeting(
  world: World,
  conversation: Conversation,
  by: Account,
): Promise<Heard | undefined> {
  const silence: Heard = { deliver: () => Promise.resolve() }
  const known = await world.store.get<ChatLink>(
    chatPartition(conversation.tenantId, chatIdOf(conversation)),
    'chat',
  )
  if (known) return silence
  const used = { conversation, sender: by, teamsMeetingId: conversation.id }
  if ((await readable(world, used)).length === 0) return undefined
  const where = await whichGroup(world, { ...used, activityId: '', text: 'hej', mentioned: [] })
  return 'message' in where ? { ...silence, answer: where.message } : silence
}
