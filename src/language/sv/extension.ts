import type { Day } from '../../meetings/calendar.ts'
import { formatDate } from './words/dates.ts'

/** What the bot says where it is used from inside other people's messages: the form over a message, and what may be put into one. */
export const extension = {
  title: 'Föreslå till dagordningen',
  answerTitle: 'Klubban',
  intro: 'Det du skickar blir ett förslag i ditt namn. Ändra det som behöver ändras.',
  from: ({ author, on }: { author: string | undefined; on: Day | undefined }) =>
    `Ur ett meddelande i Teams${author === undefined ? '' : ` av ${author}`}${on === undefined ? '' : ` den ${formatDate(on)}`}:`,
  notHere:
    'Den här chatten hör inte till någon grupp där jag är mötessekreterare. Gör det i gruppens egen chatt eller team, eller skriv ”föreslå” och rubriken till mig.',
  noMessage: 'Meddelandet gick inte att läsa. Skriv ”föreslå” och rubriken till mig i stället.',
  cited: {
    decision: ({ cite, title }: { cite: string; title: string }) => `Beslut ${cite}, ${title}`,
    action: ({ id }: { id: string }) => `Uppdrag ${id}`,
    item: ({ cite, title }: { cite: string; title: string }) => `Ärende ${cite}, ${title}`,
    quoted: ({ text }: { text: string }) => `”${text.replace(/\.$/, '')}”`,
    of: ({ head, group }: { head: string; group: string }) => `${head} (${group})`,
  },
}
