import type { Count, Counts } from '../../meetings/answers.ts'
import type { Day } from '../../meetings/calendar.ts'
import { formatDate, formatDay, formatDaysUntil, formatTimes } from '../dates.ts'
import type {
  AnnouncementTold, AnswerTold, CarriedTold, DatesTold, DayTold, ListedTold, MeetingTold, MovedTold, NextTold, PlannedTold,
} from '../meetings.ts'

const day = (on: Day): string => formatDay(on, 'sv')
const date = (on: Day): string => formatDate(on, 'sv')
const times = ({ start, end }: Pick<MeetingTold, 'start' | 'end'>): string => `kl. ${formatTimes(start, end, 'sv')}`
const when = (meeting: MeetingTold): string => `${day(meeting.on)} ${times(meeting)}`
const whenWhere = (meeting: MeetingTold): string => `${when(meeting)}${meeting.place === undefined ? '' : `, ${meeting.place}`}`
const names = (all: readonly string[]): string => (all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} och ${all.at(-1)}`)
const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`
/** Sentences that stand, one after another, or one a line. */
const told = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')
const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n')
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const some = (all: readonly string[]): string => (all.length > 10 ? `${all.slice(0, 10).join(', ')} och ${all.length - 10} till` : names(all))

const where = ({ place }: MeetingTold) => place !== undefined && `Plats: ${place}`
const digital = ({ link }: MeetingTold) => link !== undefined && `Digitalt: ${link}`
const odd = ({ on, holiday, weekend, farAhead }: DayTold): string => told(
  holiday !== undefined ? `Obs: ${day(on)} är ${holiday}.` : weekend && `Obs: ${day(on)} är ingen arbetsdag.`,
  farAhead && `Obs: den dagen har redan varit i år, så jag läste det som ${date(on)}. Blev det fel år, skriv ”ångra”.`,
)
const tied = (actions: readonly string[], on: string) =>
  actions.length > 0 && `${some(actions)}, som ska vara ${actions.length === 1 ? 'klart' : 'klara'} till nästa möte, följer nu ${on}.`

const byStandIn = ({ coming, replaced }: Count): string => (replaced === 0 ? '' : replaced === coming ? ' (genom ersättare)' : ` (varav ${replaced} genom ersättare)`)
const tally = (counts: Count): string => [
  ...(counts.coming > 0 ? [`${counts.coming} kommer${byStandIn(counts)}`] : []),
  ...(counts.notComing > 0 ? [`${counts.notComing} kommer inte`] : []), ...(counts.unanswered > 0 ? [`${counts.unanswered} har inte svarat`] : []),
].join(', ')
const anyAnswer = ({ coming, notComing }: Count): boolean => coming + notComing > 0
const soFar = (counts: Count): string => (anyAnswer(counts) ? `Svar hittills: ${tally(counts)}.` : 'Ingen har svarat än.')
const byOrganisation = ({ organisations, ...sums }: Counts) => {
  if (!anyAnswer(sums)) return undefined
  const coming = organisations.filter((one) => one.coming > 0)
  const silent = organisations.filter((one) => one.coming === 0 && one.unanswered > 0)
  const absent = organisations.filter((one) => one.coming === 0 && one.unanswered === 0)
  return organisations.length > 0 && told(
    coming.length > 0 && `Anmälda: ${coming.map((one) => `${one.name} ${one.coming}`).join(', ')}.`,
    silent.length > 0 && `Inget svar än från ${names(silent.map((one) => one.name))}.`,
    absent.length > 0 && `Ingen kommer från ${names(absent.map((one) => one.name))}.`,
  )
}

const states: Readonly<Record<ListedTold['state'], string>> = {
  planned: '', announced: ' Kallelsen är skickad.', agendaSent: ' Dagordningen är utskickad.', open: ' Pågår.',
  notStarted: ' Har inte öppnats. Skriv ”starta möte” för att föra anteckningar i efterhand.', cancelled: ' Inställt.', closed: ' Avslutat.',
}

const movedHead = ({ was, is }: MovedTold): string =>
  was.on !== is.on ? `Mötet ${day(was.on)} är flyttat till ${when(is)}.`
    : was.start !== is.start || was.end !== is.end ? `Mötet ${day(was.on)} har en ny tid: ${times(is)}.`
      : was.place !== is.place ? `Mötet ${day(was.on)} har en ny plats.` : `Mötet ${day(was.on)} är ändrat.`
const movedRest = ({ was, is }: MovedTold): string => lines(
  is.title !== undefined && is.title !== was.title && `Rubrik: ${is.title}`, where(is), digital(is),
  was.lastDayOn !== is.lastDayOn && `Sista dag för förslag är nu ${day(is.lastDayOn)}.`,
)

