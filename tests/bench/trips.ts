import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unlimited } from '../../src/doors/rate-limit.ts'
import { readConfig } from '../../src/config.ts'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { start, type Running } from '../../src/start.ts'
import { startCosmosServer } from '../store/cosmos-server.ts'
import type { Claim, Part } from './claims.ts'
import { say } from './load.ts'
import { CountingNetwork, none, sum, tripsOf, type Trips } from './round-trips.ts'
import { scenes, type Kind } from './scenes.ts'
import { containerOn } from '../store/container-on.ts'

/** Of a container that holds up to 50 GB (learn.microsoft.com/azure/cosmos-db/serverless-performance); a look asks one more page of each further one. */
const PHYSICAL_PARTITIONS = 1

/** What one sentence asked of the store before it was answered, and what the posts that it set in motion asked after. */
export interface Counted {
  readonly text: string
  readonly kind: Kind
  readonly personal?: boolean
  readonly turn: Trips
  readonly posts: number
  readonly after: Trips
}

/** Requirement 4: round trips of every kind of sentence, counted on the wire to a Cosmos-compatible server. Nothing here is a matter of time. */
export async function trips(): Promise<Part & { readonly counted: readonly Counted[] }> {
  let now = new Date('2026-01-12T08:00:00Z')
  const server = await startCosmosServer(0, () => now, PHYSICAL_PARTITIONS)
  const network = new CountingNetwork()
  const options = containerOn(server.endpoint)
  await initCosmos(options)
  const connector = await listening()
  let ids = 0
  const quiet = {
    debug() {},
    info() {},
    warn() {},
    error: (values: object, message: string) =>
      process.stderr.write(`${message} ${JSON.stringify(values)}\n`),
  }
  const running = await start(readConfig({ PORT: '0' }), {
    now: () => now,
    newId: () => `id${(ids += 1)}`,
    random: () => 0.5,
    log: quiet,
    flood: unlimited,
    openStore: () => openCosmosStore({ ...options, httpClient: network }),
  })
  const counted: Counted[] = []
  let reminders: Counted | undefined
  try {
    for (const scene of scenes) {
      if (scene.at) now = new Date(scene.at)
      if (scene.kind === 'clock') {
        while ((await running.pass()).woken > 0);
        continue
      }
      if (scene.kind === 'pass') {
        reminders ??= await passed(running, network, connector, scene.text)
        continue
      }
      const one = await sentence(running, network, connector, scene)
      if (scene.kind !== 'setting') counted.push(one)
      now = new Date(now.getTime() + 1000)
    }
  } finally {
    await running.stop(0)
    await connector.close()
    await server.close()
  }
  if (!reminders) throw new Error('no pass was played')
  return { series: [], claims: claims(counted, reminders), counted: [...counted, reminders] }
}

async function sentence(
  { port, idle }: Running,
  network: CountingNetwork,
  connector: StandIn,
  { text, kind, by, type, personal }: (typeof scenes)[number],
): Promise<Counted> {
  network.all = none
  connector.posts = 0
  let turn: Trips | undefined
  connector.onPost = () => {
    turn ??= network.all
  }
  await say(port, {
    chat: 'ledning',
    text,
    type,
    sender: by ?? 'ledning',
    personal: personal ?? false,
    connectorPort: connector.port,
  })
  await idle()
  if (!turn) throw new Error(`no answer to: ${text}`)
  if (/förstod inte|gick fel/.test(connector.last))
    throw new Error(`${text} was answered: ${connector.last}`)
  return {
    text,
    kind,
    ...(personal && { personal }),
    turn,
    posts: connector.posts - 1,
    after: minus(network.all, turn),
  }
}

async function passed(
  { pass }: Running,
  network: CountingNetwork,
  connector: StandIn,
  text: string,
): Promise<Counted> {
  network.all = none
  connector.posts = 0
  const { failed } = await pass()
  if (failed > 0 || connector.posts === 0) throw new Error('the reminders were not sent')
  const after = network.all
  network.all = none
  await pass()
  return { text, kind: 'pass', turn: network.all, posts: connector.posts, after }
}

