import { refOf } from '../../meetings/ref.ts'
import { countsOf, unanswered } from '../../meetings/answers.ts'
import { dayOf, type Day } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { stillPlanned } from '../../meetings/plan.ts'
import { postsAhead } from '../../meetings/posts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { postAnnouncement, updateAnnouncement } from './announcing.ts'
import { plannedOn } from './list-meetings.ts'

export const announce = act({
  name: 'announce',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  args: { meeting: optional(meetingArgument), answerBy: optional(day) },
  async run(turn, { meeting: on, answerBy }) {
    const planned = answeredBy(turn, stillPlanned(await plannedOn(turn, on)), answerBy)
    const t = turn.t.meetings
    if (planned.posts.announcement) {
      if (answerBy !== undefined) await saveMeeting(turn, planned)
      await updateAnnouncement(turn, planned)
      return { text: t.announcedAgain({ meeting: planned, counts: countsOf(planned, turn.group) }) }
    }
    const meeting = await postAnnouncement(turn, planned)
    await saveMeeting(turn, meeting)
    return {
      text: t.announced({
        meeting,
        asked: unanswered(meeting, turn.group).length,
        chaseOn: chaseOn(turn, meeting),
      }),
    }
  },
})

/** Refuses `answerByTooLate` for a day after the meeting, `dayPassed`. */
function answeredBy<M extends Meeting>(turn: Turn, meeting: M, answerBy: Day | undefined): M {
  if (answerBy === undefined) return meeting
  if (answerBy > meeting.on)
    throw new Refusal('answerByTooLate', { day: answerBy, on: refOf(meeting) })
  if (answerBy < turn.today) throw new Refusal('dayPassed', { day: answerBy })
  return { ...meeting, answerBy }
}

/** The day on which those who have not answered are asked, when they will be. */
function chaseOn(turn: Turn, meeting: Meeting): Day | undefined {
  const { settings } = turn.group
  const chase = postsAhead(meeting, settings, turn.now).find(({ kind }) => kind === 'answerMissing')
  return chase && dayOf(chase.at, settings.zone)
}
