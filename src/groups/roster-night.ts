import { digest } from '../store/digest.ts'
import { addDays, dayOf, instantOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'

/** That Teams is asked every night who belongs to the group. */
export interface RosterDoc extends Order {
  readonly type: 'roster'
}

export const rosterDocId = 'roster'
/** The quiet hours that all groups share out among them, so that neither Teams nor the store is stormed. */
const FROM = '01:00'
const SPREAD_MINUTES = 240

/** Each group's own minute of the night. */
export function rosterDoc({ pk, settings: { zone } }: Group, now: Date): RosterDoc {
  const minute = Number.parseInt(digest(pk).slice(0, 6), 16) % SPREAD_MINUTES
  const at = (days: number): Date =>
    new Date(instantOf(addDays(dayOf(now, zone), days), FROM, zone).getTime() + minute * 60_000)
  const next = at(0) > now ? at(0) : at(1)
  return soleOrder(pk, rosterDocId, next)
}
