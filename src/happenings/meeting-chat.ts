import type { ChatLink } from '../groups/chat-link.ts'
import { chatIdOf, chatPartition } from '../groups/partition.ts'
import { readable } from '../groups/readable-groups.ts'
import { whichGroup } from '../groups/which-group.ts'
import type { Heard } from '../say/bot.ts'
import type { Account, Conversation, World } from '../world.ts'

/** Whether this is a Teams meeting's own chat: one beside a group's, where the same people meet. */
export const isMeetingChat = ({ id, kind }: Conversation): boolean =>
  kind === 'groupChat' && id.startsWith('19:meeting_')

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
  if ('message' in where) return { ...silence, answer: where.message }
  return where.label === undefined ? silence : { ...silence, answer: { text: where.label } }
}
