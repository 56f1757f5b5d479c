/** Words beside times and counts of days. */
export const times = {
  /** Before a day. */
  on: ['på', 'den'],
  oclock: ['kl', 'klockan'],
  days: ['dagar', 'dgr', 'dag'],
  /** Before the end of a time. */
  until: ['till', 'fram till'],
}
