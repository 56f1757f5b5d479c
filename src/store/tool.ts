import { createReadStream, existsSync } from 'node:fs'
import { writeExport } from './export-file.ts'
import {
  cosmosOptions,
  openSqlite,
  openStore,
  sqliteFile,
  type StoreSettings,
  type StoreWorld,
} from './open.ts'
import { StoreSetupError } from './setup-error.ts'
import { backupSqlite, readAll, restoreSqlite } from './sqlite-copy.ts'
import { markOf } from './sqlite-mark.ts'
import { checkApart, unwritable } from './target.ts'
import type { Reading } from './store.ts'
import { importLines } from './transfer.ts'

const USAGE = `usage:
  npm run store:init                          make the store: the file of STORE=sqlite, or database and container on an emulator
  npm run store:accept                        go on with the file of STORE=sqlite as it is, though it lacks what its mark tells of
  npm run store:export FILE [-- --salvage]    write every document to FILE, as lines of JSON; of a damaged store what can still be read
  npm run store:export FILE -- --resume       go on with one that was interrupted, or begin one
  npm run store:import FILE [-- --overwrite]  read every document from FILE
  npm run store:restore FILE                  put such a copy in the place of the file of STORE=sqlite, while no bot runs
  npm run store:backup FILE                   copy the file of STORE=sqlite while the bot runs
  npm run store:groups                        tell which groups there are, and where
  npm run store:move FROM TO                  move a group into the place of a new one, in another chat, team or tenant, while no bot runs
  npm run store:check FILE [HASH ...]         tell what of the groups' logs in an export is not as it was sealed, and whether the chains hold noted hashes`

/**
 * The store's command line: `init`, `accept`, `export FILE [--salvage] [--resume]`, `import FILE [--overwrite]`, `backup FILE`, `restore FILE`. Resolves with what to tell the person;
 * rejects with `StoreSetupError` or `ImportError`, whose messages are meant for them, or with a fault.
 */
export async function storeTool(
  args: readonly string[],
  settings: StoreSettings,
  world: StoreWorld,
): Promise<string> {
  const [command, file] = args.filter((arg) => !arg.startsWith('--'))
  const overwrite = args.includes('--overwrite')
  if (command === 'init') return init(settings, world)
  if (command === 'accept') return accept(settings, world)
  if (command === 'export' && file)
    return exportTo(
      file,
      { salvage: args.includes('--salvage'), resume: args.includes('--resume') },
      settings,
      world,
    )
  if (command === 'import' && file) return importFrom(file, overwrite, settings, world)
  if (command === 'backup' && file) return backupTo(file, settings)
  if (command === 'restore' && file) return restoreFrom(file, settings)
  throw new StoreSetupError(USAGE)
}

async function init(settings: StoreSettings, world: StoreWorld): Promise<string> {
  const options = cosmosOptions(settings, world)
  if (!options) {
    await openSqlite(settings, world).close()
    return `${sqliteFile(settings)} is ready`
  }
  const { initCosmos } = await import('./cosmos-provision.ts')
  await initCosmos(options)
  return `container ${options.container} in database ${options.database} is ready`
}

/** What the mark beside the file tells of is given up. */
async function accept(settings: StoreSettings, world: StoreWorld): Promise<string> {
  if (settings.store.kind === 'cosmos')
    throw new StoreSetupError('Cosmos DB has no file, and nothing to accept')
  await openSqlite(settings, world, true).close()
  return `${sqliteFile(settings)} is taken as it is`
}

interface ExportOptions {
  /** What can still be read of a store of which some cannot; an import takes it as any other. */
  readonly salvage: boolean
  readonly resume: boolean
}

async function exportTo(
  file: string,
  { salvage, resume }: ExportOptions,
  settings: StoreSettings,
  world: StoreWorld,
): Promise<string> {
  mustExist(settings)
  if (settings.store.kind === 'sqlite') checkApart(file, sqliteFile(settings))
  const now = world.now()
  let lost = 0
  const reading = salvage ? { onLost: (places: number) => void (lost += places) } : {}
  const from = (after?: string): Reading => ({ ...reading, ...(after !== undefined && { after }) })
  // A file is read as it is, whatever version wrote it.
  const store =
    settings.store.kind === 'sqlite' ? undefined : await openStore(settings, world, 'read')
  try {
    const { documents, before } = await writeExport({
      file,
      of: `${nameOf(settings)}${salvage ? ', salvaged' : ''}`,
      read: (after) =>
        store ? store.all(from(after)) : readAll(sqliteFile(settings), now, from(after)),
      resume,
      now,
    })
    const earlier = before ? `, ${before.documents} of them as they were from ${before.at} on` : ''
    return `${documents} documents are in ${file}${earlier}${salvage ? told(lost) : ''}`
  } catch (error) {
    throw unwritable(file, error)
  } finally {
    await store?.close()
  }
}

const nameOf = (settings: StoreSettings): string =>
  settings.store.kind === 'sqlite'
    ? sqliteFile(settings)
    : `${settings.store.endpoint} ${settings.store.database} ${settings.store.container}`

const told = (lost: number): string =>
  lost === 0
    ? ', and nothing was found damaged'
    : `; ${lost} places could not be read, and each may have held one`

async function importFrom(
  file: string,
  overwrite: boolean,
  settings: StoreSettings,
  world: StoreWorld,
): Promise<string> {
  if (!existsSync(file)) throw new StoreSetupError(`there is no file ${file}`)
  const store = await openStore(settings, world)
  try {
    return `${await importLines(store, () => linesOf(file), { overwrite, random: world.random })} documents are in the store`
  } finally {
    await store.close()
  }
}

function backupTo(file: string, settings: StoreSettings): string {
  if (settings.store.kind === 'cosmos') {
    throw new StoreSetupError(
      'Cosmos DB keeps backups of its own (see infra/): use store:export for a copy in your hands',
    )
  }
  mustExist(settings)
  const place = sqliteFile(settings)
  checkApart(file, place)
  try {
    backupSqlite(place, file)
  } catch (error) {
    throw unwritable(file, error)
  }
  return `${file} is a copy of ${place}: to restore it, stop the bot and run "npm run store:restore ${file}"`
}

function restoreFrom(file: string, settings: StoreSettings): string {
  if (settings.store.kind === 'cosmos')
    throw new StoreSetupError('Cosmos DB is restored in Azure (see infra/)')
  const place = sqliteFile(settings)
  checkApart(file, place)
  const former = restoreSqlite(file, place, [markOf(place)])
  return `${file} is in the place of ${place}${former === undefined ? '' : `; what was there is ${former}`}`
}

/** Opening would make an empty store, and its copy would look like a good one. */
export function mustExist(settings: StoreSettings): void {
  if (settings.store.kind === 'cosmos' || existsSync(sqliteFile(settings))) return
  throw new StoreSetupError(`there is no store at ${sqliteFile(settings)}: check DATA_DIR`)
}

/** Not node:readline: it ends lines at U+2028 and U+2029 too, which stand in people's texts and, unescaped, in JSON. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
