import { formatDate, formatDay, formatTimes } from './words/dates.ts'
import type { Day } from '../../meetings/calendar.ts'
import { either, listed, plural } from './words/wording.ts'

/** The bot's manners: what it says about the conversation itself. */
export const talk = {
  help: {
    tieMeeting: 'kopplar ett Teams-möte som någon har tagit med mig i till gruppen.',
    leaveMeeting: 'säger att ett Teams-möte inte är gruppens.',
    help: 'visar vad du kan säga; med ett verb visas just det.',
    leaveToLead: 'lämnar det du själv inte får göra till sekreteraren.',
    undo: 'tar tillbaka det du senast antecknade, inom tio minuter.',
  },
  /** How the lines begin that a later answer in the same message outdates. */
  once: [
    ['Kvar att anteckna:', 'Närvaron är nu antecknad'],
    ['Kvar att avgöra:', 'Alla punkter har ett utfall'],
    ['Avgör den med '],
    ['Blir det ett uppdrag, '],
    ['Kom gästen aldrig, '],
  ],
  refusedLine: ({ source, why }: { source: string; why: string }) =>
    `Inte antecknat: ”${source}”. ${why}`,
  question: ({ text, options }: { text: string; options: readonly string[] }) =>
    [
      text,
      ...options.map((option, index) => `${index + 1}. ${option}`),
      ...(options.length > 0 ? ['Svara med siffran.'] : []),
    ].join('\n'),
  /** Asked where a reason is missing. */
  reason: {
    ask: 'Vilket skäl ska jag ange? Skriv det, eller välj:',
    none: 'Utan skäl',
  },
  whichPerson: ({ typed }: { typed: string }) => `Flera heter ”${typed}”. Vem menar du?`,
  isNear: {
    ask: ({ typed, near, alike }: { typed: string; near: readonly string[]; alike: boolean }) =>
      `Jag hittar ingen som heter ”${typed}” i gruppen${alike ? ': det ser likadant ut, men är skrivet med andra tecken' : ''}. Menade du ${either(near)}?`,
    yes: 'Ja',
    no: 'Nej, någon annan',
  },
  notBeenYet: ({ on }: { on: Day }) => `Obs: ${formatDate(on)} har inte varit än.`,
  readAsNextYear: ({ on }: { on: Day }) =>
    `Obs: den dagen har redan varit i år, så jag läste det som ${formatDate(on)}. Blev det fel år, skriv ”ångra”.`,
  whichDay: ({ typed, date, byWeekday }: { typed: string; date: Day; byWeekday: Day }) =>
    `”${typed}” går inte ihop: ${formatDate(date)} är en ${formatDay(date).split(' ')[0]}. Menade du ${formatDay(byWeekday)} eller ${formatDay(date)}?`,
  thatDay: ({ on }: { on: Day }) => formatDay(on),
  countedPerson: ({ at }: { at: number }) => `nr ${at} av samma namn, nämn personen med @`,
  /** A group without a name, by the people in it. */
  calledBy: ({ names, more }: { names: readonly string[]; more: number }) =>
    more === 0 ? listed(names) : `${names.join(', ')} och ${more} till`,
  /** Of several with one name: also who leads it. */
  calledLedBy: ({ name, leaders }: { name: string; leaders: readonly string[] }) =>
    leaders.length === 0 ? `${name}, som ingen leder` : `${name}, som leds av ${listed(leaders)}`,
  whichGroup: ({ groups }: { groups: readonly string[] }) =>
    `Du är med i flera grupper. Vilken gäller det?\n${groups.map((group, index) => `${index + 1}. ${group}`).join('\n')}\nSvara med siffran. Byt senare med ”grupp” och namnet.`,
  whichForMeeting: ({ groups }: { groups: readonly string[] }) =>
    `Vilken grupp hör Teams-mötet till som du skrev i?\n${groups.map((group, index) => `${index + 1}. ${group}`).join('\n')}\nSvara i mötets chatt med ”grupp” och siffran.`,
  whichHere: ({ sent }: { sent: boolean }) =>
    `Du är med i flera grupper. Skriv här ”grupp” och namnet på den som mötet hör till${sent ? ', eller den siffra som jag har skickat i din egen chatt med mig' : ''}.`,
  untied:
    'Det här mötets chatt hör inte till någon grupp, så jag svarar inte på frågor om någon här. Skriv till mig i vår egen chatt i stället.',
  stillWhich: 'Skriv här ”grupp” och namnet på den som mötet hör till.',
  stillUntied: 'Här svarar jag inte: skriv till mig i vår egen chatt.',
  groupChosen: ({ group }: { group: string }) =>
    `Nu gäller ${group} när du skriver till mig. Byt med ”grupp” och namnet.`,
  groupLabel: ({ group }: { group: string }) => `${group}:`,
  chatProposed: ({ you }: { you: boolean }) =>
    `Jag har frågat ${you ? 'dig i din egen chatt' : 'dem som leder gruppen'} om det här mötet är gruppens. Före ett ja svarar jag inte på frågor om gruppen här: skriv till mig i vår egen chatt så länge.`,
  tieQuestion: ({
    by,
    title,
    organiser,
    on,
    at,
    group,
  }: {
    by: string | undefined
    title: string | undefined
    organiser: string | undefined
    on: Day | undefined
    at: string | undefined
    group: string
  }) =>
    `${by ?? 'Du'} har tagit med mig i Teams-mötet ${title === undefined ? '(utan rubrik)' : `”${title}”`}${organiser === undefined ? '' : `, som ${organiser} har ordnat`}${on === undefined ? '' : `, ${formatDay(on)}${at === undefined ? '' : ` kl. ${formatTimes(at, undefined)}`}`}. Är det ett möte för ${group || 'gruppen'}? Säger du ja frågar jag om start och närvaro när det hålls.`,
  tieChoices: ({ number }: { number: number }) => [
    { label: 'Ja', say: `koppla Teams-möte ${number}` },
    { label: 'Nej', say: `koppla inte Teams-möte ${number}` },
  ],
  tieHere: ({ question, say }: { question: string; say: readonly string[] }) =>
    `${question} Svara med ”${say.join('” eller ”')}”.`,
  tied: ({ title, group }: { title: string | undefined; group: string }) =>
    `Teams-mötet ${title === undefined ? '' : `”${title}” `}hör nu till ${group || 'gruppen'}.`,
  notTied: ({ title, group }: { title: string | undefined; group: string }) =>
    `Teams-mötet ${title === undefined ? '' : `”${title}” `}hör inte till ${group || 'gruppen'}.`,
  notShown: ({ left }: { left: number }) => `… (${left} tecken till som inte visas)`,
  answeredAlone: (_: object) => 'Svaret har jag skickat i din egen chatt med mig.',
  recordedAlone: (_: object) =>
    'Det är gjort. Svaret har jag skickat i din egen chatt med mig, för det visar sådant som gruppen inte läser än.',
  restAlone: (_: object) =>
    'Det som bara du och några till läser än har jag skickat i din egen chatt med mig.',
  lateAlone: (_: object) =>
    'Svaret kom för sent för att visas för dig ensam. Det som skulle antecknas är antecknat; resten får du om du frågar i din egen chatt med mig.',
  askedAlone: (_: object) => 'Jag har frågat dig om en sak i din egen chatt med mig.',
  tieInOwnChat: 'Det svarar du på i din egen chatt med mig, eller i mötets.',
  noGroup: (_: object) =>
    'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.',
  fault: ({ reference }: { reference: string }) =>
    `Något gick fel hos mig, och det du skrev är kanske inte antecknat. Försök igen om en stund. Händer det igen, säg till den som sköter mig och nämn ${reference}.`,
  late: ({ source }: { source: string }) =>
    `Sent svar${source === '' ? '' : ` på ”${source}”`}, om det inte redan har kommit fram:`,
  lateTo: ({ source, name }: { source: string; name: string }) =>
    `Sent svar till ${name}${source === '' ? '' : ` på ”${source}”`}, om det inte redan har kommit fram:`,
  saidAgain: ({ source }: { source: string }) =>
    `Det sade du alldeles nyss, och då antecknades det: ”${source.length > 200 ? `${source.slice(0, 200)}…` : source}”. Ska jag anteckna det en gång till?`,
  againLabels: ['Ja, en gång till', 'Nej'] as readonly [string, string],
  mentionedOther: ({ words, name }: { words: string; name: string }) =>
    `Omnämnandet ”${words}” går till ${name}, så det är ${name} jag har läst.`,
  busy: (_: object) =>
    'Jag når inte mitt minne just nu, så inget är antecknat. Försök igen om en minut.',
  welcome: ({
    group,
    secretary,
    people,
  }: {
    group: string
    secretary: string | undefined
    people: number
  }) =>
    `Hej, jag är Klubban och hjälper ${group || 'gruppen'} med möten, dagordning, beslut och uppdrag. Jag känner igen ${plural(people, 'en person', `${people} personer`)} här.\n` +
    `${secretary === undefined ? 'Gruppen har ingen sekreterare än: skriv ”roll”, ditt namn och ”sekreterare”.' : `${secretary} är sekreterare.`}\n` +
    'Nämn mig och skriv ”hjälp” så visar jag hur det går till.',
  welcomePersonal: ({ name }: { name: string }) =>
    `Hej${name ? ` ${name}` : ''}, jag är Klubban. Här får du dina påminnelser, och här kan du svara på kallelser och rapportera uppdrag. Skriv ”hjälp” så visar jag hur.`,
  hello: ({ name }: { name: string }) =>
    `Hej ${name}. Skriv ”hjälp” så visar jag vad jag kan göra.`,
  thanks: (_: object) => 'Varsågod.',
  helpHead: ({ group }: { group: string }) => `Det här kan du säga${group ? ` i ${group}` : ''}:`,
  helpMore: ({ subjects }: { subjects: readonly string[] }) =>
    `Mer får du med ”hjälp” och ett ord: ${listed(subjects.map((title) => title.toLowerCase()))}.`,
  helpLine: ({ usage, purpose }: { usage: string; purpose: string }) => `– ${usage}: ${purpose}`,
  helpExample: ({
    usage,
    purpose,
    example,
    who,
  }: {
    usage: string
    purpose: string
    example: string
    who: string | undefined
  }) => `${usage}\n${purpose}${who === undefined ? '' : ` ${who}`}\nTill exempel: ${example}`,
  helpUnknown: ({ typed }: { typed: string }) =>
    `Det finns inget som heter ”${typed}”. Skriv bara ”hjälp” så visar jag vad som finns.`,
  subjects: {
    meetings: 'Möten',
    agenda: 'Dagordning',
    record: 'Under mötet',
    minutes: 'Protokollet',
    followUp: 'Uppföljning',
    search: 'Sök',
    group: 'Gruppen',
    talk: 'Allmänt',
  },
  whoMay: {
    anyone: 'Alla i gruppen får göra det.',
    lead: 'Sekreterare, ordförande och deras ställföreträdare får göra det.',
    committee: 'Sekreterare, ordförande och AU får göra det.',
    owner: 'Den som har uppdraget och sekreteraren får göra det.',
  },
  left: ({ sentence, who }: { sentence: string; who: readonly string[] }) =>
    `Lämnat till ${listed(who)}: ”${sentence}”. Du får veta hur det går.`,
  asked: ({
    all,
    more,
  }: {
    all: readonly { readonly name: string; readonly sentence: string }[]
    more: number
  }) =>
    [
      plural(all.length, 'Detta har lämnats till dig:', 'Detta har lämnats till dig, i ordning:'),
      ...all.map(({ name, sentence }, at) =>
        plural(all.length, `${name}: ”${sentence}”`, `${at + 1}. ${name}: ”${sentence}”`),
      ),
      ...(more > 0 ? [`… och ${more} till.`] : []),
    ].join('\n'),
  doIt: ({ place }: { place: number | undefined }) =>
    `Gör det${place === undefined ? '' : ` (${place})`}`,
  sayNo: ({ place }: { place: number | undefined }) =>
    `Nej${place === undefined ? '' : ` (${place})`}`,
  requestDone: ({ by, sentence }: { by: string; sentence: string }) =>
    `${by} har gjort det du lämnade: ”${sentence}”.`,
  requestDeclined: ({ by, sentence, reason }: { by: string; sentence: string; reason: string }) =>
    `${by} sa nej till det du lämnade: ”${sentence}”.${reason === '' ? '' : ` Skäl: ${reason}`}`,
  declinedRequest: ({ name }: { name: string }) => `Då blir det inte av. Jag meddelar ${name}.`,
  undone: ({ source }: { source: string | undefined }) =>
    `Jag tog tillbaka${source === undefined ? ' det senaste du antecknade i din egen chatt med mig' : `: ”${source}”`}. Det som gällde innan gäller igen.`,
  correction: ({ first }: { first: string }) => `Rättelse: detta gäller inte längre:\n${first}`,
}
