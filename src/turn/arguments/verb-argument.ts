import { Refusal } from '../../meetings/refusal.ts'
import { NEVER, TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

const MOST = 200

/** What somebody asks for help with, in their own words: a verb of ours, or anything else. */
export const verb: Argument<string> = {
  kind: 'verb',
  shape: TO_THE_END,
  surely: NEVER,
  read: (typed) => typed.trim(),
  fromForm: (sent) => (typeof sent === 'string' && sent.length <= MOST ? sent.trim() : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: ({ t }) => t.sentences.help.example,
}
