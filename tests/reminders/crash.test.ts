import { pendingDelivery, type Delivery } from '../../src/delivery/delivery.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Store } from '../../src/store/store.ts'
import type { Messenger, World } from '../../src/world.ts'
import { give } from '../chat/given.ts'
import { engine, states, type Engine } from './setup.ts'
import { keyed } from '../../src/store/kinds.ts'

class Killed extends Error {}

/**
 * A world that dies at its `last` step, before or after the step has had its effect; from then on nothing it does has any. Steps are commits and
 * calls to the channel. What a killed process would have done next fails without a trace, as it would.
 */
function mortal(
  world: World,
  last: number,
  when: 'before' | 'after',
): { readonly world: World; readonly steps: () => number } {
  let steps = 0
  let dead = false
  async function step<T>(work: () => Promise<T>): Promise<T> {
    if (dead) throw new Killed()
    steps += 1
    const mine = steps
    if (mine === last && when === 'before') dead = true
    if (dead) throw new Killed()
    const result = await work()
    if (mine === last && when === 'after') dead = true
    if (dead) throw new Killed()
    return result
  }
  const alive = <T>(work: () => Promise<T>): Promise<T> =>
    dead ? Promise.reject(new Killed()) : work()
  const store: Store = {
    ...world.store,
    get: (pk, id) => alive(() => world.store.get(pk, id)),
    list: (pk, range) => alive(() => world.store.list(pk, range)),
    scan: (index, spec) => alive(() => world.store.scan(index, spec)),
    commit: (pk, ops) => step(() => world.store.commit(pk, ops)),
  }
  const messenger: Messenger = {
    ...world.messenger,
    send: (to, message) => step(() => world.messenger.send(to, message)),
    openPersonal: (from, account) => step(() => world.messenger.openPersonal(from, account)),
  }
  return { world: { ...world, store, messenger }, steps: () => steps }
}

const on = (day: string) => ({ kind: 'day', on: day }) as const

async function due(): Promise<Engine> {
  const t = await engine()
  await give(t, { id: 'U1', owners: ['Bo', 'Cecilia'], due: on('2026-06-10') })
  await give(t, { id: 'U2', owners: ['Bo'], due: on('2026-06-10') })
  await give(t, { id: 'U3', owners: ['David'], due: on('2026-06-04') })
  t.at('2026-06-03T06:00:00Z')
  return t
}

/** How often each was sent the reminder, beside what the ledger says about it. */
async function counted(
  t: Engine,
): Promise<readonly { readonly to: string; readonly times: number; readonly noted: boolean }[]> {
  const posts = t.posts()
  const ledger = await t.ledger()
  const people = (await t.group()).people
  return ['Bo', 'Cecilia', 'David'].map((to) => {
    const mine = ledger.filter(
      (delivery) =>
        delivery.to.kind === 'person' && people[delivery.to.person]?.name.startsWith(to),
    )
    return {
      to,
      times: posts.filter((post) => post.to === `private-${to}`).length,
      noted: mine.some((delivery: Delivery) => 'maybeTwice' in delivery),
    }
  })
}

const looked = async (t: Engine, ...instants: readonly string[]): Promise<void> => {
  for (const instant of instants) {
    t.at(instant)
    await t.pass()
  }
}

describe.each(['before', 'after'] as const)('a process killed %s one of its steps', (when) => {
  const steps = async (): Promise<number> => {
    const t = await due()
    const counting = mortal(t.world, Infinity, when)
    await pass(counting.world)
    await t.end()
    return counting.steps()
  }

  test('whichever it is: nothing is lost, and nothing doubled without a note', async () => {
    const all = await steps()
    expect(all).toBeGreaterThanOrEqual(12)
    let doubled = 0
    for (let last = 1; last <= all; last += 1) {
      const t = await due()
      await pass(mortal(t.world, last, when).world).catch(() => undefined)
      await looked(t, '2026-06-03T06:00:30Z', '2026-06-03T06:06:00Z', '2026-06-03T06:20:00Z')
      for (const { to, times, noted } of await counted(t)) {
        expect(`step ${last}: ${to} ${times > 0 ? 'reached' : 'lost'}`).toBe(
          `step ${last}: ${to} reached`,
        )
        if (times > 1)
          expect(`step ${last}: ${to} ${noted ? 'noted' : 'not noted'}`).toBe(
            `step ${last}: ${to} noted`,
          )
        expect(times).toBeLessThanOrEqual(2)
        doubled += times - 1
      }
      expect(states(await t.ledger())).toBe('delivered 3')
      await t.end()
    }
    // Only a death between the channel's acceptance and the ledger can double: three messages have that moment once each, and a dying
    // process may leave another message in it as well, since several are under way at a time.
    if (when === 'after') expect(doubled).toBeGreaterThan(0)
  })
})

