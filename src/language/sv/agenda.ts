import { agendaFrame } from '../frames/agenda-frame.ts'
import type { Day } from '../../meetings/calendar.ts'
import { cameFrom } from './record/outcomes-told.ts'
import { terms } from './record/terms.ts'
import { agendaWords } from './agenda-words.ts'
import { dates, formatDate as date, formatDay as day } from './words/dates.ts'
import * as wording from './words/wording.ts'

const { counted } = wording

/** The agenda: proposals on their way to it, its items and their numbers, and what it begins with. */
export const agenda = {
  help: {
    propose: 'lämnar ett förslag till nästa möte; fler rader blir bakgrund.',
    proposals: 'visar förslagen som väntar, eller ett av dem i sin helhet.',
    changeProposal:
      'ändrar ett förslag du har lämnat, tills det är intaget; det du inte nämner står kvar.',
    metTerms: 'antecknar att villkoret för en återremiss är uppfyllt; också den part som invände.',
    withdrawProposal: 'tar tillbaka ett förslag du har lämnat.',
    moveProposal: 'flyttar ett förslag till ett annat möte.',
    acceptProposal: 'tar in förslag på dagordningen; förslagsställaren får veta det.',
    declineProposal: 'avslår ett förslag; förslagsställaren får skälet.',
    declineAllFrom: 'avslår allt som väntar från en person, också tillägg som inte är antagna.',
    referProposal: 'skickar ett förslag vidare för beredning.',
    parkProposal: 'sparar ett förslag till längre fram.',
    item: 'lägger till en punkt sist eller på en plats. Den skriver aldrig över en som står där.',
    changeItem:
      'ändrar en punkt. Det som inte nämns står kvar, och den som föreslog den får veta det.',
    moveToMeeting: 'flyttar en punkt till ett annat möte, med allt som hör till den.',
    rejectAddition:
      'antecknar att mötet inte tar upp ett tillägg. Den som anmälde det får veta det.',
    showItem: 'visar en punkt med bakgrund och länk.',
    removeItem: 'tar bort en punkt; efter utskicket står den kvar som utgår.',
    moveItem: 'flyttar en punkt innan dagordningen är utskickad.',
    agenda: 'visar dagordningen med tider och vad som saknas.',
    publishAgenda:
      'skickar dagordningen till gruppen och låser numren; sedan skickar den det som är nytt.',
    adoptAgenda: 'fastställer dagordningen på mötet; tillägg får sina nummer.',
    addition: 'anmäler en punkt när dagordningen redan är utskickad.',
    removeAddition: 'tar bort ett tillägg som väntar.',
    standingItems: 'anger punkterna som varje nytt möte börjar med.',
    theme: 'lägger en idé i temabanken.',
    themes: 'visar temabanken.',
    removeTheme: 'tar bort ett tema ur banken.',
  },
  ...agendaFrame({ ...wording, ...dates, cameFrom, terms, ...agendaWords }),
  titleOrPresenters: {
    ask: ({ title, presenters }: { title: string; presenters: string }) =>
      `Är ”${title}” en ny rubrik, eller är ”${presenters}” föredragande?`,
    title: 'Ny rubrik',
    presenters: 'Föredragande',
  },
  standsThere: {
    ask: ({ number, title, on }: { number: string; title: string; on: Day }) =>
      `På mötet ${day(on)} är punkt ${number} redan ”${title}”. Vad menar du?`,
    change: ({ number }: { number: string }) => `Ändra ${number}`,
    before: ({ number }: { number: string }) => `Lägg till före ${number}`,
    addition: 'Lägg till som tillägg',
    decision: 'Beslut',
    note: 'Anteckning',
    instead: {
      decision: ({ number }: { number: string }) => `beslut ${number}: …`,
      note: ({ number }: { number: string }) => `anteckning ${number}: …`,
    },
  },
  meetingChoice: ({ on }: { on: Day }) => date(on),
  noProposalsAbout: ({ typed }: { typed: string }) =>
    `Inget förslag som väntar handlar om ”${typed}”. Skriv ”förslag” för att se alla, eller ”föreslå ${typed}” för att lämna ett.`,
  nothingFrom: ({ name }: { name: string }) => `Inget från ${name} väntar.`,
  additionProposed: ({ on }: { on: Day }) =>
    `Dagordningen för mötet ${day(on)} är inte utskickad än, så det blev ett förslag i stället för ett tillägg.`,
  agendaPart: ({ part, of }: { part: number; of: number }) => `(${part} av ${of})`,
  askTooLong: ({ tooLong }: { tooLong: string }) => `${tooLong} Ska jag skicka den ändå?`,
  sendAnyway: 'Skicka ändå',
  showFirst: 'Visa dagordningen',
  agendaSent: ({ on, items }: { on: Day; items: number }) =>
    `Dagordningen för mötet ${day(on)} är skickad till gruppen med ${counted(items, 'punkt', 'punkter')}. Numren ligger fast: en ny punkt blir ett tillägg.`,
  themeKept: ({ number, text }: { number: string; text: string }) =>
    `Tema ${number} är antecknat i temabanken: ”${text}”. Se alla med ”teman”; när det är dags blir det ett förslag med ”föreslå”.`,
  themeRemoved: ({ number, text }: { number: string; text: string }) =>
    `Tema ${number} ”${text}” är borttaget ur temabanken.`,
}
