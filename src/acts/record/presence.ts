import { recordToName } from '../../turn/record-meant.ts'
import { refOf } from '../../meetings/ref.ts'
import {
  expected,
  withAnswersTaken,
  withPresence,
  withoutGuest,
  withoutPresence,
} from '../../meetings/attendance.ts'
import { type Day, clockOf } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { lines } from '../../text/cut.ts'
import type { Choice } from '../../text/message.ts'
import { withOthersPresent } from '../../meetings/joint.ts'
import type { Presence } from '../../meetings/who-was-there.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { type Sitting, seenAttendance, sittingId } from '../../meetings/sitting.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import {
  type Attendee,
  type Attendees,
  attendees,
} from '../../turn/arguments/attendees-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import {
  changes,
  found,
  isNow,
  missing,
  namesOf,
  near,
  saved,
  substituteHint,
} from './presence-recorded.ts'

export const present = act({
  name: 'present',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
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
  onlyAsRead: true,
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
      if (who.and) {
        const first = await record(turn, kind, { kind: 'all' }, on)
        const strangers = who.and.flatMap((one) => ('name' in one ? [one.name] : []))
        if (strangers.length === who.and.length)
          return { ...first, text: lines(first.text, ...missing(turn, strangers)) }
        const also = await named(turn, await recordMeant(turn, on), kind, who.and)
        return { ...also, text: lines(firstLine(first.text), also.text) }
      }
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

/** What is left to record is told once, behind all of them. */
const firstLine = (text: string): string => text.split('\n')[0] ?? ''

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
  return away.length === 0
    ? reply
    : { ...reply, choices: askAbout(turn, meeting, away), asks: true }
}

/** What may be the case with those who were left out, one tap each. */
function askAbout(turn: Turn, meeting: Recorded, ids: readonly PersonId[]): readonly Choice[] {
  const { ask, sayAbsent, sayLater, sayUnknown } = turn.t.record.attendance
  const those = {
    names: namesOf(turn, ids),
    at: recordToName(turn, meeting),
  }
  return [
    { label: ask.absent, say: sayAbsent(those) },
    ...(meeting.status === 'open' && meeting.on === turn.today
      ? [{ label: ask.later, say: sayLater(those) }]
      : []),
    { label: ask.unknown, say: sayUnknown(those) },
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
  const day = refOf(meeting)
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
    { kind },
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
    ...changes(turn, meeting, [...ids, ...others.map(({ id }) => id)], kind),
    ...(kind === 'present' ? people.flatMap((person) => substituteHint(turn, marked, person)) : []),
    ...missing(turn, unknown),
  ])
}
