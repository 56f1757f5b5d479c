import type { Minutes, MinutesAction } from './minutes.ts'
import type { Outcome } from '../meetings/agenda-item.ts'
import type { Texts } from '../language/texts.ts'
import { clean, run, type Line } from './document.ts'

export type Words = Texts['minutes']['document']

export const ownersOf = (action: MinutesAction): string => action.owners.join(', ')
export const dueOf = (action: MinutesAction, t: Words): string =>
  action.doneOn === undefined
    ? (action.due ?? '')
    : `${action.due ?? ''}${t.item.doneOn({ on: action.doneOn })}`.trim()
export const orMissing = (text: string, t: Words): Line =>
  text === '' ? [run(t.missing, 'emphasis')] : [run(text.replaceAll(/\s+/g, ' '))]

/** A text on one line, with a full stop. */
export const oneLine = (text: string): string => {
  const line = clean(text).replaceAll(/\s+/g, ' ').trim()
  return /[.!?…]$/.test(line) ? line : `${line}.`
}

/** What became of an item, in the body's own phrase where it has one. */
export function outcomeText(
  outcome: Outcome,
  kind: Minutes['items'][number]['kind'],
  minutes: Minutes,
  t: Words,
): string {
  const phrases: Readonly<Partial<Record<string, string>>> = minutes.phrases ?? {}
  const phrase = phrases[outcome.kind]
  return t.outcome({ outcome, kind, phrase })
}
