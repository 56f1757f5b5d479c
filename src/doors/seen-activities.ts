import { digest } from '../store/digest.ts'
import type { Incoming } from '../world.ts'

/**
 * Remembers the latest activities this process has taken up, so that one delivered twice while it is being answered, or shortly
 * after, is left alone. What was recorded is guarded by the store as well, across processes and restarts.
 */
export class Once {
  readonly #seen = new Set<string>()
  /** Goes on from where it was: a set that has let many go is slow to say which is its first. */
  readonly #oldest = this.#seen.values()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Whether this is the first time. */
  first(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    if (this.#seen.size > this.#limit) this.#seen.delete(this.#oldest.next().value ?? '')
    return true
  }

  /** Lets it be taken up again: answering it failed. */
  forget(key: string): void {
    this.#seen.delete(key)
  }
}

/** The latest words of each message lately, so that a change that leaves them as they were (a format, a link) is nothing said. */
export class LatestWords {
  readonly #words = new Map<string, string>()
  readonly #oldest = this.#words.keys()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  /** Whether the message says something else now than when it was last heard. A message that is no edit always does. */
  areNew(key: string, { text, edited }: Pick<Incoming, 'text' | 'edited'>): boolean {
    const said = digest(text)
    const before = this.#words.get(key)
    this.#words.delete(key)
    this.#words.set(key, said)
    if (this.#words.size > this.#limit) this.#words.delete(this.#oldest.next().value ?? '')
    return !edited || before !== said
  }
}
