import { DAY, takeDay } from '../../reading/days.ts'
import type { Argument } from '../argument.ts'
import { day } from './day-argument.ts'
import type { Day } from '../../meetings/calendar.ts'
import { dayOfWhatWas, settledDay } from '../days-meant.ts'

/** A day and nothing else, so that something may stand behind it; before the mark of an item it names that item's meeting instead. */
export const exactDay: Argument<Day> = {
  ...day,
  kind: 'exact day',
  shape: String.raw`${DAY}(?!\s*,?\s*§)`,
}

/** The same of what has been: a day without its year is the latest such day, today included. */
export const pastDay: Argument<Day> = {
  ...exactDay,
  kind: 'exact past day',
  read(typed, turn) {
    const found = takeDay(typed, turn.today)
    if (found?.kind === 'impossible') return settledDay(turn, found)
    return found && dayOfWhatWas(turn, found)
  },
}
