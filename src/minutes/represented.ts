import { alphabetical } from '../meetings/alphabet.ts'
import { rollOf, type Roll } from '../meetings/attendance.ts'
import type { Group, Person } from '../meetings/group.ts'
import { decidedAt } from '../meetings/decided-at.ts'
import type { ItemId } from '../meetings/ids.ts'
import type { Decision } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { hasRole, isMember } from '../meetings/roster.ts'
import { wasThere, type WasThere } from '../meetings/stays.ts'

/** Which of the member organisations were in the room when a decision was made; each stands in one list, in Swedish order. */
export interface Representation {
  readonly byMember: readonly string[]
  readonly bySubstitute: readonly string[]
  readonly nobody: readonly string[]
  /** Somebody of theirs was there for a part of the meeting, and nobody knows whether it was then. */
  readonly part: readonly string[]
  /** Nobody of theirs is known to have been there, and of somebody nothing is recorded. */
  readonly unknown: readonly string[]
  /** Whether it is known when the decision was made. */
  readonly timeKnown: boolean
}

/** The organisations that members of the meeting come from. */
export function memberOrganisations(meeting: Meeting, group: Group): readonly string[] {
  const roll = rollOf(meeting, group)
  return inOrder(
    everyone(roll)
      .filter(({ person }) => isMember(person))
      .flatMap(({ person }) => person.organisation ?? []),
  )
}

/**
 * Who was represented at a decision: only what is known is claimed. A decision that was recorded while the meeting really went on counts those who were there
 * at that time; for one written up later nobody knows when it was made, and whoever was there for a part of the meeting may have been there or not.
 */
export function representationAt(
  meeting: Meeting,
  group: Group,
  decision: Pick<Decision, 'at' | 'addedAfter'>,
  item?: ItemId,
): Representation {
  const { zone } = group.settings
  const roll = rollOf(meeting, group)
  const at = decidedAt(meeting, zone, decision)
  const there = ({ id }: Person): WasThere => wasThere(meeting, id, { item, at }, zone)
  const heads = [...roll.present, ...roll.absent, ...roll.unknown].map(({ person }) => person)
  const standIns = roll.replaced.map(({ person, presence }) => ({
    organisation: person.organisation,
    was: byStandIn(meeting, presence, there, group),
  }))
  const was = (organisation: string): Seats => ({
    members: heads
      .filter((person) => isMember(person) && person.organisation === organisation)
      .map(there),
    others: [
      ...heads
        .filter((person) => hasRole(person, 'substitute') && person.organisation === organisation)
        .map(there),
      ...standIns.filter((one) => one.organisation === organisation).map((one) => one.was),
    ],
  })
  const judged = memberOrganisations(meeting, group).map((name) => ({ name, is: judge(was(name)) }))
  const named = (kind: Judged): readonly string[] =>
    judged.filter(({ is }) => is === kind).map(({ name }) => name)
  return {
    byMember: named('byMember'),
    bySubstitute: named('bySubstitute'),
    nobody: named('no'),
    part: named('part'),
    unknown: named('unknown'),
    timeKnown: at !== undefined,
  }
}

/** Whether a count of those represented is the least there can have been. */
export const isAtLeast = ({ part, unknown }: Representation): boolean =>
  part.length + unknown.length > 0

interface Seats {
  readonly members: readonly WasThere[]
  readonly others: readonly WasThere[]
}
type Judged = 'byMember' | 'bySubstitute' | 'part' | 'unknown' | 'no'

/** A member who may be replaced is no answer; a substitute of whom nothing is recorded was not called. */
function judge({ members, others }: Seats): Judged {
  if (members.includes('yes')) return 'byMember'
  if (others.includes('yes')) return 'bySubstitute'
  if ([...members, ...others].includes('part')) return 'part'
  return members.includes('unknown') ? 'unknown' : 'no'
}

/** Somebody outside the roster who stood in was there for it all. */
function byStandIn(
  { attendance }: Meeting,
  presence: { readonly kind: string; readonly person?: string } | undefined,
  there: (person: Person) => WasThere,
  group: Group,
): WasThere {
  const id = presence?.person
  const person = id === undefined ? undefined : group.people[id]
  return person && attendance[person.id]?.kind === 'part' ? there(person) : 'yes'
}

const everyone = (roll: Roll) => [
  ...roll.present,
  ...roll.replaced,
  ...roll.absent,
  ...roll.unknown,
]
const inOrder = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => alphabetical(a, b))
