import { InvalidError, type Range } from './store.ts'

/** Above every index key: keys are printable ASCII, and this is the character after the last of those. */
const ABOVE_ALL_KEYS = '\x7f'

/** Refuses with `InvalidError` an index name or a limit that one of the engines would refuse, or take for something else. */
export function checkRange(range: { readonly index: string; readonly limit: number }): void {
  // The name becomes a part of the query's text in Cosmos: nothing but a plain word may pass.
  if (!/^[a-z][A-Za-z0-9]*$/.test(range.index))
    throw new InvalidError(`not an index name: ${JSON.stringify(range.index)}`)
  if (!Number.isInteger(range.limit) || range.limit < 1)
    throw new InvalidError(`a limit is a whole number from 1, not ${range.limit}`)
}

/** A range with its open ends written out: keys from `from`, below `to`, and beyond `after` in the direction of reading. */
export function bounds(range: Omit<Range, 'limit'>): {
  readonly from: string
  readonly to: string
  readonly after: string
} {
  return {
    from: range.from ?? '',
    to: range.to ?? ABOVE_ALL_KEYS,
    after: range.after ?? (range.desc ? ABOVE_ALL_KEYS : ''),
  }
}

/** Whether a key stands in the range; a document without a key for the index does not. */
export function within(key: string | undefined, range: Omit<Range, 'limit'>): boolean {
  if (key === undefined) return false
  const { from, to, after } = bounds(range)
  return key >= from && key < to && (range.desc ? key < after : key > after)
}
