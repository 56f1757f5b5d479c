import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import type { CosmosOptions } from '../../src/store/cosmos-client.ts'
import { storeContract } from './contract.ts'
import { startCosmosServer } from './cosmos-server.ts'

const random = () => 0.5

storeContract('Cosmos DB through its own SDK, on a local server', async () => {
  let shiftMs = 0
  const server = await startCosmosServer(0, () => new Date(Date.now() + shiftMs))
  const options: CosmosOptions = {
    endpoint: server.endpoint,
    database: 'klubban',
    container: 'test',
    key: 'ZHVtbXk=',
    random,
  }
  await initCosmos(options)
  // Those who did not write read what is a little older.
  server.lag(15)
  const store = openCosmosStore(options)
  const second = openCosmosStore(options)
  return {
    store,
    second,
    pass: (seconds) => {
      shiftMs += seconds * 1000
    },
    end: async () => {
      await store.close()
      await second.close()
      await server.close()
    },
  }
})

/** The same on a real account; its container must exist, and what the run wrote is removed again. */
const {
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: database = 'klubban',
  COSMOS_CONTAINER: container = 'test',
  COSMOS_KEY: key,
} = process.env
if (endpoint) {
  storeContract(`Cosmos DB at ${endpoint}`, async () => {
    const options: CosmosOptions = { endpoint, database, container, random, ...(key && { key }) }
    const store = openCosmosStore(options)
    const second = openCosmosStore(options)
    return {
      store,
      second,
      end: async (run) => {
        for await (const { doc } of store.all())
          if (doc.pk.startsWith(run)) await store.commit(doc.pk, [{ op: 'delete', id: doc.id }])
        await store.close()
        await second.close()
      },
    }
  })
}
