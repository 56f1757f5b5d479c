import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A person as Teams' roster tells them. */
export interface Member {
  readonly id: string
  readonly aadObjectId?: string
  readonly name: string
  readonly email?: string
  readonly userPrincipalName?: string
  /** `user`, `guest` or `anonymous`. */
  readonly userRole?: string
  readonly tenantId?: string
}

export type Json = Record<string, any>

/** A request as it came, answered well or not. */
export interface Recorded {
  readonly method: string
  readonly path: string
  readonly conversationId?: string
  readonly authorization?: string
  readonly body: Json | undefined
}

/** A post that stands in a conversation: what a person would see. */
export interface Posted {
  readonly kind: 'posted' | 'changed' | 'removed'
  readonly conversationId: string
  readonly activityId: string
  readonly activity: Json
}

/** An answer other than the usual one. */
export interface Fault {
  /** Which requests it is for. Absent: posts and changes of posts. */
  readonly on?: (request: Recorded) => boolean
  /** How many of them; default 1. */
  readonly times?: number
  readonly status?: number
  readonly code?: string
  /** The whole body, instead of `{error: {code, message}}`. */
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** The post is carried out before the fault is answered. */
  readonly accepted?: boolean
  /** The connection is cut without an answer. */
  readonly hangUp?: boolean
  /** Nothing is answered for as long as this. */
  readonly waits?: Promise<unknown>
}

/**
 * Teams' connector for tests: takes posts, changes and removals, opens personal chats, tells who is in a conversation, and records
 * everything in order. On loopback, with no sign-in.
 */
export class StandInConnector {
  readonly requests: Recorded[] = []
  /** What people see, in the order it came to stand. */
  readonly posts: Posted[] = []
  readonly rosters = new Map<string, Member[]>()
  /** Two members a page, so that whoever forgets the other pages is found out. */
  pageSize = 2
  /** Everyone Teams knows, so that a personal chat can be opened by either id. */
  readonly people: Member[] = []
  url = ''
  readonly #faults: { fault: Fault; left: number }[] = []
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  #count = 0

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
    return this
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** The next matching requests are answered so. Faults given first are used first. */
  fault(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 })
  }

  /** Takes back what `fault` set up. */
  well(): void {
    this.#faults.length = 0
  }

  /** The same for the same person, whichever of their ids is used. */
  personalChatOf(id: string): string {
    const person = this.people.find((one) => one.id === id || one.aadObjectId === id)
    return `a:${(person?.id ?? id).replace(/^29:/, '')}`
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const url = new URL(request.url ?? '/', this.url)
    const [, , , conversation, what, which] = url.pathname.split('/').map(decodeURIComponent)
    const recorded: Recorded = {
      method: request.method ?? '',
      path: `${url.pathname}${url.search}`,
      body: text ? (JSON.parse(text) as Json) : undefined,
      ...(conversation && { conversationId: conversation }),
      ...(request.headers.authorization && { authorization: request.headers.authorization }),
    }
    this.requests.push(recorded)
    const found = this.#faults.find(({ fault, left }) => left > 0 && (fault.on ?? isPost)(recorded))
    const usual = (): [number, unknown] =>
      this.#usual(recorded, conversation, what, which, url.searchParams)
    if (!found) return reply(response, ...usual())
    found.left -= 1
    const { fault } = found
    if (fault.accepted) usual()
    await fault.waits
    if (fault.hangUp) return void request.socket.destroy()
    if (!fault.status) return reply(response, ...usual())
    reply(
      response,
      fault.status,
      fault.body ?? { error: { code: fault.code, message: `scripted ${fault.status}` } },
      fault.headers,
    )
  }

  #usual(
    request: Recorded,
    conversation: string | undefined,
    what: string | undefined,
    which: string | undefined,
    query: URLSearchParams,
  ): [number, unknown] {
    const { method, body } = request
    if (!conversation)
      return method === 'POST'
        ? [201, { id: this.personalChatOf(String(body?.['members']?.[0]?.id)) }]
        : [405, undefined]
    if (what === 'pagedmembers') return this.#page(conversation, query)
    if (what === 'members') {
      const member = this.#roster(conversation)?.find((one) =>
        [one.id, one.aadObjectId, one.userPrincipalName].includes(which),
      )
      return which
        ? member
          ? [200, member]
          : notFound('MemberNotFound')
        : [200, this.#roster(conversation) ?? []]
    }
    if (what !== 'activities') return notFound('NotFound')
    if (method === 'POST') {
      const activityId = `post-${(this.#count += 1)}`
      if (body?.['type'] === 'message')
        this.posts.push({
          kind: 'posted',
          conversationId: conversation,
          activityId,
          activity: body,
        })
      return [201, { id: activityId }]
    }
    const activityId = which ?? ''
    if (
      !this.posts.some(
        (post) => post.activityId === activityId && post.conversationId === conversation,
      )
    )
      return notFound('ActivityNotFoundInConversation')
    this.posts.push({
      kind: method === 'PUT' ? 'changed' : 'removed',
      conversationId: conversation,
      activityId,
      activity: body ?? {},
    })
    return [200, { id: activityId }]
  }

  #roster(conversation: string): Member[] | undefined {
    return this.rosters.get(conversation) ?? this.rosters.get(conversation.split(';')[0] ?? '')
  }

  #page(conversation: string, query: URLSearchParams): [number, unknown] {
    const roster = this.#roster(conversation)
    if (!roster) return notFound('ConversationNotFound')
    const from = Number(query.get('continuationToken') ?? 0)
    const to = from + this.pageSize
    const next = to < roster.length ? { continuationToken: String(to) } : {}
    return [200, { members: roster.slice(from, to), ...next }]
  }
}

export const isPost = (request: Recorded): boolean =>
  /\/activities(\/|$)/.test(request.path) && request.method !== 'GET'

const notFound = (code: string): [number, unknown] => [
  404,
  { error: { code, message: 'not here' } },
]

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body === undefined ? '' : JSON.stringify(body))
}
