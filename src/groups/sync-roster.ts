import type { Someone } from '../world.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { dayOf } from '../meetings/calendar.ts'
import { rosterDoc, rosterDocId } from './roster-night.ts'
import { identityOf, membershipDoc, userPartition } from '../delivery/user.ts'
import { newGroup, type Account, type Group, type Home } from '../meetings/group.ts'
import { belongs, comings } from '../meetings/rights.ts'
import {
  leads,
  personOf,
  present,
  withAccounts,
  withoutAccounts,
  withPerson,
  withRole,
} from '../meetings/roster.ts'
import { everLed } from '../meetings/succession.ts'
import { update } from '../store/update.ts'
import type { Conversation, Incoming, World } from '../world.ts'
import { cleanAccount, cleanName } from './clean-account.ts'
import { noteHappened } from './roster-log.ts'

type Meeting = Pick<Incoming, 'conversation' | 'teamId' | 'groupName'> & {
  readonly sender?: Account
  readonly by?: Someone
}

/**
 * Asks Teams who belongs to a chat or team and takes them into the group's roster; makes the group when it is new. Whoever of the house installs
 * the bot in it becomes the first secretary. Safe to repeat.
 *
 * Teams' roster decides who belongs: whoever it does not show any more has left, and whoever speaks without being in it is an outsider. Only
 * where Teams has never told a roster is the group made of those who spoke.
 */
export async function meet(
  world: World,
  pk: string,
  place: Meeting,
  installer?: Account,
): Promise<Group> {
  const accounts = await rosterOf(world, pk, place)
  const now = world.now()
  const { group, came } = await update(world.store, pk, async (book) => {
    const stored = await book.get<Group>('group')
    const known =
      stored ??
      newGroup({
        pk,
        name: '',
        tenantId: place.conversation.tenantId,
        home: homeOf(place.conversation, place.teamId),
        now,
      })
    const speaking = [place.sender, installer].flatMap((account) =>
      account && !isIn(accounts, account) ? unlisted(stored, accounts, cleanAccount(account)) : [],
    )
    const joined = withAccounts(
      { ...known, removedAt: undefined, name: cleanName(place.groupName) || known.name },
      [...accounts, ...speaking],
    )
    const met =
      accounts.length === 0
        ? { ...joined, rosterTriedAt: now.toISOString() }
        : {
            ...fromTheHouse(
              stored,
              withoutAccounts(joined, missing(joined, accounts), now, installer),
            ),
            rosterReadAt: known.rosterReadAt ?? now.toISOString(),
            rosterReadOn: dayOf(now, known.settings.zone),
            rosterTriedAt: undefined,
          }
    const next = installer ? withFirstSecretary(met, installer) : met
    if (movesReminders(stored, next)) book.overwrite(replanDoc(pk, now))
    await book.put(next)
    if (accounts.length > 0 && !(await book.get(rosterDocId))) await book.put(rosterDoc(next, now))
    await noteHappened({
      world,
      book,
      before: stored,
      after: next,
      event: stored ? 'joined' : 'installed',
      from: place.conversation.kind,
      by: place.by ?? installer,
      now,
    })
    return { group: next, came: comings(stored, next).came }
  })
  // A look at the roster finds few who are new; the others have been noted long ago.
  const looked = place.sender === undefined && place.by === undefined && installer === undefined
  await Promise.all(
    (looked ? came : present(group)).map((person) =>
      remember(world, group, { teamsId: person.teamsId ?? '', aadId: person.aadId }),
    ),
  )
  return group
}

/** Everyone Teams shows there; nobody when it could not be asked. */
async function rosterOf(world: World, pk: string, place: Meeting): Promise<readonly Account[]> {
  try {
    return (await world.messenger.members(place.conversation, place.teamId)).map(cleanAccount)
  } catch (error) {
    world.log.warn({ pk, error: String(error) }, 'the roster could not be read')
    return []
  }
}

const isIn = (
  accounts: readonly Account[],
  { teamsId, aadId }: Pick<Account, 'teamsId' | 'aadId'>,
): boolean =>
  accounts.some(
    (account) => account.teamsId === teamsId || (aadId !== undefined && account.aadId === aadId),
  )

/** Somebody who speaks and whom the roster did not show. Somebody known stays what they are: a member, an outsider, or gone. */
function unlisted(
  stored: Group | undefined,
  accounts: readonly Account[],
  account: Account,
): readonly Account[] {
  const known = stored && personOf(stored, account)
  const everRead = accounts.length > 0 || stored?.rosterReadAt !== undefined
  if (known && (everRead || !known.leftAt)) return []
  return [everRead ? { ...account, outside: 'unverified' } : account]
}

/** People with an account whom a roster that was read does not show. Those let in from outside stay: they may be in another channel. */
const missing = (
  group: Group,
  accounts: readonly Account[],
): readonly Pick<Account, 'teamsId' | 'aadId'>[] =>
  present(group)
    .filter(
      (person) => (person.teamsId ?? person.aadId) !== undefined && person.outside === undefined,
    )
    .map(({ teamsId = '', aadId }) => ({ teamsId, ...(aadId === undefined ? {} : { aadId }) }))
    .filter((account) => !isIn(accounts, account))

/** Where the bot posts by itself. Threads are left out: a post of its own begins a new one. */
export const homeOf = (conversation: Conversation, teamId?: string): Home => ({
  ...conversation,
  id: conversation.id.split(';')[0] ?? conversation.id,
  ...(teamId === undefined ? {} : { teamId }),
})

/** The first of a new group, if they are of the house. A group that somebody has led is not taken over by installing the bot once more. */
function withFirstSecretary(group: Group, installer: Account): Group {
  const person = personOf(group, installer)
  return person && person.outside === undefined && belongs(person) && !everLed(group)
    ? withPerson(group, withRole(person, 'secretary'))
    : group
}

/** Once Teams tells who is of the house, for the first time: whoever came from outside leads the group no more. */
function fromTheHouse(stored: Group | undefined, group: Group): Group {
  if (!stored || stored.rosterReadAt !== undefined) return group
  return present(group)
    .filter((person) => person.outside !== undefined && leads(person))
    .reduce((now, person) => withPerson(now, { ...person, roles: [] }), group)
}

/** Notes in the person's own partition that they belong to this group, so that a personal sentence finds it. */
async function remember(
  world: World,
  group: Group,
  account: { readonly teamsId: string; readonly aadId: string | undefined },
): Promise<void> {
  const identity = identityOf({
    teamsId: account.teamsId,
    ...(account.aadId ? { aadId: account.aadId } : {}),
  })
  if (!identity) return
  const pk = userPartition(group.tenantId, identity)
  await update(world.store, pk, (book) => book.put(membershipDoc(pk, group.pk, group.name)))
}
