import { Pool } from 'undici'

/** What one burst of turns took. Times in milliseconds. */
export interface Burst {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
  readonly turns: number
}

export interface Load {
  readonly port: number
  readonly connectorPort: number
  /** How many conversations speak at the same time, each waiting for its answer before it goes on. */
  readonly chats: number
  readonly seconds?: number
  /** In place of `seconds`: so many turns and no more. */
  readonly turns?: number
  readonly text: (turn: number) => string
  readonly prefix: string
  /** By turn, since a token may be new each time. */
  readonly token?: ((turn: number) => string) | undefined
}

export const TENANT = 'aaaaaaaa-0000-0000-0000-000000000000'
export const APP = '11111111-2222-3333-4444-555555555555'
let turn = 0
/** Ids begin anew with each run of the benchmark, and the bot takes no message twice. */
const run = Date.now().toString(36)

interface Values {
  readonly chat: string
  readonly text: string
  readonly id: string
  readonly connectorPort: number
  readonly type?: string | undefined
  readonly sender?: string
  readonly personal?: boolean
}

/** A Teams message of a usual size (about 2 KB with its entities and channel data). */
export function activity({
  chat,
  text,
  id,
  connectorPort,
  type,
  sender = chat,
  personal = false,
}: Values): object {
  const from = {
    id: `29:${sender}`,
    name: sender === chat ? 'Anna Berg' : `Person ${sender}`,
    aadObjectId: `aad-${sender}`,
  }
  return {
    type: 'message',
    id,
    timestamp: '2026-01-12T08:00:00.000Z',
    localTimestamp: '2026-01-12T09:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl: `http://127.0.0.1:${connectorPort}/`,
    from,
    recipient: { id: `28:${APP}`, name: 'Klubban' },
    locale: 'sv-SE',
    conversation: personal
      ? { id: `a:${sender}`, conversationType: 'personal', tenantId: TENANT }
      : { id: chat, isGroup: true, conversationType: 'groupChat', tenantId: TENANT },
    text: `<at>Klubban</at> ${text}`,
    textFormat: 'plain',
    entities: [
      {
        type: 'mention',
        text: '<at>Klubban</at>',
        mentioned: { id: `28:${APP}`, name: 'Klubban' },
      },
      {
        type: 'clientInfo',
        locale: 'sv-SE',
        country: 'SE',
        platform: 'Windows',
        timezone: 'Europe/Stockholm',
      },
    ],
    channelData: { tenant: { id: TENANT }, padding: 'x'.repeat(1000) },
    ...(type === undefined ? {} : { type, action: 'add', text: undefined }),
  }
}

const headers = (token: string | undefined) => ({
  'content-type': 'application/json',
  ...(token && { authorization: `Bearer ${token}` }),
})

/** A chat's message as JSON, made once: only its id and its words are put in for each turn. */
function prepared(chat: string, connectorPort: number): (id: string, text: string) => string {
  const [head = '', middle = '', tail = ''] = JSON.stringify(
    activity({ chat, text: '\ue001', id: '\ue001', connectorPort }),
  ).split('\ue001')
  return (id, text) => `${head}${id}${middle}${text}${tail}`
}

/** Drives a bot for a while and measures each turn, from the request to the 200 that ends it. */
export async function drive(load: Load): Promise<Burst> {
  const pool = new Pool(`http://127.0.0.1:${load.port}`, { connections: load.chats, pipelining: 1 })
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  const until = began + (load.seconds ?? Infinity) * 1000
  let left = load.turns ?? Infinity
  await Promise.all(
    Array.from({ length: load.chats }, async (_, index) => {
      const body = prepared(`${load.prefix}${index}`, load.connectorPort)
      while (performance.now() < until && left > 0) {
        left -= 1
        const number = ++turn
        const start = performance.now()
        const response = await pool.request({
          path: '/api/messages',
          method: 'POST',
          headers: headers(load.token?.(number)),
          body: body(`${run}-${number}`, load.text(number)),
        })
        await response.body.dump()
        times.push(performance.now() - start)
        if (response.statusCode >= 300) failed += 1
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    failed,
    turns: times.length,
  }
}

/** Says one thing once and waits for the 200. */
export async function say(
  port: number,
  values: Omit<Values, 'id'> & { readonly id?: string },
  token?: string,
): Promise<void> {
  const body = JSON.stringify(activity({ id: `say-${run}-${++turn}`, ...values }))
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: headers(token),
    body,
  })
  if (!response.ok) throw new Error(`${values.text} was answered ${response.status}`)
}

/** Many messages of one conversation under way at the same time, on one connection, so that they come in the order given. */
export async function together(
  port: number,
  bodies: readonly object[],
  connections: number,
): Promise<readonly number[]> {
  const pool = new Pool(`http://127.0.0.1:${port}`, {
    connections,
    pipelining: Math.ceil(bodies.length / connections),
  })
  const answers = await Promise.all(
    bodies.map(async (body) => {
      // Named repeatable, or they would not be sent before the answer to the one before.
      const response = await pool.request({
        path: '/api/messages',
        method: 'POST',
        headers: headers(undefined),
        body: JSON.stringify(body),
        idempotent: true,
      })
      await response.body.dump()
      return response.statusCode
    }),
  )
  await pool.close()
  return answers
}
