import type { Group } from '../meetings/group.ts'
import { isTied } from '../meetings/teams-ties.ts'
import type { Doc, Store } from '../store/store.ts'
import type { Conversation } from '../world.ts'
import { chatIdOf, chatPartition } from './partition.ts'

/** Which group a Teams meeting's own chat belongs to. */
export interface ChatLink extends Doc {
  readonly type: 'chat'
  /** Of a chat that an earlier version tied at the word of one of those who lead. */
  readonly groupPk?: string
  /** The group that somebody said it belongs to: it does once one of those who lead has confirmed that, having seen which meeting it is. */
  readonly proposed?: string
  /** What was said before it was known, and the identity of whoever said it: nobody else's answer makes it theirs. */
  readonly waiting?: string
  readonly by?: string
  /** The partitions of the groups that were offered, in order: for whom these are theirs too, a number says the same. */
  readonly offered?: readonly string[]
}

/** The partition of the group that a Teams meeting's own chat belongs to; `undefined` where nobody who leads one has said so. */
export const linkedGroup = (
  store: Store,
  conversation: Conversation,
): Promise<string | undefined> =>
  tiedTo(store, chatPartition(conversation.tenantId, chatIdOf(conversation)))

/** The same by the chat's partition. */
export async function tiedTo(store: Store, chat: string): Promise<string | undefined> {
  const link = (await store.get<ChatLink>(chat, 'chat'))?.doc
  if (link?.groupPk !== undefined || link?.proposed === undefined) return link?.groupPk
  const group = (await store.get<Group>(link.proposed, 'group'))?.doc
  return group && isTied(group, chat) ? group.pk : undefined
}
