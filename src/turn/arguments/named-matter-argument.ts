import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'
import { lineFromForm } from './line-argument.ts'

const MOST = 200

/** The title of a matter inside an item, on one line. */
export const namedMatter: Argument<string> = {
  kind: 'matter inside an item',
  shape: String.raw`[^\s;\n][^;\n]*`,
  read: (typed) => typed.trim(),
  fromForm: lineFromForm(MOST),
  render: (value) => value,
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.inside,
}
