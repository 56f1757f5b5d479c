import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import restify from 'restify'
import type { Log } from '../world.ts'
import { boundConnections } from './connections.ts'

/** What a handler answers. An object is sent as JSON; no body, or an empty one, is sent as nothing. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | object
}

interface Request {
  /** The parts named in the path: `/minutes/:id` gives `id`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly raw: IncomingMessage
}

export interface Route {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  handle(request: Request): Promise<Reply>
}

export interface Server {
  readonly port: number
  /** Takes no more requests; resolves when those under way are answered, which `cut` may end. */
  stop(): Promise<void>
  /** Ends what is still open. */
  cut(): Promise<void>
}

/** Slower than this, a sender is not Teams. */
const REQUEST_MS = 30_000
const HEADERS_MS = 10_000
/** Whoever does not read what is answered is waited for so long. */
const SILENT_MS = 60_000
/** How often it is looked who is slower; Node looks every half minute, in which one sender alone can take every connection there is. */
const LOOK_MS = 2000

/**
 * Listens. Whatever a caller sends, a refusal is a bare status, a fault is logged and answered 500 without its message, and nothing
 * ends the process: what runs in a handler is an async function, since restify lets a throw in a callback through.
 */
export async function listen(
  host: string,
  port: number,
  routes: readonly Route[],
  log: Log,
): Promise<Server> {
  const server = bareServer(log)
  let stopping = false
  let ended = Promise.resolve()
  for (const route of routes) mount(server, route, () => stopping, log)
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, host, () => {
      server.server.off('error', reject)
      server.on('error', (error: unknown) =>
        log.error({ error: String(error) }, 'the server has a fault'),
      )
      resolve()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop() {
      stopping = true
      ended = new Promise((resolve) => server.server.close(() => resolve()))
      return ended
    },
    async cut() {
      server.server.closeAllConnections()
      await ended
    },
  }
}

/** A server that tells nothing of itself, and leaves no connection open for ever. */
function bareServer(log: Log): restify.Server {
  // restify writes errors with their message, and names itself; the formatter and the empty name keep both inside.
  const formatters = {
    'application/json': () => '',
    'text/plain': () => '',
    'application/octet-stream': () => '',
  }
  const server = restify.createServer({ name: '', formatters })
  const { first } = server as unknown as {
    first(look: (request: IncomingMessage, response: ServerResponse) => boolean): void
  }
  first.call(server, (request, response) => isPlain(request) || refuse(response))
  boundConnections(server.server, log)
  // restify listens for these and does nothing: the connection would stay open for ever, with no limit on how many.
  server.server.on('upgrade', (_request, socket) => socket.destroy())
  server.server.requestTimeout = REQUEST_MS
  server.server.headersTimeout = HEADERS_MS
  server.server.timeout = SILENT_MS
  Object.assign(server.server, { connectionsCheckingInterval: LOOK_MS })
  return server
}

function mount(
  server: restify.Server,
  { method = 'GET', path, handle }: Route,
  stopping: () => boolean,
  log: Log,
): void {
  const answer = async (request: restify.Request, response: ServerResponse): Promise<void> => {
    if (stopping())
      return send(response, { status: 503, headers: { 'retry-after': '5', connection: 'close' } })
    try {
      const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '')
      const reply = await handle({
        params: request.params as Record<string, string>,
        query,
        headers: request.headers,
        raw: request,
      })
      // Else a connection that is kept for the next request would hold up the end.
      send(
        response,
        stopping() ? { ...reply, headers: { ...reply.headers, connection: 'close' } } : reply,
      )
    } catch (error) {
      log.error({ path, error: String(error), stack: (error as Error)?.stack }, 'a request failed')
      send(response, { status: 500 })
    }
  }
  const handler: restify.RequestHandler = (request, response, next) =>
    void answer(request, response).then(() => next(), next)
  if (method === 'POST') server.post(path, handler)
  else server.get(path, handler)
}

const HOST = /^(?:[\w.-]{1,255}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/** Whether restify can make a URL of it. It tries outside any handler, where a throw ends the process: one `Host: a:b` would do. */
const isPlain = ({ url = '', headers: { host } }: IncomingMessage): boolean =>
  url.startsWith('/') &&
  (host === undefined || HOST.test(host)) &&
  URL.canParse(`http://${host ?? 'localhost'}${url}`)

function refuse(response: ServerResponse): false {
  send(response, { status: 400, headers: { connection: 'close' } })
  return false
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  if (response.headersSent || response.destroyed) return
  const isJson = typeof body === 'object' && !(body instanceof Uint8Array)
  const content = isJson ? JSON.stringify(body) : (body ?? '')
  // A page says more than this about itself when it needs to.
  response.writeHead(status, {
    ...(content.length > 0 && {
      'content-type': isJson ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    }),
    'content-length': String(Buffer.byteLength(content)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // A browser that has been here once comes by no other way; over plain HTTP it is not heeded.
    'strict-transport-security': 'max-age=31536000',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...headers,
  })
  response.end(content)
}
