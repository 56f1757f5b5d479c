import type { Group, StandingItem } from './group.ts'
import type { Item } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { Refusal } from './refusal.ts'

const MAX_STANDING = 60

/** The group with these titles on every new meeting's agenda, in this order. Meetings already planned keep theirs. */
export function withStandingItems(group: Group, items: readonly StandingItem[]): Group {
  if (items.length > MAX_STANDING) throw new Refusal('listFull', { limit: MAX_STANDING })
  return { ...group, standingItems: items }
}

/** What a new meeting's agenda begins as. */
export function standingAgenda(
  items: readonly StandingItem[],
): Pick<Meeting, 'items' | 'lastEntry'> {
  const made = items.map((item, at): Item => ({
    ...item,
    presenters: item.presenters ?? [],
    id: `i${at + 1}`,
    order: at + 1,
    origin: 'standing',
    history: [],
    notes: {},
    decisions: {},
    actions: [],
  }))
  return { items: Object.fromEntries(made.map((item) => [item.id, item])), lastEntry: made.length }
}
