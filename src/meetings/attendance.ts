import { alphabetical } from './alphabet.ts'
import type { Clock } from './calendar.ts'
import type { Group, Person } from './group.ts'
import type { ItemId, PersonId } from './ids.ts'
import { otherNamed } from './joint.ts'
import type { Meeting } from './meeting.ts'
import { Refusal } from './refusal.ts'
import type { Guest, PartPresence, Presence } from './who-was-there.ts'
import { isMember, present as belonging } from './roster.ts'
import { groupThen } from './snapshot.ts'
import { nameKey } from './spelling.ts'

/** Who stands in for an absent member: `person` when they are in the roster themselves. */
export interface StandIn {
  readonly name: string
  readonly person?: PersonId
}

/** One person of the roster at a meeting. Without a presence: unknown. */
export interface RollLine {
  readonly person: Person
  readonly presence?: Presence
  /** That of the one who stands in, when they were there a part of the meeting. */
  readonly standIn?: PartPresence
}

/** Everyone whose presence the record tells, by what it tells of them; each list by organisation, those without one last, then by name. */
export interface Roll {
  readonly present: readonly RollLine[]
  readonly replaced: readonly RollLine[]
  readonly absent: readonly RollLine[]
  readonly unknown: readonly RollLine[]
  readonly guests: readonly Guest[]
}

/**
 * The roll of a meeting: every member who belongs to the group, or did when the meeting closed, and everyone else something was recorded
 * of. Someone who stands in for a member is told on the member's line and not again. Nobody is presumed present or absent.
 */
