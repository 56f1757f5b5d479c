import type { Doc, Store } from './store.ts'
import { update } from './update.ts'

/** The installation's own secret, made once and kept with its data: whoever has the data has it, and nobody else. */
interface Secret extends Doc {
  readonly type: 'secret'
  readonly secret: string
}

const PK = 'installation'
const ID = 'secret'

/** The secret, made when it is first needed. Every process of the installation gets the same. */
export function installationSecret(store: Store, newId: () => string): Promise<string> {
  const known = secrets.get(store)
  if (known) return known
  const read = update(store, PK, async (book) => {
    const found = await book.get<Secret>(ID)
    if (found) return found.secret
    const made: Secret = {
      id: ID,
      pk: PK,
      type: 'secret',
      secret: `${newId()}${newId()}`,
    }
    book.create(made)
    return made.secret
  })
  // One that could not be read is asked for again.
  read.catch(() => secrets.delete(store))
  secrets.set(store, read)
  return read
}

const secrets = new WeakMap<Store, Promise<string>>()
