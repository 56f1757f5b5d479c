import { firstLine } from '../../text/cut.ts'
import { MAX_TEXT } from '../../meetings/agenda.ts'
import type { Proposal, ProposalState } from '../../meetings/proposal.ts'
import { forMeeting, inState } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command } from '../../turn/command.ts'
import { saveProposal } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { namesMeeting } from './meeting.ts'
import { keptFor } from './propose.ts'
import { once, openProposals, startsAsProposal, tellProposer } from './proposer.ts'

/** The same new state for several proposals, each proposer told. */
async function settle(
  turn: Turn,
  all: readonly Proposal[],
  state: ProposalState,
  post: (proposal: Proposal) => string,
): Promise<readonly string[]> {
  const told: string[] = []
  for (const proposal of all) {
    await saveProposal(turn, inState(proposal, state))
    told.push(...tellProposer(turn, proposal, post(proposal)))
  }
  return once(told)
}

const reasonIn = (text: string): string => {
  const reason = text
    .replace(/^\s*[:;,–-]\s*/, '')
    .replace(/^(?:skäl|reason)\s*:?\s+/i, '')
    .trim()
    .replace(/(?<!\.)\.$/, '')
  if (reason.length > MAX_TEXT)
    throw new Refusal('tooLong', { length: reason.length, limit: MAX_TEXT })
  return reason
}

export const declineProposal: Command = {
  name: 'declineProposal',
  subject: 'agenda',
  who: 'committee',
  words: { sv: ['avslå', 'avböj'], en: ['decline', 'reject'] },
  usage: { sv: 'avslå F7: skäl', en: 'decline F7: reason' },
  example: {
    sv: 'avslå F7: tas upp i länsdelsgruppen',
    en: 'decline F7: it belongs to another forum',
  },
  needs: ['proposal'],
  takesText: true,
  accepts: (rest) => rest === '' || startsAsProposal(rest),
  async run(turn, { rest }) {
    const { all, rest: after } = await openProposals(
      turn,
      rest,
      declineProposal.example[turn.language],
    )
    const reason = reasonIn(after)
    if (!reason)
      throw new Refusal('missingText', { example: declineProposal.example[turn.language] })
    const by = turn.sender.name
    const told = await settle(
      turn,
      all,
      { status: 'declined', reason, triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.declinedPost({ id, title, reason, by, group: turn.group.name }),
    )
    return { text: turn.t.agenda.declined({ all: all.map(({ id }) => id), reason, told }) }
  },
}

export const referProposal: Command = {
  name: 'referProposal',
  subject: 'agenda',
  who: 'committee',
  words: { sv: ['skicka', 'hänskjut', 'remittera'], en: ['refer', 'send'] },
  usage: { sv: 'skicka F7 till AU', en: 'refer F7 to AU' },
  example: { sv: 'skicka F7 till AU', en: 'refer F7 to AU' },
  needs: ['proposal'],
  takesText: false,
  accepts: startsAsProposal,
  async run(turn, { rest, source }) {
    const { all, rest: after } = await openProposals(
      turn,
      rest,
      referProposal.example[turn.language],
    )
    const match = /^(?:vidare\s+)?(?:till|to)\s+(?<to>[^:;\n]+)(?:[:;\n](?<why>[\s\S]*))?$/i.exec(
      after,
    )
    const to = match?.groups?.['to']?.trim().replace(/\.$/, '')
    if (!to)
      throw new Refusal('notUnderstood', {
        typed: firstLine(source),
        example: referProposal.example[turn.language],
      })
    if (to.length > 100) throw new Refusal('tooLong', { length: to.length, limit: 100 })
    const reason = reasonIn(match?.groups?.['why'] ?? '') || undefined
    const by = turn.sender.name
    const told = await settle(
      turn,
      all,
      { status: 'referred', to, triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.referredPost({ id, title, to, reason, by, group: turn.group.name }),
    )
    return { text: turn.t.agenda.referred({ all: all.map(({ id }) => id), to, told }) }
  },
}

export const parkProposal: Command = {
  name: 'parkProposal',
  subject: 'agenda',
  who: 'committee',
  words: { sv: ['spara', 'parkera'], en: ['park', 'keep', 'save'] },
  usage: { sv: 'spara F7 [till 17/4]', en: 'park F7 [to 17/4]' },
  example: { sv: 'spara F7', en: 'park F7' },
  needs: ['proposal'],
  takesText: false,
  accepts: (rest) => rest === '' || startsAsProposal(rest),
  async run(turn, { rest }) {
    const { all, rest: after } = await openProposals(
      turn,
      rest,
      parkProposal.example[turn.language],
      true,
    )
    if (/^(?:till|to)\s/i.test(after) && namesMeeting(after))
      return keptFor(turn, all, after, parkProposal.example[turn.language])
    const reason = reasonIn(after) || undefined
    const by = turn.sender.name
    const told = await settle(
      turn,
      all.map((one) => forMeeting(one, undefined)),
      { status: 'parked', triagedAt: turn.now.toISOString() },
      ({ id, title }) =>
        turn.t.agenda.parkedPost({ id, title, reason, by, group: turn.group.name }),
    )
    return { text: turn.t.agenda.parked({ all: all.map(({ id }) => id), told }) }
  },
}
