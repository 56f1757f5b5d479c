import type { Known } from './authentication.ts'

/**
 * Tokens that passed full validation, so that the next one like it need not: Teams uses one token for about an hour. Kept by
 * exact header until they expire; never an unverified one.
 */
export class Remembered {
  readonly #known = new Map<string, { readonly known: Known; readonly untilMs: number }>()
  readonly #limit: number

  constructor(limit = 200) {
    this.#limit = limit
  }

  find(header: string, nowMs: number): Known | undefined {
    const found = this.#known.get(header)
    if (!found) return undefined
    if (nowMs < found.untilMs) return found.known
    this.#known.delete(header)
    return undefined
  }

  keep(header: string, known: Known, untilMs: number): void {
    this.#known.set(header, { known, untilMs })
    const [oldest] = this.#known.keys()
    if (this.#known.size > this.#limit && oldest !== undefined) this.#known.delete(oldest)
  }

  get size(): number {
    return this.#known.size
  }
}
