import { distance } from 'fastest-levenshtein'
import { findVerb, type Found, type Verbs } from '../turn/verbs.ts'

/** Words of a verb that may be mistyped at the beginning of a sentence. */
const MOST_WORDS = 3

/** How many letters may be wrong in a verb of that length. */
const slips = (length: number): number => {
  if (length < 4) return 0
  return length < 6 ? 1 : 2
}

/** Whether two letters beside each other have changed places, and nothing else. */
const swaps = (word: string, other: string): boolean => {
  const at = word.split('').findIndex((letter, place) => letter !== other[place])
  return (
    at >= 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(0, at) + word.slice(at + 2) === other.slice(0, at) + other.slice(at + 2)
  )
}

/** How many letters differ, word by word; the first letter of each is seldom the slip. */
function farApart(verb: string, typed: string): number {
  const words = typed.split(' ')
  return verb.split(' ').reduce((sum, word, at) => {
    const other = words[at] ?? ''
    const far = swaps(word, other) ? 1 : distance(word, other)
    return far <= slips(word.length) && word[0] === other[0] ? sum + far : Infinity
  }, 0)
}

/** The sentence with its verb spelled right, where it begins almost as one does, the nearest first. */
export function mended(verbs: Verbs, source: string): readonly Found[] {
  const words = source.trim().split(/\s+/)
  const all = [...verbs.values()].flat()
  const near = Array.from({ length: Math.min(MOST_WORDS, words.length) }, (_, at) => at + 1)
    .flatMap((count) => {
      const typed = words.slice(0, count).join(' ')
      const bare = typed.toLowerCase().replace(/[:.,!?]+$/, '')
      const rest = source.trim().slice(lengthOf(source.trim(), count)).trim()
      const colon = /:$/.test(typed) ? ':' : ''
      return all
        .filter(
          (verb) =>
            verb.words.split(' ').length === count &&
            Math.abs(verb.words.length - bare.length) <= 2,
        )
        .map((verb) => ({
          verb,
          far: farApart(verb.words, bare),
          written: `${verb.words}${colon} ${rest}`.trim(),
        }))
        .filter(({ verb, far }) => far > 0 && far < Infinity && !verb.command.manners)
    })
    .sort((a, b) => a.far - b.far)
  const found = near.flatMap(({ written, verb }) => {
    const one = findVerb(verbs, written)
    return one?.command === verb.command ? [one] : []
  })
  return found.filter((one, at) => found.findIndex(({ command }) => command === one.command) === at)
}

/** How far the first so many words reach, blanks between them included. */
const lengthOf = (text: string, count: number): number =>
  new RegExp(`^(?:\\S+\\s*){${count}}`).exec(text)?.[0].length ?? 0
