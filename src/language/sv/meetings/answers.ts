import { counted, listed } from '../words/wording.ts'
import type { AnswersTexts } from '../../frames/answers-shape.ts'
import { formatTimes } from '../words/dates.ts'
import type { AnsweredTold, ReasonTold } from '../../../text/meetings.ts'
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

const reasons: Readonly<Record<ReasonTold, string>> = {
  kept: 'Skälet ser bara de som leder gruppen, och det tas bort dagen efter mötet.',
  illness: 'Skälet ser ut att handla om sjukdom eller vård, så jag sparar det inte.',
  over: 'Mötets dag är över, så jag sparar inget skäl.',
}

const answerLine = (one: AnsweredTold): string => {
  switch (one.says) {
    case 'attending':
    case 'unanswered':
      return one.says === 'attending' ? `${one.name} kommer` : one.name
    case 'part':
      return `${one.name} kommer ${partOf(one)}`
    case 'substitute':
      return `${one.name} ersätts av ${one.by}`
    case 'notAttending':
      return `${one.name} kommer inte${one.reason === undefined ? '' : ` (${one.reason})`}`
  }
}
const partOf = ({ from, to }: { from: string | undefined; to: string | undefined }): string => {
  if (from !== undefined && to !== undefined) return `kl. ${formatTimes(from, to)}`
  return from === undefined
    ? `till kl. ${formatTimes(to ?? '', undefined)}`
    : `från kl. ${formatTimes(from, undefined)}`
}
/** A line for each organisation, with what tells one answer from another of its kind. */
const rows = (people: readonly AnsweredTold[]): string =>
  [...Map.groupBy(people, ({ organisation }) => organisation)]
    .map(
      ([organisation, those]) =>
        `– ${organisation ?? 'Utan organisation'}: ${those.map(shortLine).join(', ')}`,
    )
    .join('\n')
const shortLine = (one: AnsweredTold): string => {
  switch (one.says) {
    case 'part':
      return `${one.name} ${partOf(one)}`
    case 'substitute':
      return answerLine(one)
    case 'notAttending':
      return one.reason === undefined ? one.name : `${one.name} (${one.reason})`
    case 'attending':
    case 'unanswered':
      return one.name
  }
}

