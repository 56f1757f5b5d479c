import { refOf } from '../../meetings/ref.ts'
import { turnDown } from '../../meetings/adopting.ts'
import { within } from '../../meetings/decisions.ts'
import { waitingAdditions } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameKey } from '../../meetings/spelling.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { nameLike } from '../../turn/arguments/name-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { openOrWrittenUp } from '../../turn/record-meant.ts'
import { lines } from '../../text/cut.ts'
import { keepRecord } from './keep-record.ts'
import { tellOfItem } from '../agenda/proposer.ts'

export const rejectAddition = act({
  name: 'rejectAddition',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { title: nameLike('inside'), reason: optional(textLike('obstacle')) },
  async run(turn, { title, reason = '' }) {
    const meeting = await openOrWrittenUp(turn)
    const waiting = waitingAdditions(meeting)
    const key = nameKey(title.replaceAll(/[”"“]/g, ''))
    const fitting = waiting.filter((one) => nameKey(one.title).startsWith(key))
    const addition =
      fitting.find((one) => nameKey(one.title) === key) ??
      (fitting.length === 1 ? fitting[0] : undefined)
    if (!addition)
      throw new Refusal('noSuchAddition', {
        typed: title,
        day: refOf(meeting),
        known: waiting.map((one) => `”${one.title}”`),
      })
    const after = turnDown(meeting, addition, {
      by: turn.sender.id,
      now: turn.now,
      reason: within(reason),
    })
    const more = await keepRecord(turn, meeting, after)
    const told = tellOfItem(turn, addition, {
      text: turn.t.agenda.turnedDownPost({
        title: addition.title,
        reason,
        on: refOf(meeting),
        by: turn.sender.name,
        group: turn.group.name,
      }),
      meetingId: meeting.id,
    })
    const text = turn.t.agenda.turnedDown({
      title: addition.title,
      reason,
      on: refOf(meeting),
      told,
    })
    return { text: lines(text, ...more) }
  },
})
