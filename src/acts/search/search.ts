import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { readActionId } from '../../meetings/actions.ts'
import { dayOf, type Day } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { ownersText } from '../../meetings/owners.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { Refusal } from '../../meetings/refusal.ts'
import {
  byOrdinal,
  excerpt,
  historyOf,
  hitInAction,
  hitInProposal,
  hitsInMeeting,
  itemKey,
  itemsOf,
  matches,
  newestFirst,
  readQuery,
  type Hit,
  type Query,
  type Step,
} from '../../meetings/search.ts'
import { formatDate, formatDue } from '../../text/dates.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { meetingDayIn } from '../../turn/desk.ts'
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

const searchExample = { sv: 'sök läkaravtalet', en: 'search läkaravtalet' } as const

const search: Command = {
  name: 'search',
  subject: 'search',
  who: 'anyone',
  needs: [],
  takesText: false,
  words: {
    sv: ['sök', 'sök efter', 'leta efter', 'leta', 'hitta'],
    en: ['search', 'search for', 'find'],
  },
  usage: { sv: 'sök läkaravtalet', en: 'search läkaravtalet' },
  example: searchExample,
  async run(turn, { rest }) {
    const { page, left } = pageIn(rest)
    const id = readActionId(left)
    if (id) return { text: await shown(turn, id) }
    const { query, kind, typed } = read(left, searchExample[turn.language])
    const { search: t } = turn.t
    const found = (await hits(turn, query)).filter((hit) => kind === undefined || hit.kind === kind)
    if (found.length === 0) return { text: t.none({ query: typed }) }
    const told = found
      .slice(0, MOST_HITS)
      .map((hit): Line => ({ text: async () => lineOf(turn, query, hit), minutes: minutesOf(hit) }))
    const matter = page === 1 && found.some((hit) => hit.kind === 'decision' || hit.kind === 'item')
    const head = t.head({ query: typed, count: told.length, more: found.length > MOST_HITS })
    return paged(
      turn,
      head,
      told,
      page,
      `${t.again.search} ${left}`,
      matter ? t.hint({ query: typed }) : '',
    )
  },
}

const historyExample = { sv: 'historik läkaravtalet', en: 'history läkaravtalet' } as const

const history: Command = {
  name: 'history',
  subject: 'search',
  who: 'anyone',
  needs: [],
  takesText: false,
  words: {
    sv: ['historik', 'historik för', 'historik om', 'historien om'],
    en: ['history', 'history of'],
  },
  usage: { sv: 'historik läkaravtalet', en: 'history läkaravtalet' },
  example: historyExample,
  async run(turn, { rest }) {
    const { page, left } = pageIn(rest)
    const { query, typed } = read(left, historyExample[turn.language])
    const { search: t } = turn.t
    const [held, open] = await Promise.all([
      meetingsOf(turn),
      all<Proposal>(turn, 'waiting', MOST_PROPOSALS, false),
    ])
    const steps = historyOf(query, held)
    const waiting = open.filter(
      (proposal) => matches(query, proposal.title) || continues(proposal, steps),
    )
    if (steps.length === 0 && waiting.length === 0) return { text: t.noHistory({ query: typed }) }
    const told = steps.map((step): Line => ({
      text: () => stepText(turn, step),
      minutes: step.meeting.status === 'closed' ? step.meeting.on : undefined,
    }))
    const day = meetingDayIn(turn)
    const proposals = waiting.map(({ id, title, meetingId }) => ({
      id,
      title,
      on: meetingId === undefined ? undefined : dateText(turn, day(meetingId)),
    }))
    const meetings = new Set(steps.map(({ meeting }) => meeting.id)).size
    const all_ = [
      ...told,
      ...(proposals.length > 0
        ? [{ text: async () => t.comesBack({ proposals }), minutes: undefined }]
        : []),
    ]
    return paged(
      turn,
      meetings === 0 ? '' : t.historyHead({ query: typed, meetings }),
      all_,
      page,
      `${t.again.history} ${left}`,
      '',
      '\n\n',
    )
  },
}

export const searchCommands: readonly Command[] = [search, history]

const kinds: readonly (readonly [RegExp, Hit['kind']])[] = [
  [/^(?:beslut|decisions?)$/i, 'decision'],
  [/^(?:uppdrag|actions?)$/i, 'action'],
  [/^(?:anteckning(?:ar)?|notes?)$/i, 'note'],
  [/^(?:teman?|themes?)$/i, 'theme'],
  [/^(?:förslag|proposals?)$/i, 'proposal'],
]

