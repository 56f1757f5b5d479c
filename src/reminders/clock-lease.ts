import type { Doc, Store } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { Schedule } from './underway.ts'

/** Which copy of the bot holds the clock, and until when. */
interface Lease extends Doc {
  readonly type: 'lease'
  readonly holder: string
  readonly until: string
}

const PK = 'installation'
const ID = 'lease'
/** Another copy takes over so long after the last word of one that died. */
const LEASE_MS = 50_000
/** How often the holder says that it is there, at most. */
const RENEW_MS = 15_000
/** How often the others look whether it still is. */
export const STANDBY_MS = 8000

export interface LeaseParts {
  readonly store: Store
  readonly now: () => Date
  /** This copy, and no other. */
  readonly holder: string
}

/**
 * One copy of several holds the clock: it alone looks at what is due, so that they neither read the same work nor send more together than Teams takes. It is
 * no guard: two that look at once send nothing twice, since every post is claimed.
 */
export class ClockLease {
  readonly #parts: LeaseParts
  #heldUntilMs = 0

  constructor(parts: LeaseParts) {
    this.#parts = parts
  }

  /** Takes the clock where nobody has it, or keeps it; whether this copy has it now. A holder writes only now and then. */
  async hold(): Promise<boolean> {
    const { store, now, holder } = this.#parts
    const nowMs = now().getTime()
    if (this.#heldUntilMs - nowMs > LEASE_MS - RENEW_MS && this.#heldUntilMs - nowMs <= LEASE_MS)
      return true
    const until = nowMs + LEASE_MS
    const mine = await update(store, PK, async (book) => {
      const lease = await book.get<Lease>(ID)
      if (lease && lease.holder !== holder && isHeld(lease, nowMs)) return false
      const next: Lease = {
        id: ID,
        pk: PK,
        type: 'lease',
        holder,
        until: new Date(until).toISOString(),
      }
      await book.put(next)
      return true
    })
    this.#heldUntilMs = mine ? until : 0
    return mine
  }

  /** Keeps the clock while work is done that may take long. */
  async during<T>(schedule: Schedule, work: () => Promise<T>): Promise<T> {
    let cancel = (): void => undefined
    const beat = (): void => {
      cancel = schedule(() => {
        this.hold().catch(() => undefined)
        beat()
      }, RENEW_MS)
    }
    beat()
    return work().finally(() => cancel())
  }

  /** Lets another copy take it at once. */
  async release(): Promise<void> {
    const { store, holder } = this.#parts
    if (this.#heldUntilMs === 0) return
    this.#heldUntilMs = 0
    await update(store, PK, async (book) => {
      if ((await book.get<Lease>(ID))?.holder === holder) await book.remove(ID)
    })
  }
}

/** One that ends further ahead than any lease does was written by a clock that was wrong. */
const isHeld = ({ until }: Lease, nowMs: number): boolean =>
  Date.parse(until) > nowMs && Date.parse(until) <= nowMs + LEASE_MS
