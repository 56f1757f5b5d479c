import { commands } from './chat/commands/index.ts'
import { createBot } from './chat/hear.ts'
import type { Config } from './config.ts'
import { createMetrics } from './metrics.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { createTeams, type Trust } from './teams/teams.ts'
import { textsIn } from './text/texts.ts'
import type { Log, World } from './world.ts'

/** What the process gives the bot, and what only tests change. */
export interface Outside {
  readonly now: () => Date
  readonly newId: () => string
  /** From 0 (inclusive) to 1: spreads retries apart. */
  readonly random: () => number
  readonly log: Log
  readonly trust?: Trust
  readonly openStore?: (config: Config, now: () => Date) => Promise<Store> | Store
}

/** A running bot. */
export interface Running {
  readonly port: number
  readonly world: World
  /** Resolves when no turn runs and all that turns set in motion is sent. */
  idle(): Promise<void>
  /** Takes no more, lets what runs end for at most `graceMs`, closes the store. */
  stop(graceMs?: number): Promise<void>
}

/** Builds the world, opens the door and starts the clock. */
export async function start(config: Config, outside: Outside): Promise<Running> {
  const { now, newId, log } = outside
  const metrics = createMetrics(now)
  // The bot's own registration is its identity towards Azure too, where it is a managed one.
  const managedIdentityClientId = config.app?.type === 'UserAssignedMSI' ? config.app.id : undefined
  const store = metrics.store(await (outside.openStore?.(config, now)
    ?? openStore({ ...config, managedIdentityClientId }, { now, random: outside.random, onCharge: (ru) => metrics.charged(ru) })))
  const teams = createTeams({ config, now, newId, log, trust: outside.trust })
  const world: World = { now, newId, store, log, messenger: metrics.messenger(teams.messenger), publicUrl: config.publicUrl }
  const bot = metrics.bot(createBot(world, commands))
  const apology = (reference: string, locale?: string): string => textsIn(locale?.startsWith('en') ? 'en' : 'sv').talk.fault({ reference })
  const door = await teams.open({
    bot, apology,
    routes: [
      { path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) },
      { path: '/ready', handle: async () => ready(store) },
      { path: '/metrics', handle: async () => ({ status: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }, body: await metrics.text() }) },
    ],
  })
  return {
    port: door.port, world,
    idle: () => door.idle(),
    async stop(graceMs = 10_000) {
      await door.close(graceMs)
      await store.close()
    },
  }
}

async function ready(store: Store): Promise<{ status: number; body: object }> {
  try {
    await store.get('ready', 'ready')
    return { status: 200, body: { status: 'ready' } }
  } catch {
    return { status: 503, body: { status: 'store out of reach' } }
  }
}
