import { reworded, type Entry } from './care.ts'
import type { PersonId } from './ids.ts'
import type { ClosedMeeting, Decision, Item, Wording } from './meeting.ts'

type OfDecision = Extract<Entry, { kind: 'decision' }>

/** The meeting with another wording of a decision that waits for a second person. A later one takes its place. */
export const withWording = (
  meeting: ClosedMeeting,
  id: string,
  wording: Wording,
): ClosedMeeting => ({
  ...meeting,
  wordings: { ...meeting.wordings, [id]: wording },
})

export function withoutWording(meeting: ClosedMeeting, id: string): ClosedMeeting {
  const { [id]: _settled, ...wordings } = meeting.wordings ?? {}
  return { ...meeting, wordings }
}

/** The decision in the words that were confirmed, and by whom. */
export function confirmed(
  meeting: ClosedMeeting,
  item: Item,
  one: OfDecision,
  said: { readonly text: string; readonly by: PersonId; readonly confirmedBy: PersonId },
): ClosedMeeting {
  const { by, confirmedBy, text } = said
  const decision: Decision = { ...one.entry, reworded: { by, confirmedBy } }
  return reworded(withoutWording(meeting, one.entry.id), item, { ...one, entry: decision }, text)
}
