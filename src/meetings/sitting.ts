import { alphabetical } from './alphabet.ts'
import { clockOf, dayOf, instantOf, type Clock } from './calendar.ts'
import type { Doc } from './doc.ts'
import type { Group, Person } from './group.ts'
import type { MeetingId, PersonId } from './ids.ts'
import type { Meeting, MeetingHeader } from './meeting.ts'
import type { Presence } from './who-was-there.ts'
import { expected, guestNamed, partOf } from './attendance.ts'
import { belongs } from './rights.ts'

/**
 * What Teams told of one meeting while it was held there: when it began and ended, and who came and went. It proposes and records nothing:
 * somebody may sit in the room without being in Teams, and somebody may be in Teams and not be there. Index `sitting`.
 */
export interface Sitting extends Doc {
  readonly type: 'sitting'
  readonly meetingId: MeetingId
  readonly startedAt?: string
  readonly endedAt?: string
  /** Whoever leads the group has been asked whether to start the record. */
  readonly askedToStartAt?: string
  /** The end about which they were asked whether to close it. */
  readonly askedAboutEnd?: string
  /** By the person's id, or by what Teams calls somebody who is not on the roster. */
  readonly seen: Readonly<Record<string, Seen>>
}

export interface Seen {
  readonly name: string
  readonly person?: PersonId
  readonly moves: readonly Move[]
}

/** Somebody came in, or went out. */
export interface Move {
  readonly at: string
  readonly in: boolean
}

/** Long enough for the minutes to be written; who was on a call is nobody's business after that. */
const KEPT_SECONDS = 60 * 24 * 3600
/** More people, and more comings and goings of one, than any meeting has; together they fit a document. */
const MOST_SEEN = 500
const MOST_MOVES = 40
/** Whoever comes so late, or goes so early, was there all the same; a shorter break is none. */
const GRACE_MS = 5 * 60_000
/** A meeting in Teams may begin so long before the time it was called for. */
const EARLY_MS = 2 * 3_600_000

export const sittingId = (meetingId: MeetingId): string => `sitting-${meetingId}`

export const newSitting = (pk: string, meetingId: MeetingId): Sitting => ({
  id: sittingId(meetingId),
  pk,
  type: 'sitting',
  ttl: KEPT_SECONDS,
  meetingId,
  seen: {},
})

/**
 * The meeting that is held in Teams at this instant: planned or open on that day, the latest one that it can be. One whose link leads to another
 * Teams meeting than `thread`, the chat it is held in, is not meant.
 */
export function meetingHeldAt(group: Group, at: Date, thread: string): MeetingHeader | undefined {
  const { zone } = group.settings
  const on = dayOf(at, zone)
  return Object.values(group.calendar)
    .filter(
      (header) =>
        header.on === on &&
        (header.status === 'planned' || header.status === 'open') &&
        isThere(header, thread),
    )
    .filter((header) => instantOf(on, header.start, zone).getTime() - EARLY_MS <= at.getTime())
    .sort((a, b) => b.start.localeCompare(a.start))[0]
}

/** A link of Teams has the id of the meeting's chat in it. */
function isThere({ link = '' }: MeetingHeader, thread: string): boolean {
  const linked = /19(?::|%3a)meeting_[\w-]+/i.exec(link)?.[0].replace(/%3a/i, ':')
  return linked === undefined || !thread.startsWith('19:meeting_') || thread.startsWith(linked)
}

