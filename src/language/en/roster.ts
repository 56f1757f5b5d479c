import { leftBehind } from '../frames/left-behind.ts'
import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import type { roster as sv } from '../sv/roster.ts'
import { group as words } from './group.ts'

const { behind, rows, first, quoted, handOver } = leftBehind({
  listed,
  quote: (text) => `“${text}”`,
  more: (count) => `${count} more`,
  andMore: (count) => `and ${count} more`,
  morePeople: (count) => `and ${count} more people`,
  handOver: ({ id }) =>
    `Hand it on with “hand over ${id} to …”. Until then I remind those of you who lead the group.`,
})

export const roster: typeof sv = {
  left: ({ name, group }) => `${name} has left ${group || 'the group'}.`,
  manyLeft: ({ count, group, people }) =>
    `${count} people have left ${group || 'the group'}.${people.length === 0 ? '' : ` This is left behind:\n${behind(people)}`}`,
  actions: ({ actions }) =>
    `${plural(actions.length, 'One open action is left', `${actions.length} open actions are left`)}:\n${rows(actions)}`,
  proposals: ({ proposals }) =>
    `Proposals that still wait: ${first(proposals.map(({ id, title }) => `${id} ${quoted(title)}`))}.`,
  presents: ({ items }) =>
    `Was to present: ${first(items.map(({ on, number, title }) => `item ${number} ${quoted(title)} on ${formatDate(on)}`))}. Change it with “item ${items[0]?.number}: presenter …”.`,
  adjuster: ({ days }) =>
    `Was to adjust the minutes of ${listed(days.map((day) => formatDate(day)))}. Appoint somebody else with “adjusters: …”.`,
  contact: ({ names }) =>
    `Was the contact person for ${listed(names)}. Appoint somebody else with “contact ${names[0]}: …”.`,
  roles: ({ roles }) =>
    `Was ${listed(roles.map((role) => words.roles[role]))}. Appoint somebody else with “role <name> ${words.roles[roles[0] ?? 'chair']}”.`,
  standIn: ({ member }) =>
    `Was the substitute for ${member}. Appoint somebody else with “substitute <name> for ${member}”.`,
  heirs: ({ names, left }) =>
    `${listed(names)} ${plural(names.length, 'is the substitute', 'are substitutes')} for ${left}.`,
  handOver,
  takeLabel: ({ id }) => `I take ${id}`,
  sayTake: ({ id }) => `hand over ${id} to me`,
  listLabel: 'Show all actions',
  sayList: 'actions',
  channelGone: () =>
    'The channel where I posted announcements and the like has been deleted. I now post in the team’s General channel. To have it elsewhere, write “channel here” in that channel.',
  channelBack: () =>
    'The channel where I posted announcements and the like has been restored, so I post there again.',
  archived: ({ group }) =>
    `${group || 'The team'} has been archived, so nobody can write there, and neither can I. What I would have posted there waits for up to a week. Everyone’s own reminders go out as usual, and what is recorded remains.`,
  unarchived: ({ group }) =>
    `${group || 'The team'} is no longer archived. What was waiting is posted now, and everything goes on as before.`,
  teamGone: ({ group }) =>
    `${group || 'The team'} has been deleted. What is recorded remains with me, but I no longer remind anybody of it. If the team is restored in Teams, I go on where we were.`,
  teamBack: ({ group }) =>
    `${group || 'The team'} has been restored, and I go on where we were. Write “meetings” to see what is ahead.`,
}
