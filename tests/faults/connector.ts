/**
 * Teams' connector in a process of its own: what it took in is what people would see, whatever became of the bot. It can take its time,
 * and hold back an answer so that the bot can be killed while it waits.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Order =
  /** The next request of that kind is answered never; `accepted`: it has its effect. */
  | { readonly order: 'hold'; readonly what: 'open' | 'post'; readonly accepted: boolean }
  /** Every post takes up to so long before it stands, and as long until it is answered. */
  | { readonly order: 'slow'; readonly ms: number }
  /** To be told when so many more posts stand. */
  | { readonly order: 'count'; readonly posts: number }
  | { readonly order: 'take' }
export type Report =
  | { readonly report: 'listening'; readonly url: string }
  | { readonly report: 'held' | 'holding' | 'slowed' | 'counting' | 'counted' }
  | { readonly report: 'posts'; readonly posts: readonly Post[] }

/** A post that stands. */
export interface Post {
  readonly conversation: string
  /** The copy of the bot that sent it. */
  readonly copy: string
  readonly text: string
}

let posts: Post[] = []
let hold: (Order & { readonly order: 'hold' }) | undefined
let slowMs = 0
let toCount = 0
let count = 0

const tell = (report: Report): void => void process.send?.(report)

/** Who is in every chat. */
const members = [
  { id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' },
  { id: '29:bo', name: 'Bo Ek', aadObjectId: 'aad-bo' },
]

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') return reply(response, 200, { members })
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString()) as {
    text?: string
    summary?: string
    members?: { id: string }[]
  }
  const conversation = decodeURIComponent(
    /conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1] ?? '',
  )
  const what = conversation ? 'post' : 'open'
  const held = hold?.what === what ? hold : undefined
  if (held) hold = undefined
  await sleep(slowMs * chance())
  // Whoever sent it is dead, and so may be its bytes: a connector of Teams takes it in all the same, and so does this one.
  const id = conversation ? `post-${(count += 1)}` : `a:${body.members?.[0]?.id}`
  if (what === 'post' && held?.accepted !== false) {
    posts.push({
      conversation,
      copy: String(request.headers['x-copy']),
      text: body.summary ?? body.text ?? '',
    })
    if ((toCount -= 1) === 0) tell({ report: 'counted' })
  }
  if (held) return tell({ report: 'held' })
  await sleep(slowMs * chance())
  reply(response, 201, { id })
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

// A row of numbers that looks like chance and is the same in every run.
let seed = 1
const chance = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647

process.on('message', (order: Order) => {
  switch (order.order) {
    case 'hold': {
      hold = order
      return tell({ report: 'holding' })
    }
    case 'slow': {
      slowMs = order.ms
      return tell({ report: 'slowed' })
    }
    case 'count': {
      toCount = order.posts
      return tell({ report: 'counting' })
    }
    case 'take': {
      tell({ report: 'posts', posts })
      posts = []
    }
  }
})
process.on('disconnect', () => process.exit())
const server = createServer((request, response) => void answer(request, response))
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () =>
  tell({ report: 'listening', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }),
)
