import type { Claim, Part, Series } from './claims.ts'
import { compared } from './claims.ts'
import { openKeys } from './keys.ts'
import { serve, type Server } from './processes.ts'
import {
  chatsOf,
  interleaved,
  median,
  propose,
  settle,
  type Round,
  type Variant,
} from './rounds.ts'
import type { Setting } from './setting.ts'

/** Seconds at the most. */
const WARM_UP = 40

/** How many tokens there are to choose from where each message has another one: more than the bot remembers. */
const TOKENS = 1000

/** Requirements 1 and 2: the bot's turns beside bare echoes, without and with tokens to be checked. */
export async function turns({
  connectorPort,
  peers,
  rounds,
  seconds,
  chats,
  bot,
  folder,
}: Setting): Promise<Part> {
  const keys = await openKeys(`http://127.0.0.1:${connectorPort}/`)
  const peer = (name: string): Promise<Server> => serve([`${peers}/${name}.cjs`])
  const local = await bot(folder('turns'))
  const checking = await bot(folder('tokens'), keys.env)
  const servers = [
    local,
    checking,
    await peer('teams-sdk'),
    await peer('agents-sdk'),
    await peer('teams-ai'),
    await peer('cloudadapter'),
    await peer('limit'),
  ] as const
  const [, , teamsSdk, agentsSdk, teamsAi, cloudAdapter, limit] = servers
  const known = keys.token(0)
  const many = Array.from({ length: TOKENS }, (_, index) => keys.token(index + 1))
  await settle(local.port, connectorPort, [...chatsOf('read', chats), ...chatsOf('write', chats)])
  await settle(
    checking.port,
    connectorPort,
    [...chatsOf('read', chats), ...chatsOf('write', chats)],
    known,
  )

  const echo = (name: string, server: Server): Variant => ({
    name,
    server,
    prefix: 'echo',
    text: (turn) => `hej ${turn}`,
  })
  const agenda = { prefix: 'read', text: () => 'dagordning' }
  const proposal = { prefix: 'write', text: propose }
  const variants: readonly Variant[] = [
    echo(NAMES.teamsSdk, teamsSdk),
    { name: NAMES.agenda, server: local, ...agenda },
    echo(NAMES.agentsSdk, agentsSdk),
    { name: NAMES.proposal, server: local, ...proposal },
    { name: NAMES.agendaChecked, server: checking, ...agenda, token: () => known },
    { name: NAMES.proposalChecked, server: checking, ...proposal, token: () => known },
    {
      name: NAMES.agendaNew,
      server: checking,
      ...agenda,
      token: (turn) => many[turn % TOKENS] ?? known,
    },
    echo(NAMES.teamsAi, teamsAi),
    echo(NAMES.cloudAdapter, cloudAdapter),
    echo(NAMES.limit, limit),
  ]
  const all = await interleaved(variants, {
    rounds,
    seconds,
    chats,
    connectorPort,
    warmUp: WARM_UP,
  })
  await Promise.all(servers.map((server) => server.stop()))
  await keys.close()
  const of = (name: string): readonly Round[] => all.get(name) ?? []
  return { series: variants.map(({ name }) => series(name, of(name))), claims: claims(of) }
}

/** As fast as it can be done with nothing in between. */
export const LIMIT = 'node:http + undici echo'

const NAMES = {
  agenda: 'dagordning',
  proposal: 'föreslå, stored',
  agendaChecked: 'dagordning, token checked',
  proposalChecked: 'föreslå, token checked',
  agendaNew: 'dagordning, a new token each time',
  teamsSdk: 'Teams SDK v2 echo',
  agentsSdk: 'Agents SDK echo',
  teamsAi: 'teams-ai echo',
  cloudAdapter: 'CloudAdapter echo',
  limit: LIMIT,
} as const

export const series = (name: string, bursts: readonly Round[]): Series => {
  const cpu = bursts.flatMap(({ cpuUs }) => cpuUs ?? [])
  return {
    name,
    unit: 'turns/s',
    values: bursts.map(({ perSecond }) => perSecond),
    p50: median(bursts.map(({ p50 }) => p50)),
    p99: median(bursts.map(({ p99 }) => p99)),
    ...(cpu.length > 0 && { cpuUs: median(cpu) }),
    failed: bursts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function claims(of: (name: string) => readonly Round[]): readonly Claim[] {
  const rate = (name: string): Series => series(name, of(name))
  const slowest = (name: string): Series => ({
    name,
    unit: 'ms',
    values: of(name).map(({ p99 }) => p99),
  })
  const ours = [NAMES.agenda, NAMES.proposal, NAMES.agendaChecked, NAMES.proposalChecked]
  const failed = ours.reduce((sum, name) => sum + (rate(name).failed ?? 0), 0)
  return [
    compared(
      1,
      'dagordning, turns/s, to a Teams SDK v2 echo',
      rate(NAMES.agenda),
      rate(NAMES.teamsSdk),
      { atLeast: 1.5 },
    ),
    compared(
      1,
      'dagordning, turns/s, to an Agents SDK echo',
      rate(NAMES.agenda),
      rate(NAMES.agentsSdk),
      { atLeast: 1.1 },
    ),
    compared(
      1,
      'föreslå, turns/s, to a Teams SDK v2 echo',
      rate(NAMES.proposal),
      rate(NAMES.teamsSdk),
      { atLeast: 1 },
    ),
    compared(
      1,
      'dagordning, p99, to a Teams SDK v2 echo',
      slowest(NAMES.agenda),
      slowest(NAMES.teamsSdk),
      { atMost: 1 },
    ),
    compared(
      1,
      'föreslå, p99, to a Teams SDK v2 echo',
      slowest(NAMES.proposal),
      slowest(NAMES.teamsSdk),
      { atMost: 1 },
    ),
    { part: 1, what: 'turns that failed', figure: failed, atMost: 0, of: ours.join(', ') },
    compared(
      2,
      'dagordning with token checking, to without',
      rate(NAMES.agendaChecked),
      rate(NAMES.agenda),
      { atLeast: 0.8 },
    ),
    compared(
      2,
      'föreslå with token checking, to without',
      rate(NAMES.proposalChecked),
      rate(NAMES.proposal),
      { atLeast: 0.8 },
    ),
  ]
}
