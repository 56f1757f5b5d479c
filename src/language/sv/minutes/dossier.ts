import type { Day } from '../../../meetings/calendar.ts'
import { formatDate, formatDay } from '../words/dates.ts'

const sent = {
  group: 'till gruppen',
  adjustment: 'för justering',
  final: 'gjordes slutligt',
  file: 'ersattes av en fil',
}
const places = {
  decision: 'beslut',
  note: 'anteckning',
  title: 'rubrik',
  background: 'bakgrund',
  action: 'uppdrag',
}

/** All there is of a matter or a meeting, as one file. */
export const dossier = {
  title: ({ cite, title }: { cite: string; title: string }) => `Akt: ${cite} ${title}`,
  meetingTitle: ({ on }: { on: Day }) => `Akt: mötet ${formatDay(on)}`,
  fileName: ({ on, number, ending }: { on: Day; number: string; ending: string }) =>
    `akt-${on.replace(' ', '-').replace(':', '.')}${number === '' ? '' : `-${number}`}.${ending}`,
  status: ({ on }: { on: Day }) => `Sammanställd den ${formatDate(on)}`,
  ready: ({ name, on }: { name: string | undefined; on: Day }) =>
    `Akten för ${name === undefined ? `mötet ${formatDay(on)}` : `${name}, mötet ${formatDay(on)}`}: allt som finns om ${name === undefined ? 'mötet' : 'ärendet'}, i en fil. Skäl till frånvaro är inte med, och det som är dolt är dolt också här.`,
  inOwnChat: (_: object) =>
    'Akten är för dem som leder gruppen, så jag har skickat den till din egen chatt med mig.',
  proposal: ({ id, title }: { id: string; title: string }) => `Förslag ${id} ${title}`,
  version: ({ number, on }: { number: number; on: Day }) =>
    `Version ${number}${on === '' ? '' : `, ${formatDate(on)}`}`,
  sending: ({ at, by, how }: { at: string; by: string; how: keyof typeof sent }) =>
    `${at} ${by}: ${sent[how]}`,
  stood: ({
    at,
    by,
    what,
    where,
  }: {
    at: string
    by: string
    what: keyof typeof places
    where: string
  }) => `${places[what]} ${where}, till ${at} då ${by} ändrade:`,
  minutes: 'Minuter',
  proposedBy: 'Föreslaget av',
  state: 'Läge',
  reason: 'Skäl',
  presenters: 'Föredragande',
  link: 'Länk',
  background: 'Bakgrund',
  answers: 'Svar på kallelsen',
  actions: 'Uppdrag och vad som har hänt med dem',
  comments: 'Synpunkter',
  sendings: 'Utskick',
  earlier: 'Tidigare lydelser',
  log: 'Loggen',
}
