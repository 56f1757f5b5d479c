import { randomUUID } from 'node:crypto'
import { ClockLease, STANDBY_MS } from './clock-lease.ts'
import { pass, type PassReport } from './pass.ts'
import { startTicker, type Ticker } from './ticker.ts'
import { Underway, type Schedule } from './underway.ts'
import type { World } from '../world.ts'

export interface ClockParts {
  readonly world: World
  readonly tickMs: number
  readonly schedule: Schedule
  /** Before each look. */
  readonly before: () => Promise<unknown>
  /** After each look of this copy. */
  readonly passed: (report: PassReport) => void
}

/** The clock of this copy: it looks at what is due as long as it, of all copies on the store, holds the lease. */
export function startClock({ world, tickMs, schedule, before, passed }: ClockParts): Ticker {
  const { store, now, log } = world
  const lease = new ClockLease({ store, now, holder: randomUUID() })
  const underway = new Underway(schedule)
  const ticker = startTicker({
    async pass(signal, from) {
      await before()
      if (!(await lease.hold())) return { woken: 0, failed: 0, waitMs: STANDBY_MS }
      const report = await lease.during(schedule, () => pass(world, { signal, from, underway }))
      passed(report)
      return report
    },
    tickMs,
    now,
    schedule,
    log,
  })
  return {
    state: () => ticker.state(),
    async stop() {
      await ticker.stop()
      await underway.idle()
      await lease.release().catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the clock could not be handed over')
      })
    },
  }
}
