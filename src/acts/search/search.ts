import { gatedText, type Audience } from '../../delivery/gate.ts'
import { leads } from '../../meetings/roster.ts'
import { short } from '../../text/cut.ts'
import type { Choice } from '../../text/message.ts'
import type { Action } from '../../meetings/action.ts'
import { dayOf, type Day } from '../../meetings/calendar.ts'
import { outcomeOf } from '../../meetings/course.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { ownersText } from '../../meetings/owners.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import {
  byOrdinal,
  historyOf,
  hitInAction,
  hitInProposal,
  hitsInMeeting,
  itemKey,
  itemsOf,
  newestFirst,
  type Hit,
  type Step,
} from '../../meetings/matching.ts'
import { nearWords } from '../../reading/near-words.ts'
import { excerpt, readQuery, type Query } from '../../reading/query.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action as anAction } from '../../turn/arguments/action-argument.ts'
import { number as aNumber } from '../../turn/arguments/number-argument.ts'
import { kind, query } from '../../turn/arguments/query-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { readableRecords } from '../../turn/drafts.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { shown } from '../follow-up/status.ts'

/** Bounds of one search: some thirty years of meetings, and more hits than anybody reads. */
const MOST_MEETINGS = 250
const MOST_ACTIONS = 4000
const MOST_PROPOSALS = 1000
const MOST_HITS = 200
const PAGE = 10
/** Minutes that an answer leads to with a button each. */
const MOST_LINKS = 5

const search = act({
  name: 'search',
  subject: 'search',
  who: 'anyone',
  effect: 'asks',
  unmistakable: true,
  neverBelowText: true,
  args: {
    query: optional(query),
    action: optional(anAction),
    kind: optional(kind),
    page: optional(aNumber),
  },
  async run(turn, { action: id, query: typed, kind: among, page = 1 }) {
    if (id !== undefined) return { text: await shown(turn, id) }
    const { wanted, told: asked } = queryOf(typed, turn.t.sentences.search.example)
    const { search: t } = turn.t
    const found = (await hits(turn, wanted)).filter(
      (hit) => among === undefined || hit.kind === among,
    )
    if (found.length === 0) return nothingFound(turn, wanted, asked)
    const told = found.slice(0, MOST_HITS).map((hit): Line => ({
      text: async () => lineOf(turn, wanted, hit),
      minutes: minutesOf(hit),
    }))
    const matter = page === 1 && found.some((hit) => hit.kind === 'decision' || hit.kind === 'item')
    const head = t.head({ query: asked, count: told.length, more: found.length > MOST_HITS })
    const again = [t.again.search, among && kind.render(among, turn), typed].filter(Boolean)
    return paged(
      turn,
      { head, told, page, again: again.join(' ') },
      matter ? [t.historyChoice({ query: asked })] : [],
    )
  },
})

const history = act({
  name: 'history',
  subject: 'search',
  who: 'anyone',
  effect: 'asks',
  unmistakable: true,
  neverBelowText: true,
  args: { query: optional(query), kind: optional(kind), page: optional(aNumber) },
  async run(turn, { query: typed, page = 1 }) {
    const { wanted, told: asked } = queryOf(typed, turn.t.sentences.history.example)
    const { search: t } = turn.t
    const steps = historyOf(wanted, await meetingsOf(turn))
    const waiting = await waitingFor(turn, wanted, steps)
    if (steps.length === 0 && waiting === '') return { text: t.noHistory({ query: asked }) }
    const told = steps.map((step): Line => ({
      text: () => stepText(turn, step),
      minutes: step.meeting.status === 'closed' ? step.meeting.on : undefined,
    }))
    const meetings = new Set(steps.map(({ meeting }) => meeting.id)).size
    const all_ = [
      ...told,
      ...(waiting === '' ? [] : [{ text: async () => waiting, minutes: undefined }]),
    ]
    const head = meetings === 0 ? '' : t.historyHead({ query: asked, meetings })
    return paged(turn, { head, told: all_, page, again: `${t.again.history} ${typed}` }, [], '\n\n')
  },
})

export { search, history }

