import type { Group, Person, Role, Wish } from './group.ts'
import type { PersonId } from './ids.ts'
import { seated } from './naming.ts'
import { Refusal } from './refusal.ts'
import { belongs, leaders } from './rights.ts'
import { hasAccount, hasRole, leads, notLeading, present, withPerson, withRole } from './roster.ts'

/**
 * # How a group that nobody leads gets somebody who does
 *
 * A seat is not free because its holder was removed from a chat: any participant may do that. Whoever wants it says so in front of all; those who led
 * and the working committee are told and may stop it; a second person confirms it; and it holds after a day at the earliest. Whoever removed one of
 * those who led neither takes the seat nor confirms it. Those who led may name somebody themselves, at once.
 *
 * A group that nobody has ever led has nothing to guard: the first of the house who takes the role has it.
 */
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** What holds with a second person’s word after a day holds after this where there is nobody else who could give it. */
const ALONE_DAYS = 14
/** For so long somebody who was stopped does not ask again, and a wish that nobody confirms stands. */
const REST_DAYS = 14
/** Those who led and went before the last one of them, within this, went with them. */
const TOGETHER_DAYS = 30

const later = (at: string, days: number): Date => new Date(Date.parse(at) + days * DAY_MS)

/** Those who led, of a group that nobody leads now: the last of them, and whoever went shortly before. */
export function formerLeads(group: Group): readonly Person[] {
  if (leaders(group).length > 0) return []
  const gone = Object.values(group.people).filter(
    (person) => leads(person) && person.leftAt !== undefined,
  )
  const last = gone
    .map(({ leftAt = '' }) => leftAt)
    .sort()
    .at(-1)
  return last === undefined
    ? []
    : gone.filter(({ leftAt = '' }) => later(leftAt, TOGETHER_DAYS) >= new Date(last))
}

/** Of the working committee, and taken away with those who led: what was done to silence them does not. */
const removedCommittee = (group: Group): readonly Person[] => {
  const last = formerLeads(group)
    .map(({ leftAt = '' }) => leftAt)
    .sort()
    .at(-1)
  return last === undefined
    ? []
    : Object.values(group.people).filter(
        ({ roles, leftAt, removedBy, id }) =>
          roles.includes('committee') &&
          leftAt !== undefined &&
          removedBy !== undefined &&
          later(leftAt, TOGETHER_DAYS) >= new Date(last) &&
          !formerLeads(group).some((lead) => lead.id === id),
      )
}

/** Whether somebody who is not in the group any more is heard about who shall lead it. */
export const ledOnce = (group: Group, person: Person): boolean =>
  formerLeads(group).some(({ id }) => id === person.id)

export const mayStopFromOutside = (group: Group, person: Person): boolean =>
  ledOnce(group, person) || removedCommittee(group).some(({ id }) => id === person.id)

/** Whether anyone has ever led the group. */
export const everLed = (group: Group): boolean =>
  Object.values(group.people).some(leads) || (group.succession?.taken.length ?? 0) > 0

/** Those who took one of the former leads away. */
const removers = (group: Group): ReadonlySet<PersonId> =>
  new Set(
    [...formerLeads(group), ...removedCommittee(group)].flatMap(({ id, removedBy }) =>
      removedBy === undefined || removedBy === id ? [] : [removedBy],
    ),
  )

/** Those who are told of a wish and may stop it: whoever led, and the working committee. */
export const guardians = (group: Group): readonly Person[] => {
  const taking = group.succession?.wish?.person
  const committee = present(group).filter(
    (person) => person.roles.includes('committee') && hasAccount(person) && person.id !== taking,
  )
  return [...formerLeads(group), ...removedCommittee(group), ...committee]
}

/** Refuses `takeoverOutside`: whoever comes from outside is let in by those who lead, and is never the first of them. */
export function checkOfTheHouse(person: Person): void {
  if (person.outside !== undefined || !belongs(person))
    throw new Refusal('takeoverOutside', { name: person.name })
}

