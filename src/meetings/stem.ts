/**
 * Endings of Swedish nouns, adjectives and verbs, the longest that fits first: plural, definite, and what verbs add to both. The snowball
 * stemmer for Swedish leaves the definite of neuters and of words in -a (`avtalet`, `mötet`, `frågan`), which minutes are full of.
 */
const endings = [
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
]
const vowel = /[aeiouyåäöé]/
/** Words in -het keep it: `enheten` is not `en`. */
const quality = /(?<=het)(?:erna|en|er)?$/
/** A final s that belongs to the genitive or the passive comes after one of these: not in `barnahus` or `process`. */
const genitive = /[bcdfghjklmnoprtvy]s$/
const SHORTEST = 3

/**
 * What the forms of a word share: `överenskommelsernas` and `överenskommelse` -> `överenskommels`. Not a word, only good for comparing.
 * In lower case; never shorter than three letters; a double consonant at the end counts as one (`hemmet`, `hem`).
 */
export function stem(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const bare = lower.length > SHORTEST && genitive.test(lower) ? lower.slice(0, -1) : lower
  if (quality.test(bare)) return bare.replace(quality, '')
  const ending = endings.find(
    (one) =>
      bare.endsWith(one) &&
      bare.length - one.length >= SHORTEST &&
      vowel.test(bare.slice(0, -one.length)),
  )
  return (ending === undefined ? bare : bare.slice(0, -ending.length)).replace(
    /(?<=...)([bcdfghjklmnpqrstvxz])(?<=\1\1)$/,
    '',
  )
}