/** A list that fits one post. */
const MOST_LISTED = 40
const howToAnswer = '”kommer”, ”kommer inte” eller ”ersätts av” och namnet'

/** What the bot says about meetings. `help` holds one line per command of the subject, keyed by the command's name. */
export const meetings = {
  help: {
    newMeeting: 'planerar ett möte. De stående punkterna sätts på dagordningen.',
    meetingDates: 'planerar flera möten på en gång, till exempel hela årets.',
    meetings: 'visar kommande möten.',
    nextMeeting: 'visar när och var nästa möte är, och hur länge det går att föreslå punkter.',
    moveMeeting: 'flyttar ett möte eller ändrar tid och plats. Allt som hör till mötet följer med.',
    cancelMeeting: 'ställer in ett möte. Punkterna går vidare till nästa möte.',
    announce: 'skickar kallelsen till gruppen, med svarsknappar och kalenderfil. Skriv igen för att uppdatera den.',
    attending: 'svarar på kallelsen att du kommer, hela mötet eller en del av det.',
    notAttending: 'svarar på kallelsen att du inte kommer.',
    replacedBy: 'svarar på kallelsen att någon annan kommer i ditt ställe.',
  },

  planned: ({ meeting, proposals, standing, odd: days, tied: actions, say }: PlannedTold) => lines(
    `Mötet ${when(meeting)} är planerat.`,
    meeting.title !== undefined && `Rubrik: ${meeting.title}`, where(meeting), digital(meeting),
    ...days.map(odd),
    proposals === 'closed' ? `Sista dag för förslag var ${day(meeting.lastDayOn)}, så nya förslag går till mötet efter.`
      : `Förslag tas emot till och med ${day(meeting.lastDayOn)}${proposals === 'short' ? ', eftersom det är kort tid kvar' : ''}.`,
    standing > 0 && `${count(standing, 'stående punkt', 'stående punkter')} står på dagordningen.`,
    tied(actions, 'det här mötet'),
    `Kalla till mötet med ”kalla ${say}” när det är dags.`,
  ),

  dates: ({ planned, skipped, tied: actions, say }: DatesTold) => lines(
    planned.length === 0 ? 'Inget möte är planerat.' : `${count(planned.length, 'möte är planerat', 'möten är planerade')}:`,
    ...planned.map((meeting) => told(`– ${whenWhere(meeting)}.`, `Förslag till och med ${date(meeting.lastDayOn)}.`, meeting.odd && odd(meeting.odd))),
    ...new Set(planned.map(digital)),
    skipped.length > 0 && 'Hoppade över:',
    ...skipped.map(({ on, why }) => `– ${day(on)}: ${why === 'passed' ? 'har redan varit.' : 'det finns redan ett möte den dagen.'}`),
    tied(actions, 'det första av dem'),
    say !== undefined && `Ändra ett möte med ”flytta möte ${say} till …”. Kalla till det första med ”kalla ${say}”.`,
  ),

  list: ({ meetings: all }: { meetings: readonly ListedTold[] }) => lines(
    'Möten:',
    ...all.slice(0, MOST_LISTED).map((meeting) =>
      `– ${meeting.title === undefined ? '' : `${meeting.title}, `}${whenWhere(meeting)}.${meeting.proposalsOpen ? ` Förslag till och med ${date(meeting.lastDayOn)}.` : ''}${states[meeting.state]}`),
    all.length > MOST_LISTED && `– och ${all.length - MOST_LISTED} till`,
    'Mer om det närmaste: ”nästa möte”.',
  ),

  next: ({ meeting, today, open, proposals, items, booked, length, waiting, counts }: NextTold) => lines(
    open ? `Pågår nu: mötet ${when(meeting)}.` : `Nästa möte är ${day(meeting.on)} ${times(meeting)}${meeting.on === today ? ', alltså i dag' : ` (${formatDaysUntil(meeting.on, today, 'sv')})`}.`,
    meeting.title !== undefined && `Rubrik: ${meeting.title}`, where(meeting), digital(meeting),
    items === 0 ? 'Dagordningen är tom än så länge.'
      : `Dagordningen har ${count(items, 'punkt', 'punkter')}${booked === 0 ? '' : booked > length ? ` på ${booked} minuter, ${booked - length} mer än mötet rymmer` : `, och ${length - booked} av ${length} minuter är kvar`}. Skriv ”dagordning” för att se den.`,
    waiting > 0 && `${count(waiting, 'förslag väntar', 'förslag väntar')} på besked.`,
    !open && { open: `Du kan föreslå punkter till och med ${day(meeting.lastDayOn)}: skriv ”föreslå” och rubriken.`,
      passed: `Sista dag för förslag var ${day(meeting.lastDayOn)}. Ett nytt förslag sparas till mötet efter.`,
      agendaSent: 'Dagordningen är utskickad. Ett nytt förslag sparas till mötet efter.' }[proposals],
    counts && told(soFar(counts), byOrganisation(counts)),
    counts && !open && `Svara med ${howToAnswer}.`,
  ),

  moved: ({ follows, asked, announced, odd: oddDay, ...move }: MovedTold & { follows: readonly string[]; asked: number; announced: boolean; odd: DayTold | undefined }) => lines(
    movedHead(move), movedRest(move), oddDay && odd(oddDay),
    follows.length > 0 && `${some(follows)}, som ska vara ${follows.length === 1 ? 'klart' : 'klara'} till mötet, följer med.`,
    told(
      announced ? 'Gruppen får veta det, och kallelsen är uppdaterad.' : 'Gruppen får veta det.',
      asked > 0 && `${asked === 1 ? 'Den som' : `De ${asked} som`} hade svarat får frågan igen.`,
    ),
  ),
  unchanged: ({ meeting }: { meeting: MeetingTold }) => `Mötet är redan ${whenWhere(meeting)}. Inget är ändrat.`,
  movedPost: ({ askAgain, ...move }: MovedTold & { askAgain: boolean }) => lines(
    movedHead(move), movedRest(move), askAgain && `Svara på kallelsen igen, även du som redan har svarat: ${howToAnswer}.`,
  ),
  movedAsk: (move: MovedTold) => lines(movedHead(move), movedRest(move), `Ditt svar gällde den gamla tiden. Kommer du? Svara ${howToAnswer}.`),

  cancelled: ({ meeting, reason, carried, follows, followsNext, next }: {
    meeting: MeetingTold; reason: string; carried: CarriedTold; follows: readonly string[]; followsNext: boolean; next: MeetingTold | undefined
  }) => lines(
    `Mötet ${when(meeting)} är inställt. Skäl: ${stopped(reason)}`,
    carriedText(carried),
    follows.length > 0 && (next && followsNext ? `${some(follows)} ska nu vara ${follows.length === 1 ? 'klart' : 'klara'} till mötet ${day(next.on)}.` : `${some(follows)} väntar på att nästa möte planeras.`),
    told('Gruppen får veta det.', next ? `Nästa möte är ${day(next.on)}.` : 'Planera ett nytt med ”nytt möte” och datumet.'),
  ),
  cancelledPost: ({ meeting, reason, carried, next }: { meeting: MeetingTold; reason: string; carried: CarriedTold; next: MeetingTold | undefined }) => lines(
    `Mötet ${when(meeting)} är inställt. Skäl: ${stopped(reason)}`,
    carriedText(carried),
    next ? `Nästa möte är ${whenWhere(next)}.` : 'Nytt datum är inte bestämt än.',
  ),

  announced: ({ meeting, asked, chaseOn }: { meeting: MeetingTold; asked: number; chaseOn: Day | undefined }) => lines(
    `Kallelsen till mötet ${when(meeting)} är skickad till gruppen, med svarsknappar och kalenderfil.`,
    told(
      asked > 0 && `${count(asked, 'ledamot', 'ledamöter')} har att svara.`,
      asked > 0 && chaseOn !== undefined && `Den som inte har svarat får en påminnelse ${day(chaseOn)}.`,
      'Se svaren med ”nästa möte”.',
    ),
  ),
  announcedAgain: ({ meeting, counts }: { meeting: MeetingTold; counts: Counts }) => lines(
    `Kallelsen till mötet ${when(meeting)} är redan skickad och är nu uppdaterad där den står. Ingen får någon ny avisering.`,
    told(soFar(counts), byOrganisation(counts)),
  ),
  announcement: ({ meeting, cancelled, proposals, calendarLink, counts }: AnnouncementTold) => lines(
    cancelled === undefined ? `Kallelse till möte ${when(meeting)}` : `INSTÄLLT: möte ${when(meeting)}. Skäl: ${stopped(cancelled)}`,
    meeting.title !== undefined && `Rubrik: ${meeting.title}`,
    where(meeting), cancelled === undefined && digital(meeting),
    cancelled === undefined && proposals === 'open' && `Förslag till dagordningen: till och med ${day(meeting.lastDayOn)}. Skriv ”föreslå” och rubriken.`,
    `Kalenderfil: ${calendarLink}`,
    ...(cancelled === undefined ? [
      `Svara med knapparna, eller skriv till mig: ${howToAnswer}. Är du med en del av tiden, skriv till exempel ”kommer 9.30–11”.`,
      anyAnswer(counts) && soFar(counts), byOrganisation(counts),
    ] : []),
  ),
  linkCalendar: 'Lägg till i kalendern',
  linkMeeting: 'Anslut digitalt',
  iCome: 'Jag kommer',
  iDoNotCome: 'Jag kommer inte',
  sayComing: ({ on }: { on: Day }) => `kommer ${on}`,
  sayNotComing: ({ on }: { on: Day }) => `kommer inte ${on}`,
  sayReplacedBy: ({ name, on }: { name: string; on: Day }) => `ersätts av ${name} ${on}`,
  replacesMe: ({ name }: { name: string }) => `${name} ersätter mig`,

  attending: ({ who, meeting, counts, changed, from, to }: AnswerTold & { from: string | undefined; to: string | undefined }) => told(
    `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer till mötet ${when(meeting)}${
      from !== undefined && to !== undefined ? ` och är med kl. ${formatTimes(from, to, 'sv')}` : from !== undefined ? ` och är med från kl. ${formatTimes(from, undefined, 'sv')}`
        : to !== undefined ? ` och är med till kl. ${formatTimes(to, undefined, 'sv')}` : ''}.`,
    soFar(counts), 'Får du förhinder, skriv ”kommer inte”.',
  ),
  notAttending: ({ who, meeting, counts, changed, reason }: AnswerTold & { reason: string | undefined }) => told(
    `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer inte till mötet ${when(meeting)}.`, reason !== undefined && `Skäl: ${stopped(reason)}`,
    soFar(counts), 'Ska någon komma i stället, skriv ”ersätts av” och namnet.',
  ),
  replacedBy: ({ who, meeting, counts, changed, name, known, near }: AnswerTold & { name: string; known: boolean; near: string | undefined }) => told(
    `${changed ? 'Ändrat' : 'Antecknat'}: ${name} ersätter ${who ?? 'dig'} på mötet ${when(meeting)}.`, soFar(counts),
    known ? `Jag meddelar ${name}.` : near === undefined ? 'Namnet finns inte i gruppen, så det är du som får meddela personen.' : `Namnet finns inte i gruppen. Menade du ${near}, skriv ”ersätts av ${near}”.`,
  ),
  youReplace: ({ name, meeting }: { name: string; meeting: MeetingTold }) => lines(
    `${name} har angett dig som ersättare på mötet ${when(meeting)}.`, where(meeting), digital(meeting), `Kan du inte komma, säg till ${name}.`,
  ),

  lastDayPost: ({ meeting, booked, length }: { meeting: MeetingTold; booked: number; length: number }) => told(
    `Sista dag för förslag till mötet ${day(meeting.on)} är ${day(meeting.lastDayOn)}.`,
    booked > 0 && booked < length && `${length - booked} av ${length} minuter är kvar.`,
    'Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
  ),
  answerMissingPost: ({ meeting }: { meeting: MeetingTold }) => lines(
    `Kommer du till mötet ${when(meeting)}? Jag har inte fått ditt svar än.`, where(meeting), digital(meeting), `Svara ${howToAnswer}.`,
  ),
  dayBeforePost: ({ meeting, counts, agendaSent }: { meeting: MeetingTold; counts: Counts | undefined; agendaSent: boolean }) => lines(
    `Påminnelse om mötet ${when(meeting)}.`, meeting.title !== undefined && `Rubrik: ${meeting.title}`, where(meeting), digital(meeting),
    counts && soFar(counts), agendaSent && 'Dagordningen får du med ”dagordning”.',
  ),
  askToClosePost: ({ meeting }: { meeting: MeetingTold }) =>
    `Mötet ${day(meeting.on)} skulle sluta kl. ${formatTimes(meeting.end, undefined, 'sv')} men är inte avslutat. Är det slut, skriv ”avsluta möte”, så visar jag först vad som saknas. Det som är antecknat finns kvar tills dess.`,
  closeMeeting: 'Avsluta möte',

  calendarTitle: ({ group }: { group: string }) => (group === '' ? 'Möte' : `Möte: ${group}`),
  calendarCancelled: ({ title }: { title: string }) => `Inställt: ${title}`,
  calendarText: ({ link, lastDayOn, cancelled }: { link: string | undefined; lastDayOn: Day; cancelled: boolean }) => cancelled ? 'Mötet är inställt.' : lines(
    link !== undefined && `Digitalt: ${link}`, `Sista dag för förslag till dagordningen: ${day(lastDayOn)}.`,
  ),
  calendarName: ({ on }: { on: Day }) => `mote-${on}.ics`,
  roomAndOnline: ({ room, digitally }: { room: string; digitally: string }) => `${room}, även ${digitally}`,
  digitally: ({ note }: { note: string }) => (note === '' ? 'digitalt' : `digitalt, ${note}`),
}

function carriedText({ titles, to, waiting }: CarriedTold): string | undefined {
  if (to && titles.length > 0) return `${some(titles.map((title) => `”${title}”`))} står nu på dagordningen för ${day(to.on)}.`
  return waiting.length > 0 ? `Väntar nu som förslag: ${some(waiting.map(({ id, title }) => `${id} ”${title}”`))}.` : undefined
}
