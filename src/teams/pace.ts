/** Lets a job run when the conversation and the tenant have room for one more call. Jobs of one conversation run one at a time, in order. */
export interface Pace {
  run<T>(conversationId: string, tenantId: string, job: () => Promise<T>): Promise<T>
}

export interface PaceParts {
  /** Milliseconds that never go backwards, whatever happens to the wall clock. */
  readonly clock: () => number
  readonly wait: (ms: number) => Promise<void>
  /** Whether anyone counts the calls. Without limits only the order is kept. */
  readonly limited: boolean
}

interface Window {
  readonly calls: number
  readonly ms: number
}

/** What Teams allows one bot in one thread, and one app in one tenant (source: Teams' "Rate limiting for agents", 2026). */
const PER_THREAD: readonly Window[] = [
  { calls: 7, ms: 1000 },
  { calls: 8, ms: 2000 },
  { calls: 60, ms: 30_000 },
  { calls: 1800, ms: 3_600_000 },
]
const PER_TENANT: readonly Window[] = [{ calls: 50, ms: 1000 }]

/**
 * Keeps within Teams' limits instead of running into 429, and never has two calls in one conversation under way, which Teams
 * answers with 412. A thread of a channel counts as its channel.
 */
export function createPace({ clock, wait, limited }: PaceParts): Pace {
  const threads = new Lanes(PER_THREAD)
  const tenants = new Lanes(PER_TENANT)
  const queues = new Map<string, Promise<void>>()

  async function room(thread: string, tenant: string): Promise<void> {
    for (;;) {
      const now = clock()
      const ms = Math.max(threads.wait(thread, now), tenants.wait(tenant, now))
      if (ms <= 0) {
        threads.take(thread, now)
        tenants.take(tenant, now)
        return
      }
      await wait(ms)
    }
  }

  return {
    async run(conversationId, tenantId, job) {
      const thread = conversationId.split(';')[0] ?? conversationId
      const before = queues.get(thread)
      const result = (async () => {
        await before
        if (limited) await room(thread, tenantId)
        return job()
      })()
      const done = result.then(
        () => undefined,
        () => undefined,
      )
      queues.set(thread, done)
      try {
        return await result
      } finally {
        if (queues.get(thread) === done) queues.delete(thread)
      }
    },
  }
}

/** When calls were made, per key, as long as any window looks back. */
class Lanes {
  readonly #windows: readonly Window[]
  readonly #longest: number
  readonly #calls = new Map<string, number[]>()
  #swept = 0

  constructor(windows: readonly Window[]) {
    this.#windows = windows
    this.#longest = Math.max(...windows.map((window) => window.ms))
  }

  /** How long until there is room, in milliseconds; 0 when there is. */
  wait(key: string, now: number): number {
    const calls = this.#calls.get(key) ?? []
    return Math.max(
      0,
      ...this.#windows.map((window) => {
        const oldest = calls.at(-window.calls)
        return oldest === undefined ? 0 : oldest + window.ms - now
      }),
    )
  }

  take(key: string, now: number): void {
    const calls = this.#calls.get(key) ?? []
    calls.push(now)
    const gone = calls.findIndex((call) => call > now - this.#longest)
    if (gone > 0) calls.splice(0, gone)
    this.#calls.set(key, calls)
    this.#sweep(now)
  }

  /** Now and then, so that a conversation nobody has spoken in for an hour takes no memory. */
  #sweep(now: number): void {
    if (now - this.#swept < this.#longest) return
    this.#swept = now
    for (const [key, calls] of this.#calls)
      if ((calls.at(-1) ?? 0) <= now - this.#longest) this.#calls.delete(key)
  }
}
