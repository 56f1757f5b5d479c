import { plural } from '../words/wording.ts'
import type { Count } from '../../../meetings/answers.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import type { ItemKind } from '../../../meetings/agenda-item.ts'
import { formatDay, formatDaysUntil, formatTimes } from '../words/dates.ts'
import { parts } from '../meetings/told.ts'
import { tally } from '../../frames/meeting-parts.ts'

type When = { readonly on: Day; readonly start: Clock; readonly end: Clock }
const when = ({ on, start, end }: When): string =>
  `${formatDay(on)}, kl. ${formatTimes(start, end)}`

/** Words on the cards about a meeting: its announcement, its agenda, its proposals. */
export const meeting = {
  when,
  announcement: {
    head: 'Kallelse till möte',
    cancelled: 'Mötet är inställt',
    updateCalendar: 'Uppdatera kalendern',
    reason: 'Skäl',
    place: 'Plats',
    online: 'Digitalt',
    answerBy: 'Svara senast',
    lastDay: 'Förslag senast',
    day: ({ on }: { on: Day }) => formatDay(on),
    answers: 'Svar hittills',
    nobody: 'Ingen har svarat än.',
    columns: {
      organisation: 'Organisation',
      coming: 'Kommer',
      replaced: 'Varav ersättare',
      notComing: 'Kommer inte',
      unanswered: 'Ej svarat',
    },
    all: 'Alla',
    tally: (counts: Count) => tally(parts, counts),
    others: ({ count }: { count: number }) =>
      `Ytterligare ${count} organisationer räknas in i raden för alla.`,
    substitute: 'Någon ersätter mig',
    eitherName: 'Välj någon i gruppen, eller skriv namnet på någon annan.',
    who: 'Vem kommer i stället',
    pick: 'Välj i listan',
    other: 'Någon annan, skriv namnet',
    sendSubstitute: 'Anmäl ersättare',
    partly: 'Kommer du bara en del av tiden, skriv ”kommer” och klockslagen till mig.',
  },
  proposal: {
    head: 'Föreslå ett ärende',
    intro: 'Det räcker med en rubrik. Sekreteraren tar ställning och du får besked.',
    title: 'Rubrik',
    titleHint: 'Till exempel: Läkaravtalet, fortsatt process',
    kind: 'Typ av ärende',
    kinds: {
      decision: 'Beslut',
      discussion: 'Diskussion',
      information: 'Information',
    } satisfies Readonly<Record<ItemKind, string>>,
    minutes: 'Tid i minuter',
    background: 'Bakgrund',
    presenters: 'Föredragande',
    otherPresenters: 'Föredragande utanför gruppen',
    link: 'Länk till underlag',
    meeting: 'Möte',
    nextMeeting: 'Nästa möte som tar emot förslag',
    meetingChoice: ({ on }: { on: Day }) => formatDay(on),
    send: 'Lämna förslaget',
    text: 'Föreslå ett ärende: skriv ”föreslå” och rubriken. Du kan lägga till ”; typ beslut ; 20 min ; föredragande A, B ; bakgrund …”.',
  },
  plan: {
    head: 'Planera ett möte',
    intro:
      'De stående punkterna kommer med på dagordningen. Gruppen får veta något först när du kallar.',
    on: 'Dag',
    start: 'Från klockan',
    end: 'Till klockan',
    place: 'Plats',
    link: 'Länk till digitalt möte',
    lastDay: 'Sista dag för förslag',
    notTimes: 'Tiderna går inte ihop. Ange när mötet börjar och när det slutar, och skicka igen.',
    send: 'Planera mötet',
    text: 'Planera ett möte: skriv ”nytt möte”, dag, tider och plats, till exempel ”nytt möte 6/2 08.30–12.00 Rådhuset”.',
  },
  triage: {
    head: ({ count }: { count: number }) =>
      count === 0
        ? 'Inga förslag väntar'
        : plural(count, '1 förslag väntar', `${count} förslag väntar`),
    none: 'Alla förslag har fått besked.',
    accept: ({ id }: { id: string }) => `Ta in ${id}`,
    refer: ({ id }: { id: string }) => `Skicka ${id} till AU`,
    committee: 'AU',
    park: ({ id }: { id: string }) => `Spara ${id}`,
    decline: ({ id }: { id: string }) => `Avslå ${id}`,
    reason: 'Skäl till avslaget',
    reasonHint: 'Förslagsställaren får läsa skälet',
    by: ({ name, on, today, state }: { name: string; on: Day; today: Day; state: string }) =>
      `${name}, ${formatDaysUntil(on, today)}, ${state}`,
    background: ({ id, text }: { id: string; text: string }) => `Bakgrund till ${id}: ${text}`,
    sendDecline: ({ id }: { id: string }) => `Avslå ${id} med det skälet`,
  },
  agenda: {
    head: 'Dagordning',
    state: 'Läge',
    states: {
      draft: 'Utkast',
      sent: 'Utskickad',
      open: 'Mötet pågår',
      adopted: 'Fastställd',
      closed: 'Mötet är avslutat',
      cancelled: 'Mötet är inställt',
    },
    empty: 'Inga punkter än.',
    by: ({ name }: { name: string }) => `Anmält av ${name}`,
    withdrawn: 'Utgår',
    additions: 'Tillägg som mötet tar ställning till',
    propose: 'Föreslå ärende',
    publish: 'Skicka ut dagordningen',
    publishNews: 'Skicka ut ändringarna',
  },
  page: ({ page, pages }: { page: number; pages: number }) => `Sida ${page} av ${pages}`,
  nextPage: 'Nästa sida',
  previousPage: 'Föregående sida',
  help: {
    head: ({ group }: { group: string }) =>
      group === '' ? 'Det här kan jag hjälpa dig med' : `Det här kan jag hjälpa dig med i ${group}`,
    intro: 'Tryck på en knapp, eller skriv som i exemplen.',
    example: ({ example }: { example: string }) => `”${example}”`,
    subject: ({ title }: { title: string }) => `Fler exempel: ${title.toLowerCase()}`,
    back: 'Tillbaka till översikten',
    roles: {
      lead: 'Du leder gruppen och kan planera möten, ta ställning till förslag och föra protokoll.',
      owner: ({ count }: { count: number }) =>
        plural(count, 'Du har ett öppet uppdrag.', `Du har ${count} öppna uppdrag.`),
      anyone: 'Du kan svara på kallelser, föreslå ärenden och läsa det gruppen har beslutat.',
    },
    buttons: {
      nextMeeting: 'Nästa möte',
      agenda: 'Dagordning',
      propose: 'Föreslå ärende',
      mine: 'Mina uppdrag',
      proposals: 'Förslag som väntar',
      console: 'Mötet',
    },
    say: { nextMeeting: 'nästa möte' },
  },
  welcome: {
    head: 'Hej, jag är Klubban',
    intro: ({ group }: { group: string }) =>
      `Jag hjälper ${group === '' ? 'gruppen' : group} med möten, dagordning, beslut och uppdrag.`,
    people: ({ people }: { people: number }) =>
      plural(people, 'Jag känner igen 1 person här.', `Jag känner igen ${people} personer här.`),
    secretary: ({ name }: { name: string }) => `${name} är sekreterare.`,
    noSecretary:
      'Gruppen har ingen sekreterare. Skriv ”roll”, ditt namn och ”sekreterare” till mig.',
    noName: 'Gruppen har inget namn än. Vad heter den? Skriv ”gruppen heter” och namnet.',
    address: 'Nämn mig med @ när du skriver i gruppen. I vår egen chatt räcker det att skriva.',
    steps: 'Tre saker att börja med',
    step: ({ number, text }: { number: number; text: string }) => `${number}. ${text}`,
    stepTexts: {
      plan: 'Planera ett möte: ”nytt möte 6/2 08.30–12.00, lokal”.',
      propose: 'Föreslå ett ärende: ”föreslå” och rubriken.',
      actions: 'Se vad du har på ditt bord: ”mina uppdrag”.',
    },
    help: 'Visa vad jag kan göra',
  },
}
