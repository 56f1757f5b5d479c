import { Refusal } from '../../meetings/refusal.ts'
import { cleanText } from '../../text/clean.ts'
import { NEVER, TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

const MOST = 1000

/** Words that people put beside a sentence and that nothing depends on: `hej på dig`. Up to so many characters, on one line, where that is given. */
export const remark = (most?: number): Argument<string> & { readonly optional: true } => ({
  kind: most === undefined ? 'remark' : 'short remark',
  shape: most === undefined ? TO_THE_END : String.raw`(?=[^\n]{1,${most}}$)\S[^\n]*`,
  surely: NEVER,
  optional: true,
  read: (typed) => typed.trim(),
  fromForm: (sent) =>
    typeof sent === 'string' && sent.length <= (most ?? MOST) ? cleanText(sent) : undefined,
  // Nothing depends on it, and it may be why.
  logged: () => undefined,
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.text,
})
