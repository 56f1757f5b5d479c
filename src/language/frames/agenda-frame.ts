import type { AgendaTimes } from '../../meetings/agenda-times.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type {
  AgendaTold,
  CarryOver,
  Facts,
  ItemTold,
  ProgressTold,
} from '../../text/agenda-facts.ts'
import { lines } from '../../text/cut.ts'
import type { Dates } from '../../text/dates.ts'
import { sentences } from '../../text/parts.ts'
import type { Wording } from '../../text/wording.ts'
import {
  agendaParts,
  bound,
  dated,
  shortDay,
  type Count,
  type Say,
  type WithParts,
} from './agenda-parts.ts'
import { itemFrame, numberOf, type ItemWords } from './item-frame.ts'
import { proposalFrame, type ProposalWords } from './proposal-frame.ts'

type Standing = Facts & { readonly title: string; readonly last?: true }

type AgendaStrings = Readonly<
  Record<
    | 'agenda'
    | 'noItems'
    | 'agendaFor'
    | 'numbersFixed'
    | 'updatedFor'
    | 'noStanding'
    | 'standingHead'
    | 'standingHint'
    | 'lastOnes'
    | 'standingGone'
    | 'plannedKeep'
    | 'noThemes'
    | 'themesHead'
    | 'themesHint',
    string
  >
>

/** The words of one language for agendas. */
export interface AgendaWords extends ProposalWords, ItemWords, AgendaStrings {
  readonly sendOut: Say<'dated'>
  readonly seeOther: Say<'on'>
  readonly progress: {
    readonly now: Say<'number' | 'title'>
    readonly treated: (of: { numbers: string; count: number }) => string
    readonly left: (of: { numbers: string; minutes: number }) => string
    readonly none: string
    readonly time: (of: { minutes: number; end: string }) => string
    readonly over: (of: { minutes: number; end: string }) => string
  }
  readonly parts: Readonly<
    Record<'added' | 'changed' | 'withdrawn' | 'whole' | 'additions', string>
  >
  readonly agendaUpdated: Say<'day' | 'what'>
  readonly updates: {
    readonly added: Count
    readonly changed: Count
    readonly withdrawn: Count
  }
  readonly adopted: (of: { day: string; items: number }) => string
  readonly adoptedAgain: (of: { day: string; items: number }) => string
  readonly recordWith: Say<'number'>
  readonly standingSet: Count
  readonly beginsWith: Count
}

type W = WithParts<AgendaWords>
const listed = (w: W, items: readonly ItemTold[]): string =>
  items
    .map((item) => (item.number ? w.part.line(item).trimStart() : w.part.addition(item)))
    .join('\n')
const numbered = (w: W, items: readonly Standing[]): readonly string[] =>
  items.flatMap((item, at) => [
    ...(item.last && !items[at - 1]?.last ? [w.lastOnes] : []),
    `${at + 1}. ${item.title}${w.part.facts(item)}`,
  ])

/** What is treated now, what has been, what is left, and how long that may take. */
function progress(w: W, of: ProgressTold): string {
  const { current, treated, left, minutes, remaining } = of
  const numbers = (all: readonly ItemNumber[]): string => w.listed(all.map(showNumber))
  const time = remaining === undefined ? undefined : w.progress[remaining < 0 ? 'over' : 'time']
  const lasts = sentences(
    treated.length > 0 && w.progress.treated({ numbers: numbers(treated), count: treated.length }),
    left.length > 0 ? w.progress.left({ numbers: numbers(left), minutes }) : w.progress.none,
  )
  return lines(
    current && w.progress.now({ number: showNumber(current.number), title: current.title }),
    lasts,
    time?.({ minutes: Math.abs(remaining ?? 0), end: w.formatClock(of.end) }),
  )
}

