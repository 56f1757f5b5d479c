import { type Due } from '../meetings/due.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { Day } from '../meetings/calendar.ts'
import { noteLeap, settledDay } from './days-meant.ts'
import { ahead } from './saving.ts'
import { readDue } from '../reading/due-time.ts'
import type { Turn } from './turn.ts'

/**
 * The due time that is meant: a day, a window, or a meeting. `nästa möte` is the next planned one; where none is planned yet it stays
 * open which (`meetingId` absent). Refuses `missingDay` for an empty text, `noSuchDay`, `notADue`, and `dayPassed` for what is over.
 */
export function dueMeant(turn: Turn, text: string, example: string): Due {
  const typed = text.trim()
  if (typed === '') throw new Refusal('missingDay', { example })
  const read = readDue(typed, turn.today) ?? readDue(`om ${typed}`, turn.today)
  if (!read) throw new Refusal('notADue', { typed })
  if (read.kind === 'impossible') return { kind: 'day', on: settledDay(turn, read) }
  const { due } = read
  const [begins, last] = daysOf(due)
  if (begins !== undefined && read.yearless) noteLeap(turn, begins)
  if (last !== undefined && last < turn.today) throw new Refusal('dayPassed', { day: last })
  const meetingId = due.kind === 'meeting' ? ahead(turn)[0]?.id : undefined
  return meetingId === undefined
    ? due
    : { ...due, kind: 'meeting', meetingId, words: due.words ?? typed }
}

/** The first and the last day of it, where it names any. */
function daysOf(due: Due): readonly Day[] {
  if (due.kind === 'day') return [due.on, due.on]
  return due.kind === 'window' ? [due.from, due.to] : []
}
