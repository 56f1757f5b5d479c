// npm run store:init · store:accept · store:export FILE · store:import FILE · store:backup FILE · store:restore FILE · store:groups · store:move FROM TO · store:check FILE, with the bot's own settings.
import { existsSync } from 'node:fs'
import { ConfigError, readConfig } from './config.ts'
import { groupsTool } from './groups/move-tool.ts'
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
    const settings = { ...config, ...identity }
    const world = { now: () => new Date(), random: chance }
    const [to] = noted
    const route = file && to ? { from: file, to } : undefined
    const told =
      command === 'groups' || (command === 'move' && route)
        ? await groupsTool(settings, world, command === 'move' ? route : undefined)
        : await storeTool(process.argv.slice(2), settings, world)
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
