import { refOf } from '../../meetings/ref.ts'
import { isDeepStrictEqual } from 'node:util'
import { framesRead } from '../../language/frame-words.ts'
import { short } from '../../text/cut.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ProposalId } from '../../meetings/ids.ts'
import type { Treatment } from '../../meetings/agenda-item.ts'
import { outcomesOf } from '../../meetings/course.ts'
import { mattersOf } from '../../meetings/matters.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { inState, isOpen } from '../../meetings/proposals.ts'
import {
  following,
  returned,
  returning,
  standingAt,
  type Returning,
} from '../../meetings/record.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { firstClosedAt } from '../../meetings/reopening.ts'
import { reachable } from '../../meetings/roster.ts'
import { comingBack } from '../../turn/coming-back.ts'
import { returnedOf } from '../../turn/given.ts'
import { ahead, meetingById, saveProposal } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** Items that may come back at once: each is a document, and a commit holds 99. */
const MOST_BACK = 80

interface Back extends Returning {
  readonly id: ProposalId
  /** Where it comes back, if not at the next meeting: on that day, empty for one that is not planned yet. */
  readonly elsewhere?: Day
}

/** The next meeting that is planned after this one. */
export async function nextAfter(turn: Turn, meeting: Meeting): Promise<Meeting | undefined> {
  const header = following(meeting, ahead(turn))
  return header && meetingById(turn, header.id)
}

async function sentBack(turn: Turn, meeting: ClosedMeeting, back: Returning): Promise<Back> {
  const { next, wanted } = comingBack(turn, meeting, back.outcome)
  const { number, group } = nextNumber(turn.group, 'proposal')
  await turn.saveGroup(group)
  const proposal = returned(meeting, back, {
    id: `F${number}`,
    next: next?.id,
    ...(wanted ? { wanted } : {}),
    by: turn.sender.id,
    // All that comes back from a meeting is found by when it was closed.
    now: new Date(firstClosedAt(meeting)),
  })
  turn.book.fresh(proposal.id)
  await saveProposal(turn, proposal)
  const first = following(meeting, ahead(turn))
  const other = next?.id === first?.id ? undefined : next && refOf(next)
  const elsewhere = wanted ? '' : other
  return { ...back, id: proposal.id, ...(elsewhere === undefined ? {} : { elsewhere }) }
}

/**
 * What comes back from a meeting that is closed, or whose record has changed since: items that were not settled for good become proposals for the
 * next meeting, what was settled after all is withdrawn and its proposer told, and the history of the others follows. Gives the lines that tell of it.
 */
export async function withReturning(
  turn: Turn,
  meeting: ClosedMeeting,
): Promise<readonly string[]> {
  const next = await nextAfter(turn, meeting)
  const wanted = returning(meeting, standingAt(next, turn.group.standingItems), framesRead)
  if (wanted.length > MOST_BACK)
    throw new Refusal('tooManyReturning', { count: wanted.length, limit: MOST_BACK })
  const there = await returnedOf(turn, meeting)
  const { closing, care } = turn.t.record
  const lines: string[] = []
  for (const proposal of there) {
    const back = wanted.find((one) => isOf(meeting, proposal, one))
    if (back) await followed(turn, meeting, proposal, back)
    else if (isOpen(proposal)) {
      await withdrawn(turn, meeting, proposal)
      lines.push(care.noLongerBack({ id: proposal.id, title: short(proposal.title, 100) }))
    }
  }
  const sent: Back[] = []
  for (const back of wanted.filter((one) => !there.some((known) => isOf(meeting, known, one))))
    sent.push(await sentBack(turn, meeting, back))
  return [
    ...lines,
    ...(sent.length === 0 ? [] : [closing.back({ next: next && refOf(next) })]),
    ...sent.map(({ item, matter, ...back }) =>
      closing.backLine({ ...back, title: short((matter ?? item).title, 100) }),
    ),
  ]
}

/** Whether a proposal is what that item of the meeting came back as. */
function isOf(meeting: Meeting, proposal: Proposal, back: Returning): boolean {
  const last = proposal.history.at(-1)
  return last?.meetingId === meeting.id
    ? last.number === back.number && last.matter === back.matter?.title
    : back.number === undefined && back.item.title === proposal.title
}

async function followed(
  turn: Turn,
  meeting: Meeting,
  proposal: Proposal,
  { number, outcome }: Returning,
): Promise<void> {
  const last = proposal.history.at(-1)
  if (number === undefined || last?.meetingId !== meeting.id) return
  const now: Treatment = { ...last, outcome: outcome ?? { kind: 'notTreated' }, toldApart: true }
  if (isDeepStrictEqual(now, last)) return
  await saveProposal(turn, { ...proposal, history: [...proposal.history.slice(0, -1), now] })
}

/** It does not come back after all: it tells of this meeting no more. */
async function withdrawn(turn: Turn, meeting: Meeting, proposal: Proposal): Promise<void> {
  const { care } = turn.t.record
  const day = refOf(meeting)
  const isSettled = settledFor(meeting, proposal)
  const reason = isSettled ? care.settledThere({ day }) : care.goneThere({ day })
  const state = { status: 'declined' as const, reason, triagedAt: turn.now.toISOString() }
  await saveProposal(turn, {
    ...inState(proposal, state),
    history: proposal.history.filter(
      (one, at, all) => at < all.length - 1 || one.meetingId !== meeting.id,
    ),
  })
  if (proposal.by === turn.sender.id || !reachable(turn, proposal.by)) return
  turn.queue({
    to: { kind: 'person', person: proposal.by },
    purpose: 'other',
    message: {
      text: care.toldNoLongerBack({
        id: proposal.id,
        title: short(proposal.title, 100),
        day,
        isSettled,
      }),
    },
    meetingId: meeting.id,
  })
}

/** Whether anything still tells what became of what the proposal was, rather than its outcome having been taken away. */
function settledFor(meeting: Meeting, { title, history }: Proposal): boolean {
  const last = history.at(-1)
  const found = numbered(meeting).find(({ item, number }) =>
    last?.meetingId === meeting.id && last.number !== undefined
      ? showNumber(number) === last.number
      : item.title === title,
  )
  const matter = found && mattersOf(found.item).find((one) => one.title === last?.matter)?.id
  return found === undefined || outcomesOf(found.item, matter).length > 0
}
