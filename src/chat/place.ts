import { createHash } from 'node:crypto'
import type { Doc, Store } from '../store/store.ts'
import type { Conversation, Incoming } from '../world.ts'

const digest = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)

/** The partition of a group: a team is one group, a group chat is a group of its own. */
export const groupPartition = (tenantId: string, teamOrChatId: string): string => `g-${digest(tenantId, teamOrChatId)}`

/** The partition of a person, across groups. */
export const userPartition = (tenantId: string, identity: string): string => `u-${digest(tenantId, identity)}`

/** The partition of a Teams meeting's own chat, which belongs to a group only once someone has said which. */
export const chatPartition = (tenantId: string, conversationId: string): string => `c-${digest(tenantId, conversationId)}`

/** A person as the bot meets them outside any one group: their personal chat and the group they last spoke of. */
export interface User extends Doc {
  readonly type: 'user'
  readonly id: 'user'
  readonly conversation?: Conversation
  /** The partition of the group that a personal sentence belongs to. */
  readonly current?: string
  /** What was said when the bot had to ask which group was meant. */
  readonly waiting?: string
}

/** That a person belongs to a group. */
export interface Membership extends Doc {
  readonly type: 'membership'
  readonly groupPk: string
  readonly name: string
}

export interface UserPage {
  readonly user: User | undefined
  readonly groups: readonly Membership[]
}

/** What the bot knows of a person, in one read. */
export async function readUser(store: Store, pk: string): Promise<UserPage> {
  const page = await store.list(pk, { index: 'user', limit: 100 })
  const docs = page.items.map((item) => item.doc as User | Membership)
  return {
    user: docs.find((doc): doc is User => doc.type === 'user'),
    groups: docs.filter((doc): doc is Membership => doc.type === 'membership'),
  }
}

export const userDoc = (pk: string, values: Omit<User, keyof Doc | 'type' | 'id'>): User => ({
  ...values, id: 'user', pk, type: 'user', schema: 1, keys: { user: 'a' },
})

export const membershipDoc = (pk: string, groupPk: string, name: string): Membership => ({
  id: `in-${groupPk}`, pk, type: 'membership', schema: 1, groupPk, name, keys: { user: `g|${groupPk}` },
})

/** How a person is known across groups: by Entra id, else by the id Teams uses towards this bot. */
export const identityOf = (account: { readonly aadId?: string; readonly teamsId: string }): string => account.aadId ?? account.teamsId

/** The group partition that a sentence outside personal chat belongs to. */
export const spokenPartition = (incoming: Incoming): string => groupPartition(incoming.conversation.tenantId, incoming.teamId ?? chatIdOf(incoming.conversation))

/** A channel thread is the channel; a thread has `;messageid=` behind the channel's id. */
export const chatIdOf = (conversation: Pick<Conversation, 'id'>): string => conversation.id.split(';')[0] ?? conversation.id
