import type { Part } from './parts.ts'

/** The first so many characters of a text, never half of one that takes two. */
export const cutAt = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '')

/** On one line, at most so long. */
export function cut(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${cutAt(line, length - 1).trimEnd()}…`
}

/** In lists and answers a long text is cut; `läge U14` shows all of it. */
export const SHORT = 160
export const short = (text: string, length = SHORT): string => cut(text, length)

/** The first so many of a list, and behind them how many more there are. */
export const firstOf = (
  all: readonly string[],
  most: number,
  more: (count: number) => string,
): readonly string[] =>
  all.length <= most ? all : [...all.slice(0, most), more(all.length - most)]

/** Parts of an answer, each on a line of its own, empty ones left out. */
export const lines = (...parts: readonly Part[]): string => parts.filter(Boolean).join('\n')

/** The first line of what somebody typed, as an answer cites it. */
export const firstLine = (text: string): string => {
  const line = text.split('\n')[0] ?? ''
  return line.length > 80 ? `${cutAt(line, 79)}…` : line
}

/** As it is cited within a sentence: a stop after it is left out, three dots are not. */
export const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, '')
