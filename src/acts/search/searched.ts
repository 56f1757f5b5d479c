import { refOf } from '../../meetings/ref.ts'
import { openText } from '../../delivery/gate.ts'
import type { Action } from '../../meetings/action.ts'
import { mattersOf } from '../../meetings/matters.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { ownersText } from '../../meetings/owners.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import {
  type Hit,
  type Step,
  byOrdinal,
  hitInAction,
  hitInProposal,
  hitsInMeeting,
  itemKey,
  itemsOf,
  newestFirst,
} from '../../meetings/matching.ts'
import type { Query } from '../../reading/query.ts'
import { audienceOf } from '../../turn/audience.ts'
import { beginReadable, readableRecords } from '../../turn/drafts.ts'
import type { Turn } from '../../turn/turn.ts'

/** Bounds of one search: some thirty years of meetings, and more hits than anybody reads. */
const MOST_MEETINGS = 250

const MOST_ACTIONS = 4000

const MOST_PROPOSALS = 1000

/** What whoever asks may read of what a search looks in. */
export async function textsOf(turn: Turn): Promise<readonly string[]> {
  const { meetings, actions, proposals } = await everything(turn)
  return [
    ...meetings.flatMap((meeting) =>
      itemsOf(meeting).flatMap((item) => [
        item.title,
        ...mattersOf(item).map(({ title }) => title),
        item.background ?? '',
        ...item.presenters,
        ...byOrdinal(item).map(({ text }) => text),
      ]),
    ),
    ...actions.flatMap(({ text, owners }) => [text, ownersText(turn.group, owners)]),
    ...proposals.map(({ title }) => title),
    ...Object.values(turn.group.themes).map(({ text }) => text),
  ].map(openText(turn.group, audienceOf(turn)))
}

async function everything(turn: Turn) {
  const [meetings, actions, proposals] = await Promise.all([
    meetingsOf(turn),
    all<Action>(turn, { index: 'action', most: MOST_ACTIONS, desc: true }),
    all<Proposal>(turn, { index: 'proposal', most: MOST_PROPOSALS, desc: true }),
  ])
  return { meetings, actions, proposals }
}

/** Everything of the group that matches, newest first. */
export async function hits(turn: Turn, wanted: Query): Promise<readonly Hit[]> {
  const { meetings, actions, proposals } = await everything(turn)
  const titles = new Map(
    meetings.flatMap((meeting) =>
      itemsOf(meeting).map((item): [string, string] => [itemKey(meeting.id, item.id), item.title]),
    ),
  )
  const themes = Object.values(turn.group.themes).filter(
    ({ text, at }) => wanted.matches(text) && at.startsWith(wanted.year ?? ''),
  )
  return newestFirst([
    ...meetings.flatMap((meeting) => hitsInMeeting(wanted, meeting)),
    ...actions.flatMap((action) =>
      hitInAction(wanted, action, titles, ownersText(turn.group, action.owners)),
    ),
    ...proposals.flatMap((proposal) => hitInProposal(wanted, proposal)),
    ...themes.map(({ text, at }): Hit => ({ kind: 'theme', on: at.slice(0, 10), text })),
  ])
}

/** Newest first, with what of them the sender may read. Few at a time, since a meeting may be large. */
export async function meetingsOf(turn: Turn): Promise<readonly Meeting[]> {
  beginReadable(turn)
  return readableRecords(
    turn,
    await all<Meeting>(turn, { index: 'meeting', most: MOST_MEETINGS, desc: true, page: 10 }),
  )
}

interface Listed {
  readonly index: string
  readonly most: number
  readonly desc: boolean
  /** How many are read at once. */
  readonly page?: number
}

const PAGE = 200

async function all<T extends Meeting | Action | Proposal>(
  turn: Turn,
  { index, most, desc, page = PAGE }: Listed,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let after: string | undefined; found.length < most;) {
    const docs: readonly T[] = await turn.book.list<T>({
      index,
      limit: page,
      desc,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...docs)
    after = docs.at(-1)?.keys?.[index]
    if (docs.length < page || after === undefined) break
  }
  return found
}

/** Begins to read what `waitingFor` asks for, while the meetings are read. */
export const beginWaitingFor = ({ book }: Turn): void =>
  book.begin({ index: 'waiting', limit: PAGE, desc: false })

/** The proposals that wait about a matter, or carry it on, a line each. */
export async function waitingFor(
  turn: Turn,
  wanted: Query,
  steps: readonly Step[],
): Promise<string> {
  const open = await all<Proposal>(turn, { index: 'waiting', most: MOST_PROPOSALS, desc: false })
  const nameOf = (id: string): string | undefined => {
    const header = turn.group.calendar[id]
    return header && header.status !== 'cancelled' ? refOf(header) : undefined
  }
  return turn.t.search.comesBack({
    proposals: open
      .filter((proposal) => wanted.matches(proposal.title) || continues(proposal, steps))
      .map(({ id, title, meetingId }) => ({
        id,
        title,
        on: meetingId === undefined ? undefined : dateText(turn, nameOf(meetingId)),
      })),
  })
}

/** A proposal that carries on one of the treatments: a returned item. */
const continues = (proposal: Proposal, steps: readonly Step[]): boolean =>
  proposal.history.some(({ meetingId, number }) =>
    steps.some(({ meeting, cite }) => meeting.id === meetingId && cite.endsWith(`§ ${number}`)),
  )

const dateText = (turn: Turn, day: string | undefined): string | undefined =>
  day === undefined ? undefined : turn.t.dates.formatDate(day)
