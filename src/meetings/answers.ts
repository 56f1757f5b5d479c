import { refAt, refOf } from './ref.ts'
import { alphabetical } from './alphabet.ts'
import type { Clock } from './calendar.ts'
import type { Group, Person } from './group.ts'
import type { ById, MeetingId, PersonId } from './ids.ts'
import type { Meeting, MeetingHeader } from './meeting.ts'
import type { Answer } from './who-was-there.ts'
import { isOver } from './plan.ts'
import { Refusal } from './refusal.ts'
import { isMember, present } from './roster.ts'

/** The longest name. */
const MAX_NAME = 200

/** What somebody says about coming. `from` and `to` only when they are there for a part of the meeting. */
export type Saying =
  | { readonly kind: 'attending'; readonly from?: Clock; readonly to?: Clock }
  | { readonly kind: 'notAttending' }
  | { readonly kind: 'substitute'; readonly name: string; readonly person?: PersonId }

/** The meeting that an answer without a date is for: the nearest one announced that is not over. */
export const nearestAnnounced = (
  calendar: Readonly<Record<MeetingId, MeetingHeader>>,
  now: Date,
  zone: string,
): MeetingHeader | undefined =>
  Object.values(calendar)
    .filter(
      (header) =>
        header.announced &&
        (header.status === 'open' || (header.status === 'planned' && !isOver(header, now, zone))),
    )
    .sort((a, b) => refAt(a.on, a.start).localeCompare(refAt(b.on, b.start)))[0]

interface Answering {
  readonly now: Date
  readonly example: string
  /** Also where the meeting has not been announced. */
  readonly beforehand?: boolean
}

/**
 * The meeting with a person's answer in place of an earlier one. Refuses `meetingClosed`, `meetingCancelled`, `meetingNotAnnounced`,
 * `timesOutside`, `substituteSelf`, `tooLong`.
 */
export function answered(
  meeting: Meeting,
  person: PersonId,
  saying: Saying,
  { now, example, beforehand = false }: Answering,
): { readonly meeting: Meeting; readonly answer: Answer } {
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  if (meeting.announcedAt === undefined && !beforehand)
    throw new Refusal('meetingNotAnnounced', { day: refOf(meeting) })
  const answer: Answer = { ...checked(meeting, person, saying, example), at: now.toISOString() }
  return { meeting: { ...meeting, answers: { ...meeting.answers, [person]: answer } }, answer }
}

function checked(meeting: Meeting, person: PersonId, saying: Saying, example: string): Saying {
  switch (saying.kind) {
    case 'attending':
      return { kind: 'attending', ...partOf(meeting, saying) }
    case 'notAttending':
      return { kind: 'notAttending' }
    case 'substitute': {
      if (saying.person === person) throw new Refusal('substituteSelf', { example })
      return { ...saying, name: fitting(saying.name, MAX_NAME) }
    }
  }
}

/** The part of the meeting somebody is there for; nothing when it is all of it. */
function partOf(
  { on, start, end }: Meeting,
  { from, to }: { from?: Clock; to?: Clock },
): { readonly from?: Clock; readonly to?: Clock } {
  if ((from !== undefined && from >= end) || (to !== undefined && to <= start))
    throw new Refusal('timesOutside', { day: on, start, end })
  return {
    ...(from !== undefined && from > start ? { from } : {}),
    ...(to !== undefined && to < end ? { to } : {}),
  }
}

function fitting(text: string, limit: number): string {
  if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
  return text
}

/** Members who have neither answered nor are somebody's substitute, by name. */
export function unanswered(
  meeting: Pick<Meeting, 'answers'>,
  group: Pick<Group, 'people'>,
): readonly Person[] {
  const standIns = standInsOf(meeting.answers)
  return present(group as Group)
    .filter((person) => isMember(person) && !meeting.answers[person.id] && !standIns.has(person.id))
    .sort((a, b) => alphabetical(a.name, b.name))
}

const standInsOf = (answers: ById<Answer>): ReadonlySet<PersonId> =>
  new Set(
    Object.values(answers).flatMap((answer) =>
      answer.kind === 'substitute' && answer.person !== undefined ? [answer.person] : [],
    ),
  )

export interface Count {
  /** Seats that somebody comes for, substitutes included. */
  readonly coming: number
  /** How many of those send a substitute. */
  readonly replaced: number
  readonly notComing: number
  readonly unanswered: number
}

export interface Counts extends Count {
  /** By name; those without an organisation are only in the sums. */
  readonly organisations: readonly (Count & { readonly name: string })[]
}

interface Seat {
  readonly person: Person
  readonly says: Answer['kind'] | 'unanswered'
}

/** How the answers stand. A substitute named by a member counts for that member's seat and organisation, and only once. */
export function countsOf(meeting: Pick<Meeting, 'answers'>, group: Pick<Group, 'people'>): Counts {
  const standIns = standInsOf(meeting.answers)
  const people = Object.values(group.people)
  const missing = new Set(unanswered(meeting, group).map(({ id }) => id))
  const seats = people.flatMap((person): Seat[] => {
    const answer = meeting.answers[person.id]
    if (missing.has(person.id)) return [{ person, says: 'unanswered' }]
    if (!answer || person.leftAt || (standIns.has(person.id) && answer.kind === 'attending'))
      return []
    return [{ person, says: answer.kind }]
  })
  const count = (all: readonly Seat[]): Count => ({
    coming: all.filter(({ says }) => says === 'attending' || says === 'substitute').length,
    replaced: all.filter(({ says }) => says === 'substitute').length,
    notComing: all.filter(({ says }) => says === 'notAttending').length,
    unanswered: all.filter(({ says }) => says === 'unanswered').length,
  })
  const names = [...new Set(seats.flatMap(({ person }) => person.organisation ?? []))].sort(
    (a, b) => alphabetical(a, b),
  )
  return {
    ...count(seats),
    organisations: names.map((name) => ({
      name,
      ...count(seats.filter(({ person }) => person.organisation === name)),
    })),
  }
}
