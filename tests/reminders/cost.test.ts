import { asDocuments } from '../../src/store/as-documents.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { give } from '../chat/given.ts'
import { people } from '../chat/talk.ts'
import { startCosmosServer, type CosmosServer } from '../store/cosmos-server.ts'
import { engine, withoutNight, type Engine } from './setup.ts'
import { containerOn } from '../store/container-on.ts'

/** A container of up to 50 GB has one physical partition (learn.microsoft.com/azure/cosmos-db/serverless-performance). */
const PHYSICAL_PARTITIONS = 1

let server: CosmosServer
let t: Engine
beforeEach(async () => {
  server = await startCosmosServer(0, () => t?.world.now() ?? new Date(), PHYSICAL_PARTITIONS)
  const options = containerOn(server.endpoint)
  await initCosmos(options)
  t = await engine(people, () => asDocuments(openCosmosStore(options)))
  // What they say tells the bot where their own chats are.
  for (const name of people) await t.whisper(name, 'mina uppdrag')
  await withoutNight(t.store, t.pk)
})
afterEach(async () => {
  await t.end()
  await server.close()
})

const due = { kind: 'day', on: '2026-06-10' } as const
const asked = async (work: () => Promise<unknown>) => {
  server.taken()
  await work()
  return server.taken().requests
}

test('a look at what is due, with nothing due, asks Cosmos DB for one page; the SDK asks for a plan of it at the same time', async () => {
  await give(t, { id: 'U1', owners: ['Bo'], due })
  expect(await asked(() => t.pass())).toEqual({
    scan: 1,
    other: 1,
    get: 0,
    query: 0,
    commit: 0,
    write: 0,
  })
})

test('the reminders of a group are claimed in one commit and settled in one each; nothing is read twice', async () => {
  for (const [index, owner] of people.entries())
    await give(t, { id: `U${index + 1}`, owners: [owner], due })
  await give(t, { id: 'U6', owners: ['Bo', 'Cecilia', 'David'], due })
  t.at('2026-06-03T06:00:00Z')
  expect(await asked(() => t.pass())).toEqual({
    scan: 1,
    other: 1,
    // The group; what is due in it, and each person with the groups they are in.
    get: 1,
    query: 1 + people.length,
    commit: 1 + people.length,
    write: 0,
  })
  expect(t.sent()).toHaveLength(people.length)
  expect(await asked(() => t.pass())).toMatchObject({ scan: 1, get: 0, query: 0, commit: 0 })
})
