import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  cosmosOptions,
  openSqlite,
  openStore,
  sqliteFile,
  type StoreSettings,
  type StoreWorld,
} from './open.ts'
import { StoreSetupError } from './setup-error.ts'
import { backupSqlite, readAll, restoreSqlite, salvage } from './sqlite-copy.ts'
import { markOf } from './sqlite-mark.ts'
import type { Stored } from './store.ts'
import { exportLines, importLines } from './transfer.ts'

const USAGE = `usage:
  npm run store:init                          make the store: the file of STORE=sqlite, or database and container on an emulator
  npm run store:accept                        go on with the file of STORE=sqlite as it is, though it lacks what its mark tells of
  npm run store:export FILE [-- --salvage]    write every document to FILE, as lines of JSON; of a damaged file what can still be read
  npm run store:import FILE [-- --overwrite]  read every document from FILE
  npm run store:restore FILE                  put such a copy in the place of the file of STORE=sqlite, while no bot runs
  npm run store:backup FILE                   copy the file of STORE=sqlite while the bot runs
  npm run store:check FILE [HASH ...]         tell what of the groups' logs in an export is not as it was sealed, and whether the chains hold noted hashes`

/**
 * The store's command line: `init`, `accept`, `export FILE [--salvage]`, `import FILE [--overwrite]`, `backup FILE`, `restore FILE`. Resolves with what to tell the person;
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
    return args.includes('--salvage')
      ? salvageTo(file, settings, world)
      : exportTo(file, settings, world)
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

async function exportTo(file: string, settings: StoreSettings, world: StoreWorld): Promise<string> {
  mustExist(settings)
  if (settings.store.kind === 'sqlite')
    return `${await written(file, readAll(sqliteFile(settings), world.now()))} documents are in ${file}`
  const store = await openStore(settings, world, 'read')
  try {
    return `${await written(file, store.all())} documents are in ${file}`
  } finally {
    await store.close()
  }
}

/** What can still be read of a damaged file; an import takes it as any other. */
async function salvageTo(
  file: string,
  settings: StoreSettings,
  world: StoreWorld,
): Promise<string> {
  if (settings.store.kind === 'cosmos')
    throw new StoreSetupError('Cosmos DB has no file that could be damaged: use store:export')
  mustExist(settings)
  let lost = 0
  const all = salvage(sqliteFile(settings), world.now(), (places) => {
    lost += places
  })
  const documents = await written(file, all)
  return `${documents} documents are in ${file}${lost === 0 ? ', and nothing was found damaged' : `; ${lost} places of the table could not be read, and each may have held one`}`
}

/** Writes an export and gives how many documents it holds. An older file of that name is replaced once the new one is whole. */
async function written(
  file: string,
  all: Iterable<Stored> | AsyncIterable<Stored>,
): Promise<number> {
  let lines = 0
  async function* counted(): AsyncGenerator<string> {
    for await (const line of exportLines(all)) {
      lines++
      yield line
    }
  }
  const part = `${file}.part`
  try {
    rmSync(part, { force: true })
    await pipeline(Readable.from(counted()), createWriteStream(part, { flush: true, mode: 0o600 }))
    renameSync(part, file)
  } finally {
    rmSync(part, { force: true })
  }
  return lines - 2
}

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
  backupSqlite(place, file)
  return `${file} is a copy of ${place}: to restore it, stop the bot and run "npm run store:restore ${file}"`
}

function restoreFrom(file: string, settings: StoreSettings): string {
  if (settings.store.kind === 'cosmos')
    throw new StoreSetupError('Cosmos DB is restored in Azure (see infra/)')
  const place = sqliteFile(settings)
  const former = restoreSqlite(file, place, [markOf(place)])
  return `${file} is in the place of ${place}${former === undefined ? '' : `; what was there is ${former}`}`
}

/** Opening would make an empty store, and its copy would look like a good one. */
function mustExist(settings: StoreSettings): void {
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
