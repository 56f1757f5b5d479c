import { refOf } from '../../../meetings/ref.ts'
import { answersFrame } from '../../frames/answers-frame.ts'
import { formatDay as day, formatTimes } from '../words/dates.ts'
import { counted, listed } from '../words/wording.ts'
import { sentences } from '../../../text/parts.ts'
import { when as timeOf } from '../../frames/meeting-parts.ts'
import { stayText } from '../record/stays.ts'
import { parts } from './told.ts'

const presences = {
  present: 'present',
  part: 'present for part of the meeting',
  absent: 'absent',
  unknown: 'not recorded',
}
/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers = answersFrame(
  {
    ...parts,
    announced: ({ when }) => `The announcement of the meeting on ${when} is sent to the group.`,
    haveToAnswer: ({ count, by }) =>
      `${counted(count, 'member has', 'members have')} to answer${by}.`,
    by: ({ day: last }) => `, by ${last}`,
    silentReminded: ({ day: on }) => `Whoever is silent is reminded on ${on}.`,
    announcedAgain: ({ when }) =>
      `The meeting on ${when} was announced already; the announcement is now up to date where it stands. Nobody is notified again.`,
    announcement: ({ when }) => `Announcement of the meeting on ${when}`,
    cancelledHead: ({ when }) => `CANCELLED: the meeting on ${when}.`,
    reason: 'Reason',
    proposalsUntil: ({ day: last }) =>
      `Proposals for the agenda: until ${last}. Write “propose” and the title.`,
    answerBy: ({ day: last }) => `Answer by ${last}.`,
    calendarFile: 'Calendar file',
    howToAnswerHere: `Answer with the buttons, or write to me: ${parts.howToAnswer}. For part of the meeting: “attending” and the hours.`,

    recorded: 'Recorded',
    changed: 'Changed',
    partOf: {
      both: ({ from, to }) => `${from}–${to}`,
      from: ({ from }) => `from ${from}`,
      to: ({ to }) => `until ${to}`,
    },
    forPart: {
      both: ({ from, to }) => `, from ${from} to ${to}`,
      from: ({ from }) => `, from ${from}`,
      to: ({ to }) => `, until ${to}`,
    },
    attends: ({ begin, who, when, part }) =>
      `${begin}: ${who === undefined ? 'you attend' : `${who} attends`} the meeting on ${when}${part}.`,
    attendsNot: ({ begin, who, when }) =>
      `${begin}: ${who === undefined ? 'you do' : `${who} does`} not attend the meeting on ${when}.`,
    replaces: ({ begin, who = 'you', when, name }) =>
      `${begin}: ${name} is the substitute for ${who} at the meeting on ${when}.`,
    ifNot: 'If something comes up, write “not attending”.',
    ifSomebodyComes: ({ who }) =>
      who === undefined
        ? 'If somebody comes in your place, write “substitute” and the name.'
        : `If somebody comes in their place, write “${who} is replaced by” and the name.`,
    reasons: {
      kept: 'Only those who lead the group see the reason, and it is removed the day after the meeting.',
      illness: 'The reason seems to be about illness or care, so I do not keep it.',
      over: 'The day of the meeting is over, so I keep no reason.',
    },
    toldSubstitute: ({ name }) => `I let ${name} know.`,
    notInGroup: 'The name is not in the group, so please let the person know yourself.',
    nearName: ({ near }) =>
      `The name is not in the group. If you meant ${near}, write “substitute ${near}”.`,
    substituteAway: ({ name }) => `Note: ${name} has answered not attending.`,

    says: {
      attending: ({ name }) => `${name} attends`,
      part: ({ name }) => `${name} attends`,
      notAttending: ({ name }) => `${name} does not attend`,
      unanswered: ({ name }) => `no answer from ${name}`,
    },
    replacedBy: ({ name, by }) => `${name} is replaced by ${by}`,
    noOrganisation: 'Without organisation',
    heads: {
      coming: 'Attending',
      replaced: 'Replaced',
      notComing: 'Not attending',
      unanswered: 'No answer',
    },
    answersTo: ({ when }) => `Answers for the meeting on ${when}`,
    notSentYet: 'The announcement has not been sent yet.',
    reasonsInPrivate:
      'I show reasons only to those who lead the group, in their own chat: write “answers” there.',
    ofMeeting: ({ day: on, answer }) => `The meeting on ${on}: ${answer}`,
    reminded: ({ day: on, names }) => `Reminded of the meeting on ${on}: ${names}.`,
    nobodyReminded: ({ day: on }) => `Nobody was reminded of the meeting on ${on}.`,
    unreached: ({ names }) => `I cannot reach ${names}, so please tell them yourself.`,
    answersTaken: ({ when }) => `Answers taken in for the meeting on ${when}.`,
    noneTaken: ({ when }) => `No answers to take in for the meeting on ${when}.`,
    taken: {
      yes: ({ names }) => `Attending: ${names}.`,
      no: ({ names }) => `Not attending: ${names}.`,
      maybe: ({ names }) => `Tentative, not recorded: ${names}.`,
      none: ({ names }) => `No answer there: ${names}.`,
      standing: ({ names }) =>
        `Answered otherwise here, and that stands: ${names}. Change it with “attending” or “not attending” and the name.`,
      strangers: ({ names }) => `Not in the group: ${names}.`,
    },
    youAreFree: ({ name, when }) =>
      `You no longer need to come in ${name}’s place to the meeting ${when}.`,
    youReplace: ({ name, when }) =>
      `${name} has named you as substitute at the meeting on ${when}.`,
    cannotCome: ({ name }) => `If you cannot come, tell ${name}.`,

    lastDay: ({ day: on, last }) =>
      `The last day for proposals for the meeting on ${on} is ${last}.`,
    minutesLeft: ({ left, length }) => `${left} of ${length} minutes are left.`,
    propose: 'Propose an item: write “propose” and the title, here or to me personally.',
    willYouCome: ({ when }) =>
      `Will you come to the meeting on ${when}? I do not have your answer yet.`,
    answerWith: `Answer ${parts.howToAnswer}.`,
    reminder: ({ when }) => `Reminder of the meeting on ${when}.`,
    agendaWith: 'See the agenda with “agenda”.',
    askHeld: ({ day: on, time }) =>
      `The meeting on ${on} was to end at ${time} but was never opened. Was it held? Its items stay on it until somebody answers.`,
    askToClose: ({ day: on, time }) =>
      `The meeting on ${on} was to end at ${time} but is not closed. If it is over, write “close meeting”, and I first show what is missing. Nothing that is recorded is lost.`,
    lastAsked: 'This is the last time I ask; otherwise the meeting stays as not closed.',
    meetingCancelled: 'The meeting is cancelled.',
    lastDayForAgenda: ({ day: last }) => `Last day for proposals for the agenda: ${last}.`,
  },
  {
    linkCalendar: 'Add to calendar',
    linkMeeting: 'Join online',
    iCome: 'I will attend',
    iDoNotCome: 'I cannot attend',
    sayComing: ({ on }) => `attending ${on}`,
    sayNotComing: ({ on }) => `not attending ${on}`,
    sayReplacedBy: ({ name, on }) => `substitute ${name} ${on}`,
    replacesMe: ({ name }) => `${name} is my substitute`,
    joint: {
      planned: ({ meeting, body, shared }) =>
        `The meeting on ${timeOf(parts, meeting)} is planned together with ${body}${shared?.from === undefined ? '' : `; joint ${formatTimes(shared.from, shared.to)}`}.`,
      part: ({ day: on, body, shared }) =>
        `The meeting on ${day(on)} is joint with ${body} ${formatTimes(shared.from ?? '', shared.to)}.`,
      notYet: ({ day: on }) =>
        `The meeting on ${day(on)} is joint with nobody yet. Write “joint part ${on} 11–12 with” and the name.`,
      listHint: ({ body }) => `Add their people with “list ${body}:” and a person a line.`,
      listed: ({ day: on, body, count, both, gone, guests }) =>
        sentences(
          `${body} has ${counted(count, 'person', 'people')} on its list for the meeting on ${day(on)}.`,
          both.length > 0 && `On both lists, and counted once: ${listed(both)}.`,
          gone.length > 0 && `No longer on the list: ${listed(gone)}.`,
          guests.length > 0 && `No longer guests, but on the list: ${listed(guests)}.`,
        ),
      askInPlace: ({ body, was, count }) =>
        `The meeting is joint with ${was} already, which has ${counted(count, 'person', 'people')} on its list. Shall it be joint with ${body} instead? The list is lost then.`,
      head: ({ body, count }) => `${body} (${count})`,
      together: ({ count }) => `Together ${count} present.`,
      person: ({ name, organisation, roles, presence, stay }) =>
        `– ${[name, organisation, ...roles, `${presences[presence]}${stay ? ` (${stayText(stay)})` : ''}`].filter(Boolean).join(', ')}`,
    },
    whoIsAway: ({ name }) => `Who is not attending, ${name} or you?`,
    itIsMe: 'I am',
    remindLabel: 'Remind those who have not answered',
    sayRemind: ({ on }) => `remind answers ${on}`,
    remindedToday: ({ meeting, names }) =>
      `Those who have not answered for the meeting on ${day(refOf(meeting))} were reminded today already: ${listed(names)}.`,
    nobodySilent: ({ meeting }) =>
      `Everybody has answered for the meeting on ${day(refOf(meeting))}, so there is nobody to remind.`,
    heldChoice: ({ on }) => ({ label: 'Yes, record it', say: `the meeting was held ${on}` }),
    notHeldChoice: ({ on }) => ({
      label: 'No, it was not held',
      say: `the meeting was not held ${on}`,
    }),
    calendarTitle: ({ group }) => (group === '' ? 'Meeting' : `Meeting: ${group}`),
    closeMeeting: 'Close meeting',
    calendarCancelled: ({ title }) => `Cancelled: ${title}`,
    calendarName: ({ on }) => `meeting-${on}.ics`,
    roomAndOnline: ({ room, digitally }) => `${room}, also ${digitally}`,
    digitally: ({ note }) => (note === '' ? 'online' : `online, ${note}`),
  },
)
