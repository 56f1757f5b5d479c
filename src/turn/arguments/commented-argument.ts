import type { ItemNumber } from '../../meetings/meeting.ts'
import type { Argument } from '../argument.ts'
import { item } from './items-argument.ts'

const NUMBER = /^(\d{1,3})([a-zåäö])?$/

/** An item of minutes that are commented on, by the number it has there: numbers of a meeting that was held do not change. */
export const commentedItem: Argument<ItemNumber> = {
  ...item,
  kind: 'item commented on',
  fromForm(sent) {
    const [, n, letter] = typeof sent === 'string' ? (NUMBER.exec(sent) ?? []) : []
    return n === undefined
      ? undefined
      : { n: Number(n), ...(letter === undefined ? {} : { letter }) }
  },
}
