import { written } from '../../text/sentence.ts'
import { group as words } from './words/group.ts'
import { people } from './words/people.ts'
import { groupFrame } from '../frames/group-frame.ts'
import { documents } from './words/documents.ts'
import { counted, listed, plural } from './words/wording.ts'
import {
  documentNamed,
  settingsInView,
  type InForce,
  type SettingName,
} from '../../meetings/settings.ts'
import type { group as sv } from '../sv/group.ts'
import { formatDate, formatDay } from './words/dates.ts'

const roles = written(people.roles)
const days = (count: number): string => counted(count, 'day', 'days')

const settingNames = written(words.settings)
const states = written(words.drafts)
const values: Readonly<Record<SettingName, (settings: InForce) => string>> = {
  zone: ({ zone }) => zone,
  remindAt: ({ remindAt }) => `at ${remindAt}`,
  reminderDays: ({ reminderDays }) =>
    `${listed(reminderDays.map(String))} ${reminderDays.length === 1 && reminderDays[0] === 1 ? 'day' : 'days'} before`,
  quietHours: ({ quietHours }) => `${quietHours.from}–${quietHours.to}`,
  proposalDays: ({ proposalDays }) => `${days(proposalDays)} before the meeting`,
  adjustment: ({ adjustment }) => (adjustment ? 'on' : 'off'),
  drafts: ({ drafts }) => states[drafts],
  draftAgenda: ({ draftAgenda }) => states[draftAgenda],
  document: (settings) => documents[documentNamed(settings)],
  chairAdjusts: ({ chairAdjusts }) => (chairAdjusts ? 'on' : 'off'),
  previousFinal: ({ previousFinal }) => (previousFinal ? 'on' : 'off'),
  adjustmentDays: ({ adjustmentDays }) => days(adjustmentDays),
  weeklyReminders: ({ weeklyReminders }) =>
    `${plural(weeklyReminders, 'one weekly reminder', `${weeklyReminders} weekly reminders`)}, then one a month`,
  representation: ({ representation }) => (representation ? 'on' : 'off'),
  themes: ({ themes }) => (themes ? 'on' : 'off'),
  head: ({ head }) => head || 'empty',
  foot: ({ foot }) => foot || 'empty',
  line: ({ line }) => line || 'empty',
  archive: ({ archive }) => archive || 'empty',
}

const told = groupFrame({
  listed,
  roles,
  partyKept: ({ name, also }) => `${name} is registered as a party${also}.`,
  spelled: {
    kept: ({ spellings }) => `, also written ${spellings}`,
    inList: ({ spellings }) => ` (also ${spellings})`,
  },
  belong: ({ count, names }) => `To it ${plural(count, 'belongs', 'belong')} ${names}.`,
  partiesShown: '“parties” shows all.',
  noParties: 'No parties are known yet. Write “new party” and its name.',
  parties: ({ count }) => `${counted(count, 'party', 'parties')}:`,
  people: ({ count }) => counted(count, 'person', 'people'),
  substituteFor: ({ name }) => `substitute for ${name}`,
  outside: 'not in Teams',
  waiting: 'from outside, not let in yet',
})

