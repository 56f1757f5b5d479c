import { languages, textsIn, type Texts } from '../language/texts.ts'

/** Any of these patterns of any language, as the source of a regular expression. */
export const patterns = (pick: (timing: Texts['words']['timing']) => readonly string[]): string =>
  `(?:${languages.flatMap((one) => pick(textsIn(one).words.timing)).join('|')})`
