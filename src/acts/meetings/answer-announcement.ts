import { refOf } from '../../meetings/ref.ts'
import { reasonsId, withReason, type Reasons } from '../../meetings/absence.ts'
import { answered, countsOf, nearestAnnounced, type Saying } from '../../meetings/answers.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Answer, Hours } from '../../meetings/who-was-there.ts'
import { isNamed, refAt } from '../../meetings/ref.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf, present, reachable } from '../../meetings/roster.ts'
import type { AnswerTold, ReasonTold } from '../../text/meetings.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { absence, comer } from '../../turn/arguments/answering-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { standIn } from '../../turn/arguments/stand-in-argument.ts'
import { partOfMeeting } from '../../turn/arguments/times-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import {
  ahead,
  calendarOf,
  currentHeader,
  meetingById,
  meetingOn,
  saveMeeting,
  sittingMeant,
} from '../../turn/saving.ts'
import { speaksOfIllness } from '../../reading/illness.ts'
import { nearPeople } from '../../reading/names.ts'
import { closeTo } from '../../turn/people-meant.ts'
import { readMeetingDay } from '../../turn/meeting-said.ts'
import type { Turn } from '../../turn/turn.ts'
import { updateAnnouncement } from './announcing.ts'

/** For others only those who lead answer. */
const answersFor = (turn: Turn, person: PersonId): void => {
  if (person !== turn.sender.id) checkLeads(turn)
}

/** A meeting by its day, where what stands behind may be the hour that tells it from another of the day. */
const perhapsSeveral: typeof meetingArgument = {
  ...meetingArgument,
  read(typed, turn) {
    const on = readMeetingDay(turn, typed)
    const those = ahead(turn).filter((header) => isNamed(header, on))
    return those.length > 1 ? on : meetingArgument.read(typed, turn)
  },
}

/** Where several are held that day, a single hour at which one of them begins names that one. */
function sittingIn(
  turn: Turn,
  on: Day | undefined,
  part: Hours,
): Hours & { readonly on?: Day | undefined } {
  const { from, to } = part
  if (on === undefined || from === undefined || to !== undefined) return { ...part, on }
  const those = ahead(turn).filter((header) => isNamed(header, on))
  const isOne = those.length > 1 && those.some(({ start }) => start === from)
  return isOne ? { on: refAt(on, from) } : { ...part, on }
}

export const attending = act({
  name: 'attending',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  onlyWhole: true,
  onlyAsRead: true,
  neverBelowText: true,
  args: {
    person: optional(comer),
    meeting: optional(perhapsSeveral),
    part: optional(partOfMeeting),
  },
  check: { person: answersFor },
  async run(turn, { person = turn.sender.id, meeting: day, part = {} }) {
    const { on, ...said } = sittingIn(turn, day, part)
    const given = await giveAnswer(turn, {
      on,
      whose: person,
      saying: { kind: 'attending', ...said },
      example: turn.t.sentences.attending.example,
    })
    const { from, to }: Partial<Hours> = given.answer.kind === 'attending' ? given.answer : {}
    return { text: turn.t.meetings.attending({ ...given.told, from, to }) }
  },
})

export const notAttending = act({
  name: 'notAttending',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  neverBelowText: true,
  args: { meeting: optional(meetingArgument), absence: optional(absence) },
  check: {
    absence: (turn, { person = turn.sender.id }) => answersFor(turn, person),
  },
  async run(turn, { meeting, absence: { person = turn.sender.id, on = meeting, reason } = {} }) {
    if (reason !== undefined && reason.length > MAX_REASON)
      throw new Refusal('tooLong', { length: reason.length, limit: MAX_REASON })
    const given = await giveAnswer(turn, {
      on,
      whose: person,
      saying: { kind: 'notAttending' },
      example: turn.t.sentences.notAttending.example,
    })
    return {
      text: turn.t.meetings.notAttending({
        ...given.told,
        reason: await keepReason(turn, { ...given, person, reason }),
      }),
    }
  },
})

/** The longest reason for staying away. */
const MAX_REASON = 500

/** What became of a reason: kept until the meeting's day is over, where it is anybody's to keep at all. */
async function keepReason(
  turn: Turn,
  given: {
    readonly meeting: Meeting
    readonly person: PersonId
    readonly answer: Answer
    readonly reason: string | undefined
  },
): Promise<ReasonTold | undefined> {
  const { meeting, person, answer, reason: text } = given
  if (text === undefined) return undefined
  if (speaksOfIllness(text)) return 'illness'
  const known = await turn.book.get<Reasons>(reasonsId(meeting.id))
  const reason = { text, at: answer.at }
  const { zone } = turn.group.settings
  const kept = withReason(known, meeting, { person, reason }, { now: turn.now, zone })
  if (!kept) return 'over'
  await turn.book.put(kept)
  return 'kept'
}

