import { hash } from 'node:crypto'

/** A short name for what may hold characters that no key should. */
export const digest = (...parts: readonly string[]): string =>
  hash('sha256', parts.join('\n')).slice(0, 32)
