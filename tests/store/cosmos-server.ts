// A local server that answers @azure/cosmos like Azure Cosmos DB does, for tests and for trying `STORE=cosmos`; it keeps nothing.
//   node tests/store/cosmos-server.ts 8081
//
// It is @vercel/cosmosdb-server 1.0.1 (pinned: this reaches into its lib/) with those gaps closed that the store's promises need:
// atomic batches with 207 and 424, queries that stay within their partition, time to live, quoted etags, the limits of a request,
// session tokens. It is no oracle: the contract also runs on a real account when COSMOS_ENDPOINT is set.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

interface Row extends Record<string, unknown> {
  readonly id: string
  readonly _rid: string
  readonly _ts: number
  readonly _etag: string
  readonly ttl?: number
}
interface Documents {
  _data: Map<string, { read(): Row }>
  _index: Map<string, string>
  _getPartition(row: unknown): string
  delete(id: string, partition: string): void
  query(body: unknown, page: object): unknown
}
interface Collection {
  readonly documents: Documents
  read(): unknown
}
interface Account {
  database(id: string): { collection(id: string): Collection }
}
interface Params {
  readonly dbId: string
  readonly collId: string
}
type Handler = (
  account: Account,
  req: IncomingMessage,
  res: ServerResponse,
  params: Params,
) => unknown
interface BatchOp {
  readonly operationType: string
  readonly ifMatch?: string
  readonly resourceBody?: unknown
}
type Apply = (
  collection: Collection,
  op: object,
) => { readonly statusCode: number; readonly body?: Row }

// Not import.meta: jest turns this file into CommonJS. The working folder is the project's in both cases.
const load = createRequire(resolve('package.json'))
const lib = (name: string) => load(`@vercel/cosmosdb-server/lib/${name}`)
const readJson = lib('json').default as (req: IncomingMessage) => Promise<unknown>
const readItems = lib('handler/_read-items').default as (...of: unknown[]) => unknown
const operations = lib('handler/_document-operations')
const { parsePartitionKey } = lib('utils/get-partition-from-header') as {
  parsePartitionKey(header: string): string
}

let now = () => new Date()
const LARGEST_REQUEST = 2 * 1024 * 1024

const header = (req: IncomingMessage, name: string) =>
  (req.headers[name] as string | undefined) ?? ''
const refuse = (res: ServerResponse, status: number, code: string, message: string) => {
  res.statusCode = status
  return { code, message }
}

/** Puts something before a handler of the server, or in its place. Must run before the routes are loaded, which remember them. */
function around(
  file: string,
  handle: (original: Handler, collection: Collection, ...call: Parameters<Handler>) => unknown,
): void {
  const handlers = lib(`handler/${file}`) as { default: Handler }
  const original = handlers.default
  handlers.default = (account, req, res, params) => {
    const collection = account.database(params.dbId).collection(params.collId)
    if (!collection.read()) return refuse(res, 404, 'NotFound', 'Resource Not Found')
    if (Number(req.headers['content-length'] ?? 0) > LARGEST_REQUEST) {
      req.resume()
      return refuse(res, 413, 'RequestEntityTooLarge', 'Request size is too large')
    }
    removeExpired(collection.documents)
    return handle(original, collection, account, req, res, params)
  }
}

function removeExpired(documents: Documents): void {
  const nowSeconds = now().getTime() / 1000
  const rows = [...documents._data.values()].map((item) => item.read())
  const expired = rows.filter(
    ({ ttl, _ts }) => ttl !== undefined && ttl > 0 && _ts + ttl <= nowSeconds,
  )
  for (const row of expired) documents.delete(row.id, documents._getPartition(row))
}

/** The documents of one partition, as something that can be queried. */
function partition(documents: Documents, name: string): Documents {
  const rows = [...documents._data].filter(
    ([, item]) => documents._getPartition(item.read()) === name,
  )
  return Object.assign(Object.create(documents) as Documents, { _data: new Map(rows) })
}

// The answer to the query plan that the SDK asks for beside every query: "run it as it is".
const PLAIN_PLAN = {
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None',
    top: null,
    offset: null,
    limit: null,
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: '',
    hasSelectValue: false,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
}

