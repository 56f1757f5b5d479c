import { languages, textsIn, type Texts } from '../language/texts.ts'
import type { Spellings } from '../text/sentence.ts'
import { oneOf } from './phrase.ts'

/** Words of every language that are read alike, whichever language the group speaks. */
export interface Vocabulary<Meaning extends string> {
  /** Every spelling, the longest first: the source of a regular expression in which a blank stands for one or more. */
  readonly source: string
  /** What a spelling means, letter case aside; `undefined` for any other word. */
  meaning(typed: string): Meaning | undefined
}

const TWO_BLANKS = /\s\s/

export function vocabulary<Meaning extends string>(
  pick: (words: Texts['words']) => Spellings<Meaning>,
): Vocabulary<Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const language of languages)
    for (const [meaning, spellings] of Object.entries(pick(textsIn(language).words)))
      for (const spelling of spellings as readonly string[])
        meanings.set(
          spelling.toLowerCase(),
          meanings.get(spelling.toLowerCase()) ?? (meaning as Meaning),
        )
  const longest = Math.max(...[...meanings.keys()].map(({ length }) => length))
  return {
    source: oneOf([...meanings.keys()]).replaceAll(' ', String.raw`\s+`),
    meaning(typed) {
      const bare = typed.trim()
      // Most of what is asked about is text.
      if (bare.length > longest && !TWO_BLANKS.test(bare)) return undefined
      return meanings.get(bare.replaceAll(/\s+/g, ' ').toLowerCase())
    },
  }
}