export const group: typeof sv = {
  ...told,
  help: {
    role: 'gives somebody a role; “role <name> not <role>” takes it away.',
    organisation: 'says which municipality or region somebody comes from.',
    standIn: 'says who is the substitute for whom.',
    members: 'shows everyone in the group with role and organisation.',
    removeMember: 'takes somebody who is not in Teams off the list.',
    settings:
      'shows or changes time zone, reminders, quiet hours, last day, adjustment and what is printed in minutes.',
    language: 'changes the group’s language.',
    myLanguage: 'chooses the language I answer you in, in your own chat.',
    reminders: 'shows or chooses which reminders you get.',
    fewerReminders: 'gives you fewer reminders.',
    pause: 'holds your reminders back up to and including a date.',
    resume: 'starts reminding you again.',
    nameGroup: 'says what the group is called, in answers and documents.',
    vacant: 'says that a seat is empty, and after whom.',
    title: 'says what somebody is at home, for example head of department.',
    newMember: 'adds a member, also one who is not in Teams yet.',
    newParty: 'registers a party once, with its spellings.',
    parties: 'shows the parties.',
    channelHere:
      'makes this channel the place for announcements and whatever else I post by myself.',
    groupHere: 'chooses the group when you belong to several and write to me personally.',
  },
  roles,
  yesNo: ['Yes', 'No'],
  roleGiven: ({ names: who, role, taken }) =>
    taken ? `${listed(who)}: no longer ${roles[role]}.` : `${listed(who)}: now ${roles[role]}.`,
  addPerson: ({ name }) =>
    `${name} is not in the group’s chat. Shall I put them on the list all the same?`,
  nearParty: {
    ask: ({ typed, near }) => `“${typed}” is much like ${listed(near)}. Is it the same party?`,
    isNew: ({ name }) => `No, ${name} is a new party`,
  },
  titleSet: ({ name, title, was }) =>
    `${name} is now ${title}${was === '' || was === title ? '' : `, before ${was}`}. That is what the list of participants says.`,
  memberAdded: ({ name, organisation, title, known, inTeams }) =>
    `${name}${title === '' ? '' : `, ${title}`}${organisation === '' ? '' : `, ${organisation},`} ${known ? 'is in the group, and that is noted' : 'is added as a member'}.${inTeams ? '' : ' When they come into Teams I will know them by the name.'}`,
  vacantSet: ({ role, name }) =>
    `The seat as ${role} is vacant after ${name}. It stays so until you write “role”, a name and “${role}”.`,
  vacancy: ({ role, name }) => `Vacant: ${role}, after ${name}`,
  organisationsSet: ({ all }) =>
    all
      .map(({ names: who, organisation }) => `${listed(who)}: now with ${organisation}.`)
      .join('\n'),
  standInSet: ({ substitute, member }) => `${substitute} is the substitute for ${member}.`,
  membersHead: ({ count }) => `${count} ${plural(count, 'person', 'people')} in the group.`,
  noOrganisation: 'Without organisation',
  removeInTeams: ({ name }) =>
    `${name} is in the group’s chat or team. Remove them in Teams, and the name leaves the list by itself.`,
  memberRemoved: ({ name }) =>
    `${name} is off the list. What is already recorded about them remains.`,
  settingNames,
  settingAllowed: {
    zone: 'a time zone, for example Europe/Stockholm',
    remindAt: 'a time between 06:00 and 20:00',
    reminderDays: 'one to five numbers from 1 to 60, for example 7, 1',
    quietHours: 'two times, for example 18–07',
    proposalDays: 'days before the meeting, 0 to 60',
    adjustment: 'on or off',
    drafts: 'closed or open',
    draftAgenda: 'open or closed',
    document: 'meeting notes, minutes or notes',
    chairAdjusts: 'on or off',
    previousFinal: 'on or off',
    adjustmentDays: 'a number of days, 1 to 60',
    weeklyReminders: 'how many weekly reminders an overdue action gives, 0 to 20',
    representation: 'on or off',
    themes: 'on or off',
    head: 'one line of text, 300 characters at most, or “none”',
    foot: 'one line of text, 300 characters at most, or “none”',
    line: 'one line of text, 300 characters at most, or “none”',
    archive: 'an address that begins with https://, or “none”',
  },
  settings: ({ settings }) =>
    `This is how the group is set up:\n– language: ${settings.language === 'sv' ? 'Swedish' : 'English'}\n` +
    `${settingsInView.map((name) => `– ${settingNames[name]}: ${values[name](settings)}`).join('\n')}\n` +
    `Change it with for example “settings reminder time 08:30”. Shown one by one, for example “settings foot”: ${listed((Object.keys(values) as SettingName[]).filter((name) => !settingsInView.includes(name)).map((name) => settingNames[name]))}.`,
  setting: ({ which, settings }) =>
    `The setting ${settingNames[which]}: ${values[which](settings)}.`,
  settingSet: ({ which, settings }) =>
    `Changed: ${settingNames[which]} is now ${values[which](settings)}. It holds from now on.`,
  languageSet: 'I will answer in English in this group from now on.',
  myLanguageSet: 'I’ll answer you in English in your own chat.',
  reminderLabels: { all: 'All', main: 'Only the main ones', weekly: 'Once a week' },
  remindersChosen: {
    all: 'You’ll get all reminders of your actions.',
    main: 'You’ll be reminded on the day an action is due, and when it is overdue.',
    weekly: 'You’ll get your reminders together, on Mondays.',
  },
  remindersShown: ({ choice, days: before, at, pausedUntil }) => {
    const when = {
      all: `${before.length > 0 ? `${listed(before.map((day) => (day === 1 ? 'the day' : `${day} days`)))} before, ` : ''}on the day and when they are overdue`,
      main: 'on the day and when they are overdue',
      weekly: 'on Mondays',
    }[choice]
    return (
      `I remind you of your actions ${when}, at ${at} on working days.` +
      (pausedUntil === undefined ? '' : ` They are paused through ${formatDate(pausedUntil)}.`)
    )
  },
  paused: ({ from, until }) =>
    `I will not remind you ${from === undefined ? '' : `from ${formatDay(from)} `}up to and including ${formatDay(until)}. What becomes late meanwhile reaches you when the pause is over. Write “end pause” for reminders before that.`,
  resumed: () => 'The pause is over. I remind you as usual again.',
  named: ({ name, was }) =>
    `The group is now called ${name}${was === '' ? '' : `, before ${was}`}. That is what answers and documents say.`,
  channelSet: () => 'From here I will post announcements, agendas and reminders to the group.',
  channelOnlyInGroup: () =>
    'Write “channel here” in the channel or group chat where I shall post announcements.',
  thisGroup: ({ group: name, personal }) =>
    personal
      ? `You belong to one group, ${name}, and it already counts.`
      : `${name || 'This group'} counts here.`,
}
