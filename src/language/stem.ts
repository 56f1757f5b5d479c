import { languages, textsIn, type Texts } from './texts.ts'

type Stems = Texts['words']['stems']
const all = (pick: (of: Stems) => readonly string[]): readonly string[] =>
  languages.flatMap((language) => pick(textsIn(language).words.stems))
const any = (pick: (of: Stems) => readonly string[]): string => `(?:${all(pick).join('|')})`

const endings = all((of) => of.endings)
const vowel = /[aeiouyåäöé]/
const quality = new RegExp(
  `(?<=${any(({ kept }) => kept)})(?:${any(({ keptEndings }) => keptEndings)})?$`,
)
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
