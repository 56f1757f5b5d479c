import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { commands } from './acts/index.ts'
import { linkPaths } from './delivery/sealed-links.ts'
import { createLinkLimit } from './pages/link-limit.ts'
import { linkPage } from './pages/link-page.ts'
import { createFlood, type Flood } from './doors/rate-limit.ts'
import { createBot } from './doors/hear.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { isDirect, isLoopback } from './loopback.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { asDocuments } from './store/as-documents.ts'
import { openStore } from './store/open.ts'
import { BusyError, type Store, type Trouble } from './store/store.ts'
import { seldom } from './scarce.ts'
import { pass, type PassReport } from './reminders/pass.ts'
import { startClock } from './reminders/start-clock.ts'
import type { TickerState } from './reminders/ticker.ts'
import type { Reply, Route } from './teams/server.ts'
import { createTeams, type Trust } from './teams/teams.ts'
import { languageFor, textsIn } from './language/texts.ts'
import type { Log, World } from './world.ts'

/** What the process gives the bot, and what only tests change. */
export interface Outside {
  readonly now: () => Date
  /** Where `now` comes from, when it may be wrong. */
  readonly clock?: Clock
  readonly newId: () => string
  /** From 0 (inclusive) to 1: spreads retries apart. */
  readonly random: () => number
  readonly log: Log
  /** Calls back once after so many milliseconds, unless the function it gives is called before. Absent: no clock runs by itself. */
  readonly schedule?: (work: () => void, ms: number) => () => void
  readonly trust?: Trust
  /** How fast people may speak. Absent: as fast as people do. */
  readonly flood?: Flood
  readonly openStore?: (
    config: Config,
    now: () => Date,
    onTrouble: (trouble: Trouble) => void,
  ) => Promise<Store> | Store
  /** Told once, when nothing that is written is kept any more: the process should end, and begin anew. */
  readonly end?: (why: string) => void
}

/** A running bot. */
export interface Running {
  readonly port: number
  readonly world: World
  /** One look at what is due, as the clock takes it every tick. */
  pass(): Promise<PassReport>
  /** Resolves when no turn runs and all that turns set in motion is sent. */
  idle(): Promise<void>
  /** Takes no more, lets what runs end for at most `graceMs`, then breaks it off, and closes the store. */
  stop(graceMs?: number): Promise<void>
}

/** Builds the world, opens the door and starts the clock. */
export async function start(config: Config, outside: Outside): Promise<Running> {
  const { now, newId, log } = outside
  const metrics = createMetrics(now)
  const { store, reach, trouble } = await storeFor(config, outside, metrics)
  await outside.clock?.begin(store)
  const teams = createTeams({
    config,
    now,
    newId,
    log,
    trust: outside.trust,
    onRefused: (status) => metrics.turnedAway(status),
  })
  const world: World = {
    now,
    ...(outside.clock && { ranBack: outside.clock.ranBack }),
    newId,
    store,
    log,
    messenger: metrics.messenger(teams.messenger),
    fingerprintOf: teams.fingerprintOf,
    publicUrl: config.publicUrl,
    tally: metrics.tally,
  }
  const bot = metrics.bot(createBot(world, commands, outside.flood ?? createFlood()))
  const tickMs = config.reminderTickSeconds * 1000
  const { look, ticker } = looksAtDue(world, outside, metrics, tickMs)
  const stopPulse = outside.schedule ? startPulse(metrics, log, outside.schedule) : undefined
  // What anybody on the network may ask for.
  const readiness = seldom(() => {
    const met = trouble()
    return met
      ? Promise.resolve({ status: 503, body: { status: TROUBLE[met] } })
      : ready(reach, ticker?.state(), now, tickMs)
  })
  const apology = (reference: string, locale?: string): string =>
    textsIn(languageFor(locale)).talk.fault({ reference })
  const door = await teams.open({ bot, apology, routes: routesOf(world, metrics, readiness) })
  return {
    port: door.port,
    world,
    pass: look,
    idle: () => door.idle(),
    async stop(graceMs) {
      stopPulse?.()
      await door.close(graceMs, ticker?.stop())
      await store.close()
    },
  }
}

const TROUBLE: Readonly<Record<Exclude<Trouble['kind'], 'worn'>, string>> = {
  damaged: 'the store is damaged',
  lost: 'what is written to the store is not kept',
}

