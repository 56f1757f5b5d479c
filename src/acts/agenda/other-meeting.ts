import { refOf } from '../../meetings/ref.ts'
import { addItem, removeItem } from '../../meetings/agenda.ts'
import { numberOf } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { item as itemArgument } from '../../turn/arguments/items-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { saveMeeting, saveProposal } from '../../turn/saving.ts'
import { itemSaid, proposalSaid } from './numbers.ts'
import { tellOfItem } from './proposer.ts'

/** An item that has not been treated goes to another meeting with all that belongs to it; where the numbers are fixed it stays as withdrawn. */
export const moveToMeeting = act({
  name: 'moveToMeeting',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  onlyWhole: true,
  args: { number: itemArgument, meeting: meetingArgument },
  async run(turn, { number, meeting: on }) {
    const from = await meetingNamed(turn, undefined)
    const to = await meetingNamed(turn, on)
    const item = itemSaid(from, number)
    if (to.id === from.id) throw new Refusal('sameMeeting', { day: refOf(from) })
    const { meeting: left, withdrawn } = removeItem(from, item.id, turn.now)
    const { id: _id, order: _order, number: _number, parent: _parent, ...kept } = item
    const { sentAs: _sent, adopted: _adopted, last: _last, ...draft } = kept
    const { meeting: after, item: made } = addItem(to, draft)
    await saveMeeting(turn, left)
    await saveMeeting(turn, after)
    if (item.proposal !== undefined) {
      const proposal = await proposalSaid(turn, item.proposal)
      if (proposal.status === 'accepted')
        await saveProposal(turn, { ...proposal, meetingId: after.id, itemId: made.id })
    }
    const moved = { title: item.title, from: refOf(from), to: refOf(after) }
    const told = tellOfItem(turn, item, {
      text: turn.t.agenda.itemMovedPost({
        ...moved,
        by: turn.sender.name,
        group: turn.group.name,
      }),
      meetingId: after.id,
    })
    return {
      text: turn.t.agenda.itemToMeeting({
        ...moved,
        number,
        as: numberOf(after, made.id),
        withdrawn,
        told,
      }),
    }
  },
})
