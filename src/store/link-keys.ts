import type { Doc, Store } from './store.ts'
import { update } from './update.ts'

/**
 * The keys that links are sealed with, made by the installation itself and kept with its data. There is a new one every quarter of a year, and an older one
 * opens what it sealed for as long as any of that may be open. They are in no export and no backup: whoever has one of those opens nothing.
 */
interface LinkKeys extends Doc {
  readonly type: 'secret'
  readonly held: readonly LinkKey[]
}

export interface LinkKey {
  readonly id: string
  readonly secret: string
  readonly since: string
}

export interface KeyWorld {
  readonly store: Store
  readonly now: () => Date
  readonly newId: () => string
}

const PK = 'installation'
const ID = 'links'
/** The one secret of before. It stood in exports, so nothing that it sealed is open any more. */
const FORMER = 'secret'
const DAY_MS = 24 * 3_600_000
const RENEWED_MS = 90 * DAY_MS
/** Longer than any link is open. */
const KEPT_MS = 420 * DAY_MS
/** Another process may have made a key that is not known here; whoever makes ids up does not make us read for it more often than this. */
const LOOK_MS = 10_000

interface Known {
  readonly keys: Promise<readonly LinkKey[]>
  readonly readMs: number
}
const known = new WeakMap<Store, Known>()

/** The key that is sealed with now. */
export async function currentKey(world: KeyWorld): Promise<LinkKey> {
  const [latest] = await keysOf(world)
  if (latest && !isOld(latest, world.now())) return latest
  known.delete(world.store)
  return (await keysOf(world))[0]!
}

/** The key of an id; nothing where there is none, or none any more. */
export async function keyOf(world: KeyWorld, id: string): Promise<LinkKey | undefined> {
  const found = (await keysOf(world)).find((key) => key.id === id)
  if (found) return found
  const nowMs = world.now().getTime()
  if (Math.abs(nowMs - (known.get(world.store)?.readMs ?? 0)) < LOOK_MS) return undefined
  known.delete(world.store)
  return (await keysOf(world)).find((key) => key.id === id)
}

function keysOf(world: KeyWorld): Promise<readonly LinkKey[]> {
  const { store } = world
  const held = known.get(store)
  if (held) return held.keys
  const keys = readKeys(world)
  // What could not be read is asked for again.
  keys.catch(() => known.delete(store))
  known.set(store, { keys, readMs: world.now().getTime() })
  return keys
}

const isOld = ({ since }: LinkKey, now: Date): boolean =>
  now.getTime() - Date.parse(since) >= RENEWED_MS

const readKeys = ({ store, now, newId }: KeyWorld): Promise<readonly LinkKey[]> =>
  update(store, PK, async (book) => {
    const at = now()
    const { held: keys = [] } = (await book.get<LinkKeys>(ID)) ?? {}
    const [latest] = keys
    if (latest && !isOld(latest, at)) return keys
    const number = Number(latest?.id.slice(1) ?? 0) + 1
    const made: LinkKey = {
      id: `k${number}`,
      secret: `${newId()}${newId()}`,
      since: at.toISOString(),
    }
    const kept = keys.filter(({ since }) => at.getTime() - Date.parse(since) < KEPT_MS)
    const next: LinkKeys = { id: ID, pk: PK, type: 'secret', held: [made, ...kept] }
    await book.put(next)
    await book.remove(FORMER)
    return next.held
  })
