import { nextNumber } from '../../meetings/group.ts'
import type { MeetingHeader } from '../../meetings/meeting.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import {
  forMeeting,
  inState,
  isOpen,
  newProposal,
  takesProposals,
  targetOf,
  type Target,
} from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hasRole, leads, nameOf } from '../../meetings/roster.ts'
import type { TargetTold } from '../../text/agenda.ts'
import type { Choice } from '../../text/message.ts'
import { cardOf, cardThatOpens } from '../../turn/attach.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { ahead, saveProposal } from '../../turn/desk.ts'
import { readDay } from '../../reading/days.ts'
import type { Turn } from '../../turn/turn.ts'
import { itemFields, nextMeeting, readItem, type Said } from './fields.ts'
import { readMeetingDay } from './meeting.ts'
import { proposalSaid, readProposals } from './numbers.ts'
import { tellProposer } from './proposer.ts'
import { proposalTold } from './told.ts'

/** A proposal for a meeting, kept whatever meetings there are, with where it went. */
async function recordProposal(
  turn: Turn,
  said: Said,
): Promise<{ readonly proposal: Proposal; readonly where: TargetTold; readonly target: Target }> {
  const { wanted, noMeetingOn } = wantedMeeting(turn, said.meeting)
  const target = targetOf(ahead(turn), turn.today, wanted)
  const { number, group } = nextNumber(turn.group, 'proposal')
  await turn.saveGroup(group)
  const proposal = newProposal({
    ...itemFields(said),
    pk: group.pk,
    id: `F${number}`,
    by: turn.sender.id,
    now: turn.now,
    meetingId: target.header?.id,
  })
  turn.book.fresh(proposal.id)
  await saveProposal(turn, proposal)
  return { proposal, target, where: whereTold(target, noMeetingOn) }
}

/** A day that no calendar has is kept as text: the proposal itself is not refused for it. */
function withMeetingRead(turn: Turn, said: Said): Said {
  const { meeting, ...rest } = said
  if (
    meeting === undefined ||
    nextMeeting.test(meeting) ||
    readDay(meeting, turn.today)?.kind === 'day'
  )
    return said
  return {
    ...rest,
    unread: [...said.unread, meeting],
    background: [...(said.background === undefined ? [] : [said.background]), meeting].join('\n'),
  }
}

/** A day that names no meeting ahead loses nothing: the proposal is kept for the next one, and the answer says so. */
function wantedMeeting(
  turn: Turn,
  typed: string | undefined,
): { readonly wanted?: MeetingHeader; readonly noMeetingOn?: string } {
  if (typed === undefined || nextMeeting.test(typed)) return {}
  const day = readMeetingDay(turn, typed)
  const wanted = ahead(turn).find((header) => header.on === day)
  return wanted ? { wanted } : { noMeetingOn: day }
}

const whereTold = ({ header, missed }: Target, noMeetingOn: string | undefined): TargetTold => ({
  on: header?.on,
  lastDayOn: header?.lastDayOn,
  noMeetingOn,
  missed: missed && { on: missed.header.on, lastDayOn: missed.header.lastDayOn, why: missed.why },
})

/** Other meetings that take proposals, nearest first. */
const others = (turn: Turn, header: MeetingHeader | undefined): readonly MeetingHeader[] =>
  ahead(turn).filter((one) => one.id !== header?.id && takesProposals(one, turn.today))

export async function proposedReply(turn: Turn, said: Said): Promise<Reply> {
  const { proposal, where, target } = await recordProposal(turn, said)
  const alternatives = others(turn, target.header)
  const mayChoose = said.meeting === undefined || where.noMeetingOn !== undefined
  const choices = alternatives.slice(0, 2).map((one): Choice => ({
    label: turn.t.agenda.meetingChoice({ on: one.on }),
    say: moveProposal.example[turn.language].replace('F7', proposal.id).replace('17/4', one.on),
  }))
  const text = turn.t.agenda.proposed({
    proposal: await proposalTold(turn, proposal),
    where,
    unread: said.unread,
    lead: leads(turn.sender),
    other: mayChoose ? alternatives[0]?.on : undefined,
  })
  return choices.length > 0 && mayChoose ? { text, choices } : { text }
}

export const propose: Command = {
  name: 'propose',
  subject: 'agenda',
  who: 'anyone',
  words: {
    sv: ['föreslå', 'föreslår', 'jag föreslår', 'nytt förslag', 'lämna förslag', 'förslag'],
    en: ['propose', 'i propose', 'new proposal', 'suggest', 'proposal'],
  },
  usage: {
    sv: 'föreslå rubrik [; typ beslut|diskussion|information] [; 20 min] [; föredragande A, B] [; bakgrund …] [; länk …] [; möte 17/4]',
    en: 'propose title [; type decision|discussion|information] [; 20 min] [; presenter A, B] [; background …] [; link …] [; meeting 17/4]',
  },
  example: {
    sv: 'föreslå Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna Berg',
    en: 'propose The doctors’ agreement; type decision; 20 min; presenter Anna Berg',
  },
  needs: ['colon'],
  takesText: true,
  async run(turn, { rest }) {
    const said = withMeetingRead(turn, readItem(turn, rest))
    if (!said.title) throw new Refusal('missingText', { example: propose.example[turn.language] })
    return proposedReply(turn, said)
  },
}

