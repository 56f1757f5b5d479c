import type { Account, Group } from '../meetings/group.ts'
import { MOST_PEOPLE, PeopleByAccount } from '../meetings/roster.ts'
import type { Incoming, World } from '../world.ts'
import { cleanAccount } from './clean-account.ts'

type Place = Pick<Incoming, 'conversation' | 'teamId'>

/**
 * What Teams told: everyone who is there; of a large team `part`, those it was asked about, and `gone`, those of them whom it does not show;
 * or nothing, since it could not be asked.
 */
export type Roster =
  | { readonly kind: 'whole'; readonly accounts: readonly Account[] }
  | {
      readonly kind: 'part'
      readonly accounts: readonly Account[]
      readonly gone: readonly Account[]
    }
  | { readonly kind: 'unread'; readonly accounts: readonly [] }

interface Asking {
  readonly pk: string
  readonly place: Place
  readonly before: Group | undefined
  readonly concerned: readonly Account[]
}

export async function rosterOf(world: World, asking: Asking): Promise<Roster> {
  const { pk, place, before, concerned } = asking
  const { messenger } = world
  try {
    if (before?.large && concerned.length > 0) return await partOf(world, asking)
    // By night all of a large team is read, so that those who left are found.
    const isLook = before !== undefined && concerned.length === 0
    const accounts = await messenger.members(
      place.conversation,
      place.teamId,
      isLook ? undefined : MOST_PEOPLE,
    )
    if (accounts.length === 0) return { kind: 'unread', accounts: [] }
    return isLook || accounts.length <= MOST_PEOPLE
      ? { kind: 'whole', accounts: accounts.map(cleanAccount) }
      : await partOf(world, asking)
  } catch (error) {
    world.log.warn({ pk, error: String(error) }, 'the roster could not be read')
    return { kind: 'unread', accounts: [] }
  }
}

async function partOf(world: World, { place, concerned }: Asking): Promise<Roster> {
  const found = await Promise.all(
    concerned.map((account) => world.messenger.member(place.conversation, account, place.teamId)),
  )
  return {
    kind: 'part',
    accounts: found.flatMap((account) => (account ? [cleanAccount(account)] : [])),
    gone: concerned.filter((_, index) => found[index] === undefined),
  }
}

/** Of a large team those who are known, or speak; else everyone. */
export function takenIn(
  stored: Group | undefined,
  { kind, accounts }: Roster,
  speakers: readonly Account[],
): readonly Account[] {
  if (kind === 'whole' && accounts.length <= MOST_PEOPLE) return accounts
  const known = new PeopleByAccount(stored ?? { people: {} })
  const speaks = among(speakers)
  return accounts.filter((account) => known.known(account) !== undefined || speaks(account))
}

export type Ids = Pick<Account, 'teamsId' | 'aadId'>

/** Whether an account is one of these. */
export function among(accounts: readonly Ids[]): (account: Ids) => boolean {
  const teamsIds = new Set(accounts.map(({ teamsId }) => teamsId))
  const aadIds = new Set(accounts.flatMap(({ aadId }) => aadId ?? []))
  return ({ teamsId, aadId }) => teamsIds.has(teamsId) || (aadId !== undefined && aadIds.has(aadId))
}
