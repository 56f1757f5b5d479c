import { Pool } from 'undici'

/** What one burst of turns took. Times in milliseconds. */
export interface Burst {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

export interface Load {
  readonly port: number
  readonly connectorPort: number
  /** How many conversations speak at the same time, each waiting for its answer before it goes on. */
  readonly chats: number
  readonly seconds: number
  readonly text: (turn: number) => string
  readonly prefix: string
}

let turn = 0

/** A Teams message of a usual size (about 2 KB with its entities and channel data). */
export function activity(values: { chat: string; text: string; id: string; connectorPort: number; type?: string }): object {
  const sender = { id: `29:${values.chat}`, name: 'Anna Berg', aadObjectId: `aad-${values.chat}` }
  return {
    type: 'message', id: values.id, timestamp: '2026-01-12T08:00:00.000Z', localTimestamp: '2026-01-12T09:00:00.000+01:00', channelId: 'msteams',
    serviceUrl: `http://127.0.0.1:${values.connectorPort}/`, from: sender, recipient: { id: '28:bot', name: 'Klubban' }, locale: 'sv-SE',
    conversation: { id: values.chat, isGroup: true, conversationType: 'groupChat', tenantId: 'aaaaaaaa-0000-0000-0000-000000000000' },
    text: `<at>Klubban</at> ${values.text}`, textFormat: 'plain',
    entities: [
      { type: 'mention', text: '<at>Klubban</at>', mentioned: { id: '28:bot', name: 'Klubban' } },
      { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Windows', timezone: 'Europe/Stockholm' },
    ],
    channelData: { tenant: { id: 'aaaaaaaa-0000-0000-0000-000000000000' }, padding: 'x'.repeat(1000) },
    ...(values.type === undefined ? {} : { type: values.type, action: 'add', text: undefined }),
  }
}

/** Drives the bot for a while and measures each turn, from the request to the 200 that ends it. */
export async function drive(load: Load): Promise<Burst> {
  const pool = new Pool(`http://127.0.0.1:${load.port}`, { connections: load.chats, pipelining: 1 })
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  const until = began + load.seconds * 1000
  await Promise.all(Array.from({ length: load.chats }, async (_, index) => {
    while (performance.now() < until) {
      const number = ++turn
      const start = performance.now()
      const body = JSON.stringify(activity({ chat: `${load.prefix}${index}`, text: load.text(number), id: `t${number}`, connectorPort: load.connectorPort }))
      const response = await pool.request({ path: '/api/messages', method: 'POST', headers: { 'content-type': 'application/json' }, body })
      await response.body.dump()
      times.push(performance.now() - start)
      if (response.statusCode >= 300) failed += 1
    }
  }))
  const seconds = (performance.now() - began) / 1000
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed }
}

/** Says one thing once and waits for the 200. */
export async function say(port: number, body: object): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`the bot answered ${response.status}`)
}
