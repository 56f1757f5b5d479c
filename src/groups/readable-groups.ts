import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import type { Language } from '../meetings/group-settings.ts'
import { personOf } from '../meetings/roster.ts'
import { identityOf, readUser, userPartition } from '../delivery/user.ts'
import type { Incoming, World } from '../world.ts'
import { asOfToday } from './roster-check.ts'
import { linkedGroup } from './linked-group.ts'
import { groupPartition, chatIdOf, isMeetingChat } from './partition.ts'

/** Where the bot was used, perhaps in a chat it knows nothing of, and by whom. */
export type Used = Pick<Incoming, 'conversation' | 'teamId' | 'teamsMeetingId' | 'sender'>

/** The group whose own chat, team or Teams meeting this is; `undefined` where it is none. Only reads, and asks nobody. */
export async function groupAt(
  world: World,
  { conversation, teamId, teamsMeetingId }: Omit<Used, 'sender'>,
): Promise<Group | undefined> {
  if (conversation.kind === 'personal') return undefined
  const pk = isMeetingChat({ conversation, teamId, teamsMeetingId })
    ? await linkedGroup(world.store, conversation)
    : groupPartition(conversation.tenantId, teamId ?? chatIdOf(conversation))
  const group = pk === undefined ? undefined : (await world.store.get<Group>(pk, 'group'))?.doc
  return group && !group.removedAt ? group : undefined
}

/** Whether this is the sender's own chat with the bot, and not one with somebody else. */
export async function isOwnChat(world: World, { conversation, sender }: Used): Promise<boolean> {
  if (conversation.kind !== 'personal') return false
  const { user } = await readUser(
    world.store,
    userPartition(conversation.tenantId, identityOf(sender)),
  )
  return user?.conversation?.id === conversation.id
}

/** The groups that a person may read in from here: the one whose place this is where they belong to it, else all of theirs, oldest first. */
export async function readable(world: World, used: Used): Promise<readonly Group[]> {
  const here = await groupAt(world, used)
  if (here && isIn(here, used)) return [here]
  const { groups } = await readUser(
    world.store,
    userPartition(used.conversation.tenantId, identityOf(used.sender)),
  )
  // A membership noted once is only a hint.
  const docs = await Promise.all(
    groups.map(({ groupPk }) => world.store.get<Group>(groupPk, 'group')),
  )
  const mine = docs.flatMap((stored) =>
    stored && !stored.doc.removedAt && isIn(stored.doc, used) ? [stored.doc] : [],
  )
  return (await Promise.all(mine.map((group) => asOfToday(world, group, used.sender))))
    .filter((group) => isIn(group, used))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** The language somebody is answered in before their sentence is looked at. */
export const languageFor = async (world: World, used: Used): Promise<Language> =>
  (await readable(world, used))[0]?.settings.language ?? defaultLanguage

function isIn(group: Group, { sender }: Used): boolean {
  const person = personOf(group, sender)
  return person !== undefined && !person.leftAt
}