/** The store with its figures; whether it can be reached, and what somebody must look at. */
async function storeFor(config: Config, outside: Outside, metrics: Metrics) {
  const { now, random, log } = outside
  // The bot's own registration is its identity towards Azure too, where it is a managed one.
  const managedIdentityClientId = config.app?.type === 'UserAssignedMSI' ? config.app.id : undefined
  let trouble: Exclude<Trouble['kind'], 'worn'> | undefined
  const onTrouble = (met: Trouble): void => {
    if (met.kind === 'worn') return log.warn({ why: met.why }, 'the store is not rewritten')
    if (trouble !== 'lost') trouble = met.kind
    log.error({ store: met.kind, why: met.why }, 'the store needs somebody to look at it')
    if (met.kind === 'lost') outside.end?.(met.why)
  }
  const engine =
    outside.openStore?.(config, now, onTrouble) ??
    openStore(
      { ...config, managedIdentityClientId },
      { now, random, onTrouble, onCharge: (ru) => metrics.charged(ru) },
    )
  const { store, reach } = watched(metrics.store(await engine))
  return { store: asDocuments(store), reach, trouble: () => trouble }
}

/** One look at what is due; and the clock that looks by itself, where there is a schedule. */
function looksAtDue(world: World, { clock, schedule }: Outside, metrics: Metrics, tickMs: number) {
  const before = async (): Promise<void> => {
    await clock?.note(world.store).catch((error: unknown) => {
      world.log.warn({ error: String(error) }, 'the store could not be told how late it is')
    })
  }
  const passed = (report: PassReport): void => metrics.passed(report)
  const look = async (): Promise<PassReport> => {
    await before()
    const report = await pass(world)
    passed(report)
    return report
  }
  return { look, ticker: schedule && startClock({ world, tickMs, schedule, before, passed }) }
}

/** Where no one reads /metrics, the log tells the same once a minute. Gives what ends it. */
function startPulse(
  metrics: Metrics,
  log: Log,
  schedule: NonNullable<Outside['schedule']>,
): () => void {
  let cancel: () => void
  const pulse = (): void => {
    metrics.pulse().then(
      (figures) => log.info({ metrics: figures }, 'pulse'),
      (error: unknown) => log.error({ error: String(error) }, 'no pulse'),
    )
    cancel = schedule(pulse, 60_000)
  }
  pulse()
  return () => cancel()
}

/** What is answered besides Teams: how the bot is, its figures, and the pages behind its links. */
function routesOf(
  world: World,
  metrics: Metrics,
  readiness: () => Promise<Reply>,
): readonly Route[] {
  const link = linkPage(
    world,
    createLinkLimit(() => performance.now()),
  )
  return [
    { path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) },
    { path: '/ready', handle: () => readiness() },
    {
      path: '/metrics',
      handle: async ({ raw }) =>
        isNear(raw)
          ? {
              status: 200,
              headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
              body: await metrics.text(),
            }
          : { status: 404 },
    },
    { path: `${linkPaths.ics}/:token`, handle: ({ params }) => link(params['token'] ?? '') },
    ...[linkPaths.file, linkPaths.pdf].map((path): Route => ({
      path: `${path}/:token/:name`,
      handle: ({ params }) => link(params['token'] ?? ''),
    })),
  ]
}

/** Whoever asks whether the bot is ready gives up after a few seconds. */
const READY_MS = 3000

/** The store, and a look at whether it can be read and, where the latest write met a store that could not, written. */
function watched(store: Store): { readonly store: Store; readonly reach: () => Promise<unknown> } {
  let written = true
  const commit: Store['commit'] = async (pk, ops) => {
    try {
      const etags = await store.commit(pk, ops)
      written = true
      return etags
    } catch (error) {
      if (error instanceof BusyError) written = false
      throw error
    }
  }
  const reach = async (): Promise<unknown> => {
    if (written) return store.get('ready', 'ready')
    return commit('ready', [
      { op: 'put', doc: { id: 'ready', pk: 'ready', type: 'ready', schema: 1, ttl: 60 } },
    ])
  }
  return { store: { ...store, commit }, reach }
}

/** Ready to serve: the store answers, and the clock has come through lately. */
async function ready(
  reach: () => Promise<unknown>,
  clock: TickerState | undefined,
  now: () => Date,
  tickMs: number,
): Promise<{ status: number; body: object }> {
  const quiet =
    clock &&
    clock.passes > 0 &&
    now().getTime() - (clock.lastGoodAt?.getTime() ?? 0) > Math.max(5 * tickMs, 300_000)
  if (quiet) return { status: 503, body: { status: 'the clock has not come through for a while' } }
  const asked = new AbortController()
  const late = sleep(READY_MS, false, { signal: asked.signal }).catch(() => false)
  const reached = await Promise.race([
    reach().then(
      () => true,
      () => false,
    ),
    late,
  ])
  asked.abort()
  return reached
    ? { status: 200, body: { status: 'ready' } }
    : { status: 503, body: { status: 'the store is out of reach' } }
}

/** From this machine itself, and not passed on by a proxy on it: the figures are for whoever runs the bot. */
const isNear = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '') && isDirect(request)
