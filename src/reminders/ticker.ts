import type { Log } from '../world.ts'
import type { PassReport } from './pass.ts'

export interface TickerParts {
  /** One look at what is due, from where an earlier one ended; stops early when told to. */
  readonly pass: (signal: AbortSignal, from?: string) => Promise<PassReport>
  readonly tickMs: number
  readonly now: () => Date
  /** Calls back once after so many milliseconds, unless the function it gives is called before. */
  readonly schedule: (work: () => void, ms: number) => () => void
  readonly log: Log
}

/** What `/ready` and the metrics tell of the clock. */
export interface TickerState {
  readonly passes: number
  readonly failures: number
  /** When the latest pass ended well; absent before the first. */
  readonly lastGoodAt?: Date
}

export interface Ticker {
  state(): TickerState
  /** No new pass begins; resolves when the one that runs has ended. Safe to repeat. */
  stop(): Promise<void>
}

/**
 * Runs a pass at once and then every tick, counted from the end of the one before: two never overlap. One that did not come to the end of what is due
 * is followed at once by one that goes on from there, unless something failed in it. A pass that fails is logged, and the next one comes.
 */
export function startTicker({ pass, tickMs, now, schedule, log }: TickerParts): Ticker {
  const stopping = new AbortController()
  let state: TickerState = { passes: 0, failures: 0 }
  let cancel = (): void => undefined
  let running: Promise<void> = Promise.resolve()

  let from: string | undefined

  async function once(): Promise<void> {
    let waitMs = tickMs
    try {
      const report = await pass(stopping.signal, from)
      from = report.next
      if (from !== undefined && report.failed === 0) waitMs = 0
      else waitMs = Math.min(tickMs, report.waitMs ?? tickMs)
      state = { passes: state.passes + 1, failures: state.failures, lastGoodAt: now() }
      if (report.woken > 0) log.info({ ...report }, 'looked at what was due')
    } catch (error) {
      from = undefined
      state = { ...state, passes: state.passes + 1, failures: state.failures + 1 }
      log.error({ error: String(error) }, 'what is due could not be looked at')
    }
    if (!stopping.signal.aborted) cancel = schedule(begin, waitMs)
  }
  const begin = (): void => {
    running = once()
  }
  begin()

  return {
    state: () => state,
    async stop() {
      stopping.abort()
      cancel()
      await running
    },
  }
}
