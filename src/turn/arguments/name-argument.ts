import type { Texts } from '../../language/texts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'
import { lineFromForm } from './line-argument.ts'

const MOST = 200

/** A name in words, on one line, that need not be anybody's: a unit, a place, a title. Up to a colon. */
export const name: Argument<string> = {
  kind: 'name',
  shape: String.raw`[^\s:\n][^:\n]*?`,
  read: (typed) => typed.trim(),
  fromForm: lineFromForm(MOST),
  render: (value) => value,
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.name,
}

/** The same, with an example of its own kind: what stands in its place and is none is as good as nothing. */
export const nameLike = (kind: keyof Texts['samples']): Argument<string> => ({
  ...name,
  unread: (_left, example) => name.missing(example),
  sample: (turn) => turn.t.samples[kind],
})

/** What somebody outside the group is called. */
export const fullName: Argument<string> = {
  ...name,
  kind: 'full name',
  shape: String.raw`[^\s:,;\n][^:,;\n]*?`,
  read: (typed) => typed.replace(/\.$/, '').trim(),
  sample: (turn) => turn.t.samples.guest,
}
