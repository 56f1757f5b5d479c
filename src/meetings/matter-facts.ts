import type { MatterId } from './ids.ts'
import type { AtHome, Item, MatterFacts, Stance } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'

/** The key of an item's own matter among its facts. */
const OWN = 'own'

/** What is known of a matter of the item: its own, or one named inside it. */
export const factsOf = (item: Pick<Item, 'facts'>, matter?: MatterId): MatterFacts =>
  item.facts?.[matter ?? OWN] ?? {}

/** The meeting with further facts of a matter; parties that are not named stay as they were. */
export function withFacts<M extends Meeting>(
  meeting: M,
  item: Item,
  matter: MatterId | undefined,
  more: MatterFacts,
): M {
  const was = factsOf(item, matter)
  const now: MatterFacts = {
    ...was,
    ...more,
    ...(more.home ? { home: { ...was.home, ...more.home } } : {}),
    ...(more.behind ? { behind: { ...was.behind, ...more.behind } } : {}),
  }
  const facts = { ...item.facts, [matter ?? OWN]: now }
  return { ...meeting, items: { ...meeting.items, [item.id]: { ...item, facts } } }
}

/** Whether nothing of it came after the minutes went out: what came later is told, and not printed in them. */
const isBefore = (meeting: Meeting, { at }: { readonly at: string }): boolean =>
  meeting.status !== 'closed' || meeting.sentOut === undefined || at <= meeting.sentOut.at

/** What of the facts the minutes of the meeting print. */
export function printedFacts(meeting: Meeting, item: Item, matter?: MatterId): MatterFacts {
  const { home, behind, inForce } = factsOf(item, matter)
  const kept = <T extends AtHome | Stance>(all: Readonly<Record<string, T>> | undefined) =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([, one]) => isBefore(meeting, one)))
  return {
    ...(inForce ? { inForce } : {}),
    ...(home ? { home: kept(home) } : {}),
    ...(behind ? { behind: kept(behind) } : {}),
  }
}
