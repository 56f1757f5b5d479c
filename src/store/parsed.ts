import type { Doc, Stored } from './store.ts'

const MOST_CHARACTERS = 4_000_000

/** A document as it was parsed, and the length of its text. */
export interface Version<T extends Doc = Doc> {
  readonly stored: Stored<T>
  readonly size: number
}

/**
 * Documents as they were parsed lately, with their version, so that one that has not changed is not parsed again. Whoever asks must have
 * the version from the store itself. They are shared by all who read them: documents are values that nobody changes.
 */
export class Parsed {
  readonly #docs = new Map<string, Version>()
  /** Goes on from where it was: a map that has let many go is slow to say which is its first. */
  readonly #oldest = this.#docs.keys()
  #size = 0

  find(pk: string, id: string): Version | undefined {
    return this.#docs.get(`${pk}\n${id}`)
  }

  /** The oldest go when there are too many. */
  keep(pk: string, id: string, version: Version): void {
    const key = `${pk}\n${id}`
    this.#size += version.size - (this.#docs.get(key)?.size ?? 0)
    this.#docs.delete(key)
    this.#docs.set(key, version)
    while (this.#size > MOST_CHARACTERS) {
      const oldest = this.#oldest.next().value
      if (oldest === undefined) break
      this.#size -= this.#docs.get(oldest)?.size ?? 0
      this.#docs.delete(oldest)
    }
  }
}
