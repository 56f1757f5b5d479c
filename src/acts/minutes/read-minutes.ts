import type { Day } from '../../meetings/calendar.ts'
import { meetingSaid } from '../../turn/meeting-said.ts'
import type { Command } from '../../turn/command.ts'
import type { Sentence } from '../../turn/declared.ts'
import { takeDay } from '../../reading/days.ts'
import type { Turn } from '../../turn/turn.ts'
import { asTyped } from '../../turn/as-typed.ts'
import { someText } from '../record/said.ts'

const dated =
  /^(?:mötet |meeting )?(?:den |on )?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?\/\s?\d{1,2}(?:[-/]\d{2,4})?)\s*:?\s+/i

/** A meeting's day that stands before what is said of it: `6/2 8: …`, `2026-02-06 Anna Berg`. Otherwise empty. */
export function takeMeeting(
  turn: Turn,
  text: string,
): { readonly meeting: string; readonly rest: string } {
  const match = dated.exec(text)
  const typed = match?.[0].replace(/:?\s*$/, '').trim() ?? ''
  return match && takeDay(typed.replace(/^(?:mötet |meeting )/i, ''), turn.today)?.kind === 'day'
    ? { meeting: typed, rest: text.slice(match[0].length).trim() }
    : { meeting: '', rest: text.trim() }
}

/** The day that such a text names. */
export const dayTyped = async (turn: Turn, typed: string): Promise<Day | undefined> =>
  typed === '' ? undefined : (await meetingSaid(turn, typed)).on

/** What a sentence says at its end, word for word. Refuses `missingText`. */
export const textOf = (
  turn: Turn,
  sentence: Sentence,
  tail: string,
  command: Pick<Command, 'example'>,
): string => someText(turn, asTyped(sentence, tail), command)
