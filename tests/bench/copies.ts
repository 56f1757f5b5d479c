/**
 * `npm run bench:copies`: reminders of many groups that are all due at 08.00, sent by one, two and four copies of the bot, in simulated time. The clock, the pass
 * and the pace are the real ones; the store answers as slowly as a service does, and Teams takes fifty posts a second and says 429 with Retry-After to the rest.
 * `BENCH_GROUPS=10000` for as many groups, three people each. Fails on no figure.
 */
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import { userDoc, userPartition } from '../../src/delivery/user.ts'
import { startClock } from '../../src/reminders/start-clock.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { keyed } from '../../src/store/kinds.ts'
import type { Store } from '../../src/store/store.ts'
import { createPace } from '../../src/teams/pace.ts'
import { DeliveryError, type World } from '../../src/world.ts'
import { giveWork, roundAt } from '../faults/work.ts'
import { MemoryStore, type Latency } from './memory-store.ts'

const PEOPLE = 3
const PER_SECOND = 50
const RETRY_AFTER_MS = 2000
const TICK_MS = 30_000
const latencies: Readonly<Record<string, Latency>> = {
  Cosmos: { get: 4, list: 7, scan: 25, commit: 12 },
  SQLite: { get: 0.1, list: 0.2, scan: 0.5, commit: 2 },
}

/** Time that passes only when nobody has anything left to do at the instant it is. */
class Time {
  ms: number
  readonly #timers: { readonly at: number; readonly work: () => void }[] = []

  constructor(ms: number) {
    this.ms = ms
  }

  schedule = (work: () => void, ms: number): (() => void) => {
    const timer = { at: this.ms + ms, work }
    const index = this.#timers.findLastIndex(({ at }) => at <= timer.at) + 1
    this.#timers.splice(index, 0, timer)
    return () => {
      const found = this.#timers.indexOf(timer)
      if (found >= 0) this.#timers.splice(found, 1)
    }
  }

  sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      this.schedule(resolve, ms)
    })

  async until(done: () => boolean): Promise<void> {
    while (!done()) {
      await turn()
      const next = this.#timers.shift()
      // Two who wrote at once wait in real time, some milliseconds, before they try again.
      if (!next) {
        await sleep(5)
        continue
      }
      this.ms = Math.max(this.ms, next.at)
      next.work()
      while (this.#timers[0] && this.#timers[0].at <= this.ms) this.#timers.shift()!.work()
    }
  }
}

/** Takes fifty posts in any second, and tells the others to come again. */
class Teams {
  readonly #time: Time
  readonly #taken: number[] = []
  readonly reached = new Map<string, number>()
  refused = 0

  constructor(time: Time) {
    this.#time = time
  }

  async take(chat: string): Promise<void> {
    const { ms } = this.#time
    while (this.#taken[0] !== undefined && this.#taken[0] <= ms - 1000) this.#taken.shift()
    if (this.#taken.length >= PER_SECOND) {
      this.refused += 1
      throw new DeliveryError('later', '429', RETRY_AFTER_MS)
    }
    this.#taken.push(ms)
    // 140 to 260 milliseconds, the same in every run.
    await this.#time.sleep(140 + ((this.reached.size * 37) % 120))
    this.reached.set(chat, (this.reached.get(chat) ?? 0) + 1)
  }
}

async function measure(engine: string, groups: number, copies: number): Promise<void> {
  const time = new Time(Date.parse(roundAt(0)))
  const teams = new Teams(time)
  const memory = new MemoryStore(latencies[engine]!, time.sleep)
  const expected = await filled(memory.filling, groups)
  const quiet = (): void => undefined
  let ids = 0
  const clocks = Array.from({ length: copies }, () => {
    const pace = createPace({ clock: () => time.ms, wait: time.sleep, limited: true })
    const world: World = {
      now: () => new Date(time.ms),
      newId: () => `id${(ids += 1)}`,
      store: asDocuments(memory),
      publicUrl: '',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      messenger: {
        send: (to) =>
          pace.run(to.id, to.tenantId, async () => {
            await teams.take(to.id)
            return { activityId: `a${(ids += 1)}` }
          }),
        update: () => Promise.resolve(),
        openPersonal: () => Promise.reject(new Error('every chat is known')),
        members: () => Promise.resolve([]),
        member: () => Promise.resolve(undefined),
      },
    }
    return startClock({
      world,
      tickMs: TICK_MS,
      schedule: time.schedule,
      before: () => Promise.resolve(),
      passed: quiet,
    })
  })
  const began = time.ms
  await time.until(() => teams.reached.size >= expected)
  const lastS = (time.ms - began) / 1000
  const floorS = expected / PER_SECOND
  const doubled = [...teams.reached.values()].filter((count) => count > 1).length
  const { operations } = memory
  process.stdout.write(
    `| ${[engine, groups, copies, expected, `${lastS.toFixed(0)} s`, (lastS / floorS).toFixed(2), teams.refused, (operations / expected).toFixed(1), doubled].join(' | ')} |\n`,
  )
  const stopping = Promise.all(clocks.map((clock) => clock.stop()))
  let stopped = false
  void stopping.then(() => {
    stopped = true
  })
  await time.until(() => stopped)
}

async function filled(store: Store, groups: number): Promise<number> {
  const expected = await giveWork(store, 'http://127.0.0.1:9/', {
    rounds: 1,
    groups,
    people: PEOPLE,
  })
  for (const { pk: group, person, chat } of expected) {
    const { doc } = (await store.get(group, 'group')) as unknown as {
      doc: { tenantId: string; home: object; people: Record<string, { aadId: string }> }
    }
    const pk = userPartition(doc.tenantId, doc.people[person]!.aadId)
    const conversation = { ...doc.home, id: chat, kind: 'personal' } as never
    await store.commit(pk, [{ op: 'put', doc: keyed(userDoc(pk, { conversation }), []) }])
  }
  return expected.length
}

const groups = Number(process.env['BENCH_GROUPS'] ?? 1000)
process.stdout.write(
  '| store | groups | copies | reminders | last one | × the floor of 50 a second | 429s | operations each | twice |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n',
)
for (const engine of Object.keys(latencies))
  for (const copies of [1, 2, 4]) await measure(engine, groups, copies)
