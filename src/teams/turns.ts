/** The turns of one conversation one after the other, in the order they came; different conversations side by side. */
export interface Turns {
  /** Refuses with `TooBusyError` when too many wait. A turn that fails does not stop the next one. */
  take<T>(conversationId: string, turn: () => Promise<T>): Promise<T>
  /** Work that follows a turn and that nobody waits for. `job` must not reject. */
  follow(job: () => Promise<void>): void
  /** Resolves when nothing runs or waits any more. */
  idle(): Promise<void>
  readonly running: number
}

/** Nothing was done; the channel may try again. */
export class TooBusyError extends Error {
  constructor() {
    super('too many turns are waiting')
    this.name = 'TooBusyError'
  }
}

/** Waiting turns hold their activities in memory, so there is an end to them. */
const MAX_PER_CONVERSATION = 200
const MAX_IN_ALL = 2000

export function createTurns({
  perConversation = MAX_PER_CONVERSATION,
  inAll = MAX_IN_ALL,
} = {}): Turns {
  const queues = new Map<string, { waiting: number; last: Promise<unknown> }>()
  const idlers: (() => void)[] = []
  let running = 0

  function ended(): void {
    running -= 1
    if (running === 0) for (const wake of idlers.splice(0)) wake()
  }

  return {
    get running() {
      return running
    },
    async take(conversationId, turn) {
      const queue = queues.get(conversationId) ?? { waiting: 0, last: Promise.resolve() }
      if (queue.waiting >= perConversation || running >= inAll) throw new TooBusyError()
      running += 1
      queue.waiting += 1
      const result = queue.last.then(turn)
      queue.last = result.catch(() => undefined)
      queues.set(conversationId, queue)
      try {
        return await result
      } finally {
        queue.waiting -= 1
        if (queue.waiting === 0) queues.delete(conversationId)
        ended()
      }
    },
    follow(job) {
      running += 1
      void job().finally(ended)
    },
    idle: () =>
      running === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve)),
  }
}
