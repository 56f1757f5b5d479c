import { daysBetween } from '../meetings/calendar.ts'
import type { Context } from './context.ts'
import type { Reading } from './features.ts'
import { itemsMeant } from './references.ts'
import type { Mark } from './scan.ts'
import { needs, type Act } from './contract-sentence.ts'
import { textOf, type Span } from './span-text.ts'
import { findSpans, sureOfSpan } from './spans.ts'
import { fold, plainLine } from './text-words.ts'

/** What a filler may look at. */
export interface Filling {
  readonly act: Act
  readonly reading: Reading
  readonly spans: Int8Array
  /** Which of the texts that differ is taken: 0, where it is not told, is the likeliest. */
  readonly take?: number
}
export type Filler = (filling: Filling) => string | undefined

/** Free slots, found by where such texts begin and end in the examples. */
export const free =
  (slot: string): Filler =>
  ({ act, reading, spans, take = 0 }) => {
    const wanted = { act, slot, must: required(act, slot) }
    const span = findSpans(spans, reading, wanted)[take]?.span
    const text = span && textOf(reading, withoutHalves(reading, span))
    return text === '' ? undefined : text
  }
/** `6b godkänns`: a text begins behind a number, and in no half of it. */
function withoutHalves({ marks }: Reading, { from, to }: Span): Span {
  const cut = marks.find((mark) => mark.kind === 'item' && mark.from < from && from < mark.to)
  return cut && cut.to < to ? { from: cut.to, to } : { from, to }
}
/** How sure it is that a text is the whole of what is meant and little else, by what the examples say of where such texts stand. */
export function sureOfText({ act, reading, spans }: Filling, text: string): number {
  const at = reading.text.toLowerCase().lastIndexOf(text.toLowerCase())
  if (at < 0) return 0
  const from = reading.words.findIndex((word) => word.to > at)
  const to = reading.words.findLastIndex((word) => word.from < at + text.length) + 1
  const must = required(act, 'text')
  return sureOfSpan(spans, reading, { act, slot: 'text', must, span: { from, to } })
}
/** How sure the likeliest text is, where it is not taken since none is likelier. */
export function sureOfNext({ act, reading, spans }: Filling): number {
  const wanted = { act, slot: 'text', must: required(act, 'text') }
  return findSpans(spans, reading, wanted).find(({ span }) => span)?.sure ?? 0
}
/** Whether the written form has the slot outside square brackets. */
const required = (act: Act, slot: string): boolean =>
  needs(act).includes(slot) && act !== 'changeAttendance'
export const dayMarks = ({ marks }: Reading): readonly Mark[] =>
  marks.filter(({ kind }) => kind === 'day')
/** Whether a day is to come: what is soon is, and of a date this year's and last year's the nearer. */
export const isToCome = ({ kind, value, past }: Mark, { today }: Context): boolean => {
  const ahead = daysBetween(today, value)
  return (
    kind === 'day' && ahead > 0 && (!past || ahead <= SOON || ahead <= daysBetween(past, today))
  )
}
const SOON = 31
export const shortDay = (day: string): string =>
  `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

/** A correction inside the sentence counts: of two days the later one, after `nej`, `förresten`, `I mean`; and what is denied does not. */
export function corrected<T extends Place>(reading: Reading, marks: readonly T[]): readonly T[] {
  const { words } = reading
  const turn = words.findIndex(
    ({ plain }, at) =>
      /^(?:forresten|nej|sorry|forlat|rather|actually|no|mean|menar|alltsa)$/.test(plain) &&
      at > 0 &&
      !(plain === 'rather' && words[at + 1]?.plain === 'than'),
  )
  const after = marks.filter(({ from }) => turn > 0 && from > turn)
  const before = marks.filter(({ from }) => from < turn)
  const left = after.length > 0 && before.length > 0 ? after : marks
  const held = left.filter((mark) => !isDenied(reading, mark))
  return held.length > 0 ? held : left
}
interface Place {
  readonly from: number
  readonly to?: number
}
const plainOf = ({ words }: Reading, from: number, to: number): string =>
  ` ${plainLine(words.slice(Math.max(0, from), Math.max(0, to)))} `
const denies =
  / (?:inte|ej|not|nt|isnt|icke|i stallet for|istallet for|ist for|instead of|rather than|snarare an|mer an|more than|och inte|than) (?:(?:the|en|ett|den|det|de|a|an|on|till|som|bara|pa|for|just|p) )*$/
const deniesBehind =
  /^ (?:\w+ )?(?:racker inte|inte racker|racker det inte|racker ju inte|racker aldrig|ar for|too few|is too|are too|wont be|is not enough|is never|is far|far too|(?:on \w+ \w+ (?:\w+ )?)?is wishful|(?:var|ar|is|was|were|are) (?:lite |ju |nog |bara |a bit |just |only )?(?:optimistisk\w*|onsketankande|snalt|knappt|kort|lite|tight|short|optimistic|wishful|hopeful|a joke|ett skamt)|vore (?:onsketankande|optimistiskt)|wont do|will not do|duger inte|any longer|was never|fick inte|blev sjuk|har missat|ar sjuk|sjuk|lost) /
/** Whether a sentence says of a value that it is not meant: `inte 20`, `i stället för Anna`, `20 räcker inte`. */
export function isDenied(reading: Reading, { from, to = from + 1 }: Place): boolean {
  return (
    denies.test(plainOf(reading, from - 5, from)) || deniesBehind.test(plainOf(reading, to, to + 4))
  )
}

export const item: Filler = ({ reading }) => {
  const meant = corrected(
    reading,
    itemsMeant(reading).map(({ id, at }) => ({ id, from: at })),
  )
  return (
    meant[0]?.id ??
    (reading.context.answered && /^\d/.test(reading.context.answered)
      ? reading.context.answered
      : undefined)
  )
}
export const nameOf = (context: Context, id: string): string =>
  context.people.find((person) => person.id === id)?.name ?? id
/** Who is named, but for whoever only has a member's surname: `Klara Holm` is not Martin Holm. */
export const personMarks = (reading: Reading): readonly Mark[] =>
  reading.marks.filter((mark) => mark.kind === 'person' && !isNamesake(reading, mark))
/** Whether somebody else than who speaks is named. */
export const namesOther = (reading: Reading): boolean =>
  personMarks(reading).some(({ value }) => value !== reading.context.speaker.id)
function isNamesake({ words, context }: Reading, { from, to, value }: Mark): boolean {
  const [before, own] = [words[from - 1], words[from]]
  const name = context.people.find(({ id }) => id === value)?.name ?? ''
  const isSurname =
    to - from === 1 && fold(name.split(' ')[0] ?? '') !== own?.plain.replace(/s$/, '')
  return (
    isSurname &&
    before !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    before.to + 1 === own?.from &&
    !/^(?:mr|ms|mrs|herr|fru|dr|och|and)$/.test(before.plain) &&
    !fold(name).startsWith(before.plain)
  )
}

/** A name begins with a capital letter, or is short. */
export const named = (name: string | undefined): string | undefined =>
  name !== undefined && (/^\p{Lu}\S+(?: \p{Lu}\S+)*$/u.test(name) || !/\s.*\s/.test(name))
    ? name
    : undefined
