import { lines } from '../../text/cut.ts'
import { guestNamed, replacedBy } from '../../meetings/attendance.ts'
import type { Person } from '../../meetings/group.ts'
import { decidedAt } from '../../meetings/decided-at.ts'
import { mayPreside, presidingUnclear } from '../../meetings/presiding.ts'
import { nameAt, presenceAt } from '../../meetings/either-list.ts'
import { otherNamed } from '../../meetings/joint.ts'
import type { Guest, JointPerson, Presence } from '../../meetings/who-was-there.ts'
import { hasRole, nameOf, present as belonging } from '../../meetings/roster.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import type { Attendee } from '../../turn/arguments/attendees-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { nearPeople } from '../../reading/names.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { unknownNames } from './said.ts'

/** Keeps the meeting, and ends the answer with those of whom nothing is known yet. */
export async function saved(
  turn: Turn,
  before: Recorded,
  after: Recorded,
  told: readonly string[],
): Promise<Reply> {
  const more = after === before ? [] : await keepRecord(turn, before, after)
  const { attendance: t } = turn.t.record
  const unclear = presidingUnclear(after, turn.group)
  const isNew = unclear !== undefined && isAsked(turn, before, after)
  const text = lines(
    ...told,
    t.left({ names: unknownNames(turn, after) }),
    ...(isNew ? [t.whoPresides({ names: unclear.away })] : []),
    ...more,
  )
  if (!isNew) return { text }
  const choices = mayPreside(after, turn.group)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => ({ label: t.presidesLabel({ name }), say: t.sayPresides({ name }) }))
  return choices.length === 0 ? { text } : { text, choices, asks: true }
}

/** Only where it was clear before, or something new is recorded of a chair. */
const isAsked = (turn: Turn, before: Recorded, after: Recorded): boolean =>
  presidingUnclear(before, turn.group) === undefined ||
  belonging(turn.group).some(
    (person) =>
      hasRole(person, 'chair') && before.attendance[person.id] !== after.attendance[person.id],
  )

/** So many are offered to lead the meeting. */
const MOST_OFFERED = 3

/** Whether the meeting goes on now, by its planned hours. */
export const isNow = (turn: Turn, meeting: Recorded): boolean =>
  meeting.status === 'open' &&
  decidedAt(meeting, turn.group.settings.zone, { at: turn.now.toISOString() }) !== undefined

interface Found {
  readonly people: readonly Person[]
  readonly guests: readonly Guest[]
  /** Of the other body, at a joint meeting. */
  readonly others: readonly JointPerson[]
  readonly unknown: readonly string[]
}

/** Who a list names, as the meeting and the group know them. */
export function found(turn: Turn, meeting: Recorded, those: readonly Attendee[]): Found {
  return {
    people: those.flatMap((one) => ('person' in one ? (turn.group.people[one.person] ?? []) : [])),
    guests: those.flatMap((one) => ('guest' in one ? (guestNamed(meeting, one.guest) ?? []) : [])),
    others: those.flatMap((one) => ('other' in one ? (otherNamed(meeting, one.other) ?? []) : [])),
    unknown: those.flatMap((one) => ('name' in one ? [one.name] : [])),
  }
}

export const near = (turn: Turn, typed: string): readonly string[] =>
  namesOf(turn, nearPeople(typed, belonging(turn.group)))

export const namesOf = (turn: Turn, ids: readonly string[]): readonly string[] =>
  ids.map((id) => nameOf(turn.group, id))

export const missing = (turn: Turn, unknown: readonly string[]): readonly string[] =>
  unknown.map((typed) => turn.t.record.attendance.notFound({ typed, near: near(turn, typed) }))

/** What these people, of either list, were recorded as before, where that was something else; and who lost the one in their place. */
export function changes(
  turn: Turn,
  before: Recorded,
  ids: readonly string[],
  now: Presence['kind'] | 'unknown',
): readonly string[] {
  const { attendance } = turn.t.record
  const were = (['present', 'part', 'absent', 'replaced'] as const)
    .filter((kind) => kind !== now)
    .flatMap((was) => {
      const those = ids.filter((id) => presenceAt(before, id)?.kind === was)
      const names = those.map((id) => nameAt(before, turn.group, id))
      return names.length === 0 ? [] : [attendance.changed({ names, was })]
    })
  return [...were, ...seatsLost(turn, before, ids, now)]
}

/** Whose place is empty, since nobody of these is known to be there any more. */
export function seatsLost(
  turn: Turn,
  before: Recorded,
  ids: readonly string[],
  now: Presence['kind'] | 'unknown',
): readonly string[] {
  if (now !== 'absent' && now !== 'unknown') return []
  const { attendance } = turn.t.record
  const names = namesOf(
    turn,
    replacedBy(before, ids).filter((id) => !ids.includes(id)),
  )
  if (names.length === 0) return []
  return [now === 'absent' ? attendance.lostStandIn({ names }) : attendance.unknownToo({ names })]
}

/** Someone who is a substitute may have come in a member's place, but that is for the secretary to say. */
export function substituteHint(turn: Turn, meeting: Recorded, person: Person): readonly string[] {
  const member =
    person.substituteFor === undefined ? undefined : turn.group.people[person.substituteFor]
  if (!member || member.leftAt || meeting.attendance[member.id]) return []
  return [turn.t.record.attendance.substituteHint({ name: person.name, member: member.name })]
}
