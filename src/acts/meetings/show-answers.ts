import { refOf } from '../../meetings/ref.ts'
import { reasonOf, reasonsId, type Reasons } from '../../meetings/absence.ts'
import { alphabetical } from '../../meetings/alphabet.ts'
import { nearestAnnounced, unanswered } from '../../meetings/answers.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { leads } from '../../meetings/roster.ts'
import { mayReadPrivate } from '../../meetings/succession.ts'
import type { AnsweredTold } from '../../text/meetings.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { askedAbout } from '../../turn/arguments/answering-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { meetingById, meetingMeant, meetingOn, goingOn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

export const answers = act({
  name: 'answers',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  passing: true,
  onlyWhole: true,
  noColon: true,
  neverBelowText: true,
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: on }) {
    const meeting = await answeredMeeting(turn, on)
    const { people, hasReasons } = await peopleIn(turn, meeting)
    const silent = unanswered(meeting, turn.group)
    const { answersShown, remindLabel, sayRemind } = turn.t.meetings
    return {
      text: answersShown({
        meeting,
        announced: meeting.announcedAt !== undefined,
        people,
        reasonsInPrivate: hasReasons && turn.incoming.conversation.kind !== 'personal',
      }),
      ...(silent.length > 0 && leads(turn.sender) && meeting.status === 'planned'
        ? { choices: [{ label: remindLabel, say: sayRemind({ on: refOf(meeting) }) }] }
        : {}),
    }
  },
})

export const answerOf = act({
  name: 'answerOf',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  passing: true,
  onlyWhole: true,
  neverBelowText: true,
  args: { asked: askedAbout },
  async run(turn, { asked: { person, on } }) {
    const meeting = await answeredMeeting(turn, on)
    const { people } = await peopleIn(turn, meeting)
    const found = people.find(({ id }) => id === person)
    const name = turn.group.people[person]?.name ?? person
    return {
      text: turn.t.meetings.answerOf({
        meeting,
        one: found ?? { id: person, name, organisation: undefined, says: 'unanswered' },
      }),
    }
  },
})

/** Everybody who has answered or has still to, and the reasons for those who may read them. */
async function peopleIn(
  turn: Turn,
  meeting: Meeting,
): Promise<{ readonly people: readonly AnsweredTold[]; readonly hasReasons: boolean }> {
  const mayRead = leads(turn.sender)
  const reasons = mayRead ? await turn.book.get<Reasons>(reasonsId(meeting.id)) : undefined
  const shows = turn.incoming.conversation.kind === 'personal'
  const silent = new Set(unanswered(meeting, turn.group).map(({ id }) => id))
  let hasReasons = false
  const people = Object.values(turn.group.people)
    .filter(({ id, leftAt }) => silent.has(id) || (meeting.answers[id] && !leftAt))
    .sort(
      (a, b) =>
        Number(a.organisation === undefined) - Number(b.organisation === undefined) ||
        alphabetical(a.organisation ?? '', b.organisation ?? '') ||
        alphabetical(a.name, b.name),
    )
    .map((person): AnsweredTold => {
      const answer = meeting.answers[person.id]
      const told = { id: person.id, name: person.name, organisation: person.organisation }
      if (!answer) return { ...told, says: 'unanswered' }
      if (answer.kind === 'substitute') return { ...told, says: 'substitute', by: answer.name }
      if (answer.kind === 'attending') {
        const { from, to } = answer
        return from === undefined && to === undefined
          ? { ...told, says: 'attending' }
          : { ...told, says: 'part', from, to }
      }
      const reason = mayReadPrivate(turn.group, turn.sender, answer.at)
        ? reasonOf(reasons, meeting, person.id)
        : undefined
      hasReasons ||= reason !== undefined
      return { ...told, says: 'notAttending', reason: shows ? reason : undefined }
    })
  return { people, hasReasons }
}

/** The meeting named; else the open one, the nearest that was announced, the next. Refuses `noMeetingOn`, `noMeeting`. */
export function answeredMeeting(turn: Turn, on: string | undefined): Promise<Meeting> {
  if (on !== undefined) return meetingOn(turn, on)
  const { calendar, settings } = turn.group
  const header = goingOn(turn) ?? nearestAnnounced(calendar, turn.now, settings.zone)
  return header ? meetingById(turn, header.id) : meetingMeant(turn, undefined)
}
