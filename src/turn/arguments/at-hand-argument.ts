import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { currentOf } from '../../meetings/current-item.ts'
import { leads } from '../../meetings/roster.ts'
import type { Argument } from '../argument.ts'
import { meetingById, openHeader } from '../saving.ts'
import type { Turn } from '../turn.ts'
import { entryAt, itemAt, itemsAt, type EntryAt, type ItemsAt } from './recorded-item-argument.ts'

/** The number of the item that is being treated at the open meeting; only where somebody who leads speaks. */
async function currentNumber(turn: Turn): Promise<ItemNumber | undefined> {
  const open = openHeader(turn)
  const meeting = open && leads(turn.sender) ? await meetingById(turn, open.id) : undefined
  return meeting && currentOf(meeting)?.number
}

const one = async (turn: Turn): Promise<EntryAt | undefined> => {
  const number = await currentNumber(turn)
  return number && { ...number, current: true }
}

/** One item of a record; without a number the one that is being treated. */
export const itemAtHand: Argument<EntryAt> = { ...itemAt, implied: one }

/** One item or an entry under it, likewise. */
export const entryAtHand: Argument<EntryAt> = { ...entryAt, implied: one }

/** Several items, likewise. */
export const itemsAtHand: Argument<ItemsAt> = {
  ...itemsAt,
  async implied(turn) {
    const number = await currentNumber(turn)
    return number && { parts: [number], current: true }
  },
}
