import { refOf } from '../../meetings/ref.ts'
import { meetingsFrame } from '../frames/meetings-frame.ts'
import type { Clock, Day } from '../../meetings/calendar.ts'
import type { YearPlan } from '../../meetings/year-plan.ts'
import type { MeetingTold } from '../../text/meetings.ts'
import { after } from '../../text/parts.ts'
import { answers } from './meetings/answers.ts'
import { moving } from './meetings/moving.ts'
import { parts } from './meetings/told.ts'
import { formatDate, formatDay, formatTimes } from './words/dates.ts'
import { counted, listed, plural } from './words/wording.ts'

interface Hours {
  readonly start: Clock
  readonly end: Clock
}

const told = meetingsFrame({
  ...parts,
  nobodyMissing: ({ day }) =>
    `Ingen saknas till mötet ${day}: alla har svarat eller är antecknade.`,
  missing: ({ count, day }) => `${count} har varken svarat eller antecknats till mötet ${day}:`,
  isPlanned: ({ when }) => `Mötet ${when} är planerat.`,
  takenTo: ({ day }) => `Förslag tas emot till och med ${day}.`,
  takenShort: ({ day }) => `Förslag tas emot till och med ${day}, eftersom det är kort tid kvar.`,
  lastDayWas: ({ day }) => `Sista dag för förslag var ${day}, så nya förslag går till mötet efter.`,
  until: ({ day }) => `Förslag till och med ${day}.`,
  standing: ({ count }) =>
    `${counted(count, 'stående punkt', 'stående punkter')} står på dagordningen.`,
  tied: ({ actions, count, to }) =>
    `${actions}, som ska vara ${plural(count, 'klart', 'klara')} till nästa möte, följer nu ${to}.`,
  toThis: 'det här mötet',
  toFirst: 'det första av dem',
  announceWith: ({ say }) => `Kalla till mötet med ”kalla ${say}” när det är dags.`,
  noneIsPlanned: 'Inget möte är planerat.',
  arePlanned: ({ count }) => `${counted(count, 'möte är planerat', 'möten är planerade')}:`,
  skipped: 'Hoppade över:',
  skippedWhy: { passed: 'har redan varit.', taken: 'det finns redan ett möte den dagen.' },
  changeWith: ({ say }) =>
    `Ändra ett möte med ”flytta möte ${say} till …”. Kalla till det första med ”kalla ${say}”.`,
  yearHead: ({ count, year, when }) =>
    `Förslag till ${counted(count, 'mötesdag', 'mötesdagar')} ${year}, ${when}:`,
  noMoreDays: 'Fler dagar med minst tre veckor emellan finns inte.',
  nothingYet:
    'Inget är planerat än. Byt dagar genom att skriva ”mötesdatum:” och de dagar du vill ha.',
  head: 'Möten:',
  more: 'Mer om det närmaste: ”nästa möte”.',
  states: {
    planned: '',
    announced: 'Kallelsen är skickad.',
    agendaSent: 'Dagordningen är utskickad.',
    open: 'Pågår.',
    notClosed: 'Inte avslutat. Skriv ”avsluta möte” och datumet.',
    notStarted: 'Har inte öppnats. Skriv ”starta möte” för att föra anteckningar i efterhand.',
    cancelled: 'Inställt.',
    closed: 'Avslutat.',
  },
  now: ({ when }) => `Pågår nu: mötet ${when}.`,
  today: ({ when }) => `Nästa möte är ${when}, alltså i dag.`,
  nextIs: ({ when, away }) => `Nästa möte är ${when} (${away}).`,
  noItems: 'Dagordningen är tom än så länge.',
  items: ({ count, time }) =>
    `Dagordningen har ${counted(count, 'punkt', 'punkter')}${time}. Skriv ”dagordning” för att se den.`,
  time: {
    over: ({ booked, left }) => ` på ${booked} minuter, ${left} mer än mötet rymmer`,
    only: ({ booked }) => ` på ${booked} minuter`,
    left: ({ left, length }) => `, och ${left} av ${length} minuter är kvar`,
  },
  waiting: ({ count }) => `${counted(count, 'förslag väntar', 'förslag väntar')} på besked.`,
  proposals: {
    open: ({ day }) => `Du kan föreslå punkter till och med ${day}: skriv ”föreslå” och rubriken.`,
    passed: ({ day }) =>
      `Sista dag för förslag var ${day}. Ett nytt förslag sparas till mötet efter.`,
    agendaSent: 'Dagordningen är utskickad. Ett nytt förslag sparas till mötet efter.',
  },
  answerWith: `Svara med ${parts.howToAnswer}.`,
})

