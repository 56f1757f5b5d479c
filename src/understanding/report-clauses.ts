import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'

/** What everybody says, and tells nothing. */
export const isEveryday = (plain: string): boolean =>
  [swedish, english].some(({ everyday }) => everyday.test(plain))

/** Between clauses. */
const BETWEEN =
  /^\s*[✅☑✔]\ufe0f?\s+|[.;\uff1b!?]\s+|,\s+|(?<!\d):\s+|\s[–-]\s|\s+(?:för att|eftersom|därför att|men|och det|och vi|så|because|since|but|so|and it|and we)\s+/iu

export interface Clause {
  readonly from: number
  readonly to: number
  /** It names the entry. */
  readonly names: boolean
  /** So many words tell something else; and with those that name it. */
  readonly telling: number
  readonly all: number
  readonly words: number
  /** It turns what stands before it: `men …`. */
  readonly turns: boolean
  /** The day stands in it, or a stretch of time. */
  readonly dated: boolean
}
/** The clauses of a report, with what each tells beside the entry that it names. */
export function reportClauses(
  { text, words, marks, titles }: Reading,
  entry?: string,
): readonly Clause[] {
  const own = titles.filter(({ id }) => id === entry)
  const isNumbered = marks.some(({ value }) => value === entry)
  const named = new Set(
    isNumbered ? [] : (own.length > 0 ? own : titles).flatMap((title) => title.words),
  )
  const isMarked = (at: number): boolean => marks.some((mark) => mark.from <= at && at < mark.to)
  const clause = (from: number, to: number, turns = false): Clause => {
    const inside = words.flatMap((word, at) => (word.from >= from && word.to <= to ? [at] : []))
    const telling = inside.filter((at) => {
      const word = words[at]!
      return tells(word) && !isMarked(at) && !named.has(at) && !isEveryday(word.plain)
    })
    const isNamed = inside.some(
      (at) =>
        named.has(at) ||
        marks.some(
          ({ kind, from: first, to: next }) =>
            /^(?:action|proposal)$/.test(kind) && first <= at && at < next,
        ),
    )
    const dated =
      marks.some(({ kind, from: at }) => kind === 'day' && inside.includes(at)) ||
      [swedish, english].some(({ stretches }) => stretches.test(text.slice(from, to)))
    const all = telling.length + inside.filter((at) => named.has(at)).length
    return {
      from,
      to,
      names: isNamed,
      telling: telling.length,
      all,
      words: inside.length,
      turns,
      dated,
    }
  }
  const clauses: Clause[] = []
  let from = 0
  let turns = false
  for (const match of text.matchAll(new RegExp(BETWEEN, 'giu'))) {
    clauses.push(clause(from, match.index, turns))
    from = match.index + match[0].length
    turns = /^\s*(?:men|but)\s/i.test(match[0])
  }
  return [...clauses, clause(from, text.length, turns)]
}
