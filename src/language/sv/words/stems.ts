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
  /** What words that end in a vowel take without one more: `strategin`, `kontot`, `byrån`. */
  bareEndings: ['nas', 'na', 'ns', 'ts', 'n', 't'],
  bareAfter: ['i', 'é', 'å', 'y', 'o', 'u', 'ö', 'ä', 'el', 'er'],
  /** Plurals that change their vowel, without what makes them definite; at the end of a compound too. */
  changed: {
    ledamöter: 'ledamot',
    städer: 'stad',
    händer: 'hand',
    böcker: 'bok',
    bönder: 'bonde',
    männen: 'man',
    män: 'man',
    nätter: 'natt',
    fötter: 'fot',
    länder: 'land',
    stränder: 'strand',
    tänder: 'tand',
    ränder: 'rand',
    bränder: 'brand',
    rötter: 'rot',
    döttrar: 'dotter',
    mödrar: 'moder',
    fäder: 'fader',
    bröder: 'broder',
    söner: 'son',
    gäss: 'gås',
    möss: 'mus',
    somrar: 'sommar',
    hamrar: 'hammare',
    vintrar: 'vinter',
  },
  /** What may stand behind the colon of an abbreviation: `AU:s`, `SIP:arna`. */
  afterColon: ['s', 'n', 'en', 'ens', 't', 'et', 'ets', 'ar', 'arna', 'er', 'erna', 'na'],
}

export interface StemWords {
  readonly endings: readonly string[]
  readonly kept: readonly string[]
  /** What may stand behind what is kept. */
  readonly keptEndings: readonly string[]
  readonly bareEndings: readonly string[]
  /** What those stand behind. */
  readonly bareAfter: readonly string[]
  readonly changed: Readonly<Record<string, string>>
  readonly afterColon: readonly string[]
}
