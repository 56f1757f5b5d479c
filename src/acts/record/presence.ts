import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import {
  expected,
  guestNamed,
  replacedBy,
  withAnswersTaken,
  withoutGuest,
  withoutPresence,
  withPresence,
} from '../../meetings/attendance.ts'
import type { Person } from '../../meetings/group.ts'
import { clockOf, type Day } from '../../meetings/calendar.ts'
import { decidedAt } from '../../meetings/decided-at.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { mayPreside, presidingUnclear } from '../../meetings/presiding.ts'
import type { Choice } from '../../text/message.ts'
import { otherNamed, withOthersPresent } from '../../meetings/joint.ts'
import type { Guest, JointPerson, Presence } from '../../meetings/who-was-there.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hasRole, nameOf, present as belonging } from '../../meetings/roster.ts'
import { seenAttendance, sittingId, type Sitting } from '../../meetings/sitting.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import {
  attendees,
  type Attendee,
  type Attendees,
} from '../../turn/arguments/attendees-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import { nearPeople } from '../../reading/names.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { unknownNames } from './said.ts'

export const present = act({
  name: 'present',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf), who: attendees('all') },
  ready: someRecord,
  run: (turn, { meeting, who }) => record(turn, 'present', who, meeting),
})

export const absent = act({
  name: 'absent',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  byColon: true,
  args: { meeting: optional(meetingOf), who: attendees('rest') },
  ready: someRecord,
  run: (turn, { meeting, who }) => record(turn, 'absent', who, meeting),
})

async function record(
  turn: Turn,
  kind: 'present' | 'absent',
  who: Attendees,
  on: Day | undefined,
): Promise<Reply> {
  const meeting = await recordMeant(turn, on)
  switch (who.kind) {
    case 'all':
      return kind === 'present'
        ? everybodyPresent(turn, meeting, who.but)
        : theRest(turn, meeting, kind, { but: who.but ?? [] })
    case 'rest':
      return theRest(turn, meeting, kind, { only: true })
    case 'answers':
      return answered(turn, meeting)
    case 'teams':
      if (kind === 'present') return seenInTeams(turn, meeting)
      // Teams knows who was there; of who was not, it says nothing.
      throw new Refusal('noSuchPerson', { typed: turn.t.words.record.whom.teams[0]!, near: [] })
    case 'named':
      return named(turn, meeting, kind, who.named)
  }
}

async function everybodyPresent(
  turn: Turn,
  meeting: Recorded,
  but: readonly Attendee[] | undefined,
): Promise<Reply> {
  const { attendance } = turn.t.record
  const left = but === undefined ? undefined : found(turn, meeting, but)
  const away = left?.people.map(({ id }) => id) ?? []
  const here = expected(turn.group)
    .map(({ id }) => id)
    .filter((id) => !away.includes(id))
  // Who was left out may be away, late, or simply not seen yet: that is asked.
  const marked = withoutPresence(withPresence(meeting, here, { kind: 'present' }), away)
  const head =
    away.length === 0
      ? attendance.allPresent({ day: refOf(meeting), count: here.length })
      : attendance.restPresent({ day: refOf(meeting), names: namesOf(turn, here) })
  const reply = await saved(turn, meeting, marked, [
    head,
    ...changes(turn, meeting, here, 'present'),
    ...missing(turn, left?.unknown ?? []),
    ...(away.length === 0 ? [] : [attendance.askAbout({ names: namesOf(turn, away) })]),
  ])
  return away.length === 0 ? reply : { ...reply, choices: askAbout(turn, away) }
}

/** What may be the case with those who were left out, one tap each. */
function askAbout(turn: Turn, ids: readonly PersonId[]): readonly Choice[] {
  const { ask, sayAbsent, sayLater, sayUnknown } = turn.t.record.attendance
  const names = namesOf(turn, ids)
  return [
    { label: ask.absent, say: sayAbsent({ names }) },
    { label: ask.later, say: sayLater({ names }) },
    { label: ask.unknown, say: sayUnknown({ names }) },
  ]
}

async function theRest(
  turn: Turn,
  meeting: Recorded,
  kind: 'present' | 'absent',
  { only = false, but = [] }: { readonly only?: boolean; readonly but?: readonly Attendee[] },
): Promise<Reply> {
  const { attendance } = turn.t.record
  const left = found(turn, meeting, but)
  const ids = expected(turn.group)
    .filter(({ id }) => !only || !meeting.attendance[id])
    .map(({ id }) => id)
    .filter((id) => !left.people.some((person) => person.id === id))
  if (ids.length === 0) return { text: attendance.nobodyLeft({ day: refOf(meeting) }) }
  const names = namesOf(turn, ids)
  const head =
    kind === 'present'
      ? attendance.restPresent({ day: refOf(meeting), names })
      : attendance.restAbsent({ day: refOf(meeting), names })
  return saved(turn, meeting, withPresence(meeting, ids, { kind }), [
    head,
    ...changes(turn, meeting, ids, kind),
    ...missing(turn, left.unknown),
  ])
}

