import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import type { roster as sv } from '../sv/roster.ts'
import { group as words } from './group.ts'

export const roster: typeof sv = {
  help: {},
  left: ({ name, group }) => `${name} has left ${group || 'the group'}.`,
  manyLeft: ({ count, group, people }) =>
    `${count} people have left ${group || 'the group'}.${people.length === 0 ? '' : ` This is left behind:\n${peopleLines(people)}${handOn(people)}`}`,
  actions: ({ actions }) =>
    `${plural(actions.length, 'One open action is left', `${actions.length} open actions are left`)}:\n${some(actions.map(({ id, text }) => `– ${id} “${short(text)}”`))}`,
  proposals: ({ proposals }) =>
    `Proposals that still wait: ${listed(proposals.slice(0, MOST).map(({ id, title }) => `${id} “${short(title)}”`))}${proposals.length > MOST ? ' and more' : ''}.`,
  presents: ({ items }) =>
    `Was to present: ${listed(items.slice(0, MOST).map(({ on, number, title }) => `item ${number} “${short(title)}” on ${formatDate(on)}`))}. Change it with “item ${items[0]?.number}: presenter …”.`,
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
  handOver: ({ id }) =>
    `Hand it on with “hand over ${id} to …”. Until then I remind those of you who lead the group.`,
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

const MOST = 10
const MOST_PEOPLE = 50
const handOn = (people: readonly { readonly ids: readonly string[] }[]): string => {
  const action = people.flatMap(({ ids }) => ids).find((id) => id.startsWith('U'))
  return action === undefined
    ? ''
    : `\nHand it on with “hand over ${action} to …”. Until then I remind those of you who lead the group.`
}
const peopleLines = (
  people: readonly { readonly name: string; readonly ids: readonly string[] }[],
): string =>
  [
    ...people
      .slice(0, MOST_PEOPLE)
      .map(
        ({ name, ids }) =>
          `– ${name}: ${listed(ids.length > MOST ? [...ids.slice(0, MOST), `${ids.length - MOST} more`] : ids)}`,
      ),
    ...(people.length > MOST_PEOPLE ? [`– and ${people.length - MOST_PEOPLE} more people`] : []),
  ].join('\n')
const short = (text: string): string =>
  (text.length > 90
    ? `${text
        .slice(0, 89)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text
  ).replace(/\.$/, '')
const some = (lines: readonly string[]): string =>
  [
    ...lines.slice(0, MOST),
    ...(lines.length > MOST ? [`– and ${lines.length - MOST} more`] : []),
  ].join('\n')
