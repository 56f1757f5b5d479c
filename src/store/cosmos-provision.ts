import type { ContainerDefinition } from '@azure/cosmos'
import { connectCosmos, type CosmosOptions } from './cosmos-client.ts'
import { ENGINE_ID } from './cosmos-commit.ts'
import { isSignIn, meaning, unwrapped } from './cosmos-errors.ts'
import { Tries } from './cosmos-tries.ts'
import { StoreSetupError } from './setup-error.ts'

/** The container that the store expects; infra/ describes the same one. Only keys are indexed: every write is cheaper for it. */
export function containerDefinition(id: string): ContainerDefinition {
  return {
    id,
    partitionKey: { paths: ['/pk'] },
    // On, with no default: documents with a `ttl` of their own expire, the others never.
    defaultTtl: -1,
    indexingPolicy: {
      indexingMode: 'consistent',
      automatic: true,
      includedPaths: [{ path: '/pk/?' }, { path: '/keys/*' }],
      excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
    },
  }
}

/**
 * Whether the store can be used: the account answers, the container is there and of the right make, and may be read and, unless it is
 * only to be read, written. Rejects with `StoreSetupError`, which names the fault and its cure. Creates nothing but a document that expires.
 * A role on the container alone is enough.
 */
export async function checkCosmos(
  options: CosmosOptions,
  use: 'read' | 'write' = 'write',
): Promise<void> {
  await connected(options, async ({ client, container }) => {
    const found = await unlessMissing(container.read())
    if (!found) {
      const database = await unlessMissing(unlessDenied(client.database(options.database).read()))
      throw missing(
        database
          ? `container ${options.container} in database ${options.database}`
          : `database ${options.database}`,
      )
    }
    checkDefinition(found.resource, options.container)
    if (use === 'read') return
    const id = `${ENGINE_ID}check`
    await container.items.upsert({ id, pk: id, type: 'check', schema: 1, ttl: 60 })
  })
}

/** Creates the database and the container where they are missing; needs an account key, or an emulator. For `npm run store:init`. */
export async function initCosmos(options: CosmosOptions): Promise<void> {
  await connected(options, async ({ client }) => {
    const { database } = await client.databases.createIfNotExists({ id: options.database })
    await database.containers.createIfNotExists(containerDefinition(options.container))
  })
  await checkCosmos(options)
}

async function connected(
  options: CosmosOptions,
  work: (to: ReturnType<typeof connectCosmos>) => Promise<void>,
): Promise<void> {
  if (!URL.canParse(options.endpoint))
    throw new StoreSetupError(
      `COSMOS_ENDPOINT is not an address: ${JSON.stringify(options.endpoint)}`,
    )
  const connection = connectCosmos(options)
  const tries = new Tries(3, options)
  try {
    for (;;) {
      try {
        return await work(connection)
      } catch (error) {
        if (error instanceof StoreSetupError) throw error
        if (!(await tries.again(meaning(error)))) throw explained(error, options)
      }
    }
  } finally {
    connection.client.dispose()
  }
}

/** Whoever has a role on a container may not look at its database: then the database is there. */
async function unlessDenied<R>(read: Promise<R>): Promise<R | 'denied'> {
  return read.catch((error: unknown) => {
    if (unwrapped(error).code === 403) return 'denied'
    throw error
  })
}

async function unlessMissing<R>(read: Promise<R>): Promise<R | undefined> {
  return read.catch((error: unknown) => {
    if (unwrapped(error).code === 404) return undefined
    throw error
  })
}

const missing = (what: string) =>
  new StoreSetupError(
    `Cosmos DB has no ${what}: deploy infra/, or run "npm run store:init" against an emulator`,
  )

function faultIn(found: ContainerDefinition | undefined): string | undefined {
  if (found?.partitionKey?.paths.join() !== '/pk') return 'its partition key is not /pk'
  if (found.defaultTtl === undefined) return 'its time to live is off'
  const paths = found.indexingPolicy?.includedPaths ?? []
  return paths.some(({ path }) => path === '/keys/*' || path === '/*')
    ? undefined
    : 'it does not index /keys/*'
}

function checkDefinition(found: ContainerDefinition | undefined, name: string): void {
  const wrong = faultIn(found)
  if (wrong)
    throw new StoreSetupError(
      `container ${name} cannot hold this store because ${wrong}: create it anew as infra/ describes it`,
    )
}

function explained(error: unknown, { endpoint, key }: CosmosOptions): StoreSetupError {
  const { code, name } = unwrapped(error)
  const text = (error as Error).message
  const say = (message: string) => new StoreSetupError(message, error)
  if (isSignIn(name)) {
    return say(
      'this machine has no identity that Cosmos DB would know: ' +
        'give the app a managed identity, sign in with "az login", or set COSMOS_KEY for an emulator',
    )
  }
  if (code === 401) {
    return say(
      key === undefined
        ? `Cosmos DB at ${endpoint} does not accept our token: check that the identity is of the same tenant, and this machine's clock`
        : `Cosmos DB at ${endpoint} does not accept the key: check COSMOS_KEY, and this machine's clock`,
    )
  }
  if (code === 403 && /firewall|network|ip address/i.test(text)) {
    return say(
      `the firewall of ${endpoint} keeps this machine out: allow its network in the account's networking settings`,
    )
  }
  if (code === 403) {
    return say(
      `the bot's identity may not do this at ${endpoint}: give it the role "Cosmos DB Built-in Data Contributor" on the container; ` +
        'creating databases and containers takes a deployment of infra/',
    )
  }
  if (meaning(error).outcome === 'refused')
    return say(`Cosmos DB at ${endpoint} refused us (${String(code)}): ${text.split('\n')[0]}`)
  return say(
    `Cosmos DB does not answer at ${endpoint}: check COSMOS_ENDPOINT and the network (${code ?? text})`,
  )
}
