import { fieldsOf } from '../../meetings/agenda.ts'
import {
  cancelMeeting as cancelled,
  carryOver,
  hasRoomFor,
  mattersOf,
} from '../../meetings/cancel.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { ItemId } from '../../meetings/ids.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting, MeetingHeader, PlannedMeeting } from '../../meetings/meeting.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { following } from '../../meetings/record.ts'
import { forMeeting, inState, newProposal } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { CarriedTold } from '../../text/meetings.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { reasonAsked } from '../../turn/reason-asked.ts'
import { ahead, meetingById, saveMeeting, saveProposal } from '../../turn/saving.ts'
import type { Reply } from '../../turn/command.ts'
import { overdue } from '../../turn/overdue.ts'
import type { Turn } from '../../turn/turn.ts'
import { updateAnnouncement } from './announcing.ts'
import { followAnother, roomIn } from './followers.ts'
import { plannedOn } from './list-meetings.ts'

export const cancelMeeting = act({
  name: 'cancelMeeting',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  args: { meeting: optional(meetingArgument), reason: optional(textLike('whyCancelled')) },
  async run(turn, { meeting: on, reason: typed }) {
    const meeting = await plannedOn(turn, on)
    return callOff(turn, meeting, reasonAsked(turn, `cancel:${meeting.id}`, typed))
  },
})

/** A meeting that nobody opened was not held: it is cancelled afterwards. */
export const meetingNotHeld = act({
  name: 'meetingNotHeld',
  subject: 'record',
  who: 'lead',
  effect: 'others',
  neverBelowText: true,
  args: { meeting: optional(meetingArgument), reason: optional(textLike('whyCancelled')) },
  async run(turn, { meeting: on, reason = '' }) {
    return callOff(turn, await overdue(turn, on), reason)
  },
})

/** Cancels a meeting; its matters and what follows it go on to the next. */
async function callOff(turn: Turn, meeting: Meeting, reason: string): Promise<Reply> {
  const off = cancelled(meeting, reason, turn.now)
  await saveMeeting(turn, off)
  const next = following(off, ahead(turn))
  const carried = await carryMatters(turn, meeting, next)
  const follows = await followAnother(turn, off.id, next?.id)
  await updateAnnouncement(turn, off)
  const t = turn.t.meetings
  const isOver = off.on < turn.today
  const told = { meeting: off, isOver, reason, carried, next, nearest: ahead(turn)[0] }
  turn.queue({
    to: { kind: 'group' },
    purpose: 'meetingCancelled',
    message: { text: t.cancelledPost(told) },
    meetingId: off.id,
  })
  return { text: t.cancelled({ ...told, follows, followsNext: next !== undefined }) }
}

/**
 * The matters of a meeting that is not held: onto the next one's agenda while that is a draft, else back among the proposals. The
 * proposals that waited for the meeting wait for the next. Refuses `tooManyAtOnce` when one commit cannot hold them.
 */
async function carryMatters(
  turn: Turn,
  meeting: Meeting,
  next: MeetingHeader | undefined,
): Promise<CarriedTold> {
  const matters = mattersOf(meeting)
  if (matters.length > roomIn(turn)) throw new Refusal('tooManyAtOnce', { limit: roomIn(turn) })
  const draft = next && !next.agendaSent ? await meetingById(turn, next.id) : undefined
  const carried =
    draft?.status === 'planned' && hasRoomFor(draft, matters)
      ? await ontoAgenda(turn, meeting, matters, draft)
      : await amongProposals(turn, matters, next)
  const waiting =
    roomIn(turn) > 0
      ? await turn.book.list<Proposal>({ index: 'waiting', limit: roomIn(turn) })
      : []
  for (const proposal of waiting.filter((one) => one.meetingId === meeting.id))
    await saveProposal(turn, forMeeting(proposal, next?.id))
  return carried
}

async function ontoAgenda(
  turn: Turn,
  meeting: Meeting,
  matters: readonly Item[],
  draft: PlannedMeeting,
): Promise<CarriedTold> {
  const { meeting: to, places } = carryOver(meeting, matters, draft)
  if (matters.length > 0) await saveMeeting(turn, to)
  for (const matter of matters) {
    const proposal =
      matter.proposal === undefined ? undefined : await turn.book.get<Proposal>(matter.proposal)
    const itemId = places.get(matter.id) as ItemId
    if (proposal)
      await saveProposal(
        turn,
        inState(proposal, {
          status: 'accepted',
          meetingId: to.id,
          itemId,
          triagedAt: turn.now.toISOString(),
        }),
      )
  }
  return { titles: matters.map(({ title }) => title), to, waiting: [] }
}

async function amongProposals(
  turn: Turn,
  matters: readonly Item[],
  next: MeetingHeader | undefined,
): Promise<CarriedTold> {
  const waiting: Proposal[] = []
  for (const matter of matters) {
    const known =
      matter.proposal === undefined ? undefined : await turn.book.get<Proposal>(matter.proposal)
    const proposal = known
      ? forMeeting(inState(known, { status: 'waiting' }), next?.id)
      : await proposalOf(turn, matter, next)
    await saveProposal(turn, proposal)
    waiting.push(proposal)
  }
  return { titles: [], to: undefined, waiting }
}

async function proposalOf(
  turn: Turn,
  matter: Item,
  next: MeetingHeader | undefined,
): Promise<Proposal> {
  const { number, group } = nextNumber(turn.group, 'proposal')
  await turn.saveGroup(group)
  const { history, proposedBy } = matter
  return newProposal({
    ...fieldsOf(matter),
    history,
    pk: group.pk,
    id: `F${number}`,
    by: proposedBy ?? turn.sender.id,
    now: turn.now,
    meetingId: next?.id,
  })
}
