import { refOf } from '../../meetings/ref.ts'
import type { Choice } from '../../text/message.ts'
import { gatedSearch } from '../../delivery/gate.ts'
import type { Day } from '../../meetings/calendar.ts'
import { historyOf } from '../../meetings/matching.ts'
import { nearWords } from '../../reading/near-words.ts'
import { type Query, readQuery } from '../../reading/query.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action as anAction } from '../../turn/arguments/action-argument.ts'
import { number as aNumber } from '../../turn/arguments/number-argument.ts'
import { kind, query } from '../../turn/arguments/query-argument.ts'
import { audienceOf } from '../../turn/audience.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { shown } from '../follow-up/status.ts'
import { beginWaitingFor, hits, meetingsOf, textsOf, waitingFor } from './searched.ts'
import { lineOf, minutesOf, stepText } from './hit-told.ts'

const MOST_HITS = 200

const PAGE = 10

/** Minutes that an answer leads to with a button each. */
const MOST_LINKS = 5

export const search = act({
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
    const { wanted, told: asked } = queryOf(turn, typed, turn.t.sentences.search.example)
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

export const history = act({
  name: 'history',
  subject: 'search',
  who: 'anyone',
  effect: 'asks',
  unmistakable: true,
  neverBelowText: true,
  args: { query: optional(query), kind: optional(kind), page: optional(aNumber) },
  async run(turn, { query: typed, page = 1 }) {
    const { wanted, told: asked } = queryOf(turn, typed, turn.t.sentences.history.example)
    const { search: t } = turn.t
    beginWaitingFor(turn)
    const steps = historyOf(wanted, await meetingsOf(turn))
    const waiting = await waitingFor(turn, wanted, steps)
    if (steps.length === 0 && waiting === '') return { text: t.noHistory({ query: asked }) }
    const told = steps.map((step): Line => ({
      text: () => stepText(turn, step),
      minutes: step.meeting.status === 'closed' ? refOf(step.meeting) : undefined,
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

/** What is looked for, and how it is told. Refuses `missingText`. */
export function queryOf(
  turn: Turn,
  typed: string | undefined,
  example: string,
): { readonly wanted: Query; readonly told: string } {
  if (typed === undefined) throw query.missing(example)
  const wanted = gatedSearch(readQuery(typed), turn.group, audienceOf(turn))
  return { wanted, told: typed.replaceAll(/["”“]/g, '') }
}

/** Nothing: the nearest words that do occur are asked about, each with a button. */
export async function nothingFound(turn: Turn, wanted: Query, asked: string): Promise<Reply> {
  const { search: t } = turn.t
  const near = nearWords(wanted, await textsOf(turn))
  return near.length === 0
    ? { isEmpty: true, text: t.none({ query: asked }), choices: [t.summaryChoice] }
    : {
        isEmpty: true,
        text: t.nearest({ query: asked }),
        choices: near.map((word) => ({ label: word, say: `${t.again.search} ${word}` })),
      }
}

/** One thing found, told when it is shown, and the day of the meeting whose minutes hold it. */
interface Line {
  readonly text: () => Promise<string>
  readonly minutes: Day | undefined
}

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
