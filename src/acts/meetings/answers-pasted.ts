import { answered, countsOf, type Saying } from '../../meetings/answers.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { answersTable } from '../../turn/arguments/answers-table-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { updateAnnouncement } from './announcing.ts'
import { answeredMeeting } from './show-answers.ts'

export const answersPasted = act({
  name: 'answersPasted',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  byColon: true,
  neverBelowText: true,
  takesLines: true,
  onlyAsRead: true,
  args: { meeting: optional(meetingArgument), table: answersTable },
  async run(turn, { meeting: on, table }) {
    const before = await answeredMeeting(turn, on)
    let meeting: Meeting = before
    const names = { yes: [], no: [], maybe: [], none: [], standing: [], strangers: [] } as Record<
      'yes' | 'no' | 'maybe' | 'none' | 'standing' | 'strangers',
      string[]
    >
    for (const row of table) {
      if (!('person' in row)) {
        names.strangers.push(row.name)
        continue
      }
      const name = nameOf(turn.group, row.person)
      const own = before.answers[row.person]
      const saying = sayings[row.says]
      // What somebody has answered here stands.
      if (own && saying && own.kind !== saying.kind) names.standing.push(name)
      else names[row.says].push(name)
      if (!own && saying)
        meeting = answered(meeting, row.person, saying, {
          now: turn.now,
          example: turn.t.sentences.answersPasted.example,
          beforehand: true,
        }).meeting
    }
    if (meeting !== before) {
      await saveMeeting(turn, meeting)
      await updateAnnouncement(turn, meeting)
    }
    const counts = countsOf(meeting, turn.group)
    return { text: turn.t.meetings.answersTaken({ meeting, counts, names }) }
  },
})

const sayings: Readonly<Partial<Record<string, Saying>>> = {
  yes: { kind: 'attending' },
  no: { kind: 'notAttending' },
}
