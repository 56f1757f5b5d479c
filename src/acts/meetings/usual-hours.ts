import type { Day } from '../../meetings/calendar.ts'
import { typedDay } from '../../text/dates.ts'
import { span, type Span } from '../../turn/arguments/times-argument.ts'
import { Question } from '../../turn/command.ts'
import { calendarOf } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

const MOST = 3

/** Asks whether days without hours have those of earlier meetings. Refuses `missingTimes` where there were none, or none of them is meant. */
export function usualHours(turn: Turn, days: readonly Day[]): Span {
  const held = calendarOf(turn)
    .filter(({ status }) => status !== 'cancelled')
    .toSorted((a, b) => b.on.localeCompare(a.on))
  const known = new Map(held.map(({ start, end }) => [`${start}-${end}`, { start, end }]))
  const few = [...known].slice(0, MOST)
  const typed = days.map((on) => typedDay(on, turn.today)).join(', ')
  const missing = span.missing(turn.t.meetings.datesWithHours({ days: typed, hours: few[0]?.[1] }))
  if (few.length === 0) throw missing
  const about = `hours of ${days.join(' ')}`
  const choice = turn.choices[about]
  const chosen = choice === undefined ? undefined : known.get(choice)
  if (chosen) return chosen
  if (choice !== undefined) throw missing
  const { askHours, hours, otherHours } = turn.t.meetings
  throw new Question(about, askHours({ days }), [
    ...few.map(([value, one]) => ({ value, label: hours(one) })),
    { value: 'other', label: otherHours },
  ])
}
