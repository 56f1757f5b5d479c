/** What is left out when forms of a word are compared. */
export const stems: StemWords = {
  /**
   * Endings of nouns, adjectives and verbs, the longest that fits first: plural, definite, and what verbs add to both. The snowball stemmer for
   * Swedish leaves the definite of neuters and of words in -a (`avtalet`, `mötet`, `frågan`), which minutes are full of.
   */
  endings: [
    'ernas',
    'arnas',
    'ornas',
    'erna',
    'arna',
    'orna',
    'ades',
    'ande',
    'ena',
    'ade',
    'are',
    'en',
    'et',
    'an',
    'ar',
    'er',
    'or',
    'as',
    'at',
    'na',
    'a',
    'e',
  ],
  /** Words in -het keep it: `enheten` is not `en`. */
  kept: ['het'],
  keptEndings: ['erna', 'en', 'er'],
}

export interface StemWords {
  readonly endings: readonly string[]
  readonly kept: readonly string[]
  /** What may stand behind what is kept. */
  readonly keptEndings: readonly string[]
}
