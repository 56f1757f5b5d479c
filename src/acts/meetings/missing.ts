import { nearestAnnounced, unanswered } from '../../meetings/answers.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { meetingById, meetingMeant, meetingOn, openHeader } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

export const whoIsMissing = act({
  name: 'whoIsMissing',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: on }) {
    const meeting = await meant(turn, on)
    const { missing, notAnnounced } = turn.t.meetings
    if (meeting.status === 'planned' && meeting.announcedAt === undefined)
      return { text: notAnnounced({ meeting }) }
    const silent = unanswered(meeting, turn.group).filter(({ id }) => !meeting.attendance[id])
    const parties = Map.groupBy(silent, ({ organisation = '' }) => organisation)
    return {
      text: missing({
        meeting,
        count: silent.length,
        parties: [...parties].map(([name, people]) => ({
          name,
          people: people.map((person) => person.name),
        })),
      }),
    }
  },
})

/** The meeting named; else the open one, the nearest that was announced, the next. Refuses `noMeetingOn`, `noMeeting`. */
function meant(turn: Turn, on: string | undefined): Promise<Meeting> {
  if (on !== undefined) return meetingOn(turn, on)
  const { calendar, settings } = turn.group
  const header = openHeader(turn) ?? nearestAnnounced(calendar, turn.now, settings.zone)
  return header ? meetingById(turn, header.id) : meetingMeant(turn, undefined)
}
