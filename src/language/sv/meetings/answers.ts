import { counted } from '../words/wording.ts'
import type { Counts } from '../../../meetings/answers.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { formatTimes } from '../words/dates.ts'
import type { AnnouncementTold, AnswerTold, MeetingTold } from '../../../text/meetings.ts'
import {
  anyAnswer,
  byOrganisation,
  day,
  digital,
  howToAnswer,
  lines,
  soFar,
  stopped,
  told,
  when,
  where,
} from './told.ts'

/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers = {
  announced: ({
    meeting,
    asked,
    chaseOn,
  }: {
    meeting: MeetingTold
    asked: number
    chaseOn: Day | undefined
  }) =>
    lines(
      `Kallelsen till mötet ${when(meeting)} är skickad till gruppen, med svarsknappar och kalenderfil.`,
      told(
        asked > 0 &&
          `${counted(asked, 'ledamot', 'ledamöter')} har att svara${meeting.answerBy === undefined ? '' : `, senast ${day(meeting.answerBy)}`}.`,
        asked > 0 &&
          chaseOn !== undefined &&
          `Den som inte har svarat får en påminnelse ${day(chaseOn)}.`,
        'Se svaren med ”nästa möte”.',
      ),
    ),
  announcedAgain: ({ meeting, counts }: { meeting: MeetingTold; counts: Counts }) =>
    lines(
      `Kallelsen till mötet ${when(meeting)} är redan skickad och är nu uppdaterad där den står. Ingen får någon ny avisering.`,
      told(soFar(counts), byOrganisation(counts)),
    ),
  announcement: ({ meeting, cancelled, proposals, calendarLink, counts }: AnnouncementTold) =>
    lines(
      cancelled === undefined
        ? `Kallelse till möte ${when(meeting)}`
        : `INSTÄLLT: möte ${when(meeting)}.${cancelled === '' ? '' : ` Skäl: ${stopped(cancelled)}`}`,
      meeting.title !== undefined && `Rubrik: ${meeting.title}`,
      where(meeting),
      cancelled === undefined && digital(meeting),
      cancelled === undefined &&
        proposals === 'open' &&
        `Förslag till dagordningen: till och med ${day(meeting.lastDayOn)}. Skriv ”föreslå” och rubriken.`,
      cancelled === undefined &&
        meeting.answerBy !== undefined &&
        `Svara senast ${day(meeting.answerBy)}.`,
      `Kalenderfil: ${calendarLink}`,
      ...(cancelled === undefined
        ? [
            `Svara med knapparna, eller skriv till mig: ${howToAnswer}. Är du med en del av tiden, skriv till exempel ”kommer 9.30–11”.`,
            anyAnswer(counts) && soFar(counts),
            byOrganisation(counts),
          ]
        : []),
    ),
  linkCalendar: 'Lägg till i kalendern',
  linkMeeting: 'Anslut digitalt',
  iCome: 'Jag kommer',
  iDoNotCome: 'Jag kommer inte',
  sayComing: ({ on }: { on: Day }) => `kommer ${on}`,
  sayNotComing: ({ on }: { on: Day }) => `kommer inte ${on}`,
  sayReplacedBy: ({ name, on }: { name: string; on: Day }) => `ersätts av ${name} ${on}`,
  replacesMe: ({ name }: { name: string }) => `${name} ersätter mig`,

  attending: ({
    who,
    meeting,
    counts,
    changed,
    from,
    to,
  }: AnswerTold & { from: string | undefined; to: string | undefined }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer till mötet ${when(meeting)}${
        from !== undefined && to !== undefined
          ? ` och är med kl. ${formatTimes(from, to)}`
          : from !== undefined
            ? ` och är med från kl. ${formatTimes(from, undefined)}`
            : to !== undefined
              ? ` och är med till kl. ${formatTimes(to, undefined)}`
              : ''
      }.`,
      soFar(counts),
      'Får du förhinder, skriv ”kommer inte”.',
    ),
  notAttending: ({
    who,
    meeting,
    counts,
    changed,
    reason,
  }: AnswerTold & { reason: string | undefined }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer inte till mötet ${when(meeting)}.`,
      reason !== undefined && `Skäl: ${stopped(reason)}`,
      soFar(counts),
      'Ska någon komma i stället, skriv ”ersätts av” och namnet.',
    ),
  replacedBy: ({
    who,
    meeting,
    counts,
    changed,
    name,
    known,
    near,
  }: AnswerTold & { name: string; known: boolean; near: string | undefined }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${name} ersätter ${who ?? 'dig'} på mötet ${when(meeting)}.`,
      soFar(counts),
      known
        ? `Jag meddelar ${name}.`
        : near === undefined
          ? 'Namnet finns inte i gruppen, så det är du som får meddela personen.'
          : `Namnet finns inte i gruppen. Menade du ${near}, skriv ”ersätts av ${near}”.`,
    ),
  youReplace: ({ name, meeting }: { name: string; meeting: MeetingTold }) =>
    lines(
      `${name} har angett dig som ersättare på mötet ${when(meeting)}.`,
      where(meeting),
      digital(meeting),
      `Kan du inte komma, säg till ${name}.`,
    ),

  lastDayPost: ({
    meeting,
    booked,
    length,
  }: {
    meeting: MeetingTold
    booked: number
    length: number
  }) =>
    told(
      `Sista dag för förslag till mötet ${day(meeting.on)} är ${day(meeting.lastDayOn)}.`,
      booked > 0 && booked < length && `${length - booked} av ${length} minuter är kvar.`,
      'Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
    ),
  answerMissingPost: ({ meeting }: { meeting: MeetingTold }) =>
    lines(
      `Kommer du till mötet ${when(meeting)}? Jag har inte fått ditt svar än.`,
      where(meeting),
      digital(meeting),
      `Svara ${howToAnswer}.`,
    ),
  dayBeforePost: ({
    meeting,
    counts,
    agendaSent,
  }: {
    meeting: MeetingTold
    counts: Counts | undefined
    agendaSent: boolean
  }) =>
    lines(
      `Påminnelse om mötet ${when(meeting)}.`,
      meeting.title !== undefined && `Rubrik: ${meeting.title}`,
      where(meeting),
      digital(meeting),
      counts && soFar(counts),
      agendaSent && 'Dagordningen får du med ”dagordning”.',
    ),
  askToClosePost: ({ meeting }: { meeting: MeetingTold }) =>
    `Mötet ${day(meeting.on)} skulle sluta kl. ${formatTimes(meeting.end, undefined)} men är inte avslutat. Är det slut, skriv ”avsluta möte”, så visar jag först vad som saknas. Det som är antecknat finns kvar tills dess.`,
  closeMeeting: 'Avsluta möte',

  calendarTitle: ({ group }: { group: string }) => (group === '' ? 'Möte' : `Möte: ${group}`),
  calendarCancelled: ({ title }: { title: string }) => `Inställt: ${title}`,
  calendarText: ({
    link,
    lastDayOn,
    cancelled,
  }: {
    link: string | undefined
    lastDayOn: Day
    cancelled: boolean
  }) =>
    cancelled
      ? 'Mötet är inställt.'
      : lines(
          link !== undefined && `Digitalt: ${link}`,
          `Sista dag för förslag till dagordningen: ${day(lastDayOn)}.`,
        ),
  calendarName: ({ on }: { on: Day }) => `mote-${on}.ics`,
  roomAndOnline: ({ room, digitally }: { room: string; digitally: string }) =>
    `${room}, även ${digitally}`,
  digitally: ({ note }: { note: string }) => (note === '' ? 'digitalt' : `digitalt, ${note}`),
}
