import { refOf } from '../../meetings/ref.ts'
import { addAddition, editable } from '../../meetings/agenda.ts'
import { headerOf } from '../../meetings/meeting.ts'
import { numbersFixed } from '../../meetings/numbering.ts'
import { takesProposals } from '../../meetings/proposals.ts'
import { checkAdditions } from '../../meetings/quota.ts'
import { leads } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { itemFields, matter } from '../../turn/arguments/matter-argument.ts'
import { saveMeeting } from '../../turn/saving.ts'
import { dayToName, meetingNamed } from '../../turn/meeting-said.ts'
import { proposedReply } from './propose.ts'
import { itemTold } from './item-told.ts'

export const addition = act({
  name: 'addition',
  subject: 'record',
  who: 'anyone',
  effect: 'own',
  makes: true,
  unmistakable: 'always',
  args: { matter },
  async run(turn, { matter: said }) {
    const meeting = editable(await meetingNamed(turn, said.meeting))
    if (!numbersFixed(meeting) && takesProposals(headerOf(meeting), turn.today)) {
      const reply = await proposedReply(turn, { ...said, meeting: refOf(meeting) })
      return {
        ...reply,
        text: `${turn.t.agenda.additionProposed({ on: refOf(meeting) })}\n${reply.text}`,
      }
    }
    checkAdditions(meeting, turn.sender)
    const { meeting: after, item } = addAddition(meeting, {
      ...itemFields(said),
      origin: 'addition',
      proposedBy: turn.sender.id,
    })
    await saveMeeting(turn, after)
    const past = numbersFixed(after) ? 'sent' : 'late'
    return {
      text: turn.t.agenda.additionWaits({
        item: itemTold(turn, after, item),
        on: refOf(after),
        why: after.status === 'open' ? 'open' : past,
        lead: leads(turn.sender),
        show: dayToName(turn, after),
      }),
    }
  },
})
