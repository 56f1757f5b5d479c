/** Work that takes longer than this is left to itself. */
const SLOW_MS = 3000
/** More are waited for: each holds memory and a place in the queue of posts. */
const MOST_SLOW = 400

/** Calls back once after so many milliseconds, unless the function it gives is called before. */
export type Schedule = (work: () => void, ms: number) => () => void

/**
 * The groups whose share is being done. One whose posts go to an address that hangs takes long, and the others do not wait for it: it goes on by itself,
 * and nobody begins it again meanwhile. Without a schedule everything is waited for.
 */
export class Underway {
  readonly #groups = new Map<string, Promise<unknown>>()
  readonly #schedule: Schedule | undefined

  constructor(schedule?: Schedule) {
    this.#schedule = schedule
  }

  has(pk: string): boolean {
    return this.#groups.has(pk)
  }

  /** Gives what came of the work, or nothing when it goes on by itself. */
  async begin<T>(pk: string, work: () => Promise<T>): Promise<T | undefined> {
    const running = work().finally(() => this.#groups.delete(pk))
    this.#groups.set(pk, running)
    if (!this.#schedule || this.#groups.size > MOST_SLOW) return running
    // Whoever does not wait for it any more is not told of its end; it tells the log itself.
    running.catch(() => undefined)
    let cancel = (): void => undefined
    const slow = new Promise<undefined>((resolve) => {
      cancel = this.#schedule!(() => resolve(undefined), SLOW_MS)
    })
    return Promise.race([running, slow]).finally(cancel)
  }

  /** Resolves when all has ended. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#groups.values())
  }
}
