import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'

const ID = String.raw`[a-z0-9-]{4,60}`
const whole = new RegExp(`^${ID}$`)

/** What somebody has left to those who lead, by its id. Whether it still waits is the act's to look at. */
export const request: Argument<string> = {
  kind: 'request',
  shape: ID,
  surely: () => false,
  read: (typed) => typed.trim().toLowerCase(),
  fromForm: (sent) => (typeof sent === 'string' && whole.test(sent) ? sent : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingNumber', { example }),
  sample: () => 'request-1',
}
