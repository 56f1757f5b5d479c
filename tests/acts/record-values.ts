import fc from 'fast-check'
import type { ItemNumber } from '../../src/meetings/meeting.ts'

/** Values of the arguments that name what stands in a record. */
export function recordValues(
  itemNumber: fc.Arbitrary<ItemNumber>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const at = fc.oneof(
    fc.constant({}),
    fc.constantFrom('2026-02-06', '2026-04-17').map((on) => ({ on })),
  )
  const item = fc.tuple(at, itemNumber).map(([on, number]) => ({ ...on, ...number }))
  const entry = fc.oneof(
    item,
    fc
      .tuple(item, fc.integer({ min: 1, max: 99 }))
      .map(([number, ordinal]) => ({ ...number, ordinal })),
  )
  return {
    'recorded item': item,
    'recorded entry': entry,
    'recorded entry alone': entry,
    'recorded items': fc
      .tuple(
        at,
        fc.array(fc.oneof(itemNumber, fc.record({ from: itemNumber, to: itemNumber })), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .map(([on, parts]) => ({ ...on, parts })),
  }
}
