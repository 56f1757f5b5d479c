import { tidy } from './phrase.ts'

/**
 * Splits a list of names at commas, line breaks, `och`, `samt`, `and` and `&`: `Ammi Gustafsson, Fredrik Svensson samt Madelene
 * Johanson` is three. A name of `known` that holds such a separator itself (`Välfärd och folkhälsa`) stays whole where it stands
 * whole in the list, from a separator to the next, letter case and accents aside; the longest such name counts. List marks, a
 * closing full stop and empty parts are dropped; the names stand as typed.
 */
export function splitNames(text: string, known: readonly string[] = []): readonly string[] {
  const found: string[] = []
  const keep = known.map(bare).filter((name) => separator.test(name)).sort((a, b) => b.length - a.length)
  let left = clean(tidy(text))
  while (left !== '') {
    const length = lengthOfKnown(left, keep) ?? separator.exec(left)?.index ?? left.length
    found.push(clean(left.slice(0, length)))
    left = clean(left.slice(length).replace(separator, '\n'))
  }
  return found.filter((name) => name !== '')
}

const separator = /\s*[,\n]\s*(?:(?:och|samt|and|&)\s+)?|\s+(?:och|samt|and|&)\s+/iu
const startsWithSeparator = new RegExp(`^(?:${separator.source}|[\\s.]*$)`, 'iu')
const clean = (text: string): string => text.replace(/^[\s,.;•*·–-]+/, '').replace(/[\s,.;]+$/, '')
const bare = (text: string): string => tidy(text).toLowerCase().replaceAll(/\s+/g, ' ').normalize('NFD').replaceAll(/\p{M}/gu, '')

/** How many characters of the text the longest known name at its start takes up. */
function lengthOfKnown(text: string, keep: readonly string[]): number | undefined {
  for (const name of keep) {
    for (let length = name.length; length <= text.length && bare(text.slice(0, length)).length <= name.length; length += 1) {
      if (bare(text.slice(0, length)) === name && startsWithSeparator.test(text.slice(length))) return length
    }
  }
  return undefined
}
