import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { compared, type Part, type Series } from './claims.ts'
import { activity, drive } from './load.ts'
import { freePort, rssMb, run, serve } from './processes.ts'
import { chatsOf, propose, settle, turned } from './rounds.ts'
import type { Setting } from './setting.ts'

const TURNS = 10_000
const STEPS = { full: 100_000, short: 30_000 }

/** Requirement 7: from the start of the process to the first answer, and what is in memory after many turns, beside a bare teams-ai echo. */
export async function starting(setting: Setting): Promise<Part> {
  const [mine, echo, plain] = await starts(setting)
  const { ours, theirs, grown } = await memory(setting)
  const { full } = setting
  const end = (full ? STEPS.full : STEPS.short).toLocaleString('en')
  return {
    series: [mine, plain, echo, ours, theirs],
    claims: [
      compared(7, 'process start to first answer, to a teams-ai echo', mine, echo, { atMost: 0.9 }),
      compared(
        7,
        `the artefact (${artefactMb(setting)} MB), start to first answer, to the sources`,
        mine,
        plain,
        {},
      ),
      compared(
        7,
        'memory after 10,000 turns, to a teams-ai echo',
        { ...ours, values: ours.values.slice(0, 1) },
        theirs,
        { atMost: 1.3 },
      ),
      {
        part: 7,
        what: `memory from 10,000 turns to ${end}`,
        figure: grown,
        atMost: 1.1,
        of: ours.values.map((mb) => `${Math.round(mb)} MB`).join(', '),
      },
    ],
  }
}

async function starts({
  connectorPort,
  peers,
  rounds,
  folder,
  botArgs,
  bot,
}: Setting): Promise<readonly [Series, Series, Series]> {
  const place = folder('starting')
  const settled = await bot(place)
  await settle(settled.port, connectorPort, chatsOf('first', 1))
  await settled.stop()
  const ours: number[] = []
  const theirs: number[] = []
  const plain: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    for (const [values, args] of turned(
      [
        [ours, botArgs],
        [theirs, [`${peers}/teams-ai.cjs`]],
        [plain, ['tests/bench/bot.ts']],
      ] as const,
      round,
    )) {
      const ms = await firstAnswer(args, place, connectorPort)
      if (round >= 0) values.push(ms)
    }
  }
  return [
    { name: 'Klubban, start to first answer', unit: 'ms', values: ours },
    { name: 'teams-ai echo, start to first answer', unit: 'ms', values: theirs },
    { name: 'Klubban from its sources, start to first answer', unit: 'ms', values: plain },
  ]
}

/** What is deployed, without the fonts beside it. */
const artefactMb = ({ botArgs }: Setting): string =>
  (statSync(botArgs.at(-1) ?? '').size / 1e6).toFixed(1)

let first = 0

/** Milliseconds from the start of the process to the 200 that follows the first answer. */
async function firstAnswer(
  args: readonly string[],
  place: string,
  connectorPort: number,
): Promise<number> {
  const port = await freePort()
  const body = JSON.stringify(
    activity({
      chat: 'first0',
      text: 'dagordning',
      id: `first-${Date.now()}-${(first += 1)}`,
      connectorPort,
    }),
  )
  const began = performance.now()
  const child = run(args, { LOG_LEVEL: 'error', PORT: String(port), DATA_DIR: place }, true)
  child.stdout?.resume()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const pool = new Pool(`http://127.0.0.1:${port}`)
  for (;;) {
    const answer = await pool
      .request({
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      .catch(() => undefined)
    await answer?.body.dump()
    if (answer?.statusCode === 200) break
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} did not start`)
    await sleep(2)
  }
  const ms = performance.now() - began
  child.kill('SIGKILL')
  await Promise.all([gone, pool.destroy()])
  return ms
}

/** Resident memory in steps of 10,000 turns, one in ten of which is stored; of the echo after the first step. */
async function memory({
  connectorPort,
  peers,
  chats,
  full,
  folder,
  bot,
  say,
}: Setting): Promise<{ readonly ours: Series; readonly theirs: Series; readonly grown: number }> {
  const echo = await serve([`${peers}/teams-ai.cjs`])
  await drive({
    port: echo.port,
    connectorPort,
    chats,
    turns: TURNS,
    text: (turn) => `hej ${turn}`,
    prefix: 'echo',
  })
  const theirs = rssMb(echo)
  await echo.stop()
  const server = await bot(folder('memory'))
  await settle(server.port, connectorPort, chatsOf('memory', chats))
  const values: number[] = []
  const steps = (full ? STEPS.full : STEPS.short) / TURNS
  for (let step = 0; step < steps; step += 1) {
    await drive({
      port: server.port,
      connectorPort,
      chats,
      turns: TURNS,
      text: (turn) => (turn % 10 === 0 ? propose(turn) : 'dagordning'),
      prefix: 'memory',
    })
    values.push(rssMb(server))
    say(`${((step + 1) * TURNS).toLocaleString('en')} turns: ${Math.round(values.at(-1) ?? 0)} MB`)
  }
  await server.stop()
  return {
    ours: { name: 'Klubban, memory each 10,000 turns', unit: 'MB', values },
    theirs: { name: 'teams-ai echo, memory after 10,000 turns', unit: 'MB', values: [theirs] },
    grown: (values.at(-1) ?? 0) / (values[0] ?? 1),
  }
}
