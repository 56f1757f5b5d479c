import type { Day } from '../../meetings/calendar.ts'
import { formatDay } from './words/dates.ts'

/** What the bot says to a press on a button that leads nowhere, and about one that has been answered. */
export const taps = {
  back: 'Tillbaka',
  unknown:
    'Den knappen leder ingenstans längre, och inget är ändrat. Skriv ”hjälp” så visar jag vad du kan göra.',
  answered: {
    attending: ({ on }: { on: Day }) =>
      `Ditt svar är antecknat: du kommer till mötet ${formatDay(on)}. Får du förhinder, skriv ”kommer inte”.`,
    notAttending: ({ on }: { on: Day }) =>
      `Ditt svar är antecknat: du kommer inte till mötet ${formatDay(on)}. Kan du ändå, skriv ”kommer”.`,
    substitute: ({ name, on }: { name: string; on: Day }) =>
      `Ditt svar är antecknat: ${name} ersätter dig på mötet ${formatDay(on)}. Kan du ändå, skriv ”kommer”.`,
  },
  nothingFilledIn:
    'Inget är ifyllt, så inget är antecknat. Fyll i det du vill ändra och tryck igen.',
}
