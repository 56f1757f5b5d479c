import { EventEmitter } from 'node:events'

/** How long one request may take; undici takes it as a signal. */
export class Deadline extends EventEmitter {
  reason: Error | undefined
  readonly #timer: NodeJS.Timeout

  constructor(ms: number) {
    super()
    this.#timer = setTimeout(() => {
      this.reason = new DOMException('it took too long', 'TimeoutError')
      this.emit('abort')
    }, ms)
    this.#timer.unref()
  }

  /** The request has ended. An `AbortSignal.timeout` would stay in memory until its time has come, and a busy bot makes thousands of requests in that. */
  end(): void {
    clearTimeout(this.#timer)
  }
}