/** What the bot says about meetings. `help` holds one line per command of the subject, keyed by the command's name. */
export const meetings = {
  ...told,
  ...answers,
  ...moving,

  help: {
    newMeeting: 'planerar ett möte. De stående punkterna sätts på dagordningen.',
    meetingDates: 'planerar flera möten på en gång, till exempel hela årets.',
    meetings: 'visar kommande möten.',
    nextMeeting: 'visar när och var nästa möte är, och hur länge det går att föreslå punkter.',
    moveMeeting: 'flyttar ett möte eller ändrar tid och plats. Allt som hör till mötet följer med.',
    cancelMeeting: 'ställer in ett möte. Punkterna går vidare till nästa möte.',
    planYear: 'föreslår dagar för ett helt år, fria från helger och andra möten.',
    announce:
      'skickar kallelsen till gruppen, med svarsknappar och kalenderfil. Skriv igen för att uppdatera den.',
    attending:
      'svarar på kallelsen att du kommer, hela mötet eller en del av det. Den som leder gruppen kan svara åt någon annan.',
    notAttending:
      'svarar på kallelsen att du inte kommer. Ett skäl är frivilligt: bara de som leder gruppen ser det, och det tas bort dagen efter mötet.',
    replacedBy: 'svarar på kallelsen att någon annan kommer i ditt eller någons ställe.',
    jointMeeting: 'planerar ett möte tillsammans med ett annat organ, i ett och samma protokoll.',
    jointPart: 'säger vilken del av ett möte som hålls tillsammans med ett annat organ.',
    jointList: 'tar in det andra organets deltagare, en per rad, med ordförande och justerare.',
    answerOf: 'visar vad någon har svarat.',
    answers: 'visar vad var och en har svarat, per organisation.',
    answersPasted:
      'tar in svar som du har kopierat ur kalendern (Outlook). Det som någon redan har svarat här står kvar.',
    remindAnswers: 'påminner dem som inte har svarat, högst en gång om dagen.',
    whoIsMissing: 'visar vilka som varken har svarat på kallelsen eller är antecknade.',
  },

  whichSitting: ({ on, count }: { on: Day; count: number }) =>
    `Det är ${count === 2 ? 'två' : count} möten ${formatDay(on)}. Vilket gäller det?`,
  notAnnounced: ({ meeting }: { meeting: MeetingTold }) =>
    `Kallelsen till mötet ${formatDay(refOf(meeting))} är inte skickad än, så ingen har kunnat svara.`,
  askHours: ({ days, example }: { days: readonly Day[]; example?: string }) =>
    `Vilka tider gäller ${listed(days.map(formatDate))}?${after(' Skriv till exempel ', example)}`,
  hours: ({ start, end }: Hours) => `${formatTimes(start, end)}, som tidigare`,
  otherHours: 'Andra tider',
  /** Both in one sentence, for an example. */
  datesWithHours: ({ days }: { days: string }) => `mötesdatum: ${days} 08.30–12.00`,
  noYearPlan: ({ year }: { year: number }) =>
    `Jag hittar inga fler dagar ${year} som är fria från helger och minst tre veckor från andra möten.`,
  planAll: ({ count }: { count: number }) =>
    plural(count, 'Planera mötet', `Planera alla ${count}`),
  sayDates: ({ days, start, end, place = '' }: YearPlan) =>
    `mötesdatum: ${days.join(', ')} ${start}–${end} ${place}`.trim(),
}
