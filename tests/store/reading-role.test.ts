import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type StoreSettings } from '../../src/store/open.ts'
import type { Doc } from '../../src/store/store.ts'
import { storeTool } from '../../src/store/tool.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
let server: CosmosServer
let reader: Reader
const refused: string[] = []
beforeAll(async () => {
  server = await startCosmosServer()
  reader = await readingOnly(server.endpoint)
})
afterAll(async () => {
  await reader.close()
  await server.close()
  rmSync(folder, { recursive: true })
})
const world = { now: () => new Date(), random: () => 0 }
const file = (name: string) => join(folder, name)
const doc = (pk: string): Doc => ({ id: 'note', pk, type: 'note', schema: 1 })
const run = (settings: StoreSettings, ...args: string[]) => storeTool(args, settings, world)

interface Reader {
  readonly endpoint: string
  close(): Promise<unknown>
}

test('a role that may only read is enough for an export', async () => {
  const cosmos = (endpoint: string): StoreSettings => ({
    dataDir: folder,
    store: { kind: 'cosmos', endpoint, database: 'klubban', container: 'reading', key: 'ZHVtbXk=' },
  })
  await run(cosmos(server.endpoint), 'init')
  const store = await openStore(cosmos(server.endpoint), world)
  for (const pk of ['one', 'two']) await store.commit(pk, [{ op: 'put', doc: doc(pk) }])
  await store.close()
  expect(await run(cosmos(reader.endpoint), 'export', file('read.jsonl'))).toBe(
    `2 documents are in ${file('read.jsonl')}`,
  )
  expect(refused).toEqual([])
  await expect(run(cosmos(reader.endpoint), 'import', file('read.jsonl'))).rejects.toThrow(
    /Data Contributor/,
  )
  expect(refused).not.toEqual([])
})

/** A way to the server for one whose role is to read: queries and reads pass, and everything else is denied. */
async function readingOnly(to: string): Promise<Reader> {
  const answer = (response: ServerResponse, status: number, headers: object, body: string): void =>
    void response.writeHead(status, { ...headers }).end(body)
  const proxy = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const reads = method === 'GET' || headers['x-ms-documentdb-isquery'] !== undefined
      const plans = headers['x-ms-cosmos-is-query-plan-request'] !== undefined
      if (!reads && !plans) {
        refused.push(`${method} ${url}`)
        return answer(response, 403, {}, JSON.stringify({ message: 'no RBAC permissions' }))
      }
      const { host: _, ...passed } = headers
      const given = { method, headers: passed as Record<string, string> }
      void fetch(
        new URL(url, to),
        parts.length > 0 ? { ...given, body: Buffer.concat(parts) } : given,
      )
        .then(async (found) => {
          const {
            'content-encoding': _e,
            'content-length': _l,
            'transfer-encoding': _t,
            ...rest
          } = Object.fromEntries(found.headers)
          answer(response, found.status, rest, await found.text())
        })
        .catch((error: unknown) => answer(response, 502, {}, String(error)))
    })
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  const close = (): Promise<unknown> => {
    proxy.closeAllConnections()
    return new Promise((done) => proxy.close(done))
  }
  return { endpoint: `http://127.0.0.1:${port}/`, close }
}
