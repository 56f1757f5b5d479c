import { wakeKey, type Keys } from '../meetings/waking.ts'
import { digest } from './digest.ts'

interface Posted {
  readonly id: string
  readonly queuedAt: string
  readonly updates?: string | undefined
  readonly status: 'pending' | 'delivered' | 'failed'
  readonly activityId?: string | undefined
  readonly conversationId?: string | undefined
}

/**
 * Index `ledger` orders all posts by time. One that waits stands in `wake`, from when it was queued or from `at`, and in `updating` where it is to
 * replace another one; one that was delivered stands in `posted`, by the message that Teams made of it.
 */
export const deliveryKeys = (post: Posted, at: Date = new Date(post.queuedAt)): Keys => ({
  ledger: `${post.queuedAt}|${post.id}`,
  ...(post.status === 'pending' ? waitingKeys(post, at) : {}),
  ...(post.activityId !== undefined && post.conversationId !== undefined
    ? { posted: `${postedName(post.conversationId, post.activityId)}|${post.id}` }
    : {}),
})

const waitingKeys = ({ id, updates }: Posted, at: Date): Keys => ({
  wake: wakeKey(at, id),
  ...(updates === undefined ? {} : { updating: `${updates}|${id}` }),
})

/** A thread of a channel is the channel. */
export const postedName = (conversationId: string, activityId: string): string =>
  digest(conversationId.split(';')[0] ?? '', activityId)
