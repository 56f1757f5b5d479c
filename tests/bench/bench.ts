/**
 * `npm run bench`: the bot, built as it is deployed, beside bare echoes of the SDKs it could have been built on, in one run on one machine.
 * Rounds are interleaved, so that a change in the machine's speed meets all of them; what counts is the ratio of medians. Prints what was asked
 * and what was found, and writes it to bench.json and bench.svg beside this file. Fails on no figure: whoever reads it judges.
 *
 *   npm run bench -- --full              memory is followed to 100,000 turns
 *   BENCH_ONLY=turns,trips npm run bench  only these parts; then nothing is written
 *   BENCH_ROUNDS, BENCH_SECONDS, BENCH_CHATS   5 rounds of 3 seconds with 8 conversations
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { chart } from './chart.ts'
import { met, type Part } from './claims.ts'
import { history } from './history.ts'
import { benchFolder, installPeers } from './peers.ts'
import { endAll, firstLine, pinned, root, run, serve } from './processes.ts'
import { sending } from './sending.ts'
import type { Setting } from './setting.ts'
import { simultaneous } from './simultaneous.ts'
import { starting } from './starting.ts'
import { asked, claimsTable, seriesTable, tripsTable } from './table.ts'
import { trips, type Counted } from './trips.ts'
import { turns } from './turns.ts'
import { understanding } from './understanding.ts'

const parts: Readonly<
  Record<string, (setting: Setting) => Promise<Part & { readonly counted?: readonly Counted[] }>>
> = { turns, simultaneous, trips, sending, history, starting, understanding }

const told = (text: string): void => void process.stderr.write(`${text}\n`)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)
const chats = Number(process.env['BENCH_CHATS'] ?? 8)
const only = process.env['BENCH_ONLY']?.split(',')

async function main(): Promise<void> {
  const peers = installPeers()
  const built = join(benchFolder, 'bot')
  const { status } = spawnSync(process.execPath, ['infra/build.ts', 'tests/bench/bot.ts', built], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the bot could not be built')
  const botArgs = [...startFlags(built), join(built, 'index.js')]
  const connectorPort = Number(await firstLine(run(['tests/bench/connector.ts'])))
  const setting: Setting = {
    connectorPort,
    peers,
    rounds,
    seconds,
    chats,
    botArgs,
    full: process.argv.includes('--full'),
    say: told,
    folder(name) {
      const place = join(folder, name)
      mkdirSync(place, { recursive: true })
      return place
    },
    bot: (place, env = {}) => serve(botArgs, { ...env, DATA_DIR: place }),
  }
  const found: (Part & { readonly counted?: readonly Counted[] })[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue
    const began = performance.now()
    found.push(await part(setting))
    told(`${name}: ${Math.round((performance.now() - began) / 1000)} s`)
  }
  tell(found)
}

/** What the artefact's own start command tells Node. */
function startFlags(built: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string }
  }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

function tell(found: readonly (Part & { readonly counted?: readonly Counted[] })[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`
  const how = `${rounds} interleaved rounds of ${seconds} s, ${chats} conversations at a time${pinned ? '; what is measured has a core to itself' : ''}`
  const claims = found.flatMap((part) => part.claims)
  const series = found.flatMap((part) => part.series)
  const counted = found.flatMap((part) => part.counted ?? [])
  const tables = [
    claimsTable(claims),
    series.length > 0 ? seriesTable(series) : '',
    counted.length > 0 ? tripsTable(counted) : '',
  ].filter((table) => table !== '')
  process.stdout.write(
    `${machine}\n${how}\n\n${tables.join('\n\n')}\n\n${claims.filter((claim) => asked(claim) !== '' && met(claim)).length} of ${claims.filter((claim) => asked(claim) !== '').length} met\n`,
  )
  if (only) return
  const here = import.meta.dirname
  writeFileSync(
    join(here, 'bench.json'),
    `${JSON.stringify({ machine, how, measuredOn: new Date().toISOString().slice(0, 10), claims: claims.map((claim) => ({ ...claim, met: met(claim) })), series, roundTrips: counted }, null, 2)}\n`,
  )
  writeFileSync(join(here, 'bench.svg'), chart(series, claims, `${machine}; ${how}`))
}

mkdirSync(benchFolder, { recursive: true })
const folder = mkdtempSync(join(benchFolder, 'data-'))
try {
  await main()
} finally {
  endAll()
  rmSync(folder, { recursive: true, force: true })
}
