import type { Texts } from '../language/texts.ts'
import { vocabulary } from './vocabulary.ts'

/** Any of these words of any language: the source of a regular expression. */
export const spelled = (pick: (words: Texts['words']) => readonly string[]): string =>
  vocabulary((words) => ({ word: pick(words) })).source
