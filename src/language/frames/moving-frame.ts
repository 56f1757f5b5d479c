import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import type { CarriedTold, DayTold, MeetingTold, MovedTold } from '../../text/meetings.ts'
import { sentences, stopped, type Part } from '../../text/parts.ts'
import { bound } from './agenda-parts.ts'
import * as part from './meeting-parts.ts'
import type { MeetingPartWords } from './meeting-parts.ts'
import type { Each, Say } from './say.ts'

type Follow = (of: { actions: string; count: number }) => string
type MovingStrings = Each<
  'groupTold' | 'announcementUpdated' | 'answerAgain' | 'oldTime' | 'reason' | 'planNew' | 'noDate'
>
/** The words of one language for meetings that move or are cancelled. */
export interface MovingWords extends MeetingPartWords, MovingStrings {
  readonly movedTo: Say<'day' | 'when'>
  readonly newTime: Say<'day' | 'hours'>
  readonly newPlace: Say<'day'>
  readonly changedDay: Say<'day'>
  readonly wasBefore: Say<'where'>
  readonly lastDayNow: Say<'day'>
  readonly lastDayStill: Say<'day'>
  readonly follow: Follow
  readonly askedAgain: (of: { count: number }) => string
  readonly isAlready: Say<'when'>
  readonly cancelledHead: Say<'when'>
  readonly notHeldHead: Say<'when'>
  readonly onAgenda: (of: { titles: string; count: number; day: string }) => string
  readonly waiting: Say<'proposals'>
  readonly dueNext: (of: { actions: string; count: number; day: string }) => string
  readonly waitForNext: Follow
  readonly nextOn: Say<'when'>
  readonly quoted: (text: string) => string
}
type W = MovingWords

function movedHead(w: W, { was, is }: MovedTold): string {
  const day = w.formatDay(refOf(was))
  if (was.on !== is.on) return w.movedTo({ day, when: part.when(w, is) })
  if (was.start !== is.start || was.end !== is.end)
    return w.newTime({ day, hours: part.hours(w, is) })
  return !is.place || was.place === is.place ? w.changedDay({ day }) : w.newPlace({ day })
}
/** A last day that was named is told also where it is the one that was. */
function lastDay(w: W, { was, is, lastDaySaid = false }: MovedTold): Part {
  const day = w.formatDay(is.lastDayOn)
  if (was.lastDayOn !== is.lastDayOn) return w.lastDayNow({ day })
  return lastDaySaid && w.lastDayStill({ day })
}
/** What stood of the hours and of where people meet, where that is another now. */
function before(w: W, { was, is }: MovedTold): Part {
  const isLater = was.on === is.on && (was.start !== is.start || was.end !== is.end)
  const stood = [
    isLater && part.hours(w, was),
    was.title !== is.title && was.title,
    was.place !== is.place && was.place,
    was.form !== is.form && was.form && w.forms[was.form],
    was.link !== is.link && was.link,
  ].filter(Boolean)
  return stood.length > 0 && w.wasBefore({ where: stood.join(', ') })
}
const moved = (w: W, { was, is, lastDaySaid }: MovedTold): string =>
  lines(
    movedHead(w, { was, is }),
    is.title !== was.title && part.titled(w, is),
    part.place(w, is),
    lastDay(w, { was, is, lastDaySaid }),
  )

interface Cancelled {
  readonly meeting: MeetingTold
  /** Its day has passed. */
  readonly isOver: boolean
  readonly reason: string
  readonly carried: CarriedTold
  /** The one after it. */
  readonly next: MeetingTold | undefined
  /** The next of all that are planned. */
  readonly nearest: MeetingTold | undefined
}
function carried(w: W, { titles, to, waiting }: CarriedTold): Part {
  if (to && titles.length > 0)
    return w.onAgenda({
      titles: part.some(w, titles.map(w.quoted)),
      count: titles.length,
      day: w.formatDay(refOf(to)),
    })
  const proposals = waiting.map(({ id, title }) => `${id} ${w.quoted(title)}`)
  return waiting.length > 0 && w.waiting({ proposals: part.some(w, proposals) })
}
const cancelled = (w: W, { meeting, isOver, reason, carried: matters }: Cancelled): string =>
  lines(
    sentences(
      w[isOver ? 'notHeldHead' : 'cancelledHead']({ when: part.when(w, meeting) }),
      reason && `${w.reason}: ${stopped(reason)}`,
    ),
    carried(w, matters),
  )
/** Actions that were due at the cancelled meeting. */
function following(w: W, all: readonly string[], next: MeetingTold | undefined): Part {
  const of = { actions: part.some(w, all), count: all.length }
  if (all.length === 0) return ''
  return next ? w.dueNext({ ...of, day: w.formatDay(refOf(next)) }) : w.waitForNext(of)
}

const told = {
  moved: (
    w: W,
    of: MovedTold & {
      follows: readonly string[]
      asked: number
      announced: boolean
      odd: DayTold | undefined
    },
  ) =>
    lines(
      moved(w, of),
      before(w, of),
      of.odd && part.odd(w, of.odd),
      of.follows.length > 0 &&
        w.follow({ actions: part.some(w, of.follows), count: of.follows.length }),
      sentences(
        of.announced ? w.announcementUpdated : w.groupTold,
        of.asked > 0 && w.askedAgain({ count: of.asked }),
      ),
    ),
  wasElsewhere: (w: W, of: MovedTold) => lines(moved(w, of), before(w, of)),
  unchanged: (w: W, { meeting, lastDaySaid }: { meeting: MeetingTold; lastDaySaid: boolean }) =>
    lines(
      w.isAlready({ when: part.whenWhere(w, meeting) }),
      lastDay(w, { was: meeting, is: meeting, lastDaySaid }),
    ),
  movedPost: (w: W, of: MovedTold & { askAgain: boolean }) =>
    lines(moved(w, of), of.askAgain && w.answerAgain),
  movedAsk: (w: W, of: MovedTold) => lines(moved(w, of), w.oldTime),
  cancelled: (w: W, of: Cancelled & { follows: readonly string[]; followsNext: boolean }) =>
    lines(
      cancelled(w, of),
      following(w, of.follows, of.followsNext ? of.next : undefined),
      sentences(
        w.groupTold,
        of.nearest ? w.nextOn({ when: w.formatDay(refOf(of.nearest)) }) : w.planNew,
      ),
    ),
  cancelledPost: (w: W, of: Cancelled) =>
    lines(
      cancelled(w, of),
      of.nearest ? w.nextOn({ when: part.whenWhere(w, of.nearest) }) : w.noDate,
    ),
}

/** What is told of a meeting that moves or is cancelled is decided here, for every language. */
export const movingFrame = (words: MovingWords) => bound(words, told)
