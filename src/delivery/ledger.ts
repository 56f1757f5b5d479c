import type { Delivery } from './delivery.ts'

/** What became of all posts of a time. `addressed` is `delivered` + `failed` + `pending`, always. */
export interface Totals {
  readonly addressed: number
  readonly delivered: number
  readonly pending: number
  readonly failed: number
  /** Of the delivered: as a mention in the group, because the personal chat could not be reached. */
  readonly inGroup: number
  /** Of the delivered: perhaps posted twice. */
  readonly maybeTwice: number
}

export const noTotals: Totals = {
  addressed: 0,
  delivered: 0,
  pending: 0,
  failed: 0,
  inGroup: 0,
  maybeTwice: 0,
}

/** Totals of the posts read so far and these ones. */
export function counted(totals: Totals, deliveries: readonly Delivery[]): Totals {
  return deliveries.reduce(
    (sum, delivery) => ({
      addressed: sum.addressed + 1,
      delivered: sum.delivered + Number(delivery.status === 'delivered'),
      pending: sum.pending + Number(delivery.status === 'pending'),
      failed: sum.failed + Number(delivery.status === 'failed'),
      inGroup: sum.inGroup + Number(delivery.status === 'delivered' && delivery.inGroup === true),
      maybeTwice:
        sum.maybeTwice + Number(delivery.status === 'delivered' && delivery.maybeTwice === true),
    }),
    totals,
  )
}
