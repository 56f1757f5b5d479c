import { countsOf, unanswered } from '../../meetings/answers.ts'
import { dayOf, type Day } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { stillPlanned } from '../../meetings/plan.ts'
import { postsAhead } from '../../meetings/posts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command } from '../../turn/command.ts'
import { meetingById, meetingOn, saveMeeting } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { postAnnouncement, updateAnnouncement } from './announcement.ts'
import { nextPlanned } from './list.ts'
import { takenDay } from './reading.ts'

export const announce: Command = {
  name: 'announce',
  subject: 'meetings',
  who: 'lead',
  words: {
    sv: [
      'kalla',
      'kalla till möte',
      'kalla till mötet',
      'skicka kallelse',
      'skicka kallelsen',
      'skicka kallelse till möte',
      'skicka kallelsen till mötet',
    ],
    en: [
      'announce',
      'announce meeting',
      'announce the meeting',
      'send announcement',
      'send the announcement',
    ],
  },
  usage: { sv: 'kalla [datum]', en: 'announce [date]' },
  example: { sv: 'kalla 6/2', en: 'announce 6/2' },
  needs: ['nothing', 'day'],
  takesText: false,
  async run(turn, { rest }) {
    const planned = stillPlanned(await meant(turn, rest))
    const t = turn.t.meetings
    if (planned.posts.announcement) {
      await updateAnnouncement(turn, planned, { newTime: true })
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
}

async function meant(turn: Turn, rest: string): Promise<Meeting> {
  const day = takenDay(rest.replace(/^(?:till|to|for)\s+/i, ''), turn.today)
  if (day) return meetingOn(turn, day.day)
  if (!/^[.!?]*$/.test(rest)) throw new Refusal('notADay', { typed: rest })
  const header = nextPlanned(turn)
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

/** The day on which those who have not answered are asked, when they will be. */
function chaseOn(turn: Turn, meeting: Meeting): Day | undefined {
  const { settings } = turn.group
  const chase = postsAhead(meeting, settings, turn.now).find(({ kind }) => kind === 'answerMissing')
  return chase && dayOf(chase.at, settings.zone)
}
