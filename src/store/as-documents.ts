import { upgraded } from './kinds.ts'
import { PeopleApart } from './people-apart.ts'
import type { Doc, Store, Stored } from './store.ts'

/** The store as the house reads it: a document that an older version wrote comes in the shape of today, and a group with its people in it. */
export function asDocuments(engine: Store): Store {
  const people = new PeopleApart(engine)
  const read = <T extends Doc>(stored: Stored<T>): Stored<T> => {
    const doc = upgraded(stored.doc)
    return doc === stored.doc ? stored : { doc, etag: stored.etag }
  }
  return {
    async get<T extends Doc>(pk: string, id: string) {
      const stored = (await (id === 'group' ? people.read(pk) : engine.get<T>(pk, id))) as
        | Stored<T>
        | undefined
      return stored && read(stored)
    },
    async list<T extends Doc>(pk: string, range: Parameters<Store['list']>[1]) {
      const page = await engine.list<T>(pk, range)
      const isToday = page.items.every(({ doc }) => upgraded(doc) === doc)
      return isToday ? page : { ...page, items: page.items.map(read) }
    },
    scan: (index, scan) => engine.scan(index, scan),
    commit: (pk, ops) => people.commit(pk, ops),
    all: (reading) => engine.all(reading),
    close: () => engine.close(),
  }
}