export const replacedBy = act({
  name: 'replacedBy',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  // `substitute: D for C` tells the record who did.
  noColon: true,
  onlyAsRead: true,
  neverBelowText: true,
  args: { member: optional(comer), who: standIn, meeting: optional(meetingArgument) },
  check: { member: answersFor },
  async run(turn, { member = turn.sender.id, who, meeting: on }) {
    const person = 'person' in who ? turn.group.people[who.person] : undefined
    const said = 'name' in who ? who.name : nameOf(turn.group, who.person)
    const given = await giveAnswer(turn, {
      on,
      whose: member,
      saying: { kind: 'substitute', name: said, ...(person ? { person: person.id } : {}) },
      example: turn.t.sentences.replacedBy.example,
    })
    const absent = nameOf(turn.group, member)
    if (person && person.id !== turn.sender.id)
      turn.queue({
        to: { kind: 'person', person: person.id },
        purpose: 'other',
        message: {
          text: turn.t.meetings.youReplace({ name: absent, meeting: given.told.meeting }),
        },
        meetingId: given.meeting.id,
      })
    // Who was nearer was asked about.
    const near =
      person || closeTo(turn, said).length > 0
        ? undefined
        : turn.group.people[nearPeople(said, present(turn.group))[0] ?? '']?.name
    return {
      text: turn.t.meetings.replacedBy({
        ...given.told,
        name: said,
        known: person !== undefined,
        away: person !== undefined && given.meeting.answers[person.id]?.kind === 'notAttending',
        near,
      }),
    }
  },
})

interface Giving {
  readonly on: string | undefined
  readonly whose: PersonId
  readonly saying: Saying
  readonly example: string
}

/** Records somebody's answer for the meeting on that day, else for the nearest one announced, and shows it on the announcement. */
async function giveAnswer(turn: Turn, { on, whose, saying, example }: Giving) {
  const forOther = whose !== turn.sender.id
  const before = on === undefined ? await nearest(turn, forOther) : await meetingOn(turn, on, true)
  const { meeting, answer } = answered(before, whose, saying, {
    now: turn.now,
    example,
    // Those who told the secretary need no announcement to answer.
    beforehand: forOther,
  })
  await saveMeeting(turn, meeting)
  await updateAnnouncement(turn, meeting)
  tellFreed(turn, meeting, { whose, before: before.answers[whose], answer })
  const told: AnswerTold = {
    who:
      forOther || turn.incoming.conversation.kind !== 'personal'
        ? nameOf(turn.group, whose)
        : undefined,
    forOther,
    meeting,
    counts: countsOf(meeting, turn.group),
    changed: differs(before.answers[whose], answer),
  }
  return { told, answer, meeting }
}

/** Whoever was to come in somebody's place, and is not any more, is told so alone. */
function tellFreed(
  turn: Turn,
  meeting: Meeting,
  {
    whose,
    before,
    answer,
  }: { readonly whose: PersonId; readonly before: Answer | undefined; readonly answer: Answer },
): void {
  const freed = before?.kind === 'substitute' ? before.person : undefined
  const stays = answer.kind === 'substitute' && answer.person === freed
  if (freed === undefined || stays || freed === turn.sender.id || !reachable(turn, freed)) return
  turn.queue({
    to: { kind: 'person', person: freed },
    purpose: 'other',
    message: {
      text: turn.t.meetings.youAreFree({ name: nameOf(turn.group, whose), meeting }),
    },
    meetingId: meeting.id,
  })
}

async function nearest(turn: Turn, beforehand: boolean): Promise<Meeting> {
  const header =
    nearestAnnounced(turn.group.calendar, turn.now, turn.group.settings.zone) ??
    (beforehand ? ahead(turn)[0] : undefined)
  if (header) {
    const those = calendarOf(turn).filter(
      ({ on, status, announced }) =>
        on === header.on && announced === header.announced && status === header.status,
    )
    return meetingById(turn, (those.length > 1 ? sittingMeant(turn, those) : header).id)
  }
  const next = currentHeader(turn)
  if (!next) throw new Refusal('noMeeting', {})
  throw new Refusal('meetingNotAnnounced', { day: refOf(next) })
}

/** Whether somebody changed their mind. */
const differs = (before: Answer | undefined, after: Answer): boolean =>
  before !== undefined &&
  JSON.stringify({ ...before, at: '' }) !== JSON.stringify({ ...after, at: '' })
