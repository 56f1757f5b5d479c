import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { NODE, children, compiled, plainEnv } from './crew.ts'

/** `npm start` in a process of its own, looking every second. */
export class Service {
  readonly process: ChildProcess
  url = ''
  #heard = ''

  /** `limit`: in kilobytes, how large its files may get. */
  constructor(env: Readonly<Record<string, string>>, limit?: number) {
    const [program, ...args] =
      limit === undefined
        ? ([NODE, 'src/index.ts'] as const)
        : (['bash', '-c', `ulimit -S -f ${limit} && exec '${NODE}' src/index.ts`] as const)
    const level = process.env['FAULTS_LOG'] ?? 'silent'
    const settings = { PORT: '0', LOG_LEVEL: level, REMINDER_TICK_SECONDS: '1', ...env }
    this.process = spawn(program, args, {
      env: { ...plainEnv(), ...compiled, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.add(this.process)
    this.process.once('exit', () => children.delete(this.process))
    this.process.stdout?.on('data', (chunk: Buffer) => {
      this.#heard += String(chunk)
      if (process.env['FAULTS_LOG']) process.stderr.write(chunk)
    })
  }

  async started(): Promise<this> {
    while (!this.url) {
      await Promise.race([once(this.process.stdout!, 'data'), once(this.process, 'exit')])
      this.url = /(http:\S+?)\/api\/messages/.exec(this.#heard)?.[1] ?? ''
      if (!this.alive) throw new Error(`it did not start: ${this.#heard}`)
    }
    return this
  }

  /** Lifts the limit on its files. */
  async room(): Promise<void> {
    await promisify(execFile)('prlimit', ['--pid', String(this.process.pid), '--fsize=unlimited'])
  }

  get alive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null
  }

  /** Sends it a signal and waits for its end: the exit code, or the signal that ended it. */
  async stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    this.process.kill(signal)
    if (this.alive) await once(this.process, 'exit')
    return this.process.exitCode ?? this.process.signalCode
  }
}
