/** How often one link may be opened: as by a few people who look at once, and no more. Instants are milliseconds of a clock that only goes forward. */
export interface LinkLimit {
  /** Nothing, or after how many seconds it may be asked for again. */
  take(token: string): number | undefined
}

const BURST = 20
const PER_SECOND = 0.5
/** Links that are remembered; each has passed its seal, so nobody makes them up. */
const MOST = 10_000

export function createLinkLimit(
  clock: () => number,
  { burst = BURST, perSecond = PER_SECOND, most = MOST } = {},
): LinkLimit {
  const links = new Map<string, { left: number; atMs: number }>()
  return {
    take(token) {
      const nowMs = clock()
      const { left, atMs } = links.get(token) ?? { left: burst, atMs: nowMs }
      const filled = Math.min(burst, left + (Math.max(0, nowMs - atMs) / 1000) * perSecond)
      links.delete(token)
      links.set(token, { left: filled < 1 ? filled : filled - 1, atMs: nowMs })
      const [oldest] = links.keys()
      if (links.size > most && oldest !== undefined) links.delete(oldest)
      return filled < 1 ? Math.ceil((1 - filled) / perSecond) : undefined
    },
  }
}
