import { Refusal } from '../../meetings/refusal.ts'
import { cleanText } from '../../text/clean.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

const MOST = 1000
/** Amid other text only a colon tells that it is meant: what surely is such a text stands behind one. */
export const BEHIND_COLON = String.raw`(?<=:\s*)${TO_THE_END}`

/** Words of a title, up to a colon: behind that something is said about it. */
export const titleWords: Argument<string> = {
  kind: 'words of a title',
  shape: String.raw`[^\s.!?:][^\n:]*?`,
  read: (typed) => typed.trim(),
  fromForm: (sent, turn) => words.fromForm(sent, turn),
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
  fromForm(sent) {
    if (typeof sent !== 'string' || sent.length > MOST) return undefined
    const text = cleanText(sent).replaceAll(/\s+/g, ' ').trim()
    return text === '' ? undefined : text
  },
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.text,
}
