import { refOf } from '../../meetings/ref.ts'
import { isDeepStrictEqual } from 'node:util'
import { framesRead } from '../../language/frame-words.ts'
import { short } from '../../text/cut.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ProposalId } from '../../meetings/ids.ts'
import type { Item, Outcome, Treatment } from '../../meetings/agenda-item.ts'
import { outcomesOf } from '../../meetings/course.ts'
import { withItem } from '../../meetings/decisions.ts'
import { mattersOf } from '../../meetings/matters.ts'
import { numbered, numberOf, showNumber } from '../../meetings/numbering.ts'
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
import { ahead, meetingById, saveMeeting, saveProposal } from '../../turn/saving.ts'
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
    else if (proposal.status === 'accepted')
      lines.push(...(await leftOnAgenda(turn, meeting, proposal)))
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
  const now = treatedAs(last, outcome ?? { kind: 'notTreated' })
  if (!isDeepStrictEqual(now, last)) await toldAs(turn, proposal, last, [now])
}

/** The treatment with another outcome. That terms are met says nothing of others. */
function treatedAs({ met, ...was }: Treatment, outcome: Outcome): Treatment {
  const terms = (one: Outcome): string | undefined =>
    one.kind === 'remitted' ? one.terms : undefined
  const isMet = met !== undefined && terms(was.outcome) === terms(outcome)
  return { ...was, ...(isMet ? { met } : {}), outcome, toldApart: true }
}

/** The proposal, and the item that it was taken in as at a meeting that is not over, with these in the treatment's place. */
async function toldAs(
  turn: Turn,
  proposal: Proposal,
  was: Treatment,
  now: readonly Treatment[],
): Promise<void> {
  const instead = (history: readonly Treatment[]): readonly Treatment[] =>
    history.flatMap((one) => (isDeepStrictEqual(one, was) ? now : [one]))
  await saveProposal(turn, { ...proposal, history: instead(proposal.history) })
  const taken = await takenIn(turn, proposal)
  if (!taken) return
  const { meeting, item } = taken
  await saveMeeting(turn, withItem(meeting, { ...item, history: instead(item.history) }))
}

/** Where it stands on an agenda that has not been treated. */
async function takenIn(
  turn: Turn,
  proposal: Proposal,
): Promise<{ readonly meeting: Meeting; readonly item: Item } | undefined> {
  if (proposal.status !== 'accepted' || proposal.meetingId === undefined) return undefined
  const meeting = await turn.book.get<Meeting>(proposal.meetingId)
  const item = meeting?.items[proposal.itemId]
  const isAhead = meeting?.status === 'planned' || meeting?.status === 'open'
  return meeting && item && isAhead && !item.removedAt ? { meeting, item } : undefined
}

/** It was settled after all, and stands on another meeting's agenda already: that is told, and what it tells of this meeting follows. */
async function leftOnAgenda(
  turn: Turn,
  meeting: Meeting,
  proposal: Proposal,
): Promise<readonly string[]> {
  const last = proposal.history.at(-1)
  if (last?.meetingId !== meeting.id) return []
  const outcome = outcomeNow(meeting, proposal)
  const now = outcome ? [treatedAs(last, outcome)] : []
  if (isDeepStrictEqual(now, [last])) return []
  await toldAs(turn, proposal, last, now)
  const taken = await takenIn(turn, proposal)
  if (!taken) return []
  const number = numberOf(taken.meeting, taken.item.id)
  const { id, title } = proposal
  return [
    turn.t.record.care.stillOnAgenda({
      id,
      title: short(title, 100),
      day: refOf(taken.meeting),
      number: number && showNumber(number),
    }),
  ]
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
function settledFor(meeting: Meeting, proposal: Proposal): boolean {
  return !itemOf(meeting, proposal) || outcomeNow(meeting, proposal) !== undefined
}

/** What became, by what stands now, of what the proposal was. */
function outcomeNow(meeting: Meeting, proposal: Proposal): Outcome | undefined {
  const item = itemOf(meeting, proposal)
  const title = proposal.history.at(-1)?.matter
  const matter = item && mattersOf(item).find((one) => one.title === title)?.id
  return item && outcomesOf(item, matter).at(-1)
}

/** The item of the meeting that the proposal was. */
function itemOf(meeting: Meeting, { title, history }: Proposal): Item | undefined {
  const last = history.at(-1)
  return numbered(meeting).find(({ item, number }) =>
    last?.meetingId === meeting.id && last.number !== undefined
      ? showNumber(number) === last.number
      : item.title === title,
  )?.item
}
