import { Refusal } from '../../meetings/refusal.ts'
import { cleanText } from '../../text/clean.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

const MOST = 1000
/** Amid other text only a colon tells that it is meant: what surely is such a text stands behind one. */
export const BEHIND_COLON = String.raw`(?<=:\s*)${TO_THE_END}`

/** What a form sent as a text on one line; nothing where it is none, or longer than that. */
export const lineFromForm =
  (most: number) =>
  (sent: unknown): string | undefined =>
    typeof sent === 'string' && sent.length <= most
      ? cleanText(sent).replaceAll(/\s+/g, ' ').trim() || undefined
      : undefined

/** Words of a title, up to a colon: behind that something is said about it. */
export const titleWords: Argument<string> = {
  kind: 'words of a title',
  shape: String.raw`[^\s.!?:][^\n:]*?`,
  read: (typed) => typed.trim(),
  fromForm: lineFromForm(MOST),
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.query,
}

/** Words on one line, to the end of the sentence: what is looked for, the title of something. A stop after them is none of theirs. */
export const words: Argument<string> = {
  kind: 'words',
  shape: String.raw`[^\s.!?][^\n]*?`,
  surely: BEHIND_COLON,
  read: (typed) => typed.trim(),
  fromForm: lineFromForm(MOST),
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.text,
}
