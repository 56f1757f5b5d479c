import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { closing, place, type Copy, type Engine } from './crew.ts'
import type { Post } from './connector.ts'
import { giveWork, judge, roundAt, settledChats, waiting, type Verdict } from './work.ts'

/** By then another client of the store sees what was written: a look from outside would else take what waits for nothing. */
const SEEN_MS = 500

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
 * ones take their place, and time passes until the claims of the dead have run out. What stands and what the ledger knows is written down
 * between the two, so that each post that is repeated is held against what was known of it then.
 */
export async function playCopies({
  engine,
  copies,
  kills,
  rounds,
  groups,
  people,
}: Play): Promise<{ verdict: Verdict; killed: number }> {
  const stage = closing(await place(engine))
  try {
    const { connector, store } = stage
    const expected = await giveWork(store, connector.url, { rounds, groups, people })
    await connector.slow(SLOW_MS)
    const killed = new Set<string>()
    /** Those in which an answer or a write has failed by itself: then the ledger is in doubt as though they had died. */
    const excused = new Set<string>()
    const posts: Post[] = []
    const inexcusable = new Set<string>()
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
      const known = await settledChats(
        store,
        expected.filter((one) => one.round === round),
      )
      const first = await connector.take()
      for (const [chat, all] of Map.groupBy(first, ({ conversation }) => conversation))
        if (all.length > 1) inexcusable.add(chat)
      await Promise.all(spares.map((copy) => copy.start(roundAt(round))))
      crew = [...crew.filter(({ alive }) => alive), ...spares]
      for (let minutes = 6; minutes < 54; minutes += 6) {
        await sleep(SEEN_MS)
        if (!(await waiting(store, round))) break
        await Promise.all(crew.map((copy) => copy.tick(roundAt(round, minutes))))
      }
      await sleep(SEEN_MS)
      for (const copy of crew) if (copy.troubled) excused.add(copy.name)
      const later = await connector.take()
      for (const { conversation } of later)
        if (known.has(conversation)) inexcusable.add(conversation)
      posts.push(...first, ...later)
    }
    return {
      verdict: await judge(store, expected, posts, killed.union(excused), inexcusable),
      killed: killed.size,
    }
  } finally {
    await stage.close()
  }
}
