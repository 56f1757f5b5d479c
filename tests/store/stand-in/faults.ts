export type Kind = 'get' | 'query' | 'scan' | 'commit' | 'write' | 'other'

/** What shall happen to requests of a kind, so many times. */
export interface Fault {
  readonly on: Kind | 'any'
  /** Default once. */
  readonly times?: number
  /** How long nothing happens first. */
  readonly afterMs?: number
  /** The request is carried out before the fault shows. */
  readonly done?: boolean
  /** The connection is broken off. */
  readonly lost?: boolean
  readonly status?: number
  readonly substatus?: number
  readonly retryAfterMs?: number
}

export class Faults {
  #waiting: { readonly fault: Fault; left: number }[] = []

  add(...faults: readonly Fault[]): void {
    this.#waiting.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })))
  }

  /** The first that waits for a request of this kind. */
  take(kind: Kind): Fault | undefined {
    const found = this.#waiting.find(({ fault }) => fault.on === 'any' || fault.on === kind)
    if (!found) return undefined
    found.left -= 1
    if (found.left <= 0) this.#waiting = this.#waiting.filter((one) => one !== found)
    return found.fault
  }

  get left(): number {
    return this.#waiting.reduce((sum, { left }) => sum + left, 0)
  }
}
