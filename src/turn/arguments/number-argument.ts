import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'

const LARGEST = 999

/** A whole number from 1 to 999: a page, a count. */
export const number: Argument<number> = {
  kind: 'number',
  shape: String.raw`\d{1,3}`,
  read: (typed) => Math.max(1, Number(typed)),
  fromForm(sent) {
    const value = typeof sent === 'string' && /^\d{1,3}$/.test(sent) ? Number(sent) : sent
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST
      ? value
      : undefined
  },
  render: String,
  missing: (example) => new Refusal('missingNumber', { example }),
  sample: () => '2',
}
