import type { Group } from '../meetings/group.ts'
import { tieOf } from '../meetings/teams-ties.ts'
import type { Doc, Store } from '../store/store.ts'

/** Which group a Teams meeting's own chat belongs to. */
export interface ChatLink extends Doc {
  readonly type: 'chat'
  /** Of a chat that an earlier version tied at the word of one of those who lead. */
  readonly groupPk?: string
  /** The group that somebody said it belongs to, where an earlier version kept one alone. */
  readonly proposed?: string
  /**
   * The groups that somebody said it belongs to. It is that one's whose leaders have confirmed it first, having seen which meeting it is: what is said in
   * the name of another group takes nobody's answer away.
   */
  readonly all?: readonly string[]
  /** Who was told that nothing is answered there yet, and when: identities. */
  readonly told?: readonly { readonly who: string; readonly at: string }[]
}

export const newLink = (pk: string): ChatLink => ({ id: 'chat', pk, type: 'chat' })

/** More groups than meet in one Teams meeting. */
const MOST_PROPOSED = 20

const proposedOf = ({ proposed, all }: ChatLink): readonly string[] =>
  all ?? (proposed === undefined ? [] : [proposed])

export const isProposed = (link: ChatLink | undefined, group: string): boolean =>
  link !== undefined && proposedOf(link).includes(group)

export const withProposed = (link: ChatLink, group: string): ChatLink => ({
  ...link,
  all: [...proposedOf(link), group].slice(-MOST_PROPOSED),
})

/** The partition of the group that a Teams meeting's own chat belongs to, by the chat's; `undefined` where nobody who leads one has said so. */
export async function tiedTo(store: Store, chat: string): Promise<string | undefined> {
  const link = (await store.get<ChatLink>(chat, 'chat'))?.doc
  if (!link || link.groupPk !== undefined) return link?.groupPk
  const groups = await Promise.all(
    proposedOf(link).map(async (pk) => (await store.get<Group>(pk, 'group'))?.doc),
  )
  const saidYes = groups.flatMap((group) => {
    const answer = group && !group.removedAt ? tieOf(group, chat)?.answer : undefined
    return group && answer?.tied ? [{ pk: group.pk, at: answer.at }] : []
  })
  return saidYes.sort((a, b) => a.at.localeCompare(b.at))[0]?.pk
}
