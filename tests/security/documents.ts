import type { Doc, Store } from '../../src/store/store.ts'

/** All that a store holds. */
export async function documentsIn(store: Store): Promise<readonly Doc[]> {
  const found: Doc[] = []
  for await (const { doc } of store.all()) found.push(doc)
  return found
}

/** The types of the documents in which a word stands. */
export const typesWith = async (store: Store, word: string): Promise<readonly string[]> =>
  (await documentsIn(store))
    .filter((doc) => JSON.stringify(doc).includes(word))
    .map(({ type }) => type)
