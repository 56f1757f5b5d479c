import { partsOfRef, refAt } from '../../meetings/ref.ts'
import type { AgendaTimes } from '../../meetings/agenda-times.ts'
import type { Day } from '../../meetings/calendar.ts'
import { treatmentOutcome } from '../../meetings/course.ts'
import type { ItemKind, ItemNumber, Outcome, Treatment } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type {
  AgendaTold,
  CarryOver,
  Closed,
  Facts,
  ItemTold,
  ProposalTold,
  TargetTold,
} from '../../text/agenda-facts.ts'
import { lines, short } from '../../text/cut.ts'
import type { Wording } from '../../text/wording.ts'
import type { Dates } from '../../text/dates.ts'
import type { Say } from './say.ts'
import type { termsFrame } from './terms-frame.ts'

export type { Say } from './say.ts'
/** Words around how many there are. */
export type Count = (of: { count: number }) => string

type AgendaPartStrings = Readonly<
  Record<
    | 'presentedBy'
    | 'joint'
    | 'reportedBy'
    | 'withdrawn'
    | 'at'
    | 'fits'
    | 'leftForTheRest'
    | 'withoutTheRest'
    | 'missing'
    | 'additionsHead'
    | 'noMeetingYet'
    | 'waitsForNext',
    string
  >
>
/** The words of one language for what agendas and proposals have in common. */
export interface AgendaPartWords extends Wording, Dates, AgendaPartStrings {
  readonly cameFrom: (outcome: Outcome) => string
  readonly terms: ReturnType<typeof termsFrame>
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly states: Readonly<Record<AgendaTold['state'], string>>
  readonly quoted: (text: string) => string
  readonly noTimes: (of: { length: number }) => string
  readonly time: (of: { sum: number; length: number; balance: string }) => string
  readonly timeOnly: (of: { sum: number }) => string
  readonly overLong: (of: { sum: number; length: number; minutes: number }) => string
  readonly minutesLeft: (of: { minutes: number }) => string
  readonly minutesOver: (of: { minutes: number }) => string
  readonly lacks: Readonly<Record<'time' | 'kind' | 'presenter', string>>
  readonly backHead: Say<'id'>
  readonly movedHead: (of: { item: string | undefined }) => string
  readonly moreMoved: (of: { more: number }) => string
  readonly otherMeeting: Say<'on'>
  readonly isHeading: (of: { n: number; now: string }) => string
  readonly closedUp: (of: { wanted: string; got: string; n: number }) => string
  readonly look: Say<'dated'>
  readonly tellGroup: Say<'dated'>
  readonly whyWaits: Readonly<Record<'sent' | 'open' | 'late', string>>
  readonly known: Say<'who'>
  readonly noMeetingOn: Say<'day'>
  readonly agendaWasSent: Say<'day'>
  readonly lastDayWas: Say<'day' | 'last'>
  readonly keptFor: Say<'day'>
  readonly isFor: Say<'day'>
  readonly proposalStates: {
    readonly next: string
    readonly waiting: string
    readonly parked: string
    readonly referred: Say<'to'>
    readonly since: string
    readonly accepted: string
    readonly asItem: string
    readonly asAddition: string
    readonly atMeeting: string
    readonly declined: string
    readonly withdrawn: string
  }
  readonly reason: Say<'reason'>
}

/** As people type it: `6/2`. */
export function shortDay(ref: Day): string {
  const { on, clock } = partsOfRef(ref)
  const typed = `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`
  return clock === undefined ? typed : refAt(typed, clock)
}
/** Behind a verb, where another agenda than the next is meant: ` 6/2`. */
export const dated = (show: Day | undefined): string =>
  show === undefined ? '' : ` ${shortDay(show)}`

const history = (w: AgendaPartWords, treatments: readonly Treatment[]): string =>
  [
    treatments
      .map((one) => `${w.cameFrom(treatmentOutcome(one))} ${one.on} § ${one.number}`)
      .join(', '),
    ...w.terms.shown(treatments),
  ].join('; ')