test('the moment between acceptance and ledger: sent again, and said so', async () => {
  const t = await engine()
  await t.whisper('Bo', 'mina uppdrag')
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  await pass(mortal(t.world, 2, 'after').world).catch(() => undefined) // claim, send
  expect(t.sent()).toHaveLength(1)
  await looked(t, '2026-06-03T06:04:59Z')
  expect(t.sent()).toHaveLength(0)
  await looked(t, '2026-06-03T06:05:00Z')
  expect(t.sent()).toHaveLength(1)
  expect(await t.ledger()).toEqual([
    expect.objectContaining({ status: 'delivered', attempts: 2, maybeTwice: true }),
  ])
  await t.end()
})

/** Does something the first time that a commit has been made. */
function afterFirstCommit(world: World, then: () => Promise<unknown>): World {
  let done = false
  return {
    ...world,
    store: {
      ...world.store,
      async commit(pk, ops) {
        const etags = await world.store.commit(pk, ops)
        if (!done) {
          done = true
          await then()
        }
        return etags
      },
    },
  }
}

test('a machine that stands still for three days after a claim, while another copy runs: it does not send what is no longer its own', async () => {
  const t = await engine()
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  await pass(
    afterFirstCommit(t.world, () => looked(t, '2026-06-03T06:05:00Z', '2026-06-06T06:00:00Z')),
  )
  expect(t.sent()).toHaveLength(1)
  expect(await t.ledger()).toEqual([
    expect.objectContaining({ status: 'delivered', attempts: 2, maybeTwice: true }),
  ])
  await t.end()
})

test('the same with nobody else there: it is sent as things stand then, and nothing may be doubled', async () => {
  const t = await engine()
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  await pass(afterFirstCommit(t.world, async () => t.at('2026-06-08T06:00:00Z')))
  expect(t.sent()).toEqual([])
  await looked(t, '2026-06-08T06:01:00Z')
  expect(t.sent()).toEqual([expect.stringContaining('om 2 dagar')])
  expect((await t.ledger())[0]).not.toHaveProperty('maybeTwice')
  await t.end()
})

test('posts before it that take their time: what the claim does not hold long enough for waits for the next look, without a doubt', async () => {
  const t = await engine()
  const { home } = await t.group()
  const now = new Date('2026-06-03T06:00:00Z')
  t.at(now.toISOString())
  const posts = Array.from({ length: 25 }, (_, index) =>
    pendingDelivery({
      pk: t.pk,
      id: `n${String(index).padStart(2, '0')}`,
      now,
      to: { kind: 'group' },
      purpose: 'other',
      message: { text: `Nummer ${index}` },
    }),
  )
  await t.store.commit(
    t.pk,
    posts.map((doc) => ({ op: 'create', doc: keyed(doc, []) })),
  )
  let ms = now.getTime()
  // As long as the sender waits for an answer.
  t.channel.send = ({ id }) => {
    if (id === home.id) t.at(new Date((ms += 15_000)).toISOString())
  }
  await t.pass()
  expect(t.sent()).toHaveLength(16)
  t.channel.send = undefined
  await looked(t, '2026-06-03T06:10:00Z')
  expect(t.sent()).toHaveLength(9)
  expect((await t.ledger()).filter((delivery) => 'maybeTwice' in delivery)).toEqual([])
  expect(states(await t.ledger())).toBe('delivered 25')
  await t.end()
})

test('a store that fails for a while: later, and once', async () => {
  const t = await engine()
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  const broken: World = {
    ...t.world,
    store: { ...t.world.store, commit: () => Promise.reject(new Error('disk full')) },
  }
  await expect(pass(broken)).resolves.toEqual({ woken: 1, failed: 1 })
  expect(t.sent()).toEqual([])
  await looked(t, '2026-06-03T06:00:30Z')
  expect(t.sent()).toHaveLength(1)
  await t.end()
})

test('a store that cannot be read: the pass says so', async () => {
  const t = await engine()
  const away: World = {
    ...t.world,
    store: { ...t.world.store, scan: () => Promise.reject(new Error('no such file')) },
  }
  await expect(pass(away)).rejects.toThrow('no such file')
  await t.end()
})
