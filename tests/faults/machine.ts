import { trustedClock } from '../../src/clock.ts'
import { pass } from '../../src/reminders/pass.ts'
import { engine, START } from '../reminders/setup.ts'

/** A group whose bot goes by a machine's clock that the test sets, and by ticks that it lets pass. */
export async function machine(trustMs = 600_000, from = START) {
  const t = await engine()
  t.at(from)
  let wallMs = Date.parse(from)
  let tick = 0
  const quiet = () => undefined
  const clock = trustedClock({
    wall: () => new Date(wallMs),
    ticks: () => tick,
    trustMs,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
  Object.assign(t.botWorld, { now: clock.now, ranBack: clock.ranBack })
  Object.assign(t.world, { now: clock.now, ranBack: clock.ranBack })
  const wait = (ms: number): void => {
    wallMs += ms
    tick += ms
  }
  return {
    t,
    clock,
    set: (ms: number) => void (wallMs += ms),
    wait,
    /** Looks every half minute until then. */
    async until(instant: string): Promise<void> {
      while (clock.now() < new Date(instant)) {
        wait(Math.min(30_000, Math.max(1, Date.parse(instant) - clock.now().getTime())))
        await pass(t.world)
      }
    },
  }
}
export type Machine = Awaited<ReturnType<typeof machine>>
