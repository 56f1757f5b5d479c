import { isDeepStrictEqual } from 'node:util'
import type { Group } from '../meetings/group.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'

/** That when things are to be sent must be worked out anew for the whole group. The clock finds it, does it, and removes it. */
export interface Replan extends Order {
  readonly type: 'replan'
}

export const replanDoc = (pk: string, now: Date): Replan => soleOrder(pk, 'replan', now)

/** Whether what changed in the group moves reminders: settings, meeting days, pauses, who leads, contact persons, people or the bot coming and going. */
export function movesReminders(before: Group | undefined, after: Group): boolean {
  if (before === undefined || parts.every((part) => before[part] === after[part])) return false
  return !isDeepStrictEqual(relevant(before), relevant(after))
}

/** What it depends on. Mostly all of it is the very same. */
const parts = ['settings', 'calendar', 'people', 'bodies', 'removedAt'] as const

function relevant({ settings, calendar, people, bodies, removedAt }: Group): unknown {
  return {
    settings: [
      settings.zone,
      settings.remindAt,
      settings.reminderDays,
      settings.weeklyReminders,
      settings.quietHours,
    ],
    calendar: Object.values(calendar).map(({ id, on, status }) => [id, on, status]),
    people: Object.values(people).map(
      ({ id, roles, pausedFromOn, pausedUntilOn, reminders, leftAt }) => [
        id,
        roles,
        pausedFromOn,
        pausedUntilOn,
        reminders,
        leftAt !== undefined,
      ],
    ),
    bodies: Object.entries(bodies).map(([id, { contact }]) => [id, contact]),
    removed: removedAt !== undefined,
  }
}
