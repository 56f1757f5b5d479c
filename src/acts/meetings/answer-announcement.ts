import { answered, countsOf, nearestAnnounced, type Saying } from '../../meetings/answers.ts'
import type { Answer, Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf, present } from '../../meetings/roster.ts'
import type { AnswerTold } from '../../text/meetings.ts'
import { act } from '../../turn/act.ts'
import { optional, type Argument } from '../../turn/argument.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { standIn } from '../../turn/arguments/stand-in-argument.ts'
import { partOfMeeting } from '../../turn/arguments/times-argument.ts'
import { currentHeader, meetingById, meetingOn, saveMeeting } from '../../turn/saving.ts'
import { nearPeople } from '../../reading/names.ts'
import { closeTo } from '../../turn/people-meant.ts'
import { spelled } from '../../reading/spelled.ts'
import type { Turn } from '../../turn/turn.ts'
import { updateAnnouncement } from './announcing.ts'

export const attending = act({
  name: 'attending',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  onlyWhole: true,
  args: { meeting: optional(meetingArgument), part: optional(partOfMeeting) },
  async run(turn, { meeting: on, part: said = {} }) {
    const given = await giveAnswer(
      turn,
      on,
      { kind: 'attending', ...said },
      turn.t.sentences.attending.example,
    )
    const part = given.answer.kind === 'attending' ? given.answer : undefined
    return { text: turn.t.meetings.attending({ ...given.told, from: part?.from, to: part?.to }) }
  },
})

/** Why somebody does not come; what they will not do is no reason, except behind a colon. */
const reasonForAbsence: Argument<string> = {
  ...words,
  shape: String.raw`(?:(?<=:\s*)|(?!${spelled((all) => all.meetings.to)}\s))[^\s:][^\n]*`,
}

export const notAttending = act({
  name: 'notAttending',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  args: { meeting: optional(meetingArgument), reason: optional(reasonForAbsence) },
  async run(turn, { meeting: on, reason }) {
    const given = await giveAnswer(
      turn,
      on,
      { kind: 'notAttending', ...(reason === undefined ? {} : { reason }) },
      turn.t.sentences.notAttending.example,
    )
    return { text: turn.t.meetings.notAttending({ ...given.told, reason }) }
  },
})

export const replacedBy = act({
  name: 'replacedBy',
  subject: 'meetings',
  who: 'anyone',
  effect: 'own',
  // `substitute: D for C` tells the record who did.
  noColon: true,
  args: { who: standIn, meeting: optional(meetingArgument) },
  async run(turn, { who, meeting: on }) {
    const person = 'person' in who ? turn.group.people[who.person] : undefined
    const said = 'name' in who ? who.name : nameOf(turn.group, who.person)
    const given = await giveAnswer(
      turn,
      on,
      { kind: 'substitute', name: said, ...(person ? { person: person.id } : {}) },
      turn.t.sentences.replacedBy.example,
    )
    if (person) {
      const message = {
        text: turn.t.meetings.youReplace({ name: turn.sender.name, meeting: given.told.meeting }),
      }
      turn.queue({
        to: { kind: 'person', person: person.id },
        purpose: 'other',
        message,
        meetingId: given.meetingId,
      })
    }
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
        near,
      }),
    }
  },
})

/** Records the sender's answer for the meeting on that day, else for the nearest one announced, and shows it on the announcement. */
async function giveAnswer(turn: Turn, day: string | undefined, saying: Saying, example: string) {
  const before = day === undefined ? await nearest(turn) : await meetingOn(turn, day, true)
  const { meeting, answer } = answered(before, turn.sender.id, saying, turn.now, example)
  await saveMeeting(turn, meeting)
  await updateAnnouncement(turn, meeting)
  const told: AnswerTold = {
    who: turn.incoming.conversation.kind === 'personal' ? undefined : turn.sender.name,
    meeting,
    counts: countsOf(meeting, turn.group),
    changed: differs(before.answers[turn.sender.id], answer),
  }
  return { told, answer, meetingId: meeting.id }
}

async function nearest(turn: Turn): Promise<Meeting> {
  const header = nearestAnnounced(turn.group.calendar, turn.now, turn.group.settings.zone)
  if (header) return meetingById(turn, header.id)
  const next = currentHeader(turn)
  if (!next) throw new Refusal('noMeeting', {})
  throw new Refusal('meetingNotAnnounced', { day: next.on })
}

/** Whether somebody changed their mind. */
const differs = (before: Answer | undefined, after: Answer): boolean =>
  before !== undefined &&
  JSON.stringify({ ...before, at: '' }) !== JSON.stringify({ ...after, at: '' })
