import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { long, place, type Copy, type Engine } from './crew.ts'
import { giveWork, judge, roundAt, told, waiting, type Verdict } from './work.ts'

interface Play {
  readonly engine: Engine
  /** How many copies of the bot run at once. */
  readonly copies: number
  /** How many of them are killed in each round, at a moment that nobody has chosen. */
  readonly kills: number
  readonly rounds: number
  readonly groups: number
  readonly people: number
}

/** Long enough for a death to find every reminder of a copy at another step. */
const SLOW_MS = 20

const any = <T>(of: readonly T[]): T => of[randomInt(of.length)]!

/**
 * In each round everyone in some groups is due at once, all copies look at the same time, and while posts go out some copies are killed. New
 * ones take their place, and time passes until the claims of the dead have run out.
 */
async function play({ engine, copies, kills, rounds, groups, people }: Play): Promise<{ verdict: Verdict; killed: number }> {
  const stage = await place(engine)
  try {
    const { connector, store } = stage
    const expected = await giveWork(store, connector.url, { rounds, groups, people })
    await connector.slow(SLOW_MS)
    const killed = new Set<string>()
    let crew: Copy[] = Array.from({ length: copies }, () => stage.copy())
    await Promise.all(crew.map((copy) => copy.start(roundAt(0, -5))))
    for (let round = 0; round < rounds; round += 1) {
      const spares = Array.from({ length: kills }, () => stage.copy())
      const { reached } = await connector.count(1 + randomInt(groups * people - 1))
      const looks = crew.map((copy) => copy.tick(roundAt(round)))
      await Promise.race([reached, Promise.all(looks)])
      for (let kill = 0; kill < kills; kill += 1) {
        await sleep(randomInt(SLOW_MS))
        const victim = any(crew.filter(({ alive }) => alive))
        killed.add(victim.name)
        await victim.kill()
      }
      await Promise.all(looks)
      await Promise.all(spares.map((copy) => copy.start(roundAt(round))))
      crew = [...crew.filter(({ alive }) => alive), ...spares]
      for (let minutes = 6; minutes < 30 && await waiting(store, round); minutes += 6) await Promise.all(crew.map((copy) => copy.tick(roundAt(round, minutes))))
    }
    return { verdict: await judge(store, expected, await connector.take(), killed), killed: killed.size }
  } finally {
    await stage.close()
  }
}

const short: readonly Play[] = [
  { engine: 'sqlite', copies: 2, kills: 1, rounds: 2, groups: 4, people: 12 },
  { engine: 'sqlite', copies: 4, kills: 2, rounds: 1, groups: 4, people: 12 },
  { engine: 'cosmos', copies: 2, kills: 1, rounds: 1, groups: 4, people: 12 },
  { engine: 'cosmos', copies: 4, kills: 2, rounds: 2, groups: 4, people: 12 },
]

/** The local Cosmos-compatible server gets slow with what it holds, so it is given less at a time and more often. */
const inLong: readonly Play[] = [
  ...[2, 4].map((copies): Play => ({ engine: 'sqlite', copies, kills: copies / 2, rounds: 12, groups: 10, people: 25 })),
  ...[2, 4, 2, 4, 2, 4, 2, 4].map((copies): Play => ({ engine: 'cosmos', copies, kills: copies / 2, rounds: 10, groups: 3, people: 20 })),
]

describe.each(long ? inLong : short)('$copies copies at once on $engine, $kills of them killed at random in each of $rounds rounds', (one) => {
  test('nobody is left out, and nobody is reached twice but by a death between Teams and the ledger', async () => {
    const { verdict, killed } = await play(one)
    process.stdout.write(told(`${one.engine}, ${one.copies} copies`, verdict, killed))
    const all = one.rounds * one.groups * one.people
    expect(verdict).toEqual({
      expected: all, sent: all, lost: 0, doubled: expect.any(Number), unnoted: 0, outside: 0, strays: 0, ledger: { addressed: all, delivered: all, pending: 0, failed: 0, inGroup: 0, maybeTwice: expect.any(Number) },
    })
  }, 1_200_000)
})

test.each(['sqlite', 'cosmos'] as const)('four copies on %s of which none dies: everyone once, and the ledger has no doubt', async (engine) => {
  const { verdict } = await play({ engine, copies: 4, kills: 0, rounds: 1, groups: 4, people: long ? 50 : 12 })
  process.stdout.write(told(`${engine}, 4 copies`, verdict, 0))
  expect(verdict).toMatchObject({ sent: verdict.expected, lost: 0, doubled: 0, strays: 0, ledger: { maybeTwice: 0, pending: 0, failed: 0 } })
}, 120_000)
