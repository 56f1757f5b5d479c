import { refOf } from '../../meetings/ref.ts'
import { short } from '../../text/cut.ts'
import { entriesOf, entryAt, noSuchEntry, type Entry, type EntryKind } from '../../meetings/care.ts'
import { withSteps } from '../../meetings/course.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import { titleAbout } from '../../meetings/decisions.ts'
import { cite, itemNumbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import type { EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { Question } from '../../turn/command.ts'
import { isClosedDraft } from '../../turn/drafts.ts'
import { recordMeant } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'

/** An entry of a record, and where it stands. */
export interface Meant {
  readonly meeting: Recorded
  readonly item: Item
  readonly one: Entry
}

/**
 * The entry that is meant: the one with the ordinal that was said, else the only one of its kind. Asks where there are several. Refuses
 * `noSuchItem`, `noSuchEntry`, and as `recordMeant` does.
 */
export async function entryMeant(
  turn: Turn,
  kind: EntryKind,
  { on, ordinal, ...number }: EntryAt,
): Promise<Meant> {
  const found = await recordMeant(turn, on)
  const { id } = itemNumbered(found, number)
  const meeting = kind === 'outcome' ? withSteps(found, found.items[id] as Item) : found
  const item = meeting.items[id] as Item
  if (ordinal !== undefined) return { meeting, item, one: entryAt(item, kind, ordinal, number) }
  const all = entriesOf(item, kind)
  const [only, more] = all
  if (!only) throw noSuchEntry(kind, showNumber(number), number, all)
  if (!more) return { meeting, item, one: only }
  const isClosed = kind === 'note' && (await isClosedDraft(turn, meeting))
  return { meeting, item, one: chosenOf(turn, { kind, item, isClosed }, number, all) }
}

/** The one that was chosen. Asks which. */
function chosenOf(
  turn: Turn,
  { kind, item, isClosed }: Pick<Meant, 'item'> & { kind: EntryKind; isClosed: boolean },
  number: EntryAt,
  all: readonly Entry[],
): Entry {
  const about = `which ${kind} of ${showNumber(number)}`
  const chosen = all.find(({ entry }) => entry.id === turn.choices[about])
  if (chosen) return chosen
  const { care } = turn.t.record
  throw new Question(
    about,
    care.which({ kind, number: showNumber(number), count: all.length }),
    all.map((one) => ({
      value: one.entry.id,
      label: `${showNumber(number)}:${one.entry.ordinal} ${insideOf(item, one)}${short(textOf(turn, one), 60)}`,
    })),
    { inPrivate: isClosed },
  )
}

/** The matter inside the item that an entry is about, before what it says: of several the same may be said. */
const insideOf = (item: Item, { entry }: Entry): string =>
  entry.matter === undefined ? '' : `${short(titleAbout(item, entry), 40)}: `

/** What an entry says. */
export const textOf = (turn: Turn, one: Entry): string =>
  one.kind === 'outcome' ? turn.t.record.care.outcome(one.entry.outcome) : one.entry.text

/** How an entry is cited: a decision by its citation, another by its number and the meeting's day. */
export function named(turn: Turn, { meeting, item, one }: Meant): string {
  const number = numberOf(meeting, item.id)
  const { care } = turn.t.record
  const title = short(titleAbout(item, one.entry), 80)
  if (!number) return care.entry({ kind: one.kind, number: '', title, day: refOf(meeting) })
  return one.kind === 'decision'
    ? care.decision({ cite: cite(refOf(meeting), number, one.entry.ordinal), title })
    : care.entry({
        kind: one.kind,
        number: `${showNumber(number)}:${one.entry.ordinal}`,
        title,
        day: refOf(meeting),
      })
}
