import { stopped } from '../../../text/parts.ts'
import type { reopening as sv } from '../../sv/record/reopening.ts'
import { formatDate, formatTimes } from '../words/dates.ts'
import { plural } from '../words/wording.ts'

/** A meeting that is opened again, that nobody opened, or that had other hours. */
export const reopening: typeof sv = {
  reopened: ({ day, reason }) =>
    `The meeting of ${formatDate(day)} is open again${reason === '' ? '.' : `: ${stopped(reason)}`} Close it as usual with “close meeting”.`,
  dated: 'The minutes have been sent out already, so the day and the reason are printed in them.',
  forgottenOnly:
    'If something was only forgotten, the meeting need not be opened: “change”, “remove”, “move” and all usual sentences work anyway.',
  ask: ({ day }) => `The meeting of ${formatDate(day)} is closed. Shall it be opened again?`,
  yesNo: ['Yes, open it again', 'No'],
  held: ({ day, start, end }) =>
    `The meeting of ${formatDate(day)} was held, so it can be recorded now. Close it with “close meeting ${day}”.\nIf it had other hours than ${formatTimes(start, end)}, write “meeting ran 8:40-12:10”.`,
  lasted: ({ day, start, end, was }) =>
    `The meeting of ${formatDate(day)} lasted ${formatTimes(start, end)}. Before: ${formatTimes(was.from, was.to)}.`,
  notClosed: ({ day, items }) =>
    `The meeting of ${formatDate(day)} is not closed: ${plural(items, '1 item is', `${items} items are`)} left on it.`,
  printed: ({ on, reason }) => `${formatDate(on)}${reason === '' ? '' : `: ${stopped(reason)}`}`,
}
