import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Bot } from '../say/bot.ts'
import type { Config } from '../config.ts'
import type { Log, Messenger } from '../world.ts'
import { Adapter } from './adapter.ts'
import { Authentication } from './authentication.ts'
import { createApplication } from './bot-framework.ts'
import { createConnector } from './connector.ts'
import { tokenOf } from './credentials.ts'
import { CHANNEL, localGuard, teamsGuard, type Guard } from './guard.ts'
import { fileHosts, loopbackFileHosts, loopbackHosts, teamsHosts, type Hosts } from './hosts.ts'
import { createKeys, loadKeys, type KeySet } from './keys.ts'
import { messagesRoute } from './messages.ts'
import { createMessenger } from './messenger.ts'
import { createPace } from './pace.ts'
import { listen, type Route } from './server.ts'
import { createTurns } from './turns.ts'
import { createFingerprint, type Fingerprint } from './fingerprint.ts'
import { createUpload } from './upload.ts'

export interface TeamsParts {
  readonly config: Pick<Config, 'host' | 'port' | 'app' | 'allowedTenants'>
  readonly now: () => Date
  readonly newId: () => string
  readonly log: Log
  /** What only tests change. */
  readonly trust?: Trust | undefined
  /** Told of each that was turned away at the door, by its status. */
  readonly onRefused?: (status: number) => void
}

/** Whom the bot believes and how it signs in; the real ones are made of the settings. */
export interface Trust {
  readonly hosts?: Hosts
  /** Where files may be put. */
  readonly fileHosts?: Hosts
  readonly credentials?: ConfigurationServiceClientCredentialFactory
  /** The SDK's addresses for keys and tokens: all of them, or none. */
  readonly addresses?: Readonly<Record<string, string>>
  /** Where the signing keys come from, instead of the address. */
  readonly load?: () => Promise<KeySet>
  /** Whether Teams' rate limits are kept; they are when there is a registration. */
  readonly paced?: boolean
  /** How time passes before something is tried again. */
  readonly wait?: (ms: number) => Promise<void>
  /** How long a request waits for its turn. */
  readonly holdMs?: number
}

export interface Teams {
  readonly messenger: Messenger
  readonly fingerprintOf: Fingerprint
  /** Listens and answers. */
  open(door: DoorParts): Promise<Door>
}

interface DoorParts {
  readonly bot: Bot
  readonly apology: (reference: string, locale?: string) => string
  /** Health, metrics and the bot's own pages. */
  readonly routes?: readonly Route[]
}

interface Door {
  readonly port: number
  /** Resolves when no turn runs and all that turns set in motion is sent. */
  idle(): Promise<void>
  /**
   * Takes no more, and lets running turns and `others` end for at most `graceMs`. Then posts under way are broken off, and there is a moment to
   * write down how they stand.
   */
  close(graceMs?: number, others?: Promise<unknown>): Promise<void>
}

/** Where Teams publishes what it signs with. */
const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** How long turns under way may take to end. The platform must wait longer than this and the last words (infra/app.bicep). */
export const GRACE_MS = 8000

/** For the ledger to be told of posts that were broken off. */
export const LAST_WORDS_MS = 1500

/** Whether it ended within so many milliseconds. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const ended = new AbortController()
  const late = sleep(ms, false, { signal: ended.signal }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    ended.abort()
  }
}

const asTheSdkNamesThem = (app: NonNullable<Config['app']>) => ({
  MicrosoftAppId: app.id,
  MicrosoftAppType: app.type,
  MicrosoftAppTenantId: app.tenantId,
  ...('password' in app && { MicrosoftAppPassword: app.password }),
})

/** The bot's side of Teams, both ways: what it posts through, and the door where sentences come in. */
export function createTeams(parts: TeamsParts): Teams {
  const line = openLine(parts)
  const { messenger, fingerprintOf } = line
  return { messenger, fingerprintOf, open: (door) => openDoor(parts, line, door) }
}

type Line = ReturnType<typeof openLine>

/** What the bot reaches Teams through, and how it signs in there. */
function openLine({ config, now, trust = {} }: TeamsParts) {
  const { app: registration } = config
  const hosts = trust.hosts ?? (registration ? teamsHosts : loopbackHosts)
  const settings = registration ? { ...asTheSdkNamesThem(registration), ...trust.addresses } : {}
  const credentials = trust.credentials ?? new ConfigurationServiceClientCredentialFactory(settings)
  const patience = {
    wait: trust.wait ?? ((ms: number) => sleep(ms)),
    random: () => randomInt(1000) / 1000,
  }
  const connector = createConnector({
    token: tokenOf(credentials, registration?.id),
    hosts,
    now,
    proxy: registration !== undefined,
  })
  const files = {
    hosts: trust.fileHosts ?? (registration ? fileHosts : loopbackFileHosts),
    proxy: registration !== undefined,
  }
  const upload = createUpload({ ...files, now })
  const fingerprintOf = createFingerprint(files)
  // Nobody counts the calls in local mode.
  const pace = createPace({
    clock: () => performance.now(),
    wait: patience.wait,
    limited: trust.paced ?? registration !== undefined,
  })
  const messenger = createMessenger({ connector, pace, patience, tenants: config.allowedTenants })
  return { hosts, settings, credentials, patience, connector, upload, fingerprintOf, messenger }
}

async function openDoor(
  parts: TeamsParts,
  line: Line,
  { bot, apology, routes = [] }: DoorParts,
): Promise<Door> {
  const { config, newId, log, trust = {}, onRefused } = parts
  const { settings, credentials, patience, connector, upload, messenger } = line
  const authentication = new Authentication(settings, credentials)
  const adapter = new Adapter(authentication, settings, credentials)
  const turns = createTurns()
  const app = createApplication(adapter, {
    bot,
    messenger,
    turns,
    upload,
    patience,
    log,
    newId,
    apology,
    ...(trust.holdMs === undefined ? {} : { holdMs: trust.holdMs }),
  })
  const guard = guardOf(parts, line, authentication)
  const channels = config.app ? [CHANNEL] : [CHANNEL, 'emulator']
  const server = await listen(
    config.host,
    config.port,
    [messagesRoute({ guard, adapter, app, channels, onRefused }), ...routes],
    log,
  )
  return {
    port: server.port,
    idle: () => turns.idle(),
    async close(graceMs = GRACE_MS, others = Promise.resolve()) {
      // All of them: a turn may outlive its request, and a request ends after its turn.
      const work = (): Promise<unknown> => Promise.all([turns.idle(), others])
      const inTime = await within(graceMs, Promise.all([server.stop(), work()]))
      if (!inTime) log.warn({ running: turns.running }, 'what was under way is broken off')
      await Promise.all([connector, upload, line.fingerprintOf].map((one) => one.close()))
      if (!inTime) await within(LAST_WORDS_MS, work())
      await server.cut()
    },
  }
}

function guardOf(
  { config, now, log, trust = {} }: TeamsParts,
  { hosts }: Line,
  authentication: Authentication,
): Guard {
  const tenants = config.allowedTenants
  if (!config.app) return localGuard({ authentication, hosts, tenants })
  const metadata = trust.addresses?.['ToBotFromChannelOpenIdMetadataUrl'] ?? METADATA
  return teamsGuard({
    authentication,
    keys: createKeys({ now, log, load: trust.load ?? (() => loadKeys(metadata, true)) }),
    appId: config.app.id,
    hosts,
    tenants,
    now,
    log,
  })
}
