/** The first so many characters of a text, never half of one that takes two. */
export const cutAt = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '')

/** On one line, at most so long. */
export function cut(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${cutAt(line, length - 1).trimEnd()}…`
}
