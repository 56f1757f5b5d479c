import { lines } from '../../text/cut.ts'
import {
  expected,
  guestNamed,
  replacedBy,
  withAnswersTaken,
  withoutGuest,
  withPresence,
} from '../../meetings/attendance.ts'
import type { Person } from '../../meetings/group.ts'
import type { Guest, OpenMeeting, Presence } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf, present as belonging } from '../../meetings/roster.ts'
import { seenAttendance, sittingId, type Sitting } from '../../meetings/sitting.ts'
import type { Command, Reply } from '../../turn/command.ts'
import type { Sentence } from '../../turn/declared.ts'
import { saveMeeting } from '../../turn/desk.ts'
import { personNamed } from '../../turn/people.ts'
import { nearPeople, splitNames } from '../../reading/people.ts'
import type { Turn } from '../../turn/turn.ts'
import { recordOf, unknownNames } from './said.ts'

const everyone =
  /^(?:alla|samtliga|all|everyone|everybody)(?: ledamöter| members)?(?:\s+(?:utom|förutom|except|but)\s+(?<but>.+))?$/isu
const others =
  /^(?:resten|övriga|de övriga|alla övriga|alla andra|(?:the )?rest|(?:the )?others|everyone else)$/iu
const asAnswered =
  /^(?:enligt (?:svar|svaren|kallelsen|svaren på kallelsen)|som svarat|(?:according to|as per|by) (?:the )?answers?|as answered)$/iu

const asSeen = /^(?:enligt teams|som i teams|(?:according to|as in|as per|by) teams)$/iu

export const present: Command = {
  name: 'present',
  subject: 'record',
  who: 'lead',
  needs: ['colon'],
  takesText: true,
  words: { sv: ['närvarande'], en: ['present'] },
  usage: {
    sv: 'närvarande: A, B (eller alla, resten, enligt svar)',
    en: 'present: A, B (or all, the rest, according to answers)',
  },
  example: { sv: 'närvarande: alla', en: 'present: all' },
  run: (turn, sentence) => record(turn, sentence, 'present'),
}

export const absent: Command = {
  name: 'absent',
  subject: 'record',
  who: 'lead',
  needs: ['colon'],
  takesText: true,
  words: { sv: ['frånvarande'], en: ['absent'] },
  usage: { sv: 'frånvarande: C (eller resten)', en: 'absent: C (or the rest)' },
  example: { sv: 'frånvarande: resten', en: 'absent: the rest' },
  accepts: (_rest, colon) => colon,
  run: (turn, sentence) => record(turn, sentence, 'absent'),
}

async function record(turn: Turn, sentence: Sentence, kind: 'present' | 'absent'): Promise<Reply> {
  const meeting = await recordOf(turn)
  const typed = sentence.rest.replace(/[.!]+$/, '').trim()
  if (typed === '')
    throw new Refusal('missingName', {
      example: (kind === 'present' ? present : absent).example[turn.language],
    })
  const all = everyone.exec(typed)
  if (all && kind === 'present') return everybodyPresent(turn, meeting, all.groups?.['but'])
  if (all || others.test(typed)) return theRest(turn, meeting, kind, all === null)
  if (asAnswered.test(typed)) return answered(turn, meeting)
  if (asSeen.test(typed) && kind === 'present') return seenInTeams(turn, meeting)
  return named(turn, meeting, kind, typed)
}

async function everybodyPresent(
  turn: Turn,
  meeting: OpenMeeting,
  but: string | undefined,
): Promise<Reply> {
  const { attendance } = turn.t.record
  const left = but === undefined ? undefined : found(turn, meeting, but)
  const away = left?.people.map(({ id }) => id) ?? []
  const here = expected(turn.group)
    .map(({ id }) => id)
    .filter((id) => !away.includes(id))
  const marked = withPresence(withPresence(meeting, here, { kind: 'present' }), away, {
    kind: 'absent',
  })
  const head =
    away.length === 0
      ? attendance.allPresent({ day: meeting.on, count: here.length })
      : attendance.restPresent({ day: meeting.on, names: namesOf(turn, here) })
  const rest =
    away.length === 0 ? '' : attendance.absent({ day: meeting.on, names: namesOf(turn, away) })
  return saved(turn, meeting, marked, [
    head,
    rest,
    ...changes(turn, meeting, here, 'present'),
    ...changes(turn, meeting, away, 'absent'),
    ...missing(turn, left?.unknown ?? []),
  ])
}

async function theRest(
  turn: Turn,
  meeting: OpenMeeting,
  kind: 'present' | 'absent',
  only: boolean,
): Promise<Reply> {
  const { attendance } = turn.t.record
  const ids = expected(turn.group)
    .filter(({ id }) => !only || !meeting.attendance[id])
    .map(({ id }) => id)
  if (ids.length === 0) return { text: attendance.nobodyLeft({ day: meeting.on }) }
  const names = namesOf(turn, ids)
  const head =
    kind === 'present'
      ? attendance.restPresent({ day: meeting.on, names })
      : attendance.restAbsent({ day: meeting.on, names })
  return saved(turn, meeting, withPresence(meeting, ids, { kind }), [
    head,
    ...changes(turn, meeting, ids, kind),
  ])
}

