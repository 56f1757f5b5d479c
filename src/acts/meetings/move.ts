import type { PersonId } from '../../meetings/ids.ts'
import { headerOf, type Meeting, type PlannedMeeting } from '../../meetings/meeting.ts'
import { moveMeeting as moved, type Move } from '../../meetings/plan.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { answerChoices } from '../../delivery/post-message.ts'
import type { MovedTold } from '../../text/meetings.ts'
import type { Command } from '../../turn/command.ts'
import { meetingById, meetingOn, saveMeeting } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { updateAnnouncement } from './announcement.ts'
import { followMeeting, roomIn } from './followers.ts'
import { nextPlanned } from './list.ts'
import { oddDay } from './plan.ts'
import {
  exampleOf,
  lastDayBefore,
  placeSaid,
  readMeetingFields,
  readPlace,
  takenDay,
  takenTimes,
} from './reading.ts'

export const moveMeeting: Command = {
  name: 'moveMeeting',
  subject: 'meetings',
  who: 'lead',
  words: {
    sv: ['flytta möte', 'flytta mötet', 'ändra möte', 'ändra mötet'],
    en: ['move meeting', 'move the meeting', 'change meeting', 'change the meeting'],
  },
  usage: {
    sv: 'flytta möte <datum> till <datum> [tid] [plats]',
    en: 'move meeting <date> to <date> [time] [place]',
  },
  example: {
    sv: 'flytta möte 6/2 till 13/2 09.00–12.00',
    en: 'move meeting 6/2 to 13/2 09:00–12:00',
  },
  needs: ['day'],
  takesText: false,
  async run(turn, { rest }) {
    const { meeting: was, move, yearless } = await readMove(turn, rest)
    const { meeting, newTime, changed } = moved(turn.group, was, move, turn.now)
    const t = turn.t.meetings
    if (!changed) return { text: t.unchanged({ meeting }) }
    await saveMeeting(turn, meeting)
    const told: MovedTold = { was, is: meeting }
    const announced = meeting.announcedAt !== undefined
    const follows = meeting.on === was.on ? [] : await followMeeting(turn, meeting.id)
    await updateAnnouncement(turn, meeting, { newTime })
    turn.queue({
      to: { kind: 'group' },
      purpose: 'meetingMoved',
      meetingId: meeting.id,
      message: {
        text: t.movedPost({ ...told, askAgain: announced && newTime }),
        ...(announced && newTime ? { choices: answerChoices(meeting, turn.t) } : {}),
      },
    })
    const asked = newTime ? askAgain(turn, was, meeting, told) : []
    const odd = meeting.on === was.on ? undefined : oddDay(turn, meeting.on, yearless)
    return { text: t.moved({ ...told, follows, asked: asked.length, announced, odd }) }
  },
}

/** What the sentence says: which meeting, and what is new about it. */
async function readMove(
  turn: Turn,
  rest: string,
): Promise<{ readonly meeting: Meeting; readonly move: Move; readonly yearless: boolean }> {
  const example = exampleOf(moveMeeting, turn)
  const fields = readMeetingFields(turn, rest)
  const { text, lastDay, link, title } = fields
  const which = toward.test(text) ? undefined : takenDay(text, turn.today)
  const meeting = which ? await meetingOn(turn, which.day) : await next(turn)
  const behind = (which?.rest ?? text).replace(toward, '')
  const day = takenDay(behind, turn.today)
  const times = takenTimes(day?.rest ?? behind)
  const place = placeSaid(turn, fields, readPlace(times?.rest ?? day?.rest ?? behind))
  const on = day?.day ?? meeting.on
  const move: Move = {
    ...(day ? { on } : {}),
    ...(times
      ? { start: times.start, ...(times.end === undefined ? {} : { end: times.end }) }
      : {}),
    ...(link === undefined ? {} : { link }),
    ...(title === undefined ? {} : { title }),
    ...(place === undefined ? {} : { place }),
    ...(lastDay === undefined ? {} : { lastDayOn: lastDayBefore(lastDay, on, turn) }),
  }
  if (Object.keys(move).length === 0) throw new Refusal('noNewTime', { day: meeting.on, example })
  return { meeting, move, yearless: day?.yearless === true }
}

const toward = /^(?:till|to|->|→|[–-](?=\s))\s*/i

async function next(turn: Turn): Promise<Meeting> {
  const header = nextPlanned(turn)
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

/**
 * Those whose answers are void are asked again, each in their own chat: as many as one commit holds. The others read it in the
 * group, and are asked like everybody else some days before the meeting.
 */
function askAgain(
  turn: Turn,
  was: Meeting,
  meeting: PlannedMeeting,
  told: MovedTold,
): readonly PersonId[] {
  const people = Object.keys(was.answers)
    .filter((id) => turn.group.people[id] && !turn.group.people[id].leftAt)
    .slice(0, roomIn(turn))
  const message = {
    text: turn.t.meetings.movedAsk(told),
    choices: answerChoices(headerOf(meeting), turn.t),
  }
  for (const person of people)
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'meetingMoved',
      message,
      meetingId: meeting.id,
    })
  return people
}