/** The group with somebody’s wish to be its secretary. Refuses `takeoverOutside`, `removedThem`, `takeoverWaits`, `takeoverStopped`. */
export function wish(group: Group, person: Person, now: Date): Group {
  checkOfTheHouse(person)
  checkRemoved(group, person)
  const held = group.succession?.wish
  if (held && later(held.askedAt, REST_DAYS) > now)
    throw new Refusal('takeoverWaits', { name: group.people[held.person]?.name ?? held.person })
  const stopped = stopsOf(group, person.id).at(-1)
  if (stopped && later(stopped.at, REST_DAYS) > now)
    throw new Refusal('takeoverStopped', {
      by: group.people[stopped.by]?.name ?? stopped.by,
      until: later(stopped.at, REST_DAYS).toISOString(),
    })
  return withWish(group, { person: person.id, askedAt: now.toISOString() })
}

function checkRemoved(group: Group, person: Person): void {
  const theirs = [...formerLeads(group), ...removedCommittee(group)].filter(
    ({ id, removedBy }) => removedBy === person.id && id !== person.id,
  )
  if (theirs.length > 0) throw new Refusal('removedThem', { names: theirs.map(({ name }) => name) })
}

/** Whoever takes a secretary out of the chat is not made one in their place by themselves. Refuses `removedThem`. */
export function checkNotOwnDoing(group: Group, person: Person, now: Date): void {
  const gone = Object.values(group.people).filter(
    ({ roles, leftAt, removedBy }) =>
      roles.includes('secretary') &&
      removedBy === person.id &&
      leftAt !== undefined &&
      later(leftAt, TOGETHER_DAYS) > now,
  )
  if (gone.length > 0) throw new Refusal('removedThem', { names: gone.map(({ name }) => name) })
}

/**
 * Those who led, went more than a day ago, and are back where others lead: whom any participant of a chat may have added to it. Whoever was taken out of it by
 * another has a month for coming back as who they were.
 */
export function cameBackLate(
  before: Group | undefined,
  after: Group,
  now: Date,
): readonly Person[] {
  const back = present(after).filter((person) => {
    const { leftAt, removedBy } = before?.people[person.id] ?? {}
    const days = removedBy === undefined ? 1 : TOGETHER_DAYS
    return leads(person) && leftAt !== undefined && later(leftAt, days) < now
  })
  const isLed = leaders(after).some((person) => !back.includes(person))
  return isLed ? back : []
}

/** The group in which these people lead no more. */
export const withoutLead = (group: Group, people: readonly Person[]): Group =>
  people.reduce((now, person) => withPerson(now, notLeading(person)), group)

/**
 * A deputy stands in for secretary and chair, and does not put them out: neither takes such a seat from anybody nor has it while one of them is there.
 * Refuses `seatOfLead`.
 */
export function checkSeat(
  group: Group,
  by: Person,
  { role, gives, people }: { role: Role; gives: boolean; people: readonly Person[] },
): void {
  const isSeat = role === 'secretary' || role === 'chair'
  const concerned = people.some(({ id }) => (id === by.id) === gives)
  if (!isSeat || !concerned || hasRole(by, 'secretary', 'chair')) return
  const there = seated(group)
  if (there.length > 0) throw new Refusal('seatOfLead', { names: there.map((one) => one.name) })
}

const stopsOf = (group: Group, person: PersonId) =>
  (group.succession?.stops ?? []).filter((one) => one.person === person)

const withWish = (group: Group, next: Wish | undefined): Group => ({
  ...group,
  succession: { taken: [], stops: [], ...group.succession, wish: next },
})

/** The group with a second person’s word for the wish. Refuses `takeoverOutside`, `removedThem`, `takeoverOwnWord`. */
export function confirm(group: Group, person: Person): Group {
  const held = group.succession?.wish
  checkOfTheHouse(person)
  checkRemoved(group, person)
  if (!held || held.person === person.id) throw new Refusal('takeoverOwnWord', {})
  const known = held.confirmedBy !== undefined && !removers(group).has(held.confirmedBy)
  return known ? group : withWish(group, { ...held, confirmedBy: person.id })
}

