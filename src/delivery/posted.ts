import type { Range } from '../store/store.ts'
import type { Conversation } from '../world.ts'
import { digest } from './user.ts'

/** More posts than were ever sent as one, with the changes of it. */
const MOST = 100

/** Under which a delivered post is found again by the message that Teams made of it. */
export const postedKey = (
  conversationId: string,
  activityId: string | undefined,
  id: string,
): { readonly posted?: string } =>
  activityId === undefined ? {} : { posted: `${nameOf(conversationId, activityId)}|${id}` }

/** The deliveries that went out as this message, or changed it. */
export function postedAs({ id }: Pick<Conversation, 'id'>, activityId: string): Range {
  const name = nameOf(id, activityId)
  return { index: 'posted', from: `${name}|`, to: `${name}|~`, limit: MOST }
}

/** A thread of a channel is the channel. */
const nameOf = (conversationId: string, activityId: string): string =>
  digest(conversationId.split(';')[0] ?? '', activityId)
