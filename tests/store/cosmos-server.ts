// A local server that answers @azure/cosmos like Azure Cosmos DB does, for tests and for trying `STORE=cosmos`; it keeps nothing.
//   node tests/store/cosmos-server.ts 8081
//
// What it does, and which document says that the service does it, stands beside each part in stand-in/; what the documents do not say it
// does not do, and what it does not know it refuses. It is no oracle: the contract also runs on a real account when COSMOS_ENDPOINT is set.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Account, kindOf, type Request } from './stand-in/account.ts'
import { Refused, type Answer } from './stand-in/answer.ts'
import { MOST_BYTES, type Times } from './stand-in/documents.ts'
import { Faults, type Fault, type Kind } from './stand-in/faults.ts'
import { checkSignIn, KEY } from './stand-in/sign-in.ts'
import { Throttle, type Budget } from './stand-in/throttle.ts'

/** Requests of each kind since the counts were last taken, what they cost, and how many were throttled. */
export interface Counts {
  readonly requests: Readonly<Record<Kind, number>>
  readonly requestUnits: number
  readonly throttled: number
}

export interface CosmosServer {
  readonly endpoint: string
  /** What happens to the requests that come next. */
  fault(...faults: readonly Fault[]): void
  /** Faults that nobody has met yet. */
  faultsLeft(): number
  /** Request units that each physical partition may spend in a second; nothing for as many as it likes. */
  budget(budget?: Budget): void
  /** How long a write takes to reach those who read without a session token. */
  lag(ms: number): void
  /** Writes do not reach them at all, until `release`. */
  hold(): void
  release(): void
  /** Makes a container anew: empty, with a log that begins anew. */
  renew(database: string, container: string): void
  taken(): Counts
  close(): Promise<void>
}

const none = (): Record<Kind, number> => ({
  get: 0,
  query: 0,
  scan: 0,
  commit: 0,
  write: 0,
  other: 0,
})

/** Listens on the loopback address; port 0 takes a free one. */
export async function startCosmosServer(
  port = 0,
  clock: () => Date = () => new Date(),
  partitions = 3,
): Promise<CosmosServer> {
  const ticks = () => performance.now()
  const times: Times = { now: clock, ticks, lagMs: 0 }
  const throttle = new Throttle(ticks)
  const account = new Account(times, throttle, partitions)
  const faults = new Faults()
  const counts = { requests: none(), requestUnits: 0 }

  async function answer(req: IncomingMessage): Promise<Answer | undefined> {
    const request = await read(req)
    const kind = kindOf(request)
    counts.requests[kind] += 1
    const fault = faults.take(kind)
    if (fault?.afterMs !== undefined) await sleep(fault.afterMs)
    if (fault?.done || !isWrong(fault)) {
      const given = account.answer(request)
      counts.requestUnits += Number(given.headers?.['x-ms-request-charge'] ?? 0)
      if (!isWrong(fault)) return given
    }
    if (fault?.lost) return undefined
    throw new Refused(fault?.status ?? 500, 'made up', {
      ...(fault?.substatus !== undefined && { substatus: fault.substatus }),
      headers:
        fault?.retryAfterMs === undefined
          ? {}
          : { 'x-ms-retry-after-ms': String(fault.retryAfterMs) },
    })
  }

  const server = createServer((req, res) => {
    answer(req)
      .catch((error: unknown) =>
        error instanceof Refused ? error.answer : new Refused(500, String(error)).answer,
      )
      .then(
        (given) => (given ? send(res, given) : res.destroy()),
        () => res.destroy(),
      )
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fault: (...all) => faults.add(...all),
    faultsLeft: () => faults.left,
    budget: (budget) => throttle.set(budget),
    lag(ms) {
      times.lagMs = ms
    },
    hold: () => account.partitions.forEach((one) => one.hold()),
    release: () => account.partitions.forEach((one) => one.release()),
    renew: (database, container) => account.renew(database, container),
    taken() {
      const taken = { ...counts, throttled: throttle.refused }
      Object.assign(counts, { requests: none(), requestUnits: 0 })
      throttle.refused = 0
      return taken
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const isWrong = (fault: Fault | undefined): boolean =>
  fault !== undefined && (fault.lost === true || fault.status !== undefined)

/** Refuses whom it does not know, and what is larger than a request may be. */
async function read(req: IncomingMessage): Promise<Request> {
  const { pathname } = new URL(req.url ?? '/', 'http://local')
  const path = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
  const header = (name: string): string => {
    const value = req.headers[name]
    return typeof value === 'string' ? value : ''
  }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) chunks.push(chunk)
  }
  if (bytes > MOST_BYTES) throw new Refused(413, 'Request size is too large')
  const method = req.method ?? 'GET'
  checkSignIn(method, path, { authorization: header('authorization'), date: header('x-ms-date') })
  const text = Buffer.concat(chunks).toString()
  return { method, path, header, body: text === '' ? undefined : JSON.parse(text) }
}

function send(res: ServerResponse, { status, headers = {}, body }: Answer): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers })
  res.end(body === undefined ? '' : JSON.stringify(body))
}

async function main(): Promise<void> {
  const { endpoint } = await startCosmosServer(Number(process.argv[2] ?? 8081))
  process.stdout
    .write(`A Cosmos-compatible server that keeps nothing listens on ${endpoint}. Start the bot with
  STORE=cosmos COSMOS_ENDPOINT=${endpoint} COSMOS_DATABASE=klubban COSMOS_CONTAINER=klubban COSMOS_KEY=${KEY}
after "npm run store:init" with the same settings.\n`)
}

if (process.argv[1] === resolve('tests/store/cosmos-server.ts')) void main()
