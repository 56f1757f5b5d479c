import { reworded, type Entry } from './care.ts'
import type { PersonId } from './ids.ts'
import type { Decision, Item, Wording } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'

type OfDecision = Extract<Entry, { kind: 'decision' }>

/** The meeting with another wording of a decision that waits for a second person. A later one takes its place. */
export const withWording = <M extends Meeting>(meeting: M, id: string, wording: Wording): M => ({
  ...meeting,
  wordings: { ...meeting.wordings, [id]: wording },
  wordingsMade: { ...meeting.wordingsMade, [id]: (meeting.wordingsMade?.[id] ?? 0) + 1 },
})

export function withoutWording<M extends Meeting>(meeting: M, id: string): M {
  const { [id]: _settled, ...wordings } = meeting.wordings ?? {}
  return { ...meeting, wordings }
}

/** The decision in the words that were confirmed, and by whom. */
export function confirmed<M extends Meeting>(
  meeting: M,
  item: Item,
  one: OfDecision,
  said: { readonly text: string; readonly by: PersonId; readonly confirmedBy: PersonId },
): M {
  const { by, confirmedBy, text } = said
  const decision: Decision = { ...one.entry, reworded: { by, confirmedBy } }
  return reworded(withoutWording(meeting, one.entry.id), item, { ...one, entry: decision }, text)
}
