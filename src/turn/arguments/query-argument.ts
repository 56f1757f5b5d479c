import type { Hit } from '../../meetings/matching.ts'
import { readQuery } from '../../reading/query.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { ANYTHING } from '../../reading/template.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument } from '../argument.ts'
import { word } from './word-argument.ts'

const LONGEST = 200

function asked(typed: string): string | undefined {
  const text = typed.replace(/[?!.]+$/, '').trim()
  if (text.length > LONGEST) throw new Refusal('tooLong', { length: text.length, limit: LONGEST })
  return readQuery(text).terms.length === 0 ? undefined : text
}

/** What is looked for, in words; those in quotes stand together. Refuses `tooLong`. */
export const query: Argument<string> = {
  kind: 'query',
  shape: ANYTHING,
  read: asked,
  fromForm: (sent) => (typeof sent === 'string' ? asked(cleanText(sent)) : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.query,
}

/** What a search looks among. */
export const kind: Argument<Exclude<Hit['kind'], 'item'>> = word(
  'kind of hit',
  ({ search }) => search.kinds,
)
