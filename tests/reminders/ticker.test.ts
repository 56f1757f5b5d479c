import { setImmediate as settled } from 'node:timers/promises'
import type { PassReport } from '../../src/reminders/pass.ts'
import { startTicker } from '../../src/reminders/ticker.ts'

const nothing: PassReport = { woken: 0, failed: 0 }

/** A ticker whose timer is wound by hand, and passes that end when they are told to. */
function wound() {
  const timers: { work: () => void; ms: number; cancelled: boolean }[] = []
  const running: {
    end: (report?: PassReport) => void
    fail: (error: Error) => void
    signal: AbortSignal
  }[] = []
  const logged: string[] = []
  const froms: (string | undefined)[] = []
  let started = 0
  const ticker = startTicker({
    pass: (signal, from) => {
      started += 1
      froms.push(from)
      return new Promise(
        (resolve, reject) =>
          void running.push({ signal, end: (report = nothing) => resolve(report), fail: reject }),
      )
    },
    tickMs: 30_000,
    now: () => new Date('2026-06-01T10:00:00Z'),
    schedule: (work, ms) => {
      const timer = { work, ms, cancelled: false }
      timers.push(timer)
      return () => void (timer.cancelled = true)
    },
    log: {
      debug: () => undefined,
      info: (values) => logged.push(JSON.stringify(values)),
      warn: () => undefined,
      error: (_values, message) => logged.push(message),
    },
  })
  return {
    ticker,
    timers,
    logged,
    froms,
    started: () => started,
    async end(report?: PassReport) {
      running.shift()?.end(report)
      await settled()
    },
    async fail() {
      running.shift()?.fail(new Error('away'))
      await settled()
    },
    signal: () => running[0]?.signal,
  }
}

test('looks at once, and again a tick after each pass has ended: two never overlap', async () => {
  const clock = wound()
  expect(clock.started()).toBe(1)
  expect(clock.timers).toHaveLength(0)
  await clock.end()
  expect(clock.timers.map(({ ms }) => ms)).toEqual([30_000])
  clock.timers[0]?.work()
  expect(clock.started()).toBe(2)
  expect(clock.timers).toHaveLength(1)
  await clock.end()
  expect(clock.timers).toHaveLength(2)
})

test('goes on after a pass that failed, and tells of both', async () => {
  const clock = wound()
  await clock.fail()
  expect(clock.ticker.state()).toEqual({ passes: 1, failures: 1 })
  expect(clock.logged).toEqual(['what is due could not be looked at'])
  clock.timers[0]?.work()
  await clock.end({ woken: 2, failed: 0 })
  expect(clock.ticker.state()).toEqual({
    passes: 2,
    failures: 1,
    lastGoodAt: new Date('2026-06-01T10:00:00Z'),
  })
  expect(clock.logged.at(-1)).toBe('{"woken":2,"failed":0}')
})

test('stops between passes: the timer is put out', async () => {
  const clock = wound()
  await clock.end()
  await clock.ticker.stop()
  expect(clock.timers.map(({ cancelled }) => cancelled)).toEqual([true])
})

test('stops during a pass: tells it, waits for its end, begins no other', async () => {
  const clock = wound()
  let stopped = false
  const stopping = clock.ticker.stop().then(() => void (stopped = true))
  await settled()
  expect(clock.signal()?.aborted).toBe(true)
  expect(stopped).toBe(false)
  await clock.end()
  await stopping
  expect(clock.timers).toHaveLength(0)
  await clock.ticker.stop()
})

test('goes on at once where a look did not come to the end, after a tick where something failed in it, and from the beginning after a fault', async () => {
  const clock = wound()
  await clock.end({ woken: 500, failed: 0, next: 'a' })
  clock.timers.at(-1)?.work()
  await clock.end({ woken: 500, failed: 1, next: 'b' })
  clock.timers.at(-1)?.work()
  await clock.end({ woken: 3, failed: 0 })
  clock.timers.at(-1)?.work()
  await clock.end({ woken: 500, failed: 0, next: 'c' })
  clock.timers.at(-1)?.work()
  await clock.fail()
  clock.timers.at(-1)?.work()
  expect(clock.froms).toEqual([undefined, 'a', 'b', undefined, 'c', undefined])
  expect(clock.timers.map(({ ms }) => ms)).toEqual([0, 30_000, 30_000, 0, 30_000])
})
