import { leftBehind } from '../frames/left-behind.ts'
import { listed, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { Role } from '../../meetings/group.ts'
import { formatDate } from './words/dates.ts'
import { group as words } from './group.ts'

type Named = { readonly id: string; readonly text: string }

const { behind, rows, first, quoted, handOver } = leftBehind({
  listed,
  quote: (text) => `”${text}”`,
  more: (count) => `${count} till`,
  andMore: (count) => `och ${count} till`,
  morePeople: (count) => `och ${count} personer till`,
  handOver: ({ id }) =>
    `Lämna vidare med ”lämna ${id} till …”. Tills dess påminner jag er som leder gruppen.`,
})

/** What the bot says of people who leave, and of channels and teams that come and go. */
export const roster = {
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
    `${count} personer har lämnat ${group || 'gruppen'}.${people.length === 0 ? '' : ` Det här blir kvar efter dem:\n${behind(people)}`}`,
  actions: ({ actions }: { actions: readonly Named[] }) =>
    `${plural(actions.length, 'Ett öppet uppdrag blir kvar', `${actions.length} öppna uppdrag blir kvar`)}:\n${rows(actions)}`,
  proposals: ({
    proposals,
  }: {
    proposals: readonly { readonly id: string; readonly title: string }[]
  }) =>
    `Förslag som väntar kvar: ${first(proposals.map(({ id, title }) => `${id} ${quoted(title)}`))}.`,
  presents: ({
    items,
  }: {
    items: readonly { readonly on: Day; readonly number: string; readonly title: string }[]
  }) =>
    `Skulle föredra: ${first(items.map(({ on, number, title }) => `punkt ${number} ${quoted(title)} den ${formatDate(on)}`))}. Ändra med ”punkt ${items[0]?.number}: föredragande …”.`,
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
  handOver,
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
