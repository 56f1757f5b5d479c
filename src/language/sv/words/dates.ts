import { datesIn, type DateWords } from '../../../text/dates.ts'
import { plural } from './wording.ts'

/** What days and times are called; the names of months and weekdays are read as well. */
export const dateWords: DateWords = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: [
    'jan',
    'feb',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'aug',
    'sep',
    'okt',
    'nov',
    'dec',
  ],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  clockMark: '.',
  window: (words: string, last: string) => `${words} (senast ${last})`,
  meeting: (words: string, on: string | undefined) => `${words} (${on ?? 'datum saknas'})`,
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  ahead: (days: number) => `om ${days} dagar`,
  ago: (days: number) => `för ${days} dagar sedan`,
  overdue: (days: number) => plural(days, '1 dag försenat', `${days} dagar försenat`),
  at: (day: string, clock: string) => `${day} kl. ${clock}`,
}

export const dates = datesIn(dateWords)

export const { formatDate, formatDay, formatDayAt, formatDaysUntil, formatTimes } = dates
