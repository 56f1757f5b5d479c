import { addAddition, editable } from '../../meetings/agenda.ts'
import { headerOf } from '../../meetings/meeting.ts'
import { numbersFixed } from '../../meetings/numbering.ts'
import { takesProposals } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import type { Command } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/desk.ts'
import { itemFields, readItem } from './fields.ts'
import { dayToName, meetingSaid } from './meeting.ts'
import { proposedReply } from './propose.ts'
import { itemTold } from './told.ts'

export const addition: Command = {
  name: 'addition',
  subject: 'record',
  who: 'anyone',
  words: { sv: ['tillägg', 'tilläggspunkt', 'nytt tillägg'], en: ['addition', 'additional item'] },
  usage: {
    sv: 'tillägg: rubrik [; typ …] [; 20 min] [; föredragande A, B] [; bakgrund …]',
    en: 'addition: title [; type …] [; 20 min] [; presenter A, B] [; background …]',
  },
  example: { sv: 'tillägg: Teamsgrupp; 10 min', en: 'addition: Chat for the group; 10 min' },
  needs: ['colon'],
  takesText: true,
  async run(turn, { rest }) {
    const said = readItem(turn, rest)
    if (!said.title) throw new Refusal('missingText', { example: addition.example[turn.language] })
    const meeting = editable(await meetingSaid(turn, said.meeting))
    if (!numbersFixed(meeting) && takesProposals(headerOf(meeting), turn.today)) {
      const reply = await proposedReply(turn, { ...said, meeting: meeting.on })
      return {
        ...reply,
        text: `${turn.t.agenda.additionProposed({ on: meeting.on })}\n${reply.text}`,
      }
    }
    const { meeting: after, item } = addAddition(meeting, {
      ...itemFields(said),
      origin: 'addition',
      proposedBy: turn.sender.id,
    })
    await saveMeeting(turn, after)
    const why = after.status === 'open' ? 'open' : numbersFixed(after) ? 'sent' : 'late'
    return {
      text: turn.t.agenda.additionWaits({
        item: itemTold(turn, after, item),
        on: after.on,
        why,
        unread: said.unread,
        lead: leads(turn.sender),
        show: dayToName(turn, after),
      }),
    }
  },
}
