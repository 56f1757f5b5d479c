import type { Delivery } from '../../src/delivery/delivery.ts'
import { pass, type PassReport } from '../../src/reminders/pass.ts'
import type { Doc, Op, Range, Scan, Store } from '../../src/store/store.ts'
import type { Message } from '../../src/text/message.ts'
import type { Conversation, Messenger, World } from '../../src/world.ts'
import { changeGroup } from '../chat/given.ts'
import { talk, type Talk } from '../chat/talk.ts'

/** Noon on Monday 1 June 2026 in Stockholm, when the tests' actions are given. */
export const START = '2026-06-01T10:00:00Z'

export interface Engine extends Talk {
  /** The world in which sentences are heard; `world` is the clock's. */
  readonly botWorld: World
  pass(): Promise<PassReport>
  /** What reached the made channel since last asked: `private-Bo: text`. */
  sent(): string[]
  /** The whole ledger, oldest first. */
  ledger(): Promise<readonly Delivery[]>
  /** Called before each post; what it throws is what the channel answers. */
  channel: { send?: (to: Conversation, message: Message) => void; open?: () => void }
  /** Operations of the store since last asked. */
  operations(): Record<'reads' | 'commits', number>
}

/** A group of five with a clock, a ledger and a channel that can be told how to answer. */
export async function engine(
  names?: readonly string[],
  openStore?: Parameters<typeof talk>[1],
): Promise<Engine> {
  const t = await talk(names, openStore)
  await withoutNight(t.store, t.pk)
  // A day more than by default, so that more is due.
  await changeGroup(t, (group) => ({
    ...group,
    settings: { ...group.settings, reminderDays: [7, 1] },
  }))
  t.at(START)
  const counts = { reads: 0, commits: 0 }
  const channel: Engine['channel'] = {}
  const { messenger } = t.world
  const { send, openPersonal } = messenger
  Object.assign<Messenger, Partial<Messenger>>(messenger, {
    send: async (to, message) => {
      channel.send?.(to, message)
      return send(to, message)
    },
    openPersonal: async (from, account) => {
      channel.open?.()
      return openPersonal(from, account)
    },
  })
  const world: World = { ...t.world, store: counting(t.world.store, counts) }
  return {
    ...t,
    botWorld: t.world,
    world,
    channel,
    pass: () => pass(world),
    sent: () => t.posts().map(({ to, message }) => `${to}: ${message.text}`),
    ledger: async () =>
      (await t.store.list<Delivery>(t.pk, { index: 'ledger', limit: 1000 })).items.map(
        ({ doc }) => doc,
      ),
    operations() {
      const taken = { ...counts }
      counts.reads = 0
      counts.commits = 0
      return taken
    },
  }
}

/** Takes away the nightly look at the roster, which is no reminder and has tests of its own. */
export const withoutNight = (store: Store, pk: string) =>
  store.commit(pk, [{ op: 'delete', id: 'roster' }])

function counting(store: Store, counts: { reads: number; commits: number }): Store {
  const read = <T>(result: T): T => {
    counts.reads += 1
    return result
  }
  return {
    ...store,
    get: <T extends Doc>(pk: string, id: string) => read(store.get<T>(pk, id)),
    list: <T extends Doc>(pk: string, range: Range) => read(store.list<T>(pk, range)),
    scan: (index: string, spec: Scan) => read(store.scan(index, spec)),
    commit(pk: string, ops: readonly Op[]) {
      counts.commits += 1
      return store.commit(pk, ops)
    },
  }
}

/** The first line of each, in order of letters. */
export const firstLines = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.split('\n')[0] ?? '').sort((a, b) => a.localeCompare(b))

/** The states in the ledger, counted: `delivered 2, pending 1`. */
export function states(ledger: readonly Delivery[]): string {
  return [...Map.groupBy(ledger, ({ status }) => status)]
    .map(([status, all]) => `${status} ${all.length}`)
    .sort()
    .join(', ')
}
