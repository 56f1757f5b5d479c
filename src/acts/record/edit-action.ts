import { lines } from '../../text/cut.ts'
import { edited, stillOpen } from '../../meetings/actions.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { ownersText, withoutContact } from '../../meetings/owners.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { dueInWords } from '../../turn/arguments/due-argument.ts'
import { ownersInWords } from '../../turn/arguments/owners-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { saveAction } from '../../turn/saving.ts'
import { dueText, mustKnow, tell, told } from '../follow-up/action-told.ts'
import { actionOf, doing } from '../follow-up/meant.ts'
import { keepRecord } from './keep-record.ts'

export const editAction = act({
  name: 'editAction',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  args: {
    action,
    text: optional(freeText),
    owners: optional(ownersInWords),
    due: optional(dueInWords),
  },
  async run(turn, { action: id, text = '', owners: to, due: until }) {
    const before = await actionOf(turn, id)
    stillOpen(before, turn.group.settings.zone)
    if (text === '' && to === undefined && until === undefined)
      throw freeText.missing(turn.t.sentences.editAction.example)
    const next = edited(before, doing(turn), { text, owners: to, due: until })
    const also = (): Promise<void> => saveAction(turn, next, { corrects: true })
    const held = before.given && (await turn.book.get<Meeting>(before.given.meetingId))
    const isOver = held?.status === 'closed'
    const more = isOver ? await keepRecord(turn, held, held, { also }) : []
    if (!isOver) await also()
    const { followUp } = turn.t
    const facts = {
      ...told(next),
      owners: ownersText(turn.group, next.owners),
      due: dueText(turn, next),
    }
    const telling = tell(
      turn,
      next,
      mustKnow(turn, [...before.owners, ...next.owners]),
      followUp.toldEdited({ ...facts, by: turn.sender.name }),
    )
    const lone = withoutContact(turn.group, to ?? [])
    const missing = lone.length > 0 ? followUp.contactMissing({ names: lone }) : ''
    return { text: lines(followUp.edited(facts), telling, missing, ...more) }
  },
})
