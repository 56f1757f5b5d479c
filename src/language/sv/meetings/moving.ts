import { plural } from '../words/wording.ts'
import type { CarriedTold, DayTold, MeetingTold, MovedTold } from '../../../text/meetings.ts'
import {
  day,
  digital,
  howToAnswer,
  lines,
  odd,
  some,
  stopped,
  times,
  told,
  when,
  whenWhere,
  where,
} from './told.ts'

function movedHead({ was, is }: MovedTold): string {
  if (was.on !== is.on) return `Mötet ${day(was.on)} är flyttat till ${when(is)}.`
  if (was.start !== is.start || was.end !== is.end)
    return `Mötet ${day(was.on)} har en ny tid: ${times(is)}.`
  return was.place === is.place
    ? `Mötet ${day(was.on)} är ändrat.`
    : `Mötet ${day(was.on)} har en ny plats.`
}
const movedRest = ({ was, is }: MovedTold): string =>
  lines(
    is.title !== undefined && is.title !== was.title && `Rubrik: ${is.title}`,
    where(is),
    digital(is),
    was.lastDayOn !== is.lastDayOn && `Sista dag för förslag är nu ${day(is.lastDayOn)}.`,
  )

/** What is told when a meeting moves or is cancelled. */
export const moving = {
  moved: ({
    follows,
    asked,
    announced,
    odd: oddDay,
    ...move
  }: MovedTold & {
    follows: readonly string[]
    asked: number
    announced: boolean
    odd: DayTold | undefined
  }) =>
    lines(
      movedHead(move),
      movedRest(move),
      oddDay && odd(oddDay),
      follows.length > 0 &&
        `${some(follows)}, som ska vara ${plural(follows.length, 'klart', 'klara')} till mötet, följer med.`,
      told(
        announced ? 'Gruppen får veta det, och kallelsen är uppdaterad.' : 'Gruppen får veta det.',
        asked > 0 && `${plural(asked, 'Den som', `De ${asked} som`)} hade svarat får frågan igen.`,
      ),
    ),
  unchanged: ({ meeting }: { meeting: MeetingTold }) =>
    `Mötet är redan ${whenWhere(meeting)}. Inget är ändrat.`,
  movedPost: ({ askAgain, ...move }: MovedTold & { askAgain: boolean }) =>
    lines(
      movedHead(move),
      movedRest(move),
      askAgain && `Svara på kallelsen igen, även du som redan har svarat: ${howToAnswer}.`,
    ),
  movedAsk: (move: MovedTold) =>
    lines(
      movedHead(move),
      movedRest(move),
      `Ditt svar gällde den gamla tiden. Kommer du? Svara ${howToAnswer}.`,
    ),

  cancelled: ({
    meeting,
    reason,
    carried,
    follows,
    followsNext,
    next,
  }: {
    meeting: MeetingTold
    reason: string
    carried: CarriedTold
    follows: readonly string[]
    followsNext: boolean
    next: MeetingTold | undefined
  }) =>
    lines(
      `Mötet ${when(meeting)} är inställt.${reason === '' ? '' : ` Skäl: ${stopped(reason)}`}`,
      carriedText(carried),
      follows.length > 0 &&
        (next && followsNext
          ? `${some(follows)} ska nu vara ${plural(follows.length, 'klart', 'klara')} till mötet ${day(next.on)}.`
          : `${some(follows)} väntar på att nästa möte planeras.`),
      told(
        'Gruppen får veta det.',
        next ? `Nästa möte är ${day(next.on)}.` : 'Planera ett nytt med ”nytt möte” och datumet.',
      ),
    ),
  cancelledPost: ({
    meeting,
    reason,
    carried,
    next,
  }: {
    meeting: MeetingTold
    reason: string
    carried: CarriedTold
    next: MeetingTold | undefined
  }) =>
    lines(
      `Mötet ${when(meeting)} är inställt.${reason === '' ? '' : ` Skäl: ${stopped(reason)}`}`,
      carriedText(carried),
      next ? `Nästa möte är ${whenWhere(next)}.` : 'Nytt datum är inte bestämt än.',
    ),
}

function carriedText({ titles, to, waiting }: CarriedTold): string | undefined {
  if (to && titles.length > 0)
    return `${some(titles.map((title) => `”${title}”`))} står nu på dagordningen för ${day(to.on)}.`
  return waiting.length > 0
    ? `Väntar nu som förslag: ${some(waiting.map(({ id, title }) => `${id} ”${title}”`))}.`
    : undefined
}
