import { refOf } from '../../meetings/ref.ts'
import { meetingsFrame } from '../frames/meetings-frame.ts'
import type { meetings as sv } from '../sv/meetings.ts'
import { after } from '../../text/parts.ts'
import { answers } from './meetings/answers.ts'
import { moving } from './meetings/moving.ts'
import { parts } from './meetings/told.ts'
import { formatDate, formatDay, formatTimes } from './words/dates.ts'
import { counted, listed, plural } from './words/wording.ts'

const told = meetingsFrame({
  ...parts,
  nobodyMissing: ({ day }) =>
    `Nobody is missing for the meeting on ${day}: all have answered or are recorded.`,
  missing: ({ count, day }) =>
    `${counted(count, 'has', 'have')} neither answered nor been recorded for the meeting on ${day}:`,
  isPlanned: ({ when }) => `The meeting on ${when} is planned.`,
  takenTo: ({ day }) => `Proposals are taken until ${day}.`,
  takenShort: ({ day }) => `Proposals are taken until ${day}, since there is little time left.`,
  lastDayWas: ({ day }) =>
    `The last day for proposals was ${day}, so new proposals go to the meeting after.`,
  until: ({ day }) => `Proposals until ${day}.`,
  standing: ({ count }) =>
    `${counted(count, 'standing item is', 'standing items are')} on the agenda.`,
  tied: ({ actions, count, to }) =>
    `${actions}, due at the next meeting, now ${plural(count, 'follows', 'follow')} ${to}.`,
  toThis: 'this meeting',
  toFirst: 'the first of them',
  announceWith: ({ say }) => `Announce it with “announce ${say}” when the time has come.`,
  noneIsPlanned: 'No meeting is planned.',
  arePlanned: ({ count }) => `${counted(count, 'meeting is planned', 'meetings are planned')}:`,
  skipped: 'Left out:',
  skippedWhy: {
    passed: 'is already past.',
    taken: 'there is a meeting on that day already.',
  },
  changeWith: ({ say }) =>
    `Change one with “move meeting ${say} to …”. Announce the first one with “announce ${say}”.`,
  yearHead: ({ count, year, when }) =>
    `Proposed ${counted(count, 'meeting day', 'meeting days')} in ${year}, ${when}:`,
  noMoreDays: 'There are no more days with at least three weeks between.',
  nothingYet:
    'Nothing is planned yet. For other days write “meeting dates:” and the days you want.',
  head: 'Meetings:',
  more: 'More about the nearest one: “next meeting”.',
  states: {
    planned: '',
    announced: 'Announced.',
    agendaSent: 'The agenda is sent out.',
    open: 'In progress.',
    notClosed: 'Not closed. Write “close meeting” and the date.',
    notStarted: 'Was never started. Write “start meeting” to record it afterwards.',
    cancelled: 'Cancelled.',
    closed: 'Closed.',
  },
  now: ({ when }) => `In progress: the meeting on ${when}.`,
  today: ({ when }) => `The next meeting is on ${when} (today).`,
  nextIs: ({ when, away }) => `The next meeting is on ${when} (${away}).`,
  noItems: 'The agenda is empty so far.',
  items: ({ count, time }) =>
    `The agenda has ${counted(count, 'item', 'items')}${time}. Write “agenda” to see it.`,
  time: {
    over: ({ booked, left }) => ` of ${booked} minutes, ${left} more than the meeting holds`,
    only: ({ booked }) => ` of ${booked} minutes`,
    left: ({ left, length }) => `, and ${left} of ${length} minutes are left`,
  },
  waiting: ({ count }) =>
    `${counted(count, 'proposal is', 'proposals are')} waiting for an answer.`,
  proposals: {
    open: ({ day }) => `You can propose items until ${day}: write “propose” and the title.`,
    passed: ({ day }) =>
      `The last day for proposals was ${day}. A new proposal is kept for the meeting after.`,
    agendaSent: 'The agenda is sent out. A new proposal is kept for the meeting after.',
  },
  answerWith: `Answer with ${parts.howToAnswer}.`,
})

export const meetings: typeof sv = {
  ...told,
  ...answers,
  ...moving,

  help: {
    newMeeting: 'plans a meeting. The standing items are put on its agenda.',
    meetingDates: 'plans several meetings at once, such as a whole year’s.',
    meetings: 'shows coming meetings.',
    nextMeeting: 'shows when and where the next meeting is, and how long items can be proposed.',
    moveMeeting:
      'moves a meeting or changes its time and place. Everything that belongs to it follows.',
    cancelMeeting: 'cancels a meeting. Its items go on to the next one.',
    planYear: 'proposes days for a whole year, clear of holidays and other meetings.',
    announce:
      'sends the announcement to the group, with answer buttons and a calendar file. Say it again to update it.',
    attending:
      'answers the announcement: you come, to the whole meeting or a part of it. Whoever leads the group can answer for somebody.',
    notAttending:
      'answers the announcement: you do not come. A reason is optional: only those who lead the group see it, and it is removed the day after the meeting.',
    replacedBy: 'answers the announcement: somebody else comes in your or somebody’s place.',
    jointMeeting: 'plans a meeting together with another body, in one record.',
    jointPart: 'says which part of a meeting is held together with another body.',
    jointList: 'takes in the other body’s people, one a line, with chair and adjusters.',
    answerOf: 'shows what somebody has answered.',
    answers: 'shows what each has answered, by organisation.',
    answersPasted:
      'takes in answers that you copied from the calendar (Outlook). What somebody has answered here stands.',
    remindAnswers: 'reminds those who have not answered, at most once a day.',
    whoIsMissing: 'shows who has neither answered the announcement nor been recorded.',
  },

  whichSitting: ({ on, count }) =>
    `There are ${count === 2 ? 'two' : count} meetings on ${formatDay(on)}. Which one is it?`,
  notAnnounced: ({ meeting }) =>
    `The meeting on ${formatDay(refOf(meeting))} is not announced yet, so nobody has been able to answer.`,
  askHours: ({ days, example }) =>
    `Which hours are meant for ${listed(days.map(formatDate))}?${after(' Write for example ', example)}`,
  hours: ({ start, end }) => `${formatTimes(start, end)}, as before`,
  otherHours: 'Other hours',
  datesWithHours: ({ days }) => `meeting dates: ${days} 08:30–12:00`,
  noYearPlan: ({ year }) =>
    `I find no more days in ${year} that are free of holidays and at least three weeks from other meetings.`,
  planAll: ({ count }) => plural(count, 'Plan the meeting', `Plan all ${count}`),
  sayDates: ({ days, start, end, place = '' }) =>
    `meeting dates: ${days.join(', ')} ${start}–${end} ${place}`.trim(),
}
