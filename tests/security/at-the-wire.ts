import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { unlimited, type Flood } from '../../src/doors/rate-limit.ts'
import { start, type Running } from '../../src/start.ts'
import { storeTool } from '../../src/store/tool.ts'
import { StandInConnector, type Json, type Member } from '../teams/connector.ts'
import { APP, openKeys, TENANT, type Keys } from '../teams/setup.ts'

/*
 * The bot as the process runs it, with tokens that are checked, on a file of SQLite: whoever attacks has an HTTP client and, where they are somebody's, that
 * person's Teams.
 */
export const GROUP = '19:grupp@thread.v2'

export interface Wire {
  readonly connector: StandInConnector
  readonly keys: Keys
  readonly folder: string
  /** Every line of the log so far. */
  readonly logged: readonly string[]
  readonly port: number
  running(): Running
  at(instant: string): void
  /** An activity of somebody's, as Teams would send it. */
  activity(who: string, place: string, more?: Json): Json
  send(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>
  /** What is posted after somebody says it, in the group or elsewhere. */
  says(who: string, text: string, place?: string): Promise<readonly string[]>
  presses(who: string, verb: string, data: Json, place?: string): Promise<Json>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>
  /** Teams' own: posts since last asked, as `<conversation>: <words and card>`. */
  posts(): readonly string[]
  pass(): Promise<void>
  restart(): Promise<void>
  /** The bytes of every file of the store. */
  bytes(): Buffer
  end(): Promise<void>
}

export interface Answered {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

export const member = (name: string, more: Partial<Member> = {}): Member => {
  const id = name.toLowerCase().replaceAll(' ', '-')
  return { id: `29:${id}`, aadObjectId: `aad-${id}`, name, tenantId: TENANT, ...more }
}

/** A personal chat, by whose it is. */
export const own = (who: string): string => `own ${who}`

export async function wire(
  people: readonly Member[],
  { flood = unlimited, begins = '2026-01-12T08:00:00Z' }: { flood?: Flood; begins?: string } = {},
): Promise<Wire> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-wire-'))
  const connector = await new StandInConnector().open()
  connector.people.push(...people)
  connector.rosters.set(GROUP, [...people])
  const keys = await openKeys(() => connector.url)
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  let clock = new Date(begins)
  let ids = 0
  let read = 0
  const config = readConfig({
    PORT: '0',
    DATA_DIR: folder,
    PUBLIC_URL: 'https://klubban.example.se',
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'x',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT,
  })
  const begin = () =>
    start(config, {
      now: () => new Date(clock),
      newId: () => `id${String((ids += 1)).padStart(30, '0')}`,
      random: () => 0.5,
      log,
      flood,
      trust: {
        ...keys.trust,
        hosts: (url) => url.startsWith('http://127.0.0.1:'),
        fileHosts: (url) => url.startsWith('http://127.0.0.1:'),
        paced: false,
        wait: () => Promise.resolve(),
      },
    })
  await storeTool(['init'], config, { now: () => clock, random: () => 0.5 })
  let running = await begin()
  const token = (): string => {
    const seconds = Math.floor(clock.getTime() / 1000)
    return keys.token({ iat: seconds, nbf: seconds - 60, exp: seconds + 3600 })
  }
  const ask = (
    path: string,
    method: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ) =>
    new Promise<Answered>((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port: running.port, path, method, headers },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString(),
              headers: response.headers,
            }),
          )
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
  const it: Wire = {
    connector,
    keys,
    folder,
    logged,
    get port() {
      return running.port
    },
    running: () => running,
    at: (instant) => void (clock = new Date(instant)),
    activity(who, place, more = {}) {
      const from = people.find(({ name }) => name === who) ?? member(who)
      const personal = place.startsWith('own ')
      return {
        type: 'message',
        id: `w${(ids += 1)}`,
        timestamp: clock.toISOString(),
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
        recipient: { id: `28:${APP}`, name: 'Klubban' },
        conversation: {
          id: personal ? connector.personalChatOf(from.id) : place,
          conversationType: personal ? 'personal' : 'groupChat',
          tenantId: TENANT,
          ...(personal ? {} : { isGroup: true }),
        },
        channelData: {
          tenant: { id: TENANT },
          ...(place.includes('meeting_') ? { meeting: { id: 'MCMx' } } : {}),
        },
        ...more,
      }
    },
    async send(activity, headers = {}) {
      const body = typeof activity === 'string' ? activity : JSON.stringify(activity)
      const answered = await ask(
        '/api/messages',
        'POST',
        {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          authorization: `Bearer ${token()}`,
          ...headers,
        },
        body,
      )
      await running.idle()
      return answered
    },
    async says(who, text, place = GROUP) {
      it.posts()
      const words = place.startsWith('own ') ? text : `<at>Klubban</at> ${text}`
      const { status } = await it.send(
        it.activity(who, place, {
          text: words,
          entities: [
            {
              type: 'mention',
              text: '<at>Klubban</at>',
              mentioned: { id: `28:${APP}`, name: 'Klubban' },
            },
          ],
        }),
      )
      return status === 200 ? it.posts() : [`HTTP ${status}`]
    },
    async presses(who, verb, data, place = GROUP) {
      const { body } = await it.send(
        it.activity(who, place, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        }),
      )
      return body === '' ? {} : (JSON.parse(body) as Json)
    },
    get: (path, headers = {}) => ask(path, 'GET', headers),
    posts() {
      const found = connector.posts.slice(read)
      read = connector.posts.length
      return found.map(
        ({ conversationId, activity }) =>
          `${conversationId}: ${JSON.stringify({ ...activity, from: undefined, recipient: undefined, conversation: undefined, serviceUrl: undefined })}`,
      )
    },
    async pass() {
      await running.pass()
      await running.idle()
    },
    async restart() {
      await running.stop(0)
      running = await begin()
    },
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    async end() {
      await running.stop(0)
      await connector.close()
      await keys.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return it
}

/** Somebody takes the bot into a conversation. */
export const install = (w: Wire, who: string, place = GROUP, name = 'Chefsgruppen') =>
  w.send(
    w.activity(who, place, {
      type: 'conversationUpdate',
      conversation: {
        id: place,
        conversationType: 'groupChat',
        isGroup: true,
        tenantId: TENANT,
        name,
      },
      membersAdded: [{ id: `28:${APP}` }],
    }),
  )
