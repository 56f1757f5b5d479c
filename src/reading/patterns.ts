import { languages, textsIn, type Texts } from '../language/texts.ts'

type Words = Texts['words']
/** Which of the words of a language are meant. */
export type PickWords = (words: Words) => readonly string[]

/** Any of these patterns of any language, or of those that are named, as the source of a regular expression. */
export const anyOf = (
  pick: PickWords,
  of: readonly (typeof languages)[number][] = languages,
): string => `(?:${of.flatMap((one) => pick(textsIn(one).words)).join('|')})`

/** The same of what tells times. */
export const patterns = (pick: (timing: Words['timing']) => readonly string[]): string =>
  anyOf(({ timing }) => pick(timing))