const SHOWN = 40

export const proposals: Command = {
  name: 'proposals',
  subject: 'agenda',
  who: 'anyone',
  words: {
    sv: ['förslag', 'förslagen', 'visa förslag'],
    en: ['proposals', 'proposal', 'show proposals'],
  },
  usage: { sv: 'förslag [F7]', en: 'proposals [F7]' },
  example: { sv: 'förslag', en: 'proposals' },
  needs: ['nothing', 'proposal'],
  takesText: false,
  accepts: (rest, colon) => !colon || /^f\s?\d+$/i.test(rest),
  async run(turn, { rest }) {
    const [id] = readProposals(rest)?.ids ?? []
    if (id !== undefined && /^f?\s?\d+\.?$/i.test(rest)) {
      return {
        text: turn.t.agenda.proposal({
          proposal: await proposalTold(turn, await proposalSaid(turn, id)),
          today: turn.today,
        }),
      }
    }
    const word = rest
      .replace(/[.!?]+$/, '')
      .trim()
      .toLowerCase()
    const waiting = (await turn.book.list<Proposal>({ index: 'waiting', limit: 500 })).filter(
      (one) => one.title.toLowerCase().includes(word),
    )
    if (waiting.length === 0 && word)
      return { text: turn.t.agenda.noProposalsAbout({ typed: word }) }
    const all = await Promise.all(waiting.slice(0, SHOWN).map((one) => proposalTold(turn, one)))
    const triage = leads(turn.sender) || hasRole(turn.sender, 'committee')
    const text = turn.t.agenda.proposals({
      all,
      more: waiting.length - all.length,
      today: turn.today,
      triage,
    })
    if (!triage || word || waiting.length === 0) return { text }
    const { buttons } = turn.t.cards.help
    return {
      text,
      card:
        cardOf(turn, 'triage', {}, { proposals: waiting }) ??
        cardThatOpens(text, buttons.proposals, 'triage', {}),
    }
  },
}

export const moveProposal: Command = {
  name: 'moveProposal',
  subject: 'agenda',
  who: 'anyone',
  words: { sv: ['flytta förslag', 'flytta förslaget'], en: ['move proposal'] },
  usage: { sv: 'flytta förslag F7 till 17/4', en: 'move proposal F7 to 17/4' },
  example: { sv: 'flytta förslag F7 till 17/4', en: 'move proposal F7 to 17/4' },
  needs: ['proposal'],
  takesText: false,
  async run(turn, { rest }) {
    const read = readProposals(rest)
    const [id] = read?.ids ?? []
    if (!read || id === undefined)
      throw new Refusal('missingNumber', { example: moveProposal.example[turn.language] })
    const proposal = await proposalSaid(turn, id)
    if (proposal.by !== turn.sender.id && !leads(turn.sender) && !hasRole(turn.sender, 'committee'))
      throw new Refusal('proposerOnly', { proposal: id, by: nameOf(turn.group, proposal.by) })
    if (!isOpen(proposal))
      throw new Refusal('proposalSettled', {
        proposal: id,
        state: turn.t.agenda.stateOf(await proposalTold(turn, proposal)),
      })
    return keptFor(turn, [proposal], read.rest, moveProposal.example[turn.language])
  },
}

/** The proposals kept for the meeting that a text names, or the one after when it takes none. Whoever made them is told. */
export async function keptFor(
  turn: Turn,
  all: readonly Proposal[],
  text: string,
  example: string,
): Promise<Reply> {
  const typed = text
    .replace(/^(?:till|to)\s+/i, '')
    .replace(/[.!]+$/, '')
    .trim()
  if (!typed) throw new Refusal('missingDay', { example })
  const target = targetOf(
    ahead(turn),
    turn.today,
    nextMeeting.test(typed) ? ahead(turn)[0] : headerOn(turn, typed),
  )
  const where = whereTold(target, undefined)
  for (const before of all) {
    const proposal = forMeeting(
      inState(
        before,
        before.status === 'parked' || before.status === 'declined' ? { status: 'waiting' } : before,
      ),
      target.header?.id,
    )
    await saveProposal(turn, proposal)
    tellProposer(
      turn,
      proposal,
      turn.t.agenda.movedPost({
        id: proposal.id,
        title: proposal.title,
        where,
        by: turn.sender.name,
        group: turn.group.name,
      }),
    )
  }
  return {
    text: all.map(({ id, title }) => turn.t.agenda.proposalMoved({ id, title, where })).join('\n'),
  }
}

function headerOn(turn: Turn, typed: string): MeetingHeader {
  const day = readMeetingDay(turn, typed)
  const header = ahead(turn).find((one) => one.on === day)
  if (!header)
    throw new Refusal('noMeetingOn', {
      day,
      known: ahead(turn)
        .map((one) => one.on)
        .slice(0, 3),
    })
  return header
}
