import { plural } from '../words/wording.ts'
import { formatDay, formatDaysUntil, formatTimes } from '../words/dates.ts'
import type { meeting as sv } from '../../sv/cards/meeting.ts'
import { parts } from '../meetings/told.ts'
import { tally } from '../../frames/meeting-parts.ts'

/** Words on the cards about a meeting: its announcement, its agenda, its proposals. */
export const meeting: typeof sv = {
  when: ({ on, start, end }) => `${formatDay(on)}, ${formatTimes(start, end)}`,
  announcement: {
    head: 'You are invited to a meeting',
    cancelled: 'The meeting is cancelled',
    updateCalendar: 'Update the calendar',
    reason: 'Reason',
    place: 'Place',
    online: 'Online',
    answerBy: 'Answer by',
    lastDay: 'Proposals by',
    day: ({ on }) => formatDay(on),
    answers: 'Answers so far',
    nobody: 'Nobody has answered yet.',
    columns: {
      organisation: 'Organisation',
      coming: 'Attending',
      replaced: 'By substitute',
      notComing: 'Not attending',
      unanswered: 'No answer',
    },
    all: 'All',
    tally: (counts) => tally(parts, counts),
    others: ({ count }) => `${count} more organisations are counted in the row for all.`,
    substitute: 'Someone comes for me',
    eitherName: 'Choose somebody of the group, or write the name of somebody else.',
    who: 'Who comes instead',
    pick: 'Choose from the list',
    other: 'Somebody else, write the name',
    sendSubstitute: 'Report the substitute',
    partly: 'If you come for only part of the time, send me “attending” and the hours.',
  },
  proposal: {
    head: 'Propose an item',
    intro: 'A title is enough. The secretary decides and you are told.',
    title: 'Title',
    titleHint: 'For example: The doctors’ agreement, next steps',
    kind: 'Type of item',
    kinds: { decision: 'Decision', discussion: 'Discussion', information: 'Information' },
    minutes: 'Time in minutes',
    background: 'Background',
    presenters: 'Presenters',
    otherPresenters: 'Presenters from outside the group',
    link: 'Link to papers',
    meeting: 'Meeting',
    nextMeeting: 'The next meeting that takes proposals',
    meetingChoice: ({ on }) => formatDay(on),
    send: 'Send the proposal',
    text: 'Propose an item: write “propose” and the title. You can add “; type decision ; 20 min ; presenter A, B ; background …”.',
  },
  plan: {
    head: 'Plan a meeting',
    intro:
      'The standing items are put on its agenda. The group hears nothing until you announce it.',
    on: 'Day',
    start: 'From',
    end: 'To',
    place: 'Place',
    link: 'Link to join online',
    lastDay: 'Last day for proposals',
    notTimes:
      'The times do not fit together. Say when the meeting begins and when it ends, and send again.',
    send: 'Plan the meeting',
    text: 'Plan a meeting: write “new meeting”, day, times and place, for example “new meeting 6/2 08:30–12:00 Town Hall”.',
  },
  triage: {
    head: ({ count }) =>
      count === 0
        ? 'No proposals are waiting'
        : plural(count, '1 proposal is waiting', `${count} proposals are waiting`),
    none: 'Every proposal has had its answer.',
    accept: ({ id }) => `Accept ${id}`,
    refer: ({ id }) => `Refer ${id} to AU`,
    committee: 'AU',
    park: ({ id }) => `Park ${id}`,
    decline: ({ id }) => `Decline ${id}`,
    reason: 'Reason for declining',
    reasonHint: 'The proposer will read the reason',
    by: ({ name, on, today, state }) => `${name}, ${formatDaysUntil(on, today)}, ${state}`,
    background: ({ id, text }) => `Background of ${id}: ${text}`,
    sendDecline: ({ id }) => `Decline ${id} for that reason`,
  },
  agenda: {
    head: 'Agenda',
    state: 'Status',
    states: {
      draft: 'Draft',
      sent: 'Sent out',
      open: 'The meeting is in progress',
      adopted: 'Adopted',
      closed: 'The meeting is closed',
      cancelled: 'The meeting is cancelled',
    },
    empty: 'No items yet.',
    by: ({ name }) => `Reported by ${name}`,
    withdrawn: 'Withdrawn',
    additions: 'Additions for the meeting to adopt',
    propose: 'Propose an item',
    publish: 'Send out the agenda',
    publishNews: 'Send out the changes',
  },
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  nextPage: 'Next page',
  previousPage: 'Previous page',
  help: {
    head: ({ group }) =>
      group === ''
        ? 'This is what I can help you with'
        : `This is what I can help you with in ${group}`,
    intro: 'Tap a button, or type like the examples.',
    example: ({ example }) => `“${example}”`,
    subject: ({ title }) => `More examples: ${title.toLowerCase()}`,
    back: 'Back to the overview',
    roles: {
      lead: 'You lead the group and can plan meetings, decide on proposals and keep the record.',
      owner: ({ count }) =>
        plural(count, 'You have one open action.', `You have ${count} open actions.`),
      anyone: 'You can answer announcements, propose items and read what the group has decided.',
    },
    buttons: {
      nextMeeting: 'Next meeting',
      agenda: 'Agenda',
      propose: 'Propose an item',
      mine: 'My actions',
      proposals: 'Waiting proposals',
      console: 'The meeting',
    },
    say: { nextMeeting: 'next meeting' },
  },
  welcome: {
    head: 'Hello, I am Klubban',
    intro: ({ group }) =>
      `I help ${group === '' ? 'the group' : group} with meetings, agendas, decisions and actions.`,
    people: ({ people }) =>
      plural(people, 'I know 1 person here.', `I know ${people} people here.`),
    secretary: ({ name }) => `${name} is the secretary.`,
    noSecretary: 'The group has no secretary. Write “role”, your name and “secretary” to me.',
    noName:
      'The group has no name yet. What is it called? Write “the group is called” and its name.',
    address: 'Mention me with @ when you write in the group. In our own chat you just write.',
    steps: 'Three things to begin with',
    step: ({ number, text }) => `${number}. ${text}`,
    stepTexts: {
      plan: 'Plan a meeting: “new meeting 6/2 08:30–12:00, room”.',
      propose: 'Propose an item: “propose” and the title.',
      actions: 'See what is on your desk: “my actions”.',
    },
    help: 'Show what I can do',
  },
}
