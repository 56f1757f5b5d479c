// npm run store:init · store:accept · store:export FILE · store:import FILE · store:backup FILE · store:restore FILE · store:check FILE, with the bot's own settings.
import { existsSync } from 'node:fs'
import { ConfigError, readConfig } from './config.ts'
import { checkExport } from './records/check-export.ts'
import { chance } from './store/patience.ts'
import { StoreSetupError } from './store/setup-error.ts'
import { linesOf, storeTool } from './store/tool.ts'
import { ImportError } from './store/transfer.ts'

async function main(): Promise<void> {
  process.umask(0o077)
  const [command, file, ...noted] = process.argv.slice(2)
  try {
    if (command === 'check' && file) {
      if (!existsSync(file)) throw new StoreSetupError(`there is no file ${file}`)
      const { text, whole } = await checkExport(linesOf(file), noted)
      process.stdout.write(`${text}\n`)
      if (!whole) process.exitCode = 1
      return
    }
    const config = readConfig(process.env)
    const identity =
      config.app?.type === 'UserAssignedMSI' ? { managedIdentityClientId: config.app.id } : {}
    const told = await storeTool(
      process.argv.slice(2),
      { ...config, ...identity },
      { now: () => new Date(), random: chance },
    )
    process.stdout.write(`${told}\n`)
  } catch (error) {
    const meant =
      error instanceof ConfigError ||
      error instanceof StoreSetupError ||
      error instanceof ImportError
    process.stderr.write(`${meant ? error.message : (error as Error).stack}\n`)
    process.exitCode = 1
  }
}

await main()
