import { tiedTo } from '../records/chat-link.ts'
import type { Group } from '../meetings/group.ts'
import type { Store } from '../store/store.ts'
import type { Conversation } from '../world.ts'
import { chatIdOf, chatPartition, groupPartition } from './partition.ts'

/** The partition of the group that a Teams meeting's own chat belongs to: by the word of those who lead it, or since people without a group made it one. */
export async function linkedGroup(
  store: Store,
  { tenantId, id }: Conversation,
): Promise<string | undefined> {
  const chat = chatIdOf({ id })
  const tied = await tiedTo(store, chatPartition(tenantId, chat))
  return tied ?? (await ownGroup(store, groupPartition(tenantId, chat)))
}

/** The partition itself, where a group lives in it. */
export async function ownGroup(store: Store, pk: string): Promise<string | undefined> {
  const group = (await store.get<Group>(pk, 'group'))?.doc
  return group && !group.removedAt ? pk : undefined
}
