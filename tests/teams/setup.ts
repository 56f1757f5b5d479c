import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bot } from '../../src/say/bot.ts'
import type { Config } from '../../src/config.ts'
import { loopbackHosts } from '../../src/teams/hosts.ts'
import type { Route } from '../../src/teams/server.ts'
import { createTeams, type Teams, type Trust } from '../../src/teams/teams.ts'
import type { Log } from '../../src/world.ts'
import { StandInConnector, type Json } from './connector.ts'

export const APP = '11111111-2222-3333-4444-555555555555'
export const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'

export interface Logged {
  readonly level: string
  readonly values: Json
  readonly message: string
}

export interface Setup {
  readonly connector: StandInConnector
  readonly teams: Teams
  readonly url: string
  readonly port: number
  readonly logged: readonly Logged[]
  /** An ordinary message in a group chat, from this connector. */
  activity(changes?: Json): Json
  /** Posts a body to the door; strings as they are. */
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: string; headers: Headers }>
  idle(): Promise<void>
  /** Safe to repeat. */
  close(graceMs?: number): Promise<void>
}

/** Repeats what it hears. */
export const echo: Bot = {
  hear: (incoming) =>
    Promise.resolve({
      answer: { text: `du sa: ${incoming.text}` },
      deliver: () => Promise.resolve(),
    }),
  happened: () => Promise.resolve({ deliver: () => Promise.resolve() }),
}

interface Parts {
  readonly bot?: Bot
  readonly app?: Config['app']
  readonly allowedTenants?: readonly string[]
  readonly trust?: Trust
  readonly routes?: readonly Route[]
  readonly now?: () => Date
}

/** The real door with a stand-in connector behind it; local mode unless an app is given. */
export async function setup({
  bot = echo,
  app,
  allowedTenants = [],
  trust = {},
  routes = [],
  now = () => new Date(),
}: Parts = {}): Promise<Setup> {
  const connector = await new StandInConnector().open()
  const logged: Logged[] = []
  const at =
    (level: string) =>
    (values: object, message: string): void =>
      void logged.push({ level, values, message })
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  let ids = 0
  const teams = createTeams({
    config: { host: '127.0.0.1', port: 0, allowedTenants, ...(app && { app }) },
    now,
    newId: () => `ref${(ids += 1)}`,
    log,
    trust: {
      paced: false,
      wait: () => Promise.resolve(),
      ...(app && { hosts: loopbackHosts }),
      ...trust,
    },
  })
  const door = await teams.open({
    bot,
    apology: (reference, locale) => `fel ${reference} ${locale ?? ''}`.trim(),
    routes,
  })
  const url = `http://127.0.0.1:${door.port}`
  let closed: Promise<void> | undefined
  return {
    connector,
    teams,
    url,
    port: door.port,
    logged,
    activity: (changes = {}) => ({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' },
      recipient: { id: `28:${APP}`, name: 'Klubban' },
      conversation: { id: '19:grupp@thread.v2', conversationType: 'groupChat', tenantId: TENANT },
      text: 'hej',
      locale: 'sv-SE',
      channelData: { tenant: { id: TENANT } },
      ...changes,
    }),
    async post(body, headers = {}) {
      const text =
        typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text as string,
      })
      return { status: response.status, body: await response.text(), headers: response.headers }
    },
    idle: () => door.idle(),
    close(graceMs = 0) {
      return (closed ??= door.close(graceMs).then(() => connector.close()))
    },
  }
}

/** A place that publishes signing keys as login.botframework.com does, and the means to sign. */
export interface Keys {
  /** For `Trust`: the real JWT path with these keys, and a made token for what goes out. */
  readonly trust: Trust
  /** How often anyone asked for keys. */
  readonly asked: readonly string[]
  down: boolean
  /** What Entra signs with: also for other bots, other tenants, and this bot's own outgoing tokens. Its key id is `e1`. */
  readonly entra: KeyObject
  token(
    claims?: Json,
    options?: { readonly key?: KeyObject; readonly header?: Json; readonly signature?: string },
  ): string
  close(): Promise<void>
}

const pair = (): KeyObject =>
  createPrivateKey(
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
  )

export const stranger = pair()
const [channel, entra] = [pair(), pair()]
const HASHES: Readonly<Record<string, string>> = { RS384: 'sha384', RS512: 'sha512' }

export async function openKeys(serviceUrl: () => string): Promise<Keys> {
  const asked: string[] = []
  const jwk = (key: KeyObject, kid: string, more: Json = {}): Json => {
    const { n, e, kty } = key.export({ format: 'jwk' })
    return { kty, n, e, kid, use: 'sig', ...more }
  }
  const keys = {
    down: false,
    asked,
    entra,
    trust: {} as Trust,
    token(
      claims: Json = {},
      {
        key = channel,
        header = {},
        signature,
      }: { key?: KeyObject; header?: Json; signature?: string } = {},
    ): string {
      const part = (value: unknown): string =>
        Buffer.from(JSON.stringify(value)).toString('base64url')
      const seconds = Math.floor(Date.now() / 1000)
      const body = {
        serviceurl: serviceUrl(),
        iss: 'https://api.botframework.com',
        aud: APP,
        iat: seconds,
        nbf: seconds - 60,
        exp: seconds + 3600,
        ...claims,
      }
      const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'c1', ...header })}.${part(body)}`
      return `${signed}.${signature ?? sign(HASHES[String(header['alg'])] ?? 'sha256', Buffer.from(signed), key).toString('base64url')}`
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const documents: Record<string, unknown> = {
      '/channel': { issuer: 'https://api.botframework.com', jwks_uri: `${base}/channel/keys` },
      '/channel/keys': {
        keys: [
          jwk(channel, 'c1', { endorsements: ['msteams'] }),
          jwk(channel, 'c2', { endorsements: ['webchat'] }),
          jwk(channel, 'c3'),
          jwk(channel, 'c4', { endorsements: [] }),
        ],
      },
      '/emulator': { jwks_uri: `${base}/emulator/keys` },
      '/emulator/keys': { keys: [jwk(entra, 'e1')] },
    }
    const found = documents[request.url ?? '']
    response.writeHead(keys.down || !found ? 503 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(found ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  keys.trust = {
    addresses: {
      ValidateAuthority: 'false',
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: 'urn:botframework:azure',
      ToBotFromChannelOpenIdMetadataUrl: `${base}/channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${base}/emulator`,
    },
    credentials: {
      isValidAppId: (id: string) => Promise.resolve(id === APP),
      isAuthenticationDisabled: () => Promise.resolve(false),
      createCredentials: () =>
        Promise.resolve({
          appId: APP,
          signRequest: (request: { headers: Headers }) => {
            request.headers.set(
              'Authorization',
              `Bearer ${createHash('sha256').update('made').digest('hex')}`,
            )
            return Promise.resolve(request)
          },
        }),
    } as unknown as NonNullable<Trust['credentials']>,
  }
  return keys
}
