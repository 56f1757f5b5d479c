import type { times as sv } from '../../sv/words/times.ts'

/** Words beside times and counts of days. */
export const times: typeof sv = {
  on: ['on', 'of', 'the'],
  oclock: [],
  lengths: { months: ['months', 'month'], years: ['years', 'year'] },
  days: ['days', 'day'],
  /** Before the end of a time. */
  until: ['until'],
}
