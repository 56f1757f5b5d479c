import type { Delivery } from '../../src/delivery/delivery.ts'
import { closing, place, type Copy, type Engine, type Place } from './crew.ts'
import { giveWork, judge, ledgerOf, roundAt, type Verdict } from './work.ts'

/** What the killed process leaves: how often the person was reached in the end, and whether the ledger says that it may have been twice. */
interface Step {
  readonly step: string
  readonly posts: 1 | 2
  readonly noted: boolean
  /** Lets the copy meet its end at this step of what is due at that instant; it is dead when this resolves. */
  readonly die: (copy: Copy, at: string, stage: Place) => Promise<void>
}

const atCommit =
  (when: 'before' | 'after', commit: 'claim' | 'chat' | 'settle'): Step['die'] =>
  async (copy, at) => {
    await copy.dieAt(when, commit)
    await copy.tick(at)
  }

const whileHeld =
  (what: 'open' | 'post', accepted: boolean): Step['die'] =>
  async (copy, at, { connector }) => {
    await connector.hold(what, accepted)
    const dying = copy.tick(at)
    await connector.told('held')
    await copy.kill()
    await dying
  }

const steps: readonly Step[] = [
  { step: 'before the claim', posts: 1, noted: false, die: atCommit('before', 'claim') },
  { step: 'claimed, nothing sent', posts: 1, noted: true, die: atCommit('after', 'claim') },
  { step: 'waiting for the personal chat', posts: 1, noted: true, die: whileHeld('open', true) },
  {
    step: 'the personal chat known and not kept',
    posts: 1,
    noted: true,
    die: atCommit('before', 'chat'),
  },
  { step: 'the personal chat kept', posts: 1, noted: true, die: atCommit('after', 'chat') },
  { step: 'sent, not accepted', posts: 1, noted: true, die: whileHeld('post', false) },
  // The documented moment: Teams has it, and the ledger does not know.
  { step: 'accepted, not answered', posts: 2, noted: true, die: whileHeld('post', true) },
  { step: 'answered, before the ledger', posts: 2, noted: true, die: atCommit('before', 'settle') },
  { step: 'after the ledger', posts: 1, noted: false, die: atCommit('after', 'settle') },
]

/** Kills a process at each step of a reminder's life; the next one begins with what the dead one left. */
export async function playSteps(engine: Engine): Promise<{ verdict: Verdict; killed: number }> {
  const stage = closing(await place(engine))
  try {
    const expected = await giveWork(stage.store, stage.connector.url, {
      rounds: steps.length,
      groups: 1,
      people: 1,
    })
    const posts = []
    const killed = new Set<string>()
    let copy = stage.copy()
    await copy.start(roundAt(0, -5))
    for (const [round, { step, posts: times, noted, die }] of steps.entries()) {
      const next = stage.copy()
      await die(copy, roundAt(round), stage)
      expect(`${step}: ${await copy.ended()}`).toBe(`${step}: SIGKILL`)
      killed.add(copy.name)
      copy = next
      // Nobody else touches what the dead one holds before its time is over.
      await copy.start(roundAt(round, 4))
      await copy.tick(roundAt(round, 6))
      const found = await stage.connector.take()
      const ledger = await ledgerOf(stage.store, `g-r${round}-0`)
      expect([
        step,
        found.length,
        ...ledger.map((delivery: Delivery) => [delivery.status, 'maybeTwice' in delivery]),
      ]).toEqual([step, times, ['delivered', noted]])
      posts.push(...found)
    }
    const verdict = await judge(stage.store, expected, posts, killed)
    expect(verdict).toMatchObject({
      sent: steps.length,
      lost: 0,
      doubled: 2,
      unnoted: 0,
      outside: 0,
      strays: 0,
      ledger: { addressed: steps.length, delivered: steps.length, pending: 0, failed: 0 },
    })
    return { verdict, killed: killed.size }
  } finally {
    await stage.close()
  }
}
