import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Bot } from './say/bot.ts'
import type { Store } from './store/store.ts'
import { DeliveryError, type Messenger, type Tally } from './world.ts'

/** What an operator can see of the bot from outside, as Prometheus text. Wrapped around the ports; the product knows nothing of it. */
export interface Metrics {
  readonly bot: (bot: Bot) => Bot
  readonly store: (store: Store) => Store
  readonly messenger: (messenger: Messenger) => Messenger
  readonly tally: Tally
  /** After each pass: how much was due, and in how many groups something could not be done. */
  passed(values: { readonly woken: number; readonly failed: number }): void
  /** Somebody was turned away at the door: not proven to be Teams, or not let in. */
  turnedAway(status: number): void
  /** Request units charged by Cosmos DB. */
  charged(ru: number): void
  /** As Prometheus text. */
  text(): Promise<string>
  /** The same figures for a log line, without histograms' buckets. */
  pulse(): Promise<Readonly<Record<string, unknown>>>
}

export function createMetrics(now: () => Date): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const turns = new Counter({
    name: 'klubban_turns_total',
    help: 'Sentences and events taken up',
    labelNames: ['kind'],
    registers,
  })
  const faults = new Counter({
    name: 'klubban_faults_total',
    help: 'Turns that failed for a reason that is not the person’s',
    registers,
  })
  const refusals = new Counter({
    name: 'klubban_refusals_total',
    help: 'Sentences refused, by reason; unknown: not understood',
    labelNames: ['why'],
    registers,
  })
  const turnedAway = new Counter({
    name: 'klubban_turned_away_total',
    help: 'Requests turned away at the door, by status; 401: not proven to be Teams',
    labelNames: ['status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'klubban_turn_seconds',
    help: 'Time from a sentence to its answer',
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const sends = new Counter({
    name: 'klubban_sends_total',
    help: 'Posts to Teams by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const operations = new Counter({
    name: 'klubban_store_operations_total',
    help: 'Round trips to the store',
    labelNames: ['op'],
    registers,
  })
  const units = new Counter({
    name: 'klubban_store_ru_total',
    help: 'Request units charged by Cosmos DB',
    registers,
  })
  const backlog = new Gauge({
    name: 'klubban_due_backlog',
    help: 'Documents that were due at the latest pass',
    registers,
  })
  const late = new Histogram({
    name: 'klubban_reminders_late_seconds',
    help: 'How long after its time each thing due was found',
    buckets: [30, 60, 120, 300, 900, 3600, 21_600, 86_400],
    registers,
  })
  const stuck = new Gauge({
    name: 'klubban_due_stuck',
    help: 'Groups in which something due could not be done at the latest pass',
    registers,
  })
  const passedAt = new Gauge({
    name: 'klubban_pass_timestamp_seconds',
    help: 'When the latest pass over what is due ended, Unix time',
    registers,
  })

  const measured = async <R>(kind: string, turn: () => Promise<R>): Promise<R> => {
    const began = now().getTime()
    turns.inc({ kind })
    try {
      return await turn()
    } catch (error) {
      faults.inc()
      throw error
    } finally {
      seconds.observe(Math.max(0, now().getTime() - began) / 1000)
    }
  }
  const counted = async <R>(work: Promise<R>): Promise<R> => {
    try {
      const result = await work
      sends.inc({ outcome: 'delivered' })
      return result
    } catch (error) {
      sends.inc({ outcome: error instanceof DeliveryError ? error.outcome : 'fault' })
      throw error
    }
  }
  const op = <R>(name: string, work: R): R => {
    operations.inc({ op: name })
    return work
  }

  return {
    bot: (bot) => {
      const { tap, suggest, suggested, find, given } = bot
      return {
        ...bot,
        hear: (incoming) => measured('sentence', () => bot.hear(incoming)),
        happened: (event) => measured('event', () => bot.happened(event)),
        ...(tap && { tap: (pressed) => measured('press', () => tap(pressed)) }),
        ...(suggest && { suggest: (asked) => measured('form', () => suggest(asked)) }),
        ...(suggested && { suggested: (filled) => measured('form', () => suggested(filled)) }),
        ...(given && { given: (answer) => measured('file', () => given(answer)) }),
        ...(find && { find: (search) => measured('search', () => find(search)) }),
      }
    },
    store: (store) => ({
      get: (pk, id) => op('get', store.get(pk, id)),
      list: (pk, range) => op('list', store.list(pk, range)),
      scan: (index, spec) => op('scan', store.scan(index, spec)),
      commit: (pk, ops) => op('commit', store.commit(pk, ops)),
      all: (reading) => store.all(reading),
      close: () => store.close(),
    }),
    messenger: (messenger) => ({
      send: (to, message) => counted(messenger.send(to, message)),
      update: (to, id, message) => counted(messenger.update(to, id, message)),
      ...(messenger.meeting && { meeting: (of, id) => messenger.meeting!(of, id) }),
      openPersonal: (from, account) => messenger.openPersonal(from, account),
      members: (of, teamId, most) => messenger.members(of, teamId, most),
      member: (of, account, teamId) => messenger.member(of, account, teamId),
    }),
    tally: {
      refused: (why) => refusals.inc({ why }),
      late: (ms) => late.observe(Math.max(0, ms) / 1000),
    },
    passed({ woken, failed }) {
      backlog.set(woken)
      stuck.set(failed)
      passedAt.set(now().getTime() / 1000)
    },
    turnedAway: (status) => turnedAway.inc({ status: String(status) }),
    charged: (ru) => units.inc(ru),
    text: () => registry.metrics(),
    async pulse() {
      return Object.fromEntries(
        (await registry.getMetricsAsJSON()).map((metric) => [
          metric.name,
          figure(metric as Figures),
        ]),
      )
    },
  }
}

interface Figures {
  readonly name: string
  readonly values: readonly {
    readonly value: number
    readonly labels: Readonly<Record<string, string>>
    readonly metricName?: string
  }[]
}

/** One number where a metric has one, else its numbers by label or part. */
function figure({ name, values }: Figures): unknown {
  const parts = values.flatMap(({ value, labels, metricName = '' }): [string, number][] =>
    metricName.endsWith('_bucket')
      ? []
      : [
          [
            metricName === '' ? Object.values(labels).join() : metricName.slice(name.length + 1),
            value,
          ],
        ],
  )
  const [only] = parts
  return parts.length === 1 && only?.[0] === '' ? only[1] : Object.fromEntries(parts)
}
