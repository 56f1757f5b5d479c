import { formatDate, formatDay, formatTimes } from './words/dates.ts'
import type { talk as sv } from '../sv/talk.ts'
import { either, listed, plural } from './words/wording.ts'

export const talk: typeof sv = {
  help: {
    tieMeeting: 'ties a Teams meeting that somebody took me into to the group.',
    leaveMeeting: 'says that a Teams meeting is not the group’s.',
    help: 'shows what you can say; with a verb, just that one.',
    leaveToLead: 'leaves what you may not do yourself to the secretary.',
    undo: 'takes back what you recorded last, within ten minutes.',
  },
  once: [
    ['Still to record:', 'Attendance is now recorded'],
    ['Without an outcome so far:', 'Every item has an outcome'],
    ['Settle it with '],
    ['If it becomes an action, '],
    ['If the guest never came, '],
  ],
  refusedLine: ({ source, why }) => `Not recorded: “${source}”. ${why}`,
  question: ({ text, options }) =>
    [
      text,
      ...options.map((option, index) => `${index + 1}. ${option}`),
      ...(options.length > 0 ? ['Answer with the number.'] : []),
    ].join('\n'),
  reason: {
    ask: 'Which reason shall I give? Write it, or choose:',
    none: 'Without a reason',
  },
  whichPerson: ({ typed }) => `Several people are called “${typed}”. Whom do you mean?`,
  isNear: {
    ask: ({ typed, near, alike }) =>
      `I find nobody called “${typed}” in the group${alike ? ': it looks the same, but is written with other characters' : ''}. Did you mean ${either(near)}?`,
    yes: 'Yes',
    no: 'No, somebody else',
  },
  notBeenYet: ({ on }) => `Note: ${formatDate(on)} is still to come.`,
  readAsNextYear: ({ on }) =>
    `Note: that day is already past this year, so I read it as ${formatDate(on)}. If that is the wrong year, write “undo”.`,
  whichDay: ({ typed, date, byWeekday }) =>
    `“${typed}” does not fit: ${formatDate(date)} is a ${formatDay(date).split(' ')[0]}. Did you mean ${formatDay(byWeekday)} or ${formatDay(date)}?`,
  thatDay: ({ on }) => formatDay(on),
  countedPerson: ({ at }) => `no. ${at} of the same name, mention them with @`,
  calledBy: ({ names, more }) =>
    more === 0 ? listed(names) : `${names.join(', ')} and ${more} more`,
  calledLedBy: ({ name, leaders }) =>
    leaders.length === 0 ? `${name}, led by nobody` : `${name}, led by ${listed(leaders)}`,
  whichGroup: ({ groups }) =>
    `You belong to several groups. Which one is this about?\n${groups.map((group, index) => `${index + 1}. ${group}`).join('\n')}\nAnswer with the number. Change later with “group” and the name.`,
  whichForMeeting: ({ groups }) =>
    `Which group does the Teams meeting that you wrote in belong to?\n${groups.map((group, index) => `${index + 1}. ${group}`).join('\n')}\nAnswer in the meeting’s chat with “group” and the number.`,
  whichHere: ({ sent }) =>
    `You belong to several groups. Write “group” here and the name of the one that this meeting belongs to${sent ? ', or the number that I have sent to your own chat with me' : ''}.`,
  untied:
    'The chat of this meeting belongs to no group, so I do not answer questions about one here. Write to me in our own chat instead.',
  stillWhich: 'Write “group” here and the name of the one that this meeting belongs to.',
  stillUntied: 'I do not answer here: write to me in our own chat.',
  groupChosen: ({ group }) =>
    `From now on ${group} is meant when you write to me. Change with “group” and the name.`,
  groupLabel: ({ group }) => `${group}:`,
  chatProposed: ({ you }) =>
    `I have asked ${you ? 'you in your own chat' : 'those who lead the group'} whether this meeting is the group’s. Before a yes I do not answer questions about the group here: write to me in our own chat for now.`,
  tieQuestion: ({ by, title, organiser, on, at, group }) =>
    `${by ?? 'You'} took me into the Teams meeting ${title === undefined ? '(without a title)' : `“${title}”`}${organiser === undefined ? '' : `, organised by ${organiser}`}${on === undefined ? '' : `, ${formatDay(on)}${at === undefined ? '' : ` at ${formatTimes(at, undefined)}`}`}. Is it a meeting of ${group || 'the group'}? If you say yes I ask about start and attendance when it is held.`,
  tieChoices: ({ number }) => [
    { label: 'Yes', say: `tie Teams meeting ${number}` },
    { label: 'No', say: `leave Teams meeting ${number}` },
  ],
  tieHere: ({ question, say }) => `${question} Answer “${say.join('” or “')}”.`,
  tied: ({ title, group }) =>
    `The Teams meeting ${title === undefined ? '' : `“${title}” `}now belongs to ${group || 'the group'}.`,
  notTied: ({ title, group }) =>
    `The Teams meeting ${title === undefined ? '' : `“${title}” `}does not belong to ${group || 'the group'}.`,
  notShown: ({ left }) => `… (${left} more characters that are not shown)`,
  answeredAlone: () => 'I have sent the answer to your own chat with me.',
  recordedAlone: () =>
    'It is done. I have sent the answer to your own chat with me, since it shows what the group does not read yet.',
  restAlone: () => 'What only you and a few others read yet, I have sent to your own chat with me.',
  lateAlone: () =>
    'The answer came too late to be shown to you alone. What was to be recorded is recorded; you get the rest if you ask in your own chat with me.',
  askedAlone: () => 'I have asked you something in your own chat with me.',
  tieInOwnChat: 'Answer that in your own chat with me, or in the meeting’s.',
  noGroup: () =>
    'I find no group that both you and I belong to. Ask the group’s secretary to add me to the group’s chat or team.',
  fault: ({ reference }) =>
    `Something went wrong on my side, and what you wrote may not be recorded. Please try again in a while. If it happens again, tell whoever looks after me and mention ${reference}.`,
  late: ({ source }) =>
    `A late answer${source === '' ? '' : ` to “${source}”`}, if it has not reached you already:`,
  lateTo: ({ source, name }) =>
    `A late answer to ${name}${source === '' ? '' : ` about “${source}”`}, if it has not come through already:`,
  saidAgain: ({ source }) =>
    `You said that just now, and it was recorded: “${source.length > 200 ? `${source.slice(0, 200)}…` : source}”. Shall I record it once more?`,
  againLabels: ['Yes, once more', 'No'],
  mentionedOther: ({ words, name }) =>
    `The mention “${words}” goes to ${name}, so ${name} is whom I have read.`,
  busy: () =>
    'I cannot reach my memory right now, so nothing is recorded. Please try again in a minute.',
  welcome: ({ group, secretary, people }) =>
    `Hello, I am Klubban and help ${group || 'the group'} with meetings, agendas, decisions and actions. I recognise ${plural(people, 'one person', `${people} people`)} here.\n` +
    `${secretary === undefined ? 'The group has no secretary yet: write “role”, your name and “secretary”.' : `${secretary} is the secretary.`}\n` +
    'Mention me and write “help” to see how it works.',
  welcomePersonal: ({ name }) =>
    `Hello${name ? ` ${name}` : ''}, I am Klubban. Here you get your reminders, and here you can answer announcements and report on actions. Write “help” to see how.`,
  hello: ({ name }) => `Hello ${name}. Write “help” and I will show what I can do.`,
  thanks: () => 'You are welcome.',
  helpHead: ({ group }) => `This is what you can say${group ? ` in ${group}` : ''}:`,
  helpMore: ({ subjects }) =>
    `There is more with “help” and a word: ${listed(subjects.map((title) => title.toLowerCase()))}.`,
  helpLine: ({ usage, purpose }) => `– ${usage}: ${purpose}`,
  helpExample: ({ usage, purpose, example, who }) =>
    `${usage}\n${purpose}${who === undefined ? '' : ` ${who}`}\nFor example: ${example}`,
  helpUnknown: ({ typed }) =>
    `There is nothing called “${typed}”. Write just “help” and I will show what there is.`,
  subjects: {
    meetings: 'Meetings',
    agenda: 'Agenda',
    record: 'At the meeting',
    minutes: 'The minutes',
    followUp: 'Follow-up',
    search: 'Search',
    group: 'The group',
    talk: 'General',
  },
  whoMay: {
    anyone: 'Anyone in the group may do it.',
    lead: 'Secretary, chair and their deputies may do it.',
    committee: 'Secretary, chair and the working committee may do it.',
    owner: 'Whoever owns the action and the secretary may do it.',
  },
  left: ({ sentence, who }) => `Left to ${listed(who)}: “${sentence}”. You’ll hear how it goes.`,
  asked: ({ all, more }) =>
    [
      plural(all.length, 'This has been left to you:', 'This has been left to you, in order:'),
      ...all.map(({ name, sentence }, at) =>
        plural(all.length, `${name}: “${sentence}”`, `${at + 1}. ${name}: “${sentence}”`),
      ),
      ...(more > 0 ? [`… and ${more} more.`] : []),
    ].join('\n'),
  doIt: ({ place }) => `Do it${place === undefined ? '' : ` (${place})`}`,
  sayNo: ({ place }) => `No${place === undefined ? '' : ` (${place})`}`,
  requestDone: ({ by, sentence }) => `${by} has done what you left: “${sentence}”.`,
  requestDeclined: ({ by, sentence, reason }) =>
    `${by} said no to what you left: “${sentence}”.${reason === '' ? '' : ` Reason: ${reason}`}`,
  declinedRequest: ({ name }) => `Then it won’t be done. I’ll let ${name} know.`,
  undone: ({ source }) =>
    `I took back${source === undefined ? ' what you recorded last in your own chat with me' : `: “${source}”`}. What held before holds again.`,
  correction: ({ first }) => `Correction: this no longer holds:\n${first}`,
}
