import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { item } from './items-argument.ts'
import { word } from './word-argument.ts'

/** What of minutes a comment is about: an item, or what is no item. */
export type Commented = ItemNumber | { readonly part: 'attendance' | 'heading' }

const NUMBER = /^(\d{1,3})([a-zåäö])?$/
const part = word('part of minutes', ({ minutes }) => minutes.parts)
const { meaning } = vocabulary(({ minutes }) => minutes.parts)

/**
 * An item of minutes that are commented on, by the number it has there (numbers of a meeting that was held do not change), or their attendance
 * or heading by name; `08:30` is the hour of a meeting. A form sends the number, or `attendance` or `heading`.
 */
export const commented: Argument<Commented> = {
  ...item,
  kind: 'commented on',
  shape: `(?:${part.shape}(?![\\p{L}\\p{N}])|(?!\\d{1,2}[.:]\\d\\d(?!\\d))${item.shape})`,
  read(typed, turn) {
    const named = meaning(typed)
    return named === undefined ? item.read(typed, turn) : { part: named }
  },
  fromForm(sent) {
    if (sent === 'attendance' || sent === 'heading') return { part: sent }
    const [, n, letter] = typeof sent === 'string' ? (NUMBER.exec(sent) ?? []) : []
    return n === undefined
      ? undefined
      : { n: Number(n), ...(letter === undefined ? {} : { letter }) }
  },
  render: (value, writing) =>
    'part' in value ? part.render(value.part, writing) : item.render(value, writing),
}
