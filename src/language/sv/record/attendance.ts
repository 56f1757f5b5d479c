import { after, stopped } from '../../../text/parts.ts'
import { listed, plural } from '../words/wording.ts'
import type { Presence } from '../../../meetings/who-was-there.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { StaysTold } from '../../../meetings/stays.ts'
import { stayText } from './stays.ts'
import { formatDate, formatDay } from '../words/dates.ts'

export interface Counts {
  readonly present: number
  readonly replaced: number
  readonly absent: number
  readonly unknown: number
}

/** One person of the roll, ready to be shown. */
export interface Shown {
  readonly name: string
  readonly presence?: Presence
  /** Of somebody who was there for a part of the meeting, or whose stand-in was. */
  readonly stay?: StaysTold
}

export interface ShownGuest {
  readonly name: string
  readonly organisation: string | undefined
  readonly items: readonly string[]
}

export interface Answers {
  readonly expected: number
  readonly attending: number
  readonly notAttending: number
  readonly substitutes: number
}

type Names = readonly string[]
type At = { readonly day: Day }

/** Whose attendance a sentence tells, and at which meeting where it is not the one that goes on. */
export interface Saying {
  readonly names: Names
  readonly at: Day | undefined
}
const said = (verb: string, { names, at: day }: Saying): string =>
  `${verb}${day === undefined ? '' : ` ${day}`}: ${names.join(', ')}`
const at = ({ day }: At): string => `vid mötet ${formatDate(day)}`
/** Not more names than one reads. */
const some = (all: Names): string =>
  all.length <= 12 ? listed(all) : `${all.slice(0, 10).join(', ')} och ${all.length - 10} till`

