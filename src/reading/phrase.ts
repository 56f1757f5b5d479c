import type { Day } from '../meetings/calendar.ts'

/** A text that looks like what was asked for but cannot be it: `31/2`, `25:00`. `text` is that part, as typed. */
export interface Impossible {
  readonly kind: 'impossible'
  readonly text: string
  /** A date that another weekday falls on: the day of that weekday in the same week, and the date itself. */
  readonly either?: readonly [Day, Day]
}

/** Any dash that people and their phones put between two times or dates. */
export const dash = String.raw`[-‐‑–—−]`

/**
 * A pattern at the start of a text, in any letter case. A blank in it stands for one or more blanks of any kind; the match ends
 * where a word or number ends.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`^(?:${source.replaceAll(' ', String.raw`\s+`)})(?![\\p{L}\\p{N}])`, 'iu')
}

/** A pattern as a part of another: without its beginning, and with no groups that have names. */
export const partOf = (pattern: RegExp): string =>
  `(?:${pattern.source.replace(/^\^/, '').replaceAll(/\(\?<\w+>/g, '(?:')})`

/** One of the words, the longest that fits. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`
}

/** Composed letters, and no blanks around: the form in which texts are read. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim()
}

/** What follows the first `length` characters, freed from a leading comma or full stop and blanks. */
export function restOf(text: string, length: number): string {
  return text
    .slice(length)
    .replace(/^(?:[\s,]|\.(?=\s))+/, '')
    .trimEnd()
}

/** The reading when it took the whole text, a closing full stop aside; the `impossible` one as it is; else `undefined`. */
export function whole<T extends { readonly rest: string }>(
  read: T | Impossible | undefined,
): T | Impossible | undefined {
  if (read === undefined || !('rest' in read)) return read
  return /^[.!]*$/.test(read.rest) ? { ...read, rest: '' } : undefined
}
