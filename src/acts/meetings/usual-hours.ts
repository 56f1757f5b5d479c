import type { Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takeTimes } from '../../reading/times.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { typedDay } from '../../text/dates.ts'
import { span, type Span } from '../../turn/arguments/times-argument.ts'
import { Question } from '../../turn/command.ts'
import { calendarOf } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

const MOST = 3

/** Hours, with the place that was told behind them. */
export interface HoursTold extends Span {
  readonly place?: string
}

/** Asks for the hours of days that were said without, with those of earlier meetings to choose. Refuses as `hoursSaid`. */
export function usualHours(turn: Turn, days: readonly Day[]): HoursTold {
  const held = calendarOf(turn)
    .filter(({ status }) => status !== 'cancelled')
    .toSorted((a, b) => b.on.localeCompare(a.on))
  const known = new Map(held.map(({ start, end }) => [`${start}-${end}`, { start, end }]))
  const few = [...known].slice(0, MOST)
  const about = `hours of ${days.join(' ')}`
  const choice = turn.choices[about]
  const chosen = choice === undefined ? undefined : known.get(choice)
  if (chosen) return chosen
  const { askHours, hours, otherHours } = turn.t.meetings
  if (few.length === 0 || choice !== undefined) return hoursSaid(turn, days)
  throw new Question(about, askHours({ days }), [
    ...few.map(([value, one]) => ({ value, label: hours(one) })),
    { value: 'other', label: otherHours },
  ])
}

const { meaning } = vocabulary((words) => words.people.shortAnswers)

/** The hours that were answered. Refuses `missingTimes` where the answer is none, `nothingRecorded` for a no. */
function hoursSaid(turn: Turn, days: readonly Day[]): HoursTold {
  const { askHours, datesWithHours } = turn.t.meetings
  const about = `other hours of ${days.join(' ')}`
  const said = turn.choices[about]
  if (said === undefined)
    throw new Question(about, askHours({ days, example: turn.t.samples.times }), [], {
      takesText: true,
    })
  if (meaning(said) === 'no') throw new Refusal('nothingRecorded', {})
  const read = takeTimes(said)
  if (read?.kind === 'times' && read.end !== undefined)
    return { start: read.start, end: read.end, ...(read.rest === '' ? {} : { place: read.rest }) }
  throw span.missing(
    datesWithHours({ days: days.map((on) => typedDay(on, turn.today)).join(', ') }),
  )
}
