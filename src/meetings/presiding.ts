import type { Group, Person } from './group.ts'
import type { PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { hasRole, present } from './roster.ts'

/** The chairs of the group who may have led the meeting: nobody who was recorded as away. */
const chairsAt = (meeting: Meeting, group: Group): readonly Person[] =>
  present(group).filter((person) => hasRole(person, 'chair') && !isAway(meeting, person))

const isAway = ({ attendance }: Meeting, { id }: Person): boolean => {
  const kind = attendance[id]?.kind
  return kind === 'absent' || kind === 'replaced'
}

/** Who led the meeting, by name: whoever was said to, else the one chair who was not away. Nobody where two could have. */
export function presidingAt(meeting: Meeting, group: Group): readonly string[] {
  const said = meeting.presided === undefined ? undefined : leaderNamed(meeting, group)
  if (said !== undefined) return [said]
  const chairs = chairsAt(meeting, group)
  const there = chairs.filter(({ id }) => meeting.attendance[id] !== undefined)
  const [only, ...others] = there.length > 0 ? there : chairs
  return only && others.length === 0 ? [only.name] : []
}

/** Whoever was said to preside, of the group or of the body that the meeting was held with. */
const leaderNamed = ({ presided = '', joint }: Meeting, { people }: Group): string | undefined =>
  (people[presided] ?? joint?.people[presided])?.name

/** Those of the group who presided, as far as is known: whoever was said to, else whoever has the chair and was not away. */
export const presidersOf = (meeting: Meeting, group: Group): readonly PersonId[] =>
  (meeting.presided === undefined
    ? chairsAt(meeting, group).map(({ id }) => id)
    : [meeting.presided]
  ).filter((id) => group.people[id] !== undefined)

/** Whether it must be asked who leads the meeting: every chair is away, or two are there. `away`: those who are. */
export function presidingUnclear(
  meeting: Meeting,
  group: Group,
): { readonly away: readonly string[] } | undefined {
  const all = present(group).filter((person) => hasRole(person, 'chair'))
  if (meeting.presided !== undefined || all.length === 0) return undefined
  if (presidingAt(meeting, group).length > 0) return undefined
  return { away: all.filter((person) => isAway(meeting, person)).map(({ name }) => name) }
}

/** Those who may lead it in the chair's place: deputies first, of those who are there. */
export const mayPreside = (meeting: Meeting, group: Group): readonly Person[] =>
  present(group)
    .filter(({ id }) => ['present', 'part'].includes(meeting.attendance[id]?.kind ?? ''))
    .sort((a, b) => rank(a) - rank(b))

const rank = (person: Person): number => {
  if (hasRole(person, 'chair')) return 0
  return hasRole(person, 'deputy') ? 1 : 2
}
