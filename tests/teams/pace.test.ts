import * as fc from 'fast-check'
import { createPace } from '../../src/teams/pace.ts'
import { FakeTime } from './time.ts'

/** Sends as fast as the pace lets, and gives the time of each call. */
async function sent(
  count: number,
  conversation: (at: number) => string,
  tenant = 't',
): Promise<number[]> {
  const time = new FakeTime()
  const pace = createPace({ clock: time.clock, wait: time.wait, limited: true })
  const at: number[] = []
  for (let call = 0; call < count; call += 1)
    await pace.run(conversation(call), tenant, async () => void at.push(time.ms))
  return at
}

const most = (times: readonly number[], windowMs: number): number =>
  Math.max(
    ...times.map(
      (start) => times.filter((time) => time >= start && time < start + windowMs).length,
    ),
  )

test('one conversation keeps within 7 a second, 8 in two, 60 in thirty, 1800 an hour', async () => {
  const times = await sent(2000, () => '19:x')
  expect([1000, 2000, 30_000, 3_600_000].map((ms) => most(times, ms))).toEqual([7, 8, 60, 1800])
})

test("a channel's threads share its limits; other conversations have their own", async () => {
  expect(most(await sent(20, (at) => `19:x;messageid=${at}`), 1000)).toBe(7)
  expect(await sent(20, (at) => `19:${at}`)).toEqual(Array.from({ length: 20 }, () => 0))
})

test('a tenant keeps within 50 a second', async () => {
  expect(most(await sent(200, (at) => `19:${at}`), 1000)).toBe(50)
})

test('in one conversation one call at a time, in order, also past a failed one', async () => {
  const { clock, wait } = new FakeTime()
  const pace = createPace({ clock, wait, limited: false })
  const log: string[] = []
  const job =
    (name: string, fails = false) =>
    async (): Promise<void> => {
      log.push(`${name} begins`)
      await new Promise(setImmediate)
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
    }
  const first = pace.run('19:x', 't', job('a', true))
  const second = pace.run('19:x;messageid=1', 't', job('b'))
  const other = pace.run('19:y', 't', job('c'))
  await expect(first).rejects.toThrow('a')
  await Promise.all([second, other])
  expect(log.filter((line) => !line.startsWith('c'))).toEqual([
    'a begins',
    'a ends',
    'b begins',
    'b ends',
  ])
  expect(log.indexOf('c begins')).toBeLessThan(log.indexOf('b begins'))
})

test('whatever the pauses, no window is ever exceeded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 120 }),
      async (pauses) => {
        const time = new FakeTime()
        const pace = createPace({ clock: time.clock, wait: time.wait, limited: true })
        const at: number[] = []
        for (const pause of pauses) {
          time.ms += pause
          await pace.run('19:x', 't', async () => void at.push(time.ms))
        }
        for (const [calls, ms] of [
          [7, 1000],
          [8, 2000],
          [60, 30_000],
        ] as const)
          if (at.length > 0) expect(most(at, ms)).toBeLessThanOrEqual(calls)
      },
    ),
    { numRuns: 50 },
  )
})

test('without limits nothing waits', async () => {
  const time = new FakeTime()
  const pace = createPace({ clock: time.clock, wait: time.wait, limited: false })
  for (let call = 0; call < 100; call += 1) await pace.run('19:x', 't', () => Promise.resolve())
  expect(time.waits).toEqual([])
})