/** `sök beslut läkaravtalet`: a kind before other words looks only among those. */
function read(
  left: string,
  example: string,
): { readonly query: Query; readonly kind: Hit['kind'] | undefined; readonly typed: string } {
  if (left.length > 200) throw new Refusal('tooLong', { length: left.length, limit: 200 })
  const [, first = '', rest = ''] = /^(\S+)\s+(?:om |about )?(.+)$/s.exec(left) ?? []
  const kind = kinds.find(([pattern]) => pattern.test(first))?.[1]
  const typed = kind === undefined ? left : rest
  const query = readQuery(typed)
  if (query.terms.length === 0) throw new Refusal('missingText', { example })
  return { query, kind, typed: typed.replaceAll(/["”“]/g, '') }
}

/** Everything of the group that matches, newest first. */
export async function hits(turn: Turn, query: Query): Promise<readonly Hit[]> {
  const [meetings, actions, proposals] = await Promise.all([
    meetingsOf(turn),
    all<Action>(turn, 'action', MOST_ACTIONS, true),
    all<Proposal>(turn, 'proposal', MOST_PROPOSALS, true),
  ])
  const titles = new Map(
    meetings.flatMap((meeting) =>
      itemsOf(meeting).map((item): [string, string] => [itemKey(meeting.id, item.id), item.title]),
    ),
  )
  const themes = Object.values(turn.group.themes).filter(
    ({ text, at }) => matches(query, text) && at.startsWith(query.year ?? ''),
  )
  return newestFirst([
    ...meetings.flatMap((meeting) => hitsInMeeting(query, meeting)),
    ...actions.flatMap((action) => hitInAction(query, action, titles)),
    ...proposals.flatMap((proposal) => hitInProposal(query, proposal)),
    ...themes.map(({ text, at }): Hit => ({ kind: 'theme', on: at.slice(0, 10), text })),
  ])
}

/** Newest first. Few at a time, since a meeting may be large. */
const meetingsOf = (turn: Turn): Promise<readonly Meeting[]> =>
  all<Meeting>(turn, 'meeting', MOST_MEETINGS, true, 10)

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

const minutesOf = (hit: Hit): Day | undefined => {
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

function lineOf(turn: Turn, query: Query, hit: Hit): string {
  const { search: t } = turn.t
  switch (hit.kind) {
    case 'decision':
      return t.decision({ ...hit, title: short(hit.title, 100), text: excerpt(query, hit.text) })
    case 'note':
      return t.note({ ...hit, title: short(hit.title, 100), text: excerpt(query, hit.text) })
    case 'item':
      return t.item({ ...hit, title: short(hit.title, 160) })
    case 'action':
      return t.action({
        id: hit.action.id,
        text: excerpt(query, hit.action.text),
        facts: factsOf(turn, hit.action),
      })
    case 'proposal':
      return t.proposal({
        id: hit.proposal.id,
        title: short(hit.proposal.title, 160),
        state: t.proposalStates[hit.proposal.status],
      })
    case 'theme':
      return t.theme({ text: excerpt(query, hit.text) })
  }
}

/** Whose an action is, how it stands and where it was given. */
export const factsOf = (turn: Turn, action: Action, cited = true): string =>
  turn.t.search.actionFacts({
    owners: ownersText(turn.group, action.owners),
    due: action.due ? formatDue(action.due, turn.language, meetingDayIn(turn)) : '',
    cite: cited ? (action.given?.cite ?? '') : '',
    doneOn:
      action.status === 'done'
        ? formatDate(dayOf(new Date(action.doneAt), turn.group.settings.zone), turn.language)
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
    outcome: item.outcome,
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

/** A proposal that carries on one of the treatments: a returned item. */
const continues = (proposal: Proposal, steps: readonly Step[]): boolean =>
  proposal.history.some(({ meetingId, number }) =>
    steps.some(({ meeting, cite }) => meeting.id === meetingId && cite.endsWith(`§ ${number}`)),
  )

const dateText = (turn: Turn, day: string | undefined): string | undefined =>
  day === undefined ? undefined : formatDate(day, turn.language)

function pageIn(rest: string): { readonly page: number; readonly left: string } {
  const match = /\s(?:sida|page)\s*(\d{1,3})\s*$/i.exec(rest)
  return match
    ? { page: Math.max(1, Number(match[1])), left: rest.slice(0, match.index).trim() }
    : { page: 1, left: rest.replace(/[?!.]+$/, '').trim() }
}

async function paged(
  turn: Turn,
  head: string,
  told: readonly Line[],
  page: number,
  again: string,
  hint: string,
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
  const texts = await Promise.all(shownNow.map(({ text }) => text()))
  return {
    text: [lines(head, ''), texts.join(gap), lines(foot, hint)]
      .filter((part) => part !== '')
      .join(gap),
    ...(days.length > 0 ? { choices: days.map((on) => t.minutesChoice({ on })) } : {}),
  }
}
