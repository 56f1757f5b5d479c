import { refOf } from '../../meetings/ref.ts'
import type { Clock, Day } from '../../meetings/calendar.ts'
import type { YearPlan } from '../../meetings/year-plan.ts'
import { firstOf, lines } from '../../text/cut.ts'
import type {
  DatesTold,
  ListedTold,
  MissingTold,
  NextTold,
  PlannedTold,
} from '../../text/meetings.ts'
import { after, sentences, type Part } from '../../text/parts.ts'
import { bound } from './agenda-parts.ts'
import * as part from './meeting-parts.ts'
import type { MeetingPartWords } from './meeting-parts.ts'
import type { Each, Say } from './say.ts'

type Time = (of: { booked: number; left: number; length: number }) => string
/** The words of one language for meetings that are planned and listed. */
export interface MeetingsWords extends MeetingPartWords, Strings, Says, Counts {
  readonly missing: (of: { count: number; day: string }) => string
  readonly tied: (of: { actions: string; count: number; to: string }) => string
  readonly skippedWhy: Each<'passed' | 'taken'>
  readonly yearHead: (of: { count: number; year: number; when: string }) => string
  readonly states: Each<ListedTold['state']>
  readonly items: (of: { count: number; time: string }) => string
  readonly nextIs: Say<'when' | 'away'>
  readonly time: Each<'over' | 'only' | 'left', Time>
  readonly proposals: Each<'open' | 'passed', Say<'day'>> & Each<'agendaSent'>
}
type Strings = Each<
  'toThis' | 'toFirst' | 'noneIsPlanned' | 'skipped' | 'noMoreDays' | 'nothingYet' | 'head' | 'more'
> &
  Each<'noItems' | 'answerWith'>
type Says = Each<'nobodyMissing' | 'takenTo' | 'takenShort' | 'lastDayWas' | 'until', Say<'day'>> &
  Each<'isPlanned' | 'now' | 'today', Say<'when'>> &
  Each<'announceWith' | 'changeWith', Say<'say'>>
type Counts = Each<'standing' | 'arePlanned' | 'waiting', (of: { count: number }) => string>
type W = MeetingsWords

/** A list that fits one post. */
const MOST_LISTED = 40

const tied = (w: W, actions: readonly string[], to: string): Part =>
  actions.length > 0 && w.tied({ actions: part.some(w, actions), count: actions.length, to })
function taken(w: W, { meeting, proposals }: PlannedTold): string {
  const day = w.formatDay(meeting.lastDayOn)
  if (proposals === 'closed') return w.lastDayWas({ day })
  return proposals === 'short' ? w.takenShort({ day }) : w.takenTo({ day })
}
function isNext(w: W, { meeting, today, open }: NextTold): string {
  const when = part.when(w, meeting)
  if (open) return w.now({ when })
  return meeting.on === today
    ? w.today({ when })
    : w.nextIs({ when, away: w.formatDaysUntil(meeting.on, today) })
}
function agendaOf(w: W, { items, booked, length, plans }: NextTold): string {
  if (items === 0) return w.noItems
  const tooLong = plans ? w.time.over : w.time.only
  const time = booked > length ? tooLong : w.time.left
  const left = Math.abs(length - booked)
  return w.items({ count: items, time: booked === 0 ? '' : time({ booked, left, length }) })
}
function canPropose(w: W, { meeting, proposals }: NextTold): string {
  if (proposals === 'agendaSent') return w.proposals.agendaSent
  return w.proposals[proposals]({ day: w.formatDay(meeting.lastDayOn) })
}

const told = {
  sitting: (
    w: W,
    of: { start: Clock; end: Clock; place?: string | undefined; title?: string | undefined },
  ) => [part.hours(w, of), of.title, of.place].filter(Boolean).join(', '),
  missing: (w: W, { meeting, count, parties }: MissingTold) => {
    const day = w.formatDay(refOf(meeting))
    if (count === 0) return w.nobodyMissing({ day })
    return lines(
      w.missing({ count, day }),
      ...parties.map(
        ({ name, people }) => `– ${name === '' ? '' : `${name}: `}${people.join(', ')}`,
      ),
    )
  },
  planned: (w: W, of: PlannedTold) =>
    lines(
      w.isPlanned({ when: part.when(w, of.meeting) }),
      part.titled(w, of.meeting),
      part.place(w, of.meeting),
      part.linkMissing(w, of.meeting, of.say),
      ...of.odd.map((day) => part.odd(w, day)),
      taken(w, of),
      of.standing > 0 && w.standing({ count: of.standing }),
      tied(w, of.tied, w.toThis),
      w.announceWith(of),
    ),
  dates: (w: W, { planned, skipped, tied: actions, say }: DatesTold) =>
    lines(
      planned.length === 0 ? w.noneIsPlanned : w.arePlanned({ count: planned.length }),
      ...planned.map((meeting) =>
        sentences(
          `– ${part.whenWhere(w, meeting)}.`,
          w.until({ day: w.formatDate(meeting.lastDayOn) }),
          meeting.odd && part.odd(w, meeting.odd),
        ),
      ),
      ...new Set(planned.map(({ link }) => part.online(w, link))),
      skipped.length > 0 && w.skipped,
      ...skipped.map(({ on, why }) => `– ${w.formatDay(on)}: ${w.skippedWhy[why]}`),
      tied(w, actions, w.toFirst),
      say !== undefined && w.changeWith({ say }),
    ),
  yearPlan: (w: W, { year, days, wanted, ...of }: YearPlan & { year: number; wanted: number }) =>
    lines(
      w.yearHead({
        count: days.length,
        year,
        when: `${part.hours(w, of)}${after(', ', of.place)}`,
      }),
      ...days.map((on: Day) => `– ${w.formatDay(on)}`),
      days.length < wanted && w.noMoreDays,
      w.nothingYet,
    ),
  list: (w: W, { meetings }: { meetings: readonly ListedTold[] }) =>
    lines(
      w.head,
      ...firstOf(
        meetings.map((meeting) =>
          sentences(
            `– ${meeting.title === undefined ? '' : `${meeting.title}, `}${part.whenWhere(w, meeting)}.`,
            meeting.proposalsOpen && w.until({ day: w.formatDate(meeting.lastDayOn) }),
            w.states[meeting.state],
          ),
        ),
        MOST_LISTED,
        (count) => `– ${w.andMore({ count })}`,
      ),
      w.more,
    ),
  next: (w: W, of: NextTold) =>
    lines(
      isNext(w, of),
      part.titled(w, of.meeting),
      part.place(w, of.meeting),
      agendaOf(w, of),
      of.waiting > 0 && w.waiting({ count: of.waiting }),
      !of.open && canPropose(w, of),
      of.counts && sentences(part.soFar(w, of.counts), part.byOrganisation(w, of.counts)),
      of.counts && !of.open && w.answerWith,
    ),
}

/** What is told of meetings is decided here, for every language. */
export const meetingsFrame = (words: MeetingsWords) => bound(words, told)
