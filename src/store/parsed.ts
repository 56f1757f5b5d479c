import type { Stored } from './store.ts'

const MOST_CHARACTERS = 4_000_000

/**
 * Documents as they were parsed lately, with their version, so that one that has not changed is not parsed again. Whoever asks must have
 * the version from the store itself. They are shared by all who read them: documents are values that nobody changes.
 */
export class Parsed {
  readonly #docs = new Map<string, { readonly stored: Stored; readonly size: number }>()
  #size = 0

  find(pk: string, id: string): Stored | undefined {
    return this.#docs.get(`${pk}\n${id}`)?.stored
  }

  /** The oldest go when there are too many. `size` is the length of the document's text. */
  keep(pk: string, id: string, stored: Stored, size: number): void {
    const key = `${pk}\n${id}`
    this.#size += size - (this.#docs.get(key)?.size ?? 0)
    this.#docs.delete(key)
    this.#docs.set(key, { stored, size })
    for (const [oldest, known] of this.#docs) {
      if (this.#size <= MOST_CHARACTERS) break
      this.#docs.delete(oldest)
      this.#size -= known.size
    }
  }
}
