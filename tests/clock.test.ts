import { trustedClock, type Clock } from '../src/clock.ts'
import type { Doc, Store } from '../src/store/store.ts'
import { talk, type Talk } from './chat/talk.ts'

const TRUST_MS = 600_000
const MINUTE = 60_000
const DAY = 86_400_000

/** A machine whose clock can be set, and on which time passes when the test says. */
function machine(at: string, trustMs = TRUST_MS) {
  let wallMs = Date.parse(at)
  let tick = 5000
  const logged: string[] = []
  const say = (_values: object, message: string) => void logged.push(message)
  return {
    logged,
    set: (to: string | number) => {
      wallMs = typeof to === 'number' ? wallMs + to : Date.parse(to)
    },
    pass(ms: number) {
      wallMs += ms
      tick += ms
    },
    clock: () =>
      trustedClock({
        wall: () => new Date(wallMs),
        ticks: () => tick,
        trustMs,
        log: { debug: say, info: say, warn: say, error: say },
      }),
  }
}
const at = (clock: Clock): string => clock.now().toISOString().slice(0, 19)

describe('a clock of the machine', () => {
  test.each<[string, number]>([
    ['ten years ahead', 3653 * DAY],
    ['a year ahead', 365 * DAY],
    ['four years ahead', 1461 * DAY],
    ['six minutes ahead', 6 * MINUTE],
    ['an hour ahead', 60 * MINUTE],
    ['half an hour back', -30 * MINUTE],
    ['three hours back', -180 * MINUTE],
    ['a year back', -365 * DAY],
    ['at 1970', -56 * 365 * DAY],
  ])('that is %s for a moment changes nothing', (_what, jumpMs) => {
    const m = machine('2026-03-02T07:59:00Z')
    const clock = m.clock()
    m.set(jumpMs)
    for (let second = 0; second < 60; second += 5) {
      expect(at(clock)).toBe(`2026-03-02T07:59:${String(second).padStart(2, '0')}`)
      m.pass(5000)
    }
    m.set(-jumpMs)
    expect(at(clock)).toBe('2026-03-02T08:00:00')
    expect(clock.ranBack()).toBe(false)
    expect(m.logged).toEqual([
      'the clock of this machine jumped: time goes on as before until it has stood',
      'the clock of this machine is right again',
    ])
  })

  test('that jumps and stands is believed after that time, and not before', () => {
    const m = machine('2026-03-02T08:00:00Z')
    const clock = m.clock()
    m.set('2026-03-02T12:00:00Z')
    expect(at(clock)).toBe('2026-03-02T08:00:00')
    m.pass(TRUST_MS - 1000)
    expect(at(clock)).toBe('2026-03-02T08:09:59')
    m.pass(1000)
    expect(at(clock)).toBe('2026-03-02T12:10:00')
    m.pass(1000)
    expect(at(clock)).toBe('2026-03-02T12:10:01')
  })

  test('that jumps again and again is waited for anew each time', () => {
    const m = machine('2026-03-02T08:00:00Z')
    const clock = m.clock()
    for (let n = 0; n < 10; n++) {
      m.set(DAY)
      clock.now()
      m.pass(5 * MINUTE)
    }
    expect(at(clock)).toBe('2026-03-02T08:50:00')
    m.pass(6 * MINUTE)
    expect(at(clock)).toBe('2026-03-12T08:56:00')
  })

  test('that is set right by small steps is followed, and never runs back', () => {
    const m = machine('2026-03-02T08:00:00Z')
    const clock = m.clock()
    m.set(4 * MINUTE)
    expect(at(clock)).toBe('2026-03-02T08:04:00')
    m.set(-2 * MINUTE)
    expect(at(clock)).toBe('2026-03-02T08:04:00')
    m.pass(3 * MINUTE)
    expect(at(clock)).toBe('2026-03-02T08:05:00')
    expect(m.logged).toEqual([])
  })

  test('that drifts for days is followed', () => {
    const m = machine('2026-03-02T08:00:00Z')
    const clock = m.clock()
    for (let hour = 0; hour < 72; hour++) {
      m.pass(60 * MINUTE)
      m.set(20_000)
      clock.now()
    }
    expect(at(clock)).toBe('2026-03-05T08:24:00')
  })

  test('of a summer is no jump: both changes of the clock leave the instant alone', () => {
    for (const night of ['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z']) {
      const m = machine(night)
      const clock = m.clock()
      m.pass(60 * MINUTE)
      expect(clock.now().getTime() - Date.parse(night)).toBe(60 * MINUTE)
      expect(m.logged).toEqual([])
    }
  })

  test('is believed at once where that is asked for', () => {
    const m = machine('2026-03-02T08:00:00Z', 0)
    const clock = m.clock()
    m.set('2036-01-01T00:00:00Z')
    expect(at(clock)).toBe('2036-01-01T00:00:00')
    m.set('2026-03-02T08:00:00Z')
    expect(at(clock)).toBe('2026-03-02T08:00:00')
    expect(clock.ranBack()).toBe(true)
  })
})

describe('at start', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
  })
  afterEach(() => t.end())
  const seen = async (m: ReturnType<typeof machine>, store: Store = t.store): Promise<Clock> => {
    const clock = m.clock()
    await clock.begin(store)
    return clock
  }

  test('a machine that was away for weeks is believed', async () => {
    await (await seen(machine('2026-03-02T08:00:00Z'))).note(t.store)
    expect(at(await seen(machine('2026-03-23T08:00:00Z')))).toBe('2026-03-23T08:00:00')
  })

  test.each([
    ['behind what the store saw last', '2026-03-01T08:00:00Z', '2026-03-01T08:10:00'],
    ['more than a year ahead of it', '2030-01-01T08:00:00Z', '2030-01-01T08:10:00'],
  ])('one whose clock is %s is not, until that has stood', async (_what, wall, believed) => {
    await (await seen(machine('2026-03-02T08:00:00Z'))).note(t.store)
    const m = machine(wall)
    const clock = await seen(m)
    expect(at(clock)).toBe('2026-03-02T08:00:00')
    m.pass(MINUTE)
    expect(at(clock)).toBe('2026-03-02T08:01:00')
    m.pass(TRUST_MS)
    expect(at(clock)).toBe(believed.replace(':10:', ':11:'))
  })

  test('what the store saw is written once a minute, and the latest of all is kept', async () => {
    let commits = 0
    const store: Store = {
      ...t.store,
      commit: async (pk, ops) => {
        commits += 1
        return t.store.commit(pk, ops)
      },
    }
    const m = machine('2026-03-02T08:00:00Z', 0)
    const clock = await seen(m, store)
    for (let second = 0; second < 120; second += 10) {
      await clock.note(store)
      m.pass(10_000)
    }
    expect(commits).toBe(2)
    m.set('2026-03-01T08:00:00Z')
    m.pass(MINUTE)
    await clock.note(store)
    const doc = (await t.store.get<Doc & { at: string; latestAt: string }>('installation', 'clock'))
      ?.doc
    expect(doc?.at).toBe('2026-03-01T08:01:00.000Z')
    expect(doc?.latestAt).toBe('2026-03-02T08:01:00.000Z')
    expect((await seen(machine('2026-03-01T09:00:00Z', 0))).ranBack()).toBe(true)
    expect((await seen(machine('2026-03-03T09:00:00Z', 0))).ranBack()).toBe(false)
  })
})
