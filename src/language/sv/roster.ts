import { listed, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { Role } from '../../meetings/group.ts'
import { formatDate } from './words/dates.ts'
import { group as words } from './group.ts'

type Named = { readonly id: string; readonly text: string }

/** What the bot says of people who leave, and of channels and teams that come and go. */
export const roster = {
  help: {},
  left: ({ name, group }: { name: string; group: string }) =>
    `${name} har lämnat ${group || 'gruppen'}.`,
  manyLeft: ({
    count,
    group,
    people,
  }: {
    count: number
    group: string
    people: readonly { readonly name: string; readonly ids: readonly string[] }[]
  }) =>
    `${count} personer har lämnat ${group || 'gruppen'}.${people.length === 0 ? '' : ` Det här blir kvar efter dem:\n${peopleLines(people)}${handOn(people)}`}`,
  actions: ({ actions }: { actions: readonly Named[] }) =>
    `${plural(actions.length, 'Ett öppet uppdrag blir kvar', `${actions.length} öppna uppdrag blir kvar`)}:\n${some(actions.map(({ id, text }) => `– ${id} ”${short(text)}”`))}`,
  proposals: ({
    proposals,
  }: {
    proposals: readonly { readonly id: string; readonly title: string }[]
  }) =>
    `Förslag som väntar kvar: ${listed(proposals.slice(0, MOST).map(({ id, title }) => `${id} ”${short(title)}”`))}${proposals.length > MOST ? ' med flera' : ''}.`,
  presents: ({
    items,
  }: {
    items: readonly { readonly on: Day; readonly number: string; readonly title: string }[]
  }) =>
    `Skulle föredra: ${listed(items.slice(0, MOST).map(({ on, number, title }) => `punkt ${number} ”${short(title)}” den ${formatDate(on)}`))}. Ändra med ”punkt ${items[0]?.number}: föredragande …”.`,
  adjuster: ({ days }: { days: readonly Day[] }) =>
    `Skulle justera protokollet från ${listed(days.map((day) => formatDate(day)))}. Utse en ny med ”justerare: …”.`,
  contact: ({ names }: { names: readonly string[] }) =>
    `Var kontaktperson för ${listed(names)}. Utse en ny med ”kontakt ${names[0]}: …”.`,
  roles: ({ roles }: { roles: readonly Role[] }) =>
    `Var ${listed(roles.map((role) => words.roles[role]))}. Utse en ny med ”roll <namn> ${words.roles[roles[0] ?? 'chair']}”.`,
  standIn: ({ member }: { member: string }) =>
    `Var ersättare för ${member}. Utse en ny med ”ersättare <namn> för ${member}”.`,
  heirs: ({ names, left }: { names: readonly string[]; left: string }) =>
    `${listed(names)} är ersättare för ${left}.`,
  handOver: ({ id }: { id: string }) =>
    `Lämna vidare med ”lämna ${id} till …”. Tills dess påminner jag er som leder gruppen.`,
  takeLabel: ({ id }: { id: string }) => `Jag tar ${id}`,
  sayTake: ({ id }: { id: string }) => `lämna ${id} till mig`,
  listLabel: 'Visa alla uppdrag',
  sayList: 'uppdrag',
  channelGone: (_: object) =>
    'Kanalen där jag lade ut kallelser och annat till gruppen är borttagen. Nu lägger jag ut det i teamets allmänna kanal. Vill du ha det någon annanstans, skriv ”kanal här” i den kanalen.',
  channelBack: (_: object) =>
    'Kanalen där jag lade ut kallelser och annat till gruppen är återställd, så nu lägger jag ut det där igen.',
  archived: ({ group }: { group: string }) =>
    `${group || 'Teamet'} är arkiverat, så där kan ingen skriva, inte jag heller. Det jag skulle ha lagt ut där väntar upp till en vecka. Påminnelser till var och en går som vanligt, och det som är antecknat finns kvar.`,
  unarchived: ({ group }: { group: string }) =>
    `${group || 'Teamet'} är inte längre arkiverat. Det som väntade läggs ut nu, och allt fortsätter som förut.`,
  teamGone: ({ group }: { group: string }) =>
    `${group || 'Teamet'} är borttaget. Det som är antecknat finns kvar hos mig, men jag påminner inte längre om det. Återställs teamet i Teams fortsätter jag där vi var.`,
  teamBack: ({ group }: { group: string }) =>
    `${group || 'Teamet'} är återställt, och jag fortsätter där vi var. Skriv ”möten” för att se vad som är på gång.`,
}

const MOST = 10
const MOST_PEOPLE = 50
const handOn = (people: readonly { readonly ids: readonly string[] }[]): string => {
  const action = people.flatMap(({ ids }) => ids).find((id) => id.startsWith('U'))
  return action === undefined
    ? ''
    : `\nLämna vidare med ”lämna ${action} till …”. Tills dess påminner jag er som leder gruppen.`
}
const peopleLines = (
  people: readonly { readonly name: string; readonly ids: readonly string[] }[],
): string =>
  [
    ...people
      .slice(0, MOST_PEOPLE)
      .map(
        ({ name, ids }) =>
          `– ${name}: ${listed(ids.length > MOST ? [...ids.slice(0, MOST), `${ids.length - MOST} till`] : ids)}`,
      ),
    ...(people.length > MOST_PEOPLE ? [`– och ${people.length - MOST_PEOPLE} personer till`] : []),
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
    ...(lines.length > MOST ? [`– och ${lines.length - MOST} till`] : []),
  ].join('\n')
