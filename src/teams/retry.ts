import { DeliveryError } from '../world.ts'

export interface Patience {
  readonly wait: (ms: number) => Promise<void>
  /** From 0 to 1, for the jitter. */
  readonly random: () => number
  /** All waiting together. A longer wait than what is left is not begun. */
  readonly budgetMs?: number
  /** The call reads, or does the same however often it is made: an unclear outcome is no danger. */
  readonly harmless?: boolean
}

const ATTEMPTS = 4

/**
 * Repeats a call that somebody is waiting for. What was surely not done (412, 429, 503, no connection) is tried up to four times,
 * as long as Retry-After asks, else twice as long each time, with jitter.
 *
 * A 502 or 504 may hide a post that stands there. Microsoft says to repeat them; for an answer we do it once, because silence after
 * a recorded sentence is worse than the same answer twice. After a timeout the time is up. Reminders and notices do not come this
 * way: their ledger decides.
 */
export async function persistently<T>(
  call: () => Promise<T>,
  { wait, random, budgetMs = 12_000, harmless = false }: Patience,
): Promise<T> {
  let left = budgetMs
  let unclear = 0
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof DeliveryError) || attempt >= ATTEMPTS) throw error
      if (error.outcome === 'unknown') unclear += 1
      const again =
        // Nothing is sent any more: the bot stops.
        (error.outcome === 'later' && !error.reason.endsWith('UND_ERR_CLOSED')) ||
        (error.outcome === 'unknown' &&
          (harmless || (unclear === 1 && /^50[24]/.test(error.reason))))
      const ms = Math.max(error.retryAfterMs ?? 0, 500 * 2 ** (attempt - 1)) * (1 + random() / 4)
      if (!again || ms > left) throw error
      left -= ms
      await wait(ms)
    }
  }
}
