import { randomInt, randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { pino, type Logger } from 'pino'
import { trustedClock } from './clock.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { openLogOutput, type LogOutput } from './log-output.ts'
import { start } from './start.ts'
import { StoreSetupError } from './store/setup-error.ts'

/** The process: reads its environment, runs the bot, and drains it when told to stop. */
async function main(): Promise<void> {
  // What the process writes is for nobody else on the machine.
  process.umask(0o077)
  const config = readConfig(process.env)
  const output = openLogOutput()
  const log = logTo(output, config)
  const schedule = (work: () => void, ms: number): (() => void) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  }
  const clock = trustedClock({
    wall: () => new Date(),
    ticks: () => performance.now(),
    trustMs: config.clockTrustSeconds * 1000,
    log,
  })
  const starting = start(config, {
    schedule,
    now: clock.now,
    clock,
    // Drawn for many at a time: random bytes are asked of the system for each.
    newId: () => randomUUID().replaceAll('-', ''),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    log,
    end: (why) => {
      process.stderr.write(`Klubban stops: ${why}\n`)
      stop('the store is lost', 1)
    },
  })

  // Before anything is told: whoever starts the bot may stop it at once, and its first look at what is due is under way by then.
  let stopping = false
  function stop(why: string, code = 0): void {
    if (stopping) return
    stopping = true
    log.info({ signal: why }, 'stopping')
    const exit = (with_: number): void => void output.end().then(() => process.exit(with_))
    starting
      .then((running) => running.stop())
      .then(
        () => exit(code),
        (error: unknown) => {
          log.error({ error: String(error) }, 'could not stop cleanly')
          exit(1)
        },
      )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
  process.stdout.write(greeting(config, (await starting).port))
}

/** The log of the process, which also tells what nobody else has taken up. */
function logTo(output: LogOutput, { logLevel }: Config): Logger {
  const log = pino(
    { level: logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    output.stream,
  )
  output.onDropped((lines) => log.warn({ lines }, 'lines of the log were dropped'))
  // A place that takes no greeting is no reason to end either.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  process.on('unhandledRejection', (error) =>
    log.error(
      { error: String(error), stack: (error as Error)?.stack },
      'a promise was left unattended',
    ),
  )
  return log
}

function greeting(config: Config, port: number): string {
  const where = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/api/messages`
  const data =
    config.store.kind === 'sqlite'
      ? resolve(config.dataDir)
      : `Cosmos DB ${config.store.endpoint} (${config.store.database}/${config.store.container})`
  return `Klubban listens on ${where} ${config.app ? 'and answers only Teams' : 'in local mode: no sign-in, this machine only'}.\nIts data lies in ${data}.\n`
}

main().catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof StoreSetupError
  process.stderr.write(
    told
      ? `Klubban did not start: ${error.message}\n`
      : `Klubban did not start: ${(error as Error)?.stack ?? String(error)}\n`,
  )
  process.exit(1)
})
