import { refOf } from '../../../meetings/ref.ts'
import { answersFrame } from '../../frames/answers-frame.ts'
import { formatDay as day, formatTimes } from '../words/dates.ts'
import { counted, listed } from '../words/wording.ts'
import { sentences } from '../../../text/parts.ts'
import { when as timeOf } from '../../frames/meeting-parts.ts'
import { stayText } from '../record/stays.ts'
import { parts } from './told.ts'

const presences = {
  present: 'närvarande',
  part: 'närvarande del av mötet',
  absent: 'frånvarande',
  unknown: 'inte antecknad',
}
/** Announcements, their answers, and what the bot posts about meetings by itself. */
export const answers = answersFrame(
  {
    ...parts,
    announced: ({ when }) => `Kallelsen till mötet ${when} är skickad till gruppen.`,
    haveToAnswer: ({ count, by }) =>
      `${counted(count, 'ledamot', 'ledamöter')} har att svara${by}.`,
    by: ({ day: last }) => `, senast ${last}`,
    silentReminded: ({ day: on }) => `Den som är tyst får en påminnelse ${on}.`,
    announcedAgain: ({ when }) =>
      `Kallelsen till mötet ${when} är redan skickad och är nu uppdaterad där den står. Ingen får någon ny avisering.`,
    announcement: ({ when }) => `Kallelse till möte ${when}`,
    cancelledHead: ({ when }) => `INSTÄLLT: möte ${when}.`,
    reason: 'Skäl',
    proposalsUntil: ({ day: last }) =>
      `Förslag till dagordningen: till och med ${last}. Skriv ”föreslå” och rubriken.`,
    answerBy: ({ day: last }) => `Svara senast ${last}.`,
    calendarFile: 'Kalenderfil',
    howToAnswerHere: `Svara med knapparna, eller skriv till mig: ${parts.howToAnswer}. För en del av mötet: ”kommer” och klockslagen.`,

    recorded: 'Antecknat',
    changed: 'Ändrat',
    partOf: {
      both: ({ from, to }) => `kl. ${from}–${to}`,
      from: ({ from }) => `från kl. ${from}`,
      to: ({ to }) => `till kl. ${to}`,
    },
    forPart: {
      both: ({ from, to }) => ` och är med kl. ${from}–${to}`,
      from: ({ from }) => ` och är med från kl. ${from}`,
      to: ({ to }) => ` och är med till kl. ${to}`,
    },
    attends: ({ begin, who = 'du', when, part }) =>
      `${begin}: ${who} kommer till mötet ${when}${part}.`,
    attendsNot: ({ begin, who = 'du', when }) => `${begin}: ${who} kommer inte till mötet ${when}.`,
    replaces: ({ begin, who = 'dig', when, name }) =>
      `${begin}: ${name} ersätter ${who} på mötet ${when}.`,
    ifNot: 'Får du förhinder, skriv ”kommer inte”.',
    ifSomebodyComes: ({ who }) =>
      `Ska någon komma i stället, skriv ”${who === undefined ? '' : `${who} `}ersätts av” och namnet.`,
    reasons: {
      kept: 'Skälet ser bara de som leder gruppen, och det tas bort dagen efter mötet.',
      illness: 'Skälet ser ut att handla om sjukdom eller vård, så jag sparar det inte.',
      over: 'Mötets dag är över, så jag sparar inget skäl.',
    },
    toldSubstitute: ({ name }) => `Jag meddelar ${name}.`,
    notInGroup: 'Namnet finns inte i gruppen, så det är du som får meddela personen.',
    nearName: ({ near }) =>
      `Namnet finns inte i gruppen. Menade du ${near}, skriv ”ersätts av ${near}”.`,
    substituteAway: ({ name }) => `Obs: ${name} har själv svarat nej till mötet.`,

    says: {
      attending: ({ name }) => `${name} kommer`,
      part: ({ name }) => `${name} kommer`,
      notAttending: ({ name }) => `${name} kommer inte`,
      unanswered: ({ name }) => `inget svar från ${name}`,
    },
    replacedBy: ({ name, by }) => `${name} ersätts av ${by}`,
    noOrganisation: 'Utan organisation',
    heads: {
      coming: 'Kommer',
      replaced: 'Ersätts',
      notComing: 'Kommer inte',
      unanswered: 'Inget svar',
    },
    answersTo: ({ when }) => `Svar till mötet ${when}`,
    notSentYet: 'Kallelsen är inte skickad än.',
    reasonsInPrivate:
      'Skälen visar jag bara för dem som leder gruppen, i deras egen chatt: skriv ”svar” där.',
    ofMeeting: ({ day: on, answer }) => `Mötet ${on}: ${answer}`,
    reminded: ({ day: on, names }) => `Påminda om mötet ${on}: ${names}.`,
    nobodyReminded: ({ day: on }) => `Ingen är påmind om mötet ${on}.`,
    unreached: ({ names }) => `Jag når inte ${names}, så säg till själv.`,
    answersTaken: ({ when }) => `Svar intagna till mötet ${when}.`,
    noneTaken: ({ when }) => `Inga svar att ta in till mötet ${when}.`,
    taken: {
      yes: ({ names }) => `Kommer: ${names}.`,
      no: ({ names }) => `Kommer inte: ${names}.`,
      maybe: ({ names }) => `Preliminärt, inte antecknat: ${names}.`,
      none: ({ names }) => `Inget svar där: ${names}.`,
      standing: ({ names }) =>
        `Har svarat annorlunda här, och det står kvar: ${names}. Ändra med ”kommer” eller ”kommer inte” och namnet.`,
      strangers: ({ names }) => `Finns inte i gruppen: ${names}.`,
    },
    youAreFree: ({ name, when }) => `Du behöver inte längre ersätta ${name} på mötet ${when}.`,
    youReplace: ({ name, when }) => `${name} har angett dig som ersättare på mötet ${when}.`,
    cannotCome: ({ name }) => `Kan du inte komma, säg till ${name}.`,

    lastDay: ({ day: on, last }) => `Sista dag för förslag till mötet ${on} är ${last}.`,
    minutesLeft: ({ left, length }) => `${left} av ${length} minuter är kvar.`,
    propose: 'Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
    willYouCome: ({ when }) => `Kommer du till mötet ${when}? Jag har inte fått ditt svar än.`,
    answerWith: `Svara ${parts.howToAnswer}.`,
    reminder: ({ when }) => `Påminnelse om mötet ${when}.`,
    agendaWith: 'Dagordningen får du med ”dagordning”.',
    askHeld: ({ day: on, time }) =>
      `Mötet ${on} skulle sluta kl. ${time} men öppnades aldrig. Hölls det? Punkterna ligger kvar på det tills någon svarar.`,
    askToClose: ({ day: on, time }) =>
      `Mötet ${on} skulle sluta kl. ${time} men är inte avslutat. Är det slut, skriv ”avsluta möte”, så visar jag först vad som saknas. Inget av det som är antecknat försvinner.`,
    lastAsked: 'Det här är sista gången jag frågar; annars står mötet kvar som inte avslutat.',
    meetingCancelled: 'Mötet är inställt.',
    lastDayForAgenda: ({ day: last }) => `Sista dag för förslag till dagordningen: ${last}.`,
  },
  {
    linkCalendar: 'Lägg till i kalendern',
    linkMeeting: 'Anslut digitalt',
    iCome: 'Jag kommer',
    iDoNotCome: 'Jag kommer inte',
    sayComing: ({ on }) => `kommer ${on}`,
    sayNotComing: ({ on }) => `kommer inte ${on}`,
    sayReplacedBy: ({ name, on }) => `ersätts av ${name} ${on}`,
    replacesMe: ({ name }) => `${name} ersätter mig`,
    joint: {
      planned: ({ meeting, body, shared }) =>
        `Mötet ${timeOf(parts, meeting)} är planerat tillsammans med ${body}${shared?.from === undefined ? '' : `; gemensamt kl. ${formatTimes(shared.from, shared.to)}`}.`,
      part: ({ day: on, body, shared }) =>
        `Mötet ${day(on)} är gemensamt med ${body} kl. ${formatTimes(shared.from ?? '', shared.to)}.`,
      notYet: ({ day: on }) =>
        `Mötet ${day(on)} är inte gemensamt med någon än. Skriv ”gemensam del ${on} 11–12 med” och namnet.`,
      listHint: ({ body }) =>
        `Lägg till deras deltagare med ”lista ${body}:” och en person per rad.`,
      listed: ({ day: on, body, count, both, gone, guests }) =>
        sentences(
          `${body} har ${counted(count, 'deltagare', 'deltagare')} på listan till mötet ${day(on)}.`,
          both.length > 0 && `På båda listorna, och räknas en gång: ${listed(both)}.`,
          gone.length > 0 && `Inte längre på listan: ${listed(gone)}.`,
          guests.length > 0 && `Inte längre gäster, utan på listan: ${listed(guests)}.`,
        ),
      askInPlace: ({ body, was, count }) =>
        `Mötet är redan gemensamt med ${was}, som har ${counted(count, 'deltagare', 'deltagare')} på listan. Ska det bli gemensamt med ${body} i stället? Då försvinner listan.`,
      head: ({ body, count }) => `${body} (${count})`,
      together: ({ count }) => `Tillsammans ${count} närvarande.`,
      person: ({ name, organisation, roles, presence, stay }) =>
        `– ${[name, organisation, ...roles.map((role) => (role === 'chair' ? 'ordförande' : 'justerare')), `${presences[presence]}${stay ? ` (${stayText(stay)})` : ''}`].filter(Boolean).join(', ')}`,
    },
    whoIsAway: ({ name }) => `Vem är det som inte kommer, ${name} eller du?`,
    itIsMe: 'Jag själv',
    remindLabel: 'Påminn dem som inte har svarat',
    sayRemind: ({ on }) => `påminn om svar ${on}`,
    remindedToday: ({ meeting, names }) =>
      `De som inte har svarat till mötet ${day(refOf(meeting))} är redan påminda i dag: ${listed(names)}.`,
    nobodySilent: ({ meeting }) =>
      `Alla har svarat till mötet ${day(refOf(meeting))}, så det finns ingen att påminna.`,
    heldChoice: ({ on }) => ({ label: 'Ja, anteckna det', say: `mötet hölls ${on}` }),
    notHeldChoice: ({ on }) => ({
      label: 'Nej, det hölls inte',
      say: `mötet hölls inte ${on}`,
    }),
    calendarTitle: ({ group }) => (group === '' ? 'Möte' : `Möte: ${group}`),
    closeMeeting: 'Avsluta möte',
    calendarCancelled: ({ title }) => `Inställt: ${title}`,
    calendarName: ({ on }) => `mote-${on}.ics`,
    roomAndOnline: ({ room, digitally }) => `${room}, även ${digitally}`,
    digitally: ({ note }) => (note === '' ? 'digitalt' : `digitalt, ${note}`),
  },
)
