import { alphabetical } from '../meetings/alphabet.ts'
import { rollOf, type Roll } from '../meetings/attendance.ts'
import { clockOf, dayOf, type Clock } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Decision, Meeting } from '../meetings/meeting.ts'
import { hasRole, isMember } from '../meetings/roster.ts'

/** Which of the member organisations were in the room when a decision was made; each stands in one list, in Swedish order. */
export interface Representation {
  readonly byMember: readonly string[]
  readonly bySubstitute: readonly string[]
  readonly nobody: readonly string[]
  /** Nobody of theirs is known to have been there, and of somebody nothing is recorded. */
  readonly unknown: readonly string[]
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
 * Who was represented at a decision. One that was recorded while the meeting went on counts those who were there at that time; for one
 * written up later nobody knows when it was made, and whoever was there for a part of the meeting counts.
 */
export function representationAt(
  meeting: Meeting,
  group: Group,
  decision: Pick<Decision, 'at'>,
): Representation {
  const roll = rollOf(meeting, group)
  const at = timeOf(meeting, group, decision)
  const here = (hours: Hours | undefined): boolean =>
    at === undefined ||
    hours === undefined ||
    (hours.from <= at && (hours.to === undefined || at <= hours.to))
  const attending = [...roll.present]
    .filter(({ presence }) => here(presence?.kind === 'part' ? presence : undefined))
    .map(({ person }) => person)
  const members = named(attending.filter(isMember))
  const standIns = [
    ...named(attending.filter((person) => hasRole(person, 'substitute'))),
    ...named(
      roll.replaced.filter(({ standInHours }) => here(standInHours)).map(({ person }) => person),
    ),
  ]
  const open = named(roll.unknown.map(({ person }) => person))
  const all = memberOrganisations(meeting, group)
  const byMember = all.filter((one) => members.includes(one))
  const bySubstitute = all.filter((one) => !members.includes(one) && standIns.includes(one))
  const rest = all.filter((one) => !members.includes(one) && !standIns.includes(one))
  return {
    byMember,
    bySubstitute,
    nobody: rest.filter((one) => !open.includes(one)),
    unknown: rest.filter((one) => open.includes(one)),
  }
}

type Hours = { readonly from: Clock; readonly to?: Clock }

/** The clock at which a decision was recorded, when that was during the meeting. */
function timeOf(meeting: Meeting, group: Group, { at }: Pick<Decision, 'at'>): Clock | undefined {
  const instant = new Date(at)
  const { zone } = group.settings
  const during =
    meeting.status === 'open' || (meeting.status === 'closed' && at <= meeting.closedAt)
  if (!during || dayOf(instant, zone) !== meeting.on) return undefined
  const clock = clockOf(instant, zone)
  return clock >= meeting.start && clock <= meeting.end ? clock : undefined
}

const everyone = (roll: Roll) => [
  ...roll.present,
  ...roll.replaced,
  ...roll.absent,
  ...roll.unknown,
]
const named = (people: readonly Person[]): readonly string[] =>
  people.flatMap(({ organisation }) => organisation ?? [])
const inOrder = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => alphabetical(a, b))
