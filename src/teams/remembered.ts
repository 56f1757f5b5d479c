import type { Caller } from './authentication.ts'

/**
 * Tokens that passed full validation, so that the next one like it need not: Teams uses one token for about an hour. Kept by
 * exact header, service URL and channel until they expire; never an unverified one.
 */
export class Remembered {
  readonly #callers = new Map<string, { readonly caller: Caller; readonly untilMs: number }>()
  readonly #limit: number

  constructor(limit = 200) {
    this.#limit = limit
  }

  find(key: string, nowMs: number): Caller | undefined {
    const known = this.#callers.get(key)
    if (!known) return undefined
    if (nowMs < known.untilMs) return known.caller
    this.#callers.delete(key)
    return undefined
  }

  keep(key: string, caller: Caller, untilMs: number): void {
    this.#callers.set(key, { caller, untilMs })
    const [oldest] = this.#callers.keys()
    if (this.#callers.size > this.#limit && oldest !== undefined) this.#callers.delete(oldest)
  }

  get size(): number {
    return this.#callers.size
  }
}