function claims(counted: readonly Counted[], reminders: Counted): readonly Claim[] {
  const most = (kind: Kind, measure: (trips: Trips) => number): Pick<Claim, 'figure' | 'of'> => {
    const all = counted.filter((one) => one.kind === kind)
    const worst = all.toSorted((a, b) => measure(b.turn) - measure(a.turn))[0]
    const bound = kind === 'read' ? 2 : 3
    const within = all.filter(({ turn }) => measure(turn) <= bound).length
    return {
      figure: worst ? measure(worst.turn) : 0,
      of: `${within} of ${all.length} sentences take no more; the most: ${worst?.text}`,
    }
  }
  const only = (text: string): Pick<Claim, 'figure' | 'of'> => {
    const one = counted.find((other) => other.text.startsWith(text) && !other.personal)
    return {
      figure: one?.turn.waits ?? NaN,
      of: `${one ? tripsOf(one.turn) : 0} requests; those that are under way together are one round trip`,
    }
  }
  return [
    { part: 4, what: 'round trips of “dagordning” in the group', ...only('dagordning'), atMost: 2 },
    { part: 4, what: 'round trips of “föreslå …” in the group', ...only('föreslå'), atMost: 3 },
    {
      part: 4,
      what: 'round trips of a sentence that reads, at most',
      ...most('read', ({ waits }) => waits),
      atMost: 2,
    },
    {
      part: 4,
      what: 'round trips of a sentence that records, at most',
      ...most('record', ({ waits }) => waits),
      atMost: 3,
    },
    {
      part: 4,
      what: 'round trips of the day’s first sentence in one’s own chat, before which Teams is asked who belongs',
      ...most('first', ({ waits }) => waits),
    },
    {
      part: 4,
      what: 'write batches of a sentence that records',
      ...most('record', ({ batches }) => batches),
      atMost: 1,
    },
    {
      part: 4,
      what: 'writes of a reminder',
      figure: reminders.after.batches / reminders.posts,
      atMost: 2,
      of: `${reminders.posts} reminders, ${reminders.after.batches} batches`,
    },
    {
      part: 6,
      what: 'round trips of a look at what is due, with nothing due',
      figure: reminders.turn.waits,
      atMost: 1,
      of: 'a query, and at the same time the SDK’s question for its plan; in a container of one physical partition',
    },
  ]
}

const minus = (a: Trips, b: Trips): Trips =>
  sum(a, {
    reads: -b.reads,
    queries: -b.queries,
    batches: -b.batches,
    written: -b.written,
    units: -b.units,
    waits: -b.waits,
  })

interface StandIn {
  readonly port: number
  posts: number
  last: string
  onPost: () => void
  close(): Promise<void>
}

/** A connector that says when a post comes in. */
async function listening(): Promise<StandIn> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const people = ['ledning', 'bo', 'cecilia', 'david'].map((id) => ({
        id: `29:${id}`,
        name: id === 'ledning' ? 'Anna Berg' : `Person ${id}`,
        aadObjectId: `aad-${id}`,
        objectId: `aad-${id}`,
      }))
      response.writeHead(200, { 'content-type': 'application/json' })
      if (request.method === 'GET') return response.end(JSON.stringify({ members: people }))
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        text?: string
        summary?: string
        members?: readonly { readonly id: string }[]
      }
      // A personal chat that is opened is no post.
      if (body.members)
        return response.end(
          JSON.stringify({ id: `a:${body.members[0]?.id.replace(/^(29:|aad-)/, '')}` }),
        )
      at.onPost()
      at.last = at.posts === 0 ? (body.text ?? body.summary ?? '') : at.last
      at.posts += 1
      return response.end(JSON.stringify({ id: `post-${at.posts}` }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at: StandIn = {
    port: (server.address() as AddressInfo).port,
    posts: 0,
    last: '',
    onPost: () => undefined,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return at
}
