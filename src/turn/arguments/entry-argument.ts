import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'

const ID = String.raw`log-[^\s;,]{1,300}`
const whole = new RegExp(`^${ID}$`)

/** What was recorded at one message, by the id of its log entry, as the button below its answer carries it. */
export const entry: Argument<string> = {
  kind: 'log entry',
  shape: ID,
  surely: () => false,
  read: (typed) => typed.trim(),
  fromForm: (sent) => (typeof sent === 'string' && whole.test(sent) ? sent : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingNumber', { example }),
  sample: () => 'log-1',
}
