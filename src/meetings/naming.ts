import type { Group, Naming, Person, Role } from './group.ts'
import { Refusal } from './refusal.ts'
import { belongs, leaders } from './rights.ts'
import { giveRole } from './roles.ts'
import { hasAccount, hasRole, leads, present } from './roster.ts'

/**
 * # How a deputy names somebody secretary or chair
 *
 * A deputy stands in for those who hold these seats, and nobody comes to rule a group by one person's word: whoever holds one of them, and the working
 * committee, are told and may stop it; a second person confirms it; and it holds after a day at the earliest. Whoever holds such a seat names somebody at
 * once. So does a deputy where nobody holds one, and nobody was taken out of it lately.
 */
const DAY_MS = 24 * 3_600_000
/** What nobody confirms lapses after this. */
const LAPSES_DAYS = 14
/** Whoever was taken out of the chat by another within this keeps a word in it. */
const REMOVED_DAYS = 30

const later = (at: string, days: number): Date => new Date(Date.parse(at) + days * DAY_MS)

const hasSeat = (person: Person): boolean => hasRole(person, 'secretary', 'chair')

/** Those who decide who is secretary and chair. */
export const seated = (group: Group): readonly Person[] => leaders(group).filter(hasSeat)

const removed = (group: Group, now: Date): readonly Person[] =>
  Object.values(group.people).filter(
    (person) =>
      hasSeat(person) &&
      person.removedBy !== undefined &&
      person.leftAt !== undefined &&
      later(person.leftAt, REMOVED_DAYS) > now,
  )

/** Whether it takes more than this person's word to give that role. */
export const takesTwo = (group: Group, by: Person, role: Role, now: Date): boolean =>
  (role === 'secretary' || role === 'chair') &&
  !hasSeat(by) &&
  (seated(group).length > 0 || removed(group, now).length > 0)

/** Those who are told and may stop it. */
export const guardiansOf = (group: Group, { person, by }: Naming): readonly Person[] =>
  present(group).filter(
    (one) =>
      one.id !== person &&
      one.id !== by &&
      hasAccount(one) &&
      (hasSeat(one) || hasRole(one, 'committee')),
  )

/** Those whose word confirms it: whoever else leads the group, and the working committee; where there is nobody of them, any member. */
export function secondsOf(group: Group, { person, by, askedAt }: Naming): readonly Person[] {
  const removers = new Set(removed(group, new Date(askedAt)).map(({ removedBy }) => removedBy))
  const others = present(group).filter(
    (one) =>
      one.id !== person &&
      one.id !== by &&
      hasAccount(one) &&
      one.outside === undefined &&
      belongs(one) &&
      !removers.has(one.id),
  )
  const first = others.filter((one) => leads(one) || hasRole(one, 'committee'))
  return first.length > 0 ? first : others
}

/** Whether somebody is asked about it. */
export const answersNaming = (group: Group, person: Person): boolean =>
  group.naming !== undefined &&
  [
    group.naming.person,
    ...secondsOf(group, group.naming).map(({ id }) => id),
    ...guardiansOf(group, group.naming).map(({ id }) => id),
  ].includes(person.id)

/** The group in which that is asked for. Refuses `namingWaits`. */
export function name(group: Group, asked: Omit<Naming, 'askedAt'>, now: Date): Group {
  const held = group.naming
  if (held && later(held.askedAt, LAPSES_DAYS) > now)
    throw new Refusal('namingWaits', { name: group.people[held.person]?.name ?? held.person })
  return { ...group, naming: { ...asked, askedAt: now.toISOString() } }
}

/** The group with a second person's word. Whoever holds a seat could say it alone: then it holds at once. */
export function confirmNaming(group: Group, person: Person): Group {
  const held = group.naming
  if (!held || !secondsOf(group, held).some(({ id }) => id === person.id))
    throw new Refusal('namingNotYours', {
      who: held ? secondsOf(group, held).map((one) => one.name) : [],
    })
  const naming = { ...held, confirmedBy: held.confirmedBy ?? person.id }
  return hasSeat(person) ? named(group, naming) : { ...group, naming }
}

/** The group in which it is not asked for any more: by a guardian, or by whoever asked. Refuses `namingNotYours`. */
export function stopNaming(group: Group, person: Person): Group {
  const held = group.naming
  const may = held ? [...guardiansOf(group, held).map(({ id }) => id), held.by, held.person] : []
  if (!may.includes(person.id))
    throw new Refusal('namingNotYours', {
      who: held ? guardiansOf(group, held).map((one) => one.name) : [],
    })
  return withoutNaming(group)
}

function withoutNaming({ naming: _gone, ...group }: Group): Group {
  return group
}

/** When it holds at the earliest. */
export const namingHolds = ({ askedAt }: Naming): Date => later(askedAt, 1)

/** When the clock has to look at it. */
export const namingLooksAt = ({ naming }: Group, now: Date): Date | undefined =>
  naming && [namingHolds(naming), later(naming.askedAt, LAPSES_DAYS)].find((day) => day > now)

/** What has become of it by now: it holds, it has lapsed, it is overtaken since one of the two is gone or leads no more, or it waits. */
export function namingSettled(
  group: Group,
  now: Date,
): { readonly kind: 'named' | 'lapsed' | 'overtaken'; readonly group: Group } | undefined {
  const held = group.naming
  if (!held) return undefined
  const [person, by] = [group.people[held.person], group.people[held.by]]
  const isOver =
    !person || person.leftAt !== undefined || !by || by.leftAt !== undefined || !leads(by)
  if (isOver || hasRole(person, held.role))
    return { kind: 'overtaken', group: withoutNaming(group) }
  // While the bot is away nobody can say no.
  if (held.confirmedBy !== undefined && namingHolds(held) <= now && group.removedAt === undefined)
    return { kind: 'named', group: named(group, held) }
  return later(held.askedAt, LAPSES_DAYS) <= now
    ? { kind: 'lapsed', group: withoutNaming(group) }
    : undefined
}

function named(group: Group, { person, role }: Naming): Group {
  const whom = group.people[person]
  return whom ? giveRole(withoutNaming(group), whom, role) : withoutNaming(group)
}
