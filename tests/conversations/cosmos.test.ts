import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { startCosmosServer, type CosmosServer } from '../store/cosmos-server.ts'
import { long, sampled } from '../long.ts'
import { play } from './play.ts'
import type { OpenStore } from './stage.ts'

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.chat'))
  .sort()

let clock = (): Date => new Date()
let server: CosmosServer
beforeAll(async () => {
  server = await startCosmosServer(0, () => clock(), 1)
})
afterAll(() => server.close())

/** Each play in a container of its own, which outlives the bot's restarts. */
const openStore: OpenStore = async (folder, now) => {
  clock = now
  const options = {
    endpoint: server.endpoint,
    database: 'klubban',
    container: folder.split('/').at(-1) ?? '',
    key: 'ZHVtbXk=',
    random: () => 0.5,
  }
  await initCosmos(options)
  return openCosmosStore(options)
}

describe('conversations, as written, on the other engine', () => {
  // A year takes as long as all the others.
  test.each(
    long
      ? files
      : sampled(
          files.filter((name) => name !== 'year.chat'),
          12,
        ),
  )(
    '%s',
    async (name) => {
      const { expected, heard } = await play(join(__dirname, name), openStore)
      expect(heard).toBe(expected)
    },
    600_000,
  )
})
