import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { instantOf } from '../../meetings/calendar.ts'
import { opened } from '../../meetings/record.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { span } from '../../turn/arguments/times-argument.ts'
import { overdue } from '../../turn/overdue.ts'
import { recordMeant } from '../../turn/record-meant.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { keepRecord } from './keep-record.ts'

/** A meeting that nobody opened was held all the same: its record is written now. */
export const meetingHeld = act({
  name: 'meetingHeld',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  neverBelowText: true,
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await overdue(turn, on)
    const { zone } = turn.group.settings
    await saveMeeting(turn, opened(meeting, instantOf(meeting.on, meeting.start, zone)))
    const { reopening: t } = turn.t.record
    return { text: t.held({ day: refOf(meeting), start: meeting.start, end: meeting.end }) }
  },
})

/** The hours that the meeting really had. */
export const meetingLasted = act({
  name: 'meetingLasted',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { meeting: optional(meetingOf), hours: span },
  async run(turn, { meeting: on, hours }) {
    const before = await recordMeant(turn, on)
    const told = await keepRecord(turn, before, {
      ...before,
      ran: { from: hours.start, to: hours.end },
    })
    const { reopening: t } = turn.t.record
    const { from = before.start, to = before.end } = before.ran ?? {}
    const was = { from, to }
    return { text: lines(t.lasted({ day: refOf(before), ...hours, was }), ...told) }
  },
})
