import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { framed } from './framed.ts'
import type { Filling } from './finding.ts'
import { remarkOf } from './remarks.ts'
import { formsOf, slotsFor } from './shapes.ts'
import { fillSlots } from './slots.ts'

/** What a sentence says of an act that it is read as, beside what is known of it already. */
export function slotsSaid(filling: Filling, given: Slots): Slots {
  const { act, reading } = filling
  return remarkOf(act, reading, { ...fillSlots(filling, slotsFor(act, reading)), ...given })
}

/** What is known of the act that a sentence means, by its frame or by the form that is likeliest. */
export function givenTo(act: Act, reading: Reading): Slots {
  const frame = framed(reading)
  return frame?.form === act
    ? frame.given
    : (formsOf(act, reading).find(({ form }) => form === act)?.given ?? {})
}
