import type { PersonId } from '../meetings/ids.ts'

/** Who cannot be reached by a message of their own, why, and since when. */
export interface OutOfReach {
  /** A person's id, or `group` for the group's own channel. */
  readonly who: PersonId
  readonly reason: string
  readonly since: string
}

/** How sending went. */
export type Attempt =
  | {
      readonly kind: 'delivered'
      readonly conversationId: string
      readonly activityId?: string | undefined
      readonly inGroup?: true
      readonly outOfReach?: OutOfReach
      /** What is worth remembering of it, for when the ledger knows: until then nothing else is written. */
      readonly afterwards?: () => Promise<void>
    }
  | { readonly kind: 'later'; readonly reason: string; readonly retryAfterMs?: number | undefined }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly outOfReach?: OutOfReach }
