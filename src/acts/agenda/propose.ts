import { openText } from '../../delivery/gate.ts'
import { audienceOf } from '../../turn/audience.ts'
import { refOf } from '../../meetings/ref.ts'
import type { Day } from '../../meetings/calendar.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { MeetingHeader } from '../../meetings/meeting.ts'
import type { MeetingId } from '../../meetings/ids.ts'
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
import { checkProposals, hasProposalQuota } from '../../meetings/quota.ts'
import { MAX_TITLE } from '../../meetings/agenda.ts'
import { short } from '../../text/cut.ts'
import { themeNumbered } from '../../meetings/themes.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hasRole, leads, nameOf } from '../../meetings/roster.ts'
import type { TargetTold } from '../../text/agenda-facts.ts'
import type { Choice } from '../../text/message.ts'
import { cardOf, cardThatOpens } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { itemFields, proposedMatter, type Matter } from '../../turn/arguments/matter-argument.ts'
import { meetingDay, type MeetingDay } from '../../turn/arguments/meeting-argument.ts'
import { proposal as proposalNamed } from '../../turn/arguments/proposal-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { ahead, aheadNamed, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { isAddress } from '../../turn/matter-fields.ts'
import { proposalSaid } from './numbers.ts'
import { allWaiting, tellProposer } from './proposer.ts'
import { proposalTold } from './item-told.ts'

/** More than wait in a group whose members have a limit. */
const MOST_WAITING = 1000

