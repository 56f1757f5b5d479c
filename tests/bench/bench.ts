/**
 * `npm run bench`: the bot and a bare echo side by side in one run, each in a process of its own, their connector in a third. Rounds
 * are interleaved, so that a change in the machine's speed meets all of them; what counts is the ratio of medians. Fails on no figure.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { drive, say, type Burst } from './load.ts'

const root = join(import.meta.dirname, '..', '..')
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 2)
const chats = Number(process.env['BENCH_CHATS'] ?? 8)

const children: ChildProcess[] = []
const folder = mkdtempSync(join(tmpdir(), 'klubban-bench-'))

async function main(): Promise<void> {
  const connectorPort = Number(await firstLine(run(['tests/bench/connector.ts'], {})))
  const bot = await server([process.env['BENCH_BOT'] ?? 'tests/bench/bot.ts'], 3981)
  const echo = await server(['tests/bench/peers/cloudadapter.cjs'], 3982)
  const teamsAi = await server(['tests/bench/peers/teams-ai.cjs'], 3983)

  for (let chat = 0; chat < chats; chat += 1) {
    const tell = (text: string, type?: string): Promise<void> => say(bot, { chat: `k${chat}`, text, id: `setup-${chat}-${text.slice(0, 40)}`, connectorPort, type })
    await tell('install', 'installationUpdate')
    await tell('nytt möte 2030-02-06 08:30-12:00 Stora salen')
    await tell(Array.from({ length: 12 }, (_, index) => `punkt: Ärende nummer ${index + 1}; typ beslut; 10 min`).join('\n'))
  }

  const runs: readonly (readonly [string, number, string, (turn: number) => string])[] = [
    ['echo on CloudAdapter', echo, 'e', (turn) => `hej ${turn}`],
    ['echo on teams-ai', teamsAi, 'a', (turn) => `hej ${turn}`],
    ['unknown sentence', bot, 'k', (turn) => `xyzzy ${turn}`],
    ['dagordning', bot, 'k', () => 'dagordning'],
    ['föreslå (stored)', bot, 'k', (turn) => `föreslå Läkaravtalet, fortsatt process ${turn}; typ beslut; 20 min`],
  ]
  const bursts = new Map<string, Burst[]>(runs.map(([name]) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, port, prefix, text] of runs) {
      const burst = await drive({ port, connectorPort, chats, seconds: round < 0 ? 1 : seconds, text, prefix })
      if (round >= 0) bursts.get(name)?.push(burst)
    }
  }

  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${rounds} rounds of ${seconds} s, ${chats} chats at a time`
  const base = median((bursts.get('echo on CloudAdapter') ?? []).map((burst) => burst.perSecond))
  process.stdout.write(`${machine}\n\n${row(['', 'turns/s', 'min–max', '× echo', 'p50 ms', 'p99 ms', 'failed'])}\n`)
  for (const [name, all] of bursts) {
    const rate = all.map((burst) => burst.perSecond)
    process.stdout.write(`${row([
      name, median(rate).toFixed(0), `${Math.min(...rate).toFixed(0)}–${Math.max(...rate).toFixed(0)}`, (median(rate) / base).toFixed(2),
      median(all.map((burst) => burst.p50)).toFixed(1), median(all.map((burst) => burst.p99)).toFixed(1), String(all.reduce((sum, burst) => sum + burst.failed, 0)),
    ])}\n`)
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(12))).join('')

function run(args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

async function server(args: readonly string[], port: number): Promise<number> {
  const child = run(args, { PORT: String(port), DATA_DIR: join(folder, String(port)), LOG_LEVEL: 'error' })
  child.stdout?.resume()
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/health`).then(() => true, () => false)) return port
    await sleep(100)
  }
  throw new Error(`${args.join(' ')} did not start`)
}

const firstLine = (child: ChildProcess): Promise<string> => new Promise((resolve, reject) => {
  child.once('error', reject)
  child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
})

try {
  await main()
} finally {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
}
