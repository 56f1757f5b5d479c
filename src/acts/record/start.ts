import { lines } from '../../text/cut.ts'
import { daysBetween } from '../../meetings/calendar.ts'
import { expected } from '../../meetings/attendance.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, waitingAdditions } from '../../meetings/numbering.ts'
import { opened } from '../../meetings/record.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Answers } from '../../language/sv/record/attendance.ts'
import { cardOf, cardThatOpens } from '../../turn/attach.ts'
import type { Command } from '../../turn/command.ts'
import { calendarOf, meetingById, openHeader, saveMeeting } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingSaid } from '../../turn/meeting-said.ts'

export const startMeeting: Command = {
  name: 'startMeeting',
  subject: 'record',
  who: 'lead',
  needs: ['nothing', 'day'],
  takesText: false,
  words: {
    sv: ['starta möte', 'starta mötet', 'öppna möte', 'öppna mötet', 'börja möte', 'börja mötet'],
    en: ['start meeting', 'start the meeting', 'open meeting', 'open the meeting', 'begin meeting'],
  },
  usage: { sv: 'starta möte [6/2]', en: 'start meeting [6/2]' },
  example: { sv: 'starta möte', en: 'start meeting' },
  async run(turn, { rest }) {
    const typed = rest.replace(/[.!]+$/, '')
    const meeting = typed === '' ? await nearest(turn) : await meetingSaid(turn, typed)
    const next = opened(meeting, turn.now)
    const other = openHeader(turn)
    if (other) throw new Refusal('meetingAlreadyOpen', { day: other.on })
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
      record.started({ day: next.on, today: turn.today, items }),
      next.announcedAt === undefined && !answered ? '' : record.attendance.answers(answers),
      waiting === 0 ? '' : record.additionsWait({ count: waiting }),
      record.startHint({ answers: answered, adopted: next.adoptedAt !== undefined }),
    )
    const card =
      cardOf(turn, 'console', about, { meeting: next }) ??
      cardThatOpens(text, turn.t.cards.help.buttons.console, 'console', about)
    return { text, card, choices: answered ? [choices.answers, choices.all] : [choices.all] }
  },
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
  if (open) return meetingById(turn, open.id)
  if (today && header?.on !== turn.today) throw new Refusal('meetingClosed', { day: today.on })
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

/** How many of those expected have answered the announcement, and what. */
export function answersTo(turn: Turn, meeting: Meeting): Answers {
  const people = expected(turn.group)
  const count = (kind: string): number =>
    people.filter((person) => meeting.answers[person.id]?.kind === kind).length
  return {
    expected: people.length,
    attending: count('attending'),
    notAttending: count('notAttending'),
    substitutes: count('substitute'),
  }
}