function time(w: AgendaPartWords, { sum, length, withoutTime }: AgendaTimes): string {
  if (sum === 0) return w.noTimes({ length })
  const rest = length - sum
  const open = withoutTime.length > 0
  const over = rest === 0 ? w.fits : w.minutesOver({ minutes: -rest })
  const balance =
    rest > 0
      ? `${w.minutesLeft({ minutes: rest })}${open ? w.leftForTheRest : ''}`
      : `${over}${open ? w.withoutTheRest : ''}`
  return w.time({ sum, length, balance })
}

/** By how much it is too long is told to those who plan; others are told how long it is. */
const shownTime = (w: AgendaPartWords, times: AgendaTimes, plans: boolean): string =>
  plans || times.sum <= times.length ? time(w, times) : w.timeOnly({ sum: times.sum })

const overLong = (w: AgendaPartWords, { sum, length }: AgendaTimes): string =>
  sum <= length ? '' : w.overLong({ sum, length, minutes: sum - length })

function missing(w: AgendaPartWords, times: AgendaTimes): string {
  const parts = (
    [
      [w.lacks.time, times.withoutTime],
      [w.lacks.kind, times.withoutKind],
      [w.lacks.presenter, times.withoutPresenter],
    ] as const
  ).flatMap(([what, all]) => (all.length > 0 ? [`${what} ${w.listed(all.map(showNumber))}`] : []))
  return parts.length > 0 ? `${w.missing}: ${parts.join('; ')}.` : ''
}

const carried = (w: AgendaPartWords, { back, moved, more, item }: CarryOver): string =>
  lines(
    back[0] && `\n${w.backHead({ id: back[0].id })}`,
    ...back.map((one) => `– ${one.id} ${one.title} (${history(w, one.history)})`),
    moved.length > 0 && `\n${w.movedHead({ item })}`,
    ...moved.map((text) => `– ${text}`),
    more > 0 && `– ${w.moreMoved({ more })}`,
  )

/** Why a proposal is not for the meeting that was meant. */
function notMeant(w: AgendaPartWords, { missed, noMeetingOn }: TargetTold): string {
  if (noMeetingOn) return w.noMeetingOn({ day: w.formatDay(noMeetingOn) })
  if (missed === undefined) return ''
  return missed.why === 'agendaSent'
    ? w.agendaWasSent({ day: w.formatDay(missed.on) })
    : w.lastDayWas({ day: w.formatDay(missed.on), last: w.formatDate(missed.lastDayOn) })
}
function target(w: AgendaPartWords, where: TargetTold): string {
  const why = notMeant(w, where)
  const { on } = where
  if (on === undefined) return `${why || w.noMeetingYet}${w.waitsForNext}`
  const day = w.formatDay(on)
  return `${why ? `${why}${w.keptFor({ day })}` : w.isFor({ day })}.`
}

function stateOf(w: AgendaPartWords, proposal: ProposalTold): string {
  const { state, to = '', triagedOn, reason = '', number, meetingOn } = proposal
  const s = w.proposalStates
  const behind = (before: string, on: Day | undefined): string =>
    on === undefined ? '' : `${before} ${w.formatDayShort(on)}`
  switch (state) {
    case 'waiting':
      return meetingOn === undefined ? s.next : behind(s.waiting, meetingOn)
    case 'parked':
      return s.parked
    case 'referred':
      return `${s.referred({ to })}${behind(s.since, triagedOn)}`
    case 'accepted':
      return `${s.accepted} ${number ? `${s.asItem} ${showNumber(number)}` : s.asAddition}${behind(s.atMeeting, meetingOn)}`
    case 'declined':
      return `${s.declined}${behind('', triagedOn)}${because(w, reason)}`
    case 'withdrawn':
      return `${s.withdrawn}${because(w, reason)}`
  }
}
/** Empty where no reason was given. */
export const because = (w: AgendaPartWords, reason: string): string =>
  reason === '' ? '' : ` ${w.reason({ reason })}`

