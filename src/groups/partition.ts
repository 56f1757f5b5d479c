import { partitionOf } from '../delivery/user.ts'
import { digest } from '../store/digest.ts'
import type { Conversation, Incoming } from '../world.ts'

/** The partition of a group: a team is one group, a group chat is a group of its own. */
export const groupPartition = (tenantId: string, teamOrChatId: string): string =>
  partitionOf('g', tenantId, teamOrChatId)

/** The partition of a Teams meeting's own chat, which belongs to a group only once someone has said which. */
export const chatPartition = (tenantId: string, conversationId: string): string =>
  partitionOf('c', tenantId, conversationId)

/** The group partition that a sentence outside personal chat belongs to. */
export const spokenPartition = (incoming: Incoming): string =>
  groupPartition(incoming.conversation.tenantId, incoming.teamId ?? chatIdOf(incoming.conversation))

/** A channel thread is the channel; a thread has `;messageid=` behind the channel's id. */
export const chatIdOf = (conversation: Pick<Conversation, 'id'>): string =>
  conversation.id.split(';')[0] ?? conversation.id

/** Whether this is a Teams meeting's own chat: one beside a group's, where the same people meet. Not every activity there names the meeting. */
export const isMeetingChat = ({
  conversation: { id, kind },
  teamId,
  teamsMeetingId,
}: Pick<Incoming, 'conversation'> & {
  readonly teamId?: string | undefined
  readonly teamsMeetingId?: string | undefined
}): boolean =>
  teamId === undefined &&
  kind !== 'personal' &&
  (teamsMeetingId !== undefined || (kind === 'groupChat' && id.startsWith('19:meeting_')))

/** The same activity has the same key, in whatever process. */
export const activityKey = ({
  conversation,
  activityId,
}: Pick<Incoming, 'conversation' | 'activityId'>): string => digest(conversation.id, activityId)
