import { isDay, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takeDay } from '../../reading/days.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { sampleDay } from './due-argument.ts'

/** A day of the calendar, in any words that `reading/days.ts` knows; what stands behind it is no part of it. Refuses `missingDay`, `noSuchDay`. */
export const day: Argument<Day> = {
  kind: 'day',
  shape: ANYTHING,
  surely: String.raw`\d.*`,
  read(typed, { today }) {
    const found = takeDay(typed, today)
    if (found?.kind === 'impossible') throw new Refusal('noSuchDay', { typed: found.text })
    return found?.day
  },
  fromForm: (sent) => (typeof sent === 'string' && isDay(sent) ? sent : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingDay', { example }),
  sample: sampleDay,
}
