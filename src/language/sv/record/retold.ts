import { stopped } from '../../../text/parts.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import { formatDate, formatTimes } from '../words/dates.ts'

/** What the group is told again when the record of a meeting has changed since its summary was posted. */
export const retold = {
  head: ({ day }: { day: Day }) => `Ändrat efter mötet ${formatDate(day)}:`,
  foot: 'Sammanfattningen är uppdaterad.',
  nothingLeft: ({ day }: { day: Day }) =>
    `Det som var ändrat efter mötet ${formatDate(day)} gäller som förut igen. Sammanfattningen är uppdaterad.`,
  decision: ({ cite }: { cite: string }) => `beslut ${cite}`,
  action: ({ id }: { id: string }) => `uppdrag ${id}`,
  actionText: ({
    text,
    owners,
    due,
    cite,
  }: {
    text: string
    owners: string
    due: string
    cite: string
  }) =>
    `${stopped(text)} Ansvarig: ${owners === '' ? 'saknas' : owners}. Tid: ${due === '' ? 'saknas' : due}${cite === '' ? '' : ` (${cite})`}`,
  item: ({ number }: { number: string }) => `utfallet av punkt ${number}`,
  outcome: ({ number, title }: { number: string; title: string }) =>
    `utfallet av punkt ${number} ${title}`,
  attendance: 'närvaron',
  hours: 'mötets tider',
  place: 'mötets plats',
  ran: ({ start, end }: { start: Clock; end: Clock }) => formatTimes(start, end),
  added: ({ what, says }: { what: string; says: string | undefined }) =>
    `– Nytt: ${what}${says === undefined ? '.' : `. ${stopped(says)}`}`,
  changed: ({ what, says }: { what: string; says: string | undefined }) =>
    `– Ändrat: ${what}${says === undefined ? '.' : `. Nu: ${stopped(says)}`}`,
  /** It had been told as not treated. */
  treated: 'behandlad',
  gone: ({ what }: { what: string }) => `– Borttaget: ${what}.`,
}
