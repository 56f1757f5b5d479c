import { randomBytes, randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { ConfigError, readConfig, type Config } from './config.ts'
import { start } from './start.ts'
import { StoreSetupError } from './store/setup-error.ts'

/** The process: reads its environment, runs the bot, and drains it when told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
  process.on('unhandledRejection', (error) =>
    log.error(
      { error: String(error), stack: (error as Error)?.stack },
      'a promise was left unattended',
    ),
  )
  const schedule = (work: () => void, ms: number): (() => void) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  }
  const starting = start(config, {
    schedule,
    now: () => new Date(),
    newId: () => randomBytes(16).toString('hex'),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    log,
  })

  // Before anything is told: whoever starts the bot may stop it at once, and its first look at what is due is under way by then.
  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error: String(error) }, 'could not stop cleanly')
          process.exit(1)
        },
      )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
  process.stdout.write(greeting(config, (await starting).port))
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
