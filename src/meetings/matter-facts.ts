import { isDeepStrictEqual } from 'node:util'
import type { MatterId } from './ids.ts'
import type { Item, MatterFacts } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import type { Made } from './record-entry.ts'

/** The key of an item's own matter among its facts. */
const OWN = 'own'

/** By what a fact of a matter is marked where it was said anew: where a party stands by its name too. */
export const restatedKey = (
  fact: 'inForce' | 'behind',
  matter: MatterId = OWN,
  party?: string,
): string => `${fact}:${matter}${party === undefined ? '' : `:${party}`}`

/** Whoever said it, and when. */
export const saysTheSame = (a: Made, b: Made | undefined): boolean =>
  b !== undefined && isDeepStrictEqual({ ...a, by: b.by, at: b.at }, b)

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
    ...homeNow(meeting, was, more),
    ...(more.behind ? { behind: { ...was.behind, ...more.behind } } : {}),
  }
  const facts = { ...item.facts, [matter ?? OWN]: now }
  return { ...meeting, items: { ...meeting.items, [item.id]: { ...item, facts } } }
}

/** Whether it was known when the minutes went out. */
const isBefore = (meeting: Meeting, { at }: { readonly at: string }): boolean =>
  meeting.status !== 'closed' || meeting.sentOut === undefined || at <= meeting.sentOut.at

/** What parties have decided by now, and what they had decided when the minutes went out, where that is other than now. */
function homeNow(meeting: Meeting, was: MatterFacts, more: MatterFacts): MatterFacts {
  if (!more.home) return {}
  const home = { ...was.home, ...more.home }
  const sent = Object.keys(more.home).flatMap((party) => {
    const old = was.home?.[party]
    const isPrinted =
      old && meeting.status === 'closed' && meeting.sentOut && isBefore(meeting, old)
    return isPrinted ? [[party, old] as const] : []
  })
  return sent.length === 0
    ? { home }
    : { home, homeSent: { ...was.homeSent, ...Object.fromEntries(sent) } }
}

/** What of the facts the minutes of the meeting print: what parties have decided goes on, and stands as it was when they went out. */
export function printedFacts(meeting: Meeting, item: Item, matter?: MatterId): MatterFacts {
  const { home, homeSent = {}, behind, inForce } = factsOf(item, matter)
  const known = Object.entries(home ?? {}).filter(([, one]) => one && isBefore(meeting, one))
  return {
    ...(inForce ? { inForce } : {}),
    ...(home ? { home: { ...homeSent, ...Object.fromEntries(known) } } : {}),
    ...(behind ? { behind } : {}),
  }
}
