import { Refused } from './answer.ts'

/**
 * Request units that a physical partition may spend in each second. "If the rate is higher, requests are rate limited" with 429 and
 * `x-ms-retry-after-ms` (learn.microsoft.com/azure/cosmos-db/nosql/troubleshoot-request-rate-too-large); what one request costs is known after it, so
 * the last one of a second may overdraw it, and the next ones pay for that.
 */
export interface Budget {
  readonly requestUnits: number
  /** How long a second is; tests do not wait for whole ones. */
  readonly secondMs: number
}

export class Throttle {
  readonly #ticks: () => number
  #budget: Budget | undefined
  readonly #spent = new Map<string, { second: number; requestUnits: number }>()
  refused = 0

  constructor(ticks: () => number) {
    this.#ticks = ticks
  }

  set(budget: Budget | undefined): void {
    this.#budget = budget
    this.#spent.clear()
  }

  /** What is left of this second; refuses when there is nothing. */
  left(partition: string): number {
    if (!this.#budget) return Infinity
    const { requestUnits, secondMs } = this.#budget
    const left = requestUnits - this.#now(partition).requestUnits
    if (left > 0) return left
    this.refused += 1
    const after = secondMs - (this.#ticks() % secondMs)
    throw new Refused(429, 'Request rate is large. More Request Units may be needed.', {
      substatus: 3200,
      headers: { 'x-ms-retry-after-ms': String(Math.max(1, Math.ceil(after))) },
    })
  }

  spend(partition: string, requestUnits: number): void {
    if (this.#budget) this.#now(partition).requestUnits += requestUnits
  }

  #now(partition: string): { second: number; requestUnits: number } {
    const { requestUnits, secondMs } = this.#budget!
    const second = Math.floor(this.#ticks() / secondMs)
    const spent = this.#spent.get(partition) ?? { second, requestUnits: 0 }
    spent.requestUnits = Math.max(0, spent.requestUnits - (second - spent.second) * requestUnits)
    spent.second = second
    this.#spent.set(partition, spent)
    return spent
  }
}
