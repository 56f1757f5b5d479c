import type { Context } from './context.ts'
import type { Reading } from './features.ts'
import { itemsMeant } from './references.ts'
import type { Mark } from './scan.ts'
import { needs, type Act } from './contract-sentence.ts'
import { findSpan, textOf } from './spans.ts'

/** What a filler may look at. */
export interface Filling {
  readonly act: Act
  readonly reading: Reading
  readonly spans: Int8Array
}
export type Filler = (filling: Filling) => string | undefined

/** Free slots, found by where such texts begin and end in the examples. */
export const free =
  (slot: string): Filler =>
  ({ act, reading, spans }) => {
    const span = findSpan(spans, reading, { act, slot, must: required(act, slot) })
    const text = span && textOf(reading, span)
    return text === '' ? undefined : text
  }
/** Whether the written form has the slot outside square brackets. */
const required = (act: Act, slot: string): boolean =>
  needs(act).includes(slot) && act !== 'changeAttendance'
export const dayMarks = ({ marks }: Reading): readonly Mark[] =>
  marks.filter(({ kind }) => kind === 'day')
export const shortDay = (day: string): string =>
  `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

/** A correction inside the sentence counts: of two days the later one, after `nej`, `förresten`, `I mean`. */
export function corrected<T extends { readonly from: number }>(
  { words }: Reading,
  marks: readonly T[],
): readonly T[] {
  const turn = words.findIndex(
    ({ plain }, at) =>
      /^(?:forresten|nej|sorry|forlat|rather|actually|no|mean|menar|alltsa)$/.test(plain) && at > 0,
  )
  const after = marks.filter(({ from }) => turn > 0 && from > turn)
  const before = marks.filter(({ from }) => from < turn)
  return after.length > 0 && before.length > 0 ? after : marks
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
export const personMarks = ({ marks }: Reading): readonly Mark[] =>
  marks.filter(({ kind }) => kind === 'person')
