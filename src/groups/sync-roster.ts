import type { Someone } from '../world.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { dayOf } from '../meetings/calendar.ts'
import { rosterDoc, rosterDocId } from './roster-night.ts'
import { identityOf, membershipDoc, userPartition } from '../delivery/user.ts'
import { inLanes } from '../delivery/lanes.ts'
import { newGroup, type Account, type Group, type Home, type Person } from '../meetings/group.ts'
import { belongs, comings } from '../meetings/rights.ts'
import {
  hasAccount,
  leads,
  MOST_PEOPLE,
  personOf,
  present,
  withAccounts,
  withoutAccounts,
  withPerson,
  withRole,
} from '../meetings/roster.ts'
import { cameBackLate, everLed, withoutLead } from '../meetings/succession.ts'
import { patiently } from '../store/patience.ts'
import type { Stored } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { Conversation, Incoming, World } from '../world.ts'
import { among, rosterOf, takenIn, type Ids, type Roster } from './ask-roster.ts'
import { cleanAccount, cleanName } from './clean-account.ts'
import { noteHappened } from './roster-log.ts'

type Meeting = Pick<Incoming, 'conversation' | 'teamId' | 'groupName'> & {
  readonly sender?: Account
  readonly by?: Someone
  /** Whom to ask about in a large team, though they say nothing there. */
  readonly about?: Account
  /** The group, where it was read just before. */
  readonly known?: Stored<Group> | undefined
}

/**
 * Asks Teams who belongs to a chat or team and takes them into the group's roster; makes the group when it is new. Whoever of the house installs
 * the bot in it becomes the first secretary. Safe to repeat.
 *
 * Teams' roster decides who belongs: whoever it does not show any more has left, and whoever speaks without being in it is an outsider. Only
 * where Teams has never told a roster is the group made of those who spoke. In a team of more people than a group holds, only those are asked about
 * who speak or are in the group already.
 */
export async function meet(
  world: World,
  pk: string,
  place: Meeting,
  installer?: Account,
): Promise<Group> {
  const clean = (one: Account | undefined): readonly Account[] => (one ? [cleanAccount(one)] : [])
  const speakers = [place.sender, installer].flatMap(clean)
  const concerned = [...speakers, ...clean(place.about)]
  const known = place.known ?? (await patiently(() => world.store.get<Group>(pk, 'group')))
  const roster = await rosterOf(world, { pk, place, before: known?.doc, concerned })
  const now = world.now()
  const work = async (book: Book): Promise<{ group: Group; came: readonly Person[] }> => {
    book.begin(rosterDocId)
    const stored = await book.get<Group>('group')
    const next = metGroup(stored, roster, { pk, place, speakers, installer, now })
    if (movesReminders(stored, next)) book.overwrite(replanDoc(pk, now))
    await book.put(next)
    if (roster.kind !== 'unread' && !(await book.get(rosterDocId)))
      await book.put(rosterDoc(next, now))
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
  }
  const { group, came } = await update(world.store, pk, work, { known: known ? [known] : [] })
  const spoke = speakers
    .flatMap((account) => personOf(group, account) ?? [])
    .filter(({ leftAt }) => leftAt === undefined)
  const all = installer ? present(group) : [...new Set([...came, ...spoke])]
  await inLanes(
    all,
    ({ id }) => id,
    LANES,
    (person) => remember(world, group, person),
  )
  return group
}

/** Stores are written to by so many at once, so that a large group does not hold up the others. */
const LANES = 8

interface Met {
  readonly pk: string
  readonly place: Meeting
  readonly speakers: readonly Account[]
  readonly installer: Account | undefined
  readonly now: Date
}

const nameOfGroup = ({ name, named }: Group, inTeams: string | undefined): string =>
  named ? name : cleanName(inTeams) || name

/** The group with what Teams has told, or, where it could not be asked, with those who spoke. */
function metGroup(
  stored: Group | undefined,
  roster: Roster,
  { pk, place, speakers, installer, now }: Met,
): Group {
  const { conversation, teamId, groupName } = place
  const known =
    stored ??
    newGroup({
      pk,
      name: '',
      tenantId: conversation.tenantId,
      home: homeOf(conversation, teamId),
      now,
    })
  const accounts = takenIn(stored, roster, speakers)
  const isShown = among(accounts)
  const speaking = speakers.flatMap((account) =>
    isShown(account) ? [] : unlisted(stored, roster, account),
  )
  const joined = withAccounts(
    { ...known, removedAt: undefined, name: nameOfGroup(known, groupName) },
    [...accounts, ...speaking],
  )
  const read = withRoster(joined, roster, { stored, installer, now })
  const met = withoutLead(read, cameBackLate(stored, read, now))
  return installer ? withFirstSecretary(met, installer) : met
}

function withRoster(
  joined: Group,
  roster: Roster,
  { stored, installer, now }: Pick<Met, 'installer' | 'now'> & { stored: Group | undefined },
): Group {
  const rosterTriedAt = now.toISOString()
  if (roster.kind === 'unread') return { ...joined, rosterTriedAt }
  const gone =
    roster.kind === 'part'
      ? roster.gone.filter((account) => stored && isOfTheHouse(personOf(stored, account)))
      : missing(joined, roster.accounts)
  const left = fromTheHouse(stored, withoutAccounts(joined, gone, now, installer))
  const met = { ...left, rosterReadAt: joined.rosterReadAt ?? now.toISOString() }
  if (roster.kind === 'part') return { ...met, large: true, rosterTriedAt }
  return {
    ...met,
    large: roster.accounts.length > MOST_PEOPLE ? true : undefined,
    rosterReadOn: dayOf(now, joined.settings.zone),
    rosterTriedAt: undefined,
  }
}

/** Somebody who speaks and whom the roster did not show. Somebody known stays what they are: a member, an outsider, or gone. */
function unlisted(stored: Group | undefined, roster: Roster, account: Account): readonly Account[] {
  const known = stored && personOf(stored, account)
  const everRead = roster.kind !== 'unread' || stored?.rosterReadAt !== undefined
  if (known && (everRead || !known.leftAt)) return []
  return [everRead ? { ...account, outside: 'unverified' } : account]
}

const isOfTheHouse = (person: Person | undefined): boolean =>
  person !== undefined && person.outside === undefined

/** People with an account whom a roster that was read does not show. Those let in from outside stay: they may be in another channel. */
function missing(group: Group, accounts: readonly Account[]): readonly Ids[] {
  const isShown = among(accounts)
  return present(group)
    .filter((person) => hasAccount(person) && person.outside === undefined)
    .map(({ teamsId = '', aadId }) => ({ teamsId, ...(aadId === undefined ? {} : { aadId }) }))
    .filter((account) => !isShown(account))
}

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
  { teamsId = '', aadId }: Person,
): Promise<void> {
  const identity = identityOf({ teamsId, ...(aadId ? { aadId } : {}) })
  if (!identity) return
  const pk = userPartition(group.tenantId, identity)
  await update(world.store, pk, (book) => book.put(membershipDoc(pk, group.pk, group.name)))
}
