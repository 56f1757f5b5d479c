import { isDay, type Day } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { DATE, DAY_DOTTED, readDay, takeDay } from '../../reading/days.ts'
import type { Argument } from '../argument.ts'
import { settledDay } from '../days-meant.ts'
import { sampleDay } from './due-argument.ts'

/** A day, and whether its year was left to be guessed. */
export interface DayMeant {
  readonly on: Day
  readonly yearless?: true
}

/** A day of the calendar, of which the answer may have to say what year it was read as. Refuses `missingDay`, `noSuchDay`, `notADay`. */
export const dayMeant: Argument<DayMeant> = {
  kind: 'day meant',
  shape: DAY_DOTTED,
  surely: DATE,
  read(typed, turn) {
    const found = takeDay(typed, turn.today)
    if (found?.kind === 'impossible') return { on: settledDay(turn, found) }
    if (!found) throw new Refusal('notADay', { typed })
    return { on: found.day, ...(found.yearless ? { yearless: true } : {}) }
  },
  canBe: (typed, turn) => readDay(typed, turn.today)?.kind === 'day',
  fromForm: (sent) => (typeof sent === 'string' && isDay(sent) ? { on: sent } : undefined),
  render: ({ on }) => on,
  missing: (example) => new Refusal('missingDay', { example }),
  sample: sampleDay,
}
