import type { Container } from '@azure/cosmos'
import { connectCosmos, identity, type CosmosOptions } from './cosmos-client.ts'

/** The client in use and its container; another takes its place when its session is of no use any more. */
export interface Connection {
  readonly container: Container
  /** Begins a new session, unless one was begun since `used` was. */
  renew(used: Container): void
  close(): void
}

/**
 * A client remembers how far it has seen each partition's log, and the service refuses reads that ask for more than there is (404/1002). Where the
 * container was restored or made anew under the bot, that is for good: the SDK forgets such tokens only with endpoint discovery
 * (sessionRetryPolicy.js), so here the client goes with its tokens. What it then reads may be a little older than its own last write, once; nothing
 * is lost by that, since every write shows the version that it was decided on.
 */
export function openConnection(options: CosmosOptions): Connection {
  const known: CosmosOptions =
    options.key !== undefined || options.credential
      ? options
      : { ...options, credential: identity(options) }
  let current = connectCosmos(known)
  return {
    get container() {
      return current.container
    },
    renew(used) {
      if (used !== current.container) return
      current.client.dispose()
      current = connectCosmos(known)
    },
    close: () => current.client.dispose(),
  }
}
