import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const root = join(import.meta.dirname, '..', '..')

const children = new Set<ChildProcess>()
/** Ends what was started here. */
export function endAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

/** On Linux what is measured has the first core to itself, and those that drive it have the others. */
const pins =
  process.platform === 'linux' &&
  availableParallelism() > 1 &&
  spawnSync('taskset', ['-V']).status === 0
export const pinned = pins
if (pins) spawnSync('taskset', ['-apc', `1-${availableParallelism() - 1}`, String(process.pid)])

/** A Node process of the benchmark. `measured` ones get the first core. */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  measured = false,
): ChildProcess {
  const [command, ...rest] =
    pins && measured
      ? ['taskset', '-c', '0', process.execPath, ...args]
      : [process.execPath, ...args]
  const child = spawn(command ?? '', rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** A server that is measured. */
export interface Server {
  readonly port: number
  readonly child: ChildProcess
  /** What it has written since. */
  line(): Promise<string>
  stop(): Promise<void>
}

/** Starts a server and waits until it answers. */
export async function serve(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort()
  const child = run(args, { LOG_LEVEL: 'error', ...env, PORT: String(port) }, true)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.stdout?.resume()
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 400 || child.exitCode !== null) throw new Error(`${args.join(' ')} did not start`)
    await sleep(25)
  }
  return {
    port,
    child,
    line: () =>
      new Promise((resolve) =>
        child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
      ),
    async stop() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (response) => response.body?.cancel().then(() => true) ?? true,
    () => false,
  )

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

export const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })

/** Processor time a process has used, in milliseconds; `undefined` where the system does not tell. */
export function cpuMs({ child }: Server): number | undefined {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // user and system time, in ticks of a hundredth of a second (proc(5)).
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** Resident memory of a process in megabytes. */
export const rssMb = ({ child }: Server): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()) / 1024
