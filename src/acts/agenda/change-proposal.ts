import { isDeepStrictEqual } from 'node:util'
import type { Proposal } from '../../meetings/proposal.ts'
import { forMeeting, inState, isOpen } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { backgroundWith, matterOrFields, titleMeant } from '../../turn/arguments/matter-argument.ts'
import { proposal as proposalNamed } from '../../turn/arguments/proposal-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { ahead, aheadNamed, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { proposalTold } from './item-told.ts'
import { proposalSaid } from './numbers.ts'
import { tellProposer } from './proposer.ts'

/** A proposal that nobody has settled, for whoever made it or leads the group. Refuses `noSuchProposal`, `proposalNotYours`, `proposalSettled`. */
async function ownProposal(turn: Turn, id: string): Promise<Proposal> {
  const proposal = await proposalSaid(turn, id)
  if (proposal.by !== turn.sender.id && !leads(turn.sender))
    throw new Refusal('proposalNotYours', { proposal: id, by: nameOf(turn.group, proposal.by) })
  if (!isOpen(proposal))
    throw new Refusal('proposalSettled', {
      proposal: id,
      state: turn.t.agenda.stateOf(await proposalTold(turn, proposal)),
    })
  return proposal
}

/** What is not named stays. */
export const changeProposal = act({
  name: 'changeProposal',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  args: { proposal: proposalNamed, matter: matterOrFields },
  async run(turn, { proposal: id, matter: typed }) {
    const before = await ownProposal(turn, id)
    const said = titleMeant(turn, typed)
    const { title, kind, minutes, presenters, link, meeting } = said
    const background = backgroundWith(before.background, said)
    const example = turn.t.sentences.changeProposal.example
    const named = { title: title || undefined, kind, minutes, presenters, background, link }
    const changes = Object.entries(named).filter(([, value]) => value !== undefined)
    if (changes.length === 0 && meeting === undefined) throw matterOrFields.missing(example)
    const changed = { ...before, ...Object.fromEntries(changes) } as Proposal
    const header =
      meeting === undefined || meeting === 'next'
        ? meeting && ahead(turn)[0]
        : aheadNamed(turn, meeting)
    const after = header ? forMeeting(changed, header.id) : changed
    if (isDeepStrictEqual(after, before))
      return {
        text: turn.t.agenda.proposalIsSo({ stands: await proposalTold(turn, before) }),
      }
    await saveProposal(turn, after)
    const [stood, stands] = [await proposalTold(turn, before), await proposalTold(turn, after)]
    const told = tellProposer(
      turn,
      after,
      turn.t.agenda.proposalChangedPost({ stood, stands, by: turn.sender.name }),
    )
    return { text: turn.t.agenda.proposalChanged({ stood, stands, told }) }
  },
})

export const withdrawProposal = act({
  name: 'withdrawProposal',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  args: { proposal: proposalNamed, reason: optional(textLike('reason')) },
  async run(turn, { proposal: id, reason = '' }) {
    const before = await ownProposal(turn, id)
    const triagedAt = turn.now.toISOString()
    await saveProposal(turn, inState(before, { status: 'withdrawn', reason, triagedAt }))
    const told = tellProposer(
      turn,
      before,
      turn.t.agenda.withdrawnPost({ id, title: before.title, by: turn.sender.name, reason }),
    )
    return { text: turn.t.agenda.withdrawn({ id, title: before.title, told }) }
  },
})