/** Who was there. */
export const attendance = {
  present: ({ names, ...meeting }: At & { names: Names }) =>
    `Närvarande ${at(meeting)}: ${listed(names)}.`,
  allPresent: ({ count, ...meeting }: At & { count: number }) =>
    `${plural(count, 'Gruppens enda ledamot är antecknad', `Alla ${count} ledamöter är antecknade`)} som närvarande ${at(meeting)}.`,
  restPresent: ({ names, ...meeting }: At & { names: Names }) =>
    `Övriga är antecknade som närvarande ${at(meeting)}: ${some(names)}.`,
  absent: ({ names, ...meeting }: At & { names: Names }) =>
    `Frånvarande ${at(meeting)}: ${listed(names)}.`,
  restAbsent: ({ names, ...meeting }: At & { names: Names }) =>
    `Övriga är antecknade som frånvarande ${at(meeting)}: ${some(names)}.`,
  nobodyLeft: (meeting: At) =>
    `Alla ledamöter är redan antecknade ${at(meeting)}. Skriv ”närvaro” för hela listan.`,
  /** `before` had the same seat until now. */
  standIn: ({
    by,
    name,
    before,
    ...meeting
  }: At & { by: string; name: string; before: string | undefined }) =>
    `${by} ersätter ${name} ${at(meeting)}.${after(' Förut: ', before && stopped(before))}`,
  noGuest: ({ name }: { name: string }) => `${name} är därmed ingen gäst.`,
  standsInTwice: ({ name, names }: { name: string; names: Names }) =>
    `Obs: ${name} ersätter redan ${listed(names)}.`,
  seatedToo: ({ name }: { name: string }) => `${name} är därmed också antecknad som närvarande.`,
  part: ({ name, stay, ...meeting }: At & { name: string; stay: StaysTold }) =>
    `${name} är antecknad för en del av mötet ${formatDate(meeting.day)}: ${stayText(stay)}.`,
  cameBack: {
    ask: ({ name, was, is }: { name: string; was: StaysTold; is: StaysTold }) =>
      `${name} är redan antecknad så här: ${stayText(was)}. Var ${name} med också före det? Då blir det: ${stayText(is)}.`,
    yes: 'Ja, gick och kom tillbaka',
    no: 'Nej, det blev fel',
  },
  unknown: ({ names, ...meeting }: At & { names: Names }) =>
    `Inte antecknade ${at(meeting)}: ${listed(names)}.`,
  later: ({ names, ...meeting }: At & { names: Names }) =>
    `${listed(names)} kommer senare till mötet ${formatDate(meeting.day)}. Säg till när det har hänt: ”närvarande: ${names[0]}”.`,
  askAbout: ({ names }: { names: Names }) => `Hur är det med ${listed(names)}?`,
  ask: { absent: 'Frånvarande', later: 'Kommer senare', unknown: 'Vet inte' },
  sayAbsent: (of: Saying) => said('frånvarande', of),
  sayLater: (of: Saying) => said('kommer senare', of),
  sayUnknown: (of: Saying) => said('okänd', of),
  recused: ({ names, number, ...meeting }: At & { names: Names; number: string }) =>
    `${listed(names)} deltar inte i punkt ${number} ${at(meeting)} (jäv).`,
  notRecused: ({ names, number, ...meeting }: At & { names: Names; number: string }) =>
    `${listed(names)} är inte längre ${plural(names.length, 'antecknad som jävig', 'antecknade som jäviga')} i punkt ${number} ${at(meeting)}.`,
  presides: ({ name, before, ...meeting }: At & { name: string; before: string }) =>
    `${name} leder mötet ${formatDate(meeting.day)}.${after(' Förut: ', before && stopped(before))}`,
  whoPresides: ({ names }: { names: Names }) =>
    names.length === 0
      ? 'Vem leder mötet? Skriv ”leder mötet:” och namnet.'
      : `${listed(names)} är inte där. Vem leder mötet? Skriv ”leder mötet:” och namnet.`,
  presidesLabel: ({ name }: { name: string }) => `${name} leder mötet`,
  sayPresides: ({ name }: { name: string }) => `leder mötet: ${name}`,
  presided: ({ name }: { name: string }) => `Mötet leds av ${name}.`,
  decisionHead: 'Vid besluten',
  decision: ({
    cite,
    here,
    all,
    atLeast,
    nobody,
    unknown,
  }: {
    cite: string
    here: number
    all: number
    atLeast: boolean
    nobody: Names
    unknown: Names
  }) =>
    `– ${cite}: ${atLeast ? 'minst ' : ''}${here} av ${all} organisationer representerade${nobody.length === 0 ? '' : `; inte ${listed(nobody)}`}${unknown.length === 0 ? '' : `; okänt för ${listed(unknown)}`}.`,
  whole: ({ name, ...meeting }: At & { name: string }) =>
    `${name} är antecknad för hela mötet ${formatDate(meeting.day)}.`,
  guest: ({ name, organisation, items, ...meeting }: At & ShownGuest) =>
    `Gäst ${at(meeting)}: ${name}${organisation === undefined ? '' : `, ${organisation}`}${items.length === 0 ? '' : ` (punkt ${listed(items)})`}.`,
  askGuests: ({ names }: { names: Names }) => `Är det ${names.length} gäster: ${listed(names)}?`,
  several: ({ count }: { count: number }) => `Ja, ${count} gäster`,
  one: ({ guest }: { guest: string }) => `Nej, en gäst: ${guest}`,
  guestHint: ({ name, at: day }: { name: string; at: Day | undefined }) =>
    `Kom gästen aldrig, skriv ”${said('frånvarande', { names: [name], at: day })}”.`,
  guestGone: ({ name, ...meeting }: At & { name: string }) =>
    `${name} är inte längre antecknad som gäst ${at(meeting)}.`,
  fromAnswers: ({ present, replaced, absent, ...meeting }: At & Counts) =>
    `Jag har tagit över svaren på kallelsen till mötet ${formatDate(meeting.day)}: ${listed([`${present} närvarande`, ...replacedText(replaced), `${absent} frånvarande`])}.`,
  noAnswers: ({ day }: At) =>
    `Det finns inga nya svar på kallelsen till mötet ${formatDate(day)} att ta över. Skriv ”närvarande: alla” eller namnen.`,

  changed: ({ names, was }: { names: Names; was: Presence['kind'] }) =>
    `${listed(names)} var förut ${{ present: 'närvarande', absent: 'frånvarande', part: 'med en del av mötet', replaced: 'ersatt av någon annan' }[was]}.`,
  lostStandIn: ({ names }: { names: Names }) =>
    `${listed(names)} har därmed ingen ersättare och är frånvarande.`,
  unknownToo: ({ names }: { names: Names }) =>
    `${listed(names)} har därmed ingen ersättare och är inte antecknad${names.length > 1 ? 'e' : ''}.`,
  notFound: ({ typed, near }: { typed: string; near: Names }) =>
    near.length > 0
      ? `Jag hittar ingen som heter ”${typed}” i gruppen. Menade du ${near.join(' eller ')}?`
      : `Jag hittar ingen som heter ”${typed}” i gruppen. Är det en gäst, skriv ”gäst: ${typed}, organisation”.`,
  substituteHint: ({ name, member }: { name: string; member: string }) =>
    `${name} är ersättare för ${member}. Skriv ”ersätter: ${name} för ${member}” om det gäller i dag.`,
  left: ({ names }: { names: Names }) =>
    names.length === 0
      ? 'Närvaron är nu antecknad för alla.'
      : `Kvar att anteckna: ${some(names)}.`,

  head: ({ day, ...counts }: At & Counts) =>
    `Närvaro vid mötet ${formatDay(day)}: ${countsText(counts)}.`,
  notOpened: ({ day, answers }: At & { answers: Answers }) =>
    `Mötet ${formatDay(day)} har inte börjat, så ingen närvaro är antecknad. ${answersText(answers)}`,
  headings: {
    present: 'Närvarande',
    replaced: 'Ersatta',
    absent: 'Frånvarande',
    unknown: 'Inte antecknade',
    guests: 'Gäster',
  },
  row: ({ organisation, people }: { organisation: string | undefined; people: readonly Shown[] }) =>
    `– ${organisation === undefined ? '' : `${organisation}: `}${people.map(shown).join(', ')}`,
  guestRow: ({ name, organisation, items }: ShownGuest) =>
    `– ${name}${organisation === undefined ? '' : `, ${organisation}`}${items.length === 0 ? '' : ` (punkt ${listed(items)})`}`,
  unrepresented: ({ organisations }: { organisations: Names }) =>
    `Ingen är antecknad på plats från ${listed(organisations)}.`,
  editHint:
    'Ändra med ”närvarande:”, ”frånvarande:”, ”ersätter:” eller ”del av mötet:” och namnet.',
  answers: (answers: Answers) => answersText(answers),
  choices: {
    answers: { label: 'Enligt svaren', say: 'närvarande: enligt svar' },
    all: { label: 'Alla är här', say: 'närvarande: alla' },
  },

  /** For the summary: one line for each kind. */
  line: ({
    heading,
    people,
    count,
  }: {
    heading: string
    people: readonly Shown[]
    count: number
  }) => `${heading} (${count}): ${people.map(shown).join(', ')}.`,
  guestLine: ({ guests }: { guests: readonly ShownGuest[] }) =>
    `Gäster (${guests.length}): ${guests.map((guest) => `${guest.name}${guest.organisation === undefined ? '' : `, ${guest.organisation}`}`).join('; ')}.`,
}

