import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { daysBetween } from '../../meetings/calendar.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { numbered, waitingAdditions } from '../../meetings/numbering.ts'
import { opened } from '../../meetings/record.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { cardOf, cardThatOpens } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import {
  calendarOf,
  meetingById,
  openHeader,
  saveMeeting,
  sittingMeant,
} from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { answersTo } from './answers-to.ts'
import { reopenNow } from './reopen.ts'

export const startMeeting = act({
  name: 'startMeeting',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: said }) {
    const meeting = said === undefined ? await nearest(turn) : await meetingNamed(turn, said)
    if (said !== undefined && meeting.status === 'closed') return askReopen(turn, meeting)
    const next = opened(meeting, turn.now)
    const other = openHeader(turn)
    // One of another day that was left open does not stand in the way.
    if (other && other.on >= turn.today)
      throw new Refusal('meetingAlreadyOpen', { day: refOf(other) })
    await saveMeeting(turn, next)
    const { record } = turn.t
    const items = numbered(next).filter(
      ({ item }) => !item.removedAt && item.parent === undefined,
    ).length
    const waiting = waitingAdditions(next).length
    const answers = answersTo(turn, next)
    const answered = answers.attending + answers.notAttending + answers.substitutes > 0
    const { choices } = record.attendance
    const about = { meeting: next.id }
    const text = lines(
      record.started({ day: refOf(next), today: turn.today, items }),
      next.announcedAt === undefined && !answered ? '' : record.attendance.answers(answers),
      waiting === 0 ? '' : record.additionsWait({ count: waiting }),
      record.startHint({ answers: answered, adopted: next.adoptedAt !== undefined }),
    )
    const card =
      cardOf(turn, 'console', about, { meeting: next }) ??
      cardThatOpens(text, turn.t.cards.help.buttons.console, 'console', about)
    return { text, card, choices: answered ? [choices.answers, choices.all] : [choices.all] }
  },
})

/** Whether a meeting that is over is to be opened again. */
async function askReopen(turn: Turn, meeting: ClosedMeeting): Promise<Reply> {
  const { reopening: t } = turn.t.record
  const about = `reopen ${meeting.id}`
  const choice = turn.choices[about]
  if (choice === 'yes') return reopenNow(turn, meeting, '')
  if (choice !== undefined) throw new Refusal('nothingRecorded', {})
  throw new Question(
    about,
    t.ask({ day: refOf(meeting) }),
    t.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
  )
}

/** Today's planned meeting, else the one nearest in time, a coming one before a past one. */
async function nearest(turn: Turn): Promise<Meeting> {
  const all = calendarOf(turn)
  const far = (on: string): number =>
    Math.abs(daysBetween(turn.today, on)) - (on >= turn.today ? 0.5 : 0)
  const planned = all
    .filter((header) => header.status === 'planned')
    .sort((a, b) => far(a.on) - far(b.on) || a.start.localeCompare(b.start))
  const open = openHeader(turn)
  const today = all.findLast((header) => header.on === turn.today && header.status === 'closed')
  const header = planned[0]
  if (open && (open.on >= turn.today || header?.on !== turn.today))
    return meetingById(turn, open.id)
  if (today && header?.on !== turn.today) throw new Refusal('meetingClosed', { day: refOf(today) })
  if (!header) throw new Refusal('noMeeting', {})
  const those = planned.filter(({ on }) => on === header.on)
  return meetingById(turn, (those.length > 1 ? sittingMeant(turn, those) : header).id)
}
