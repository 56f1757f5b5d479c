import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'

/** A comment on minutes by its number: `S1`. Whether there is one is the act's to look at. */
export const comment: Argument<string> = {
  kind: 'comment',
  shape: String.raw`s\s?\d{1,3}(?![\p{L}\d])`,
  read: (typed) => `S${Number(/\d+/.exec(typed)![0])}`,
  fromForm: (sent) => (typeof sent === 'string' && /^S[1-9]\d{0,2}$/.test(sent) ? sent : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingNumber', { example }),
  sample: () => 'S1',
}