async function answered(turn: Turn, meeting: Recorded): Promise<Reply> {
  const { attendance } = turn.t.record
  const { meeting: marked, taken } = withAnswersTaken(meeting, turn.group)
  if (taken.length === 0) return { text: attendance.noAnswers({ day: refOf(meeting) }) }
  const count = (...kinds: readonly Presence['kind'][]): number =>
    taken.filter((id) => kinds.includes(marked.attendance[id]?.kind ?? 'absent')).length
  const counts = {
    present: count('present', 'part'),
    replaced: count('replaced'),
    absent: count('absent'),
    unknown: 0,
  }
  return saved(turn, meeting, marked, [attendance.fromAnswers({ day: refOf(meeting), ...counts })])
}

/** Those of whom nothing is recorded, as Teams saw them. */
async function seenInTeams(turn: Turn, meeting: Recorded): Promise<Reply> {
  const { sitting: said } = turn.t.record
  const sitting = await turn.book.get<Sitting>(sittingId(meeting.id))
  const stays = sitting ? seenAttendance(sitting, meeting, turn.group, turn.now).stays : []
  if (stays.length === 0) return { text: said.nothingSeen({ day: refOf(meeting) }) }
  const marked = stays.reduce(
    (now, { person, presence }) => withPresence(now, [person.id], presence),
    meeting,
  )
  const part = stays.filter(({ presence }) => presence.kind === 'part').length
  return saved(turn, meeting, marked, [
    said.taken({ day: refOf(meeting), present: stays.length - part, part }),
  ])
}

async function named(
  turn: Turn,
  meeting: Recorded,
  kind: 'present' | 'absent',
  those: readonly Attendee[],
): Promise<Reply> {
  const { attendance } = turn.t.record
  const { people, guests, others, unknown } = found(turn, meeting, those)
  if (people.length + guests.length + others.length === 0) {
    const [typed = ''] = unknown
    throw new Refusal('noSuchPerson', { typed, near: near(turn, typed) })
  }
  const ids = people.map(({ id }) => id)
  const day = meeting.on
  const gone = kind === 'absent' ? guests : []
  const late =
    kind === 'present'
      ? ids.filter((id) => meeting.later?.includes(id) && isNow(turn, meeting))
      : []
  const since = clockOf(turn.now, turn.group.settings.zone)
  const marked = gone.reduce(
    (now, guest) => withoutGuest(now, guest.id),
    withPresence(withPresence(meeting, ids, { kind }), late, { kind: 'part', from: since }),
  )
  const names = [...namesOf(turn, ids), ...others.map(({ name }) => name)]
  const head = names.length === 0 ? '' : attendance[kind]({ day, names })
  const after = withOthersPresent(
    marked,
    others.map(({ id }) => id),
    kind,
  )
  return saved(turn, meeting, after, [
    head,
    ...gone.map(({ name }) => attendance.guestGone({ day, name })),
    ...late.map((id) =>
      attendance.part({
        day,
        name: nameOf(turn.group, id),
        stay: { hours: [{ from: since }], items: [] },
      }),
    ),
    ...changes(turn, meeting, ids, kind),
    ...(kind === 'present' ? people.flatMap((person) => substituteHint(turn, marked, person)) : []),
    ...missing(turn, unknown),
  ])
}

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
  return choices.length === 0 ? { text } : { text, choices }
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
const isNow = (turn: Turn, meeting: Recorded): boolean =>
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
function found(turn: Turn, meeting: Recorded, those: readonly Attendee[]): Found {
  return {
    people: those.flatMap((one) => ('person' in one ? (turn.group.people[one.person] ?? []) : [])),
    guests: those.flatMap((one) => ('guest' in one ? (guestNamed(meeting, one.guest) ?? []) : [])),
    others: those.flatMap((one) => ('other' in one ? (otherNamed(meeting, one.other) ?? []) : [])),
    unknown: those.flatMap((one) => ('name' in one ? [one.name] : [])),
  }
}

const near = (turn: Turn, typed: string): readonly string[] =>
  namesOf(turn, nearPeople(typed, belonging(turn.group)))
const namesOf = (turn: Turn, ids: readonly string[]): readonly string[] =>
  ids.map((id) => nameOf(turn.group, id))
const missing = (turn: Turn, unknown: readonly string[]): readonly string[] =>
  unknown.map((typed) => turn.t.record.attendance.notFound({ typed, near: near(turn, typed) }))

/** What these people were recorded as before, where that was something else; and who lost the one in their place. */
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
      const those = ids.filter((id) => before.attendance[id]?.kind === was)
      return those.length === 0 ? [] : [attendance.changed({ names: namesOf(turn, those), was })]
    })
  const alone = now === 'absent' ? replacedBy(before, ids).filter((id) => !ids.includes(id)) : []
  return [
    ...were,
    ...(alone.length === 0 ? [] : [attendance.lostStandIn({ names: namesOf(turn, alone) })]),
  ]
}

/** Someone who is a substitute may have come in a member's place, but that is for the secretary to say. */
function substituteHint(turn: Turn, meeting: Recorded, person: Person): readonly string[] {
  const member =
    person.substituteFor === undefined ? undefined : turn.group.people[person.substituteFor]
  if (!member || member.leftAt || meeting.attendance[member.id]) return []
  return [turn.t.record.attendance.substituteHint({ name: person.name, member: member.name })]
}
