import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectCosmos } from '../../src/store/cosmos-client.ts'
import { answers, FaultyNetwork } from './faulty-network.ts'

const CLIENT = '11111111-2222-4333-8444-000000000003'
/** What App Service puts into the environment for whoever asks for a token of the managed identity, and what else may lie there. */
const variables = [
  'IDENTITY_ENDPOINT',
  'IDENTITY_HEADER',
  'AZURE_TENANT_ID',
  'AZURE_CLIENT_ID',
  'AZURE_CLIENT_SECRET',
] as const
const before = variables.map((name) => [name, process.env[name]] as const)

let platform: Server
const asked: IncomingMessage[] = []
beforeAll(async () => {
  platform = createServer((request, response) => {
    asked.push(request)
    response.setHeader('content-type', 'application/json')
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600)
    response.end(
      JSON.stringify({
        access_token: 'of.the.identity',
        expires_on,
        token_type: 'Bearer',
        resource: 'x',
      }),
    )
  })
  await new Promise<void>((done) => platform.listen(0, '127.0.0.1', done))
  const { port } = platform.address() as AddressInfo
  Object.assign(process.env, {
    IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
    IDENTITY_HEADER: 'made-up',
    // Left behind by somebody: DefaultAzureCredential would try to sign in with these first.
    AZURE_TENANT_ID: '11111111-2222-4333-8444-000000000009',
    AZURE_CLIENT_ID: '11111111-2222-4333-8444-000000000008',
    AZURE_CLIENT_SECRET: 'left-behind',
  })
})
afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await new Promise((done) => platform.close(done))
})

test('in production the bot signs in with its managed identity, whatever else lies in the environment', async () => {
  const network = new FaultyNetwork('http://127.0.0.1:1')
  network.faults.other = [answers(200, {}, { id: 'klubban' })]
  const { client, container } = connectCosmos({
    endpoint: 'https://account.documents.azure.test:443/',
    database: 'klubban',
    container: 'klubban',
    production: true,
    managedIdentityClientId: CLIENT,
    random: () => 0,
    httpClient: network,
  })
  await container.read()
  client.dispose()
  expect([...network.authorizations].join()).toContain('of.the.identity')
  const [request] = asked
  const query = new URL(request?.url ?? '', 'http://localhost').searchParams
  expect([query.get('client_id'), query.get('resource')]).toEqual([
    CLIENT,
    'https://account.documents.azure.test',
  ])
  expect(request?.headers['x-identity-header']).toBe('made-up')
})
