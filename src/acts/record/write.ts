import { lines, short } from '../../text/cut.ts'
import { outcomeOf } from '../../meetings/course.ts'
import { withDecision, withNote } from '../../meetings/decisions.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { promisesRead } from '../../language/promise-words.ts'
import { promisesIn } from '../../meetings/promises.ts'
import type { Item, Meeting } from '../../meetings/meeting.ts'
import { act } from '../../turn/act.ts'
import { itemAt } from '../../turn/arguments/recorded-item-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import { keepRecord } from './keep-record.ts'
import { onAgenda } from './said.ts'

/** A decision up to this length is repeated word for word in the answer. */
const REPEATED = 600

export const note = act({
  name: 'note',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { item: itemAt, text: textLike('note') },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: number, text }) {
    const before = await recordMeant(turn, number.on)
    const under = itemMeant(before, number)
    const meeting = withNote(before, under, { text, by: turn.sender.id, now: turn.now })
    const more = await keepRecord(turn, before, meeting)
    const { record } = turn.t
    const told = namedIn(meeting, under)
    const [promise] = promisesIn(text, promisesRead, { title: under.title })
    const count = Object.keys(under.notes).length + 1
    return {
      text: lines(
        record.noted({ ...told, day: meeting.on, count }),
        promise !== undefined
          ? record.notePromises({ number: told.number, text: short(promise.text) })
          : '',
        promise === undefined && !outcomeOf(under) ? record.noteHint({ number: told.number }) : '',
        ...more,
      ),
    }
  },
})

export const decision = act({
  name: 'decision',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { item: itemAt, text: textLike('decision') },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: number, text }) {
    const before = await recordMeant(turn, number.on)
    const under = itemMeant(before, number)
    const { meeting, cite, replaced, kept } = withDecision(before, under, {
      text,
      by: turn.sender.id,
      now: turn.now,
    })
    const more = await keepRecord(turn, before, meeting)
    const { record } = turn.t
    const told = namedIn(meeting, under)
    return {
      text: lines(
        text.length <= REPEATED
          ? record.decided({ cite, title: told.title, text })
          : record.decidedLong({ cite, title: told.title, length: text.length }),
        replaced ? record.wasBefore({ numbers: [told.number], outcome: replaced }) : '',
        kept ? record.decisionKeeps({ number: told.number, outcome: kept }) : '',
        promisesRead.impliesCarrier(text)
          ? record.needsCarrier({ number: told.number })
          : record.decisionHint({ number: told.number }),
        ...more,
      ),
    }
  },
})

/** An item as answers tell it. */
export function namedIn(
  meeting: Meeting,
  { id, title }: Item,
): { readonly number: string; readonly title: string } {
  const number = numberOf(meeting, id)
  return { number: number ? showNumber(number) : '', title: short(title, 80) }
}
