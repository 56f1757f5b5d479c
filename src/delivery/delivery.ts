import type { PostPurpose } from '../meetings/posts.ts'
import { secondsUntil } from '../meetings/absence.ts'
import type { Doc } from '../store/store.ts'
import type { Message } from '../text/message.ts'
import type { ActionId, MeetingId, PersonId } from '../meetings/ids.ts'

/** Who a post is for: the group's own channel or chat, or one person's personal chat. */
export type Addressee =
  | { readonly kind: 'group' }
  | { readonly kind: 'person'; readonly person: PersonId }

/** Why a post is sent; the ledger is read by these words. */
export type Purpose =
  | 'announcement'
  | 'meetingMoved'
  | 'meetingCancelled'
  | 'agendaSent'
  | 'agendaAddition'
  | 'proposalOutcome'
  | 'summary'
  | PostPurpose
  | 'actionGiven'
  | 'actionChanged'
  | 'actionReminder'
  | 'actionOverdue'
  | 'correction'
  | 'unreachable'
  /** About who shall lead the group: also to those who led it and are not in it any more. */
  | 'succession'
  /** What somebody was to be answered at once, and could not be. */
  | 'lateAnswer'
  /** For nobody but them: where their own chat is out of reach it is not told in the group instead. */
  | 'private'
  | 'other'

/** What becomes of a post. Addressed = pending + delivered + failed, always. */
type DeliveryState =
  | {
      readonly status: 'pending'
      readonly attempts: number
      /** Set while somebody sends it. Found again with this still set, its sender died and nobody knows whether it was posted. */
      readonly claimedAt?: string
      /** An earlier attempt may have been posted. */
      readonly unclear?: true
      /** How many attempts got no clear answer. */
      readonly unclearTries?: number
      /** Why the latest attempt was put off. */
      readonly reason?: string
    }
  | {
      readonly status: 'delivered'
      readonly attempts: number
      readonly at: string
      readonly activityId?: string
      readonly conversationId: string
      /** An earlier attempt got no clear answer, or its process died, so the post may stand there twice. */
      readonly maybeTwice?: true
      /** Sent as a mention in the group because the personal chat could not be opened. */
      readonly inGroup?: true
    }
  | {
      readonly status: 'failed'
      readonly attempts: number
      readonly at: string
      /** As `DeliveryError.reason`, or one of `left`, `noAccount`, `removed`, `overtaken`, `store`, `fault`. */
      readonly reason: string
      /** An earlier attempt got no clear answer, so it may have arrived all the same. */
      readonly maybeDelivered?: true
    }

interface DeliveryFacts extends Doc {
  readonly type: 'delivery'
  readonly to: Addressee
  readonly purpose: Purpose
  readonly message: Message
  readonly queuedAt: string
  readonly meetingId?: MeetingId
  readonly actions?: readonly ActionId[]
  /** It may hold what is for few: then it goes, whatever became of it. */
  readonly until?: string
  /** The delivery whose post this one replaces in place. */
  readonly updates?: string
}

/** One post to one addressee, from the commit that caused it until it is settled. The ledger is made of these. */
export type Delivery = DeliveryFacts & DeliveryState

export type Pending = Extract<Delivery, { readonly status: 'pending' }>

/** Whether it asks about actions. The ledger keeps its words: the card follows from the actions. */
export const isReminder = ({ purpose, actions }: Pick<Delivery, 'purpose' | 'actions'>): boolean =>
  (purpose === 'actionReminder' || purpose === 'actionOverdue') && actions !== undefined

/** The post with so much of its life as is left, where that ends: writing it again does not renew it. */
export const inItsTime = <D extends Delivery>(delivery: D, now: Date): D =>
  delivery.until === undefined ? delivery : { ...delivery, ttl: secondsUntil(delivery.until, now) }

/** A post that may hold what is for few goes then. */
export const untilThen = (delivery: Pending, until: Date, now: Date): Pending =>
  inItsTime({ ...delivery, until: until.toISOString() }, now)

/** Whether it tells one person alone what may be for few. */
export const isForFew = ({ to, purpose }: Pick<Delivery, 'to' | 'purpose'>): boolean =>
  to.kind === 'person' && (purpose === 'private' || purpose === 'lateAnswer')

/** How long the ledger is kept. */
const LEDGER_SECONDS = 3 * 366 * 24 * 3600

/** The document's id of a delivery. */
export const deliveryId = (id: string): string => `d-${id}`

/**
 * A post to be sent, as a document for the same commit as the facts it tells. The clock finds it from when it was queued, or from the time that is
 * named when it is kept: whoever finds it due and claims it sends it.
 */
export function pendingDelivery(values: {
  pk: string
  id: string
  now: Date
  to: Addressee
  purpose: Purpose
  message: Message
  meetingId?: MeetingId
  actions?: readonly ActionId[]
  updates?: string
}): Pending {
  const queuedAt = values.now.toISOString()
  return {
    id: deliveryId(values.id),
    pk: values.pk,
    type: 'delivery',
    to: values.to,
    purpose: values.purpose,
    message: values.message,
    queuedAt,
    status: 'pending',
    attempts: 0,
    ttl: LEDGER_SECONDS,
    meetingId: values.meetingId,
    actions: values.actions,
    updates: values.updates,
  }
}
