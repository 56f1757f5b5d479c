import { without } from '../../meetings/care.ts'
import { framesRead } from '../../language/frame-words.ts'
import { withItem } from '../../meetings/decisions.ts'
import type { ActionId, PersonId } from '../../meetings/ids.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { cite, numberOf } from '../../meetings/numbering.ts'
import { refOf } from '../../meetings/ref.ts'
import { withoutWording } from '../../meetings/second-person.ts'
import { isUnsettled } from '../../meetings/unsettled.ts'
import { lines, short } from '../../text/cut.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { named, textOf, type Meant } from './entry-meant.ts'
import { hangingOn, settleHanging } from './hanging.ts'
import { keepRecord } from './keep-record.ts'
import { toldOf } from './retell.ts'

/** Takes an entry away, and with a decision those of its actions that go too. `by`: whose wish it was. */
export async function taken(
  turn: Turn,
  meant: Meant,
  goes: readonly ActionId[],
  by: PersonId = turn.sender.id,
): Promise<Reply> {
  const { meeting, item, one } = meant
  const before = await toldOf(turn, meeting)
  const hanging = one.kind === 'decision' ? await hangingOn(turn, meeting, item, one.entry) : []
  const { meeting: left, told: about } = await settleHanging(
    turn,
    meeting,
    { from: item.id, hanging },
    goes,
  )
  const cleared = without(left, left.items[item.id] ?? item, one, turn.now)
  const after = withItem(cleared, { ...(cleared.items[item.id] ?? item), emptied: true })
  const told = await keepRecord(turn, meeting, withoutWording(after, one.entry.id), {
    told: before,
    by,
  })
  const { care } = turn.t.record
  const what = named(turn, meant)
  return {
    text: lines(
      care.removed({ what, before: short(textOf(turn, one), 600) }),
      ...about,
      ...told,
      nothingLeft(turn, after, after.items[item.id] ?? item),
    ),
  }
}

/** That nothing tells what became of the item any more, where something must. */
export function nothingLeft(turn: Turn, meeting: Meeting, item: Item): string {
  const number = numberOf(meeting, item.id)
  return number && isUnsettled(meeting, item, framesRead)
    ? turn.t.record.care.nothingLeft({ cite: cite(refOf(meeting), number) })
    : ''
}
