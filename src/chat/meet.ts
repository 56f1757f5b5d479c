import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { identityOf, membershipDoc, userPartition } from '../delivery/user.ts'
import { newGroup, type Account, type Group, type Home } from '../meetings/group.ts'
import { personOf, present, withAccounts, withPerson, withRole } from '../meetings/roster.ts'
import { update } from '../store/update.ts'
import type { Conversation, Incoming, World } from '../world.ts'

type Meeting = Pick<Incoming, 'conversation' | 'teamId' | 'groupName'> & { readonly sender?: Account }

/**
 * Asks Teams who belongs to a chat or team and takes them into the group's roster; makes the group when it is new. Whoever installs
 * the bot becomes the first secretary. Safe to repeat. Where Teams does not answer, the group is made of those who spoke.
 */
export async function meet(world: World, pk: string, place: Meeting, installer?: Account): Promise<Group> {
  const accounts = await world.messenger.members(place.conversation, place.teamId).catch((error: unknown) => {
    world.log.warn({ pk, error: String(error) }, 'the roster could not be read')
    return []
  })
  const speaking = [place.sender, installer].filter((account) => account !== undefined && !accounts.some((known) => known.teamsId === account.teamsId)) as Account[]
  const now = world.now()
  const group = await update(world.store, pk, async (book) => {
    const stored = await book.get<Group>('group')
    const known = stored
      ?? newGroup({ pk, name: place.groupName ?? '', tenantId: place.conversation.tenantId, home: homeOf(place.conversation, place.teamId), now })
    const joined = withAccounts({ ...known, removedAt: undefined, name: place.groupName ?? known.name }, [...accounts, ...speaking])
    const next = installer ? withFirstSecretary(joined, installer) : joined
    if (movesReminders(stored, next)) await book.put(replanDoc(pk, now))
    await book.put(next)
    return next
  })
  await Promise.all(present(group).map((person) => remember(world, group, { teamsId: person.teamsId ?? '', aadId: person.aadId })))
  return group
}

/** Where the bot posts by itself. Threads are left out: a post of its own begins a new one. */
export const homeOf = (conversation: Conversation, teamId?: string): Home => ({
  ...conversation, id: conversation.id.split(';')[0] ?? conversation.id, ...(teamId === undefined ? {} : { teamId }),
})

function withFirstSecretary(group: Group, installer: Account): Group {
  const person = personOf(group, installer)
  const taken = present(group).some((one) => one.roles.includes('secretary'))
  return person && !taken ? withPerson(group, withRole(person, 'secretary')) : group
}

/** Notes in the person's own partition that they belong to this group, so that a personal sentence finds it. */
async function remember(world: World, group: Group, account: { readonly teamsId: string; readonly aadId: string | undefined }): Promise<void> {
  const identity = identityOf({ teamsId: account.teamsId, ...(account.aadId ? { aadId: account.aadId } : {}) })
  if (!identity) return
  const pk = userPartition(group.tenantId, identity)
  await update(world.store, pk, (book) => book.put(membershipDoc(pk, group.pk, group.name)))
}
