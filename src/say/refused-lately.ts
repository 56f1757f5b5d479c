/** So long somebody may ask for what they were just refused by typing no more than that. */
const FRESH = 10 * 60_000
/** People whose latest refusal is remembered; in memory alone, since a refused sentence is stored nowhere. */
const MOST = 500

/** The latest sentence that each person was refused for who says it. */
export class RefusedLately {
  readonly #latest = new Map<string, { readonly sentence: string; readonly at: number }>()

  note(pk: string, person: string, sentence: string, now: Date): void {
    const key = `${pk} ${person}`
    this.#latest.delete(key)
    this.#latest.set(key, { sentence, at: now.getTime() })
    const [oldest] = this.#latest.keys()
    if (this.#latest.size > MOST && oldest !== undefined) this.#latest.delete(oldest)
  }

  /** They were refused something else since, which is not for anybody to be left. */
  forget(pk: string, person: string): void {
    this.#latest.delete(`${pk} ${person}`)
  }

  of(pk: string, person: string, now: Date): string | undefined {
    const found = this.#latest.get(`${pk} ${person}`)
    return found && now.getTime() - found.at < FRESH ? found.sentence : undefined
  }
}