/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers: AnswersTexts = {
  announced: ({ meeting, asked, chaseOn }) =>
    lines(
      `Kallelsen till mötet ${when(meeting)} är skickad till gruppen.`,
      told(
        asked > 0 &&
          `${counted(asked, 'ledamot', 'ledamöter')} har att svara${meeting.answerBy === undefined ? '' : `, senast ${day(meeting.answerBy)}`}.`,
        asked > 0 && chaseOn !== undefined && `Den som är tyst får en påminnelse ${day(chaseOn)}.`,
      ),
    ),
  announcedAgain: ({ meeting, counts }) =>
    lines(
      `Kallelsen till mötet ${when(meeting)} är redan skickad och är nu uppdaterad där den står. Ingen får någon ny avisering.`,
      told(soFar(counts), byOrganisation(counts)),
    ),
  announcement: ({ meeting, cancelled, proposals, calendarLink, counts }) =>
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
            `Svara med knapparna, eller skriv till mig: ${howToAnswer}. För en del av mötet: ”kommer” och klockslagen.`,
            anyAnswer(counts) && soFar(counts),
            byOrganisation(counts),
          ]
        : []),
    ),
  linkCalendar: 'Lägg till i kalendern',
  linkMeeting: 'Anslut digitalt',
  iCome: 'Jag kommer',
  iDoNotCome: 'Jag kommer inte',
  sayComing: ({ on }) => `kommer ${on}`,
  sayNotComing: ({ on }) => `kommer inte ${on}`,
  sayReplacedBy: ({ name, on }) => `ersätts av ${name} ${on}`,
  replacesMe: ({ name }) => `${name} ersätter mig`,

  attending: ({ who, meeting, counts, changed, forOther, from, to }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer till mötet ${when(meeting)}${(from ?? to) ? ` och är med ${partOf({ from, to })}` : ''}.`,
      forOther && soFar(counts),
      !forOther && 'Får du förhinder, skriv ”kommer inte”.',
    ),
  notAttending: ({ who, meeting, counts, changed, forOther, reason }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${who ?? 'du'} kommer inte till mötet ${when(meeting)}.`,
      reason !== undefined && reasons[reason],
      forOther && soFar(counts),
      forOther
        ? `Ska någon komma i stället, skriv ”${who} ersätts av” och namnet.`
        : 'Ska någon komma i stället, skriv ”ersätts av” och namnet.',
    ),
  joint: {
    planned: ({ meeting, body, shared }) =>
      `Mötet ${when(meeting)} är planerat tillsammans med ${body}${shared?.from === undefined ? '' : `; gemensamt kl. ${formatTimes(shared.from, shared.to)}`}.`,
    part: ({ day: on, body, shared }) =>
      `Mötet ${day(on)} är gemensamt med ${body} kl. ${formatTimes(shared.from ?? '', shared.to)}.`,
    notYet: ({ day: on }) =>
      `Mötet ${day(on)} är inte gemensamt med någon än. Skriv ”gemensam del ${on} 11–12 med” och namnet.`,
    listHint: ({ body }) => `Lägg till deras deltagare med ”lista ${body}:” och en person per rad.`,
    listed: ({ day: on, body, count, both }) =>
      told(
        `${body} har ${counted(count, 'deltagare', 'deltagare')} på listan till mötet ${day(on)}.`,
        both.length > 0 && `På båda listorna, och räknas en gång: ${listed(both)}.`,
      ),
    head: ({ body, count }) => `${body} (${count})`,
    together: ({ count }) => `Tillsammans ${count} närvarande.`,
    person: ({ name, organisation, roles, presence }) =>
      `– ${[name, organisation, ...roles.map((role) => (role === 'chair' ? 'ordförande' : 'justerare')), { present: 'närvarande', part: 'närvarande del av mötet', absent: 'frånvarande', unknown: 'inte antecknad' }[presence]].filter(Boolean).join(', ')}`,
  },
  whoIsAway: ({ name }) => `Vem är det som inte kommer, ${name} eller du?`,
  itIsMe: 'Jag själv',
  answersShown: ({ meeting, announced, people, reasonsInPrivate }) =>
    lines(
      `Svar till mötet ${when(meeting)}`,
      !announced && 'Kallelsen är inte skickad än.',
      ...(
        [
          ['Kommer', ['attending', 'part']],
          ['Ersätts', ['substitute']],
          ['Kommer inte', ['notAttending']],
          ['Inget svar', ['unanswered']],
        ] as const
      ).map(([head, kinds]) => {
        const those = people.filter(({ says }) => (kinds as readonly string[]).includes(says))
        return those.length > 0 && `${head} (${those.length}):\n${rows(those)}`
      }),
      reasonsInPrivate &&
        'Skälen visar jag bara för dem som leder gruppen, i deras egen chatt: skriv ”svar” där.',
    ),
  answerOf: ({ meeting, one }) =>
    `Mötet ${day(meeting.on)}: ${
      one.says === 'unanswered' ? `inget svar från ${one.name}.` : stopped(answerLine(one))
    }`,
  remindLabel: 'Påminn dem som inte har svarat',
  sayRemind: ({ on }) => `påminn om svar ${on}`,
  reminded: ({ meeting, names, unreached }) =>
    told(
      names.length > 0
        ? `Påminda om mötet ${day(meeting.on)}: ${listed(names)}.`
        : `Ingen är påmind om mötet ${day(meeting.on)}.`,
      unreached.length > 0 && `Jag når inte ${listed(unreached)}, så säg till själv.`,
    ),
  remindedToday: ({ meeting, names }) =>
    `De som inte har svarat till mötet ${day(meeting.on)} är redan påminda i dag: ${listed(names)}.`,
  nobodySilent: ({ meeting }) =>
    `Alla har svarat till mötet ${day(meeting.on)}, så det finns ingen att påminna.`,
  answersTaken: ({ meeting, counts, names }) =>
    lines(
      names.yes.length + names.no.length > 0
        ? `Svar intagna till mötet ${when(meeting)}.`
        : `Inga svar att ta in till mötet ${when(meeting)}.`,
      names.yes.length > 0 && `Kommer: ${listed(names.yes)}.`,
      names.no.length > 0 && `Kommer inte: ${listed(names.no)}.`,
      names.maybe.length > 0 && `Preliminärt, inte antecknat: ${listed(names.maybe)}.`,
      names.none.length > 0 && `Inget svar där: ${listed(names.none)}.`,
      names.standing.length > 0 &&
        `Har svarat annorlunda här, och det står kvar: ${listed(names.standing)}. Ändra med ”kommer” eller ”kommer inte” och namnet.`,
      names.strangers.length > 0 && `Finns inte i gruppen: ${listed(names.strangers)}.`,
      soFar(counts),
    ),
  replacedBy: ({ who, meeting, counts, changed, forOther, name, known, away, near }) =>
    told(
      `${changed ? 'Ändrat' : 'Antecknat'}: ${name} ersätter ${who ?? 'dig'} på mötet ${when(meeting)}.`,
      forOther && soFar(counts),
      known && `Jag meddelar ${name}.`,
      !known &&
        near === undefined &&
        'Namnet finns inte i gruppen, så det är du som får meddela personen.',
      !known &&
        near !== undefined &&
        `Namnet finns inte i gruppen. Menade du ${near}, skriv ”ersätts av ${near}”.`,
      away && `Obs: ${name} har själv svarat nej till mötet.`,
    ),
  youReplace: ({ name, meeting }) =>
    lines(
      `${name} har angett dig som ersättare på mötet ${when(meeting)}.`,
      where(meeting),
      digital(meeting),
      `Kan du inte komma, säg till ${name}.`,
    ),

  lastDayPost: ({ meeting, booked, length }) =>
    told(
      `Sista dag för förslag till mötet ${day(meeting.on)} är ${day(meeting.lastDayOn)}.`,
      booked > 0 && booked < length && `${length - booked} av ${length} minuter är kvar.`,
      'Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
    ),
  answerMissingPost: ({ meeting }) =>
    lines(
      `Kommer du till mötet ${when(meeting)}? Jag har inte fått ditt svar än.`,
      where(meeting),
      digital(meeting),
      `Svara ${howToAnswer}.`,
    ),
  dayBeforePost: ({ meeting, counts, agendaSent }) =>
    lines(
      `Påminnelse om mötet ${when(meeting)}.`,
      meeting.title !== undefined && `Rubrik: ${meeting.title}`,
      where(meeting),
      digital(meeting),
      counts && soFar(counts),
      agendaSent && 'Dagordningen får du med ”dagordning”.',
    ),
  askHeldPost: ({ meeting, isLast }) =>
    `Mötet ${day(meeting.on)} skulle sluta kl. ${formatTimes(meeting.end, undefined)} men öppnades aldrig. Hölls det? Punkterna ligger kvar på det tills någon svarar.${isLast ? ' Det här är sista gången jag frågar; annars står mötet kvar som inte avslutat.' : ''}`,
  heldChoice: ({ on }) => ({ label: 'Ja, anteckna det', say: `mötet hölls ${on}` }),
  notHeldChoice: ({ on }) => ({
    label: 'Nej, det hölls inte',
    say: `mötet hölls inte ${on}`,
  }),
  askToClosePost: ({ meeting, isLast }) =>
    `Mötet ${day(meeting.on)} skulle sluta kl. ${formatTimes(meeting.end, undefined)} men är inte avslutat. Är det slut, skriv ”avsluta möte”, så visar jag först vad som saknas. Inget av det som är antecknat försvinner.${isLast ? ' Det här är sista gången jag frågar; annars står mötet kvar som inte avslutat.' : ''}`,
  closeMeeting: 'Avsluta möte',

  calendarTitle: ({ group }) => (group === '' ? 'Möte' : `Möte: ${group}`),
  calendarCancelled: ({ title }) => `Inställt: ${title}`,
  calendarText: ({ link, lastDayOn, cancelled }) =>
    cancelled
      ? 'Mötet är inställt.'
      : lines(
          link !== undefined && `Digitalt: ${link}`,
          `Sista dag för förslag till dagordningen: ${day(lastDayOn)}.`,
        ),
  calendarName: ({ on }) => `mote-${on}.ics`,
  roomAndOnline: ({ room, digitally }) => `${room}, även ${digitally}`,
  digitally: ({ note }) => (note === '' ? 'digitalt' : `digitalt, ${note}`),
}
