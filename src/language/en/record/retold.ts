import { stopped } from '../../../text/parts.ts'
import type { retold as sv } from '../../sv/record/retold.ts'
import { formatDate, formatTimes } from '../words/dates.ts'

/** What the group is told again when the record of a meeting has changed since its summary was posted. */
export const retold: typeof sv = {
  head: ({ day }) => `Changed after the meeting of ${formatDate(day)}:`,
  foot: 'The summary is up to date.',
  nothingLeft: ({ day }) =>
    `What was changed after the meeting of ${formatDate(day)} is as before again. The summary is up to date.`,
  decision: ({ cite }) => `decision ${cite}`,
  action: ({ id }) => `action ${id}`,
  actionText: ({ text, owners, due, cite }) =>
    `${stopped(text)} Owner: ${owners === '' ? 'missing' : owners}. Due: ${due === '' ? 'missing' : due}${cite === '' ? '' : ` (${cite})`}`,
  item: ({ number }) => `the outcome of item ${number}`,
  outcome: ({ number, title }) => `the outcome of item ${number} ${title}`,
  attendance: 'the attendance',
  hours: 'the hours of the meeting',
  place: 'the place of the meeting',
  ran: ({ start, end }) => formatTimes(start, end),
  added: ({ what, says }) => `– New: ${what}${says === undefined ? '.' : `. ${stopped(says)}`}`,
  changed: ({ what, says }) =>
    `– Changed: ${what}${says === undefined ? '.' : `. Now: ${stopped(says)}`}`,
  treated: 'treated',
  gone: ({ what }) => `– Removed: ${what}.`,
}
