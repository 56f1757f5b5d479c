import { CosmosClient } from '@azure/cosmos'
import type { CosmosOptions } from '../../src/store/cosmos-client.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { checkCosmos, containerDefinition, initCosmos } from '../../src/store/cosmos-provision.ts'
import { StoreSetupError } from '../../src/store/setup-error.ts'
import { startCosmosServer, type CosmosServer } from './cosmos-server.ts'
import { answers, FaultyNetwork, notSent } from './faulty-network.ts'

let server: CosmosServer
let network: FaultyNetwork
let options: CosmosOptions
beforeAll(async () => {
  server = await startCosmosServer()
})
afterAll(() => server.close())
beforeEach(() => {
  network = new FaultyNetwork(server.endpoint)
  options = {
    endpoint: 'https://account.documents.azure.test:443/',
    database: 'klubban',
    container: 'klubban',
    key: 'ZHVtbXk=',
    random: () => 0,
    httpClient: network,
  }
})

async function complaint(changes: Partial<CosmosOptions> = {}): Promise<string> {
  const error: unknown = await checkCosmos({ ...options, ...changes }).then(
    () => 'nothing to complain of',
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(StoreSetupError)
  const { message } = error as StoreSetupError
  expect(message).not.toContain('\n')
  return message
}

test('init creates what is missing, and again nothing; then there is nothing to complain of', async () => {
  expect(await complaint()).toBe(
    'Cosmos DB has no database klubban: deploy infra/, or run "npm run store:init" against an emulator',
  )
  await initCosmos({ ...options, container: 'another' })
  expect(await complaint()).toBe(
    'Cosmos DB has no container klubban in database klubban: deploy infra/, or run "npm run store:init" against an emulator',
  )
  await initCosmos(options)
  await initCosmos(options)
  await checkCosmos(options)
  const store = openCosmosStore(options)
  for await (const { doc } of store.all()) throw new Error(`the check left ${doc.id} in the store`)
  await store.close()
})

test.each<[string, object, RegExp]>([
  [
    'another partition key',
    { partitionKey: { paths: ['/id'] } },
    /cannot hold this store because its partition key is not \/pk: create it anew/,
  ],
  ['no time to live', { defaultTtl: undefined }, /because its time to live is off/],
  [
    'no index of the keys',
    { indexingPolicy: { includedPaths: [{ path: '/pk/?' }] } },
    /because it does not index \/keys\/\*/,
  ],
])('a container with %s is told before it does harm', async (what, wrong, told) => {
  const container = what.replaceAll(' ', '-')
  const client = new CosmosClient({
    endpoint: server.endpoint,
    key: 'ZHVtbXk=',
    connectionPolicy: { enableEndpointDiscovery: false },
  })
  await client.databases.createIfNotExists({ id: 'klubban' })
  await client
    .database('klubban')
    .containers.create({ ...containerDefinition(container), ...wrong })
  client.dispose()
  expect(await complaint({ container })).toMatch(told)
})

test('an address that is none, or where nobody answers, is told with the setting to check', async () => {
  expect(await complaint({ endpoint: 'klubban' })).toBe(
    'COSMOS_ENDPOINT is not an address: "klubban"',
  )
  network.faults.other = Array.from({ length: 9 }, () => notSent('ENOTFOUND'))
  expect(await complaint()).toBe(
    'Cosmos DB does not answer at https://account.documents.azure.test:443/: check COSMOS_ENDPOINT and the network (ENOTFOUND)',
  )
})

test('a denied role is told with the role to give, whether it is denied reading or writing', async () => {
  const denied = answers(
    403,
    {},
    { message: 'Request blocked by Auth: principal does not have required RBAC permissions' },
  )
  network.faults.other = [denied]
  expect(await complaint()).toMatch(
    /^the bot's identity may not do this at .*: give it the role "Cosmos DB Built-in Data Contributor" on the container/,
  )
  await initCosmos({ ...options, httpClient: new FaultyNetwork(server.endpoint) })
  network.faults.other = [(forward) => forward(), denied]
  expect(await complaint()).toMatch(/Data Contributor/)
  expect(network.faults.other).toEqual([])
})

test('a role on the container alone is enough, and one that reads is enough to read', async () => {
  const denied = answers(403, {}, { message: 'principal does not have required RBAC permissions' })
  await initCosmos({ ...options, httpClient: new FaultyNetwork(server.endpoint) })
  const asked: string[] = []
  network.faults.other = Array.from({ length: 4 }, () => (forward, request) => {
    const path = new URL(request.url).pathname
    asked.push(`${request.method} ${path}`)
    // What the role's scope leaves out: the database itself, and every write.
    return path.includes('/colls/klubban') && request.method === 'GET'
      ? forward()
      : denied(forward, request)
  })
  await checkCosmos(options, 'read')
  expect(asked).toEqual(['GET /dbs/klubban/colls/klubban'])
  expect(await complaint()).toMatch(/Data Contributor/)
})

test('a container that is missing is told as such by one who may not look at its database', async () => {
  const denied = answers(403, {}, { message: 'principal does not have required RBAC permissions' })
  await initCosmos({ ...options, httpClient: new FaultyNetwork(server.endpoint) })
  network.faults.other = [(forward) => forward(), denied]
  expect(await complaint({ container: 'elsewhere' })).toBe(
    'Cosmos DB has no container elsewhere in database klubban: deploy infra/, or run "npm run store:init" against an emulator',
  )
})

test('a firewall, a wrong key and a missing identity are told apart', async () => {
  network.faults.other = [
    answers(
      403,
      {},
      {
        message:
          'Request originated from IP 1.2.3.4 through public internet. This is blocked by your Cosmos DB account firewall settings.',
      },
    ),
  ]
  expect(await complaint()).toMatch(/^the firewall of .* keeps this machine out/)
  network.faults.other = [
    answers(401, {}, { message: "The input authorization token can't serve the request." }),
  ]
  expect(await complaint()).toMatch(
    /does not accept the key: check COSMOS_KEY, and this machine's clock$/,
  )
  const getToken = async () => {
    throw Object.assign(new Error('made up'), { name: 'CredentialUnavailableError' })
  }
  const { key: _, ...keyless } = options
  const error: unknown = await checkCosmos({ ...keyless, credential: { getToken } }).catch(
    (e: unknown) => e,
  )
  expect(String(error)).toMatch(/this machine has no identity that Cosmos DB would know/)
})

test('without a key the bot shows a token of its identity, for this account', async () => {
  const scopes: unknown[] = []
  const getToken = async (scope: unknown) => {
    scopes.push(scope)
    return { token: 'a.token', expiresOnTimestamp: Date.now() + 3_600_000 }
  }
  await initCosmos(options)
  const { key: _, ...keyless } = options
  const mine = new FaultyNetwork(server.endpoint)
  await checkCosmos({ ...keyless, httpClient: mine, credential: { getToken } })
  expect([...mine.authorizations].join()).toContain('a.token')
  expect(String(scopes[0])).toContain('account.documents.azure.test')
})
