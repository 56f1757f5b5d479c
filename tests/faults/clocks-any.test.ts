import fc from 'fast-check'
import { pass } from '../../src/reminders/pass.ts'
import { give } from '../chat/given.ts'
import { long } from '../long.ts'
import { machine } from './machine.ts'

/*
 * Whatever the machine's clock does for less than the bot waits before it believes it, people are told the same, at the same time, as if it had done nothing;
 * and whatever it does for longer, what is taken back is what was said last.
 */
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const runs = long ? 60 : 8

/** Of the time for eight in Stockholm on the day of the reminder: a quiet day, and the days when the clock changes. */
const eights = [
  ['in summer', '2026-06-03T06:00:00Z', '2026-06-10'],
  ['the day after the change in spring', '2026-03-30T06:00:00Z', '2026-03-31'],
  ['the day after the change in autumn', '2026-10-26T07:00:00Z', '2026-10-27'],
] as const

const jump = fc.record({
  /** When it comes, in minutes from the first look. */
  at: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 50, max: 70 })),
  ms: fc.oneof(
    fc.constantFrom(HOUR, -HOUR, 3 * HOUR, -3 * HOUR, DAY, -DAY, 365 * DAY, -365 * DAY, 3650 * DAY),
    fc.integer({ min: -30 * DAY, max: 30 * DAY }),
  ),
  /** For so many minutes, before it is right again. */
  minutes: fc.integer({ min: 0, max: 8 }),
})
type Jump = typeof jump extends fc.Arbitrary<infer J> ? J : never

/** What was posted, by the true time, from an hour before eight until an hour after and a day later, with a look each minute. */
async function told(
  eight: string,
  due: string,
  jumps: readonly Jump[],
): Promise<readonly string[]> {
  const from = new Date(Date.parse(eight) - HOUR).toISOString()
  const m = await machine(10 * MINUTE, from)
  await give(m.t, { id: 'U1', owners: ['Bo'], due: { kind: 'day', on: due } })
  await give(m.t, { id: 'U2', owners: ['Eva'], due: { kind: 'day', on: due } })
  await pass(m.t.world)
  m.t.posts()
  const all: string[] = []
  let offMs = 0
  let over = 0
  const set = (ms: number): void => {
    m.set(ms - offMs)
    offMs = ms
  }
  for (let minute = 0; minute <= 150; minute += 1) {
    const begins = jumps.find(({ at }) => at === minute)
    if (begins && offMs === 0) {
      set(begins.ms)
      over = minute + begins.minutes
    }
    await pass(m.t.world)
    // Right again: time enough that the next jump is one of its own.
    if (offMs !== 0 && minute >= over) {
      set(0)
      await pass(m.t.world)
    }
    // To ten minutes: on a machine that has no time a look ends in the next one.
    const truly = new Date(Date.parse(from) + minute * MINUTE).toISOString().slice(11, 15)
    all.push(...m.t.sent().map((text) => `${truly}x ${text.split('\n')[0]}`))
    m.wait(MINUTE)
  }
  m.wait(Date.parse(eight) + DAY + MINUTE - m.clock.now().getTime())
  await pass(m.t.world)
  all.push(...m.t.sent().map((text) => `the day after ${text.split('\n')[0]}`))
  await m.t.end()
  return all
}

describe.each(eights)('%s', (_when, eight, due) => {
  test('a clock that jumps, however far and often, changes nothing of what people are told', async () => {
    const calm = await told(eight, due, [])
    expect(calm.filter((line) => /^0[67]:0x /.test(line))).toHaveLength(2)
    await fc.assert(
      fc.asyncProperty(fc.array(jump, { minLength: 1, maxLength: 6 }), async (jumps) => {
        expect(await told(eight, due, jumps)).toEqual(calm)
      }),
      { numRuns: runs },
    )
  }, 300_000)
})

test('however a clock jumps between sentences, and is believed or not, the last one said is taken back first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          ms: fc.oneof(
            fc.constant(0),
            fc.integer({ min: -3 * DAY, max: 0 }),
            fc.integer({ min: 0, max: 4 * MINUTE }),
          ),
          stands: fc.boolean(),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      async (steps) => {
        const m = await machine(2 * MINUTE)
        let at = 0
        for (const { ms, stands } of steps) {
          await m.t.say('Anna', `tema: nummer ${(at += 1)}`)
          m.set(ms)
          m.clock.now()
          if (stands) m.wait(MINUTE)
          m.clock.now()
        }
        const back: string[] = []
        for (let one = 0; one < 2; one += 1) back.push(await m.t.say('Anna', 'ångra'))
        expect(back.map((text) => /nummer (\d)/.exec(text)?.[1])).toEqual([`${at}`, `${at - 1}`])
        await m.t.end()
      },
    ),
    { numRuns: long ? 200 : 25 },
  )
}, 300_000)
