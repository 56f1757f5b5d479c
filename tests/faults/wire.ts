import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/**
 * - `whole`: carries everything
 * - `slow`: the same, with half a second on the way there
 * - `silent`: takes what is sent and carries nothing, and so nothing comes back
 * - `deaf`: carries what is sent, and nothing comes back
 * - `garbled`: what is sent is carried, and what comes back is no HTTP
 * - `cut`: what is sent is carried, and the connection ends before the answer
 * - `gone`: nobody listens
 */
export type WireState = 'whole' | 'slow' | 'silent' | 'deaf' | 'garbled' | 'cut' | 'gone'

const SLOW_MS = 500

/** A wire between the bot and something it needs, on loopback, that can break in several ways. */
export class Wire {
  url = ''
  #state: WireState = 'whole'
  readonly #open = new Set<Socket>()
  readonly #server = createServer((from) => this.#carry(from))
  readonly #port: number

  /** `to` is the address of what lies behind it. */
  constructor(to: string) {
    this.#port = Number(new URL(to).port)
  }

  async open(): Promise<this> {
    await this.#listen(0)
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
    return this
  }

  /** Connections that exist are ended, so that what comes next is made on the wire as it is then. */
  async turn(state: WireState): Promise<void> {
    if (state === this.#state) return
    const [before, port] = [this.#state, Number(new URL(this.url).port)]
    this.#state = state
    for (const socket of this.#open) socket.destroy()
    if (state === 'gone') await new Promise((resolve) => this.#server.close(resolve))
    if (before === 'gone') await this.#listen(port)
  }

  async close(): Promise<void> {
    if (this.#state !== 'gone') await this.turn('gone')
  }

  #listen(port: number): Promise<void> {
    return new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
  }

  #carry(from: Socket): void {
    const to = connect(this.#port, '127.0.0.1')
    for (const socket of [from, to]) {
      this.#open.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        this.#open.delete(socket)
        from.destroy()
        to.destroy()
      })
    }
    const state = this.#state
    from.on('data', (bytes) => {
      if (state === 'slow') setTimeout(() => to.write(bytes), SLOW_MS)
      else if (state !== 'silent') to.write(bytes)
    })
    to.on('data', (bytes) => {
      if (state === 'whole' || state === 'slow') from.write(bytes)
      if (state === 'garbled') from.end('an answer that nobody understands\r\n\r\n')
      if (state === 'cut') from.destroy()
    })
  }
}