async function query(
  collection: Collection,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<unknown> {
  const body = await readJson(req)
  if (header(req, 'x-ms-cosmos-is-query-plan-request').toLowerCase() === 'true') return PLAIN_PLAN
  const key = header(req, 'x-ms-documentdb-partitionkey')
  const from = key ? partition(collection.documents, parsePartitionKey(key)) : collection.documents
  return readItems(req, res, 'Documents', (page: object) => {
    try {
      return from.query(body, page)
    } catch (error) {
      if ((error as { badRequest?: boolean }).badRequest)
        return refuse(res, 400, 'BadRequest', (error as Error).message)
      throw error
    }
  })
}

const APPLY: Record<string, Apply> = {
  Create: operations.createOperation,
  Upsert: operations.upsertOperation,
  Replace: operations.replaceOperation,
  Delete: operations.deleteOperation,
}

async function batch(
  collection: Collection,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<unknown> {
  const ops = (await readJson(req)) as readonly BatchOp[]
  const partitionKey = header(req, 'x-ms-documentdb-partitionkey')
  const { documents } = collection
  if (ops.length > 100)
    return refuse(
      res,
      400,
      'BadRequest',
      'Batch request has more operations than what is supported.',
    )
  const foreign = ops.some(
    (op) =>
      op.resourceBody &&
      documents._getPartition(op.resourceBody) !== parsePartitionKey(partitionKey),
  )
  if (foreign)
    return refuse(
      res,
      400,
      'BadRequest',
      'One or more operations have a different partition key value than the request.',
    )

  const before = { _data: new Map(documents._data), _index: new Map(documents._index) }
  const results: object[] = []
  for (const op of ops) {
    const { statusCode, body } = APPLY[op.operationType]!(collection, { ...op, partitionKey })
    if (statusCode >= 400) {
      Object.assign(documents, before)
      res.statusCode = 207
      return ops.map((_, index) => ({
        statusCode: index === results.length ? statusCode : 424,
        requestCharge: 0,
      }))
    }
    results.push({
      statusCode,
      requestCharge: 1,
      ...(body && { eTag: body._etag, resourceBody: body }),
    })
  }
  return results
}

around('read-document', (original, _collection, ...call) => original(...call))
around('upsert-document', (original, _collection, ...call) => original(...call))
around('query-documents', (_original, collection, _account, req, res) =>
  query(collection, req, res),
)
around('batch-documents', (_original, collection, _account, req, res) =>
  batch(collection, req, res),
)

const items = lib('account/items').default.prototype as { _set(row: Row): Row }
const setStock = items._set
items._set = function set(row) {
  return setStock.call(this, {
    ...row,
    _etag: row._etag.startsWith('"') ? row._etag : `"${row._etag}"`,
    _ts: Math.floor(now().getTime() / 1000),
  })
}

export interface CosmosServer {
  readonly endpoint: string
  close(): Promise<void>
}

/** Listens on the loopback address; port 0 takes a free one. `clock` decides what has expired, for all servers of this process. */
export async function startCosmosServer(port = 0, clock = now): Promise<CosmosServer> {
  now = clock
  const server = lib('index').createHttpServer({ keepAlive: true }) as Server
  let writes = 0
  server.prependListener('request', (req, res) =>
    res.setHeader('x-ms-session-token', `0:-1#${req.method === 'GET' ? writes : ++writes}`),
  )
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function main(): Promise<void> {
  const { endpoint } = await startCosmosServer(Number(process.argv[2] ?? 8081))
  process.stdout
    .write(`A Cosmos-compatible server that keeps nothing listens on ${endpoint}. Start the bot with
  STORE=cosmos COSMOS_ENDPOINT=${endpoint} COSMOS_DATABASE=klubban COSMOS_CONTAINER=klubban COSMOS_KEY=ZHVtbXk=
after "npm run store:init" with the same settings.\n`)
}

if (process.argv[1] === resolve('tests/store/cosmos-server.ts')) void main()
