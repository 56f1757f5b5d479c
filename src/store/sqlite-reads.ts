/** An answer of the store, and the length of its documents' texts. */
interface Held {
  readonly answer: unknown
  readonly size: number
}

const MOST_CHARACTERS = 4_000_000
/** An answer of nothing takes room too. */
const LEAST = 200

/**
 * What was read lately, by partition, until something is written there: a group is asked for the same documents in every turn, and a query costs
 * ten times what finding it here does. Only for what no time limit takes away. This process's own writes are told by `changed`; those of another
 * process by the file's `version`, looked at once in every round of the loop. Whoever decides on something older is refused when it is written.
 */
export class Reads {
  readonly #partitions = new Map<string, Map<string, Held>>()
  readonly #version: () => unknown
  #seen: unknown
  #looked = false
  #size = 0

  constructor(version: () => unknown) {
    this.#version = version
  }

  find(pk: string, question: string): { readonly answer: unknown } | undefined {
    this.#look()
    return this.#partitions.get(pk)?.get(question)
  }

  /** To be kept only right after it was read. The partitions that were read first go when there is too much. */
  keep(pk: string, question: string, answer: unknown, characters: number): void {
    const size = characters + LEAST
    const mine = this.#partitions.get(pk) ?? new Map<string, Held>()
    this.#size += size - (mine.get(question)?.size ?? 0)
    mine.set(question, { answer, size })
    this.#partitions.set(pk, mine)
    for (const [oldest] of this.#partitions) {
      if (this.#size <= MOST_CHARACTERS) break
      this.changed(oldest)
    }
  }

  changed(pk: string): void {
    for (const { size } of this.#partitions.get(pk)?.values() ?? []) this.#size -= size
    this.#partitions.delete(pk)
  }

  #look(): void {
    if (this.#looked) return
    this.#looked = true
    setImmediate(() => {
      this.#looked = false
    })
    const version = this.#version()
    if (version === this.#seen) return
    this.#seen = version
    this.#partitions.clear()
    this.#size = 0
  }
}
