import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { BusyError } from './store.ts'

/** The outside that waiting needs; tests give their own. */
export interface Waiting {
  /** From 0 up to 1. */
  readonly random?: () => number
  readonly wait?: (ms: number) => Promise<unknown>
  /** How long it is waited, where eight seconds are not enough. */
  readonly mostMs?: number
}

const LONGEST_WAIT_MS = 2000
const MOST_WAITING_MS = 8000

/** A patience of about eight seconds with a busy store, for one piece of work: what the store itself takes to say so counts. */
export class Patience {
  readonly #random: () => number
  readonly #wait: (ms: number) => Promise<unknown>
  readonly #mostMs: number
  #busy = 0
  #waitedMs = 0
  readonly #beganMs = performance.now()

  constructor({ random = chance, wait = sleep, mostMs = MOST_WAITING_MS }: Waiting) {
    this.#mostMs = mostMs
    this.#random = random
    this.#wait = wait
  }

  /** Waits as long as a busy store asks for, and longer from time to time. Throws what is no `BusyError`, and when patience ends. */
  async busy(error: unknown): Promise<void> {
    if (!(error instanceof BusyError)) throw error
    const ms =
      Math.min(LONGEST_WAIT_MS, Math.max(error.retryAfterMs, 50 * 2 ** this.#busy++)) *
      (1 + this.#random() / 4)
    this.#waitedMs += ms
    // Where the waits are made up, only they tell how much time there was.
    if (Math.max(this.#waitedMs, performance.now() - this.#beganMs + ms) > this.#mostMs) throw error
    await this.#wait(ms)
  }

  /** A short wait of chance length, so that those who met do not meet again. */
  async apart(times: number): Promise<void> {
    await this.#wait(this.#random() * Math.min(400, 10 * 2 ** times))
  }
}

/** From 0 up to 1, for the length of waits. */
export const chance = () => randomInt(2 ** 32) / 2 ** 32

/** Does the work, again as long as the store is busy and patience lasts. The work must leave nothing behind when it is refused. */
export async function patiently<R>(work: () => Promise<R>, waiting: Waiting = {}): Promise<R> {
  const patience = new Patience(waiting)
  for (;;) {
    try {
      return await work()
    } catch (error) {
      await patience.busy(error)
    }
  }
}
