import { isLoopback } from './loopback.ts'

/** Everything that can be set from outside, checked. The README's table of settings tells the same. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly logLevel: LogLevel
  readonly production: boolean
  /** Where people reach the bot's own pages, without a trailing slash. */
  readonly publicUrl: string
  readonly reminderTickSeconds: number
  /** How long a jump of the machine's clock must stand before anything follows it. */
  readonly clockTrustSeconds: number
  readonly store: StoreConfig
  /** The bot's registration. Absent: local mode, without sign-in and for this machine only. */
  readonly app?: AppConfig
  /** Entra tenants that may talk to the bot. Empty, in local mode only: any. */
  readonly allowedTenants: readonly string[]
}

type StoreConfig =
  | { readonly kind: 'sqlite' }
  /** Without a key the bot signs in with its managed identity. */
  | {
      readonly kind: 'cosmos'
      readonly endpoint: string
      readonly database: string
      readonly container: string
      readonly key?: string
    }

type AppConfig = { readonly id: string; readonly tenantId: string } & (
  | { readonly type: 'SingleTenant'; readonly password: string }
  | { readonly type: 'UserAssignedMSI' }
)

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** Refused settings, all of them at once; each names its key and the cure, and never shows a secret's value. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`the settings are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Environment -> checked, frozen settings. An empty value counts as absent. Throws `ConfigError`. */
export function readConfig(env: Env): Config {
  const faults: string[] = []
  const fault = (key: string, wrong: string, cure: string): void =>
    void faults.push(`${key} ${wrong}. ${cure}`)
  const text = (key: string): string | undefined => env[key]?.trim() || undefined
  const whole = (key: string, fallback: number, from: number, to: number): number => {
    const given = text(key)
    if (given === undefined) return fallback
    if (/^\d{1,9}$/.test(given) && Number(given) >= from && Number(given) <= to)
      return Number(given)
    fault(
      key,
      `is not a whole number from ${from} to ${to}: ${JSON.stringify(given)}`,
      `Set it to such a number, or leave it out for ${fallback}.`,
    )
    return fallback
  }

  const port = whole('PORT', 3978, 0, 65_535)
  const host = text('HOST') ?? '127.0.0.1'
  const production = text('NODE_ENV') === 'production'
  const app = readApp(text, fault)
  if (!app && !text('MicrosoftAppId')) checkLocal(host, production, fault)
  const level = (text('LOG_LEVEL') ?? 'info').toLowerCase()
  const logLevel = LOG_LEVELS.find((known) => known === level)
  if (!logLevel)
    fault(
      'LOG_LEVEL',
      `is not a level: ${JSON.stringify(level)}`,
      `Use one of ${LOG_LEVELS.join(', ')}.`,
    )

  const config: Config = {
    port,
    host,
    dataDir: text('DATA_DIR') ?? './data',
    logLevel: logLevel ?? 'info',
    production,
    publicUrl:
      readPublicUrl(text, fault) ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    reminderTickSeconds: whole('REMINDER_TICK_SECONDS', 30, 1, 3600),
    clockTrustSeconds: whole('CLOCK_TRUST_SECONDS', 600, 0, 86_400),
    store: readStore(text, production, fault),
    ...(app && { app }),
    allowedTenants: readTenants(text, app, fault),
  }
  if (faults.length > 0) throw new ConfigError(faults)
  Object.freeze(config.store)
  Object.freeze(config.app)
  Object.freeze(config.allowedTenants)
  return Object.freeze(config)
}

type Text = (key: string) => string | undefined
type Fault = (key: string, wrong: string, cure: string) => void

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function checkLocal(host: string, production: boolean, fault: Fault): void {
  const cure =
    'Set MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword (or MicrosoftAppType=UserAssignedMSI)'
  if (production)
    fault(
      'MicrosoftAppId',
      'is absent in production, where the bot would answer anyone',
      `${cure}, or unset NODE_ENV.`,
    )
  if (!isLoopback(host))
    fault(
      'HOST',
      `is ${JSON.stringify(host)} while MicrosoftAppId is absent, so anyone on the network could speak as anyone`,
      `Set HOST=127.0.0.1. To be reached from outside: ${cure}.`,
    )
}

