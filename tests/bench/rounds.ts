import { drive, say, type Burst } from './load.ts'
import { cpuMs, type Server } from './processes.ts'

/** One thing that is driven in every round. */
export interface Variant {
  readonly name: string
  readonly server: Server
  readonly prefix: string
  readonly text: (turn: number) => string
  readonly token?: (turn: number) => string
}

export interface Round extends Burst {
  /** Processor time of the server per turn; `undefined` where the system does not tell. */
  readonly cpuUs: number | undefined
}

/**
 * So many rounds in which every variant has its turn, each time in another order: what happens to the machine happens to all of them.
 * Before them, and not counted, each is driven until it is warm, for `warmUp` seconds at the most.
 */
export async function interleaved(
  variants: readonly Variant[],
  {
    rounds,
    seconds,
    chats,
    connectorPort,
    warmUp = 10,
  }: { rounds: number; seconds: number; chats: number; connectorPort: number; warmUp?: number },
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const all = new Map<string, Round[]>(variants.map(({ name }) => [name, []]))
  const burst = async (
    { server, prefix, text, token }: Variant,
    length: number,
  ): Promise<Round> => {
    const before = cpuMs(server)
    const driven = await drive({
      port: server.port,
      connectorPort,
      chats,
      seconds: length,
      text,
      prefix,
      token,
    })
    const after = cpuMs(server)
    return {
      ...driven,
      cpuUs:
        before === undefined || after === undefined
          ? undefined
          : ((after - before) * 1000) / driven.turns,
    }
  }
  for (const variant of variants) await warm((length) => burst(variant, length), warmUp)
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of turned(variants, round))
      all.get(variant.name)?.push(await burst(variant, seconds))
  }
  return all
}

const STEP_SECONDS = 2
/** What counts as less. */
const LESS = 0.98

/** V8 goes on compiling for a while, on one core for half a minute: until a turn has twice taken no less than before. */
async function warm(burst: (seconds: number) => Promise<Round>, most: number): Promise<void> {
  let least = Infinity
  let times = 0
  for (let spent = 0; spent < most && times < 2; spent += STEP_SECONDS) {
    const { cpuUs, perSecond } = await burst(STEP_SECONDS)
    const cost = cpuUs ?? 1e6 / perSecond
    times = cost < least * LESS ? 0 : times + 1
    least = Math.min(least, cost)
  }
}

/** The same things, beginning with another one in each round: whatever follows something else is not always the same. */
export const turned = <T>(all: readonly T[], round: number): readonly T[] => {
  const first = Math.max(0, round) % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

export const sorted = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b)
export const median = (values: readonly number[]): number => {
  const all = sorted(values)
  return ((all[(all.length - 1) >> 1] ?? 0) + (all[all.length >> 1] ?? 0)) / 2
}

/** Groups as they are after some weeks: twelve people, a secretary, two meetings ahead, twelve items on the next agenda. */
export async function settle(
  port: number,
  connectorPort: number,
  chats: readonly string[],
  token?: string,
): Promise<void> {
  for (const chat of chats) {
    const tell = (text: string, type?: string): Promise<void> =>
      say(port, { chat, text, type, connectorPort }, token)
    await record(connectorPort, chat)
    await tell('install', 'installationUpdate')
    await tell(`nytt möte ${wednesdayIn(6)} 08:30-12:00 Stora salen`)
    await tell(`nytt möte ${wednesdayIn(12)} 08:30-12:00 Stora salen`)
    await tell(
      Array.from(
        { length: 12 },
        (_, index) => `punkt: Ärende nummer ${index + 1}; typ beslut; 10 min`,
      ).join('\n'),
    )
    await tell('dagordning')
    const told = (await recorded(connectorPort, chat)).at(-1) ?? ''
    if (!told.includes('Ärende nummer 12'))
      throw new Error(`the group ${chat} could not be made: ${told}`)
  }
}

/** The Wednesday so many weeks ahead, as people type it. */
function wednesdayIn(weeks: number): string {
  const now = Date.now()
  return new Date(now + (3 - new Date(now).getUTCDay() + weeks * 7) * 86_400_000)
    .toISOString()
    .slice(0, 10)
}

const ask = async (
  connectorPort: number,
  path: string,
): Promise<{ readonly posts: number; readonly texts: readonly string[] }> =>
  (await fetch(`http://127.0.0.1:${connectorPort}/${path}`)).json() as Promise<{
    posts: number
    texts: string[]
  }>
/** Keeps what is posted to a chat from now on, until it is read. */
export const record = (connectorPort: number, chat: string): Promise<unknown> =>
  ask(connectorPort, `record?chat=${chat}`)
export const recorded = async (connectorPort: number, chat: string): Promise<readonly string[]> =>
  (await ask(connectorPort, `posts?chat=${chat}`)).texts
export const postsSoFar = async (connectorPort: number): Promise<number> =>
  (await ask(connectorPort, 'posts')).posts

export const chatsOf = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
export const propose = (turn: number): string =>
  `föreslå Läkaravtalet, fortsatt process ${turn}; typ beslut; 20 min`
