/** One of several; an empty one is left out. */
export type Part = string | false | undefined

/** Sentences that stand, one after another. */
export const sentences = (...parts: readonly Part[]): string => parts.filter(Boolean).join(' ')

/** With a stop behind it, unless it ends a sentence already. */
export const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
export const unstopped = (text: string): string => text.replace(/\.$/, '')
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text behind `before`, nothing where there is none. */
export const after = (before: string, text: string | undefined): string =>
  text === undefined || text.trim() === '' ? '' : `${before}${text.trim()}`
