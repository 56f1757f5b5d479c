import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StoreSetupError } from './setup-error.ts'
import { markOf } from './sqlite-mark.ts'
import { openSqliteStore } from './sqlite.ts'
import type { CosmosOptions } from './cosmos-client.ts'
import type { Store, Trouble } from './store.ts'

/** Where the documents are kept; a part of the bot's settings. */
export interface StoreSettings {
  readonly dataDir: string
  readonly store:
    | { readonly kind: 'sqlite' }
    | {
        readonly kind: 'cosmos'
        readonly endpoint: string
        readonly database: string
        readonly container: string
        readonly key?: string
      }
  /** Where the bot serves people: it signs in to Azure with its managed identity and nothing else. */
  readonly production?: boolean
  /** The bot's registration. Absent: local mode, where an empty folder is a first start. */
  readonly app?: object
  /** The user-assigned identity to sign in to Azure with, where the machine has several. */
  readonly managedIdentityClientId?: string
}

/** What a store needs from outside. */
export interface StoreWorld {
  readonly now: () => Date
  readonly random: () => number
  readonly onCharge?: NonNullable<CosmosOptions['onCharge']>
  readonly onTrouble?: (trouble: Trouble) => void
}

export const sqliteFile = (settings: StoreSettings) => join(settings.dataDir, 'klubban.db')

export const openSqlite = (
  settings: StoreSettings,
  { now, onTrouble }: Pick<StoreWorld, 'now' | 'onTrouble'>,
  accept = false,
): Store => openSqliteStore(sqliteFile(settings), now, { accept, ...(onTrouble && { onTrouble }) })

/**
 * The store that the settings name, ready for use; for reading, a role that may only read is enough. Rejects with `StoreSetupError`, whose
 * message says what to do.
 */
export async function openStore(
  settings: StoreSettings,
  world: StoreWorld,
  use: 'read' | 'write' = 'write',
): Promise<Store> {
  const options = cosmosOptions(settings, world)
  if (!options) {
    checkFirstStart(settings)
    return openSqlite(settings, world)
  }
  // Loaded only here: the SDK takes a quarter of a second and 36 MB that an embedded store does without.
  const [{ openCosmosStore }, { checkCosmos }] = await Promise.all([
    import('./cosmos.ts'),
    import('./cosmos-provision.ts'),
  ])
  await checkCosmos(options, use)
  return openCosmosStore(options)
}

/** Where people rely on the bot an empty place is a disk that is missing, until somebody says otherwise. */
function checkFirstStart(settings: StoreSettings): void {
  const file = sqliteFile(settings)
  if (!settings.app || existsSync(file) || existsSync(markOf(file))) return
  throw new StoreSetupError(
    `there is no store at ${file}: mount its disk or check DATA_DIR, or, where none has been yet, run "npm run store:init" with the same settings`,
  )
}

/** Nothing for an embedded store. */
export function cosmosOptions(
  { store, production, managedIdentityClientId }: StoreSettings,
  { random, onCharge }: StoreWorld,
): CosmosOptions | undefined {
  if (store.kind === 'sqlite') return undefined
  const { kind: _, ...where } = store
  return {
    ...where,
    random,
    ...(onCharge && { onCharge }),
    ...(production !== undefined && { production }),
    ...(managedIdentityClientId !== undefined && { managedIdentityClientId }),
  }
}
