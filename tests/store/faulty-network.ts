import type { CosmosOptions } from '../../src/store/cosmos-client.ts'

type HttpClient = NonNullable<CosmosOptions['httpClient']>
type Request = Parameters<HttpClient['sendRequest']>[0]
type Answer = Awaited<ReturnType<HttpClient['sendRequest']>>

/** What happens to one request: it may be forwarded, before or instead of what the SDK gets to see. */
export type Fault = (forward: () => Promise<Answer>, request: Request) => Promise<Answer>
export type Kind = 'commit' | 'get' | 'query' | 'other'

const failure = (code: string) => Object.assign(new Error(`made up: ${code}`), { code })

export const answers =
  (
    status: number,
    headers: Record<string, string> = {},
    body: unknown = { message: 'made up' },
  ): Fault =>
  async (_forward, request) =>
    answer(request, status, new Headers(headers), JSON.stringify(body))
export const notSent =
  (code: string): Fault =>
  async () => {
    throw failure(code)
  }
const aborted = () => Object.assign(new Error('made up: aborted'), { name: 'AbortError' })
export const hangs: Fault = (_forward, { abortSignal }) =>
  new Promise((_, reject) =>
    abortSignal?.addEventListener('abort', () => reject(aborted()), { once: true }),
  )
/** Forwards the request and lets it be done; then something else happens to its answer. */
export const doneThen =
  (fault: Fault): Fault =>
  async (forward, request) => {
    await forward()
    return fault(forward, request)
  }
/** Done, then others do something, then the answer is lost. */
export const doneThenLost =
  (meanwhile: () => Promise<unknown> = async () => {}): Fault =>
  async (forward) => {
    await forward()
    await meanwhile()
    throw failure('ECONNRESET')
  }
/** Lost on the way there, but not for good: it arrives when `late.arrive` is called. */
export function late(): { readonly fault: Fault; arrive(): Promise<unknown> } {
  let arrive = async (): Promise<unknown> => undefined
  return {
    fault: async (forward) => {
      arrive = forward
      throw failure('ECONNRESET')
    },
    arrive: () => arrive(),
  }
}
export const notJson: Fault = async (_forward, request) =>
  answer(request, 502, new Headers(), '<html>Bad gateway</html>')

function answer(request: Request, status: number, headers: Headers, bodyAsText: string): Answer {
  const made = Object.assign(headers, { toJSON: () => Object.fromEntries(headers.entries()) })
  return { request, status, bodyAsText, headers: made as unknown as Answer['headers'] }
}

function kindOf({ method, url, headers }: Request): Kind {
  if (headers.has('x-ms-cosmos-is-batch-request')) return 'commit'
  if (headers.has('x-ms-cosmos-is-query-plan-request')) return 'other'
  if (headers.has('x-ms-documentdb-isquery')) return 'query'
  return method === 'GET' && url.includes('/docs/') ? 'get' : 'other'
}

/** Carries requests to a local server, whatever host they name, and does to each kind what the next fault in its list says. */
export class FaultyNetwork implements HttpClient {
  readonly #server: string
  readonly faults: Record<Kind, Fault[]> = { commit: [], get: [], query: [], other: [] }
  readonly seen: Record<Kind, number> = { commit: 0, get: 0, query: 0, other: 0 }
  readonly authorizations = new Set<string>()

  constructor(server: string) {
    this.#server = server
  }

  async sendRequest(request: Request): Promise<Answer> {
    if (request.abortSignal?.aborted) throw aborted()
    const kind = kindOf(request)
    this.seen[kind]++
    this.authorizations.add(decodeURIComponent(request.headers.get('authorization') ?? ''))
    const fault = this.faults[kind].shift()
    const forward = () => this.#forward(request)
    return fault ? fault(forward, request) : forward()
  }

  async #forward(request: Request): Promise<Answer> {
    const { pathname, search } = new URL(request.url)
    const headers = request.headers.toJSON() as Record<string, string>
    const body = (request.body as string | undefined) ?? null
    const response = await fetch(new URL(pathname + search, this.#server), {
      method: request.method,
      headers,
      body,
    })
    return answer(request, response.status, new Headers(response.headers), await response.text())
  }
}
