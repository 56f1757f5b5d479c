import { addDays, type Day } from '../../meetings/calendar.ts'
import type { Due } from '../../meetings/due.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { workingDayOnOrAfter } from '../../meetings/working-days.ts'
import { readDue, readUndated } from '../../reading/due-time.ts'
import { readLonger } from '../../reading/days.ts'
import type { Argument, Writing } from '../argument.ts'
import { dueMeant } from '../due-meant.ts'
import type { Turn } from '../turn.ts'

const MOST = 200

/** Three weeks on, on a working day, as it is typed: `29/5`. */
export const sampleDay = ({ today }: Turn): string =>
  shortDay(workingDayOnOrAfter(addDays(today, 21)))
const shortDay = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

/**
 * When something is due: a day, a window, a meeting, in any words that `reading/due-time.ts` knows. Up to a colon that is none of a clock time.
 * Refuses `missingDay`, `noSuchDay`, `notADue`, `dayPassed`.
 */
export const due: Argument<Due> = {
  kind: 'due time',
  shape: String.raw`\S(?:(?!:(?!\d\d)|\s[–—-]\s)[^;\n])*?`,
  canBe: (typed, turn) => readDue(typed, turn.today)?.kind === 'due',
  read: (typed, turn) => dueMeant(turn, typed, sampleDay(turn)),
  fromForm: (sent, turn) =>
    typeof sent === 'string' && sent.length <= MOST
      ? dueMeant(turn, sent, sampleDay(turn))
      : undefined,
  render: (value, writing) => written(value, writing),
  missing: (example) => new Refusal('missingDay', { example }),
  sample: sampleDay,
}

/** So much more time than there was, in the words that were used. */
export interface Longer {
  readonly kind: 'longer'
  readonly words: string
}

/** The same, or so much longer than until now: `en vecka`, `two more weeks`. */
export const postponement: Argument<Due | Longer> = {
  ...due,
  kind: 'later time',
  read: (typed, turn) => longerIn(typed) ?? dueMeant(turn, typed, sampleDay(turn)),
  fromForm: (sent, turn) =>
    (typeof sent === 'string' && sent.length <= MOST ? longerIn(sent) : undefined) ??
    due.fromForm(sent, turn),
  render: (value, writing) => (value.kind === 'longer' ? value.words : due.render(value, writing)),
}

const longerIn = (typed: string): Longer | undefined =>
  readLonger(typed) && { kind: 'longer', words: typed.trim().replaceAll(/\s+/g, ' ') }

/**
 * The same in any words: what cannot be read as a time is kept as said. Refuses `missingDay`, `noSuchDay`, `dayPassed`.
 */
export const dueInWords: Argument<Due> = {
  ...due,
  canBe: (typed, turn) => due.canBe?.(typed, turn) === true || readUndated(typed) !== undefined,
  read: (typed, turn) => inWords(turn, typed),
  fromForm: (sent, turn) =>
    typeof sent === 'string' && sent.length <= MOST ? inWords(turn, sent) : undefined,
}

function inWords(turn: Turn, typed: string): Due {
  try {
    return dueMeant(turn, typed, sampleDay(turn))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'notADue') throw error
    return { kind: 'words', words: readUndated(typed) ?? typed.trim().replaceAll(/\s+/g, ' ') }
  }
}

/** A window and a meeting keep the words that were used; a day is written so that its year is never guessed. */
function written(value: Due, _writing: Writing): string {
  return value.kind === 'day' ? value.on : value.words
}
