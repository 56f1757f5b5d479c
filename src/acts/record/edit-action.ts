import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import { edited, stillOpen } from '../../meetings/actions.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { isRecorded } from '../../meetings/writing-up.ts'
import { standing } from '../../meetings/unsure.ts'
import { ownersText, withoutContact } from '../../meetings/owners.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { dueInWords } from '../../turn/arguments/due-argument.ts'
import { ownersInWords } from '../../turn/arguments/owners-argument.ts'
import { ownersMeant } from '../../turn/owners-meant.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { saveAction, saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { dueText, mustKnow, stoodText, tell, told } from '../follow-up/action-told.ts'
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
  async run(turn, { action: id, text: typed = '', owners: said, due: until }) {
    const before = await actionOf(turn, id)
    const item = said && (await itemOf(turn, before))
    const meant = said && (await ownersMeant(turn, said, item))
    if (meant?.nobodyPresents)
      return { text: turn.t.followUp.nobodyPresents({ title: item?.title }) }
    const to = meant?.owners
    stillOpen(before, turn.group.settings.zone)
    const nothing = typed === '' && to === undefined && until === undefined
    const text = nothing ? newText(turn, before) : typed
    if (text === '' && nothing) return leftStanding(turn, before)
    const next = edited(before, doing(turn), { text, owners: to, due: until })
    const also = (): Promise<void> => saveAction(turn, next, { corrects: true })
    const held = before.given && (await turn.book.get<Meeting>(before.given.meetingId))
    const isHeld = held !== undefined && isRecorded(held)
    const more = isHeld ? await keepRecord(turn, held, standing(held, [next.id]), { also }) : []
    if (!isHeld) await also()
    const { followUp } = turn.t
    const facts = {
      ...told(next),
      owners: ownersText(turn.group, next.owners),
      due: dueText(turn, next),
    }
    const telling = tell(turn, next, mustKnow(turn, [...before.owners, ...next.owners]), {
      text: followUp.toldEdited({ ...facts, by: turn.sender.name }),
    })
    const lone = withoutContact(turn.group, to ?? [])
    const missing = lone.length > 0 ? followUp.contactMissing({ names: lone }) : ''
    const stood = stoodText(turn, before, next)
    return { text: lines(followUp.edited(facts), stood, telling, missing, ...more) }
  },
})

/** The item that it was given under. */
async function itemOf(turn: Turn, { given }: Action): Promise<Item | undefined> {
  const meeting = given && (await turn.book.get<Meeting>(given.meetingId))
  return meeting?.items[given?.itemId ?? '']
}

/** It stays as it is, and nobody asks any more whether it does. */
async function leftStanding(turn: Turn, { id, given }: Action): Promise<Reply> {
  const meeting = given && (await turn.book.get<Meeting>(given.meetingId))
  if (meeting) await saveMeeting(turn, standing(meeting, [id]))
  return { text: turn.t.record.closing.letsStand({ names: [id] }) }
}

/** What it shall say, where only its number was said: asked for; empty where it is to stand. Refuses `missingText` for an answer with fields. */
function newText(turn: Turn, { id, text }: Action): string {
  const about = `text of ${id}`
  const said = turn.choices[about]
  const example = turn.t.sentences.editAction.example
  if (said?.includes(';')) throw freeText.missing(example)
  if (said !== undefined) return said
  const { followUp } = turn.t
  throw new Question(
    about,
    followUp.askNewText({ id, text: short(text, 300) }),
    [{ label: followUp.keepText, value: '' }],
    { takesText: true },
  )
}
