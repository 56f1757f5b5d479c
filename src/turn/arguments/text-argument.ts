import type { Texts } from '../../language/texts.ts'
import { LONGEST_MESSAGE } from '../../meetings/longest-text.ts'
import { cleanText } from '../../text/clean.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

type TextArgument = Argument<string> & { readonly isText: true; readonly prose?: true }

/**
 * Text in the sender's own words, to the end of the sentence, kept character by character; only blanks around it, and characters that no
 * text needs (`text/clean.ts`), are left out.
 */
export const freeText: TextArgument = {
  kind: 'text',
  shape: TO_THE_END,
  isText: true,
  prose: true,
  read: (typed) => typed.trim(),
  fromForm(sent) {
    if (typeof sent !== 'string' || sent.length > LONGEST_MESSAGE) return undefined
    const text = cleanText(sent).trim()
    return text === '' ? undefined : text
  },
  render: (value) => value,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.text,
}

/** The same, with an example of its own kind. */
export const textLike = (kind: keyof Texts['samples']): TextArgument => ({
  ...freeText,
  sample: (turn) => turn.t.samples[kind],
})
