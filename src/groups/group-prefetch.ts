import { identityOf } from '../delivery/user.ts'
import type { Group } from '../meetings/group.ts'
import type { Doc, Store, Stored } from '../store/store.ts'
import type { Incoming } from '../world.ts'

/** People remembered. Whoever is forgotten waits once more for one read after the other. */
const MOST = 5000

/** Which group somebody last spoke of in their own chat, as far as this process knows. */
const lately = new WeakMap<Store, Map<string, string>>()

/** The store while somebody's group is looked for, and what was read of groups meanwhile. */
export interface Looking {
  readonly store: Store
  readonly read: ReadonlyMap<string, Stored<Group>>
  /** To be told which it was. */
  found(pk: string): void
}

/**
 * Looks for the group that a sentence belongs to, and reads the one it most likely is at the same time: in a personal chat the one before. That is
 * a guess about what to read and nothing more: which group it is says the store.
 */
export function looking(store: Store, { conversation, sender }: Incoming): Looking {
  const read = new Map<string, Stored<Group>>()
  const known = lately.get(store) ?? new Map<string, string>()
  lately.set(store, known)
  const who = `${conversation.tenantId} ${identityOf(sender)}`
  const isPersonal = conversation.kind === 'personal'
  const guess = isPersonal ? known.get(who) : undefined
  const begun = guess === undefined ? undefined : store.get<Group>(guess, 'group')
  begun?.catch(() => undefined)
  return {
    read,
    store: {
      ...store,
      async get<T extends Doc>(pk: string, id: string) {
        const found = await (begun && pk === guess && id === 'group'
          ? (begun as unknown as Promise<Stored<T> | undefined>)
          : store.get<T>(pk, id))
        if (found?.doc.type === 'group') read.set(pk, found as Stored as Stored<Group>)
        return found
      },
    },
    found(pk) {
      if (!isPersonal) return
      known.delete(who)
      known.set(who, pk)
      const [oldest] = known.keys()
      if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    },
  }
}
