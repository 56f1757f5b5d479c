import type { Stored } from '../store/store.ts'
import type { Message } from '../text/message.ts'
import type { World } from '../world.ts'
import type { Attempt } from './attempt-outcome.ts'
import type { Pending } from './delivery.ts'

/**
 * # From due to settled
 *
 * What is due (a value, made by rules alone) is claimed in the store, sent through the messenger, and settled in the store. Each stage gets what it uses and
 * nothing else, and gives the next one a value: `Claim`, then `Sent`.
 */
export type Claiming = Pick<World, 'store' | 'now'>
export type Sending = Pick<World, 'store' | 'now' | 'log' | 'messenger' | 'publicUrl' | 'newId'>
export type Settling = Pick<World, 'store' | 'now' | 'newId'>

/** A post that nobody else sends before the lease is over, in the version that says so. */
export interface Claim extends Stored<Pending> {
  /** Makes what it says, where the ledger keeps less: of a reminder the words, since its card follows from the actions. Made only when it is sent. */
  readonly message?: () => Message
}

/** Posts that were sent to one addressee as one, and how that went. */
export interface Sent {
  readonly claims: readonly Claim[]
  readonly result: Attempt
}
