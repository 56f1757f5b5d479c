/**
 * Remembers the latest activities this process has taken up, so that one delivered twice while it is being answered, or shortly
 * after, is left alone. What was recorded is guarded by the store as well, across processes and restarts.
 */
export class Once {
  readonly #seen = new Set<string>()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Whether this is the first time. */
  first(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    if (this.#seen.size > this.#limit) {
      const [oldest] = this.#seen
      if (oldest !== undefined) this.#seen.delete(oldest)
    }
    return true
  }

  /** Lets it be taken up again: answering it failed. */
  forget(key: string): void {
    this.#seen.delete(key)
  }
}
