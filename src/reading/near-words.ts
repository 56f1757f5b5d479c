import { distance } from 'fastest-levenshtein'
import { stem } from '../language/stem.ts'
import type { Query } from './query.ts'

const SHORTEST = 4
const LONG = 7
const MOST = 3

/**
 * What was typed with its words put in the place of the nearest ones that do occur, the nearest first and one form of each: `samsjuklihet` -> `samsjuklighet`. Empty
 * where every word occurs, or none is near. At most one letter is wrong in a short word, two in a long one.
 */
export function nearWords(query: Query, texts: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const known = [...counts.keys()].join('\n')
  const missing = query.terms.filter(
    (term) => !term.phrase && !known.includes(term.stem) && term.word.length >= SHORTEST,
  )
  const [only] = missing
  if (!only || missing.length > 1) return []
  const most = only.word.length < LONG ? 1 : 2
  return [...counts]
    .map(([word, count]) => ({ word, count, edits: distance(word, only.word) }))
    .filter(({ word, edits }) => word.length >= SHORTEST && edits <= most)
    .sort((a, b) => a.edits - b.edits || b.count - a.count || a.word.localeCompare(b.word))
    .filter(({ word }, at, all) => all.findIndex((one) => stem(one.word) === stem(word)) === at)
    .slice(0, MOST)
    .map(({ word }) => query.terms.map((term) => (term === only ? word : term.word)).join(' '))
}
