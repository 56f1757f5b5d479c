import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { closing, place, type Copy, type Engine } from './crew.ts'
import { giveWork, judge, roundAt, waiting, type Verdict } from './work.ts'

export interface Play {
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
export async function playCopies({ engine, copies, kills, rounds, groups, people }: Play): Promise<{ verdict: Verdict; killed: number }> {
  const stage = closing(await place(engine))
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
