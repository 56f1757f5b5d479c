/**
 * The bot as `src/index.ts` runs it, in a process that a test may kill. Its clock stands still until the test moves it, its ticker looks when
 * told to, and it dies by SIGKILL at a commit that the test names. All else is the real thing.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { flushCompileCache } from 'node:module'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import { start } from '../../src/start.ts'
import { STANDBY_MS } from '../../src/reminders/clock-lease.ts'
import { openStore } from '../../src/store/open.ts'
import type { Op, Store } from '../../src/store/store.ts'

/** A commit of a reminder's life: the claim with its entry in the ledger, the personal chat remembered, the ledger told how it went. */
export type Commit = 'claim' | 'chat' | 'settle'
export type Order =
  | { readonly order: 'start'; readonly at: string }
  | { readonly order: 'tick'; readonly at: string }
  | { readonly order: 'die'; readonly when: 'before' | 'after'; readonly commit: Commit }
export type Report =
  /** `trouble`: an answer or a write has failed in it, as happens on a machine with too much to do. */
  | { readonly report: 'loaded' | 'armed' | 'trouble' }
  | { readonly report: 'started'; readonly port: number }
  /** A pass has ended, in which so much was due. */
  | { readonly report: 'looked'; readonly woken: number }

let clock = new Date(0)
let woken = 0
let due: (() => void) | undefined
let death: (Order & { readonly order: 'die' }) | undefined

const tell = (report: Report): void => void process.send?.(report)
const random = (): number => randomInt(2 ** 32) / 2 ** 32
const config = readConfig(process.env)
const log = pino({ level: config.logLevel, base: undefined }, pino.destination(2))

/** So that the connector can tell which copy a post came from. */
subscribe('undici:request:create', (message) => {
  ;(message as { request: { addHeader(name: string, value: string): void } }).request.addHeader(
    'x-copy',
    process.env['COPY'] ?? '',
  )
})

function commitOf(ops: readonly Op[]): Commit | undefined {
  const docs = ops.flatMap((op) => (op.op === 'delete' ? [] : [op.doc]))
  const deliveries = docs.filter((doc): doc is Delivery => doc.type === 'delivery')
  if (deliveries.some(({ status }) => status === 'delivered')) return 'settle'
  if (
    deliveries.some((delivery) => delivery.status === 'pending' && delivery.claimedAt !== undefined)
  )
    return 'claim'
  return docs.some(({ type }) => type === 'user') ? 'chat' : undefined
}

const troubled =
  (write: (values: object, message: string) => void) =>
  (values: object, message: string): void => {
    if (
      /^(?:a post was not delivered|what was due could not be done|posts were left to the clock)$/.test(
        message,
      )
    )
      tell({ report: 'trouble' })
    write(values, message)
  }

const mortal = (store: Store): Store => ({
  ...store,
  async commit(pk, ops) {
    const mine = death && commitOf(ops) === death.commit
    if (mine && death?.when === 'before') process.kill(process.pid, 'SIGKILL')
    const etags = await store.commit(pk, ops)
    if (mine) process.kill(process.pid, 'SIGKILL')
    return etags
  },
})

async function run(at: string): Promise<void> {
  clock = new Date(at)
  const running = await start(config, {
    now: () => clock,
    newId: () => randomBytes(16).toString('hex'),
    random,
    log: {
      debug: log.debug.bind(log),
      warn: troubled(log.warn.bind(log)),
      error: troubled(log.error.bind(log)),
      info: (values: { woken?: number }, message: string) => {
        woken += values.woken ?? 0
        log.info(values, message)
      },
    },
    schedule: (work, ms) => {
      // The ticker's, and none that watches over a look.
      if (ms !== config.reminderTickSeconds * 1000 && ms !== STANDBY_MS) return () => undefined
      due = work
      tell({ report: 'looked', woken })
      woken = 0
      return () => undefined
    },
    openStore: async (settings, now) => mortal(await openStore(settings, { now, random })),
  })
  tell({ report: 'started', port: running.port })
  // It will not end in a way that leaves time for it.
  flushCompileCache()
}

process.on('message', (order: Order) => {
  switch (order.order) {
    case 'start':
      return void run(order.at)
    case 'tick': {
      clock = new Date(order.at)
      return due?.()
    }
    case 'die': {
      death = order
      return tell({ report: 'armed' })
    }
  }
})
process.on('disconnect', () => process.exit())
tell({ report: 'loaded' })
