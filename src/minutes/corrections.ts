import { withItem, withNote, within } from '../meetings/decisions.ts'
import type { PersonId } from '../meetings/ids.ts'
import type { Item, Meeting } from '../meetings/meeting.ts'
import { Refusal } from '../meetings/refusal.ts'

interface Said {
  readonly text: string
  readonly by: PersonId
  readonly now: Date
}

/** The meeting with one note in the place of those an item had. Refuses `tooLong`, `meetingTooFull`. */
export const withNotesReplaced = <M extends Meeting>(meeting: M, item: Item, said: Said): M =>
  withNote(meeting, { ...item, notes: {} }, said)

/** The meeting with a decision in other words; it stays the same decision. Refuses `noSuchDecision`, `tooLong`. */
export function withDecisionReworded<M extends Meeting>(
  meeting: M,
  item: Item,
  ordinal: number,
  text: string,
  number: string,
): M {
  const decision = Object.values(item.decisions).find((one) => one.ordinal === ordinal)
  if (!decision)
    throw new Refusal('noSuchDecision', {
      number,
      known: Object.values(item.decisions).map((one) =>
        one.ordinal === 1
          ? number.replace(/:\d+$/, '')
          : `${number.replace(/:\d+$/, '')}:${one.ordinal}`,
      ),
    })
  return withItem(meeting, {
    ...item,
    decisions: { ...item.decisions, [decision.id]: { ...decision, text: within(text) } },
  })
}

/** The meeting with an item under another title. Refuses `tooLong`. */
export const withTitle = <M extends Meeting>(meeting: M, item: Item, title: string): M =>
  withItem(meeting, { ...item, title: within(title, 200) })
