import type { CosmosOptions } from '../../src/store/cosmos-client.ts'

type HttpClient = NonNullable<CosmosOptions['httpClient']>
type Request = Parameters<HttpClient['sendRequest']>[0]
type Answer = Awaited<ReturnType<HttpClient['sendRequest']>>

/** What was asked of a Cosmos account. */
export interface Trips {
  readonly reads: number
  readonly queries: number
  readonly batches: number
  /** Documents that the batches wrote or removed. */
  readonly written: number
  readonly units: number
  /** How many times something was waited for: requests that are under way together are one. */
  readonly waits: number
}

export const none: Trips = { reads: 0, queries: 0, batches: 0, written: 0, units: 0, waits: 0 }
export const sum = (a: Trips, b: Trips): Trips => ({
  reads: a.reads + b.reads,
  queries: a.queries + b.queries,
  batches: a.batches + b.batches,
  written: a.written + b.written,
  units: a.units + b.units,
  waits: a.waits + b.waits,
})
export const tripsOf = ({ reads, queries, batches }: Trips): number => reads + queries + batches

/**
 * Carries requests to a local server and counts those that leave the SDK, whatever the store above it believes to have asked.
 *
 * The local server charges nothing, so units are estimated by the published figures: reading by id 1 for 1 KB and 10 for 100 KB, writing 5 and 50,
 * in a straight line between. A query is no published figure: 2.3 and 0.7 for every document it finds (about 3 for one and 9 for ten, as
 * others measured), and as reading what is above 1 KB.
 */
export class CountingNetwork implements HttpClient {
  all: Trips = none
  #underWay = 0

  async sendRequest(request: Request): Promise<Answer> {
    if (this.#underWay === 0) this.all = sum(this.all, { ...none, waits: 1 })
    this.#underWay += 1
    try {
      return await this.#carry(request)
    } finally {
      this.#underWay -= 1
    }
  }

  async #carry(request: Request): Promise<Answer> {
    const headers = request.headers.toJSON() as Record<string, string>
    const response = await fetch(request.url, {
      method: request.method,
      headers,
      body: (request.body as string | undefined) ?? null,
    })
    const text = await response.text()
    this.all = sum(this.all, tripIn(request, text))
    const made = Object.assign(new Headers(response.headers), {
      toJSON: () => Object.fromEntries(response.headers.entries()),
    })
    return {
      request,
      status: response.status,
      bodyAsText: text,
      headers: made as unknown as Answer['headers'],
    }
  }
}

function tripIn({ method, url, headers, body }: Request, answer: string): Trips {
  if (headers.has('x-ms-cosmos-is-batch-request')) {
    const operations = JSON.parse(body as string) as readonly {
      readonly operationType: string
      readonly resourceBody?: unknown
    }[]
    return {
      ...none,
      batches: 1,
      written: operations.length,
      units: operations.reduce(
        (units, { resourceBody }) => units + writing(kb(JSON.stringify(resourceBody ?? ''))),
        0,
      ),
    }
  }
  if (headers.has('x-ms-documentdb-isquery') || headers.has('x-ms-cosmos-is-query-plan-request')) {
    const { Documents: found = [] } = JSON.parse(answer) as { Documents?: readonly unknown[] }
    return {
      ...none,
      queries: 1,
      units: found.reduce<number>(
        (units, doc) => units + 0.7 + reading(kb(JSON.stringify(doc))) - 1,
        2.3,
      ),
    }
  }
  return method === 'GET' && url.includes('/docs/')
    ? { ...none, reads: 1, units: reading(kb(answer)) }
    : none
}

const kb = (text: string): number => Math.max(1, Buffer.byteLength(text) / 1024)
const reading = (size: number): number => 1 + ((size - 1) * 9) / 99
const writing = (size: number): number => 5 + ((size - 1) * 45) / 99
