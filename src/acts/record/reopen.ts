import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { reopened } from '../../meetings/reopening.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { refusalText } from '../../turn/check-right.ts'
import type { Reply } from '../../turn/command.ts'
import { reasonAsked } from '../../turn/reason-asked.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { lastHeld } from '../../turn/record-meant.ts'
import { meetingById, openHeader, saveMeeting } from '../../turn/saving.ts'
import { sentOutIn } from '../../turn/sent-out.ts'
import type { Turn } from '../../turn/turn.ts'
import { factsTold, marksOf } from './retell.ts'

export const reopenMeeting = act({
  name: 'reopenMeeting',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf), reason: optional(freeText) },
  async run(turn, { meeting: on, reason = '' }) {
    return reopenNow(turn, await closedMeant(turn, on), reason)
  },
})

/** The one named, else the one that was closed last. Refuses `noMinutesYet`, `meetingAlreadyOpen`, `meetingCancelled`. */
async function closedMeant(turn: Turn, on: Day | undefined): Promise<ClosedMeeting> {
  const last = lastHeld(turn)
  const meeting: Meeting | undefined =
    on === undefined ? last && (await meetingById(turn, last.id)) : await meetingNamed(turn, on)
  if (!meeting) throw new Refusal('noMeeting', {})
  if (meeting.status === 'open') throw new Refusal('meetingAlreadyOpen', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  if (meeting.status === 'planned') throw new Refusal('meetingNotOpen', { day: refOf(meeting) })
  return meeting
}

/** Why it is opened again, as answered. Refuses `nothingRecorded` where the answer is no. */
function whyAgain(turn: Turn, meeting: ClosedMeeting): string {
  const ask = refusalText(turn.t, new Refusal('reopenReason', { day: refOf(meeting) }))
  const [, none = ''] = turn.t.privacy.yesNo
  const reason = reasonAsked(turn, `reopen:${meeting.id}`, undefined, { ask, none })
  if (reason === '') throw new Refusal('nothingRecorded', {})
  return reason
}

/** Opens it again. Once its minutes were sent out a reason is asked for. Refuses `meetingAlreadyOpen`. */
export async function reopenNow(turn: Turn, meeting: ClosedMeeting, typed: string): Promise<Reply> {
  const open = openHeader(turn)
  if (open) throw new Refusal('meetingAlreadyOpen', { day: refOf(open) })
  const sentOut = await sentOutIn(turn, meeting)
  const reason = sentOut && typed === '' ? whyAgain(turn, meeting) : typed
  const told = marksOf(await factsTold(turn, meeting))
  const said = { by: turn.sender.id, now: turn.now, reason }
  await saveMeeting(turn, reopened({ ...meeting, ...(sentOut ? { sentOut } : {}) }, said, told))
  const { reopening: t } = turn.t.record
  return {
    text: lines(
      t.reopened({ day: refOf(meeting), reason }),
      sentOut ? t.dated : '',
      t.forgottenOnly,
    ),
  }
}
