/**
 * `npm run bench:tricks`: what each trick is worth. The bot is built as it is deployed, and once more for each trick with that trick left
 * out of its sources; all of them are driven in interleaved rounds beside a Teams SDK v2 echo, and a table tells how fast each is beside the
 * whole one. What loses nothing a person feels without it is to go.
 *
 *   TRICKS_ONLY=parsed,flags npm run bench:tricks   only these
 *   BENCH_ROUNDS, BENCH_SECONDS, BENCH_CHATS        as for npm run bench
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { shown } from './claims.ts'
import { benchFolder, installPeers } from './peers.ts'
import { endAll, firstLine, root, run, serve, type Server } from './processes.ts'
import {
  chatsOf,
  interleaved,
  median,
  propose,
  settle,
  type Round,
  type Variant,
} from './rounds.ts'

interface Trick {
  readonly name: string
  readonly what: string
  /** What stands in the sources with it, and what stands there without; absent for what Node is started with. */
  readonly file?: string
  readonly with?: string
  readonly without?: string
}

const tricks: readonly Trick[] = [
  { name: 'flags', what: 'what V8 is told about memory' },
  {
    name: 'reads',
    what: 'what was read of a partition is kept, as it is after what is written there',
    file: 'src/store/sqlite-reads.ts',
    with: 'if (version === this.#seen) return',
    without: 'if (version === undefined) return',
  },
  {
    name: 'parsed',
    what: 'a version that was parsed once is not parsed again',
    file: 'src/store/parsed.ts',
    with: 'return this.#docs.get(`${pk}\\n${id}`)',
    without: 'return this.#docs.get(`none of ${pk} ${id}`)',
  },
  {
    name: 'as-stored',
    what: 'what a turn wrote is not read back',
    file: 'src/store/as-stored.ts',
    with: 'const found = stored(value, before)\n  return found',
    without: 'const found = value === undefined ? stored(value, before) : REFUSED\n  return found',
  },
  {
    name: 'together',
    what: 'commits that come together share a transaction and a flush',
    file: 'src/store/sqlite-commit.ts',
    with: 'const TOGETHER = 32',
    without: 'const TOGETHER = 1',
  },
  {
    name: 'flights',
    what: 'other turns go on while the disk is waited for',
    file: 'src/store/sqlite-commit.ts',
    with: 'const MOST_FLIGHTS = 3',
    without: 'const MOST_FLIGHTS = 1',
  },
  {
    name: 'recent-keys',
    what: 'index keys are put in their order 512 at a time',
    file: 'src/store/sqlite-write.ts',
    with: 'export const MOST_RECENT_KEYS = 512',
    without: 'export const MOST_RECENT_KEYS = 1',
  },
  {
    name: 'card',
    what: 'the card beside an agenda is made once while nothing changes',
    file: 'src/turn/attach.ts',
    with: 'const known = made.get(meeting)',
    without: 'const known = made.get({})',
  },
  {
    name: 'json',
    what: 'an activity is turned to JSON once, though it is weighed and sent',
    file: 'src/teams/fit.ts',
    with: 'const known = written.get(activity)',
    without: 'const known = written.get({})',
  },
  {
    name: 'bytes',
    what: 'a card that is sent again is not turned to bytes again',
    file: 'src/teams/fit.ts',
    with: 'const known = bytes.get(activity)',
    without: 'const known = bytes.get({})',
  },
  {
    name: 'times',
    what: 'the times of an agenda are counted once while it stands',
    file: 'src/meetings/agenda-times.ts',
    with: 'const known = counted.get(meeting)',
    without: 'const known = counted.get({})',
  },
  {
    name: 'numbers',
    what: 'numbers of items are counted once for an agenda that stands',
    file: 'src/meetings/numbering.ts',
    with: 'const known = counts.get(items) ?? countAll(items)',
    without: 'const known = countAll(items)',
  },
  {
    name: 'group-guess',
    what: 'in a personal chat the group spoken of before is read at once',
    file: 'src/groups/group-prefetch.ts',
    with: 'const guess = isPersonal ? known.get(who) : undefined',
    without: 'const guess = isPersonal ? known.get(`none of ${who}`) : undefined',
  },
]

