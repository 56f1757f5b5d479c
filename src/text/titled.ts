import { cutAt } from './cut.ts'

/** A title is one line, and most subjects are named in less than this. */
const TITLE = 120

/** Of a message: the first line that says something, up to the end of its first sentence where that is long. */
export function titleOf(text: string): string {
  const line = (text.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [sentence = line] = line.length > TITLE ? line.split(/(?<=[.!?])\s/, 1) : [line]
  return shortened(sentence, TITLE)
}

/** At most so long, lines kept. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${cutAt(text, length - 1).trimEnd()}…`
