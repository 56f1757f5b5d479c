import { isDeepStrictEqual } from 'node:util'
import { withItem } from '../../meetings/decisions.ts'
import type { Group } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { Met } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { partyNamed } from '../../meetings/parties.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leaders } from '../../meetings/rights.ts'
import { present, reachable } from '../../meetings/roster.ts'
import { termsOf, withMet } from '../../meetings/remit-terms.ts'
import { short } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { proposal as proposalNamed } from '../../turn/arguments/proposal-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { saveMeeting, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { proposalSaid } from './numbers.ts'

/** The terms of what was remitted are met: those who lead say so, or the party that objected; the others of them are told. */
export const metTerms = act({
  name: 'metTerms',
  subject: 'agenda',
  who: 'anyone',
  effect: 'printed',
  neverBelowText: true,
  args: { proposal: proposalNamed, how: optional(textLike('reason')) },
  async run(turn, { proposal: id, how }) {
    const before = await proposalSaid(turn, id)
    const terms = termsOf(before.history)
    const objectors = objecting(turn.group, terms?.objection)
    if (!objectors.includes(turn.sender.id)) checkLeads(turn)
    if (!terms) throw new Refusal('noTerms', { proposal: id })
    const met: Met = { on: turn.today, by: turn.sender.id, ...(how === undefined ? {} : { how }) }
    await saveProposal(turn, { ...before, history: withMet(before.history, met) })
    await onAgenda(turn, before, met)
    const facts = { id, title: short(before.title, 100), terms: terms.terms, on: met.on, how }
    const t = turn.t.agenda.terms
    for (const person of new Set([
      ...leaders(turn.group).map((one) => one.id),
      ...objectors,
      before.by,
    ]))
      if (person !== turn.sender.id && reachable(turn, person))
        turn.queue({
          to: { kind: 'person', person },
          purpose: 'other',
          message: { text: t.toldMet({ ...facts, by: turn.sender.name }) },
        })
    return { text: t.met(facts) }
  },
})

/** Those of the party that objected. */
function objecting(group: Group, objection: string | undefined): readonly PersonId[] {
  const party = objection === undefined ? undefined : partyNamed(group, objection)
  if (!party) return []
  return present(group)
    .filter(({ organisation }) => organisation !== undefined)
    .filter(({ organisation }) => partyNamed(group, organisation!)?.name === party.name)
    .map(({ id }) => id)
}

/** The item that it was taken in as follows, until its meeting is over. */
async function onAgenda(turn: Turn, proposal: Proposal, met: Met): Promise<void> {
  if (proposal.status !== 'accepted') return
  const meeting = await turn.book.get<Meeting>(proposal.meetingId)
  const item = meeting?.items[proposal.itemId]
  if (!meeting || !item || (meeting.status !== 'planned' && meeting.status !== 'open')) return
  const history = withMet(item.history, met)
  if (!isDeepStrictEqual(history, item.history))
    await saveMeeting(turn, withItem(meeting, { ...item, history }))
}
