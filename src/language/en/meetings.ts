import { counted, plural } from './words/wording.ts'
import { formatDaysUntil, formatTimes } from './words/dates.ts'
import type { ListedTold } from '../../text/meetings.ts'
import type { meetings as sv } from '../sv/meetings.ts'
import { answers } from './meetings/answers.ts'
import { moving } from './meetings/moving.ts'
import {
  byOrganisation,
  date,
  day,
  howToAnswer,
  lines,
  linkMissing,
  odd,
  online,
  soFar,
  tied,
  times,
  told,
  when,
  whenWhere,
  where,
} from './meetings/told.ts'

const states: Readonly<Record<ListedTold['state'], string>> = {
  planned: '',
  announced: ' Announced.',
  agendaSent: ' The agenda is sent out.',
  open: ' In progress.',
  notStarted: ' Was never started. Write “start meeting” to record it afterwards.',
  cancelled: ' Cancelled.',
  closed: ' Closed.',
}

/** A list that fits one post. */
const MOST_LISTED = 40

export const meetings: typeof sv = {
  whichSitting: ({ on, count }) =>
    `There are ${count === 2 ? 'two' : count} meetings on ${day(on)}. Which one is it?`,
  sitting: ({ start, end, place, title }) =>
    [formatTimes(start, end), title, place].filter(Boolean).join(', '),
  ...answers,

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
    attending: 'answers the announcement: you come, to the whole meeting or a part of it.',
    notAttending: 'answers the announcement: you do not come.',
    replacedBy: 'answers the announcement: somebody else comes in your place.',
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

  notAnnounced: ({ meeting }) =>
    `The meeting on ${day(meeting.on)} is not announced yet, so nobody has been able to answer.`,
  missing: ({ meeting, count, parties }) =>
    count === 0
      ? `Nobody is missing for the meeting on ${day(meeting.on)}: all have answered or are recorded.`
      : lines(
          `${plural(count, '1 has', `${count} have`)} neither answered nor been recorded for the meeting on ${day(meeting.on)}:`,
          ...parties.map(
            ({ name, people }) => `– ${name === '' ? '' : `${name}: `}${people.join(', ')}`,
          ),
        ),

  planned: ({ meeting, proposals, standing, odd: days, tied: actions, say }) =>
    lines(
      `The meeting on ${when(meeting)} is planned.`,
      meeting.title !== undefined && `Title: ${meeting.title}`,
      where(meeting),
      online(meeting),
      linkMissing(meeting, say),
      ...days.map(odd),
      proposals === 'closed'
        ? `The last day for proposals was ${day(meeting.lastDayOn)}, so new proposals go to the meeting after.`
        : `Proposals are taken until ${day(meeting.lastDayOn)}${proposals === 'short' ? ', since there is little time left' : ''}.`,
      standing > 0 &&
        `${counted(standing, 'standing item is', 'standing items are')} on the agenda.`,
      tied(actions, 'this meeting'),
      `Announce it with “announce ${say}” when the time has come.`,
    ),

  dates: ({ planned, skipped, tied: actions, say }) =>
    lines(
      planned.length === 0
        ? 'No meeting is planned.'
        : `${counted(planned.length, 'meeting is planned', 'meetings are planned')}:`,
      ...planned.map((meeting) =>
        told(
          `– ${whenWhere(meeting)}.`,
          `Proposals until ${date(meeting.lastDayOn)}.`,
          meeting.odd && odd(meeting.odd),
        ),
      ),
      ...new Set(planned.map(online)),
      skipped.length > 0 && 'Left out:',
      ...skipped.map(
        ({ on, why }) =>
          `– ${day(on)}: ${why === 'passed' ? 'is already past.' : 'there is a meeting on that day already.'}`,
      ),
      tied(actions, 'the first of them'),
      say !== undefined &&
        `Change one with “move meeting ${say} to …”. Announce the first one with “announce ${say}”.`,
    ),

  yearPlan: ({ year, days, wanted, start, end, place }) =>
    lines(
      `Proposed ${counted(days.length, 'meeting day', 'meeting days')} in ${year}, ${times({ start, end })}${place === undefined ? '' : `, ${place}`}:`,
      ...days.map((on) => `– ${day(on)}`),
      days.length < wanted && 'There are no more days with at least three weeks between.',
      'Nothing is planned yet. For other days write “meeting dates:” and the days you want.',
    ),
  noYearPlan: ({ year }) =>
    `I find no more days in ${year} that are free of holidays and at least three weeks from other meetings.`,
  planAll: ({ count }) => plural(count, 'Plan the meeting', `Plan all ${count}`),
  sayDates: ({ days, start, end, place }) =>
    `meeting dates: ${days.join(', ')} ${start}–${end}${place === undefined ? '' : ` ${place}`}`,

  list: ({ meetings: all }) =>
    lines(
      'Meetings:',
      ...all
        .slice(0, MOST_LISTED)
        .map(
          (meeting) =>
            `– ${meeting.title === undefined ? '' : `${meeting.title}, `}${whenWhere(meeting)}.${meeting.proposalsOpen ? ` Proposals until ${date(meeting.lastDayOn)}.` : ''}${states[meeting.state]}`,
        ),
      all.length > MOST_LISTED && `– and ${all.length - MOST_LISTED} more`,
      'More about the nearest one: “next meeting”.',
    ),

  next: ({ meeting, today, open, proposals, items, booked, length, waiting, counts }) =>
    lines(
      open
        ? `In progress: the meeting on ${when(meeting)}.`
        : `The next meeting is on ${when(meeting)} (${formatDaysUntil(meeting.on, today)}).`,
      meeting.title !== undefined && `Title: ${meeting.title}`,
      where(meeting),
      online(meeting),
      items === 0
        ? 'The agenda is empty so far.'
        : `The agenda has ${counted(items, 'item', 'items')}${bookedText(booked, length)}. Write “agenda” to see it.`,
      waiting > 0 && `${counted(waiting, 'proposal is', 'proposals are')} waiting for an answer.`,
      !open &&
        {
          open: `You can propose items until ${day(meeting.lastDayOn)}: write “propose” and the title.`,
          passed: `The last day for proposals was ${day(meeting.lastDayOn)}. A new proposal is kept for the meeting after.`,
          agendaSent: 'The agenda is sent out. A new proposal is kept for the meeting after.',
        }[proposals],
      counts && told(soFar(counts), byOrganisation(counts)),
      counts && !open && `Answer with ${howToAnswer}.`,
    ),

  ...moving,
}

function bookedText(booked: number, length: number): string {
  if (booked === 0) return ''
  return booked > length
    ? ` of ${booked} minutes, ${booked - length} more than the meeting holds`
    : `, and ${length - booked} of ${length} minutes are left`
}