/** What is told of the whole agenda, and of what every agenda begins with. */
const ofAgendas = {
  /** What cards tell in places of their own: an item's facts, the sum of the times, what nobody has said yet. */
  factsOf: (w: W, of: Facts) => w.part.facts(of).replace(/^ \(|\)$/g, ''),
  timeOf: (w: W, of: { times: AgendaTimes; plans: boolean }) => w.part.time(of.times, of.plans),
  overLong: (w: W, times: AgendaTimes) => w.part.overLong(times),
  missingOf: (w: W, times: AgendaTimes) => w.part.missing(times),
  progressOf: (w: W, of: ProgressTold) => progress(w, of),
  carriedOf: (w: W, carry: CarryOver) => w.part.carried(carry).trim(),
  agenda: (
    w: W,
    of: {
      agenda: AgendaTold
      carry: CarryOver | undefined
      lead: boolean
      /** They who plan it, and nobody else, read it. */
      plans: boolean
      other: Day | undefined
      show: Day | undefined
      /** Of a meeting that goes on. */
      progress: ProgressTold | undefined
    },
  ) => {
    const { state, items, times, additions, meeting } = of.agenda
    const draft = state === 'draft'
    const timed = items.length > 0 && (draft || state === 'sent')
    return lines(
      `${w.agenda} ${w.part.heading(meeting)} (${w.states[state]})`,
      of.carry && `${w.part.carried(of.carry)}\n`,
      items.length === 0 ? w.noItems : items.map(w.part.line).join('\n'),
      w.part.waiting(additions),
      timed && `\n${lines(w.part.time(times, of.plans), draft && w.part.missing(times))}`,
      of.progress && `\n${progress(w, of.progress)}`,
      of.lead && draft && items.length > 0 && w.sendOut({ dated: dated(of.show) }),
      of.other && w.seeOther({ on: shortDay(of.other) }),
    )
  },
  agendaPost: (w: W, { agenda }: { agenda: AgendaTold }) =>
    lines(
      `${w.agendaFor} ${w.part.heading(agenda.meeting)}`,
      agenda.items.map(w.part.line).join('\n'),
      w.part.waiting(agenda.additions),
      `\n${w.numbersFixed}`,
    ),
  agendaUpdatePost: (
    w: W,
    of: {
      agenda: AgendaTold
      added: readonly ItemTold[]
      changed: readonly ItemTold[]
      withdrawn: readonly ItemTold[]
    },
  ) => {
    const { items, additions, meeting } = of.agenda
    const gone = of.withdrawn.map((item) => `${numberOf(item) || '–'}. ${item.title}`)
    const old = additions.length > of.added.filter(({ number }) => !number).length
    return lines(
      `${w.updatedFor} ${w.part.heading(meeting)}`,
      of.added.length > 0 && `${w.parts.added}:\n${listed(w, of.added)}`,
      of.changed.length > 0 && `${w.parts.changed}:\n${listed(w, of.changed)}`,
      gone.length > 0 && `${w.parts.withdrawn}:\n${gone.join('\n')}`,
      `\n${w.parts.whole}:\n${items.map(w.part.line).join('\n')}`,
      old && w.part.waiting(additions),
    )
  },
  agendaUpdated: (w: W, of: { on: Day; added: number; changed: number; withdrawn: number }) => {
    const parts = (['added', 'changed', 'withdrawn'] as const).flatMap((kind) =>
      of[kind] > 0 ? [w.updates[kind]({ count: of[kind] })] : [],
    )
    return w.agendaUpdated({ day: w.formatDay(of.on), what: w.listed(parts) })
  },
  adopted: (
    w: W,
    of: {
      on: Day
      items: number
      added: readonly ItemTold[]
      again: boolean
      first: string | undefined
    },
  ) => {
    const told = { day: w.formatDay(of.on), items: of.items }
    return lines(
      of.again ? w.adoptedAgain(told) : w.adopted(told),
      of.added.length > 0 && `${w.parts.additions}:\n${of.added.map(w.part.line).join('\n')}`,
      of.first && w.recordWith({ number: of.first }),
    )
  },
  standingItems: (w: W, { items }: { items: readonly Standing[] }) =>
    items.length === 0
      ? w.noStanding
      : lines(w.standingHead, ...numbered(w, items), w.standingHint),
  standingSet: (w: W, { items, planned }: { items: readonly Standing[]; planned: boolean }) =>
    items.length === 0
      ? w.standingGone
      : lines(
          w.standingSet({ count: items.length }),
          ...numbered(w, items),
          sentences(w.beginsWith({ count: items.length }), planned && w.plannedKeep),
        ),
  themes: (
    w: W,
    of: {
      all: readonly { number: string; text: string; by: string; on: Day }[]
      today: Day
    },
  ) =>
    of.all.length === 0
      ? w.noThemes
      : lines(
          w.themesHead,
          ...of.all.map(
            ({ number, text, by, on }) =>
              `${number}. ${text} (${by}, ${w.formatDaysUntil(on, of.today)})`,
          ),
          w.themesHint,
        ),
}

/** What a language words itself; how it joins, counts and dates it has elsewhere. */
export type OwnAgendaWords = Omit<AgendaWords, keyof Wording | keyof Dates | 'cameFrom' | 'terms'>

/** What is told of items, agendas and proposals is decided here, for every language. */
export const agendaFrame = (words: AgendaWords) => ({
  kinds: words.kinds,
  terms: words.terms,
  ...bound(
    { ...words, part: agendaParts(words) },
    { ...proposalFrame, ...itemFrame, ...ofAgendas },
  ),
})
