import { decisionsOf, notesOf } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered } from '../meetings/numbering.ts'
import { keyOf, personalIn } from '../text/personal-data.ts'
import { expungeDoc, type ForgetDoc } from './forget.ts'

interface Expunged {
  readonly keys: readonly string[]
  /** What stands in its place. */
  readonly instead: string
}

/** The order by which the clock takes what looks private out of every record, the log and what was queued; until it has, the gate hides it. */
export function expungeOrder(
  meetings: readonly Meeting[],
  { keys, instead }: Expunged,
  { pk, id, now }: { readonly pk: string; readonly id: string; readonly now: Date },
): ForgetDoc {
  const texts = meetings.flatMap(textsIn).flatMap((text) =>
    personalIn(text)
      .filter((place) => keys.includes(keyOf(place)))
      .map((place) => place.text),
  )
  return expungeDoc(pk, id, { keys, texts: [...new Set(texts)], instead }, now)
}

const textsIn = (meeting: Meeting): readonly string[] =>
  numbered(meeting).flatMap(({ item }) => [
    item.title,
    item.background ?? '',
    ...notesOf(item).map(({ text }) => text),
    ...decisionsOf(item).map(({ text }) => text),
  ])