/** What is known of an item beside its title; empty where nothing is. */
function facts(w: AgendaPartWords, of: Facts): string {
  const { kind, minutes, presenters, joint, history: earlier } = of
  const known: string[] = []
  if (kind) known.push(w.kinds[kind])
  if (minutes !== undefined) known.push(`${minutes} min`)
  if (joint) known.push(w.joint)
  if (presenters.length > 0) known.push(`${w.presentedBy} ${w.listed(presenters)}`)
  if (earlier.length > 0) known.push(history(w, earlier))
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

export const agendaParts = (w: AgendaPartWords) => {
  const titled = (item: ItemTold): string =>
    `${item.title}${item.withdrawn ? ` – ${w.withdrawn}` : facts(w, item)}`
  const addition = (item: ItemTold): string =>
    `– ${item.title}${facts(w, item)}${item.by === undefined ? '' : `, ${w.reportedBy} ${item.by}`}`
  return {
    facts: (of: Facts) => facts(w, of),
    /** As an agenda lists it. */
    titled,
    line: (item: ItemTold): string =>
      `${item.number?.letter ? '   ' : ''}${item.number ? `${showNumber(item.number)}. ` : '– '}${titled(item)}`,
    addition,
    heading: ({ on, start, end, place }: AgendaTold['meeting']): string =>
      `${w.formatDay(on)} ${w.at} ${w.formatTimes(start, end)}${place ? `, ${place}` : ''}`,
    time: (times: AgendaTimes, plans: boolean) => shownTime(w, times, plans),
    overLong: (times: AgendaTimes) => overLong(w, times),
    missing: (times: AgendaTimes) => missing(w, times),
    waiting: (additions: readonly ItemTold[]): string =>
      additions.length > 0 ? `\n${w.additionsHead}\n${additions.map(addition).join('\n')}` : '',
    carried: (carry: CarryOver) => carried(w, carry),
    otherMeeting: (other: Day | undefined) => other && w.otherMeeting({ on: shortDay(other) }),
    split: (split: ItemNumber | undefined) =>
      split && w.isHeading({ n: split.n, now: showNumber(split) }),
    closedUp: (closed: Closed | undefined) =>
      closed &&
      w.closedUp({
        wanted: showNumber(closed.wanted),
        got: showNumber(closed.got),
        n: closed.got.n,
      }),
    look: (show: Day | undefined) => w.look({ dated: dated(show) }),
    tellGroup: (show: Day | undefined) => w.tellGroup({ dated: dated(show) }),
    known: (who: readonly string[]) => who.length > 0 && w.known({ who: w.listed(who) }),
    target: (where: TargetTold) => target(w, where),
    stateOf: (proposal: ProposalTold) => stateOf(w, proposal),
  }
}

export type WithParts<W> = W & { readonly part: ReturnType<typeof agendaParts> }

/** Each text of a frame, told in those words. */
export const bound = <T extends object>(words: object, frame: T): Bound<T> =>
  Object.fromEntries(
    Object.entries(frame).map(([name, tell]) => [name, (of: unknown) => tell(words, of)]),
  ) as Bound<T>
type Bound<T> = {
  [K in keyof T]: T[K] extends (words: never, of: infer O) => infer R ? (of: O) => R : never
}

/** Background and link of an item or a proposal. */
export interface Papers {
  readonly background?: string | undefined
  readonly link?: string | undefined
}

/** How much of a background is told back to whoever has just written it. */
const MOST_BACK = 80

/** Background and link as they were just recorded, each on a line and cut short. */
export const papersTold = (
  w: Readonly<Record<'background' | 'link', string>>,
  { background, link }: Papers,
): string => papersUnlike(w, { background: background && short(background, MOST_BACK), link }, {})

/** What of the first is not so in the second. */
export const papersUnlike = (
  w: Readonly<Record<'background' | 'link', string>>,
  told: Papers,
  other: Papers,
): string =>
  lines(
    ...(['background', 'link'] as const).map(
      (paper) => told[paper] !== other[paper] && told[paper] && `${w[paper]}: ${told[paper]}`,
    ),
  )
