/** Names a field can be written with, in both languages: `{ presenters: ['föredragande', 'presenter'] }`. */
export type FieldWords<Name extends string> = Readonly<Record<Name, readonly string[]>>

export interface Fields<Name extends string> {
  /** The main text, and every segment that is not a field: a semicolon in prose loses nothing. */
  readonly text: string
  readonly values: Readonly<Partial<Record<Name, string>>>
}

/**
 * Splits `main text; typ beslut; 20 min; föredragande A, B` at its semicolons. A segment is a field when it begins with one of
 * the field's words; `minutes` is also recognised by its unit (`20 min`). Any other segment belongs to the text before it.
 */
export function readFields<Name extends string>(
  source: string,
  words: FieldWords<Name>,
): Fields<Name> {
  const kept: string[] = []
  const values: Partial<Record<Name, string>> = {}
  let current: Name | undefined
  for (const [index, segment] of source.split(';').entries()) {
    const field = index === 0 && !startsAsField(source) ? undefined : fieldOf(segment.trim(), words)
    if (field) {
      values[field.name] = field.value
      current = field.name
    } else if (current !== undefined) {
      values[current] = `${values[current]};${segment}`
    } else {
      kept.push(segment)
    }
  }
  return { text: kept.join(';').trim(), values }
}

const startsAsField = (source: string): boolean => source.trimStart().startsWith(';')

function fieldOf<Name extends string>(
  segment: string,
  words: FieldWords<Name>,
): { name: Name; value: string } | undefined {
  const lower = segment.toLowerCase()
  for (const name of Object.keys(words) as Name[]) {
    for (const word of words[name]) {
      if (word === '<minutes>') {
        const minutes = /^(\d{1,3})\s*(?:min|minuter|minutes|m)\.?$/i.exec(segment)
        if (minutes) return { name, value: minutes[1] ?? '' }
      } else if (word.startsWith('<')) {
        if (word === '<link>' && /^https?:\/\/\S+$/i.test(segment)) return { name, value: segment }
      } else if (
        lower === word ||
        (lower.startsWith(word) && /^[\s:]/.test(segment.slice(word.length)))
      ) {
        return { name, value: segment.slice(word.length).replace(/^\s*:/, '').trim() }
      }
    }
  }
  return undefined
}
