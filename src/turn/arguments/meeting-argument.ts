import { textsIn } from '../../language/texts.ts'
import { addDays, type Day } from '../../meetings/calendar.ts'
import { isRef } from '../../meetings/ref.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { workingDayOnOrAfter } from '../../meetings/working-days.ts'
import { typedDay } from '../../text/dates.ts'
import type { Argument } from '../argument.ts'
import { ahead, nameAmong } from '../saving.ts'
import {
  isNextMeeting,
  MEETING,
  MEETING_DATE,
  meetingSaid,
  readMeetingDay,
} from '../meeting-said.ts'
import type { Turn } from '../turn.ts'

const missing = (example: string): Refusal => new Refusal('missingDay', { example })
const unread = (typed: string): Refusal => new Refusal('notADay', { typed })

/** The day of the next meeting, else one three weeks on, as it is typed: `17/4`. */
const sampleMeetingDay = (turn: Turn): string =>
  typedDay(ahead(turn)[0]?.on ?? workingDayOnOrAfter(addDays(turn.today, 21)), turn.today)

/**
 * A meeting that there is, by its day: `17/4`, `mötet den 17 april`, `nästa möte`. A day without its year is the last such meeting where
 * none is ahead. Refuses `notADay`, `noSuchDay`, `noMeetingOn`, `noMeeting`.
 */
export const meeting: Argument<Day> = {
  kind: 'meeting',
  shape: MEETING,
  surely: MEETING_DATE,
  read: async (typed, turn) => nameAmong(turn, await meetingSaid(turn, typed)),
  fromForm: (sent) => (typeof sent === 'string' && isRef(sent) ? sent : undefined),
  render: (value) => value,
  missing,
  unread,
  sample: sampleMeetingDay,
}

/** The day of a meeting, or `next`; whether there is one is the act's to look at. */
export type MeetingDay = Day

/** The day of a meeting, or the next one whatever its day. Refuses `notADay`, `noSuchDay`. */
export const meetingDay: Argument<MeetingDay> = {
  kind: 'day of a meeting',
  shape: MEETING,
  surely: MEETING_DATE,
  read: (typed, turn) => (isNextMeeting(typed) ? 'next' : readMeetingDay(turn, typed)),
  fromForm: (sent) =>
    typeof sent === 'string' && (sent === 'next' || isRef(sent)) ? sent : undefined,
  render: (value, { language }) =>
    value === 'next' ? textsIn(language).words.meetings.next.next[0]! : value,
  missing,
  unread,
  sample: sampleMeetingDay,
}