const told = (text: string): void => void process.stderr.write(`${text}\n`)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3)
const chats = Number(process.env['BENCH_CHATS'] ?? 8)
const only = process.env['TRICKS_ONLY']?.split(',')

/** The sources with one trick left out, built; fails where the trick does not stand where it is said to. */
function builtWithout({ name, file, with: has, without }: Trick, folder: string): string {
  const place = join(folder, name)
  mkdirSync(join(place, 'tests'), { recursive: true })
  for (const part of ['src', 'infra', 'tests/bench', 'package.json'])
    cpSync(join(root, part), join(place, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  if (file !== undefined && has !== undefined && without !== undefined) {
    const source = readFileSync(join(place, file), 'utf8')
    if (!source.includes(has)) throw new Error(`${file} does not hold the trick ${name} any more`)
    writeFileSync(
      join(place, file),
      source.replace(has, () => without),
    )
  }
  const built = join(place, 'built')
  const { status } = spawnSync(process.execPath, ['infra/build.ts', 'tests/bench/bot.ts', built], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`the bot without ${name} could not be built`)
  return built
}

function startFlags(built: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string }
  }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

const WHOLE = 'whole'
const variantsOf = (name: string, server: Server): readonly Variant[] => [
  { name: `${name}: dagordning`, server, prefix: 'read', text: () => 'dagordning' },
  { name: `${name}: föreslå`, server, prefix: 'write', text: propose },
]

async function main(folder: string): Promise<void> {
  const peers = installPeers()
  const connectorPort = Number(await firstLine(run(['tests/bench/connector.ts'])))
  const chosen = tricks.filter(({ name }) => !only || only.includes(name))
  const bots = new Map<string, Server>()
  for (const trick of [{ name: WHOLE, what: 'with all of them' }, ...chosen]) {
    const built = builtWithout(trick, folder)
    const flags = trick.name === 'flags' ? [] : startFlags(built)
    const data = join(folder, trick.name, 'data')
    mkdirSync(data)
    const server = await serve([...flags, join(built, 'index.js')], { DATA_DIR: data })
    await settle(server.port, connectorPort, [
      ...chatsOf('read', chats),
      ...chatsOf('write', chats),
    ])
    bots.set(trick.name, server)
    told(`${trick.name}: built and started`)
  }
  const echo = await serve([`${peers}/teams-sdk.cjs`])
  const variants: readonly Variant[] = [
    { name: 'echo', server: echo, prefix: 'echo', text: (turn) => `hej ${turn}` },
    ...[...bots].flatMap(([name, server]) => variantsOf(name, server)),
  ]
  const all = await interleaved(variants, { rounds, seconds, chats, connectorPort, warmUp: 20 })
  await Promise.all([...bots.values(), echo].map((server) => server.stop()))
  process.stdout.write(`${table(chosen, (name) => all.get(name) ?? [])}\n`)
}

function table(chosen: readonly Trick[], of: (name: string) => readonly Round[]): string {
  const rate = (name: string): number => median(of(name).map(({ perSecond }) => perSecond))
  const slow = (name: string): number => median(of(name).map(({ p99 }) => p99))
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const line = (name: string, what: string): string =>
    row([
      name,
      what,
      ...['dagordning', 'föreslå'].flatMap((sentence) => [
        shown(rate(`${name}: ${sentence}`) / rate(`${WHOLE}: ${sentence}`)),
        shown(rate(`${name}: ${sentence}`) / rate('echo')),
        `${shown(slow(`${name}: ${sentence}`))} ms`,
      ]),
    ])
  return [
    row([
      'without',
      'the trick',
      'dagordning, to whole',
      'to an echo',
      'p99',
      'föreslå, to whole',
      'to an echo',
      'p99',
    ]),
    '|---|---|---:|---:|---:|---:|---:|---:|',
    line(WHOLE, 'nothing left out'),
    ...chosen.map(({ name, what }) => line(name, what)),
  ].join('\n')
}

mkdirSync(benchFolder, { recursive: true })
const folder = mkdtempSync(join(benchFolder, 'tricks-'))
try {
  await main(folder)
} finally {
  endAll()
  rmSync(folder, { recursive: true, force: true })
}
