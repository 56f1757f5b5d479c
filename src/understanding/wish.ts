import * as english from '../language/en/chains.ts'
import * as swedish from '../language/sv/chains.ts'

/** One of several wishes in a message: its own words, and where they say it no clearer by themselves, the sentence of the contract that they make. */
export interface Wish {
  readonly words: string
  readonly sentence?: string
}

/** The clauses of a sentence, in their order. */
export function clausesIn(text: string): readonly string[] {
  const ends = [swedish, english]
    .flatMap(({ clauses }) => [...text.matchAll(clauses)])
    .sort((a, b) => a.index - b.index)
  const parts: string[] = []
  let from = 0
  for (const { 0: mark, index } of ends) {
    if (index < from) continue
    parts.push(text.slice(from, index))
    from = index + mark.length
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}
