import { isDay, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takeDay } from '../../reading/days.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { noteLeap, settledDay } from '../days-meant.ts'
import { sampleDay } from './due-argument.ts'

/** A day of the calendar, in any words that `reading/days.ts` knows; what stands behind it is no part of it. Refuses `missingDay`, `noSuchDay`. */
export const day: Argument<Day> = {
  kind: 'day',
  shape: ANYTHING,
  surely: String.raw`\d.*`,
  read(typed, turn) {
    const found = takeDay(typed, turn.today)
    if (found?.kind === 'impossible') return settledDay(turn, found)
    if (found?.yearless) noteLeap(turn, found.day)
    return found?.day
  },
  fromForm: (sent) => (typeof sent === 'string' && isDay(sent) ? sent : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingDay', { example }),
  sample: sampleDay,
}
