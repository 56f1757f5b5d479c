import { digest } from '../store/digest.ts'
import type { Doc, Store } from '../store/store.ts'
import type { Conversation } from '../world.ts'

/** Of groups, chats or people, in a tenant. Every turn asks for the same few, and hashing takes longer than looking. */
export function partitionOf(kind: 'g' | 'c' | 'u', tenantId: string, name: string): string {
  const said = `${kind}\n${tenantId}\n${name}`
  const known = partitions.get(said)
  if (known !== undefined) return known
  const made = `${kind}-${digest(tenantId, name)}`
  if (partitions.size >= MOST_PARTITIONS) partitions.clear()
  partitions.set(said, made)
  return made
}

const partitions = new Map<string, string>()
const MOST_PARTITIONS = 1000

/** The partition of a person, across groups. */
export const userPartition = (tenantId: string, identity: string): string =>
  partitionOf('u', tenantId, identity)

/** How a person is known across groups: by Entra id, else by the id Teams uses towards this bot. */
export const identityOf = (account: {
  readonly aadId?: string
  readonly teamsId: string
}): string => account.aadId ?? account.teamsId

/** A person as the bot meets them outside any one group: their personal chat and the group they last spoke of. */
export interface User extends Doc {
  readonly type: 'user'
  readonly id: 'user'
  readonly conversation?: Conversation
  /** The partition of the group that a personal sentence belongs to. */
  readonly current?: string
  /** Of an earlier version: what is a `Wish` now. Nothing reads it. */
  readonly waiting?: string
  /** Nothing can be posted to them until they write or take the bot back: both write this document anew. */
  readonly unreachable?: { readonly at: string; readonly reason: string }
  /** Of someone in several groups: the actions each group last reminded of, so that an answer finds its group. */
  readonly reminded?: Readonly<
    Record<string, { readonly at: string; readonly actions: readonly string[] }>
  >
}

/** What was said when the bot had to ask which group was meant. It may be for few, and waits for a day. */
export interface Wish extends Doc {
  readonly type: 'wish'
  readonly id: 'wish'
  readonly text: string
}

/** `seconds`: how long it waits. */
export const wishDoc = (pk: string, text: string, seconds: number): Wish => ({
  id: 'wish',
  pk,
  type: 'wish',
  ttl: seconds,
  text,
})

/** That a person belongs to a group. */
export interface Membership extends Doc {
  readonly type: 'membership'
  readonly groupPk: string
  readonly name: string
}

export interface UserPage {
  readonly user: User | undefined
  readonly wish: Wish | undefined
  readonly groups: readonly Membership[]
}

/** What the bot knows of a person, in one read. */
export async function readUser(store: Store, pk: string): Promise<UserPage> {
  const page = await store.list(pk, { index: 'user', limit: 100 })
  const docs = page.items.map((item) => item.doc as User | Wish | Membership)
  return {
    user: docs.find((doc): doc is User => doc.type === 'user'),
    wish: docs.find((doc): doc is Wish => doc.type === 'wish'),
    groups: docs.filter((doc): doc is Membership => doc.type === 'membership'),
  }
}

export const userDoc = (pk: string, values: Omit<User, keyof Doc | 'type' | 'id'>): User => ({
  ...values,
  id: 'user',
  pk,
  type: 'user',
})

export const membershipDoc = (pk: string, groupPk: string, name: string): Membership => ({
  id: `in-${groupPk}`,
  pk,
  type: 'membership',
  groupPk,
  name,
})
