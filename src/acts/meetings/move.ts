import { agendaTimes } from '../../meetings/agenda-times.ts'
import { lines } from '../../text/cut.ts'
import { overLong } from '../agenda/item-told.ts'
import { saysOnline } from '../../language/said-words.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import {
  headerOf,
  type Meeting,
  type MeetingForm,
  type PlannedMeeting,
} from '../../meetings/meeting.ts'
import { isElsewhere, moveMeeting as movedTo, withWhere, type Move } from '../../meetings/plan.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { isRecorded, type Recorded } from '../../meetings/writing-up.ts'
import { answerChoices } from '../../delivery/post-message.ts'
import type { MovedTold } from '../../text/meetings.ts'
import { act } from '../../turn/act.ts'
import type { Reply } from '../../turn/command.ts'
import { optional } from '../../turn/argument.ts'
import { dayMeant, type DayMeant } from '../../turn/arguments/day-meant-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { times, type Times } from '../../turn/arguments/times-argument.ts'
import {
  formInPlace,
  meetingForm,
  online,
  onlineToo,
  venue,
  type Online,
} from '../../turn/arguments/venue-argument.ts'
import { meetingById, openHeader, saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from '../record/keep-record.ts'
import { updateAnnouncement } from './announcing.ts'
import { followMeeting, roomIn } from './followers.ts'
import { plannedOn } from './list-meetings.ts'
import { oddDay } from './plan-meeting.ts'
import { lastDayBefore, linkOf, placeOf } from './terms.ts'

export const moveMeeting = act({
  name: 'moveMeeting',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  args: {
    meeting: optional(meetingArgument),
    on: optional(dayMeant),
    times: optional(times),
    place: optional(venue),
    form: optional(meetingForm),
    online: optional(online),
    too: optional(onlineToo),
    lastDay: optional(dayMeant),
    title: optional(name),
  },
  async run(turn, { meeting: which, ...said }) {
    const was = await meant(turn, which, said)
    const move = moveIn(turn, was, said)
    if (isRecorded(was) && saysOnlyWhere(was, said)) return wasElsewhere(turn, was, move)
    const { meeting, newTime, changed } = movedTo(turn.group, was, move, turn.now)
    const t = turn.t.meetings
    if (!changed) return { text: t.unchanged({ meeting, lastDaySaid: said.lastDay !== undefined }) }
    await saveMeeting(turn, meeting)
    const told: MovedTold = { was, is: meeting, lastDaySaid: said.lastDay !== undefined }
    const announced = meeting.announcedAt !== undefined
    const follows = meeting.on === was.on ? [] : await followMeeting(turn, meeting.id)
    await updateAnnouncement(turn, meeting)
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
    const odd = meeting.on === was.on ? undefined : oddDay(turn, { ...said.on, on: meeting.on })
    const moved = t.moved({ ...told, follows, asked: asked.length, announced, odd })
    const isShorter = agendaTimes(meeting).length < agendaTimes(was).length
    return { text: lines(moved, isShorter ? overLong(turn, meeting) : '') }
  },
})

interface Said {
  readonly on?: DayMeant | undefined
  readonly times?: Times | undefined
  readonly place?: string | undefined
  readonly online?: Online | undefined
  readonly too?: Online | undefined
  readonly form?: MeetingForm | undefined
  readonly lastDay?: DayMeant | undefined
  readonly title?: string | undefined
}

/** Where a meeting that goes on is held is said without naming it. */
const meant = (turn: Turn, which: Day | undefined, said: Said): Promise<Meeting> => {
  const open = which === undefined && said.on === undefined ? openHeader(turn) : undefined
  return open ? meetingById(turn, open.id) : plannedOn(turn, which)
}

/** The hours it had are told by another sentence, and the day it was held stands. */
const saysOnlyWhere = (was: Meeting, { on, times: hours, lastDay }: Said): boolean =>
  !hours && !lastDay && (!on || on.on === was.on || (!!on.yearless && isSameDate(on.on, was.on)))

const isSameDate = (one: Day, other: Day): boolean => one.slice(5) === other.slice(5)

/** Where a meeting that goes on, or is over, was held: a part of its record. */
async function wasElsewhere(turn: Turn, was: Recorded, move: Move): Promise<Reply> {
  const t = turn.t.meetings
  const is = withWhere(was, move)
  if (!isElsewhere(was, is)) return { text: t.unchanged({ meeting: was, lastDaySaid: false }) }
  const told = await keepRecord(turn, was, is)
  return { text: lines(t.wasElsewhere({ was, is }), ...told) }
}

/** What is new about the meeting. Refuses `noNewTime` where nothing is. */
function moveIn(turn: Turn, before: Meeting, said: Said): Move {
  const { title, too } = said
  const { place: room, form: named } = formInPlace(said.place)
  const address = linkOf(said.online ?? too)
  const isLinkToo = address !== undefined && before.form === 'onSite'
  const form = named ?? said.form ?? (too || isLinkToo ? 'both' : undefined)
  const link = address ?? (form === 'onSite' ? '' : undefined)
  const place = placeOf(turn, room, said.online) ?? (isRoom(before, form) ? '' : undefined)
  const lastDayOn = lastDayBefore(said.lastDay, said.on?.on ?? before.on, turn.today)
  const move: Move = {
    ...(said.on === undefined ? {} : { on: said.on.on }),
    ...said.times,
    ...(link === undefined ? {} : { link }),
    ...(title === undefined ? {} : { title }),
    ...(form === undefined ? {} : { form }),
    ...(place === undefined ? {} : { place }),
    ...(lastDayOn === undefined ? {} : { lastDayOn }),
  }
  if (Object.keys(move).length === 0)
    throw new Refusal('noNewTime', {
      day: before.on,
      example: turn.t.sentences.moveMeeting.example,
    })
  return move
}

/** Whether a room stands that nobody comes to once all meet online. */
const isRoom = ({ place = '' }: Meeting, form: MeetingForm | undefined): boolean =>
  form === 'online' && place !== '' && !saysOnline.test(place)

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