function readApp(text: Text, fault: Fault): AppConfig | undefined {
  const id = text('MicrosoftAppId')
  const tenantId = text('MicrosoftAppTenantId')
  const password = text('MicrosoftAppPassword')
  const given = text('MicrosoftAppType') ?? 'SingleTenant'
  if (!id) {
    if (password)
      fault(
        'MicrosoftAppPassword',
        'is set without MicrosoftAppId',
        'Set both for a registered bot, or neither for local mode.',
      )
    return undefined
  }
  if (!GUID.test(id))
    fault(
      'MicrosoftAppId',
      'is not a GUID',
      'Copy the application (client) id of the app registration.',
    )
  if (!tenantId || !GUID.test(tenantId))
    fault(
      'MicrosoftAppTenantId',
      tenantId ? 'is not a GUID' : 'is absent',
      'Copy the directory (tenant) id of the app registration.',
    )
  const type = given.toLowerCase()
  if (type === 'userassignedmsi') {
    if (password)
      fault(
        'MicrosoftAppPassword',
        'is set for a managed identity',
        'Remove it: a managed identity has no password.',
      )
    return { id, tenantId: tenantId ?? '', type: 'UserAssignedMSI' }
  }
  if (type === 'multitenant')
    fault(
      'MicrosoftAppType',
      'is MultiTenant, which Microsoft closed for new bots and which would let any tenant in',
      'Register the bot as SingleTenant or UserAssignedMSI.',
    )
  else if (type !== 'singletenant')
    fault(
      'MicrosoftAppType',
      `is not known: ${JSON.stringify(given)}`,
      'Use SingleTenant or UserAssignedMSI.',
    )
  else if (!password)
    fault(
      'MicrosoftAppPassword',
      'is absent',
      'Set the client secret, or use MicrosoftAppType=UserAssignedMSI.',
    )
  return { id, tenantId: tenantId ?? '', type: 'SingleTenant', password: password ?? '' }
}

function readTenants(text: Text, app: AppConfig | undefined, fault: Fault): readonly string[] {
  const given = text('ALLOWED_TENANTS')
  if (!given) return app ? [app.tenantId.toLowerCase()] : []
  const tenants = given
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '')
  const wrong = tenants.filter((one) => !GUID.test(one))
  if (wrong.length > 0)
    fault(
      'ALLOWED_TENANTS',
      `holds what is not a tenant id: ${wrong.map((one) => JSON.stringify(one)).join(', ')}`,
      'List Entra tenant ids (GUIDs) with commas between.',
    )
  return tenants
}

function readStore(text: Text, production: boolean, fault: Fault): StoreConfig {
  const kind = (text('STORE') ?? 'sqlite').toLowerCase()
  if (kind === 'sqlite') return { kind }
  if (kind !== 'cosmos')
    fault('STORE', `is not known: ${JSON.stringify(kind)}`, 'Use sqlite or cosmos.')
  if (kind !== 'cosmos') return { kind: 'sqlite' }
  const key = text('COSMOS_KEY')
  const need = (name: string, example: string): string => {
    const value = text(name)
    if (!value) fault(name, 'is absent while STORE=cosmos', `Set it, as ${name}=${example}.`)
    return value ?? ''
  }
  const endpoint = need('COSMOS_ENDPOINT', 'https://<account>.documents.azure.com:443/')
  const database = need('COSMOS_DATABASE', 'klubban')
  const container = need('COSMOS_CONTAINER', 'klubban')
  const url = URL.parse(endpoint)
  // A service name without a dot is a neighbour in the same compose file or pod: where emulators live.
  const near = url !== null && (isLoopback(url.hostname) || !url.hostname.includes('.'))
  if (endpoint && !(url?.protocol === 'https:' || (url?.protocol === 'http:' && near)))
    fault(
      'COSMOS_ENDPOINT',
      'is not an https address',
      "Copy the account's URI, as https://<account>.documents.azure.com:443/.",
    )
  if (key && (production || !near))
    fault(
      'COSMOS_KEY',
      'is set for an account that is not an emulator on this machine',
      "Remove it, and give the bot's managed identity the role Cosmos DB Built-in Data Contributor.",
    )
  return { kind: 'cosmos', endpoint, database, container, ...(key && { key }) }
}

function readPublicUrl(text: Text, fault: Fault): string | undefined {
  const given = text('PUBLIC_URL')
  if (!given) return undefined
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    fault(
      'PUBLIC_URL',
      `is not a plain web address: ${JSON.stringify(given)}`,
      'Set the address people reach the bot at, as https://klubban.example.se.',
    )
  return given.replace(/\/+$/, '')
}
