/** Words beside times and counts of days. */
export const times = {
  /** Before a day. */
  on: ['på', 'den'],
  oclock: ['kl', 'klockan'],
  lengths: {
    months: ['månader', 'månad', 'mån'],
    years: ['år'],
  },
  days: ['dagar', 'dgr', 'dag'],
  /** Before the end of a time. */
  until: ['till', 'fram till'],
}
