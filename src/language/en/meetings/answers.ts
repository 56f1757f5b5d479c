import { counted } from '../words/wording.ts'
import { formatTimes } from '../words/dates.ts'
import type { answers as sv } from '../../sv/meetings/answers.ts'
import {
  anyAnswer,
  byOrganisation,
  day,
  howToAnswer,
  lines,
  online,
  soFar,
  stopped,
  told,
  when,
  where,
} from './told.ts'

/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers: typeof sv = {
  announced: ({ meeting, asked, chaseOn }) =>
    lines(
      `The announcement of the meeting on ${when(meeting)} is sent to the group, with answer buttons and a calendar file.`,
      told(
        asked > 0 &&
          `${counted(asked, 'member has', 'members have')} to answer${meeting.answerBy === undefined ? '' : `, by ${day(meeting.answerBy)}`}.`,
        asked > 0 &&
          chaseOn !== undefined &&
          `Whoever has not answered is reminded on ${day(chaseOn)}.`,
        'See the answers with “next meeting”.',
      ),
    ),
  announcedAgain: ({ meeting, counts }) =>
    lines(
      `The meeting on ${when(meeting)} was announced already; the announcement is now up to date where it stands. Nobody is notified again.`,
      told(soFar(counts), byOrganisation(counts)),
    ),
  announcement: ({ meeting, cancelled, proposals, calendarLink, counts }) =>
    lines(
      cancelled === undefined
        ? `Announcement of the meeting on ${when(meeting)}`
        : `CANCELLED: the meeting on ${when(meeting)}.${cancelled === '' ? '' : ` Reason: ${stopped(cancelled)}`}`,
      meeting.title !== undefined && `Title: ${meeting.title}`,
      where(meeting),
      cancelled === undefined && online(meeting),
      cancelled === undefined &&
        proposals === 'open' &&
        `Proposals for the agenda: until ${day(meeting.lastDayOn)}. Write “propose” and the title.`,
      cancelled === undefined &&
        meeting.answerBy !== undefined &&
        `Answer by ${day(meeting.answerBy)}.`,
      `Calendar file: ${calendarLink}`,
      ...(cancelled === undefined
        ? [
            `Answer with the buttons, or write to me: ${howToAnswer}. If you come for a part of the time, write for example “attending 9.30–11”.`,
            anyAnswer(counts) && soFar(counts),
            byOrganisation(counts),
          ]
        : []),
    ),
  linkCalendar: 'Add to calendar',
  linkMeeting: 'Join online',
  iCome: 'I will attend',
  iDoNotCome: 'I cannot attend',
  sayComing: ({ on }) => `attending ${on}`,
  sayNotComing: ({ on }) => `not attending ${on}`,
  sayReplacedBy: ({ name, on }) => `substitute ${name} ${on}`,
  replacesMe: ({ name }) => `${name} is my substitute`,

  attending: ({ who, meeting, counts, changed, from, to }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you attend' : `${who} attends`} the meeting on ${when(meeting)}${
        from !== undefined && to !== undefined
          ? `, from ${formatTimes(from, undefined)} to ${formatTimes(to, undefined)}`
          : from !== undefined
            ? `, from ${formatTimes(from, undefined)}`
            : to !== undefined
              ? `, until ${formatTimes(to, undefined)}`
              : ''
      }.`,
      soFar(counts),
      'If something comes up, write “not attending”.',
    ),
  notAttending: ({ who, meeting, counts, changed, reason }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you do' : `${who} does`} not attend the meeting on ${when(meeting)}.`,
      reason !== undefined && `Reason: ${stopped(reason)}`,
      soFar(counts),
      'If somebody comes in your place, write “substitute” and the name.',
    ),
  replacedBy: ({ who, meeting, counts, changed, name, known, near }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${name} is the substitute for ${who ?? 'you'} at the meeting on ${when(meeting)}.`,
      soFar(counts),
      known
        ? `I let ${name} know.`
        : near === undefined
          ? 'The name is not in the group, so please let the person know yourself.'
          : `The name is not in the group. If you meant ${near}, write “substitute ${near}”.`,
    ),
  youReplace: ({ name, meeting }) =>
    lines(
      `${name} has named you as substitute at the meeting on ${when(meeting)}.`,
      where(meeting),
      online(meeting),
      `If you cannot come, tell ${name}.`,
    ),

  lastDayPost: ({ meeting, booked, length }) =>
    told(
      `The last day for proposals for the meeting on ${day(meeting.on)} is ${day(meeting.lastDayOn)}.`,
      booked > 0 && booked < length && `${length - booked} of ${length} minutes are left.`,
      'Propose an item: write “propose” and the title, here or to me personally.',
    ),
  answerMissingPost: ({ meeting }) =>
    lines(
      `Will you come to the meeting on ${when(meeting)}? I do not have your answer yet.`,
      where(meeting),
      online(meeting),
      `Answer ${howToAnswer}.`,
    ),
  dayBeforePost: ({ meeting, counts, agendaSent }) =>
    lines(
      `Reminder of the meeting on ${when(meeting)}.`,
      meeting.title !== undefined && `Title: ${meeting.title}`,
      where(meeting),
      online(meeting),
      counts && soFar(counts),
      agendaSent && 'See the agenda with “agenda”.',
    ),
  askToClosePost: ({ meeting }) =>
    `The meeting on ${day(meeting.on)} was to end at ${formatTimes(meeting.end, undefined)} but is not closed. If it is over, write “close meeting”, and I first show what is missing. What is recorded is kept until then.`,
  closeMeeting: 'Close meeting',

  calendarTitle: ({ group }) => (group === '' ? 'Meeting' : `Meeting: ${group}`),
  calendarCancelled: ({ title }) => `Cancelled: ${title}`,
  calendarText: ({ link, lastDayOn, cancelled }) =>
    cancelled
      ? 'The meeting is cancelled.'
      : lines(
          link !== undefined && `Online: ${link}`,
          `Last day for proposals for the agenda: ${day(lastDayOn)}.`,
        ),
  calendarName: ({ on }) => `meeting-${on}.ics`,
  roomAndOnline: ({ room, digitally }) => `${room}, also ${digitally}`,
  digitally: ({ note }) => (note === '' ? 'online' : `online, ${note}`),
}
