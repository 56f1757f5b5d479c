import { counted, listed } from '../words/wording.ts'
import type { AnsweredTold, ReasonTold } from '../../../text/meetings.ts'
import { formatTimes } from '../words/dates.ts'
import type { AnswersTexts } from '../../frames/answers-shape.ts'
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

const reasons: Readonly<Record<ReasonTold, string>> = {
  kept: 'Only those who lead the group see the reason, and it is removed the day after the meeting.',
  illness: 'The reason seems to be about illness or care, so I do not keep it.',
  over: 'The day of the meeting is over, so I keep no reason.',
}

const answerLine = (one: AnsweredTold): string => {
  switch (one.says) {
    case 'attending':
    case 'unanswered':
      return one.says === 'attending' ? `${one.name} attends` : one.name
    case 'part':
      return `${one.name} attends ${partOf(one)}`
    case 'substitute':
      return `${one.name} is replaced by ${one.by}`
    case 'notAttending':
      return `${one.name} does not attend${one.reason === undefined ? '' : ` (${one.reason})`}`
  }
}
interface Hours {
  readonly from: string | undefined
  readonly to: string | undefined
}
const partOf = ({ from, to }: Hours): string => {
  if (from !== undefined && to !== undefined) return formatTimes(from, to)
  return from === undefined
    ? `until ${formatTimes(to ?? '', undefined)}`
    : `from ${formatTimes(from, undefined)}`
}
const hoursOf = ({ from, to }: Hours): string =>
  [
    from && `, from ${formatTimes(from, undefined)}`,
    to && `${from ? ' to' : ', until'} ${formatTimes(to, undefined)}`,
  ]
    .filter(Boolean)
    .join('')
const rows = (people: readonly AnsweredTold[]): string =>
  [...Map.groupBy(people, ({ organisation }) => organisation)]
    .map(
      ([organisation, those]) =>
        `– ${organisation ?? 'Without organisation'}: ${those.map(shortLine).join(', ')}`,
    )
    .join('\n')
const shortLine = (one: AnsweredTold): string => {
  switch (one.says) {
    case 'part':
      return `${one.name} ${partOf(one)}`
    case 'substitute':
      return answerLine(one)
    case 'notAttending':
      return one.reason === undefined ? one.name : `${one.name} (${one.reason})`
    case 'attending':
    case 'unanswered':
      return one.name
  }
}

