import { alphabetical } from '../meetings/alphabet.ts'
import { rollOf, type RollLine } from '../meetings/attendance.ts'
import type { Group, Person, Role } from '../meetings/group.ts'
import { othersOf, presenceOfOther, togetherAt } from '../meetings/joint.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Hours, JointPerson } from '../meetings/who-was-there.ts'
import { numberOf, showNumber } from '../meetings/numbering.ts'
import { hasRole, isMember } from '../meetings/roster.ts'
import { markOf, type Mark } from './afterwards.ts'
import { staysTold, type StaysTold } from '../meetings/stays.ts'

/** Somebody of the roster, and whether they were there. */
export interface Attendee {
  readonly name: string
  readonly organisation?: string
  /** What they are at home. */
  readonly title?: string
  /** The seat first: what they are in the group. */
  readonly roles: readonly Role[]
  /** The member whose substitute they are. */
  readonly substituteFor?: string
  readonly presence: 'present' | 'part' | 'replaced' | 'absent' | 'unknown'
  /** For a part of the meeting; for a replaced member, that of the one in their place. */
  readonly stay?: StaysTold
  /** Who was there in a replaced member's place. */
  readonly by?: { readonly name: string; readonly organisation?: string }
  readonly mark?: Mark
}

export interface InvitedGuest {
  readonly name: string
  readonly organisation?: string
  /** Numbers of the items they came for; empty when it was not said. */
  readonly items: readonly string[]
  readonly mark?: Mark
}

/** Everyone the minutes tell of: chair first, then members, substitutes and officials, each by organisation and name. */
export function attendeesOf(meeting: Meeting, group: Group): readonly Attendee[] {
  const roll = rollOf(meeting, group)
  const lines = [...roll.present, ...roll.replaced, ...roll.absent, ...roll.unknown]
  return lines
    .sort((a, b) => seat(a.person) - seat(b.person) || inSwedish(a.person, b.person))
    .map((line) => ({
      ...attendeeOf(line, meeting, group),
      ...markOf(group, meeting.attended?.[line.person.id] ?? {}),
    }))
}

/** The people of the body that the meeting was held with. */
export function jointOf(meeting: Meeting, group: Group): JointTold | undefined {
  const { joint } = meeting
  const all = othersOf(meeting)
  if (!joint) return undefined
  return {
    body: joint.body,
    ...(joint.shared ? { shared: joint.shared } : {}),
    together: togetherAt(meeting),
    chairs: all
      .filter((one) => one.roles.includes('chair') && presenceOfOther(meeting, one) !== 'absent')
      .map(({ name }) => name),
    attendees: all.map((one): Attendee => ({
      name: one.name,
      ...(one.organisation === undefined ? {} : { organisation: one.organisation }),
      roles: one.roles,
      presence: presenceOfOther(meeting, one),
      ...(presenceOfOther(meeting, one) === 'part' ? { stay: stayOf(meeting, one) } : {}),
      ...markOf(group, one),
    })),
  }
}

/** Whoever is on both lists is there as the group's own attendance says. */
function stayOf(meeting: Meeting, { person, stay }: JointPerson): StaysTold {
  const own = person === undefined ? undefined : meeting.attendance[person]
  return staysTold(meeting, own?.kind === 'part' ? own : { kind: 'part', ...stay })
}

/** Another body, as minutes tell of it. */
export interface JointTold {
  readonly body: string
  /** The hours held together. Absent: all of them. */
  readonly shared?: Hours
  /** How many were there of both bodies. */
  readonly together: number
  readonly chairs: readonly string[]
  readonly attendees: readonly Attendee[]
}

export const guestsOf = (meeting: Meeting, group: Group): readonly InvitedGuest[] =>
  rollOf(meeting, group).guests.map((guest) => ({
    name: guest.name,
    ...(guest.organisation === undefined ? {} : { organisation: guest.organisation }),
    items: guest.items.flatMap((id) => numberOf(meeting, id) ?? []).map(showNumber),
    ...markOf(group, guest),
  }))

/** Names of those with a role, as they are told in the heading. */
export const namesWith = (group: Group, role: Role): readonly string[] =>
  Object.values(group.people)
    .filter((person) => hasRole(person, role) && !person.leftAt)
    .map(({ name }) => name)

function attendeeOf(
  { person, presence, standIn }: RollLine,
  meeting: Meeting,
  group: Group,
): Attendee {
  const { organisation, substituteFor } = person
  const member = substituteFor === undefined ? undefined : group.people[substituteFor]?.name
  const about = {
    name: person.name,
    ...(person.title === undefined ? {} : { title: person.title }),
    roles: rolesOf(person),
    ...(organisation === undefined ? {} : { organisation }),
    ...(member === undefined ? {} : { substituteFor: member }),
  }
  switch (presence?.kind) {
    case undefined:
      return { ...about, presence: 'unknown' }
    case 'present':
      return { ...about, presence: 'present' }
    case 'absent':
      return { ...about, presence: 'absent' }
    case 'part':
      return { ...about, presence: 'part', stay: staysTold(meeting, presence) }
    case 'replaced': {
      const by = presence.person === undefined ? undefined : group.people[presence.person]
      return {
        ...about,
        presence: 'replaced',
        by: {
          name: by?.name ?? presence.by,
          ...(by?.organisation === undefined ? {} : { organisation: by.organisation }),
        },
        ...(standIn ? { stay: staysTold(meeting, standIn) } : {}),
      }
    }
  }
}

/** The roles that minutes tell, the seat before the duty. Nobody is told to have one that was not given. */
function rolesOf(person: Person): readonly Role[] {
  const told: readonly Role[] = [
    'chair',
    'deputy',
    'member',
    'substitute',
    'coopted',
    'official',
    'guest',
    'secretary',
  ]
  return told.filter((role) => hasRole(person, role))
}

function seat(person: Person): number {
  if (hasRole(person, 'chair')) return 0
  if (isMember(person)) return 1
  return hasRole(person, 'substitute') ? 2 : 3
}
const inSwedish = (a: Person, b: Person): number =>
  Number(a.organisation === undefined) - Number(b.organisation === undefined) ||
  alphabetical(a.organisation ?? '', b.organisation ?? '') ||
  alphabetical(a.name, b.name)
