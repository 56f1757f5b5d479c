/**
 * A made-up language out of another's texts, in which every phrase stands in ‹brackets›: what is told outside them is told by no language
 * folder. Its sentences are written with bracketed words, so that it is read as well.
 */
export function bracketed<T extends object>(texts: T): T {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      name === 'tag' ? value : name === 'sentences' ? written(value) : said(value),
    ]),
  ) as T
}

/** The texts themselves, and what functions among them give, line by line: cards show lines apart. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[^\n]+/g, '‹$&›')
  if (typeof value === 'function')
    return (...given: unknown[]) => said((value as (...all: unknown[]) => unknown)(...given))
  if (Array.isArray(value)) return value.map(said)
  // What is read, and not said, is a pattern.
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, said(inner)]))
}

/** Templates keep their marks, and the names of their arguments. */
function written(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll(
      /<(\w+)(?:=((?:<[^<>]*>|[^<>])*))?>|([^\s<>[\]():;,.|–]+)/g,
      (_all, name: string | undefined, shown: string | undefined, word: string | undefined) =>
        word === undefined ? `<${name}${shown === undefined ? '' : `=‹${shown}›`}>` : `‹${word}›`,
    )
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner)]))
}

/** What of a text stands in no brackets. */
export function outside(text: string): string {
  let depth = 0
  let left = ''
  for (const letter of text) {
    if (letter === '‹') depth += 1
    else if (letter === '›') depth -= 1
    else if (depth === 0) left += letter
  }
  return left
}
