import { addDays, dayOf, instantOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'

/** That the group's records are looked after: the log is sealed, and what is over is let go of. The clock finds it every night. */
export interface RetentionDoc extends Order {
  readonly type: 'retention'
  /** The place in the log up to which words have been taken out. Absent: none have. */
  readonly wordless?: string
}

const NIGHT = '02:00'

export const retentionDoc = (group: Pick<Group, 'pk' | 'settings'>, now: Date): RetentionDoc =>
  soleOrder(group.pk, 'retention', nextNight(group.settings.zone, now))

/** The first one: the records of a group that has none are looked after at once. */
export const firstRetentionDoc = (group: Pick<Group, 'pk'>, now: Date): RetentionDoc =>
  soleOrder(group.pk, 'retention', now)

function nextNight(zone: string, now: Date): Date {
  const today = dayOf(now, zone)
  const tonight = instantOf(today, NIGHT, zone)
  return tonight > now ? tonight : instantOf(addDays(today, 1), NIGHT, zone)
}
