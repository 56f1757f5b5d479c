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

type Figures = ReturnType<typeof figuresIn>

/** All that is counted, in the order in which it is told. */
function figuresIn(registry: Registry) {
  const registers = [registry]
  const counter = <Label extends string = never>(name: string, help: string, ...labels: Label[]) =>
    new Counter({ name, help, labelNames: labels, registers })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, buckets, registers })
  return {
    turns: counter('klubban_turns_total', 'Sentences and events taken up', 'kind'),
    faults: counter(
      'klubban_faults_total',
      'Turns that failed for a reason that is not the person’s',
    ),
    refusals: counter(
      'klubban_refusals_total',
      'Sentences refused, by reason; unknown: not understood',
      'why',
    ),
    turnedAway: counter(
      'klubban_turned_away_total',
      'Requests turned away at the door, by status; 401: not proven to be Teams',
      'status',
    ),
    seconds: histogram(
      'klubban_turn_seconds',
      'Time from a sentence to its answer',
      [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    ),
    sends: counter('klubban_sends_total', 'Posts to Teams by outcome', 'outcome'),
    operations: counter('klubban_store_operations_total', 'Round trips to the store', 'op'),
    units: counter('klubban_store_ru_total', 'Request units charged by Cosmos DB'),
    backlog: gauge('klubban_due_backlog', 'Documents that were due at the latest pass'),
    late: histogram(
      'klubban_reminders_late_seconds',
      'How long after its time each thing due was found',
      [30, 60, 120, 300, 900, 3600, 21_600, 86_400],
    ),
    stuck: gauge(
      'klubban_due_stuck',
      'Groups in which something due could not be done at the latest pass',
    ),
    passedAt: gauge(
      'klubban_pass_timestamp_seconds',
      'When the latest pass over what is due ended, Unix time',
    ),
  }
}

export function createMetrics(now: () => Date): Metrics {
  const registry = new Registry()
  const figures = figuresIn(registry)
  return {
    bot: (bot) => measuredBot(bot, figures, now),
    store: (store) => countedStore(store, figures),
    messenger: (messenger) => countedMessenger(messenger, figures),
    tally: {
      refused: (why) => figures.refusals.inc({ why }),
      late: (ms) => figures.late.observe(Math.max(0, ms) / 1000),
    },
    passed({ woken, failed }) {
      figures.backlog.set(woken)
      figures.stuck.set(failed)
      figures.passedAt.set(now().getTime() / 1000)
    },
    turnedAway: (status) => figures.turnedAway.inc({ status: String(status) }),
    charged: (ru) => figures.units.inc(ru),
    text: () => registry.metrics(),
    async pulse() {
      return Object.fromEntries(
        (await registry.getMetricsAsJSON()).map((metric) => [metric.name, shown(metric as Metric)]),
      )
    },
  }
}

function measuredBot(bot: Bot, { turns, faults, seconds }: Figures, now: () => Date): Bot {
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
}

function countedStore(store: Store, { operations }: Figures): Store {
  const op = <R>(name: string, work: R): R => {
    operations.inc({ op: name })
    return work
  }
  return {
    get: (pk, id) => op('get', store.get(pk, id)),
    list: (pk, range) => op('list', store.list(pk, range)),
    scan: (index, spec) => op('scan', store.scan(index, spec)),
    commit: (pk, ops) => op('commit', store.commit(pk, ops)),
    all: (reading) => store.all(reading),
    close: () => store.close(),
  }
}

function countedMessenger(messenger: Messenger, { sends }: Figures): Messenger {
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
  return {
    send: (to, message) => counted(messenger.send(to, message)),
    update: (to, id, message) => counted(messenger.update(to, id, message)),
    ...(messenger.meeting && { meeting: (of, id) => messenger.meeting!(of, id) }),
    openPersonal: (from, account) => messenger.openPersonal(from, account),
    members: (of, teamId, most) => messenger.members(of, teamId, most),
    member: (of, account, teamId) => messenger.member(of, account, teamId),
  }
}

/** One of them as the registry tells of it. */
interface Metric {
  readonly name: string
  readonly values: readonly {
    readonly value: number
    readonly labels: Readonly<Record<string, string>>
    readonly metricName?: string
  }[]
}

/** One number where a metric has one, else its numbers by label or part. */
function shown({ name, values }: Metric): unknown {
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