/** The sitting with somebody's coming or going. The same one twice is one. */
export function withMove(
  sitting: Sitting,
  key: string,
  who: Omit<Seen, 'moves'>,
  move: Move,
): Sitting {
  const known = sitting.seen[key]
  const moves = known?.moves ?? []
  const is = moves.some(({ at, in: into }) => at === move.at && into === move.in)
  if (is || moves.length >= MOST_MOVES || (!known && Object.keys(sitting.seen).length >= MOST_SEEN))
    return sitting
  return {
    ...sitting,
    seen: {
      ...sitting.seen,
      [key]: { ...who, moves: [...moves, move].sort((a, b) => a.at.localeCompare(b.at)) },
    },
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** When somebody was in, between two instants, short breaks left out. In from two devices, they are in until they have left with both. */
export function spansOf(moves: readonly Move[], from: number, to: number): readonly Span[] {
  const spans: Span[] = []
  // Whose coming was never told was there when the meeting began.
  let depth = moves[0]?.in === false ? 1 : 0
  let since = from
  const until = (end: number): void => {
    const span = { from: Math.max(from, since), to: Math.min(to, end) }
    const last = spans.at(-1)
    if (span.to <= span.from) return
    if (last && span.from - last.to <= GRACE_MS)
      spans[spans.length - 1] = { from: last.from, to: span.to }
    else spans.push(span)
  }
  for (const move of moves) {
    const at = Date.parse(move.at)
    if (move.in && depth === 0) since = at
    if (!move.in && depth === 1) until(at)
    depth = Math.max(0, depth + (move.in ? 1 : -1))
  }
  if (depth > 0) until(to)
  return spans
}

/** The sitting without what it tells of one person. */
export function withoutSeen(sitting: Sitting, id: PersonId): Sitting {
  const { [id]: _gone, ...seen } = sitting.seen
  return { ...sitting, seen }
}

/** Whether somebody has not left since they came. */
const isIn = (moves: readonly Move[]): boolean =>
  moves.reduce(
    (depth, { in: into }) => Math.max(0, depth + (into ? 1 : -1)),
    moves[0]?.in === false ? 1 : 0,
  ) > 0

/** Somebody's attendance as Teams saw it. */
export interface Stay {
  readonly person: Person
  readonly presence: Extract<Presence, { readonly kind: 'present' | 'part' }>
  /** When they were away in between. */
  readonly away: readonly { readonly from: Clock; readonly to: Clock }[]
}

export interface SeenAttendance {
  /** Of whom nothing is recorded yet: these are proposed. */
  readonly stays: readonly Stay[]
  /** Of whom something else is recorded than Teams saw. What is recorded stands. */
  readonly otherwise: readonly (Stay & { readonly recorded: Presence })[]
  /** Not on the roster, and not recorded as guests: perhaps guests. */
  readonly strangers: readonly string[]
  /** Members of whom nothing is recorded and whom Teams did not see. Nobody is taken for absent by this. */
  readonly unseen: readonly Person[]
}

/** Who was at the meeting as Teams saw it, until it ended there or, while it goes on, until `now`. */
export function seenAttendance(
  sitting: Sitting,
  meeting: Meeting,
  group: Group,
  now: Date,
): SeenAttendance {
  const stays = staysIn(sitting, meeting, group, now)
  const recorded = (person: Person): Presence | undefined => meeting.attendance[person.id]
  const known = new Set(Object.values(sitting.seen).flatMap(({ person }) => person ?? []))
  return {
    stays: stays.filter(({ person }) => recorded(person) === undefined),
    otherwise: stays.flatMap((stay) => {
      const was = recorded(stay.person)
      return was === undefined || was.kind === stay.presence.kind
        ? []
        : [{ ...stay, recorded: was }]
    }),
    strangers: Object.values(sitting.seen)
      .filter(
        ({ person: id, name }) =>
          isStranger(group, id) && name !== '' && !guestNamed(meeting, name),
      )
      .map(({ name }) => name)
      .sort((a, b) => alphabetical(a, b)),
    unseen: expected(group).filter(
      (person) => recorded(person) === undefined && !known.has(person.id),
    ),
  }
}

/** When those of the group were there, by name. */
function staysIn(sitting: Sitting, meeting: Meeting, group: Group, now: Date): readonly Stay[] {
  const { zone } = group.settings
  const planned = instantOf(meeting.on, meeting.start, zone).getTime()
  const began = Math.max(planned, Date.parse(sitting.startedAt ?? '') || planned)
  const end = Date.parse(sitting.endedAt ?? '') || now.getTime()
  const clock = (at: number): Clock => clockOf(new Date(at), zone)
  return Object.values(sitting.seen)
    .flatMap(({ person: id, moves }): Stay[] => {
      const person = id === undefined ? undefined : group.people[id]
      const spans =
        person && belongs(person) && !person.leftAt
          ? spansOf(moves, began, Math.max(end, began))
          : []
      const [first, last] = [spans[0], spans.at(-1)]
      if (!person || !first || !last) return []
      const late = first.from - began > GRACE_MS
      // While it goes on, whoever has gone has gone.
      const early = sitting.endedAt === undefined ? !isIn(moves) : end - last.to > GRACE_MS
      const presence =
        late || early
          ? partOf(
              meeting,
              late ? clock(first.from) : undefined,
              early ? clock(last.to) : undefined,
            )
          : ({ kind: 'present' } as const)
      const away = spans
        .slice(1)
        .map((span, at) => ({ from: clock(spans[at]?.to ?? span.from), to: clock(span.from) }))
      return presence.kind === 'present' || presence.kind === 'part'
        ? [{ person, presence, away }]
        : []
    })
    .sort((a, b) => alphabetical(a.person.name, b.person.name))
}

function isStranger(group: Group, id: PersonId | undefined): boolean {
  const person = id === undefined ? undefined : group.people[id]
  return !person || !belongs(person) || person.leftAt !== undefined
}
