import { counted, plural } from './words/wording.ts'
import type { Clock, Day } from '../../meetings/calendar.ts'
import type { YearPlan } from '../../meetings/year-plan.ts'
import { formatDaysUntil, formatTimes } from './words/dates.ts'
import type {
  DatesTold,
  ListedTold,
  MeetingTold,
  MissingTold,
  NextTold,
  PlannedTold,
} from '../../text/meetings.ts'
import { answers } from './meetings/answers.ts'
import { moving } from './meetings/moving.ts'
import {
  byOrganisation,
  date,
  day,
  digital,
  howToAnswer,
  lines,
  linkMissing,
  odd,
  soFar,
  tied,
  times,
  told,
  when,
  whenWhere,
  where,
} from './meetings/told.ts'

const states: Readonly<Record<ListedTold['state'], string>> = {
  planned: '',
  announced: ' Kallelsen är skickad.',
  agendaSent: ' Dagordningen är utskickad.',
  open: ' Pågår.',
  notStarted: ' Har inte öppnats. Skriv ”starta möte” för att föra anteckningar i efterhand.',
  cancelled: ' Inställt.',
  closed: ' Avslutat.',
}

/** A list that fits one post. */
const MOST_LISTED = 40

/** What the bot says about meetings. `help` holds one line per command of the subject, keyed by the command's name. */
export const meetings = {
  whichSitting: ({ on, count }: { on: Day; count: number }) =>
    `Det är ${count === 2 ? 'två' : count} möten ${day(on)}. Vilket gäller det?`,
  sitting: ({
    start,
    end,
    place,
    title,
  }: {
    start: Clock
    end: Clock
    place?: string | undefined
    title?: string | undefined
  }) => [`kl. ${formatTimes(start, end)}`, title, place].filter(Boolean).join(', '),

  ...answers,

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

  notAnnounced: ({ meeting }: { meeting: MeetingTold }) =>
    `Kallelsen till mötet ${day(meeting.on)} är inte skickad än, så ingen har kunnat svara.`,
  missing: ({ meeting, count, parties }: MissingTold) =>
    count === 0
      ? `Ingen saknas till mötet ${day(meeting.on)}: alla har svarat eller är antecknade.`
      : lines(
          `${count} har varken svarat eller antecknats till mötet ${day(meeting.on)}:`,
          ...parties.map(
            ({ name, people }) => `– ${name === '' ? '' : `${name}: `}${people.join(', ')}`,
          ),
        ),

  planned: ({ meeting, proposals, standing, odd: days, tied: actions, say }: PlannedTold) =>
    lines(
      `Mötet ${when(meeting)} är planerat.`,
      meeting.title !== undefined && `Rubrik: ${meeting.title}`,
      where(meeting),
      digital(meeting),
      linkMissing(meeting, say),
      ...days.map(odd),
      proposals === 'closed'
        ? `Sista dag för förslag var ${day(meeting.lastDayOn)}, så nya förslag går till mötet efter.`
        : `Förslag tas emot till och med ${day(meeting.lastDayOn)}${proposals === 'short' ? ', eftersom det är kort tid kvar' : ''}.`,
      standing > 0 &&
        `${counted(standing, 'stående punkt', 'stående punkter')} står på dagordningen.`,
      tied(actions, 'det här mötet'),
      `Kalla till mötet med ”kalla ${say}” när det är dags.`,
    ),

  dates: ({ planned, skipped, tied: actions, say }: DatesTold) =>
    lines(
      planned.length === 0
        ? 'Inget möte är planerat.'
        : `${counted(planned.length, 'möte är planerat', 'möten är planerade')}:`,
      ...planned.map((meeting) =>
        told(
          `– ${whenWhere(meeting)}.`,
          `Förslag till och med ${date(meeting.lastDayOn)}.`,
          meeting.odd && odd(meeting.odd),
        ),
      ),
      ...new Set(planned.map(digital)),
      skipped.length > 0 && 'Hoppade över:',
      ...skipped.map(
        ({ on, why }) =>
          `– ${day(on)}: ${why === 'passed' ? 'har redan varit.' : 'det finns redan ett möte den dagen.'}`,
      ),
      tied(actions, 'det första av dem'),
      say !== undefined &&
        `Ändra ett möte med ”flytta möte ${say} till …”. Kalla till det första med ”kalla ${say}”.`,
    ),

  yearPlan: ({
    year,
    days,
    wanted,
    start,
    end,
    place,
  }: YearPlan & { readonly year: number; readonly wanted: number }) =>
    lines(
      `Förslag till ${counted(days.length, 'mötesdag', 'mötesdagar')} ${year}, kl. ${times({ start, end })}${place === undefined ? '' : `, ${place}`}:`,
      ...days.map((on) => `– ${day(on)}`),
      days.length < wanted && `Fler dagar med minst tre veckor emellan finns inte.`,
      'Inget är planerat än. Byt dagar genom att skriva ”mötesdatum:” och de dagar du vill ha.',
    ),
  noYearPlan: ({ year }: { year: number }) =>
    `Jag hittar inga fler dagar ${year} som är fria från helger och minst tre veckor från andra möten.`,
  planAll: ({ count }: { count: number }) =>
    plural(count, 'Planera mötet', `Planera alla ${count}`),
  sayDates: ({ days, start, end, place }: YearPlan) =>
    `mötesdatum: ${days.join(', ')} ${start}–${end}${place === undefined ? '' : ` ${place}`}`,

  list: ({ meetings: all }: { meetings: readonly ListedTold[] }) =>
    lines(
      'Möten:',
      ...all
        .slice(0, MOST_LISTED)
        .map(
          (meeting) =>
            `– ${meeting.title === undefined ? '' : `${meeting.title}, `}${whenWhere(meeting)}.${meeting.proposalsOpen ? ` Förslag till och med ${date(meeting.lastDayOn)}.` : ''}${states[meeting.state]}`,
        ),
      all.length > MOST_LISTED && `– och ${all.length - MOST_LISTED} till`,
      'Mer om det närmaste: ”nästa möte”.',
    ),

  next: ({ meeting, today, open, proposals, items, booked, length, waiting, counts }: NextTold) =>
    lines(
      open
        ? `Pågår nu: mötet ${when(meeting)}.`
        : `Nästa möte är ${day(meeting.on)} ${times(meeting)}${meeting.on === today ? ', alltså i dag' : ` (${formatDaysUntil(meeting.on, today)})`}.`,
      meeting.title !== undefined && `Rubrik: ${meeting.title}`,
      where(meeting),
      digital(meeting),
      items === 0
        ? 'Dagordningen är tom än så länge.'
        : `Dagordningen har ${counted(items, 'punkt', 'punkter')}${bookedText(booked, length)}. Skriv ”dagordning” för att se den.`,
      waiting > 0 && `${counted(waiting, 'förslag väntar', 'förslag väntar')} på besked.`,
      !open &&
        {
          open: `Du kan föreslå punkter till och med ${day(meeting.lastDayOn)}: skriv ”föreslå” och rubriken.`,
          passed: `Sista dag för förslag var ${day(meeting.lastDayOn)}. Ett nytt förslag sparas till mötet efter.`,
          agendaSent: 'Dagordningen är utskickad. Ett nytt förslag sparas till mötet efter.',
        }[proposals],
      counts && told(soFar(counts), byOrganisation(counts)),
      counts && !open && `Svara med ${howToAnswer}.`,
    ),

  ...moving,
}

function bookedText(booked: number, length: number): string {
  if (booked === 0) return ''
  return booked > length
    ? ` på ${booked} minuter, ${booked - length} mer än mötet rymmer`
    : `, och ${length - booked} av ${length} minuter är kvar`
}
