import { setTimeout as sleep } from 'node:timers/promises'
import type { CosmosOptions } from './cosmos-client.ts'
import type { Meaning } from './cosmos-errors.ts'
import { BusyError } from './store.ts'

/** A bounded number of tries at one request: `again` waits and says true, or says false when there were enough. */
export class Tries {
  #left: number
  #pauseMs = 50
  readonly #random: () => number
  readonly #wait: (ms: number) => Promise<unknown>

  constructor(most: number, { random, wait = sleep }: Pick<CosmosOptions, 'random' | 'wait'>) {
    this.#left = most
    this.#random = random
    this.#wait = wait
  }

  /** A try that timed out counts twice: a person is waiting. */
  async again({ outcome, afterMs, timedOut }: Meaning): Promise<boolean> {
    this.#left -= timedOut ? 2 : 1
    if (outcome === 'refused' || this.#left <= 0) return false
    await this.#wait(Math.min(2000, Math.max(afterMs, this.#pauseMs)) * (1 + this.#random() / 2))
    this.#pauseMs *= 2
    return true
  }
}

/** After the tries: what did not answer in all that time is better left alone for a while. */
export const busy = ({ afterMs, timedOut }: Meaning, cause: unknown) =>
  new BusyError(timedOut ? 2000 : Math.max(afterMs, 100), cause)
