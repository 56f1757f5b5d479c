import { isSettled } from '../meetings/course.ts'
import { currentOf } from '../meetings/current-item.ts'
import type { FrameTitles } from '../meetings/frame.ts'
import { wasReached } from '../meetings/record.ts'
import { needsOutcome } from '../meetings/unsettled.ts'
import { agendaTimes } from '../meetings/agenda-times.ts'
import { dayOf, instantOf, type Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { refOf } from '../meetings/ref.ts'
import { numbered, numberOf, waitingAdditions } from '../meetings/numbering.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { nameOf } from '../meetings/roster.ts'
import type { AgendaTold, ItemTold, ProgressTold, ProposalTold } from './agenda-facts.ts'
import { withoutStop } from './cut.ts'

export const itemTold = (
  group: Group,
  meeting: Meeting,
  item: Item,
  number = numberOf(meeting, item.id),
): ItemTold => ({
  number,
  title: item.title,
  kind: item.kind,
  minutes: item.minutes,
  presenters: item.presenters,
  joint: item.joint,
  history: item.history,
  withdrawn: item.removedAt !== undefined,
  by: item.proposedBy === undefined ? undefined : nameOf(group, item.proposedBy),
})

function stateOf({ status, adoptedAt, agendaSentAt }: Meeting): AgendaTold['state'] {
  if (status === 'closed' || status === 'cancelled') return status
  if (adoptedAt !== undefined) return 'adopted'
  if (status === 'open') return 'open'
  return agendaSentAt === undefined ? 'draft' : 'sent'
}

export function agendaTold(group: Group, meeting: Meeting): AgendaTold {
  return {
    meeting,
    state: stateOf(meeting),
    times: agendaTimes(meeting),
    items: numbered(meeting).map(({ item, number }) => itemTold(group, meeting, item, number)),
    additions: waitingAdditions(meeting).map((item) => itemTold(group, meeting, item)),
  }
}

/** A proposal as told. `meeting` is the one it was taken in at, for its number there. */
export function proposalTold(group: Group, proposal: Proposal, meeting?: Meeting): ProposalTold {
  const { id, title, kind, minutes, joint, presenters, history, background, link } = proposal
  const day = (at: string): string => dayOf(new Date(at), group.settings.zone)
  const header = proposal.meetingId === undefined ? undefined : group.calendar[proposal.meetingId]
  const at = (one: Meeting | MeetingHeader | undefined): Day | undefined => one && refOf(one)
  const live = header?.status === 'planned' || header?.status === 'open' ? header : undefined
  return {
    id,
    title,
    kind,
    minutes,
    joint,
    presenters,
    history,
    background,
    link,
    by: nameOf(group, proposal.by),
    on: day(proposal.at),
    state: proposal.status,
    meetingOn: at(proposal.status === 'accepted' ? meeting : live),
    triagedOn: proposal.status === 'waiting' ? undefined : day(proposal.triagedAt),
    reason:
      proposal.status === 'declined' || proposal.status === 'withdrawn'
        ? withoutStop(proposal.reason)
        : undefined,
    to: proposal.status === 'referred' ? proposal.to : undefined,
    number:
      proposal.status === 'accepted' && meeting ? numberOf(meeting, proposal.itemId) : undefined,
  }
}

/** How far the meeting has come, and by `now` what time is left; `undefined` for one that does not go on. */
export function progressTold(
  { settings: { zone } }: Group,
  meeting: Meeting,
  titles: FrameTitles,
  now?: Date,
): ProgressTold | undefined {
  if (meeting.status !== 'open') return undefined
  const matters = numbered(meeting).filter(({ item }) => needsOutcome(meeting, item, titles))
  const isTreated = ({ item }: { readonly item: Item }): boolean =>
    isSettled(item) || wasReached(item)
  const left = matters.filter((one) => !isTreated(one))
  const current = currentOf(meeting)
  const end = instantOf(meeting.on, meeting.end, zone).getTime()
  return {
    current: current && { number: current.number, title: current.item.title },
    treated: matters.filter(isTreated).map(({ number }) => number),
    left: left.map(({ number }) => number),
    minutes: left.reduce((sum, { item }) => sum + (item.minutes ?? 0), 0),
    remaining:
      now && dayOf(now, zone) === meeting.on
        ? Math.round((end - now.getTime()) / 60_000)
        : undefined,
    end: meeting.end,
  }
}
