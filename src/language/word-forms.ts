import { stem } from './stem.ts'
import { languages, textsIn, type Texts } from './texts.ts'

type Stems = Texts['words']['stems']
const all = (pick: (of: Stems) => readonly string[]): readonly string[] =>
  languages.flatMap((language) => pick(textsIn(language).words.stems))
const any = (pick: (of: Stems) => readonly string[]): string =>
  [...all(pick)].sort((a, b) => b.length - a.length).join('|')

const bareEnding = new RegExp(
  `(?<=..(?:${any(({ bareAfter }) => bareAfter)}))(?:${any(({ bareEndings }) => bareEndings)})$`,
)
const colon = new RegExp(`^(\\p{L}{2,}):(?:${any(({ afterColon }) => afterColon)})$`, 'iu')
const changed = languages.flatMap((language) =>
  Object.entries(textsIn(language).words.stems.changed),
)
/** `medl`, `registr`, `numr`: a vowel fell out before what was added. */
const fallen = /(?<=[bcdfgkmpstv])[lnr]$/
const doubled = /(?<=[^aeiouyåäö])m(?=e[lnr]$)|(?<=[aeiouyåäö])([bdfgkmp])(?=e[lnr]$)/

/** The word without what stands behind the colon of an abbreviation: `AU:s` is `AU`. */
export const withoutColon = (word: string): string => colon.exec(word)?.[1] ?? word

/**
 * What the word may be compared by, in lower case: two words are forms of one where they share any of these. More than `stem` alone: words that
 * end in a vowel (`strategin`), those that lose one (`registret`), plurals that change theirs (`ledamöter`).
 */
export function wordForms(word: string): ReadonlySet<string> {
  const lower = withoutColon(word.normalize('NFC').toLowerCase())
  const stemmed = stem(lower)
  const forms = new Set([lower, stemmed])
  const bare = lower.replace(bareEnding, '')
  if (bare !== lower) forms.add(bare)
  if (fallen.test(stemmed)) for (const one of filled(stemmed)) forms.add(one)
  const singular = singularOf(lower)
  if (singular !== undefined) for (const one of [singular, stem(singular)]) forms.add(one)
  return forms
}

/** The vowel put back: `registr` is `register`, `numr` is `nummer`. */
function filled(stemmed: string): readonly string[] {
  const whole = `${stemmed.slice(0, -1)}e${stemmed.slice(-1)}`
  return [whole, whole.replace(doubled, '$&$&')]
}

function singularOf(lower: string): string | undefined {
  const bare = lower.replace(/(?:nas|na|s)$/, '')
  for (const one of [lower, bare])
    for (const [plural, singular] of changed)
      if (one === plural || (one.endsWith(plural) && one.length >= plural.length + 3))
        return `${one.slice(0, -plural.length)}${singular}`
  return undefined
}
