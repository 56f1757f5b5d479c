import { lines, short } from '../../text/cut.ts'
import type { OpenAction } from '../../meetings/action.ts'
import { citeOf, decisionsOf, within, withItem } from '../../meetings/decisions.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { Item, OpenMeeting } from '../../meetings/meeting.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { ownersText, withoutContact } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { due } from '../../turn/arguments/due-argument.ts'
import { itemCited, type ItemCited } from '../../turn/arguments/items-argument.ts'
import { owners } from '../../turn/arguments/owners-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { saveAction, saveMeeting } from '../../turn/saving.ts'
import { dueText } from '../follow-up/action-told.ts'
import { itemMeant, onAgenda, recordOf } from './said.ts'
import { tellGiven } from './tell-given.ts'

export const assign = act({
  name: 'assign',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  byColon: true,
  args: {
    item: optional(itemCited),
    text: textLike('task'),
    owners: optional(owners),
    due: optional(due),
  },
  ready: recordOf,
  check: { item: onAgenda },
  async run(turn, { item: cited, text, owners: given = [], due: until }) {
    const before = await recordOf(turn)
    const { item, ordinal } = cited ? under(before, cited) : {}
    within(text)
    const { number, group } = nextNumber(turn.group, 'action')
    await turn.saveGroup(group)
    const cite = item ? citeOf(before, item, ordinal) : before.on
    const at = turn.now.toISOString()
    const action: OpenAction = {
      id: `U${number}`,
      pk: group.pk,
      type: 'action',
      schema: 1,
      status: 'open',
      text,
      owners: given,
      postponements: [],
      reports: [],
      reminded: {},
      given: { meetingId: before.id, on: before.on, cite, ...(item ? { itemId: item.id } : {}) },
      createdAt: at,
      createdBy: turn.sender.id,
      changedAt: at,
      ...(until ? { due: until } : {}),
    }
    if (item)
      await saveMeeting(turn, withItem(before, { ...item, actions: [...item.actions, action.id] }))
    turn.book.fresh(action.id)
    await saveAction(turn, action)
    const told = await tellGiven(turn, action, before.on)
    const { record, followUp } = turn.t
    const shown = {
      id: action.id,
      cite,
      text: short(text, 300),
      owners: ownersText(turn.group, given),
      due: dueText(turn, action),
    }
    const lacks = { id: action.id, owner: given.length === 0, due: until === undefined }
    const silent = withoutContact(turn.group, given)
    return {
      text: lines(
        record.given(shown),
        lacks.owner || lacks.due ? record.givenLacks(lacks) : '',
        silent.length > 0 ? followUp.contactMissing({ names: silent }) : '',
        told.length > 0
          ? record.tellsOwners({ names: told.map((id) => nameOf(turn.group, id)) })
          : '',
        told.length === 0 && !lacks.owner && !lacks.due ? record.remindsYou : '',
      ),
    }
  },
})

/** The item it belongs to, and which of its decisions: the one named (`9a:2`), else the latest. Refuses `noSuchDecision`. */
function under(
  meeting: OpenMeeting,
  cited: ItemCited,
): { readonly item: Item; readonly ordinal?: number } {
  const item = itemMeant(meeting, cited)
  const known = decisionsOf(item).map(({ ordinal }) => ordinal)
  const ordinal = cited.decision ?? known.at(-1)
  if (ordinal === undefined) return { item }
  if (known.includes(ordinal)) return { item, ordinal }
  const number = showNumber(cited)
  throw new Refusal('noSuchDecision', {
    number: `${number}:${ordinal}`,
    known: known.map((one) => `${number}:${one}`),
  })
}
