import { without } from '../../meetings/care.ts'
import type { ActionId, PersonId } from '../../meetings/ids.ts'
import { withoutWording } from '../../meetings/second-person.ts'
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
  const after = without(left, left.items[item.id] ?? item, one, turn.now)
  const told = await keepRecord(turn, meeting, withoutWording(after, one.entry.id), {
    told: before,
    by,
  })
  const { care } = turn.t.record
  const what = named(turn, meant)
  return {
    text: lines(care.removed({ what, before: short(textOf(turn, one), 600) }), ...about, ...told),
  }
}
