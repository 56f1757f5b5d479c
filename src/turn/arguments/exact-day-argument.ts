import { DAY } from '../../reading/days.ts'
import type { Argument } from '../argument.ts'
import { day } from './day-argument.ts'
import type { Day } from '../../meetings/calendar.ts'

/** A day and nothing else, so that something may stand behind it; before the mark of an item it names that item's meeting instead. */
export const exactDay: Argument<Day> = {
  ...day,
  kind: 'exact day',
  shape: String.raw`${DAY}(?!\s*,?\s*§)`,
}