async function answered(turn: Turn, meeting: OpenMeeting): Promise<Reply> {
  const { attendance } = turn.t.record
  const { meeting: marked, taken } = withAnswersTaken(meeting, turn.group)
  if (taken.length === 0) return { text: attendance.noAnswers({ day: meeting.on }) }
  const count = (...kinds: readonly Presence['kind'][]): number =>
    taken.filter((id) => kinds.includes(marked.attendance[id]?.kind ?? 'absent')).length
  const counts = {
    present: count('present', 'part'),
    replaced: count('replaced'),
    absent: count('absent'),
    unknown: 0,
  }
  return saved(turn, meeting, marked, [attendance.fromAnswers({ day: meeting.on, ...counts })])
}

/** Those of whom nothing is recorded, as Teams saw them. */
async function seenInTeams(turn: Turn, meeting: OpenMeeting): Promise<Reply> {
  const { sitting: said } = turn.t.record
  const sitting = await turn.book.get<Sitting>(sittingId(meeting.id))
  const stays = sitting ? seenAttendance(sitting, meeting, turn.group, turn.now).stays : []
  if (stays.length === 0) return { text: said.nothingSeen({ day: meeting.on }) }
  const marked = stays.reduce(
    (now, { person, presence }) => withPresence(now, [person.id], presence),
    meeting,
  )
  const part = stays.filter(({ presence }) => presence.kind === 'part').length
  return saved(turn, meeting, marked, [
    said.taken({ day: meeting.on, present: stays.length - part, part }),
  ])
}

async function named(
  turn: Turn,
  meeting: OpenMeeting,
  kind: 'present' | 'absent',
  typed: string,
): Promise<Reply> {
  const { attendance } = turn.t.record
  const { people, guests, unknown } = found(turn, meeting, typed)
  if (people.length === 0 && guests.length === 0) {
    throw new Refusal('noSuchPerson', {
      typed: unknown[0] ?? typed,
      near: near(turn, unknown[0] ?? typed),
    })
  }
  const ids = people.map(({ id }) => id)
  const day = meeting.on
  const gone = kind === 'absent' ? guests : []
  const marked = gone.reduce(
    (now, guest) => withoutGuest(now, guest.id),
    withPresence(meeting, ids, { kind }),
  )
  const head =
    ids.length === 0
      ? ''
      : kind === 'present'
        ? attendance.present({ day, names: namesOf(turn, ids) })
        : attendance.absent({ day, names: namesOf(turn, ids) })
  return saved(turn, meeting, marked, [
    head,
    ...gone.map(({ name }) => attendance.guestGone({ day, name })),
    ...changes(turn, meeting, ids, kind),
    ...(kind === 'present' ? people.flatMap((person) => substituteHint(turn, marked, person)) : []),
    ...missing(turn, unknown),
  ])
}

/** Keeps the meeting, and ends the answer with those of whom nothing is known yet. */
export async function saved(
  turn: Turn,
  before: OpenMeeting,
  after: OpenMeeting,
  told: readonly string[],
): Promise<Reply> {
  if (after !== before) await saveMeeting(turn, after)
  return {
    text: lines(...told, turn.t.record.attendance.left({ names: unknownNames(turn, after) })),
  }
}

interface Found {
  readonly people: readonly Person[]
  readonly guests: readonly Guest[]
  readonly unknown: readonly string[]
}

/** Who a list names. People who were mentioned side by side, without commas, are told apart by their mentions. */
function found(turn: Turn, meeting: OpenMeeting, typed: string): Found {
  const mentioned = turn.incoming.mentioned
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length)
  const parted = mentioned.reduce((text, name) => text.replace(name, `,${name},`), typed)
  const people = new Set<Person>()
  const guests: Guest[] = []
  const unknown: string[] = []
  for (const name of splitNames(
    parted,
    belonging(turn.group).map((person) => person.name),
  )) {
    const guest = guestNamed(meeting, name)
    const person = guest ? undefined : personNamed(turn, name)
    if (person) people.add(person)
    else if (guest) guests.push(guest)
    else unknown.push(name)
  }
  return { people: [...people], guests, unknown }
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
  before: OpenMeeting,
  ids: readonly string[],
  now: Presence['kind'],
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
function substituteHint(turn: Turn, meeting: OpenMeeting, person: Person): readonly string[] {
  const member =
    person.substituteFor === undefined ? undefined : turn.group.people[person.substituteFor]
  if (!member || member.leftAt || meeting.attendance[member.id]) return []
  return [turn.t.record.attendance.substituteHint({ name: person.name, member: member.name })]
}