function shown({ name, presence, stay }: Shown): string {
  const when = stay === undefined ? '' : ` (${stayText(stay)})`
  return presence?.kind === 'replaced'
    ? `${name} ersätts av ${presence.by}${when}`
    : `${name}${when}`
}

const replacedText = (count: number): Names =>
  count === 0 ? [] : [plural(count, '1 ersatt', `${count} ersatta`)]

const countsText = ({ present, replaced, absent, unknown }: Counts): string =>
  listed([
    `${present} närvarande`,
    ...replacedText(replaced),
    ...(absent === 0 ? [] : [`${absent} frånvarande`]),
    ...(unknown === 0 ? [] : [plural(unknown, '1 inte antecknad', `${unknown} inte antecknade`)]),
  ])

function answersText({ expected, attending, notAttending, substitutes }: Answers): string {
  const answered = attending + notAttending + substitutes
  if (answered === 0) return 'Ingen har svarat på kallelsen.'
  const told = [
    ...(attending === 0 ? [] : [`${attending} kommer`]),
    ...(notAttending === 0 ? [] : [`${notAttending} kommer inte`]),
    ...(substitutes === 0 ? [] : [`${substitutes} ersätts`]),
  ]
  return `${answered} av ${expected} har svarat på kallelsen: ${listed(told)}.`
}
