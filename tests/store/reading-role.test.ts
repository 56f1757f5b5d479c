import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request as send } from 'node:http'
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

/** A way to the server for one whose role is to read: reads and queries pass, and everything else is denied. */
async function readingOnly(to: string): Promise<Reader> {
  const { hostname, port: beyond, host } = new URL(to)
  const proxy = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const asks = ['x-ms-documentdb-isquery', 'x-ms-cosmos-is-query-plan-request']
    if (method !== 'GET' && !asks.some((header) => headers[header] !== undefined)) {
      refused.push(`${method} ${url}`)
      request.resume()
      // Whoever asked may have given up by now.
      if (response.destroyed) return
      response.writeHead(403)
      response.end(JSON.stringify({ message: 'no RBAC permissions' }))
      return
    }
    const address = { hostname, port: beyond, path: url, method, agent: false as const }
    const passed = send({ ...address, headers: { ...headers, host } }, (found) => {
      response.writeHead(found.statusCode ?? 502, found.headers)
      found.pipe(response)
    })
    passed.on('error', () => response.destroy())
    request.pipe(passed)
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    close() {
      proxy.closeAllConnections()
      return new Promise((done) => proxy.close(done))
    },
  }
}
