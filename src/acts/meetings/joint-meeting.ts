import { isRecorded } from '../../meetings/writing-up.ts'
import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { isBody, othersOf, withJoint, withList } from '../../meetings/joint.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { planMeeting } from '../../meetings/plan.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { dayMeant } from '../../turn/arguments/day-meant-argument.ts'
import { jointPeople, jointWith } from '../../turn/arguments/joint-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { fullName } from '../../turn/arguments/name-argument.ts'
import { span } from '../../turn/arguments/times-argument.ts'
import { venue } from '../../turn/arguments/venue-argument.ts'
import { ahead, calendarOf, meetingById, meetingMeant, saveMeeting } from '../../turn/saving.ts'
import { Question } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from '../record/keep-record.ts'
import { tieWaiting } from './followers.ts'
import { usualHours } from './usual-hours.ts'

export const jointMeeting = act({
  name: 'jointMeeting',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { on: dayMeant, times: optional(span), place: optional(venue), joint: jointWith },
  async run(turn, { on: { on }, times, place, joint: { body, own, shared } }) {
    const { meeting, group } = planMeeting(
      turn.group,
      { on, ...(times ?? usualHours(turn, [on])), ...(place === undefined ? {} : { place }) },
      turn.now,
    )
    turn.book.fresh(meeting.id)
    await turn.saveGroup(group)
    await saveMeeting(turn, withJoint(meeting, body, { own, shared }))
    await tieWaiting(turn, meeting)
    const t = turn.t.meetings.joint
    return { text: lines(t.planned({ meeting, body, shared }), t.listHint({ body })) }
  },
})

export const jointPart = act({
  name: 'jointPart',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { meeting: optional(meetingOf), times: span, joint: jointWith },
  async run(turn, { meeting: day, times: { start, end }, joint: { body } }) {
    const before = await meetingMeant(turn, day)
    if (before.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(before) })
    const { on } = before
    if (end <= before.start || start >= before.end)
      throw new Refusal('timesOutside', { day: on, start: before.start, end: before.end })
    const shared = { from: start, to: end }
    askInPlace(turn, before, body)
    await kept(turn, before, withJoint(before, body, { shared }))
    const t = turn.t.meetings.joint
    return { text: lines(t.part({ day: refOf(before), body, shared }), t.listHint({ body })) }
  },
})

export const jointList = act({
  name: 'jointList',
  subject: 'meetings',
  who: 'lead',
  effect: 'printed',
  byColon: true,
  takesLines: true,
  neverBelowText: true,
  args: { body: fullName, people: jointPeople },
  async run(turn, { body, people }) {
    const before = await jointWithBody(turn, body)
    const joint = before.joint!
    const after = withList(before, joint, people)
    await kept(turn, before, after)
    const left = othersOf(after).map(({ id }) => id)
    const gone = othersOf(before).filter(({ id }) => !left.includes(id))
    const both = people.filter(({ person }) => person !== undefined).map(({ name }) => name)
    return {
      text: turn.t.meetings.joint.listed({
        day: refOf(before),
        body: joint.body,
        count: people.length,
        both,
        gone: gone.map(({ name }) => name),
        guests: guestsListed(before, after),
      }),
    }
  },
})

/** Who was a guest and is on the list instead. */
const guestsListed = (before: Meeting, after: Meeting): readonly string[] =>
  Object.values(before.guests).flatMap(({ id, name }) => (after.guests[id] ? [] : [name]))

/** Another body in the place of one whose people are listed is asked about first: they would be lost. */
function askInPlace(turn: Turn, { joint }: Meeting, body: string): void {
  if (!joint || isBody(joint, body) || Object.keys(joint.people).length === 0) return
  const about = `in place of ${joint.body}`
  const { joint: t } = turn.t.meetings
  const choice = turn.choices[about]
  if (choice === 'no') throw new Refusal('nothingRecorded', {})
  if (choice === undefined)
    throw new Question(
      about,
      t.askInPlace({ body, was: joint.body, count: Object.keys(joint.people).length }),
      turn.t.privacy.yesNo.map((label, at) => ({ label, value: at === 0 ? 'yes' : 'no' })),
    )
}

/** The meeting that is held with that body: the open one, the latest held, the next. Refuses `noSuchBody`. */
async function jointWithBody(turn: Turn, body: string): Promise<Meeting> {
  const all = calendarOf(turn)
  const headers = [
    ...all.filter(({ status }) => status === 'open'),
    ...ahead(turn),
    ...all.filter(({ status }) => status === 'closed').toReversed(),
  ]
  const known: string[] = []
  for (const { id } of headers) {
    const meeting = await meetingById(turn, id)
    if (meeting.joint && isBody(meeting.joint, body)) return meeting
    if (meeting.joint) known.push(meeting.joint.body)
  }
  throw new Refusal('noSuchBody', { typed: body, known: [...new Set(known)] })
}

async function kept(turn: Turn, before: Meeting, after: Meeting): Promise<void> {
  if (isRecorded(before) && isRecorded(after)) await keepRecord(turn, before, after)
  else await saveMeeting(turn, after)
}
