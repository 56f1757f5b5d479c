/**
 * Posts reminders to as many personal chats as fast as it can, so many at a time, and tells how many a second: `raw` by undici and nothing else,
 * `messenger` by the bot's own way to Teams with its credentials, order, retries and limits (which are off). In a process of its own, so that
 * it has the core that the bot has when it is measured.
 */
import { createHash } from 'node:crypto'
import { Pool } from 'undici'
import { createConnector } from '../../src/teams/connector.ts'
import { tokenOf } from '../../src/teams/credentials.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import { createPace } from '../../src/teams/pace.ts'
import { render } from '../../src/teams/render.ts'
import { reminderMessage } from '../../src/delivery/reminder-message.ts'
import type { OpenAction } from '../../src/meetings/action.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Message } from '../../src/text/message.ts'
import { DUE_AT, DUE_ON, GIVEN, groupWithReminders } from './groups.ts'
import { APP, TENANT } from './load.ts'

const [what, port, count, atOnce] = process.argv.slice(2)
const bearer = `Bearer ${createHash('sha256').update('made').digest('hex')}`
const serviceUrl = `http://127.0.0.1:${port}/`
/** What the bot says to the first of those that it reminds beside this. */
const message = ((): Message => {
  const docs = groupWithReminders(0, { people: 1, given: GIVEN, dueOn: DUE_ON, serviceUrl })
  const group = docs.find(({ type }) => type === 'group') as Group
  const action = docs.find(({ type }) => type === 'action') as OpenAction
  return reminderMessage(group, [{ action, why: 'own' }], new Date(DUE_AT))
})()

function byHand(): (chat: string) => Promise<unknown> {
  const pool = new Pool(serviceUrl, { connections: Number(atOnce) })
  const [head = '', tail = ''] = JSON.stringify({
    ...render(message),
    from: { id: `28:${APP}` },
    conversation: { id: '\ue001' },
  }).split('\ue001')
  return async (chat) => {
    const { body } = await pool.request({
      path: `/v3/conversations/${encodeURIComponent(chat)}/activities`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: bearer },
      body: `${head}${chat}${tail}`,
    })
    return body.json()
  }
}

function byMessenger(): (chat: string) => Promise<unknown> {
  const credentials = {
    createCredentials: async () => ({
      signRequest: async (request: { headers: Headers }) => {
        request.headers.set('authorization', bearer)
        return request
      },
    }),
  } as unknown as Parameters<typeof tokenOf>[0]
  const wait = async (): Promise<void> => undefined
  const connector = createConnector({
    token: tokenOf(credentials, APP),
    hosts: () => true,
    now: () => new Date(),
    proxy: true,
  })
  const messenger = createMessenger({
    connector,
    pace: createPace({ clock: () => performance.now(), wait, limited: false }),
    patience: { wait, random: () => 0.5 },
  })
  return (chat) =>
    messenger.send(
      { id: chat, kind: 'personal', tenantId: TENANT, serviceUrl, botId: `28:${APP}` },
      message,
    )
}

const post = what === 'raw' ? byHand() : byMessenger()

async function all(round: string, many = Number(count)): Promise<number> {
  let left = many
  const began = performance.now()
  await Promise.all(
    Array.from({ length: Number(atOnce) }, async () => {
      while (left > 0) {
        left -= 1
        await post(`a:29:${round}-${left}`)
      }
    }),
  )
  return many / ((performance.now() - began) / 1000)
}

// The bot has sent much before; so either has.
await all('before')
process.stdout.write(`${await all('measured')}\n`)
process.exit(0)