/** A proposal for a meeting, kept whatever meetings there are, with where it went. */
async function recordProposal(
  turn: Turn,
  said: Matter,
): Promise<{ readonly proposal: Proposal; readonly where: TargetTold; readonly target: Target }> {
  if (hasProposalQuota(turn.sender))
    checkProposals(
      await turn.book.list<Proposal>({ index: 'waiting', limit: MOST_WAITING }),
      turn.sender,
    )
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

/** A day that names no meeting ahead loses nothing: the proposal is kept for the next one, and the answer says so. */
function wantedMeeting(
  turn: Turn,
  day: MeetingDay | undefined,
): { readonly wanted?: MeetingHeader; readonly noMeetingOn?: string } {
  if (day === undefined || day === 'next') return {}
  const wanted = aheadNamed(turn, day)
  return wanted ? { wanted } : { noMeetingOn: day }
}

const whereTold = ({ header, missed }: Target, noMeetingOn: string | undefined): TargetTold => ({
  on: header && refOf(header),
  noMeetingOn,
  missed: missed && {
    on: refOf(missed.header),
    lastDayOn: missed.header.lastDayOn,
    why: missed.why,
  },
})

/** Other meetings that take proposals, nearest first. */
const others = (turn: Turn, header: MeetingHeader | undefined): readonly MeetingHeader[] =>
  ahead(turn).filter((one) => one.id !== header?.id && takesProposals(one, turn.today))

export async function proposedReply(turn: Turn, said: Matter): Promise<Reply> {
  const { proposal, where, target } = await recordProposal(turn, said)
  const alternatives = others(turn, target.header)
  const mayChoose = said.meeting === undefined || where.noMeetingOn !== undefined
  const choices = alternatives.slice(0, 2).map((one): Choice => ({
    label: turn.t.agenda.meetingChoice({ on: refOf(one) }),
    say: moveProposal.render({ proposal: proposal.id, meeting: refOf(one) }, turn)!,
  }))
  const text = turn.t.agenda.proposed({
    proposal: await proposalTold(turn, proposal),
    where,
    lead: leads(turn.sender),
    other: mayChoose && alternatives[0] ? refOf(alternatives[0]) : undefined,
  })
  const { link } = said
  const noAddress =
    link === undefined || isAddress(link) ? [] : [turn.t.heard.noAddress({ typed: link })]
  const told = [text, ...noAddress].join('\n')
  return choices.length > 0 && mayChoose ? { text: told, choices } : { text: told }
}

const themeWord = vocabulary(({ search }) => ({ theme: search.kinds.theme })).meaning

/** `tema 1` is what the bank holds under that number. Refuses `noSuchTheme`. */
function ofTheme(turn: Turn, said: Matter): Matter {
  const [, word = '', number] = /^(\p{L}+)\s+(\d{1,4})$/u.exec(said.title) ?? []
  if (themeWord(word) === undefined) return said
  const { text } = themeNumbered(turn.group, number ?? '')
  return text.length <= MAX_TITLE
    ? { ...said, title: text }
    : { ...said, title: short(text, MAX_TITLE), background: said.background ?? text }
}

export const propose = act({
  name: 'propose',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  makes: true,
  unmistakable: 'always',
  args: { matter: proposedMatter },
  run: (turn, { matter }) => proposedReply(turn, ofTheme(turn, matter)),
})

const SHOWN = 40

export const proposals = act({
  name: 'proposals',
  subject: 'agenda',
  who: 'anyone',
  effect: 'asks',
  noColon: true,
  args: { proposal: optional(proposalNamed), about: optional(words) },
  async run(turn, { proposal: id, about = '' }) {
    if (id !== undefined) {
      return {
        text: turn.t.agenda.proposal({
          proposal: await proposalTold(turn, await proposalSaid(turn, id)),
          today: turn.today,
        }),
      }
    }
    const word = about.toLowerCase()
    const open = openText(turn.group, audienceOf(turn))
    const waiting = (await allWaiting(turn)).filter(({ title }) =>
      open(title).toLowerCase().includes(word),
    )
    if (waiting.length === 0 && word)
      return { isEmpty: true, text: turn.t.agenda.noProposalsAbout({ typed: word }) }
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
})

export const moveProposal = act({
  name: 'moveProposal',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  unmistakable: 'always',
  args: { proposal: proposalNamed, meeting: meetingDay },
  async run(turn, { proposal: id, meeting }) {
    const proposal = await proposalSaid(turn, id)
    if (proposal.by !== turn.sender.id && !leads(turn.sender) && !hasRole(turn.sender, 'committee'))
      throw new Refusal('proposerOnly', { proposal: id, by: nameOf(turn.group, proposal.by) })
    if (!isOpen(proposal))
      throw new Refusal('proposalSettled', {
        proposal: id,
        state: turn.t.agenda.stateOf(await proposalTold(turn, proposal)),
      })
    return keptFor(turn, [proposal], meeting)
  },
})

/** The proposals kept for that meeting, or the one after when it takes none. Whoever made them is told. Refuses `noMeetingOn`. */
export async function keptFor(
  turn: Turn,
  all: readonly Proposal[],
  day: MeetingDay,
): Promise<Reply> {
  const target = targetOf(
    ahead(turn),
    turn.today,
    day === 'next' ? ahead(turn)[0] : headerOn(turn, day),
  )
  const where = whereTold(target, undefined)
  const told: string[] = []
  for (const before of all) {
    const how = howMoved(before, target.header?.id)
    const proposal = forMeeting(
      inState(
        before,
        before.status === 'parked' || before.status === 'declined' ? { status: 'waiting' } : before,
      ),
      target.header?.id,
    )
    const { id, title } = proposal
    told.push(turn.t.agenda.proposalMoved({ id, title, where, how }))
    if (how === 'stays') continue
    await saveProposal(turn, proposal)
    const by = { by: turn.sender.name, group: turn.group.name }
    tellProposer(turn, proposal, turn.t.agenda.movedPost({ id, title, where, how, ...by }))
  }
  return { text: told.join('\n') }
}

function howMoved(
  { status, meetingId }: Proposal,
  to: MeetingId | undefined,
): 'moved' | 'stays' | 'declined' | 'parked' {
  if (status === 'declined' || status === 'parked') return status
  return meetingId === to ? 'stays' : 'moved'
}

function headerOn(turn: Turn, day: Day): MeetingHeader {
  const header = aheadNamed(turn, day)
  if (!header)
    throw new Refusal('noMeetingOn', {
      day,
      known: ahead(turn).map(refOf).slice(0, 3),
    })
  return header
}