/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers: AnswersTexts = {
  announced: ({ meeting, asked, chaseOn }) =>
    lines(
      `The announcement of the meeting on ${when(meeting)} is sent to the group.`,
      told(
        asked > 0 &&
          `${counted(asked, 'member has', 'members have')} to answer${meeting.answerBy === undefined ? '' : `, by ${day(meeting.answerBy)}`}.`,
        asked > 0 && chaseOn !== undefined && `Whoever is silent is reminded on ${day(chaseOn)}.`,
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
            `Answer with the buttons, or write to me: ${howToAnswer}. For part of the meeting: “attending” and the hours.`,
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

  attending: ({ who, meeting, counts, changed, forOther, from, to }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you attend' : `${who} attends`} the meeting on ${when(meeting)}${hoursOf({ from, to })}.`,
      forOther && soFar(counts),
      !forOther && 'If something comes up, write “not attending”.',
    ),
  notAttending: ({ who, meeting, counts, changed, forOther, reason }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you do' : `${who} does`} not attend the meeting on ${when(meeting)}.`,
      reason !== undefined && reasons[reason],
      forOther && soFar(counts),
      forOther
        ? `If somebody comes in their place, write “${who} is replaced by” and the name.`
        : 'If somebody comes in your place, write “substitute” and the name.',
    ),
  joint: {
    planned: ({ meeting, body, shared }) =>
      `The meeting on ${when(meeting)} is planned together with ${body}${shared?.from === undefined ? '' : `; joint ${formatTimes(shared.from, shared.to)}`}.`,
    part: ({ day: on, body, shared }) =>
      `The meeting on ${day(on)} is joint with ${body} ${formatTimes(shared.from ?? '', shared.to)}.`,
    notYet: ({ day: on }) =>
      `The meeting on ${day(on)} is joint with nobody yet. Write “joint part ${on} 11–12 with” and the name.`,
    listHint: ({ body }) => `Add their people with “list ${body}:” and a person a line.`,
    listed: ({ day: on, body, count, both }) =>
      told(
        `${body} has ${counted(count, 'person', 'people')} on its list for the meeting on ${day(on)}.`,
        both.length > 0 && `On both lists, and counted once: ${listed(both)}.`,
      ),
    head: ({ body, count }) => `${body} (${count})`,
    together: ({ count }) => `Together ${count} present.`,
    person: ({ name, organisation, roles, presence }) =>
      `– ${[name, organisation, ...roles, { present: 'present', part: 'present for part of the meeting', absent: 'absent', unknown: 'not recorded' }[presence]].filter(Boolean).join(', ')}`,
  },
  whoIsAway: ({ name }) => `Who is not attending, ${name} or you?`,
  itIsMe: 'I am',
  answersShown: ({ meeting, announced, people, reasonsInPrivate }) =>
    lines(
      `Answers for the meeting on ${when(meeting)}`,
      !announced && 'The announcement has not been sent yet.',
      ...(
        [
          ['Attending', ['attending', 'part']],
          ['Replaced', ['substitute']],
          ['Not attending', ['notAttending']],
          ['No answer', ['unanswered']],
        ] as const
      ).map(([head, kinds]) => {
        const those = people.filter(({ says }) => (kinds as readonly string[]).includes(says))
        return those.length > 0 && `${head} (${those.length}):\n${rows(those)}`
      }),
      reasonsInPrivate &&
        'I show reasons only to those who lead the group, in their own chat: write “answers” there.',
    ),
  answerOf: ({ meeting, one }) =>
    `The meeting on ${day(meeting.on)}: ${
      one.says === 'unanswered' ? `no answer from ${one.name}.` : stopped(answerLine(one))
    }`,
  remindLabel: 'Remind those who have not answered',
  sayRemind: ({ on }) => `remind answers ${on}`,
  reminded: ({ meeting, names, unreached }) =>
    told(
      names.length > 0
        ? `Reminded of the meeting on ${day(meeting.on)}: ${listed(names)}.`
        : `Nobody was reminded of the meeting on ${day(meeting.on)}.`,
      unreached.length > 0 && `I cannot reach ${listed(unreached)}, so please tell them yourself.`,
    ),
  remindedToday: ({ meeting, names }) =>
    `Those who have not answered for the meeting on ${day(meeting.on)} were reminded today already: ${listed(names)}.`,
  nobodySilent: ({ meeting }) =>
    `Everybody has answered for the meeting on ${day(meeting.on)}, so there is nobody to remind.`,
  answersTaken: ({ meeting, counts, names }) =>
    lines(
      names.yes.length + names.no.length > 0
        ? `Answers taken in for the meeting on ${when(meeting)}.`
        : `No answers to take in for the meeting on ${when(meeting)}.`,
      names.yes.length > 0 && `Attending: ${listed(names.yes)}.`,
      names.no.length > 0 && `Not attending: ${listed(names.no)}.`,
      names.maybe.length > 0 && `Tentative, not recorded: ${listed(names.maybe)}.`,
      names.none.length > 0 && `No answer there: ${listed(names.none)}.`,
      names.standing.length > 0 &&
        `Answered otherwise here, and that stands: ${listed(names.standing)}. Change it with “attending” or “not attending” and the name.`,
      names.strangers.length > 0 && `Not in the group: ${listed(names.strangers)}.`,
      soFar(counts),
    ),
  replacedBy: ({ who, meeting, counts, changed, forOther, name, known, away, near }) =>
    told(
      `${changed ? 'Changed' : 'Recorded'}: ${name} is the substitute for ${who ?? 'you'} at the meeting on ${when(meeting)}.`,
      forOther && soFar(counts),
      known && `I let ${name} know.`,
      !known &&
        near === undefined &&
        'The name is not in the group, so please let the person know yourself.',
      !known &&
        near !== undefined &&
        `The name is not in the group. If you meant ${near}, write “substitute ${near}”.`,
      away && `Note: ${name} has answered not attending.`,
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
  askHeldPost: ({ meeting, isLast }) =>
    `The meeting on ${day(meeting.on)} was to end at ${formatTimes(meeting.end, undefined)} but was never opened. Was it held? Its items stay on it until somebody answers.${isLast ? ' This is the last time I ask; otherwise the meeting stays as not closed.' : ''}`,
  heldChoice: ({ on }) => ({ label: 'Yes, record it', say: `the meeting was held ${on}` }),
  notHeldChoice: ({ on }) => ({
    label: 'No, it was not held',
    say: `the meeting was not held ${on}`,
  }),
  askToClosePost: ({ meeting, isLast }) =>
    `The meeting on ${day(meeting.on)} was to end at ${formatTimes(meeting.end, undefined)} but is not closed. If it is over, write “close meeting”, and I first show what is missing. Nothing that is recorded is lost.${isLast ? ' This is the last time I ask; otherwise the meeting stays as not closed.' : ''}`,
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
