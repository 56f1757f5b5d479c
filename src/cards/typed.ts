import type { Json } from '../text/message.ts'
import { cleanText } from '../text/clean.ts'
import type { Texts } from '../language/texts.ts'
import type { Inputs } from './form.ts'
import { textInput } from './input.ts'

/** The most that is looked at of any input, whatever the form allows. */
const MOST = 20_000

/** The text of an input as it was sent; empty for none, and for what is no text. */
export function sent(inputs: Inputs, id: string): string {
  const value = Object.hasOwn(inputs, id) ? inputs[id] : undefined
  if (typeof value === 'string') return value.slice(0, MOST)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}

/** A text as it was typed, without blanks around it: an act keeps every character. */
export const typed = (inputs: Inputs, id: string): string => cleanText(sent(inputs, id)).trim()

/** The values ticked in a list, each once. A client sends them with commas between. */
export const ticked = (inputs: Inputs, id: string): readonly string[] => [
  ...new Set(
    sent(inputs, id)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ),
]

/** For an input that should hold a day or a time, and holds something else. */
export const WRONG = null

/** `2026-02-06` when the input holds a day that the calendar has, `undefined` when it is empty. */
export function day(inputs: Inputs, id: string): string | typeof WRONG | undefined {
  const text = sent(inputs, id).trim()
  if (text === '') return undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return WRONG
  const read = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text ? WRONG : text
}

/** `09:30`, likewise. */
export function clock(inputs: Inputs, id: string): string | typeof WRONG | undefined {
  const text = sent(inputs, id).trim()
  if (text === '') return undefined
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : WRONG
}

/** The complaint about what is no day, or one that has passed. */
export function wrongDay(
  value: ReturnType<typeof day>,
  label: string,
  today: string,
  { cards: { faults } }: Texts,
): readonly string[] {
  if (value === WRONG) return [faults.notADay({ label })]
  return value !== undefined && value < today ? [faults.dayPassed({ label })] : []
}

/** The complaint about a text that is too long; nothing when it fits. */
export const tooLong = (text: string, most: number, label: string, t: Texts): readonly string[] =>
  text.length > most ? [t.cards.faults.tooLong({ label, most })] : []

const MOST_LINK = 500

/** The complaints about an address; none about an empty one. */
export const badAddress = (link: string, label: string, t: Texts): readonly string[] => [
  ...tooLong(link, MOST_LINK, label, t),
  ...(link !== '' && !/^https?:\/\/[^\s\p{C}]+$/iu.test(link) ? [t.cards.faults.notALink] : []),
]

/** The input for an address. */
export const addressInput = (label: string, t: Texts): Json =>
  textInput({ id: 'link', label, most: MOST_LINK }, t)
