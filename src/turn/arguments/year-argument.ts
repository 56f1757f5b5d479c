import { yearOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'

/** A year of this century: `2027`. */
export const year: Argument<number> = {
  kind: 'year',
  shape: String.raw`20\d{2}`,
  read: Number,
  fromForm(sent) {
    const value = typeof sent === 'string' && /^20\d{2}$/.test(sent) ? Number(sent) : sent
    return typeof value === 'number' && value >= 2000 && value <= 2099 && Number.isInteger(value)
      ? value
      : undefined
  },
  render: String,
  missing: (example) => new Refusal('missingNumber', { example }),
  sample: ({ today }) => String(yearOf(today) + 1),
}
