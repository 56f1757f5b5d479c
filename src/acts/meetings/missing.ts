import { unanswered } from '../../meetings/answers.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { answeredMeeting } from './show-answers.ts'

export const whoIsMissing = act({
  name: 'whoIsMissing',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: on }) {
    const meeting = await answeredMeeting(turn, on)
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