/** What is looked for, and how it is told. Refuses `missingText`. */
export function queryOf(
  typed: string | undefined,
  example: string,
): { readonly wanted: Query; readonly told: string } {
  if (typed === undefined) throw query.missing(example)
  return { wanted: readQuery(typed), told: typed.replaceAll(/["”“]/g, '') }
}

/** Nothing: the nearest words that do occur are asked about, each with a button. */
export async function nothingFound(turn: Turn, wanted: Query, asked: string): Promise<Reply> {
  const { search: t } = turn.t
  const near = nearWords(wanted, await textsOf(turn))
  return near.length === 0
    ? { text: t.none({ query: asked }), choices: [t.summaryChoice] }
    : {
        text: t.nearest({ query: asked }),
        choices: near.map((word) => ({ label: word, say: `${t.again.search} ${word}` })),
      }
}

/** What the whole group may read of what a search looks in. */
async function textsOf(turn: Turn): Promise<readonly string[]> {
  const { meetings, actions, proposals } = await everything(turn)
  return [
    ...meetings.flatMap((meeting) =>
      itemsOf(meeting).flatMap((item) => [
        item.title,
        item.background ?? '',
        ...item.presenters,
        ...byOrdinal(item).map(({ text }) => text),
      ]),
    ),
    ...actions.flatMap(({ text, owners }) => [text, ownersText(turn.group, owners)]),
    ...proposals.map(({ title }) => title),
    ...Object.values(turn.group.themes).map(({ text }) => text),
  ]
}

async function everything(turn: Turn) {
  const [meetings, actions, proposals] = await Promise.all([
    meetingsOf(turn),
    all<Action>(turn, 'action', MOST_ACTIONS, true),
    all<Proposal>(turn, 'proposal', MOST_PROPOSALS, true),
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
export const meetingsOf = async (turn: Turn): Promise<readonly Meeting[]> =>
  readableRecords(turn, await all<Meeting>(turn, 'meeting', MOST_MEETINGS, true, 10))

async function all<T extends Meeting | Action | Proposal>(
  turn: Turn,
  index: string,
  most: number,
  desc: boolean,
  page = 200,
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

/** One thing found, told when it is shown, and the day of the meeting whose minutes hold it. */
interface Line {
  readonly text: () => Promise<string>
  readonly minutes: Day | undefined
}

export const minutesOf = (hit: Hit): Day | undefined => {
  switch (hit.kind) {
    case 'decision':
    case 'note':
      return hit.on
    case 'item':
      return hit.ahead ? undefined : hit.on
    case 'action':
      return hit.action.given?.on
    default:
      return undefined
  }
}

export function lineOf(turn: Turn, wanted: Query, hit: Hit): string {
  const { search: t } = turn.t
  const part = (text: string): string =>
    excerpt(wanted, gatedText(text, turn.group, readerOf(turn)))
  switch (hit.kind) {
    case 'decision':
      return t.decision({ ...hit, title: short(hit.title, 100), text: part(hit.text) })
    case 'note':
      return t.note({ ...hit, title: short(hit.title, 100), text: part(hit.text) })
    case 'item':
      return t.item({ ...hit, title: short(hit.title, 160) })
    case 'action':
      return t.action({
        id: hit.action.id,
        text: part(hit.action.text),
        facts: factsOf(turn, hit.action),
      })
    case 'proposal':
      return t.proposal({
        id: hit.proposal.id,
        title: short(hit.proposal.title, 160),
        state: t.proposalStates[hit.proposal.status],
      })
    case 'theme':
      return t.theme({ text: part(hit.text) })
  }
}

const readerOf = ({ sender, incoming }: Turn): Audience => ({
  leads: leads(sender) && incoming.conversation.kind === 'personal',
})

/** Whose an action is, how it stands and where it was given. */
export const factsOf = (turn: Turn, action: Action, cited = true): string =>
  turn.t.search.actionFacts({
    owners: ownersText(turn.group, action.owners),
    due: action.due ? turn.t.dates.formatDue(action.due, meetingDayIn(turn)) : '',
    cite: cited ? (action.given?.cite ?? '') : '',
    doneOn:
      action.status === 'done'
        ? turn.t.dates.formatDate(dayOf(new Date(action.doneAt), turn.group.settings.zone))
        : undefined,
  })

async function stepText(turn: Turn, { meeting, item, cite }: Step): Promise<string> {
  const { search: t } = turn.t
  const actions = (
    await Promise.all(item.actions.slice(0, 20).map((id) => turn.book.get<Action>(id)))
  ).flatMap((action) => action ?? [])
  return t.step({
    cite,
    title: short(item.title),
    outcome: outcomeOf(item),
    ahead: meeting.status === 'planned' || meeting.status === 'open',
    decisions: byOrdinal(item).map(({ text }) => short(text, 500)),
    actions: actions.map((action) =>
      t.stepAction({
        id: action.id,
        text: short(action.text),
        facts: factsOf(turn, action, false),
      }),
    ),
  })
}

/** The proposals that wait about a matter, or carry it on, a line each. */
export async function waitingFor(
  turn: Turn,
  wanted: Query,
  steps: readonly Step[],
): Promise<string> {
  const open = await all<Proposal>(turn, 'waiting', MOST_PROPOSALS, false)
  const day = meetingDayIn(turn)
  return turn.t.search.comesBack({
    proposals: open
      .filter((proposal) => wanted.matches(proposal.title) || continues(proposal, steps))
      .map(({ id, title, meetingId }) => ({
        id,
        title,
        on: meetingId === undefined ? undefined : dateText(turn, day(meetingId)),
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

interface Paged {
  readonly head: string
  readonly told: readonly Line[]
  readonly page: number
  /** The sentence that shows another page, without its number. */
  readonly again: string
}

async function paged(
  turn: Turn,
  { head, told, page, again }: Paged,
  beside: readonly Choice[],
  gap = '\n',
): Promise<Reply> {
  const { search: t } = turn.t
  const pages = Math.max(1, Math.ceil(told.length / PAGE))
  const at = Math.min(page, pages)
  const foot =
    pages === 1
      ? ''
      : t.page({
          page: at,
          pages,
          next: at < pages ? `${again} ${t.again.page} ${at + 1}` : undefined,
        })
  const shownNow = told.slice((at - 1) * PAGE, at * PAGE)
  const days = [...new Set(shownNow.flatMap(({ minutes }) => minutes ?? []))].slice(0, MOST_LINKS)
  const choices = [...days.map((on) => t.minutesChoice({ on })), ...beside]
  const texts = await Promise.all(shownNow.map(({ text }) => text()))
  return {
    text: [head, texts.join(gap), foot].filter((part) => part !== '').join(gap),
    ...(choices.length > 0 ? { choices } : {}),
  }
}
