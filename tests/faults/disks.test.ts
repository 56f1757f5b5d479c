import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { StandInConnector } from '../teams/connector.ts'
import { besideInLong, children, closing, compiled, NODE, plainEnv, shared } from './crew.ts'
import { kept, meet, sentence, titleOf } from './sentences.ts'
import { chatId, Speaker } from './speaker.ts'

const members = [
  { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg' },
  { id: '29:bo', aadObjectId: 'aad-bo', name: 'Bo Ek' },
]

interface Bot {
  readonly url: string
  readonly process: ChildProcess
  readonly folder: string
  readonly errors: () => string
}

let lately = 0
/** A port that nobody listens at, below those that the system gives to connections. */
async function freePort(): Promise<number> {
  for (;;) {
    lately += 1
    const port = 20_000 + ((process.pid * 31 + lately) % 12_000)
    const server = createServer()
    const isFree = await new Promise<boolean>((told) => {
      server.once('error', () => told(false)).listen(port, '127.0.0.1', () => told(true))
    })
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

/** The bot as `npm start` runs it, with its output where the test says: a place, or a pipe that nobody reads. It is found by its port. */
async function started(stdout: number | 'pipe' | Writable, level = 'info'): Promise<Bot> {
  const port = await freePort()
  const folder = mkdtempSync(join(shared, 'disks-'))
  const child = spawn(NODE, ['src/index.ts'], {
    env: {
      ...plainEnv(),
      ...compiled,
      PORT: String(port),
      LOG_LEVEL: level,
      REMINDER_TICK_SECONDS: '1',
      DATA_DIR: folder,
    },
    stdio: ['ignore', stdout, 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => (errors += String(chunk)))
  const url = `http://127.0.0.1:${port}`
  while ((await status(url, 'health')) === '') {
    if (child.exitCode !== null) throw new Error(`it did not start: ${errors}`)
    await sleep(20)
  }
  return { url, process: child, folder, errors: () => errors }
}

async function status(url: string, page: string): Promise<string> {
  try {
    const answer = await fetch(`${url}/${page}`)
    return `${answer.status} ${((await answer.json()) as { status: string }).status}`
  } catch {
    return ''
  }
}

async function connected(): Promise<StandInConnector> {
  const connector = closing(await new StandInConnector().open())
  connector.people.push(...members)
  connector.rosters.set(chatId('a'), members)
  return connector
}

const ended = async ({ process: child }: Bot): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

async function titlesIn(folder: string): Promise<readonly string[]> {
  const store = openSqliteStore(join(folder, 'klubban.db'), () => new Date('2026-11-01T00:00:00Z'))
  const { titles } = await kept(store)
  await store.close()
  return titles
}

/** A pipe that holds all it can, and whose reader reads nothing of it. */
function fullPipe(): Writable {
  const reader = spawn('sleep', ['600'], { stdio: ['pipe', 'ignore', 'ignore'] })
  children.add(reader)
  reader.stdin.write(Buffer.alloc(4_000_000))
  return reader.stdin
}

besideInLong.each<[string, () => number | Writable]>([
  ['full disk', () => openSync('/dev/full', 'w')],
  ['reader that stands still', fullPipe],
])(
  'a log on a %s costs lines of the log, and nothing else',
  async (_what, output) => {
    const connector = await connected()
    const bot = await started(output(), 'trace')
    const speaker = new Speaker(bot.url, connector.url)
    await meet(speaker, ['a'])
    const titles = Array.from({ length: 20 }, (_, n) => titleOf('a', n))
    for (const title of titles) expect(await speaker.say('a', sentence(title))).toBe(200)
    expect(await status(bot.url, 'ready')).toBe('200 ready')
    bot.process.kill('SIGTERM')
    expect(await ended(bot)).toBe(0)
    expect([...(await titlesIn(bot.folder))].sort()).toEqual([...titles].sort())
  },
  180_000,
)

test.concurrent('a log that is taken again tells how many lines were not', async () => {
  const child = spawn(
    NODE,
    [
      '-e',
      `
    const { openLogOutput } = await import('./src/log-output.ts')
    const { pino } = await import('pino')
    const fs = await import('node:fs')
    const place = process.env.PLACE
    setInterval(() => undefined, 1000)
    const full = fs.openSync('/dev/full', 'w')
    const output = openLogOutput(full)
    const log = pino({ base: undefined }, output.stream)
    output.onDropped((dropped) => log.warn({ dropped }, 'dropped'))
    for (let n = 0; n < 3000; n++) log.info({ text: 'x'.repeat(1000) }, 'line')
    await new Promise((go) => setTimeout(go, 100))
    output.stream.fd = fs.openSync(place, 'w')
    await new Promise((go) => output.stream.once('drain', go))
    log.info({}, 'last')
    await output.end()
    process.exit(0)`,
    ],
    {
      env: { ...plainEnv(), PLACE: join(shared, 'log') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  children.add(child)
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  const lines = readFileSync(join(shared, 'log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string; dropped?: number })
  const told = lines.reduce((sum, { dropped = 0 }) => sum + dropped, 0)
  expect(told).toBeGreaterThan(1000)
  // With the line that tells of them.
  expect(lines.length + told).toBe(3002)
}, 180_000)

const harms: readonly (readonly [string, (folder: string) => void])[] = [
  ['moved', (folder) => renameSync(folder, `${folder}-moved`)],
  ['removed', (folder) => rmSync(folder, { recursive: true })],
  [
    'replaced by a file',
    (folder) => {
      rmSync(join(folder, 'klubban.db'))
      writeFileSync(join(folder, 'klubban.db'), 'something')
    },
  ],
]

besideInLong.each(harms)(
  'a folder that is %s under the bot ends it with a word, and what it acknowledged is what lay there',
  async (_what, harm) => {
    const connector = await connected()
    const bot = await started('pipe')
    const speaker = new Speaker(bot.url, connector.url)
    await meet(speaker, ['a'])
    expect(await speaker.say('a', sentence(titleOf('a', 1)))).toBe(200)
    harm(bot.folder)
    const posts = connector.posts.length
    await speaker.say('a', sentence(titleOf('a', 2))).catch(() => undefined)
    expect(await ended(bot)).toBe(1)
    expect(bot.errors()).toMatch(
      /^Klubban stops: .*klubban\.db(-wal)? was removed, moved or replaced while the bot ran$/m,
    )
    // Nobody was told that the second one was recorded.
    expect(
      connector.posts
        .slice(posts)
        .filter(({ activity }) => String(activity['text']).includes(titleOf('a', 2))),
    ).toEqual([])
  },
  180_000,
)
