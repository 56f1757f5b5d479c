import type { Doc, Store } from '../store/store.ts'
import type { Conversation } from '../world.ts'
import { chatIdOf, chatPartition } from './partition.ts'

/** Which group a Teams meeting's own chat belongs to. */
export interface ChatLink extends Doc {
  readonly type: 'chat'
  readonly groupPk?: string
  /** What was said before it was known, and the identity of whoever said it: nobody else's answer makes it theirs. */
  readonly waiting?: string
  readonly by?: string
  /** The partitions of the groups that were offered, in order: for whom these are theirs too, a number says the same. */
  readonly offered?: readonly string[]
}

/** The partition of the group that a Teams meeting's own chat was said to belong to; `undefined` when nobody has said. */
export const linkedGroup = async (
  store: Store,
  conversation: Conversation,
): Promise<string | undefined> =>
  (await store.get<ChatLink>(chatPartition(conversation.tenantId, chatIdOf(conversation)), 'chat'))
    ?.doc.groupPk