/**
 * The group without the wish. Those who led and the committee may stop it, each of them the same person once; whoever wished it may let it be.
 * Refuses `takeoverNotYours`.
 */
export function stop(group: Group, person: Person, now: Date): Group {
  const held = group.succession?.wish
  const own = held?.person === person.id
  const mayStop =
    guardians(group).some(({ id }) => id === person.id) &&
    !stopsOf(group, held?.person ?? '').some(({ by }) => by === person.id)
  if (!held || (!own && !mayStop))
    throw new Refusal('takeoverNotYours', { who: guardians(group).map(({ name }) => name) })
  const { succession } = withWish(group, undefined)
  if (own) return { ...group, succession }
  const stops = [
    ...(group.succession?.stops ?? []),
    { person: held.person, by: person.id, at: now.toISOString() },
  ].slice(-MOST_STOPS)
  return { ...group, succession: { taken: [], ...succession, stops } }
}

const MOST_STOPS = 50

/** When a wish holds, as far as can be said now; `undefined` where a second person’s word is still missing, and can be had. */
export function holdsAt(group: Group): Date | undefined {
  const held = group.succession?.wish
  if (!held) return undefined
  if (held.confirmedBy !== undefined && !removers(group).has(held.confirmedBy))
    return later(held.askedAt, 1)
  return couldConfirm(group).length > 0 ? undefined : later(held.askedAt, ALONE_DAYS)
}

/** The day before which it does not hold, whatever anybody says. */
export const earliest = (held: Wish): Date => later(held.askedAt, 1)

/** Those whose word for the wish would count. */
function couldConfirm(group: Group): readonly Person[] {
  const taking = group.succession?.wish?.person
  const barred = removers(group)
  return present(group).filter(
    (person) =>
      person.id !== taking &&
      !barred.has(person.id) &&
      hasAccount(person) &&
      person.outside === undefined &&
      belongs(person),
  )
}

/** When the clock has to look at a wish: when it would hold, or lapses. */
export function looksAt(group: Group, now: Date): Date | undefined {
  const held = group.succession?.wish
  if (!held) return undefined
  const at = holdsAt(group)
  const days = [at, earliest(held), later(held.askedAt, REST_DAYS)]
  return days
    .filter((day) => day !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
    .find((day) => day > now)
}

/** What has become of a wish by now: it holds, it has lapsed, it is overtaken since somebody leads the group again or the person left, or it waits. */
export function settled(
  group: Group,
  now: Date,
): { readonly kind: 'took' | 'lapsed' | 'overtaken'; readonly group: Group } | undefined {
  const held = group.succession?.wish
  if (!held) return undefined
  const person = group.people[held.person]
  const over =
    !person ||
    person.leftAt !== undefined ||
    group.removedAt !== undefined ||
    leaders(group).length > 0 ||
    removers(group).has(held.person)
  if (over) return { kind: 'overtaken', group: withWish(group, undefined) }
  const at = holdsAt(group)
  if (at !== undefined && at <= now) return { kind: 'took', group: taken(group, person, now) }
  return later(held.askedAt, REST_DAYS) <= now
    ? { kind: 'lapsed', group: withWish(group, undefined) }
    : undefined
}

/** The group with a new secretary, and the note of who may still read what was said in private before that. */
export function taken(group: Group, person: Person, now: Date): Group {
  const { succession } = withWish(group, undefined)
  const formerly = formerLeads(group).map(({ id }) => id)
  return {
    ...withPerson(group, withRole(group.people[person.id] ?? person, 'secretary')),
    succession: {
      stops: [],
      taken: [...(succession?.taken ?? []), { at: now.toISOString(), by: person.id, formerly }],
    },
  }
}

/** Whether somebody who leads the group may read what a member said to the bot in private at an instant: not what was said before they, or those who named them, took over. */
export const mayReadPrivate = (group: Group, reader: Person, at: string): boolean =>
  (group.succession?.taken ?? []).every((one) => at >= one.at || one.formerly.includes(reader.id))
