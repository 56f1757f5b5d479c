import type { Group, Person, Role } from './group.ts'
import type { PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'
import { hasSecretary } from './rights.ts'
import { present, withPerson, withRole } from './roster.ts'

/** The group with a role given. A seat (member, substitute, official, guest) replaces the seat held before; other roles add up. */
export const giveRole = (group: Group, person: Person, role: Role): Group =>
  withPerson(group, withRole(person, role))

/** The group with a role taken away. Refuses `lastSecretary`: a group is never left without one. */
export function takeRole(group: Group, person: Person, role: Role): Group {
  const without = withPerson(group, {
    ...person,
    roles: person.roles.filter((had) => had !== role),
  })
  if (role === 'secretary' && hasSecretary(group) && !hasSecretary(without))
    throw new Refusal('lastSecretary', { name: person.name })
  return without
}

/** The group with `substitute` standing in for `member`. One member has at most one standing substitute. */
export function setSubstitute(group: Group, substitute: Person, member: PersonId): Group {
  const freed = present(group).filter(
    (one) => one.substituteFor === member && one.id !== substitute.id,
  )
  const cleared = freed.reduce(
    (now, one) => withPerson(now, { ...one, substituteFor: undefined }),
    group,
  )
  return withPerson(cleared, {
    ...withRole(substitute, 'substitute'),
    substituteFor: member,
    organisation: substitute.organisation ?? group.people[member]?.organisation,
  })
}
