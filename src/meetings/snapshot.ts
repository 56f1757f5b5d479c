import type { Group, Person } from './group.ts'
import type { PersonId } from './ids.ts'
import type { ClosedMeeting, Meeting, MeetingHeader, Snapshot } from './meeting.ts'
import { isEarlier } from './ref.ts'
import { notLeading } from './roster.ts'

/** Somebody as they stood in the group when the meeting was closed. Nothing of their account. */
type Seated = Omit<Person, Private>
type Private =
  | 'id'
  | 'aadId'
  | 'teamsId'
  | 'email'
  | 'outside'
  | 'pausedFromOn'
  | 'pausedUntilOn'
  | 'removedBy'

type When = Pick<Meeting, 'on' | 'start'>

/** The meetings planned after this one, earliest first. */
export const plannedAfter = (
  { calendar }: Pick<Group, 'calendar'>,
  meeting: When,
): readonly MeetingHeader[] =>
  Object.values(calendar)
    .filter((header) => header.status === 'planned' && isEarlier(meeting, header))
    .sort((a, b) => (isEarlier(a, b) ? -1 : 1))

export const snapshotOf = (group: Group, meeting: When): Snapshot => ({
  body: group.name,
  people: Object.fromEntries(
    Object.values(group.people).map((person) => [person.id, seatedOf(person)]),
  ),
  bodies: group.bodies,
  themes: group.themes,
  ahead: plannedAfter(group, meeting),
})

function seatedOf(person: Person): Seated {
  const {
    id: _id,
    aadId: _aadId,
    teamsId: _teamsId,
    email: _email,
    outside: _outside,
    pausedFromOn: _from,
    pausedUntilOn: _until,
    removedBy: _removedBy,
    ...seated
  } = { ...everything, ...person }
  return Object.fromEntries(
    Object.entries(seated).filter(([, value]) => value !== undefined),
  ) as Seated
}

/** Each that a person may lack, so that all of them are left out by name. */
const everything = {
  aadId: undefined,
  teamsId: undefined,
  email: undefined,
  outside: undefined,
  pausedFromOn: undefined,
  pausedUntilOn: undefined,
  removedBy: undefined,
}

/**
 * The group as the documents of the meeting know it: for a closed one as it was when it was closed. Whoever came later is known by name, and
 * leads nothing. One that was closed before snapshots were taken is told by the group of now.
 */
export function groupThen(group: Group, meeting: Meeting): Group {
  const snapshot = meeting.status === 'closed' ? meeting.snapshot : undefined
  if (!snapshot) return group
  const known = thens.get(snapshot)?.get(group)
  if (known) return known
  const then = madeThen(group, snapshot)
  const those = thens.get(snapshot) ?? new WeakMap<Group, Group>()
  thens.set(snapshot, those.set(group, then).set(then, then))
  return then
}

/** A document asks many times, of values that nobody changes. */
const thens = new WeakMap<Snapshot, WeakMap<Group, Group>>()

function madeThen(group: Group, { body, people, bodies, themes, ahead }: Snapshot): Group {
  const all = { ...group.people }
  for (const person of Object.values(group.people)) all[person.id] = notLeading(person)
  for (const [id, seated] of Object.entries(people))
    all[id] = { ...account(group, id), ...(seated as Seated) }
  return {
    ...group,
    name: body,
    people: all,
    bodies: { ...group.bodies, ...(bodies as Group['bodies']) },
    themes: themes as Group['themes'],
    calendar: {
      ...group.calendar,
      ...Object.fromEntries(ahead.map((header) => [header.id, header])),
    },
  }
}

/** What the snapshot has nothing of: how somebody is reached. */
function account({ people }: Group, id: PersonId): Pick<Person, 'id' | 'aadId' | 'teamsId'> {
  const { aadId, teamsId } = people[id] ?? {}
  return {
    id,
    ...(aadId === undefined ? {} : { aadId }),
    ...(teamsId === undefined ? {} : { teamsId }),
  }
}

/** The meeting without what its snapshot tells of somebody who is forgotten; `undefined` where it tells nothing. */
export function withoutSeat(meeting: Meeting, id: PersonId): ClosedMeeting | undefined {
  const snapshot = meeting.status === 'closed' ? meeting.snapshot : undefined
  if (meeting.status !== 'closed' || !snapshot?.people[id]) return undefined
  const { [id]: _gone, ...people } = snapshot.people
  return { ...meeting, snapshot: { ...snapshot, people } }
}
