/** What strangers may ask for costs little, however often they ask. Instants are milliseconds of a clock that only goes forward. */
export interface Scarce {
  /** Runs it, unless too many ran in vain lately: then `undefined`. What gives `undefined` itself ran in vain. */
  tried<T>(attempt: () => Promise<T | undefined>): Promise<T | undefined>
}

/** As many links that lead nowhere as a whole organisation can have in its old mails, and then a few a second. */
const BURST = 200
const PER_SECOND = 10

/**
 * Whoever makes up links makes the store look for them: a point read each. Nobody finds one, for they are as random as keys; this keeps them
 * from wearing out the store. While it lasts nobody's link is looked for.
 */
export function createScarce(
  clock: () => number,
  { burst = BURST, perSecond = PER_SECOND } = {},
): Scarce {
  let left = burst
  let atMs = clock()
  return {
    async tried(attempt) {
      const nowMs = clock()
      left = Math.min(burst, left + (Math.max(0, nowMs - atMs) / 1000) * perSecond)
      atMs = nowMs
      if (left < 1) return undefined
      // Taken before it is known how it ends, or a thousand at once would all begin.
      left -= 1
      const found = await attempt()
      if (found !== undefined) left = Math.min(burst, left + 1)
      return found
    },
  }
}

/** All who ask while an answer is on its way share it. */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().finally(() => (asked = undefined))
    return asked
  }
}
