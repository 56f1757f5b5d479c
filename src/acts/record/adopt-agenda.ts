import { framesRead } from '../../language/frame-words.ts'
import { adoptAgenda as adopted } from '../../meetings/adopting.ts'
import { childrenOf, numbered, showNumber } from '../../meetings/numbering.ts'
import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { openOrWrittenUp } from '../../turn/record-meant.ts'
import { itemTold } from '../agenda/item-told.ts'
import { topItems } from '../agenda/show-agenda.ts'
import { keepRecord } from './keep-record.ts'

export const adoptAgenda = act({
  name: 'adoptAgenda',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyWhole: true,
  args: {},
  async run(turn) {
    const before = await openOrWrittenUp(turn)
    const { meeting, added } = adopted(before, turn.now, framesRead)
    const more = await keepRecord(turn, before, meeting)
    const items = topItems(meeting)
    const first = numbered(meeting).find(
      ({ item }) => !item.removedAt && childrenOf(meeting, item.id).length === 0,
    )
    const text = turn.t.agenda.adopted({
      on: refOf(meeting),
      items: items.length,
      added: added.map((item) => itemTold(turn, meeting, item)),
      again: before.adoptedAt !== undefined,
      first: first && showNumber(first.number),
    })
    return { text: lines(text, ...more) }
  },
})
