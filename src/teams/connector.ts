import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici'
import { DeliveryError } from '../world.ts'
import { Deadline } from './deadline.ts'
import type { Hosts } from './hosts.ts'
import { refusal, silence } from './post-outcome.ts'

/** The bot's bearer token towards the connector; `undefined` in local mode. */
export type Token = () => Promise<string | undefined>

/** One HTTP attempt per call. Resolves with the answer's JSON (`undefined` when it is none), rejects with `DeliveryError`. */
export interface Connector {
  call(
    method: 'GET' | 'POST' | 'PUT',
    serviceUrl: string,
    path: string,
    body?: string | Uint8Array,
  ): Promise<unknown>
  /** Breaks off what is under way, which is then of unknown outcome; whatever comes later is refused. */
  close(): Promise<void>
}

export interface ConnectorParts {
  readonly token: Token
  readonly hosts: Hosts
  readonly now: () => Date
  /** Until the answer is complete. */
  readonly timeoutMs?: number
  /** Whether `HTTPS_PROXY` and its kin are honoured. */
  readonly proxy: boolean
}

interface Place {
  readonly origin: string
  readonly path: string
}

const MAX_PLACES = 100

/** More than any page of members; an endless answer must not fill the memory. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024

/**
 * Our own sender instead of the SDK's: its pipeline repeats a POST three times after a 502, also when the first one was accepted,
 * and cannot be told not to. Redirects are not followed: the token would go with them.
 */
export function createConnector({
  token,
  hosts,
  now,
  timeoutMs = 15_000,
  proxy,
}: ConnectorParts): Connector {
  const options: Agent.Options = {
    connect: { timeout: 5000 },
    connections: 64,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: MAX_ANSWER_BYTES,
  }
  const dispatcher: Dispatcher = proxy ? new EnvHttpProxyAgent(options) : new Agent(options)
  const placeOf = placesAmong(hosts)
  let closed = false
  return {
    async call(method, serviceUrl, path, body) {
      if (closed) throw new DeliveryError('later', 'network UND_ERR_CLOSED')
      const { origin, path: above } = placeOf(serviceUrl)
      const bearer = await token().catch((error: unknown) => {
        throw new DeliveryError('later', 'no token', 60_000, error)
      })
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(bearer && { authorization: bearer }),
      }
      const deadline = new Deadline(timeoutMs)
      try {
        const below = path.startsWith('/v1/') ? '' : '/v3/conversations'
        return await ask(
          dispatcher,
          {
            origin,
            path: `${above}${below}${path}`,
            method,
            headers,
            body: body ?? null,
            signal: deadline,
          },
          now,
        )
      } finally {
        deadline.end()
      }
    },
    close() {
      closed = true
      return dispatcher.destroy()
    },
  }
}

/** Whether a service URL may be sent to, and where that is. There are a handful of them, so each is looked at once. */
function placesAmong(hosts: Hosts): (serviceUrl: string) => Place {
  const places = new Map<string, Place>()
  return (serviceUrl) => {
    const known = places.get(serviceUrl)
    if (known) return known
    // Before a token exists for it: a conversation stored long ago is no less a claim than one that just came in.
    if (!hosts(serviceUrl)) throw new DeliveryError('refused', 'host not allowed')
    const { origin, pathname } = new URL(serviceUrl)
    const place = { origin, path: pathname.replace(/\/+$/, '') }
    if (places.size >= MAX_PLACES) places.clear()
    places.set(serviceUrl, place)
    return place
  }
}

/** One request until its answer is complete. */
async function ask(
  dispatcher: Dispatcher,
  request: Dispatcher.RequestOptions,
  now: () => Date,
): Promise<unknown> {
  const answer = await dispatcher.request(request).catch((error: unknown) => {
    throw silence(error)
  })
  const accepted = answer.statusCode >= 200 && answer.statusCode < 300
  const text = await answer.body.text().catch((error: unknown) => {
    // Accepted is accepted, even where the rest of the answer got lost; a page of members is not.
    if (accepted && request.method !== 'GET') return ''
    throw silence(error)
  })
  const json = parse(text)
  if (accepted) return json
  const retryAfter = answer.headers['retry-after']
  throw refusal(
    answer.statusCode,
    json,
    Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
    now(),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