export function rollOf(meeting: Meeting, now: Group): Roll {
  const group = groupThen(now, meeting)
  const standingIn = new Set(
    Object.values(meeting.attendance).flatMap((one) =>
      one.kind === 'replaced' && one.person ? [one.person] : [],
    ),
  )
  const lines = Object.values(group.people)
    .filter(
      (person) =>
        (meeting.attendance[person.id] || isExpected(meeting, person)) &&
        (isMember(person) || !standingIn.has(person.id)),
    )
    .map((person): RollLine => lineOf(meeting, person))
    .sort((a, b) => byOrganisation(a.person, b.person))
  const of = (...kinds: readonly (Presence['kind'] | undefined)[]): readonly RollLine[] =>
    lines.filter((line) => kinds.includes(line.presence?.kind))
  return {
    present: of('present', 'part'),
    replaced: of('replaced'),
    absent: of('absent'),
    unknown: of(undefined),
    guests: Object.values(meeting.guests).sort(
      (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
    ),
  }
}

/** Members of whom nothing is recorded. */
export const unknownAt = (meeting: Meeting, group: Group): readonly Person[] =>
  rollOf(meeting, group).unknown.map(({ person }) => person)

/** How many of each. */
export const rollCounts = ({ present, replaced, absent, unknown }: Roll) => ({
  present: present.length,
  replaced: replaced.length,
  absent: absent.length,
  unknown: unknown.length,
})

/** Members who belong to the group now: those that `alla` means. */
export const expected = (group: Group): readonly Person[] => belonging(group).filter(isMember)

/** Organisations of which nobody is recorded as present, in person or by someone in their place. */
export function unrepresented(roll: Roll): readonly string[] {
  const named = (lines: readonly RollLine[]): readonly string[] =>
    lines.flatMap(({ person }) => person.organisation ?? [])
  const here = new Set(named([...roll.present, ...roll.replaced]))
  return [...new Set(named([...roll.absent, ...roll.unknown]))]
    .filter((organisation) => !here.has(organisation))
    .sort(inSwedish)
}

/**
 * The meeting with these people recorded. Someone recorded as absent stands in for nobody any more: whoever they stood in for is absent.
 */
export function withPresence<M extends Meeting>(
  meeting: M,
  ids: readonly PersonId[],
  presence: Presence,
): M {
  const attendance: Record<PersonId, Presence> = { ...meeting.attendance }
  for (const id of ids) attendance[id] = presence
  const later = meeting.later?.filter((id) => !ids.includes(id))
  if (presence.kind === 'absent')
    for (const id of replacedBy(meeting, ids)) attendance[id] = { kind: 'absent' }
  return { ...meeting, attendance, ...(later === undefined ? {} : { later }) }
}

/** The meeting with nothing recorded of these people any more; whoever they stood in for is unknown too. */
export function withoutPresence<M extends Meeting>(meeting: M, ids: readonly PersonId[]): M {
  const gone = new Set([...ids, ...replacedBy(meeting, ids)])
  // A closed meeting tells of those it did not know about when it closed.
  const told =
    meeting.status === 'closed' && meeting.unknown
      ? { unknown: [...new Set([...meeting.unknown, ...gone])] }
      : {}
  return {
    ...meeting,
    ...told,
    attendance: Object.fromEntries(
      Object.entries(meeting.attendance).filter(([id]) => !gone.has(id)),
    ),
  }
}

/** Those whom one of these people stands in for. */
export const replacedBy = (meeting: Meeting, ids: readonly PersonId[]): readonly PersonId[] =>
  Object.entries(meeting.attendance).flatMap(([id, one]) =>
    one.kind === 'replaced' && one.person !== undefined && ids.includes(one.person) ? [id] : [],
  )

/**
 * The meeting with a member absent and somebody in their place, who is no guest. Whoever stands in is in the room: a member of whom nothing was
 * recorded, and anyone recorded as absent, is now present.
 */
export function withStandIn<M extends Meeting>(
  meeting: M,
  absent: PersonId,
  by: StandIn,
  group: Group,
): M {
  const person = by.person === undefined ? undefined : group.people[by.person]
  const seated =
    person && mustBeSeated(meeting, person)
      ? withPresence(meeting, [person.id], { kind: 'present' })
      : meeting
  const guest = guestNamed(seated, by.name)
  return withPresence(guest ? withoutGuest(seated, guest.id) : seated, [absent], {
    kind: 'replaced',
    by: by.name,
    ...(by.person === undefined ? {} : { person: by.person }),
  })
}

/**
 * The meeting with people's own answers to the announcement taken over, for those of whom nothing is recorded; `taken` are these.
 * What the secretary recorded stands.
 */
export function withAnswersTaken<M extends Meeting>(
  meeting: M,
  group: Group,
): { readonly meeting: M; readonly taken: readonly PersonId[] } {
  let now = meeting
  const taken: PersonId[] = []
  for (const [id, answer] of Object.entries(meeting.answers)) {
    if (now.attendance[id] || !group.people[id] || group.people[id].leftAt) continue
    taken.push(id)
    if (answer.kind === 'substitute') now = withStandIn(now, id, answer, group)
    else if (answer.kind === 'notAttending') now = withPresence(now, [id], { kind: 'absent' })
    else now = withPresence(now, [id], partOf(meeting, answer.from, answer.to))
  }
  return { meeting: now, taken }
}

/** Present from one time to another; present and no more when that is the whole meeting. */
export function partOf(
  meeting: Pick<Meeting, 'start' | 'end'>,
  from: Clock | undefined,
  to: Clock | undefined,
): { readonly kind: 'present' } | PartPresence {
  const since = from === undefined || from < meeting.start ? meeting.start : from
  const until = to === undefined || to >= meeting.end ? undefined : to
  return since === meeting.start && until === undefined
    ? { kind: 'present' }
    : { kind: 'part', from: since, ...(until === undefined ? {} : { to: until }) }
}

/** The meeting with a guest. One who is a guest already gets the organisation and the items added. Refuses `guestListed` for somebody of the body it is held with, `guestStandsIn` for who is there in a member's place. */
export function withGuest<M extends Meeting>(
  meeting: M,
  name: string,
  organisation: string | undefined,
  items: readonly ItemId[],
): M {
  const listed = otherNamed(meeting, name)
  if (listed) throw new Refusal('guestListed', { name: listed.name, body: meeting.joint!.body })
  const isSeated = Object.values(meeting.attendance).some(
    (one) => one.kind === 'replaced' && nameKey(one.by) === nameKey(name),
  )
  if (isSeated) throw new Refusal('guestStandsIn', { name })
  const known = guestNamed(meeting, name)
  const number = known ? meeting.lastEntry : meeting.lastEntry + 1
  const guest: Guest = {
    id: known?.id ?? `g${number}`,
    name: known?.name ?? name,
    items: [...new Set([...(known?.items ?? []), ...items])],
    ...((organisation ?? known?.organisation)
      ? { organisation: organisation ?? known?.organisation }
      : {}),
  }
  return { ...meeting, lastEntry: number, guests: { ...meeting.guests, [guest.id]: guest } }
}

export function withoutGuest<M extends Meeting>(meeting: M, id: string): M {
  const { [id]: _gone, ...guests } = meeting.guests
  return { ...meeting, guests }
}

export const guestNamed = (meeting: Meeting, name: string): Guest | undefined =>
  Object.values(meeting.guests).find((guest) => nameKey(guest.name) === nameKey(name))

/** Whether standing in for somebody tells something new of the person's own presence. */
export function mustBeSeated(meeting: Meeting, person: Person): boolean {
  const own = meeting.attendance[person.id]
  return own === undefined ? isMember(person) : own.kind === 'absent'
}

/** Whether the record is to tell of the person: a member now or, at a closed meeting, one when it closed. */
const isExpected = (meeting: Meeting, person: Person): boolean =>
  meeting.status === 'closed' && meeting.unknown
    ? meeting.unknown.includes(person.id)
    : isMember(person) && !person.leftAt

function lineOf(meeting: Meeting, person: Person): RollLine {
  const presence = meeting.attendance[person.id]
  if (!presence) return { person }
  const own =
    presence.kind === 'replaced' && presence.person !== undefined
      ? meeting.attendance[presence.person]
      : undefined
  return own?.kind === 'part'
    ? {
        person,
        presence,
        standIn: own,
      }
    : { person, presence }
}

const inSwedish = (a: string, b: string): number => alphabetical(a, b)
const byOrganisation = (a: Person, b: Person): number =>
  Number(a.organisation === undefined) - Number(b.organisation === undefined) ||
  inSwedish(a.organisation ?? '', b.organisation ?? '') ||
  inSwedish(a.name, b.name)
