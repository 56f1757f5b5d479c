import type { Item, ItemNumber } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { numbered, type Numbered } from './numbering.ts'
import { oncePer } from './once-per.ts'

export interface AgendaTimes {
  /** Minutes of all items together. */
  readonly sum: number
  /** Minutes between the meeting's start and end. */
  readonly length: number
  readonly withoutTime: readonly ItemNumber[]
  /** Standing items are as everybody knows them, so they lack neither. */
  readonly withoutKind: readonly ItemNumber[]
  readonly withoutPresenter: readonly ItemNumber[]
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/**
 * How long the agenda takes, and what nobody has said yet. A heading with a time of its own covers its sub-items, unless they
 * need more; its presenters count for them too. Withdrawn items and waiting additions take no time.
 */
export const agendaTimes = (meeting: Pick<Meeting, 'items' | 'start' | 'end'>): AgendaTimes =>
  timesOf(meeting, '', () => count(meeting))

/** An agenda is shown more often than it is changed. */
const timesOf = oncePer<AgendaTimes>(1)

function count(meeting: Pick<Meeting, 'items' | 'start' | 'end'>): AgendaTimes {
  const all = numbered(meeting).filter(({ item }) => !item.removedAt)
  const blocks = blocksOf(all)
  const leaves = blocks.flatMap(({ head, under }) => {
    if (under.length > 0) return under.map((one) => ({ ...one, head: head?.item }))
    return head ? [{ ...head, head: undefined }] : []
  })
  const missing = (lacks: (item: Item, head: Item | undefined) => boolean): ItemNumber[] =>
    leaves.filter(({ item, head }) => lacks(item, head)).map(({ number }) => number)
  return {
    sum: blocks.reduce(
      (sum, { head, under }) =>
        sum +
        Math.max(
          head?.item.minutes ?? 0,
          under.reduce((inner, { item }) => inner + (item.minutes ?? 0), 0),
        ),
      0,
    ),
    length: minutesOf(meeting.end) - minutesOf(meeting.start),
    withoutTime: missing((item, head) => item.minutes === undefined && head?.minutes === undefined),
    withoutKind: missing((item) => item.origin !== 'standing' && item.kind === undefined),
    withoutPresenter: missing(
      (item, head) =>
        item.origin !== 'standing' &&
        item.presenters.length === 0 &&
        (head?.presenters.length ?? 0) === 0,
    ),
  }
}

function blocksOf(
  all: readonly Numbered[],
): readonly { readonly head: Numbered | undefined; readonly under: readonly Numbered[] }[] {
  return [...Map.groupBy(all, ({ number }) => number.n).values()].map((own) => ({
    head: own.find(({ number }) => number.letter === undefined),
    under: own.filter(({ number }) => number.letter !== undefined),
  }))
}
