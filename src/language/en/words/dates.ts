import { datesIn, type DateWords } from '../../../text/dates.ts'
import { plural } from './wording.ts'

/** What days and times are called; the names of months and weekdays are read as well. */
export const dateWords: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  clockMark: ':',
  window: (words: string, last: string) => `${words} (no later than ${last})`,
  meeting: (words: string, on: string | undefined) => `${words} (${on ?? 'no date'})`,
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  ahead: (days: number) => `in ${days} days`,
  ago: (days: number) => `${days} days ago`,
  overdue: (days: number) => plural(days, '1 day overdue', `${days} days overdue`),
  at: (day: string, clock: string) => `${day} at ${clock}`,
}

export const dates = datesIn(dateWords)

export const { formatDate, formatDay, formatDayAt, formatDaysUntil, formatTimes } = dates
